//! What a finished sheet can be: papers, colour ways, and the slots texts and pictures go into.
//!
//! Knows the constants of the poster family (colours, paper sizes) and nothing of templates, fonts or PDF.

use std::borrow::Cow;

/// The name of a template, as its data file states it (`id = "individual"`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateId(Cow<'static, str>);

impl TemplateId {
    /// One person, A4 portrait by nature.
    pub const INDIVIDUAL: Self = Self(Cow::Borrowed("individual"));
    /// A team or a way of working, A3 landscape by nature.
    pub const COLLECTIVE: Self = Self(Cow::Borrowed("collective"));
    /// A way of working in numbered sections.
    pub const MODEL: Self = Self(Cow::Borrowed("model"));
    /// Several exemplars as cards.
    pub const SEVERAL: Self = Self(Cow::Borrowed("several"));
    /// What somebody said, large.
    pub const QUOTATION: Self = Self(Cow::Borrowed("quotation"));
    /// A day that is remembered.
    pub const ANNIVERSARY: Self = Self(Cow::Borrowed("anniversary"));
    /// A list with a signature.
    pub const LIST: Self = Self(Cow::Borrowed("list"));
    /// Congratulations on an award.
    pub const CONGRATULATION: Self = Self(Cow::Borrowed("congratulation"));
    /// A lead story and briefs.
    pub const BULLETIN: Self = Self(Cow::Borrowed("bulletin"));

    /// A template id as written in a request; whether it exists is decided by the engine.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Cow::Owned(id.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The paper a sheet is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
    /// 594 × 841 mm.
    A1,
    /// 841 × 1189 mm.
    A0,
}

impl Paper {
    /// All papers, the smallest first.
    pub const ALL: [Self; 5] = [Self::A4, Self::A3, Self::A2, Self::A1, Self::A0];
    /// Papers no office printer takes: sheets of A3 enlarged, for a print shop or in tiles.
    pub const LARGE: [Self; 3] = [Self::A2, Self::A1, Self::A0];

    /// The paper of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }

    /// Pixels an inch from which a photo looks fine on this paper.
    ///
    /// A4 and A3 are read from an arm's length. A larger sheet is seen whole from no nearer than about its
    /// diagonal, where an eye that resolves one minute of arc tells 3438 / diagonal in inches dots apart:
    /// 120 an inch on A2 (28.6 in), 85 on A1 (40.5 in), 60 on A0 (57.3 in). Its letters are sharp at any
    /// distance, being outlines.
    #[must_use]
    pub fn fine_dpi(self) -> f32 {
        match self {
            Self::A4 | Self::A3 => 150.0,
            Self::A2 => 120.0,
            Self::A1 => 85.0,
            Self::A0 => 60.0,
        }
    }

    /// Pixels an inch below which a photo looks broken on this paper: two thirds of what looks fine.
    #[must_use]
    pub fn broken_dpi(self) -> f32 {
        self.fine_dpi() * 2.0 / 3.0
    }

    /// Short and long side in millimetres (ISO 216).
    #[must_use]
    pub fn sides_mm(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::A2 => (420.0, 594.0),
            Self::A1 => (594.0, 841.0),
            Self::A0 => (841.0, 1189.0),
        }
    }

    /// The paper's usual name, the same on screen, on the command line and in template files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::A2 => "A2",
            Self::A1 => "A1",
            Self::A0 => "A0",
        }
    }
}

/// How a template lies on its paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// The short side on top.
    Portrait,
    /// The long side on top.
    Landscape,
}

/// The colour ways of the family: four in colour and one in black alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ColourWay {
    /// Lacquer red.
    Son,
    /// Indigo.
    Cham,
    /// Jade.
    Ngoc,
    /// Cockroach-wing brown, the ground of old lacquer.
    CanhGian,
    /// Black on white for office laser printers: no band, no greys but the photo's, heavy rules instead.
    Mono,
    /// The colours an office gave its own template; the usual ones of a template that was given none.
    Own,
}

