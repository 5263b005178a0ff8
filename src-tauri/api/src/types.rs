//! What crosses the border between the interface and the core: plain requests and answers, exported
//! to TypeScript. Dates travel as people read them (dd/mm/yyyy); times as milliseconds since 1970 UTC.

pub mod article;
pub mod assessment;
pub mod award;
pub mod batch;
pub mod board;
pub mod consent;
pub mod exemplar;
pub mod list;
pub mod moves;
pub mod nomination;
pub mod office;
pub mod paper;
pub mod people;
pub mod photo;
pub mod poster;
pub mod poster_words;
pub mod posting;
pub mod printing;
pub mod profile;
pub mod record;
pub mod selection;
pub mod statistics;
pub mod template;
pub mod today;
pub mod unit;
pub mod vote;
pub mod year;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request or an answer without any content.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A word of a closed vocabulary with its Vietnamese label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Word {
    /// The code to send back.
    pub code: String,
    /// The label to show.
    pub label: String,
}

/// A sentence for the user in its three parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// Which situation it is, such as `photo_not_a_picture`.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What was kept; empty if nothing was at stake.
    pub kept: String,
    /// What to do now; empty if nothing can be done.
    pub todo: String,
    /// The particulars by name, for programs.
    #[ts(type = "Record<string, string>")]
    pub params: std::collections::BTreeMap<String, String>,
}
