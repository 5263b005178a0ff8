//! Fonts of a file: which glyphs its pages use, subsets of just those, and how to read the text back.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use subsetter::GlyphRemapper;

use super::flate;
use crate::error::NoticeError;
use crate::fonts::{Face, FaceMetrics};
use crate::layout::page::{Item, PageTree, WordRun};

/// The name by which page contents call a face.
pub(super) fn resource_name(face: Face) -> &'static str {
    match face {
        Face::Sans => "Sans",
        Face::SansSemiBold => "SansSemiBold",
        Face::Serif => "Serif",
        Face::SerifBold => "SerifBold",
        Face::SerifItalic => "SerifItalic",
    }
}

/// The glyphs a file uses, face by face, with the text each stands for.
#[derive(Default)]
pub(super) struct GlyphUse {
    faces: [BTreeMap<u16, Box<str>>; Face::ALL.len()],
    /// New number of each old glyph; 0 where it is not used.
    numbers: [Vec<u16>; Face::ALL.len()],
}

impl GlyphUse {
    /// Looks through all pages of a file.
    pub(super) fn of<'p, 'm>(
        pages: impl Iterator<Item = &'p PageTree>,
        metrics: impl Fn(Face) -> &'m FaceMetrics,
    ) -> Self {
        let mut used = Self::default();
        for item in pages.flat_map(|page| &page.items) {
            if let Item::Words(run) | Item::Draft(run) = item {
                used.add(run, metrics(run.face).space);
            }
        }
        for (glyphs, numbers) in used.faces.iter().zip(&mut used.numbers) {
            let room = glyphs.last_key_value().map_or(0, |(last, _)| usize::from(*last) + 1);
            numbers.resize(room, 0);
            // Glyph 0 is the one for missing characters and always stays 0.
            for (new, old) in (1..).zip(glyphs.keys()) {
                numbers[usize::from(*old)] = new;
            }
        }
        used
    }

    fn add(&mut self, run: &WordRun, space: u16) {
        let glyphs = &mut self.faces[run.face.index()];
        for placed in &run.words {
            for glyph in &placed.word.glyphs {
                glyphs.entry(glyph.id).or_insert_with(|| placed.word.text_of(glyph).into());
            }
            if placed.space_after {
                glyphs.entry(space).or_insert_with(|| " ".into());
            }
        }
    }

    /// The number of a glyph in the file's subset.
    pub(super) fn renumbered(&self, face: Face, glyph: u16) -> u16 {
        self.numbers[face.index()].get(usize::from(glyph)).copied().unwrap_or(0)
    }
}

/// A compressed subset of a face.
struct Subset {
    name: String,
    file: Vec<u8>,
    plain_length: usize,
    to_unicode: Vec<u8>,
}

/// Subsets made before: sheets of one office repeat their letters, and a preview repeats nearly all.
#[derive(Default)]
pub(super) struct FontStore {
    subsets: HashMap<(Face, Vec<u16>), Arc<Subset>>,
}

/// About 2 MB of subsets.
const KEPT_SUBSETS: usize = 128;

impl FontStore {
    /// Adds the fonts of a file and names them in its resources.
    pub(super) fn embed<'m>(
        &mut self,
        file: &mut Document,
        used: &GlyphUse,
        metrics: impl Fn(Face) -> &'m FaceMetrics,
    ) -> Result<(), NoticeError> {
        let mut named = Dictionary::new();
        for face in Face::ALL {
            let glyphs = &used.faces[face.index()];
            if glyphs.is_empty() {
                continue;
            }
            let subset = self.subset(face, glyphs)?;
            let font = add_font(file, face, metrics(face), glyphs, &subset);
            named.set(resource_name(face), Object::Reference(font));
        }
        let resources =
            font_resources(file).ok_or_else(|| NoticeError::Pdf("no font resources".to_owned()))?;
        *resources = named;
        Ok(())
    }

    fn subset(&mut self, face: Face, glyphs: &BTreeMap<u16, Box<str>>) -> Result<Arc<Subset>, NoticeError> {
        let key = (face, glyphs.keys().copied().collect::<Vec<u16>>());
        if let Some(known) = self.subsets.get(&key) {
            return Ok(Arc::clone(known));
        }
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&key.1);
        let plain = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|error| NoticeError::Pdf(format!("subset of {}: {error}", face.name())))?;
        let subset = Arc::new(Subset {
            name: format!("{}+{}", tag(&key.1), face.name()),
            file: flate::deflate(&plain, flate::FRESH)?,
            plain_length: plain.len(),
            to_unicode: flate::deflate(to_unicode(glyphs).as_bytes(), flate::FRESH)?,
        });
        if self.subsets.len() >= KEPT_SUBSETS {
            self.subsets.clear();
        }
        self.subsets.insert(key, Arc::clone(&subset));
        Ok(subset)
    }
}

