//! One exemplar, whole: for reading, editing and adding.

pub use office::exemplar::draft::{
    Draft as NewExemplar, DraftAchievement, DraftCollective, DraftFigure, DraftInitiative, DraftModel,
    DraftPerson,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Word,
    assessment::AssessmentDetail,
    moves::{MoveDetail, MoveOption, ReplicationDetail},
    office::Named,
    photo::PhotoCard,
    record::Saved,
    selection::{BaseYear, Editing},
    vote::VoteDetail,
};

/// Names one record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Id {
    /// The id; an unambiguous beginning is enough.
    pub id: String,
}

/// An exemplar with everything around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExemplarDetail {
    /// Its id.
    pub id: String,
    /// The name to show: the subject's, or the model's.
    pub name: String,
    /// Position, or the model's name for a collective.
    pub role: String,
    /// Category.
    pub category: Word,
    /// Plan year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// Present state.
    pub state: Word,
    /// The six steps of the way, in order.
    pub steps: Vec<Step>,
    /// The one next step; absent at the end of the way.
    pub next: Option<NextStep>,
    /// The moves it has made, oldest first.
    pub way: Vec<MoveDetail>,
    /// The moves whoever is working may record, the usual one first.
    pub moves: Vec<MoveOption>,
    /// What was said of the three criteria.
    pub assessments: Vec<AssessmentDetail>,
    /// Units that took it up.
    pub replications: Vec<ReplicationDetail>,
    /// What meetings voted, the latest first.
    pub votes: Vec<VoteDetail>,
    /// Whether whoever is working may write votes down.
    pub counts_votes: bool,
    /// What keeps it from being chosen.
    pub ineligible: Vec<Word>,
    /// The day on which it is judged, dd/mm/yyyy.
    pub judged_on: String,
    /// The deeds that count for its plan year.
    pub base_year: BaseYear,
    /// How far whoever is working may change it.
    pub editing: Editing,
    /// Whether sheets are no drafts any more.
    pub approved: bool,
    /// Whether it lies in the bin.
    pub binned: bool,
    /// The person, the collective, or nobody.
    pub subject: Option<SubjectDetail>,
    /// The model.
    pub model: Option<ModelDetail>,
    /// The unit of the subject or model.
    pub unit: Option<Named>,
    /// Fields of work.
    pub work_fields: Vec<Named>,
    /// Short praise.
    pub praise: String,
    /// Summary.
    pub summary: String,
    /// Quotation, without marks.
    pub quotation: String,
    /// Deeds.
    pub achievements: Vec<AchievementDetail>,
    /// Number table.
    pub figures: Vec<FigureDetail>,
    /// Initiatives.
    pub initiatives: Vec<InitiativeDetail>,
    /// Who noticed it.
    pub discovered_by: String,
    /// When, dd/mm/yyyy or less.
    pub discovered_on: String,
    /// The proposing unit.
    pub proposing_unit: Option<Named>,
    /// The movement.
    pub movement: Option<Named>,
    /// The picture of its subject or model.
    pub photo: Option<PhotoCard>,
    /// What is still missing.
    pub gaps: Vec<Word>,
    /// Last change.
    #[ts(type = "number")]
    pub changed_ms: i64,
    /// "Hôm nay, 09:41"
    pub changed: String,
    /// Who made it.
    pub changed_by: String,
}

/// One step of the way from discovery to award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// "Phát hiện"
    pub label: String,
    /// How far.
    pub progress: Progress,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Behind.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Ahead,
}

/// The one next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    /// State it leads to.
    pub to: String,
    /// Who acts: "Chờ Giám đốc Sở lựa chọn".
    pub title: String,
    /// What the button says: "Ghi kết quả".
    pub button: String,
}

/// Who stands behind an exemplar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SubjectDetail {
    /// One person.
    Person(PersonDetail),
    /// A collective.
    Collective(CollectiveDetail),
}

/// A person as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonDetail {
    /// Id.
    pub id: String,
    /// Full name.
    pub full_name: String,
    /// Code of Ông, Bà.
    pub sex: Option<String>,
    /// Birth, as shown.
    pub birth: String,
    /// Position.
    pub position: String,
    /// Id of the unit.
    pub unit: Option<String>,
    /// Code of the group of staff.
    pub staff_kind: Option<String>,
    /// Since when, as shown.
    pub started: String,
    /// Until when, as shown.
    pub ended: String,
    /// Note, never printed.
    pub note: String,
}

/// A collective as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollectiveDetail {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Id of the unit.
    pub unit: Option<String>,
    /// How many people.
    #[ts(type = "number | null")]
    pub head_count: Option<i64>,
    /// Who leads it.
    pub head_person: Option<Named>,
}

/// A model as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ModelDetail {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Id of the unit.
    pub unit: Option<String>,
    /// Problem.
    pub problem: String,
    /// Method.
    pub method: String,
    /// Result.
    pub result: String,
    /// Cost.
    pub cost: String,
    /// How to replicate.
    pub how_to_replicate: String,
}

/// A deed as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AchievementDetail {
    /// Id of the item.
    pub id: String,
    /// Order.
    #[ts(type = "number")]
    pub position: i64,
    /// Year.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
    /// Code of the criterion.
    pub criterion: Option<String>,
    /// Text.
    pub text: String,
}

/// A figure as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FigureDetail {
    /// Id of the item.
    pub id: String,
    /// Order.
    #[ts(type = "number")]
    pub position: i64,
    /// What is counted.
    pub metric: String,
    /// How many.
    pub value: String,
    /// Of what.
    pub unit: String,
    /// Compared with.
    pub compared_with: String,
}

/// An initiative as edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InitiativeDetail {
    /// Id of the item.
    pub id: String,
    /// Order.
    #[ts(type = "number")]
    pub position: i64,
    /// Name.
    pub title: String,
    /// Recognised by.
    pub recognised_by: String,
    /// Decision.
    pub decision: String,
    /// Scope.
    pub scope: String,
}

/// What adding answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Added {
    /// The new exemplar.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}
