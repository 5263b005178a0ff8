//! The boxes of a page, measured by taffy.

use std::collections::HashMap;

use taffy::prelude::*;

use super::page::Rect;
use super::shape::Shaper;
use super::story::{Position, Story};
use super::text::{Block, SetBlock, characters};
use crate::compose::message::Paragraph;
use crate::compose::{Extent, Placement, Shown, Tree};
use crate::error::NoticeError;
use crate::sheet::Slot;
use crate::template::boxes;

/// A page's boxes with their places and set texts, index for index as in the composed tree.
pub(crate) struct LaidBoxes {
    pub frames: Vec<Rect>,
    pub blocks: Vec<Option<(Block, SetBlock)>>,
    pub story: Option<Story>,
    /// The text to shorten when the boxes do not lie within their parents, with a guess by how much.
    pub overfull: Option<(Slot, usize)>,
}

/// What may be done when a box of a given height is too low for its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Overfull {
    /// Nothing: another arrangement may hold them better.
    Report,
    /// Its texts step down together.
    StepDown,
}

/// Shaped content of a box.
enum Leaf {
    Block { block: Box<Block>, share: Option<String>, first_step: usize },
    Story,
}

struct Setting<'a> {
    tree: &'a Tree,
    leaves: Vec<Option<Leaf>>,
    story: Option<Story>,
    from: Position,
}

/// Lays the boxes of a page.
pub(crate) fn lay(
    tree: &Tree,
    shaper: &mut Shaper,
    paragraphs: &[Paragraph],
    (from, overfull): (Position, Overfull),
) -> Result<LaidBoxes, NoticeError> {
    let mut setting = Setting { tree, leaves: Vec::new(), story: None, from };
    for node in &tree.nodes {
        let leaf = match &node.shown {
            Shown::Text { spans, style, share } => Some(Leaf::Block {
                block: Box::new(Block::new(shaper, spans.clone(), style.clone())),
                share: share.clone(),
                first_step: 0,
            }),
            Shown::Story(frame) => {
                setting.story = Some(Story::new(shaper, paragraphs, frame));
                Some(Leaf::Story)
            }
            Shown::Nothing | Shown::Photo { .. } | Shown::Art { .. } => None,
        };
        setting.leaves.push(leaf);
    }
    let mut frames = setting.measured().map_err(|error| NoticeError::Boxes(error.to_string()))?;
    // Boxes that share a size may each ask for a smaller one; at most once per step of the longest list.
    for _ in 0..8 {
        if !setting.agree(&frames) {
            break;
        }
        frames = setting.measured().map_err(|error| NoticeError::Boxes(error.to_string()))?;
    }
    // Each round moves at least one text a step, and no list of steps is longer.
    for _ in 0..16 {
        if overfull == Overfull::Report || !setting.step_down(&frames) {
            break;
        }
        frames = setting.measured().map_err(|error| NoticeError::Boxes(error.to_string()))?;
    }
    Ok(setting.finished(frames))
}

