//! What meetings voted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Writes down what a meeting voted on an exemplar.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
pub struct RecordVotes {
    /// The exemplar.
    pub exemplar: String,
    /// The day of the meeting, as people write it; empty = today. There is one entry a day.
    pub on: String,
    /// How many were present.
    #[ts(type = "number")]
    pub present: i64,
    /// How many agreed.
    #[ts(type = "number")]
    pub agreed: i64,
    /// How many did not.
    #[ts(type = "number")]
    pub against: i64,
    /// How many were of another opinion.
    #[ts(type = "number")]
    pub abstained: i64,
    /// What else was said.
    pub remark: String,
}

/// What was counted in a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct VoteCount {
    /// How many were present.
    #[ts(type = "number")]
    pub present: i64,
    /// How many agreed.
    #[ts(type = "number")]
    pub agreed: i64,
    /// How many did not.
    #[ts(type = "number")]
    pub against: i64,
    /// How many were of another opinion.
    #[ts(type = "number")]
    pub abstained: i64,
}

/// What one meeting voted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoteDetail {
    /// The day, dd/mm/yyyy.
    pub on: String,
    /// What was counted.
    pub count: VoteCount,
    /// The count in words: "8/9 đồng ý, 1 ý kiến khác".
    pub told: String,
    /// What else was said.
    pub remark: String,
    /// Who wrote it down.
    pub by: String,
}
