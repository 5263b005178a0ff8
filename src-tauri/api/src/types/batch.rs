//! Many sheets in one go: started, watched, stopped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Failure, poster::PosterRequest, posting::NewPosting};

/// Asks for a sheet of its own for each exemplar of a request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BatchRequest {
    /// Whose sheets, and how they look. The template must be one for one exemplar.
    pub sheets: PosterRequest,
    /// What becomes of them.
    pub form: BatchForm,
    /// The folder for a file each, or the name of the one file. Nothing that is there already is written over.
    pub target: String,
    /// Posts each sheet before it is given out, with its own exact file; `key` and `exemplars` are ignored.
    #[serde(default)]
    pub posting: Option<NewPosting>,
}

/// What becomes of the sheets of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BatchForm {
    /// A file each, named by given name and unit.
    FileEach,
    /// One file, in volumes of a hundred sheets.
    OneFile,
}

/// Asks how far a batch is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct BatchQuery {
    /// Its id.
    pub id: String,
    /// Entries known already: only those from this one on are told.
    #[serde(default)]
    pub since: u32,
}

/// Names a batch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct BatchId {
    /// Its id.
    pub id: String,
}

/// How far a batch is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BatchProgress {
    /// Its id.
    pub id: String,
    /// Whether it goes on.
    pub state: BatchState,
    /// How many sheets it was asked for.
    pub total: u32,
    /// How many of them were made or refused.
    pub finished: u32,
    /// How many were made.
    pub made: u32,
    /// What became of each, in order, from the entry asked for on.
    pub entries: Vec<BatchEntry>,
    /// The files written, of a batch bound into one file; files of their own stand in the entries.
    pub files: Vec<String>,
    /// Why it failed as a whole.
    pub failure: Option<Failure>,
}

/// Whether a batch goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BatchState {
    /// It does.
    Running,
    /// All was made or refused.
    Done,
    /// It was stopped; what was written stays.
    Stopped,
    /// It could not go on; what was written stays.
    Failed,
}

/// What became of one sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BatchEntry {
    /// About whom.
    pub exemplar: String,
    /// What it is about.
    pub title: String,
    /// Its own file, if it has one.
    pub file: Option<String>,
    /// Why it was not made.
    pub refused: Option<Failure>,
}
