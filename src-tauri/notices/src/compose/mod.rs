//! What goes where: an arrangement of a template filled with the content of a sheet.
//!
//! The result is a tree of boxes in pt with their texts. Nothing is measured here.

mod emphasis;
pub(crate) mod entry;
mod filling;
pub(crate) mod message;
mod parts;
pub(crate) mod story;
pub(crate) mod tally;
pub(crate) mod wording;

use std::ops::Range;

use std::sync::Arc;

use crate::art::ArtName;
use crate::fonts::Face;
use crate::layout::text::{BlockStyle, Span};
use crate::qr::Code;
use crate::sheet::{ColourRole, Slot};
use crate::template::boxes::{Align, Inset, Justify, Telling};
use tally::Tally;

pub(crate) use filling::compose;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Which page of how many, and which part of a flowing list it may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageNumber {
    /// Counted from 1.
    pub page: usize,
    pub pages: usize,
    /// Whether another page follows.
    pub continued: bool,
    /// Entries of the flowing list.
    pub entries: Range<usize>,
}

/// A length in pt or a share of the parent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Extent {
    Points(f32),
    Share(f32),
}

/// How a box lies; lengths in pt.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    pub is_row: bool,
    pub at: Option<Inset>,
    pub width: Option<Extent>,
    pub height: Option<Extent>,
    pub min: (Option<Extent>, Option<Extent>),
    pub max: (Option<Extent>, Option<Extent>),
    pub grow: f32,
    pub padding: [f32; 4],
    pub gap: f32,
    pub align: Option<Align>,
    pub justify: Option<Justify>,
}

/// The look of one kind of paragraph in the story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParagraphLook {
    pub face: Face,
    pub scale: f32,
    pub leading: f32,
    pub colour: ColourRole,
}

/// The story's place.
#[derive(Clone, Debug)]
pub(crate) struct StoryFrame {
    pub tells: Telling,
    pub columns: usize,
    pub column_gap: f32,
    /// In lines of the body.
    pub paragraph_gap: f32,
    /// Sizes of the body, tried in order; the last is the floor.
    pub sizes: Vec<f32>,
    pub body: ParagraphLook,
    pub lead: ParagraphLook,
    pub heading: ParagraphLook,
}

/// What a box shows.
#[derive(Clone, Debug)]
pub(crate) enum Shown {
    Nothing,
    Text {
        spans: Vec<Span>,
        style: BlockStyle,
        share: Option<String>,
    },
    Photo {
        photo: usize,
        mat: f32,
        border: f32,
    },
    /// The office's own mark, whole and as large as the box allows.
    Logo {
        photo: usize,
    },
    Story(StoryFrame),
    Art {
        name: ArtName,
        colour: ColourRole,
        least_height: f32,
    },
    Qr(Arc<Code>),
    /// A share as dots in rings: those of the part filled, the others hollow.
    Tally {
        tally: Tally,
        colour: ColourRole,
    },
}

/// A box filled with content.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub placement: Placement,
    pub fill: Option<ColourRole>,
    /// Width in pt and colour of the border inside the edge.
    pub border: Option<(f32, ColourRole)>,
    pub shown: Shown,
    pub children: Vec<usize>,
}

/// What a text is in the table of a list notice; columns are counted from 0, the numbers' being the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableCell {
    /// The heading of a column.
    Heading(usize),
    /// The title of the rows below it.
    Group,
    /// The cell of a column.
    Cell(usize),
}

/// A list whose entries go on to the next page when there is no room for them.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// The box they stand in.
    pub node: usize,
    /// The boxes that must not be parted, in order.
    pub units: Vec<FlowUnit>,
    /// The first entry behind the last unit.
    pub end: usize,
    /// The whole list's length.
    pub total: usize,
    /// Whether pages should hold nearly as many each.
    pub even: bool,
}

/// A row of a flowing list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlowUnit {
    pub node: usize,
    /// Its first entry.
    pub entry: usize,
    /// Whether it must not be the last on a page that goes on.
    pub keeps_with_next: bool,
    /// Where findings about it go.
    pub slot: Slot,
}

/// All boxes of a page; children come before their parents, the root is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
    pub flow: Option<Flow>,
}
