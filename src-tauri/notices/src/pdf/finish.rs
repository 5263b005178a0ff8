//! What printpdf cannot say: the order of reading, language, viewer preferences, bookmarks, fixed identity.

use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use super::archive;
use super::flate;
use super::metadata::{self, Keeps};
use super::outline;
use super::tags::{self, ToldSheet};
use crate::error::NoticeError;

/// Who made the file, as shown by readers.
pub(super) const PRODUCER: &str = "Nêu Gương";

/// What a file is to be called and how it is told.
pub(super) struct Finishing<'a> {
    pub title: &'a str,
    /// The sheets as they are told.
    pub told: &'a [ToldSheet],
    /// Whether all that is seen is told; pieces of a sheet are seen only.
    pub is_whole: bool,
}

impl Finishing<'_> {
    /// Which standards the file keeps, as far as a program can tell.
    fn keeps(&self) -> Keeps {
        let shown = |sheet: &ToldSheet| sheet.pages.iter().any(tags::ToldPage::has_picture);
        let is_described =
            |sheet: &ToldSheet| !shown(sheet) || sheet.alts.iter().all(|alt| !alt.trim().is_empty());
        match self.told {
            told if self.is_whole && told.iter().all(is_described) => Keeps::LookAndReading,
            _ => Keeps::Look,
        }
    }
}

/// Completes a file and writes its bytes.
pub(super) fn finish(mut file: Document, finishing: &Finishing) -> Result<Vec<u8>, NoticeError> {
    let title = finishing.title;
    file.version = "1.7".to_owned();
    compress_pages(&mut file)?;
    tags::add(&mut file, finishing.told)?;
    outline::add(&mut file, finishing.told)?;
    archive::add(&mut file)?;
    let identity = identity(&file, title);
    set_information(&mut file, title);
    set_catalog(&mut file, title, finishing.keeps())?;
    let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| NoticeError::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn compress_pages(file: &mut Document) -> Result<(), NoticeError> {
    let pages: Vec<lopdf::ObjectId> = file.get_pages().into_values().collect();
    for page in pages {
        let Ok(page) = file.get_object_mut(page).and_then(Object::as_dict_mut) else { continue };
        // An empty list of annotations says nothing.
        page.remove(b"Annots");
        let Ok(contents) = page.get(b"Contents").and_then(Object::as_reference) else { continue };
        if let Ok(stream) = file.get_object_mut(contents).and_then(Object::as_stream_mut) {
            let compressed = flate::deflate(&stream.content, flate::FRESH)?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(compressed);
        }
    }
    Ok(())
}

/// A name for exactly this content: no clock and no chance, so the same sheet is the same file.
fn identity(file: &Document, title: &str) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(title.as_bytes());
    for (number, object) in &file.objects {
        if let Object::Stream(stream) = object {
            hasher.update(&number.0.to_be_bytes());
            hasher.update(&stream.content);
        }
    }
    let mut identity = [0; 16];
    identity.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    identity
}

/// Replaces the information printpdf wrote, dates included: a date would make every file another.
fn set_information(file: &mut Document, title: &str) {
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    let information = file.add_object(dictionary! { "Title" => text(title), "Producer" => text(PRODUCER) });
    file.trailer.set("Info", information);
}

fn set_catalog(file: &mut Document, title: &str, keeps: Keeps) -> Result<(), NoticeError> {
    let metadata = file.add_object(metadata::stream(title, keeps));
    let catalog = file.catalog_mut().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    catalog.set("Lang", Object::string_literal("vi-VN"));
    catalog.set("Metadata", metadata);
    catalog.set("PageLayout", "SinglePage");
    catalog.set(
        "ViewerPreferences",
        Dictionary::from_iter([
            ("DisplayDocTitle", Object::Boolean(true)),
            // Scaled to the printer's margins the sheet would lose its own.
            ("PrintScaling", Object::from("None")),
        ]),
    );
    Ok(())
}

/// A text string in UTF-16 with its mark.
pub(super) fn text(value: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
