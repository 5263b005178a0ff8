//! What a printer can print: its margins, and how a sheet stands to them.

use crate::compose::MM;
use crate::layout::page::{Item, PageTree, Rect};

/// The margins in which a printer cannot print, in mm from the edges of its paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrintableArea {
    /// At the top edge.
    pub top: f32,
    /// At the right edge.
    pub right: f32,
    /// At the bottom edge.
    pub bottom: f32,
    /// At the left edge.
    pub left: f32,
}

impl PrintableArea {
    /// A print shop's press: all of the paper.
    pub const WHOLE: Self = Self { top: 0.0, right: 0.0, bottom: 0.0, left: 0.0 };
    /// An office laser printer as most makers build it: a sixth of an inch on every side.
    pub const OFFICE: Self = Self { top: 4.23, right: 4.23, bottom: 4.23, left: 4.23 };

    /// The part of a paper of this size in mm that can be printed on, in pt.
    pub(crate) fn within(&self, (width, height): (f32, f32)) -> Rect {
        Rect {
            x: self.left * MM,
            y: self.top * MM,
            width: (width - self.left - self.right) * MM,
            height: (height - self.top - self.bottom) * MM,
        }
    }
}

/// How a sheet stands to what a printer can print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PrintFit {
    /// All of it is printed.
    Whole,
    /// Words and pictures are printed whole; colour that runs to the edge leaves a white rim there.
    WhiteRim,
    /// Words or pictures would be cut off; moved like this they are printed whole.
    Move {
        /// To the right, in mm; negative to the left.
        right_mm: f32,
        /// Down, in mm; negative up.
        down_mm: f32,
    },
    /// Words or pictures would be cut off wherever the sheet is moved.
    TooLarge,
}

/// What the printer makes of these pages.
pub(crate) fn fit(pages: &[PageTree], size_mm: (f32, f32), area: &PrintableArea) -> PrintFit {
    let printable = area.within(size_mm);
    let told = pages.iter().filter_map(PageTree::told_ink).reduce(|a, b| a.united(&b));
    let Some(told) = told else { return PrintFit::Whole };
    // A hundredth of a point is nothing that could be seen missing.
    if !told.is_within(&printable, 0.01) {
        let shift = |start: f32, end: f32, from: f32, to: f32| {
            if start < from { from - start } else { (to - end).min(0.0) }
        };
        let moved = (
            shift(told.x, told.right(), printable.x, printable.right()),
            shift(told.y, told.bottom(), printable.y, printable.bottom()),
        );
        let there = Rect { x: told.x + moved.0, y: told.y + moved.1, ..told };
        return if there.is_within(&printable, 0.01) {
            PrintFit::Move { right_mm: moved.0 / MM, down_mm: moved.1 / MM }
        } else {
            PrintFit::TooLarge
        };
    }
    let paint = pages.iter().flat_map(|page| &page.items).filter_map(painted);
    let is_whole = |rect: Rect| rect.is_within(&printable, 0.01);
    if paint.into_iter().all(is_whole) { PrintFit::Whole } else { PrintFit::WhiteRim }
}

/// Where an item leaves colour that is neither words nor a picture.
fn painted(item: &Item) -> Option<Rect> {
    match item {
        // White is bare paper.
        Item::Fill { rect, colour } if colour.grey() != Some(1.0) => Some(*rect),
        Item::Border { rect, width, .. } => Some(rect.inset(-width / 2.0)),
        Item::Art { clip, .. } => Some(*clip),
        _ => None,
    }
}
