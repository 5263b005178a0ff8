//! Sheets: templates, composing, checks, pictures of pages, files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, consent::LackingConsent, poster_words::PosterWords};

/// A template to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TemplateCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Kinds of subject it suits: `individual`, `collective`, `model`.
    pub subjects: Vec<String>,
    /// How many exemplars one sheet of it is about.
    pub takes: TemplateTaking,
    /// With fewer exemplars it is refused.
    pub least: u32,
    /// With more exemplars it is refused; each has a sheet of its own where a template takes one.
    pub most: u32,
    /// The words it shows that come from no record: fields of `PosterWords` with their labels, in the order
    /// of a form.
    pub words: Vec<Word>,
    /// The papers it comes on, each in every orientation it is drawn for; its natural one first.
    pub papers: Vec<PaperCard>,
    /// Larger papers it can be made for, for a print shop or in pieces.
    pub large_papers: Vec<PaperCard>,
    /// Its usual colour way.
    pub colour: String,
    /// The built-in template it is, or is made from.
    pub family: String,
    /// Whether the office made it.
    pub own: bool,
    /// The colours the office gave it, as one more colour way.
    pub own_colour: Option<ColourCard>,
}

/// How many exemplars one sheet of a template is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TemplateTaking {
    /// One; several exemplars get one sheet each.
    One,
    /// All of a request, on one sheet with further pages.
    Several,
    /// None: words alone.
    Words,
}

/// A paper of a template.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperCard {
    /// `A4` to `A0`.
    pub code: String,
    /// `portrait` or `landscape`.
    pub orientation: String,
    /// "A4 dọc"
    pub label: String,
    /// Width in millimetres.
    pub width_mm: f32,
    /// Height in millimetres.
    pub height_mm: f32,
}

/// Templates and colour ways.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Templates {
    /// The templates.
    pub templates: Vec<TemplateCard>,
    /// The colour ways.
    pub colours: Vec<ColourCard>,
}

/// A colour way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColourCard {
    /// `son`, `cham`, `ngoc`, `canh-gian`, `den-trang`; `rieng` for a template's own colours.
    pub code: String,
    /// "Son"
    pub label: String,
    /// Colour of the band, `#rrggbb`.
    pub band: String,
    /// Accent colour, `#rrggbb`.
    pub accent: String,
}

/// Asks for sheets in one file: one after the other for each exemplar, or one about all of them, as the
/// template takes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PosterRequest {
    /// The exemplars.
    pub exemplars: Vec<String>,
    /// Template; absent = the one that suits each exemplar.
    pub template: Option<String>,
    /// `A4` to `A0`; absent = the template's first.
    pub paper: Option<String>,
    /// `portrait` or `landscape`; absent = as the template lies by nature.
    pub orientation: Option<String>,
    /// Colour way; absent = the template's own.
    pub colour: Option<String>,
    /// Marks the sheet "Dự thảo" whatever the state.
    pub draft: bool,
    /// Sentence at the foot; absent = the first slogan.
    pub slogan: Option<String>,
    /// Words that come from no record.
    pub words: Option<PosterWords>,
    /// The board it will hang on, by id or name: its foot names it, and it can be posted on no other. A draft
    /// names none.
    pub board: Option<String>,
    /// Address of an article, shown as a QR code.
    pub link: Option<String>,
    /// Lays the office's own picture below the sheet, paled so that every letter reads.
    pub background: Option<bool>,
    /// A remembered printer: a sheet on A4 or A3 is moved to where it prints, and what it cannot print is told.
    pub printer: Option<String>,
}

/// A composed file, kept ready under its key.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PosterSheet {
    /// Names it in `poster_page`, `save_poster` and `print_poster`.
    pub key: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Size of the file in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many pages.
    pub pages: u32,
    /// Width of the first page in millimetres.
    pub width_mm: f32,
    /// Height of the first page in millimetres.
    pub height_mm: f32,
    /// The template used for the first sheet.
    pub template: String,
    /// The paper used.
    pub paper: String,
    /// How it lies: `portrait` or `landscape`.
    pub orientation: String,
    /// The colour way used.
    pub colour: String,
    /// The words of the first sheet that come from no record, what was left open filled in.
    pub words: PosterWords,
    /// Where each text of the first sheet lies.
    pub regions: Vec<SheetRegion>,
    /// What was found before printing.
    pub checks: Vec<SheetCheck>,
    /// Whether it may be printed.
    pub printable: bool,
    /// Whether a sheet of it says "Dự thảo"; such a file cannot be posted.
    pub draft: bool,
    /// That for which no consent for a board holds today; while there is any, the file is not given out.
    pub lacking: Vec<LackingConsent>,
    /// A good file name.
    pub file_name: String,
}

/// Where a field lies on a page, in millimetres from its top left corner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetRegion {
    /// Whose field it is; a sheet may be about several.
    pub exemplar: String,
    /// The record whose field it is.
    pub record: String,
    /// The place in the record.
    pub path: String,
    /// The field in Vietnamese.
    pub label: String,
    /// Page, from 0.
    pub page: u32,
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Something found before printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetCheck {
    /// Which exemplar it is about; empty on a sheet of words.
    pub exemplar: String,
    /// Which situation it is.
    pub code: String,
    /// How bad.
    pub severity: Severity,
    /// The sentence.
    pub text: String,
    /// The record whose field it is about, if one is.
    pub record: Option<String>,
    /// The place it is about, if one is.
    pub path: Option<String>,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// All is well.
    Fine,
    /// Good to know.
    Notice,
    /// Better mended.
    Warning,
    /// Cannot be printed so.
    Blocking,
}

/// Asks for the picture of a page as PNG.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PosterPage {
    /// Key of the composed file.
    pub key: String,
    /// Page, from 0.
    pub page: u32,
    /// Width of the picture in pixels, at most 4000.
    pub width: u32,
}

/// Saves a composed file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SavePoster {
    /// Key of the composed file.
    pub key: String,
    /// Where to; `.pdf` is added if missing.
    pub file: String,
}

/// Saves a composed file beside others.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SavePosterBeside {
    /// Key of the composed file.
    pub key: String,
    /// The folder; made if missing. The file is named by given name and unit, and none is written over.
    pub folder: String,
}

/// Names a composed file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PosterKey {
    /// Key of the composed file.
    pub key: String,
}

/// A written file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PosterFile {
    /// Where it is.
    pub file: String,
    /// How many pages.
    pub pages: u32,
    /// SHA-256 of the file.
    pub sha256: String,
    /// What was found before printing.
    pub checks: Vec<SheetCheck>,
}