/// Six capitals that tell subsets of one face apart (PDF 32000-1, 9.6.4).
fn tag(glyphs: &[u16]) -> String {
    let bytes: Vec<u8> = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
    let hash = blake3::hash(&bytes);
    hash.as_bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn font_resources(file: &mut Document) -> Option<&mut Dictionary> {
    let (_, page) = file.get_pages().into_iter().next()?;
    let resources = file.get_dictionary(page).ok()?.get(b"Resources").ok()?.as_reference().ok()?;
    let fonts = file.get_dictionary(resources).ok()?.get(b"Font").ok()?.as_reference().ok()?;
    file.get_object_mut(fonts).ok()?.as_dict_mut().ok()
}

fn add_font(
    file: &mut Document,
    face: Face,
    metrics: &FaceMetrics,
    glyphs: &BTreeMap<u16, Box<str>>,
    subset: &Subset,
) -> lopdf::ObjectId {
    let program = Stream::new(
        dictionary! { "Filter" => "FlateDecode", "Length1" => whole(subset.plain_length as f32) },
        subset.file.clone(),
    );
    let program = file.add_object(program.with_compression(false));
    let descriptor = file.add_object(descriptor(face, metrics, &subset.name, program));
    // Glyph 0 first, then the used ones in the order of their new numbers.
    let advances = std::iter::once(0).chain(glyphs.keys().copied());
    let widths = advances.map(|glyph| whole(metrics.advance(glyph) * 1000.0)).collect();
    let letters = file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => subset.name.as_str(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::String(b"Adobe".to_vec(), StringFormat::Literal),
            "Ordering" => Object::String(b"Identity".to_vec(), StringFormat::Literal),
            "Supplement" => 0,
        },
        "CIDToGIDMap" => "Identity",
        "FontDescriptor" => Object::Reference(descriptor),
        "W" => vec![Object::Integer(0), Object::Array(widths)],
    });
    let to_unicode = Stream::new(dictionary! { "Filter" => "FlateDecode" }, subset.to_unicode.clone());
    let to_unicode = file.add_object(to_unicode.with_compression(false));
    file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => subset.name.as_str(),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Reference(letters)],
        "ToUnicode" => Object::Reference(to_unicode),
    })
}

/// Flags of a font descriptor (PDF 32000-1, table 123).
const SERIF: i64 = 1 << 1;
const SYMBOLIC: i64 = 1 << 2;
const ITALIC: i64 = 1 << 6;

fn descriptor(face: Face, metrics: &FaceMetrics, name: &str, program: lopdf::ObjectId) -> Dictionary {
    let thousandths = |em: f32| whole(em * 1000.0);
    let serif = if matches!(face, Face::Serif | Face::SerifBold | Face::SerifItalic) { SERIF } else { 0 };
    let italic = if face.is_italic() { ITALIC } else { 0 };
    let bounds = metrics.bounds;
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => SYMBOLIC | serif | italic,
        "FontBBox" => [bounds.left, bounds.bottom, bounds.right, bounds.top].map(thousandths).to_vec(),
        "ItalicAngle" => whole(metrics.italic_angle),
        "Ascent" => thousandths(metrics.ascent),
        "Descent" => thousandths(-metrics.descent),
        "CapHeight" => thousandths(metrics.cap_height),
        // The width of stems matters only where a font is replaced, and these are always embedded.
        "StemV" => 80,
        "FontFile2" => Object::Reference(program),
    }
}

fn whole(value: f32) -> Object {
    #[expect(clippy::cast_possible_truncation, reason = "font measures and file lengths are small")]
    let rounded = value.round() as i64;
    Object::Integer(rounded)
}

/// The map from glyph numbers back to text (PDF 32000-1, 9.10.3).
fn to_unicode(glyphs: &BTreeMap<u16, Box<str>>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let numbered: Vec<(usize, &str)> = (1..)
        .zip(glyphs.values())
        .map(|(new, text)| (new, &**text))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    // A block holds at most a hundred entries.
    for block in numbered.chunks(100) {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (new, text) in block {
            let _ = write!(map, "<{new:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
