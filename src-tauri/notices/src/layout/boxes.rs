//! The boxes of a page, measured by taffy.

use std::collections::HashMap;

use taffy::prelude::*;

use super::overfull::{overfull_boxes, texts_within, units_held};
use super::page::Rect;
use super::shape::Shaper;
use super::story::{Position, Story};
use super::style::style;
use super::text::{Block, SetBlock, characters};
use crate::compose::message::Message;
use crate::compose::{Shown, Tree};
use crate::error::NoticeError;
use crate::sheet::Slot;

/// A page's boxes with their places and set texts, index for index as in the composed tree.
pub(crate) struct LaidBoxes {
    pub frames: Vec<Rect>,
    pub blocks: Vec<Option<(Block, SetBlock)>>,
    pub story: Option<Story>,
    /// How many units of the flowing list found room.
    pub units_held: usize,
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
    message: &Message,
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
                let paragraphs = message.paragraphs(frame.tells);
                setting.story = Some(Story::new(shaper, paragraphs, frame));
                Some(Leaf::Story)
            }
            Shown::Nothing
            | Shown::Photo { .. }
            | Shown::Logo { .. }
            | Shown::Art { .. }
            | Shown::Qr(_)
            | Shown::Tally { .. } => None,
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
            let gives_way = matches!(node.shown, Shown::Story(_))
                || self.tree.flow.as_ref().is_some_and(|flow| flow.node == index)
                || node.children.iter().any(|child| holders[*child]);
            holders.push(gives_way);
            let style = style(&node.placement, gives_way);
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
        LaidBoxes { units_held: units_held(self.tree, &frames), frames, blocks, story: self.story, overfull }
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
