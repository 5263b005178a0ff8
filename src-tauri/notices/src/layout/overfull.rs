//! Boxes that find no room for what they hold.

use super::page::Rect;
use crate::compose::{Shown, Tree};

/// Half a point over the edge is a rounding matter on office papers, more is a box that found no room.
const EDGE: f32 = 0.5;
/// The diagonal of A3 in pt: larger sheets are enlarged, and so is what is a rounding matter on them.
const A3_DIAGONAL: f32 = 1458.0;

/// How far a box may stick out of another on this page.
fn edge(frames: &[Rect]) -> f32 {
    let diagonal = frames.last().map_or(0.0, |page| page.width.hypot(page.height));
    EDGE * (diagonal / A3_DIAGONAL).max(1.0)
}

/// Boxes with children that stick out of them.
pub(super) fn overfull_boxes(tree: &Tree, frames: &[Rect]) -> Vec<usize> {
    let edge = edge(frames);
    let sticks_out = |parent: usize, child: usize| {
        let is_drawing = matches!(tree.nodes[child].shown, Shown::Art { .. });
        // Boxes outside the flow may straddle their neighbours, but not the page.
        let is_placed = tree.nodes[child].placement.at.is_some();
        let outer = if is_placed { frames.last() } else { frames.get(parent) };
        !is_drawing && outer.is_some_and(|outer| !frames[child].is_within(outer, edge))
    };
    let flow = tree.flow.as_ref();
    let mut overfull: Vec<usize> = (0..tree.nodes.len())
        .filter(|parent| flow.is_none_or(|flow| flow.node != *parent))
        .filter(|parent| tree.nodes[*parent].children.iter().any(|child| sticks_out(*parent, *child)))
        .collect();
    // What goes on to the next page is not too much, unless not even one unit of it fits.
    let first = flow.and_then(|flow| flow.units.first());
    overfull.extend(first.filter(|_| units_held(tree, frames) == 0).map(|unit| unit.node));
    overfull
}

/// How many units of the flowing list its box has room for. Where a list stands in the middle of its box,
/// the first of too many stand above it: what counts is how far they reach from the first.
pub(super) fn units_held(tree: &Tree, frames: &[Rect]) -> usize {
    let Some(flow) = &tree.flow else { return 0 };
    let Some(first) = flow.units.first() else { return 0 };
    let [above, _, below, _] = tree.nodes[flow.node].placement.padding;
    let room = frames[flow.node].height - above - below + edge(frames);
    let reach = |node: usize| frames[node].bottom() - frames[first.node].y;
    flow.units.iter().take_while(|unit| reach(unit.node) <= room).count()
}

/// The text boxes in a box, at any depth.
pub(super) fn texts_within(tree: &Tree, index: usize) -> Vec<usize> {
    let node = &tree.nodes[index];
    let own = matches!(node.shown, Shown::Text { .. }).then_some(index);
    own.into_iter().chain(node.children.iter().flat_map(|child| texts_within(tree, *child))).collect()
}
