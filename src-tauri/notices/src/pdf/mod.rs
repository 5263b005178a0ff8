//! Page trees into the bytes of a PDF file. The only place that names printpdf, lopdf and subsetter.
//!
//! printpdf writes pages and their contents; fonts, drawings and photos go in as streams that were
//! compressed once, and a last pass over the objects says what printpdf cannot. No clock and no chance:
//! the same pages give the same bytes.

mod archive;
mod content;
mod drawing;
mod finish;
mod flate;
mod fonts;
mod forms;
mod marks;
mod metadata;
mod outline;
mod photo;
mod table;
mod tags;

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    ExtendedGraphicsState, ExtendedGraphicsStateId, Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt, XObject,
    XObjectId,
};

use crate::art::{ArtName, Drawing};
use crate::content::SheetPhoto;
use crate::error::NoticeError;
use crate::fonts::{Face, FaceMetrics};
use crate::layout::page::{Item, PageTree};
use content::PageWriter;
use drawing::Stamp;
use finish::Finishing;
use fonts::{FontStore, GlyphUse};
use marks::Telling;
use tags::{ToldPage, ToldSheet};

/// A sheet with its pages and the photos they show.
pub(crate) struct PdfSheet<'a> {
    /// Its name among others.
    pub title: &'a str,
    pub pages: &'a [PageTree],
    pub photos: &'a [SheetPhoto],
}

/// What goes into a file.
struct Job<'a> {
    /// Sheets whose pages are shown on other pages only.
    placed: &'a [PdfSheet<'a>],
    sheets: &'a [PdfSheet<'a>],
    title: &'a str,
}

/// Writes files; keeps what files share: compressed drawings and font subsets.
pub(crate) struct PdfWriter {
    stamps: Vec<Stamp>,
    fonts: FontStore,
}

impl PdfWriter {
    /// A writer with all drawings read and compressed.
    pub(crate) fn new(drawings: &[Drawing]) -> Result<Self, NoticeError> {
        let stamps = drawings.iter().map(Stamp::new).collect::<Result<_, _>>()?;
        Ok(Self { stamps, fonts: FontStore::default() })
    }

    /// One file with the pages of all sheets, told in reading order.
    pub(crate) fn write<'m>(
        &mut self,
        sheets: &[PdfSheet],
        metrics: impl Fn(Face) -> &'m FaceMetrics,
        title: &str,
    ) -> Result<Vec<u8>, NoticeError> {
        let job = Job { placed: &[], sheets, title };
        self.run(&job, metrics)
    }

    /// One file with pages that serve the printer: pieces that show other pages (see [`Item::Sheet`]), a page to
    /// measure by. Their words are told, all else is ornament; `placed` are the pages they show.
    pub(crate) fn write_tools<'m>(
        &mut self,
        placed: &[PdfSheet],
        sheets: &[PdfSheet],
        metrics: impl Fn(Face) -> &'m FaceMetrics,
        title: &str,
    ) -> Result<Vec<u8>, NoticeError> {
        let job = Job { placed, sheets, title };
        self.run(&job, metrics)
    }

    fn run<'m>(
        &mut self,
        job: &Job,
        metrics: impl Fn(Face) -> &'m FaceMetrics,
    ) -> Result<Vec<u8>, NoticeError> {
        let mut document = PdfDocument::new(job.title);
        let mut photos = Photos::default();
        let placed = job.placed.iter().map(|sheet| (sheet, Telling::Silent));
        let shown = job.sheets.iter().map(|sheet| (sheet, Telling::Marked));
        let all = || placed.clone().chain(shown.clone());
        let glyphs = GlyphUse::of(all().flat_map(|(sheet, _)| sheet.pages), &metrics);
        let mut art_used = [false; ArtName::ALL.len()];
        let mut pages = Vec::new();
        let mut told = Vec::new();
        for (sheet, telling) in all() {
            let named: Vec<Option<XObjectId>> = sheet.photos.iter().map(|photo| photos.name(photo)).collect();
            let mut told_pages = Vec::new();
            for page in sheet.pages {
                for item in &page.items {
                    if let Item::Art { name, .. } = item {
                        art_used[name.index()] = true;
                    }
                }
                let writer = PageWriter::new(page.height, &metrics, &glyphs, &self.stamps);
                let written = writer.write(page, &named, telling);
                told_pages.push(ToldPage { marks: written.marks, height: page.height });
                pages.push(PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), written.ops));
            }
            if telling == Telling::Marked {
                let alts = sheet.photos.iter().map(|photo| photo.alt.clone()).collect();
                told.push(ToldSheet { title: sheet.title.to_owned(), alts, pages: told_pages });
            }
        }
        self.add_resources(&mut document, &photos, art_used);
        let placed = job.placed.iter().map(|sheet| sheet.pages.len()).sum();
        for page in 0..placed {
            document.resources.xobjects.map.insert(forms::id(page), XObject::External(forms::placeholder()));
        }
        document.with_pages(pages);
        let mut warnings = Vec::new();
        let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
        self.fonts.embed(&mut file, &glyphs, &metrics)?;
        forms::take_pages(&mut file, placed)?;
        let is_whole = job.placed.is_empty();
        finish::finish(file, &Finishing { title: job.title, told: &told, is_whole })
    }

    fn add_resources(
        &self,
        document: &mut PdfDocument,
        photos: &Photos,
        art_used: [bool; ArtName::ALL.len()],
    ) {
        let objects = &mut document.resources.xobjects.map;
        for (id, photo) in &photos.objects {
            objects.insert(id.clone(), XObject::External(photo::stream(photo)));
        }
        for name in ArtName::ALL.into_iter().filter(|name| art_used[name.index()]) {
            if let Some(stamp) = self.stamps.get(name.index()) {
                objects.insert(drawing::id(name), XObject::External(stamp.object()));
            }
        }
        let draft = ExtendedGraphicsState::default().with_current_fill_alpha(content::DRAFT_OPACITY);
        document.resources.extgstates.map.insert(draft_state(), draft);
    }
}

/// The graphics state of the draft word.
fn draft_state() -> ExtendedGraphicsStateId {
    ExtendedGraphicsStateId("Draft".to_owned())
}

/// The photos of a file; one that several sheets show is written once.
#[derive(Default)]
struct Photos {
    by_content: BTreeMap<[u8; 32], XObjectId>,
    objects: Vec<(XObjectId, SheetPhoto)>,
}

impl Photos {
    fn name(&mut self, photo: &SheetPhoto) -> Option<XObjectId> {
        let key = *blake3::hash(&photo.jpeg).as_bytes();
        if let Some(known) = self.by_content.get(&key) {
            return Some(known.clone());
        }
        photo::components(&photo.jpeg)?;
        let id = XObjectId(format!("Photo{}", self.objects.len() + 1));
        self.by_content.insert(key, id.clone());
        self.objects.push((id.clone(), SheetPhoto { jpeg: Arc::clone(&photo.jpeg), ..photo.clone() }));
        Some(id)
    }
}

/// Whether the bytes are a JPEG that can go into a file as it is.
pub(crate) fn is_printable_photo(photo: &SheetPhoto) -> bool {
    photo::components(&photo.jpeg).is_some()
}
