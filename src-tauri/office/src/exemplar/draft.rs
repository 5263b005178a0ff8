//! A new exemplar as written down, before the office has read it: the form of the dialog "Thêm điển
//! hình", of the file for `guong add`, and of the sample office.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new exemplar as somebody wrote it down: a person, a collective or a model (one at least), texts as
/// typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable, rename = "NewExemplar")]
pub struct Draft {
    /// The person, new.
    pub person: Option<DraftPerson>,
    /// The collective, new.
    pub collective: Option<DraftCollective>,
    /// Somebody who stands in the office already, in place of a new one: `person:<id>` or `collective:<id>`.
    pub known: Option<String>,
    /// Records of whom it was said that the new person, or the new collective, is none of them.
    pub distinct_from: Vec<String>,
    /// The model, new.
    pub model: Option<DraftModel>,
    /// Unit of the subject or model: an id, a code or the exact name.
    pub unit: Option<String>,
    /// Code of the category; absent = `EXEMPLAR`.
    pub category: Option<String>,
    /// Plan year; absent = this year.
    #[ts(type = "number | null")]
    pub plan_year: Option<i64>,
    /// Codes or ids of fields of work.
    pub work_fields: Vec<String>,
    /// Short praise.
    pub praise: String,
    /// Summary.
    pub summary: String,
    /// Quotation.
    pub quotation: String,
    /// Deeds, in order.
    pub achievements: Vec<DraftAchievement>,
    /// Number table, in order.
    pub figures: Vec<DraftFigure>,
    /// Initiatives, in order.
    pub initiatives: Vec<DraftInitiative>,
    /// Who noticed it.
    pub discovered_by: String,
    /// When.
    pub discovered_on: String,
    /// Proposing unit: an id, a code or the exact name.
    pub proposing_unit: Option<String>,
    /// Movement: an id or the exact name.
    pub movement: Option<String>,
}

/// A new person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable, rename = "NewPerson")]
pub struct DraftPerson {
    /// Full name.
    pub full_name: String,
    /// Code of Ông, Bà.
    pub sex: Option<String>,
    /// Birth as people write it.
    pub birth: String,
    /// Position.
    pub position: String,
    /// Code of the group of staff.
    pub staff_kind: Option<String>,
    /// Since when.
    pub started: String,
    /// Until when.
    pub ended: String,
    /// Note.
    pub note: String,
}

/// A new collective.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable, rename = "NewCollective")]
pub struct DraftCollective {
    /// Name.
    pub name: String,
    /// How many people.
    #[ts(type = "number | null")]
    pub head_count: Option<i64>,
    /// The person who leads it, new.
    pub head_person: Option<DraftPerson>,
}

/// A new model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "NewModel")]
pub struct DraftModel {
    /// Name.
    pub name: String,
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

/// A new deed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable, rename = "NewAchievement")]
pub struct DraftAchievement {
    /// Year.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
    /// Code of the criterion.
    pub criterion: Option<String>,
    /// Text.
    pub text: String,
}

/// A new figure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "NewFigure")]
pub struct DraftFigure {
    /// What is counted.
    pub metric: String,
    /// How many.
    pub value: String,
    /// Of what.
    pub unit: String,
    /// Compared with.
    pub compared_with: String,
}

/// A new initiative.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "NewInitiative")]
pub struct DraftInitiative {
    /// Name.
    pub title: String,
    /// Recognised by.
    pub recognised_by: String,
    /// Decision.
    pub decision: String,
    /// Scope.
    pub scope: String,
}
