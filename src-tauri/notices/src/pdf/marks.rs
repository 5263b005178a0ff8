//! Marks in a page's content that tie what is painted to what is told to readers, or say that it is
//! ornament (PDF 32000-1, 14.6 and 14.8.2.2). Knows nothing of the tree the told parts stand in.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{DictItem, Op};

use crate::layout::page::{Item, Passage, Rect, Role};

/// What a marked stretch of content tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    Words(Passage),
    /// The photo of this index, shown in this place (in pt from the page's top left corner).
    Picture {
        photo: usize,
        frame: Rect,
    },
    /// A QR code that says this.
    Link {
        link: Arc<str>,
        frame: Rect,
    },
}

/// A marked stretch; its index among the page's is its number in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    /// Place in the page's reading order.
    pub reading: usize,
    pub told: Told,
}

/// Whether the content of a page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// All of it is marked as told or as ornament.
    Marked,
    /// Nothing is: a page that is shown on others only, and is marked as a whole there.
    Silent,
}

/// The marks of a page under way.
pub(super) struct Marker {
    telling: Telling,
    open: Open,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Ornament,
    Told { reading: usize },
}

impl Marker {
    pub(super) fn new(telling: Telling) -> Self {
        Self { telling, open: Open::Nothing, marks: Vec::new() }
    }

    /// Opens what the next item belongs to, unless it is open already.
    pub(super) fn begin(&mut self, item: &Item, ops: &mut Vec<Op>) {
        if self.telling == Telling::Silent {
            return;
        }
        let mark = mark(item);
        let wanted = mark.as_ref().map_or(Open::Ornament, |mark| Open::Told { reading: mark.reading });
        if wanted == self.open {
            return;
        }
        self.end(ops);
        self.open = wanted;
        let Some(mark) = mark else {
            ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            return;
        };
        let number = i64::try_from(self.marks.len()).unwrap_or(i64::MAX);
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        let tag = if matches!(mark.told, Told::Words(_)) { "P" } else { "Figure" };
        let properties = DictItem::Dict { map };
        ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
        self.marks.push(mark);
    }

    /// Closes what is open.
    pub(super) fn end(&mut self, ops: &mut Vec<Op>) {
        if self.open != Open::Nothing {
            ops.push(Op::EndMarkedContent);
            self.open = Open::Nothing;
        }
    }
}

/// What an item tells; `None` for ornament.
fn mark(item: &Item) -> Option<Mark> {
    match item {
        Item::Words(run) | Item::Draft(run) if run.passage.role != Role::Running => {
            Some(Mark { reading: run.passage.number, told: Told::Words(run.passage) })
        }
        Item::Photo { reading, photo, frame, .. } => {
            Some(Mark { reading: *reading, told: Told::Picture { photo: *photo, frame: *frame } })
        }
        Item::Code { reading, code, frame, .. } => {
            let told = Told::Link { link: Arc::clone(&code.link), frame: *frame };
            Some(Mark { reading: *reading, told })
        }
        _ => None,
    }
}