impl Setting<'_> {
    fn measured(&mut self) -> Result<Vec<Rect>, taffy::TaffyError> {
        let mut boxes: TaffyTree<usize> = TaffyTree::with_capacity(self.tree.nodes.len());
        boxes.disable_rounding();
        let mut ids = Vec::with_capacity(self.tree.nodes.len());
        let mut holders: Vec<bool> = Vec::with_capacity(self.tree.nodes.len());
        for (index, node) in self.tree.nodes.iter().enumerate() {
            let holds_story =
                matches!(node.shown, Shown::Story(_)) || node.children.iter().any(|child| holders[*child]);
            holders.push(holds_story);
            let style = style(&node.placement, holds_story);
            let id = if node.children.is_empty() {
                boxes.new_leaf_with_context(style, index)?
            } else {
                let children: Vec<NodeId> = node.children.iter().map(|child| ids[*child]).collect();
                boxes.new_with_children(style, &children)?
            };
            ids.push(id);
        }
        let Some(root) = ids.last().copied() else { return Ok(Vec::new()) };
        boxes.compute_layout_with_measure(root, Size::MAX_CONTENT, |input, _, context, style| {
            taffy::compute_leaf_layout(
                input,
                style,
                |_, _| 0.0,
                |known, available| context.map_or(Size::ZERO, |index| self.measure(*index, known, available)),
            )
        })?;
        let mut frames = vec![Rect::default(); ids.len()];
        place(&boxes, self.tree, &ids, ids.len() - 1, (0.0, 0.0), &mut frames)?;
        Ok(frames)
    }

    fn measure(
        &mut self,
        index: usize,
        known: Size<Option<f32>>,
        available: Size<AvailableSpace>,
    ) -> Size<f32> {
        let offered = known.width.or(match available.width {
            AvailableSpace::Definite(width) => Some(width),
            AvailableSpace::MinContent | AvailableSpace::MaxContent => None,
        });
        match self.leaves.get_mut(index).and_then(Option::as_mut) {
            Some(Leaf::Block { block, first_step, .. }) => {
                let natural = block.natural_width(*first_step) + 0.05;
                let width = known.width.unwrap_or_else(|| offered.map_or(natural, |w| w.min(natural)));
                let set = block.set(width, *first_step);
                Size { width, height: set.height }
            }
            Some(Leaf::Story) => {
                let width = offered.unwrap_or(0.0);
                let height = self.story.as_mut().map_or(0.0, |story| story.natural_height(width, self.from));
                Size { width, height }
            }
            None => Size::ZERO,
        }
    }

    /// Moves boxes of one share to the smallest size among them; says whether any moved.
    fn agree(&mut self, frames: &[Rect]) -> bool {
        let mut smallest: HashMap<String, usize> = HashMap::new();
        for (leaf, frame) in self.leaves.iter_mut().zip(frames) {
            if let Some(Leaf::Block { block, share: Some(share), first_step }) = leaf {
                let step = block.set(frame.width, *first_step).step;
                let entry = smallest.entry(share.clone()).or_default();
                *entry = (*entry).max(step);
            }
        }
        let mut moved = false;
        for leaf in self.leaves.iter_mut().flatten() {
            if let Leaf::Block { share: Some(share), first_step, .. } = leaf {
                let step = smallest.get(share).copied().unwrap_or(0);
                moved |= step > *first_step;
                *first_step = step.max(*first_step);
            }
        }
        moved
    }

    /// Moves the texts of overfull boxes one step down; says whether any could move.
    fn step_down(&mut self, frames: &[Rect]) -> bool {
        let mut moved = false;
        for index in overfull_boxes(self.tree, frames) {
            for leaf in texts_within(self.tree, index) {
                if let Some(Some(Leaf::Block { block, first_step, .. })) = self.leaves.get_mut(leaf) {
                    let current = block.set(frames[leaf].width, *first_step).step;
                    if current + 1 < block.style.steps.len() {
                        *first_step = current + 1;
                        moved = true;
                    }
                }
            }
        }
        moved
    }

    /// The largest text of the first overfull box, and its share of what sticks out.
    fn overfull(&self, frames: &[Rect]) -> Option<(Slot, usize)> {
        let index = *overfull_boxes(self.tree, frames).first()?;
        let largest = texts_within(self.tree, index)
            .into_iter()
            .max_by(|a, b| frames[*a].height.total_cmp(&frames[*b].height))?;
        let Some(Some(Leaf::Block { block, .. })) = self.leaves.get(largest) else { return None };
        let slot = block.spans.iter().find_map(|span| span.slot)?;
        // A tenth of the text is a fair first guess; the next look at the sheet tells more.
        Some((slot, (characters(&block.tokens) / 10).max(1)))
    }

    fn finished(self, frames: Vec<Rect>) -> LaidBoxes {
        let overfull = self.overfull(&frames);
        let leaves = self.leaves.into_iter().zip(&frames);
        let blocks = leaves
            .map(|(leaf, frame)| match leaf {
                Some(Leaf::Block { mut block, first_step, .. }) => {
                    let set = block.set(frame.width, first_step);
                    Some((*block, set))
                }
                _ => None,
            })
            .collect();
        LaidBoxes { frames, blocks, story: self.story, overfull }
    }
}

fn place(
    boxes: &TaffyTree<usize>,
    tree: &Tree,
    ids: &[NodeId],
    index: usize,
    origin: (f32, f32),
    frames: &mut [Rect],
) -> Result<(), taffy::TaffyError> {
    let laid = boxes.layout(ids[index])?;
    let (x, y) = (origin.0 + laid.location.x, origin.1 + laid.location.y);
    frames[index] = Rect { x, y, width: laid.size.width, height: laid.size.height };
    for child in &tree.nodes[index].children {
        place(boxes, tree, ids, *child, (x, y), frames)?;
    }
    Ok(())
}

/// Half a point over the edge is a rounding matter, more is a box that found no room.
const EDGE: f32 = 0.5;

