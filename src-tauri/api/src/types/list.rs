//! The library: searching, filtering, ordering.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, statistics::CountedRows};

/// What to list. Every filter is optional and they narrow together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ListRequest {
    /// Words to find, with or without marks.
    pub search: String,
    /// Code of a category.
    pub category: Option<String>,
    /// Kind of subject.
    pub subject: Option<SubjectKind>,
    /// Id of a unit.
    pub unit: Option<String>,
    /// Whether the units before and after that one count as well.
    pub unit_kin: Option<bool>,
    /// Code of a state.
    pub state: Option<String>,
    /// Plan year.
    #[ts(type = "number | null")]
    pub plan_year: Option<i64>,
    /// Id of a field of work.
    pub work_field: Option<String>,
    /// What a number of the figures stands for.
    pub counted: Option<CountedRows>,
    /// Lists the bin instead of the library.
    pub binned: bool,
    /// Order.
    pub order: ListOrder,
    /// How many rows to pass over.
    pub offset: u32,
    /// How many rows to answer, at most 500; 0 = 100.
    pub limit: u32,
}

/// Kind of subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A person.
    Individual,
    /// A collective.
    Collective,
    /// A model that stands for itself.
    None,
}

/// Order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// The best hit first while searching, else by given name.
    #[default]
    Natural,
    /// By given name.
    Name,
    /// By given name, from the end.
    NameReversed,
    /// Newest change first.
    Newest,
    /// By unit, then by given name.
    Unit,
    /// By how far it has come, then by given name.
    State,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExemplarPage {
    /// How many rows there are in all.
    #[ts(type = "number")]
    pub total: u64,
    /// How many there are of each kind, the kind filters left aside.
    pub counts: KindCounts,
    /// The rows asked for.
    pub rows: Vec<ExemplarRow>,
}

/// How many of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct KindCounts {
    /// All.
    #[ts(type = "number")]
    pub all: u64,
    /// Persons.
    #[ts(type = "number")]
    pub individual: u64,
    /// Collectives.
    #[ts(type = "number")]
    pub collective: u64,
    /// New models.
    #[ts(type = "number")]
    pub new_model: u64,
    /// New factors.
    #[ts(type = "number")]
    pub new_factor: u64,
}

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExemplarRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Hits in the name: start and end in UTF-16 units.
    pub name_marks: Vec<(u32, u32)>,
    /// Position, or the model's name.
    pub role: String,
    /// Where else the search hit, with marks; absent when the name says it all.
    pub snippet: Option<Snippet>,
    /// Kind of subject.
    pub subject: SubjectKind,
    /// Category.
    pub category: Word,
    /// Name of the unit; "chưa nhận được đơn vị" until it comes.
    pub unit: String,
    /// State.
    pub state: Word,
    /// How many of the six steps are behind or here, 1 to 6.
    pub step: u32,
    /// Plan year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// The photo's id.
    pub photo: Option<String>,
    /// Last change.
    #[ts(type = "number")]
    pub changed_ms: i64,
    /// "Hôm nay", "Hôm qua", "11/03", "11/03/2021".
    pub changed: String,
}

/// A piece of text with its hits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Snippet {
    /// What it is a piece of, where that is not the exemplar's own text: "đơn vị cũ", "nay là"; else empty.
    pub label: String,
    /// The text.
    pub text: String,
    /// Hits: start and end in UTF-16 units.
    pub marks: Vec<(u32, u32)>,
}
