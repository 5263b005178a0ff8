//! Words turned into glyphs by parley, each word once.
//!
//! Vietnamese is written in short syllables that return all the time, so a word is shaped once per face
//! at one em and kept; a sheet then costs look-ups only. Words are shaped apart from the spaces around
//! them: nothing in the script joins across a space, and Be Vietnam Pro kerns "space + “" to almost nothing.

use std::collections::HashMap;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFeatures, Layout, LayoutContext, StyleProperty};

use crate::content::BLANK;
use crate::error::NoticeError;
use crate::fonts::{Face, FaceMetrics, Ink};

/// Words are shaped at this size, so that positions keep three decimals of an em.
const SHAPING_SIZE: f32 = 1000.0;
/// About 5 MB of shaped words; reached only by texts that are no language.
const CACHED_WORDS: usize = 20_000;
/// The room for a number or a day written by hand, in em.
const BLANK_WIDTH: f32 = 2.2;
/// Ligatures would give one glyph for two letters, and the text could not be read back from the file.
const FEATURES: &str = "\"liga\" off, \"clig\" off, \"calt\" off, \"dlig\" off";

/// A positioned glyph of a word; measures in em.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub id: u16,
    /// From the word's origin.
    pub x: f32,
    /// Upwards from the baseline.
    pub y: f32,
    /// Byte range of the word's text that this glyph stands for; empty for an attached mark.
    pub text: (u16, u16),
}

/// A shaped word; measures in em.
#[derive(Debug)]
pub(crate) struct Word {
    pub face: Face,
    pub text: Box<str>,
    pub glyphs: Box<[Glyph]>,
    pub advance: f32,
    pub ink: Ink,
}

impl Word {
    /// The text a glyph stands for.
    pub(crate) fn text_of(&self, glyph: &Glyph) -> &str {
        self.text.get(usize::from(glyph.text.0)..usize::from(glyph.text.1)).unwrap_or("")
    }

    /// Number of characters.
    pub(crate) fn characters(&self) -> usize {
        self.text.chars().count()
    }
}

/// Shapes words and remembers them.
pub(crate) struct Shaper {
    contexts: FontContext,
    layouts: LayoutContext<()>,
    metrics: Vec<FaceMetrics>,
    words: Vec<HashMap<Box<str>, Arc<Word>>>,
}

impl Shaper {
    /// A shaper that knows the bundled faces.
    pub(crate) fn new() -> Result<Self, NoticeError> {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut metrics = Vec::new();
        for face in Face::ALL {
            // Each face is its own family: the choice between them is ours, not a matcher's.
            let named = FontInfoOverride { family_name: Some(face.name()), ..Default::default() };
            collection.register_fonts(Blob::new(Arc::new(face.bytes())), Some(named));
            metrics.push(FaceMetrics::read(face)?);
        }
        let contexts = FontContext { collection, source_cache: SourceCache::default() };
        let words = Face::ALL.iter().map(|_| HashMap::new()).collect();
        Ok(Self { contexts, layouts: LayoutContext::new(), metrics, words })
    }

    /// The measures of a face.
    pub(crate) fn metrics(&self, face: Face) -> &FaceMetrics {
        &self.metrics[face.index()]
    }

    /// The shaped form of a word without spaces. Characters no face has are left out.
    pub(crate) fn word(&mut self, text: &str, face: Face) -> Arc<Word> {
        if let Some(word) = self.words[face.index()].get(text) {
            return Arc::clone(word);
        }
        let word = Arc::new(if text.starts_with(BLANK) {
            Word { face, text: "".into(), glyphs: [].into(), advance: BLANK_WIDTH, ink: Ink::default() }
        } else {
            let (printable, used_face) = self.printable(text, face);
            self.shape(&printable, used_face)
        });
        let kept = &mut self.words[face.index()];
        if kept.len() >= CACHED_WORDS {
            kept.clear();
        }
        kept.insert(text.into(), Arc::clone(&word));
        word
    }

    /// Whether some face can print this character where `face` is asked for.
    pub(crate) fn can_print(&self, character: char, face: Face) -> bool {
        self.metrics(face).has(character) || self.metrics(face.stand_in()).has(character)
    }

