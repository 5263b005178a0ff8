//! The bundled typefaces and the measures read from them once.
//!
//! The only fonts there are: nothing is ever looked up on the computer, so a sheet looks alike everywhere.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::error::NoticeError;

/// A typeface of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Face {
    Sans,
    SansSemiBold,
    Serif,
    SerifBold,
    SerifItalic,
}

impl Face {
    pub(crate) const ALL: [Self; 5] =
        [Self::Sans, Self::SansSemiBold, Self::Serif, Self::SerifBold, Self::SerifItalic];

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The PostScript name, as the PDF file states it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sans => "BeVietnamPro-Regular",
            Self::SansSemiBold => "BeVietnamPro-SemiBold",
            Self::Serif => "SourceSerif4-SemiBold",
            Self::SerifBold => "SourceSerif4-Bold",
            Self::SerifItalic => "SourceSerif4-SemiBoldItalic",
        }
    }

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../../assets/fonts/BeVietnamPro-Regular.ttf"),
            Self::SansSemiBold => include_bytes!("../../../assets/fonts/BeVietnamPro-SemiBold.ttf"),
            Self::Serif => include_bytes!("../../../assets/fonts/SourceSerif4-SemiBold.ttf"),
            Self::SerifBold => include_bytes!("../../../assets/fonts/SourceSerif4-Bold.ttf"),
            Self::SerifItalic => {
                include_bytes!("../../../assets/fonts/SourceSerif4-SemiBoldItalic.ttf")
            }
        }
    }

    pub(crate) fn is_italic(self) -> bool {
        self == Self::SerifItalic
    }

    /// The face asked when this one lacks a character: the nearest that has a wider repertoire.
    pub(crate) fn stand_in(self) -> Self {
        match self {
            Self::Sans | Self::SansSemiBold => Self::Serif,
            Self::Serif | Self::SerifBold | Self::SerifItalic => Self::SansSemiBold,
        }
    }
}

/// The inked part of a glyph in em, y upwards from the baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Ink {
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

/// What layout and PDF need to know about one face. All measures in em.
pub(crate) struct FaceMetrics {
    pub ascent: f32,
    pub descent: f32,
    pub cap_height: f32,
    pub italic_angle: f32,
    /// The whole face's bounding box.
    pub bounds: Ink,
    pub space: u16,
    advances: Vec<f32>,
    inks: Vec<Option<Ink>>,
    font: FontRef<'static>,
}

impl FaceMetrics {
    /// Reads the measures of a bundled face.
    pub(crate) fn read(face: Face) -> Result<Self, NoticeError> {
        let unreadable = || NoticeError::Typeface { face: face.name() };
        let font = FontRef::new(face.bytes()).map_err(|_| unreadable())?;
        let whole = font.metrics(Size::unscaled(), LocationRef::default());
        let em = f32::from(whole.units_per_em);
        let glyphs = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let ids = 0..glyphs.glyph_count();
        let advances =
            ids.clone().map(|id| glyphs.advance_width(GlyphId::new(id)).unwrap_or(0.0) / em).collect();
        let inks = ids
            .map(|id| {
                let bounds = glyphs.bounds(GlyphId::new(id))?;
                (bounds.x_max > bounds.x_min).then(|| Ink {
                    left: bounds.x_min / em,
                    right: bounds.x_max / em,
                    top: bounds.y_max / em,
                    bottom: bounds.y_min / em,
                })
            })
            .collect();
        let space = font.charmap().map(' ').ok_or_else(unreadable)?;
        let bounds = whole.bounds.ok_or_else(unreadable)?;
        Ok(Self {
            ascent: whole.ascent / em,
            descent: -whole.descent / em,
            cap_height: whole.cap_height.unwrap_or(em * 0.7) / em,
            italic_angle: whole.italic_angle,
            bounds: Ink {
                left: bounds.x_min / em,
                right: bounds.x_max / em,
                top: bounds.y_max / em,
                bottom: bounds.y_min / em,
            },
            space: glyph_number(space),
            advances,
            inks,
            font,
        })
    }

    /// Whether the face has a glyph for this character.
    pub(crate) fn has(&self, character: char) -> bool {
        self.font.charmap().map(character).is_some_and(|id| id.to_u32() != 0)
    }

    /// Advance of a glyph in em, without kerning.
    pub(crate) fn advance(&self, glyph: u16) -> f32 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0.0)
    }

    /// The inked box of a glyph; `None` for spaces.
    pub(crate) fn ink(&self, glyph: u16) -> Option<Ink> {
        self.inks.get(usize::from(glyph)).copied().flatten()
    }

    /// The space between words in em.
    pub(crate) fn space_advance(&self) -> f32 {
        self.advance(self.space)
    }
}

fn glyph_number(id: GlyphId) -> u16 {
    // TrueType outlines are numbered with 16 bits.
    u16::try_from(id.to_u32()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOWELS: &str = "aăâeêioôơuưy";

    fn vietnamese_letters() -> String {
        use unicode_normalization::UnicodeNormalization;
        let tones = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
        let mut letters: String = ('a'..='z').chain(['đ']).collect();
        for vowel in VOWELS.chars() {
            letters.push(vowel);
            for tone in tones {
                letters.extend([vowel, tone].into_iter().nfc());
            }
        }
        letters.clone() + &letters.to_uppercase()
    }

    #[test]
    fn every_face_has_every_vietnamese_letter_and_the_usual_signs() {
        for face in Face::ALL {
            let metrics = FaceMetrics::read(face).unwrap();
            for character in
                vietnamese_letters().chars().chain("0123456789.,;:!?()[]/%&+-–—“”‘’…·\"'<>".chars())
            {
                assert!(metrics.has(character), "{face:?} lacks {character:?}");
            }
        }
    }

    #[test]
    fn stacked_capitals_rise_above_the_declared_ascent_of_be_vietnam() {
        let metrics = FaceMetrics::read(Face::SansSemiBold).unwrap();
        let glyph = glyph_number(metrics.font.charmap().map('Ế').unwrap());
        assert!(metrics.ink(glyph).unwrap().top > metrics.ascent);
    }
}
