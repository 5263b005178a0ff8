//! A finished page: what is painted where, in painting order. The one thing the PDF is made from.

use std::fmt::Write;
use std::sync::Arc;

use super::shape::Word;
use crate::art::ArtName;
use crate::compose::TableCell;
use crate::fonts::Face;
use crate::qr::Code;
use crate::sheet::{Rgb, Slot};

/// A rectangle in pt from the page's top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Rect {
    pub(crate) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.y + self.height
    }

    pub(crate) fn inset(&self, by: f32) -> Self {
        Self { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }

    /// The smallest rectangle around both.
    pub(crate) fn united(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, width: right - x, height: bottom - y }
    }

    /// Whether this lies within `other`, give or take `slack`.
    pub(crate) fn is_within(&self, other: &Self, slack: f32) -> bool {
        self.x >= other.x - slack
            && self.y >= other.y - slack
            && self.right() <= other.right() + slack
            && self.bottom() <= other.bottom() + slack
    }
}

/// What a stretch of words is to somebody who hears the sheet instead of seeing it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    /// Who or what the sheet is about.
    Title,
    /// Opens a part of the story.
    Heading,
    #[default]
    Text,
    /// Says again on a later page what the first has said, or names a mark beside it: not to be read out.
    Running,
}

/// The paragraph that words belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Place in the page's reading order; runs of one paragraph have the same.
    pub number: usize,
    pub role: Role,
    /// What of the content is told; neighbours of one slot belong together.
    pub slot: Option<Slot>,
    /// What it is in a table.
    pub cell: Option<TableCell>,
}

/// Words of one face, size and colour on one baseline.
#[derive(Clone, Debug)]
pub(crate) struct WordRun {
    pub face: Face,
    /// In pt.
    pub size: f32,
    /// In em.
    pub tracking: f32,
    pub colour: Rgb,
    pub x: f32,
    pub baseline: f32,
    pub words: Vec<PlacedWord>,
    pub passage: Passage,
}

/// A word of a run.
#[derive(Clone, Debug)]
pub(crate) struct PlacedWord {
    pub word: Arc<Word>,
    /// From the run's start, in pt.
    pub x: f32,
    /// Whether a space follows, so that the text can be copied from the file.
    pub space_after: bool,
}

/// Something painted.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Fill {
        rect: Rect,
        colour: Rgb,
    },
    Border {
        rect: Rect,
        width: f32,
        colour: Rgb,
    },
    Art {
        name: ArtName,
        rect: Rect,
        clip: Rect,
        colour: Rgb,
    },
    Photo {
        /// Place in the page's reading order.
        reading: usize,
        /// Index into the sheet's photos.
        photo: usize,
        frame: Rect,
        picture: Rect,
    },
    /// The picture below the whole sheet; ornament to who hears it.
    Ground {
        /// Index into the sheet's photos.
        photo: usize,
        frame: Rect,
        picture: Rect,
        /// Its darkest and its lightest place.
        tones: [Rgb; 2],
    },
    /// Another page of the file, shown whole or in part.
    Sheet {
        /// Index among the pages to be shown.
        page: usize,
        /// Where the whole of it would stand.
        rect: Rect,
        /// What of it is seen.
        clip: Rect,
        /// Its own width and height in pt.
        size: (f32, f32),
    },
    /// A QR code with the bare paper around it.
    Code {
        /// Place in the page's reading order.
        reading: usize,
        code: Arc<Code>,
        frame: Rect,
        colour: Rgb,
    },
    Words(WordRun),
    /// The word across a draft: on the page's middle, turned, and nearly transparent.
    Draft(WordRun),
}

/// One page.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageTree {
    pub width: f32,
    pub height: f32,
    pub items: Vec<Item>,
    /// Paragraphs and pictures numbered so far.
    pub passages: usize,
}

impl PageTree {
    /// The number of the next paragraph or picture in reading order; 0 is left for what stands before all.
    pub(crate) fn next_passage(&mut self) -> usize {
        self.passages += 1;
        self.passages
    }

    /// The page with all it shows moved to the right and down, in pt.
    pub(crate) fn moved(&self, (right, down): (f32, f32)) -> Self {
        let mut page = self.clone();
        let to = |rect: &mut Rect| {
            rect.x += right;
            rect.y += down;
        };
        for item in &mut page.items {
            match item {
                Item::Fill { rect, .. } | Item::Border { rect, .. } => to(rect),
                Item::Art { rect, clip, .. } | Item::Sheet { rect, clip, .. } => {
                    to(rect);
                    to(clip);
                }
                Item::Photo { frame, picture, .. } | Item::Ground { frame, picture, .. } => {
                    to(frame);
                    to(picture);
                }
                Item::Code { frame, .. } => to(frame),
                Item::Words(run) => {
                    run.x += right;
                    run.baseline += down;
                }
                // Stands in the middle of the page wherever the rest does.
                Item::Draft(_) => {}
            }
        }
        page
    }

    /// Positions as text, to a tenth of a point, for tests that compare layouts.
    pub(crate) fn describe(&self, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "page {:.1} x {:.1}", self.width, self.height);
        for item in &self.items {
            let _ = match item {
                Item::Fill { rect, colour } => writeln!(out, "fill {} {}", at(rect), hex(*colour)),
                Item::Border { rect, width, colour } => {
                    writeln!(out, "border {} {width:.1} {}", at(rect), hex(*colour))
                }
                Item::Art { name, rect, clip, colour } => {
                    writeln!(out, "art {} {} in {} {}", name.name(), at(rect), at(clip), hex(*colour))
                }
                Item::Photo { photo: 0, frame, picture, .. } => {
                    writeln!(out, "photo {} of {}", at(frame), at(picture))
                }
                Item::Photo { photo, frame, picture, .. } => {
                    writeln!(out, "photo {} {} of {}", photo + 1, at(frame), at(picture))
                }
                Item::Ground { picture, .. } => writeln!(out, "ground {}", at(picture)),
                Item::Sheet { page, rect, clip, .. } => {
                    writeln!(out, "page {} {} in {}", page + 1, at(rect), at(clip))
                }
                Item::Code { code, frame, colour, .. } => {
                    writeln!(out, "code {} {} {}", at(frame), hex(*colour), code.link)
                }
                Item::Words(run) => writeln!(out, "words {}", described(run)),
                Item::Draft(run) => writeln!(out, "draft {}", described(run)),
            };
        }
    }
}

fn at(rect: &Rect) -> String {
    format!("{:.1} {:.1} {:.1} {:.1}", rect.x, rect.y, rect.width, rect.height)
}

fn hex(colour: Rgb) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

fn described(run: &WordRun) -> String {
    let words: Vec<&str> = run.words.iter().map(|placed| &*placed.word.text).collect();
    let face = run.face.name();
    format!("{:.1} {:.1} {face} {:.2} {} {}", run.x, run.baseline, run.size, hex(run.colour), words.join(" "))
}