    /// The characters that can be printed, and the face that prints them: the one asked for, or its
    /// stand-in when only that one has all of them.
    fn printable(&self, text: &str, face: Face) -> (String, Face) {
        let has_all = |face: Face| text.chars().all(|c| self.metrics(face).has(c));
        if has_all(face) {
            return (text.to_owned(), face);
        }
        let stand_in = face.stand_in();
        let known: String = text.chars().filter(|c| self.can_print(*c, face)).collect();
        if known.chars().all(|c| self.metrics(stand_in).has(c)) {
            return (known, stand_in);
        }
        (known.chars().filter(|c| self.metrics(face).has(*c)).collect(), face)
    }

    fn shape(&mut self, text: &str, face: Face) -> Word {
        let mut builder = self.layouts.ranged_builder(&mut self.contexts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(face.name())));
        builder.push_default(StyleProperty::FontSize(SHAPING_SIZE));
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::from(FEATURES)));
        let mut layout: Layout<()> = builder.build(text);
        layout.break_all_lines(None);
        let mut glyphs = Vec::new();
        let mut pen = 0.0;
        for line in layout.lines() {
            for run in line.runs() {
                for cluster in run.clusters() {
                    let range = cluster.text_range();
                    let mut stands_for = (offset(range.start), offset(range.end));
                    let mut x = pen;
                    for glyph in cluster.glyphs() {
                        glyphs.push(Glyph {
                            id: u16::try_from(glyph.id).unwrap_or(0),
                            x: (x + glyph.x) / SHAPING_SIZE,
                            y: -glyph.y / SHAPING_SIZE,
                            text: stands_for,
                        });
                        stands_for = (stands_for.1, stands_for.1);
                        x += glyph.advance;
                    }
                    pen += cluster.advance();
                }
            }
        }
        let ink = self.ink(&glyphs, face);
        Word { face, text: text.into(), glyphs: glyphs.into(), advance: pen / SHAPING_SIZE, ink }
    }

    fn ink(&self, glyphs: &[Glyph], face: Face) -> Ink {
        let boxes = glyphs.iter().filter_map(|glyph| {
            self.metrics(face).ink(glyph.id).map(|ink| Ink {
                left: ink.left + glyph.x,
                right: ink.right + glyph.x,
                top: ink.top + glyph.y,
                bottom: ink.bottom + glyph.y,
            })
        });
        boxes
            .reduce(|a, b| Ink {
                left: a.left.min(b.left),
                right: a.right.max(b.right),
                top: a.top.max(b.top),
                bottom: a.bottom.min(b.bottom),
            })
            .unwrap_or_default()
    }
}

fn offset(byte: usize) -> u16 {
    // Words are cut to 200 characters before they are shaped, so offsets are small.
    u16::try_from(byte).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_vietnamese_is_one_glyph_so_that_text_can_be_read_back() {
        let mut shaper = Shaper::new().unwrap();
        for face in Face::ALL {
            for word in ["Nguyễn", "ĐƯỜNG", "Ế", "Ỗ", "Ậ", "nghiệp", "fi", "fflữ", "12.450", "“Phiếu”"]
            {
                let shaped = shaper.word(word, face);
                assert_eq!(shaped.face, face);
                assert_eq!(shaped.glyphs.len(), word.chars().count(), "{word} in {face:?}");
                let read: String = shaped.glyphs.iter().map(|g| shaped.text_of(g)).collect();
                assert_eq!(read, word);
            }
        }
    }

    #[test]
    fn a_character_that_one_face_lacks_is_printed_by_its_stand_in() {
        let mut shaper = Shaper::new().unwrap();
        assert_eq!(shaper.word("→", Face::Sans).face, Face::Serif);
    }

    #[test]
    fn a_character_no_face_has_leaves_nothing_behind() {
        let mut shaper = Shaper::new().unwrap();
        let word = shaper.word("tốt🎉", Face::Sans);
        assert_eq!(&*word.text, "tốt");
        assert!(!shaper.can_print('🎉', Face::Sans));
    }

    #[test]
    fn a_word_is_shaped_once() {
        let mut shaper = Shaper::new().unwrap();
        let first = shaper.word("Đồng", Face::Sans);
        assert!(Arc::ptr_eq(&first, &shaper.word("Đồng", Face::Sans)));
    }
}