impl ColourWay {
    /// All colour ways in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Son, Self::Cham, Self::Ngoc, Self::CanhGian, Self::Mono];
    /// Those in colour.
    pub const COLOURED: [Self; 4] = [Self::Son, Self::Cham, Self::Ngoc, Self::CanhGian];

    /// The plain-letter name used in files and requests.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Son => "son",
            Self::Cham => "cham",
            Self::Ngoc => "ngoc",
            Self::CanhGian => "canh-gian",
            Self::Mono => "den-trang",
            Self::Own => "rieng",
        }
    }

    /// The colour way of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Own]).find(|way| way.name() == name)
    }

    /// The colour that stands for the whole as `#rrggbb`, for swatches: the band's, or the ink where the band
    /// is bare paper.
    #[must_use]
    pub fn band_hex(self) -> String {
        let role = if self == Self::Mono { ColourRole::Ink } else { ColourRole::Band };
        self.colour(role).hex()
    }

    /// The accent colour as `#rrggbb`, for swatches.
    #[must_use]
    pub fn accent_hex(self) -> String {
        self.colour(ColourRole::Accent).hex()
    }

    pub(crate) fn colour(self, role: ColourRole) -> Rgb {
        let (band, accent, accent_deep) = match self {
            Self::Son | Self::Own => (Rgb(0x7d, 0x14, 0x18), Rgb(0x9e, 0x1f, 0x22), Rgb(0x7d, 0x14, 0x18)),
            Self::Cham => (Rgb(0x17, 0x39, 0x5f), Rgb(0x17, 0x39, 0x5f), Rgb(0x17, 0x39, 0x5f)),
            Self::Ngoc => (Rgb(0x12, 0x44, 0x3f), Rgb(0x12, 0x44, 0x3f), Rgb(0x12, 0x44, 0x3f)),
            Self::CanhGian => (Rgb(0x3a, 0x15, 0x12), Rgb(0x9e, 0x1f, 0x22), Rgb(0x7d, 0x14, 0x18)),
            Self::Mono => return in_one_ink(role),
        };
        match role {
            ColourRole::Band => band,
            ColourRole::Accent => accent,
            ColourRole::AccentDeep => accent_deep,
            ColourRole::Gold => GOLD,
            ColourRole::GoldOnBand => Rgb(0xec, 0xd3, 0x9a),
            ColourRole::GoldOnPaper => Rgb(0x7f, 0x5d, 0x12),
            ColourRole::Cream => Rgb(0xff, 0xf8, 0xea),
            ColourRole::CreamSoft => Rgb(0xf7, 0xe9, 0xcf),
            ColourRole::Paper => PAPER,
            ColourRole::Ink => Rgb(0x24, 0x1b, 0x16),
            ColourRole::InkSoft => Rgb(0x4d, 0x40, 0x37),
            ColourRole::InkFaint => Rgb(0x5d, 0x50, 0x46),
            ColourRole::Sand => Rgb(0xf4, 0xe9, 0xcd),
            ColourRole::SandLine => Rgb(0xd3, 0xb8, 0x78),
            ColourRole::SandInk => Rgb(0x6b, 0x4d, 0x0e),
            ColourRole::Hair => Rgb(0xdc, 0xc8, 0x94),
            // Ornaments are mixed here rather than made transparent: printers and viewers handle
            // a flat colour the same way, transparency each in its own.
            ColourRole::BandOrnament => band.mixed(GOLD, 0.28),
            ColourRole::PaperOrnament => PAPER.mixed(GOLD, 0.30),
        }
    }
}

