//! The box language of template files: what may stand in a `[boxes.…]` or `[styles.…]` table.
//!
//! Lengths are millimetres on the template's natural paper. Every key may be absent; an arrangement may
//! restate single keys of a box, so the same tree serves little and much content.

use serde::Deserialize;
use toml::Spanned;

use super::facts::Condition;
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
    /// The link as a QR code, as large as the box; left out without a link.
    Qr,
    /// A share drawn as dots in rings, the box's children in their free middle; left out without one.
    Tally,
}

/// A list of the content; a box's first child is repeated for each of its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum List {
    Figures,
    Cards,
    Sections,
    Points,
    Events,
    /// The headings of a table's columns, the number's aside.
    Headings,
    /// The rows of a chart.
    Bars,
    /// Rows and group titles of a list notice.
    Lines,
    /// The cells of a row.
    Cells,
    /// Those something has spread to, and those it is meant to.
    Dots,
    /// The years of an anniversary.
    Ticks,
}

/// A length in millimetres; written as `"50%"`, a share of the parent; as `"measure"`, the share of it that
/// the entry of a list states.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "RawLength")]
pub(crate) enum Length {
    Millimetres(f32),
    Share(f32),
    Measure,
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
            RawLength::Text(text) if text == "measure" => Ok(Self::Measure),
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
    /// The story in brief, as one text.
    Summary,
    /// A card's category or a story's by-line.
    Kind,
    /// The title of a section, a point or a group of rows.
    Title,
    /// The words of a card, a section, a point or an event.
    Text,
    /// The number of a section or row.
    Number,
    /// A cell of a table or one of its headings.
    Cell,
    /// What names a row of a chart, and the number its bar shows.
    BarName,
    BarValue,
    /// The heading over the rows' names, and the one over the bars.
    NamesHeading,
    BarsHeading,
    Day,
    Weekday,
    Years,
    FirstDay,
    LastDay,
    PointsHeading,
    AwardLeadIn,
    Award,
    Decision,
    DecisionDetails,
    Closing,
    Capacity,
    SignMark,
    Signer,
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

/// What a story tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Telling {
    #[default]
    Everything,
    /// Summary and achievements, where the sections have a place of their own.
    Deeds,
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
        /// Width of the border inside the edge, in pt; a photo's is gold.
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
        repeat: List,
        /// Repeated: what stands between two of them.
        between: Spanned<String>,
        /// Repeated: at most so many.
        at_most: usize,
        /// Repeated: without the first so many.
        skip: usize,
        /// Repeated: so many in a row, `column-gap` apart.
        in_a_row: usize,
        /// Repeated: entries that find no room go on to the next page.
        flows: bool,
        /// Repeated and flowing: pages of nearly as many entries each.
        even: bool,
        /// Grows as much as the entry's measure says.
        weighted: bool,
        /// Text: the heading over the numbers of a list notice's rows.
        heads_numbers: bool,
        /// Text: the style of numbers with what they count.
        numbers: Spanned<String>,
        /// Story: what it tells of all there is to tell.
        tells: Telling,
        /// The colour of the border.
        border_colour: ColourRole,
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
