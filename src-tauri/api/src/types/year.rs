//! The plan year the office works on, and what its beginning brings along.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Word;

/// Which year is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct YearRequest {
    /// The plan year; absent = the one worked on. The next one shows what going over to it would bring.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
}

/// Goes over to the next plan year, or settles what the beginning of a year brings along.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct YearDecisions {
    /// The plan year.
    #[ts(type = "number")]
    pub year: i64,
    /// What is decided.
    #[serde(default)]
    pub decisions: Option<Vec<NewDecision>>,
}

/// What is decided about some tasks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewDecision {
    /// The keys of the tasks.
    pub tasks: Vec<String>,
    /// Code of what is decided.
    pub choice: String,
    /// Why, or what was done.
    #[serde(default)]
    pub note: String,
}

/// A decision that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearDecision {
    /// What it was about.
    pub about: String,
    /// What was decided.
    pub choice: Word,
    /// Why, or what was done.
    pub note: String,
    /// Who decided.
    pub by: String,
    /// When: dd/mm/yyyy.
    pub on: String,
}

/// A task of a year's beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearTask {
    /// What names it.
    pub key: String,
    /// What sort.
    pub kind: Word,
    /// What it is about.
    pub title: String,
    /// What is to be said about it.
    pub text: String,
    /// The record it is about.
    pub record: Option<String>,
    /// The kind of that record.
    pub record_kind: Option<String>,
    /// The place in it.
    pub path: Option<String>,
    /// What stands there, of a text that names the old year.
    pub words: Option<String>,
    /// What would stand there with the new year.
    pub new_words: Option<String>,
    /// What may be decided about it, the usual choice first.
    pub choices: Vec<Word>,
    /// What was decided last.
    pub decision: Option<YearDecision>,
}

/// A plan year and what its beginning brings along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearView {
    /// The year the office works on.
    #[ts(type = "number")]
    pub current: i64,
    /// The year looked at.
    #[ts(type = "number")]
    pub year: i64,
    /// The year after the one worked on.
    #[ts(type = "number")]
    pub next: i64,
    /// Whether it is a time of year for going over: December and January.
    pub is_season: bool,
    /// "Hà Thị Mẫu chuyển năm, 03/01/2023"; empty = not yet, or nobody wrote it down.
    pub begun: String,
    /// What must change, or be looked at.
    pub tasks: Vec<YearTask>,
    /// How many of them nobody has decided.
    pub open: u32,
    /// Decisions about what is no longer there to be decided.
    pub past: Vec<YearDecision>,
}