/// Boxes with children that stick out of them.
fn overfull_boxes(tree: &Tree, frames: &[Rect]) -> Vec<usize> {
    let sticks_out = |parent: usize, child: usize| {
        let is_drawing = matches!(tree.nodes[child].shown, Shown::Art { .. });
        // Boxes outside the flow may straddle their neighbours, but not the page.
        let is_placed = tree.nodes[child].placement.at.is_some();
        let outer = if is_placed { frames.last() } else { frames.get(parent) };
        !is_drawing && outer.is_some_and(|outer| !frames[child].is_within(outer, EDGE))
    };
    (0..tree.nodes.len())
        .filter(|parent| tree.nodes[*parent].children.iter().any(|child| sticks_out(*parent, *child)))
        .collect()
}

/// The text boxes in a box, at any depth.
fn texts_within(tree: &Tree, index: usize) -> Vec<usize> {
    let node = &tree.nodes[index];
    let own = matches!(node.shown, Shown::Text { .. }).then_some(index);
    own.into_iter().chain(node.children.iter().flat_map(|child| texts_within(tree, *child))).collect()
}

fn style(placement: &Placement, holds_story: bool) -> Style {
    let at = placement.at.unwrap_or_default();
    let [top, right, bottom, left] = placement.padding.map(LengthPercentage::length);
    let gap = LengthPercentage::length(placement.gap);
    Style {
        display: Display::Flex,
        flex_direction: if placement.is_row { FlexDirection::Row } else { FlexDirection::Column },
        position: if placement.at.is_some() { taffy::Position::Absolute } else { taffy::Position::Relative },
        inset: taffy::Rect {
            left: edge(at.left),
            top: edge(at.top),
            right: edge(at.right),
            bottom: edge(at.bottom),
        },
        size: Size { width: extent(placement.width), height: extent(placement.height) },
        min_size: Size {
            width: placement.min.0.map_or(LengthPercentageAuto::length(0.0), limit),
            height: minimum_height(placement, holds_story),
        },
        max_size: Size {
            width: placement.max.0.map_or(LengthPercentageAuto::auto(), limit),
            height: placement.max.1.map_or(LengthPercentageAuto::auto(), limit),
        },
        flex_grow: placement.grow,
        // Only a story gives way: it can be set smaller or go on to the next page. Growing boxes in a
        // row share its width from nothing, so that words never push a neighbour aside.
        flex_shrink: if holds_story { 1.0 } else { 0.0 },
        flex_basis: if placement.grow > 0.0 { Dimension::length(0.0) } else { Dimension::auto() },
        padding: taffy::Rect { left, right, top, bottom },
        gap: Size { width: gap, height: gap },
        align_items: placement.align.map_or(Style::<String>::DEFAULT.align_items, |align| match align {
            boxes::Align::Start => AlignItems::FLEX_START,
            boxes::Align::Centre => AlignItems::CENTER,
            boxes::Align::End => AlignItems::FLEX_END,
            boxes::Align::Stretch => AlignItems::STRETCH,
        }),
        justify_content: placement.justify.map_or(Style::<String>::DEFAULT.justify_content, |justify| {
            match justify {
                boxes::Justify::Start => JustifyContent::FLEX_START,
                boxes::Justify::Centre => JustifyContent::CENTER,
                boxes::Justify::End => JustifyContent::FLEX_END,
                boxes::Justify::Between => JustifyContent::SPACE_BETWEEN,
            }
        }),
        ..Style::default()
    }
}

fn minimum_height(placement: &Placement, holds_story: bool) -> LengthPercentageAuto {
    match placement.min.1 {
        Some(least) => limit(least),
        None if holds_story => LengthPercentageAuto::length(0.0),
        None => LengthPercentageAuto::auto(),
    }
}

fn limit(extent: Extent) -> LengthPercentageAuto {
    match extent {
        Extent::Points(points) => LengthPercentageAuto::length(points),
        Extent::Share(share) => LengthPercentageAuto::percent(share),
    }
}

fn extent(extent: Option<Extent>) -> Dimension {
    match extent {
        Some(Extent::Points(points)) => Dimension::length(points),
        Some(Extent::Share(share)) => Dimension::percent(share),
        None => Dimension::auto(),
    }
}

fn edge(distance: Option<f32>) -> LengthPercentageAuto {
    distance.map_or(LengthPercentageAuto::auto(), LengthPercentageAuto::length)
}
