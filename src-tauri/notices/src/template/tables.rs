//! The tables of a template file as they are written, before anything is put over anything else.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::TemplateTakes;
use super::boxes::{BoxData, StyleData};
use super::facts::Condition;
use super::parse::PaperUse;
use crate::content::Subject;
use crate::sheet::{Orientation, Paper, Slot};

pub(crate) type Boxes = BTreeMap<String, BoxData>;
pub(crate) type Styles = BTreeMap<String, StyleData>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    pub id: String,
    pub name: String,
    pub description: String,
    pub suits: Vec<SubjectName>,
    pub takes: TakesTable,
    pub wants: Vec<Want>,
    pub colour: Spanned<String>,
    pub papers: Vec<PaperTable>,
    /// Parts that an own template made from this one may leave out.
    #[serde(default)]
    pub parts: Vec<Spanned<String>>,
    /// Parts that it may put in another order, in the usual one.
    #[serde(default)]
    pub order: Vec<MovableTable>,
    /// A file of boxes and styles that those of this one are put over.
    pub builds_on: Option<Spanned<String>>,
    #[serde(default)]
    pub styles: Styles,
    #[serde(default)]
    pub boxes: Boxes,
    pub arrangements: Vec<ArrangementTable>,
    #[serde(default)]
    pub further: Vec<ArrangementTable>,
}

/// A part and the boxes that hold it; where two movable boxes have one parent, they may exchange their places.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MovableTable {
    pub part: Spanned<String>,
    pub boxes: Vec<String>,
}

/// What the templates of a family share. Every box and style it names is its own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    pub styles: Styles,
    pub boxes: Boxes,
}

/// `"one"`, `"words"` or `{ least = 2, most = 12 }`.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
pub(super) enum TakesTable {
    Named(TakesName),
    Several { least: usize, most: usize },
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TakesName {
    One,
    Words,
}

/// What a full sheet of a template has; its absence is worth a word before printing.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Want {
    Name,
    Photo,
    Unit,
    Quotation,
    Figures,
    Story,
    Source,
    Cards,
    Sections,
    Points,
    Rows,
    Signer,
    Award,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SubjectName {
    Person,
    Collective,
    Model,
}

#[derive(Clone, Copy, Deserialize)]
pub(super) enum PaperName {
    A4,
    A3,
    #[serde(rename = "16:9")]
    Slide,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum OrientationName {
    Portrait,
    Landscape,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PaperTable {
    pub paper: PaperName,
    pub orientation: OrientationName,
    pub lengths: f32,
    pub letters: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ArrangementTable {
    pub name: String,
    pub root: Spanned<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    pub story_up_to: Option<usize>,
    pub smaller_photo_than: Option<(f32, f32)>,
    /// An earlier arrangement of the file whose boxes and styles this one takes over before its own.
    pub like: Option<Spanned<String>>,
    #[serde(default)]
    pub continues: bool,
    #[serde(default)]
    pub boxes: Boxes,
    #[serde(default)]
    pub styles: Styles,
}

impl TakesTable {
    pub(super) fn takes(self) -> TemplateTakes {
        match self {
            Self::Named(TakesName::One) => TemplateTakes::One,
            Self::Named(TakesName::Words) => TemplateTakes::Words,
            Self::Several { least, most } => TemplateTakes::Several { least, most },
        }
    }
}

impl Want {
    pub(super) fn slot(self) -> Slot {
        match self {
            Self::Name => Slot::Name,
            Self::Photo => Slot::Photo,
            Self::Unit => Slot::Unit,
            Self::Quotation => Slot::Quotation,
            Self::Figures => Slot::Figure(0),
            Self::Story => Slot::Summary,
            Self::Source => Slot::Source,
            Self::Cards => Slot::Card(0),
            Self::Sections => Slot::Section(0),
            Self::Points => Slot::Point(0),
            Self::Rows => Slot::Row(0),
            Self::Signer => Slot::Signer,
            Self::Award => Slot::Award,
        }
    }
}

impl SubjectName {
    pub(super) fn subject(self) -> Subject {
        match self {
            Self::Person => Subject::Person,
            Self::Collective => Subject::Collective,
            Self::Model => Subject::Model,
        }
    }
}

impl PaperTable {
    /// Whether both name the same paper in the same orientation.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.used().named() == other.used().named()
    }

    pub(super) fn used(&self) -> PaperUse {
        let paper = match self.paper {
            PaperName::A4 => Paper::A4,
            PaperName::A3 => Paper::A3,
            PaperName::Slide => Paper::Slide,
        };
        let orientation = match self.orientation {
            OrientationName::Portrait => Orientation::Portrait,
            OrientationName::Landscape => Orientation::Landscape,
        };
        PaperUse { paper, orientation, lengths: self.lengths, letters: self.letters }
    }
}
