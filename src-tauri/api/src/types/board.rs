//! Boards and what hangs on them over a year.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{posting::PostingCard, record::Saved};

/// A board to add; change its fields with `save_fields`, whose paths bear the same names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewBoard {
    /// What people call it.
    pub name: String,
    /// Where it hangs.
    pub place: String,
    /// Width in millimetres, 100 to 20.000.
    #[ts(type = "number | null")]
    pub width_mm: Option<i64>,
    /// Height in millimetres, 100 to 20.000.
    #[ts(type = "number | null")]
    pub height_mm: Option<i64>,
    /// How many A4 sheets it holds.
    #[ts(type = "number | null")]
    pub holds_a_four: Option<i64>,
    /// How many A3 sheets it holds.
    #[ts(type = "number | null")]
    pub holds_a_three: Option<i64>,
    /// Anything else.
    pub note: String,
}

/// What adding a board answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardAdded {
    /// The board.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// A board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardCard {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Where it hangs.
    pub place: String,
    /// Width in millimetres.
    #[ts(type = "number | null")]
    pub width_mm: Option<i64>,
    /// Height in millimetres.
    #[ts(type = "number | null")]
    pub height_mm: Option<i64>,
    /// How many A4 sheets it holds.
    #[ts(type = "number | null")]
    pub holds_a_four: Option<i64>,
    /// How many A3 sheets it holds.
    #[ts(type = "number | null")]
    pub holds_a_three: Option<i64>,
    /// Anything else.
    pub note: String,
    /// How many postings hang on it today.
    #[ts(type = "number")]
    pub hanging: u64,
}

/// Asks for the calendar of a board, or of all boards and the portal together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CalendarRequest {
    /// Id or name of the board; absent = everything.
    #[serde(default)]
    pub board: Option<String>,
    /// The year.
    pub year: u16,
    /// The month, 1 to 12; absent = the whole year.
    #[serde(default)]
    pub month: Option<u8>,
}

/// What hung when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Calendar {
    /// First day, ISO.
    pub first: String,
    /// Last day, ISO.
    pub last: String,
    /// What hung on at least one of these days, by the first day.
    pub postings: Vec<PostingCard>,
    /// The twelve months of the year.
    pub months: Vec<CalendarMonth>,
}

/// A month of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarMonth {
    /// 1 to 12.
    pub month: u8,
    /// "Tháng 3/2022"
    pub label: String,
    /// How many postings began in it.
    #[ts(type = "number")]
    pub begun: u64,
    /// How many hung on at least one of its days.
    #[ts(type = "number")]
    pub hanging: u64,
    /// Whether it went by, or goes by, without anything newly shown.
    pub quiet: bool,
}
