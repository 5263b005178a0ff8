//! Administrative papers of the selection.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::poster::PosterSheet;

/// Asks for a paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PaperRequest {
    /// `approval-slip`, `selection-list`, `exemplar-sheet`.
    pub kind: String,
    /// Of which plan year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// Ids of the exemplars it is about; empty = everybody it is about in that year.
    #[serde(default)]
    pub exemplars: Vec<String>,
    /// Words typed for it.
    #[serde(default)]
    pub words: PaperWords,
}

/// Words of a paper; what is left open is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PaperWords {
    /// Its number; empty = room to write it.
    pub number: String,
    /// Its day as people write it; what is not known is room to write it.
    pub day: String,
    /// What is said before the table; of a list the paper it goes with.
    pub opening: Option<String>,
    /// What is said below the table.
    pub closing: Option<String>,
    /// Authority and title of who signs, a line each.
    pub capacity: Option<String>,
    /// Who signs, by hand.
    pub signer: Option<String>,
}

/// A composed paper.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperSheet {
    /// The file, shown by `poster_page`, saved by `save_poster`, printed by `print_poster`.
    pub sheet: PosterSheet,
    /// Its words, what was left open filled in. Room to write something is told as "…".
    pub words: PaperWords,
}
