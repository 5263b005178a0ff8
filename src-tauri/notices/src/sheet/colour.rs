//! The colour ways of the poster family: which colour stands for which role.

use super::rgb::Rgb;

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
