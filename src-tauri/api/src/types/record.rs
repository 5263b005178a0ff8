//! Changing fields of any record, and their history.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::office::UndoState;

/// What a field holds, as typed or shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum FieldValue {
    /// Membership in a set.
    Flag(bool),
    /// A whole number.
    Int(#[ts(type = "number")] i64),
    /// Text; dates as people write them; codes; ids.
    Text(String),
}

/// A new value for one place of a record; no value empties the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    /// `summary`, or `achievements/<item>/text`, or `work_fields/<id>`; `achievements/<item>` with no
    /// value removes the item.
    pub path: String,
    /// The value.
    pub value: Option<FieldValue>,
}

/// Changes to one record, saved together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveFields {
    /// The record.
    pub record: String,
    /// The changes.
    pub changes: Vec<FieldChange>,
}

/// What a saving call answers: the time, what changed, what can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// When it was saved.
    #[ts(type = "number")]
    pub at_ms: i64,
    /// "09:41"
    pub clock: String,
    /// The records that changed.
    pub changed: Vec<String>,
    /// The values as they are kept, for the places that were sent.
    pub values: Vec<FieldChange>,
    /// What can be undone and redone now.
    pub undo: UndoState,
    /// What was undone or redone, in words; only after undo and redo.
    pub label: Option<String>,
}

/// Names records.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Records {
    /// Their ids.
    pub records: Vec<String>,
}

/// Asks for the history of a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct HistoryRequest {
    /// An exemplar; the history of its subject and model comes along.
    pub record: String,
    /// Only this place and what lies within it.
    #[serde(default)]
    pub path: Option<String>,
}

/// Asks what was done on a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct JournalRequest {
    /// The day, as people write it; empty = today.
    #[serde(default)]
    pub day: String,
}

/// What was done on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Journal {
    /// dd/mm/yyyy.
    pub day: String,
    /// "Hôm nay, 24/05/2022"
    pub heading: String,
    /// Newest first.
    pub deeds: Vec<Deed>,
    /// The last day before it on which something was done, dd/mm/yyyy.
    pub earlier: Option<String>,
    /// The first day after it on which something was done, dd/mm/yyyy.
    pub later: Option<String>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Deed {
    /// What was done, such as "Sửa hồ sơ".
    pub operation: String,
    /// Who did it.
    pub author: String,
    /// "09:41"
    pub clock: String,
    /// What it changed, a record each.
    pub about: Vec<DeedAbout>,
    /// How many records more it changed; more than a few hundred a day are counted only.
    pub untold: u32,
}

/// What was changed in one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeedAbout {
    /// The record.
    pub record: String,
    /// Whether it is an exemplar, which can be shown.
    pub is_exemplar: bool,
    /// What it is called now; empty where its making was taken back.
    pub name: String,
    /// Its changed fields.
    pub changes: Vec<HistoryEntry>,
}

/// One change of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryEntry {
    /// The record.
    pub record: String,
    /// The place.
    pub path: String,
    /// The place in Vietnamese, such as "Câu nêu gương".
    pub field: String,
    /// What was done, such as "Sửa hồ sơ".
    pub operation: String,
    /// Who did it.
    pub author: String,
    /// When.
    #[ts(type = "number")]
    pub at_ms: i64,
    /// "Hôm nay, 24/05/2022"
    pub day: String,
    /// "09:41"
    pub clock: String,
    /// What stood there before, as shown; absent = nothing.
    pub before: Option<String>,
    /// What stood there after, as shown; absent = nothing.
    pub after: Option<String>,
    /// The value before, to restore it through `save_fields`.
    pub restore: Option<FieldValue>,
}
