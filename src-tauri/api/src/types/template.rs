//! The office's own templates: making, looking at, giving to others and taking in. Their places change with
//! `save_fields`; they are put away with `bin` and taken back with `restore` or `undo`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, record::Saved};

/// Makes an own template.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewTemplate {
    /// The template it starts from, built-in or own.
    pub based_on: String,
    /// What the office calls it; a name that is taken gets a number.
    pub name: String,
}

/// What making an own template answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateAdded {
    /// Its id, which also names it in `poster`.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// An own template with everything it can change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnTemplate {
    /// Its id.
    pub id: String,
    /// Its name, at the place `name`.
    pub name: String,
    /// When to use it, at the place `description`; empty = as the family says.
    pub description: String,
    /// Id of the built-in template it is made from.
    pub family: String,
    /// Name of that template.
    pub family_name: String,
    /// The built-in colour way it starts from, at the place `colour_from`; empty = the family's.
    pub colour_from: String,
    /// The colours, each at a place of its own.
    pub colours: Vec<OwnColour>,
    /// The roles of typefaces, each at a place of its own.
    pub fonts: Vec<OwnFont>,
    /// The typefaces there are.
    pub font_choices: Vec<Word>,
    /// The parts in the order of the sheet; those not shown stand at the place `hidden` with commas, the order of
    /// those that can be moved at `order`.
    pub parts: Vec<OwnPart>,
    /// The words, each at a place of its own.
    pub words: Vec<OwnWords>,
    /// A good name for its file.
    pub file_name: String,
}

/// A colour of an own template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnColour {
    /// The place.
    pub path: String,
    /// "Màu băng"
    pub label: String,
    /// The colour on the sheet now, `#rrggbb`.
    pub shown: String,
    /// Whether it was chosen; else it follows from the colour way and the other colours.
    pub chosen: bool,
}

/// The typeface of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnFont {
    /// The place.
    pub path: String,
    /// "Kiểu chữ câu nói"
    pub label: String,
    /// The typeface, one of `font_choices`.
    pub value: String,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnPart {
    /// Its name in the places `hidden` and `order`.
    pub code: String,
    /// "Số liệu"
    pub label: String,
    /// Whether it is shown.
    pub shown: bool,
    /// Whether it can be left out.
    pub hideable: bool,
    /// Whether it can be moved among the others that can.
    pub movable: bool,
}

/// Words of an own template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnWords {
    /// The place.
    pub path: String,
    /// "Lời báo trang sau"
    pub label: String,
    /// The office's words; empty = the usual ones.
    pub value: String,
    /// The usual words; empty where they come from the records.
    pub usual: String,
    /// Characters they may have.
    pub most: u32,
}

/// Writes an own template to a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ExportTemplate {
    /// Id or name of the template.
    pub id: String,
    /// Where to; `.mau-neuguong` is added if missing.
    pub file: String,
}

/// A template's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateFile {
    /// Where it is.
    pub file: String,
}

/// Takes in a template. The file comes as the call's bytes, or `file` names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ImportTemplate {
    /// Where to read the file when no bytes come along.
    pub file: Option<String>,
}

/// What taking in a template answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateImported {
    /// Its id.
    pub id: String,
    /// What it is called now.
    pub name: String,
    /// What became of the file.
    pub outcome: ImportOutcome,
    /// What was saved; nothing if it was there already.
    pub saved: Option<Saved>,
}

/// What became of a template's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    /// It is new.
    Added,
    /// It is new; its name was taken, so it got a number.
    Renamed,
    /// The very same was there already.
    AlreadyThere,
}
