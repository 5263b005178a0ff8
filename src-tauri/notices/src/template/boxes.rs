//! The box language of template files: what may stand in a `[boxes.…]` or `[styles.…]` table.
//!
//! Lengths are millimetres on the template's natural paper. Every key may be absent; an arrangement may
//! restate single keys of a box, so the same tree serves little and much content.

use serde::Deserialize;
use toml::Spanned;

use crate::art::ArtName;
use crate::fonts::Face;
use crate::layout::text::TextAlign;
use crate::sheet::ColourRole;

/// What a box shows besides its children.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// Children below one another.
    #[default]
    Column,
    /// Children beside one another.
    Row,
    /// Words of the content.
    Text,
    /// The picture in its mat.
    Photo,
    /// The running text, which goes on to the next page.
    Story,
    /// A drawing, cut off at the parent's edge.
    Art,
}

/// What a box's first child is repeated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Repeat {
    Figures,
}

/// A length in millimetres or, written as `"50%"`, a share of the parent.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "RawLength")]
pub(crate) enum Length {
    Millimetres(f32),
    Share(f32),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawLength {
    Number(f32),
    Text(String),
}

impl TryFrom<RawLength> for Length {
    type Error = String;

    fn try_from(raw: RawLength) -> Result<Self, String> {
        match raw {
            RawLength::Number(mm) => Ok(Self::Millimetres(mm)),
            RawLength::Text(text) => text
                .strip_suffix('%')
                .and_then(|number| number.trim().parse::<f32>().ok())
                .map(|percent| Self::Share(percent / 100.0))
                .ok_or_else(|| format!("{text:?} is neither millimetres nor a percentage")),
        }
    }
}

/// Distances of a box from its parent's edges; a box with these stands outside the flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Inset {
    pub left: Option<f32>,
    pub top: Option<f32>,
    pub right: Option<f32>,
    pub bottom: Option<f32>,
}

/// How children lie across the direction of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Align {
    Start,
    Centre,
    End,
    Stretch,
}

/// How children are spread along the direction of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Justify {
    Start,
    Centre,
    End,
    Between,
}

/// One thing of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Field {
    AgencyParent,
    Agency,
    Occasion,
    Eyebrow,
    Name,
    Subtitle,
    Role,
    Unit,
    Note,
    /// The quotation in quotation marks or, without one, the praise.
    Highlight,
    Slogan,
    Source,
    Place,
    Month,
    FigureValue,
    FigureUnit,
    FigureCaption,
}

/// A stretch of a text box.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Part {
    Field(Field),
    StyledField {
        field: Field,
        style: String,
    },
    /// Words of the template itself; `{page}`, `{next}` and `{pages}` stand for numbers.
    Words {
        words: String,
        style: Option<String>,
    },
}

impl Part {
    pub(crate) fn style(&self) -> Option<&String> {
        match self {
            Self::Field(_) => None,
            Self::StyledField { style, .. } => Some(style),
            Self::Words { style, .. } => style.as_ref(),
        }
    }
}

/// A fact about the content or the sheet, or its absence ("no photo").
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Condition {
    pub fact: Fact,
    pub holds: bool,
}

/// What a condition may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fact {
    Photo,
    Highlight,
    Quotation,
    Figures,
    OneFigure,
    Story,
    Subtitle,
    Caption,
    Continued,
    Person,
    A4,
    A3,
}

const FACTS: [(&str, Fact); 12] = [
    ("photo", Fact::Photo),
    ("highlight", Fact::Highlight),
    ("quotation", Fact::Quotation),
    ("figures", Fact::Figures),
    ("one figure", Fact::OneFigure),
    ("story", Fact::Story),
    ("subtitle", Fact::Subtitle),
    ("caption", Fact::Caption),
    ("continued", Fact::Continued),
    ("person", Fact::Person),
    ("A4", Fact::A4),
    ("A3", Fact::A3),
];

impl TryFrom<String> for Condition {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (holds, name) = match text.strip_prefix("no ") {
            Some(name) => (false, name),
            None => (true, text.as_str()),
        };
        let known = FACTS.iter().find(|(known, _)| *known == name);
        known
            .map(|(_, fact)| Self { fact: *fact, holds })
            .ok_or_else(|| format!("{name:?} is no fact a condition can ask"))
    }
}

/// Declares a table whose keys may all be absent, and how one such table overrides another.
macro_rules! table {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
        pub(crate) struct $name { $($(#[$field_doc])* pub $field: Option<$type>,)* }

        impl $name {
            /// This table with the keys of `other` put over it.
            pub(crate) fn overridden(&self, other: &Self) -> Self {
                Self { $($field: other.$field.clone().or_else(|| self.$field.clone()),)* }
            }
        }
    };
}

table! {
    /// A box as its file states it.
    BoxData {
        kind: Kind,
        children: Vec<Spanned<String>>,
        /// All must hold, or the box is left out.
        when: Vec<Condition>,
        at: Inset,
        width: Length,
        height: Length,
        min_width: Length,
        min_height: Length,
        max_width: Length,
        max_height: Length,
        /// Share of the room left over.
        grow: f32,
        /// Top, right, bottom, left.
        padding: [f32; 4],
        gap: f32,
        align: Align,
        justify: Justify,
        fill: ColourRole,
        /// Text: what it says.
        parts: Vec<Part>,
        /// Text: what stands between two parts; a line feed if not given.
        join: String,
        /// Text and story: how it is set.
        style: Spanned<String>,
        /// Text: boxes of one name take the same step.
        share: String,
        /// Photo: width of the mat.
        mat: f32,
        /// Photo: the frame shrinks to this where the picture has too few pixels.
        least_width: f32,
        /// Photo: width of the gold border around the mat, in pt.
        border: f32,
        /// Story: number of columns.
        columns: usize,
        /// Story: distance of the columns.
        column_gap: f32,
        /// Story: distance of paragraphs, in lines.
        paragraph_gap: f32,
        /// Story: the first paragraph's style.
        lead: Spanned<String>,
        /// Story: the style of headings.
        heading: Spanned<String>,
        /// Drawing: which.
        art: ArtName,
        /// Drawing: in which colour.
        colour: ColourRole,
        /// Drawing: left out where the parent is lower than this.
        least_height: f32,
        /// The first child is repeated for each of these.
        repeat: Repeat,
        /// Repeated: what stands between two of them.
        between: Spanned<String>,
        /// Repeated: at most so many.
        at_most: usize,
    }
}

table! {
    /// A text style as its file states it.
    StyleData {
        face: Face,
        /// Steps such as `"48x2"`: 48 pt on at most two lines.
        fit: Vec<FitStep>,
        leading: f32,
        tracking: f32,
        colour: ColourRole,
        align: TextAlign,
        balance: bool,
        hang: bool,
        /// Never smaller than this many pt, on any paper.
        floor: f32,
        /// For a part of a text: its size relative to the text's.
        scale: f32,
    }
}

/// A size in pt on the natural paper and the number of lines it may fill.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct FitStep {
    pub size: f32,
    pub lines: usize,
}

impl TryFrom<String> for FitStep {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (size, lines) = text.split_once('x').unwrap_or((&text, "1"));
        match (size.parse::<f32>(), lines.parse::<usize>()) {
            (Ok(size), Ok(lines)) if size > 0.0 && lines > 0 => Ok(Self { size, lines }),
            _ => Err(format!("{text:?} is no step such as \"48x2\"")),
        }
    }
}
