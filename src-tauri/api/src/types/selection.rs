//! The selection board of a plan year, how its fields are covered, and what waits for whoever is working.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Word,
    list::SubjectKind,
    moves::{MoveDetail, MoveOption},
    office::Named,
    vote::VoteCount,
};

/// Names a plan year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PlanYear {
    /// The year.
    #[ts(type = "number")]
    pub plan_year: i64,
}

/// A plan year's exemplars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Candidates {
    /// The year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// The year whose results count.
    #[ts(type = "number")]
    pub base_year: i64,
    /// By given name.
    pub rows: Vec<Candidate>,
}

/// One exemplar on the selection board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// The name of its subject or its model.
    pub name: String,
    /// Kind of subject; none for a model that stands for itself.
    pub subject: SubjectKind,
    /// Category.
    pub category: Word,
    /// Plan year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// The unit's short name.
    pub unit: String,
    /// Fields of work.
    pub work_fields: Vec<Named>,
    /// Present state.
    pub state: Word,
    /// Number of the step it has reached, 1 to 6.
    pub step: u32,
    /// Since when it is in that state, dd/mm/yyyy.
    pub since: String,
    /// How many days that is.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// One mark a criterion, in their order.
    pub marks: Vec<MarkCard>,
    /// What keeps it from being chosen, on the day it is judged.
    pub ineligible: Vec<Word>,
    /// How many of its deeds are of the year whose results count.
    #[ts(type = "number")]
    pub counted: u64,
    /// What it lacks without being refused for it: "Chưa có thành tích năm 2021."
    pub gaps: Vec<String>,
    /// What the latest meeting counted; absent = no meeting yet.
    pub vote: Option<VoteCount>,
    /// The moves whoever is working may record, the usual one first.
    pub moves: Vec<MoveOption>,
}

/// How a criterion was assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MarkCard {
    /// Code of the criterion.
    pub criterion: String,
    /// `YES`, `PARTLY`, `NO`; absent = not assessed.
    pub met: Option<String>,
    /// Whether something is written that shows it.
    pub shown: bool,
}

/// How a plan year's exemplars cover the fields of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Coverage {
    /// The year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// The columns: every category.
    pub categories: Vec<Word>,
    /// The fields in their order, then those without any where there are some.
    pub rows: Vec<CoverageRow>,
    /// How many exemplars there are; those withdrawn aside.
    pub exemplars: Tally,
    /// How many of them are single persons.
    pub individuals: Tally,
    /// Their share in percent; absent where there is no exemplar.
    pub individual_share: Option<u32>,
    /// Their share among those selected.
    pub selected_share: Option<u32>,
}

/// One field of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CoverageRow {
    /// Id of the field; absent = exemplars without any.
    pub work_field: Option<String>,
    /// Its name.
    pub name: String,
    /// How many of each category.
    pub cells: Vec<Tally>,
    /// How many in all; an exemplar of two fields counts in both rows.
    pub total: Tally,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Tally {
    /// All that were not withdrawn.
    #[ts(type = "number")]
    pub all: u64,
    /// Those selected.
    #[ts(type = "number")]
    pub selected: u64,
}

/// What waits for whoever is working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Inbox {
    /// The longest waiting first.
    pub items: Vec<InboxItem>,
}

/// How much waits for whoever is working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InboxCount {
    /// How many exemplars.
    pub count: u32,
}

/// One exemplar that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InboxItem {
    /// The exemplar.
    pub candidate: Candidate,
    /// The move by which it came here.
    pub came_by: Option<MoveDetail>,
    /// The last time it was returned.
    pub returned: Option<LastReturn>,
}

/// The last time an exemplar was returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastReturn {
    /// When, why, by whom.
    pub step: MoveDetail,
    /// What has changed since.
    pub changes: Vec<ChangedField>,
}

/// A field that holds something else than it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedField {
    /// The record.
    pub record: String,
    /// The place.
    pub path: String,
    /// The place in Vietnamese.
    pub field: String,
    /// What stood there then; absent = nothing.
    pub before: Option<String>,
    /// What stands there now; absent = nothing.
    pub after: Option<String>,
}

/// The deeds that count for a plan year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BaseYear {
    /// The year whose results count.
    #[ts(type = "number")]
    pub year: i64,
    /// Ids of the deeds of that year.
    pub achievements: Vec<String>,
    /// "Chưa có thành tích năm 2021."; absent where there is some.
    pub gap: Option<String>,
}

/// How far whoever is working may change an exemplar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Editing {
    /// Everything.
    All,
    /// Praise, summary, quotation, the words of its deeds.
    Texts,
    /// Nothing.
    Nothing,
}