/// Grounds become bare paper, all that stands on them becomes black.
fn in_one_ink(role: ColourRole) -> Rgb {
    match role {
        ColourRole::Band
        | ColourRole::Paper
        | ColourRole::Sand
        | ColourRole::BandOrnament
        | ColourRole::PaperOrnament => Rgb(255, 255, 255),
        ColourRole::Accent
        | ColourRole::AccentDeep
        | ColourRole::Gold
        | ColourRole::GoldOnBand
        | ColourRole::GoldOnPaper
        | ColourRole::Cream
        | ColourRole::CreamSoft
        | ColourRole::Ink
        | ColourRole::InkSoft
        | ColourRole::InkFaint
        | ColourRole::SandLine
        | ColourRole::SandInk
        | ColourRole::Hair => Rgb(0, 0, 0),
    }
}

const GOLD: Rgb = Rgb(0xc8, 0xa0, 0x4a);
const PAPER: Rgb = Rgb(0xfb, 0xf7, 0xee);

/// What a colour is for; a colour way says which colour that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ColourRole {
    Band,
    Accent,
    AccentDeep,
    Gold,
    GoldOnBand,
    GoldOnPaper,
    Cream,
    CreamSoft,
    Paper,
    Ink,
    InkSoft,
    InkFaint,
    Hair,
    Sand,
    SandLine,
    SandInk,
    BandOrnament,
    PaperOrnament,
}

/// A colour in the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The share of light where all three colours are equal: black, white or a grey between.
    pub(crate) fn grey(self) -> Option<f32> {
        (self.0 == self.1 && self.1 == self.2).then(|| f32::from(self.0) / 255.0)
    }

    pub(crate) fn hex(self) -> String {
        let Self(red, green, blue) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Contrast of two colours as WCAG 2 counts it, 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        let linear = |byte: u8| {
            let share = f32::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    pub(crate) fn mixed(self, other: Self, share: f32) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a mean of two bytes is a byte"
        )]
        let mix = |a: u8, b: u8| (f32::from(a) * (1.0 - share) + f32::from(b) * share).round() as u8;
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }
}

/// What the user chose for a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetChoice {
    /// Which template.
    pub template: TemplateId,
    /// On which paper.
    pub paper: Paper,
    /// In which colours.
    pub colour: ColourWay,
}

/// A place on the sheet that shows one thing of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// The office and the one above it.
    Agency,
    /// The occasion, top right.
    Occasion,
    /// The line above the name.
    Eyebrow,
    /// The name of the person, team or model.
    Name,
    /// The line under a team's name.
    Subtitle,
    /// The person's office.
    Role,
    /// The unit.
    Unit,
    /// A short note such as the year of birth.
    Note,
    /// The quotation.
    Quotation,
    /// The short praise, where no quotation is given.
    Praise,
    /// The summary.
    Summary,
    /// An achievement, counted from 0.
    Achievement(usize),
    /// A figure, counted from 0.
    Figure(usize),
    /// The photo.
    Photo,
    /// One of several exemplars or stories, counted from 0.
    Card(usize),
    /// A numbered section, counted from 0.
    Section(usize),
    /// A short line of a list, counted from 0.
    Point(usize),
    /// A day to come, counted from 0.
    Event(usize),
    /// A row of a list notice, counted from 0.
    Row(usize),
    /// What is congratulated on, with the decision behind it.
    Award,
    /// The lines under a list notice.
    Closing,
    /// Who signed.
    Signer,
    /// The slogan in the foot.
    Slogan,
    /// The legal source in the foot.
    Source,
    /// Place and month in the foot.
    Place,
}

/// Where a slot came to lie, in millimetres from the page's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// What is shown there.
    pub slot: Slot,
    /// The page, counted from 0.
    pub page: usize,
    /// Left edge in mm.
    pub x: f32,
    /// Top edge in mm.
    pub y: f32,
    /// Width in mm.
    pub width: f32,
    /// Height in mm.
    pub height: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ISO/IEC 15415 grades a code by how far dark and light squares are apart; seven is beyond its best grade.
    #[test]
    fn a_code_in_the_ink_of_any_colour_way_stands_out_from_paper() {
        for way in ColourWay::ALL {
            assert!(way.colour(ColourRole::Ink).contrast(Rgb(255, 255, 255)) >= 7.0, "{way:?}");
        }
    }
}
