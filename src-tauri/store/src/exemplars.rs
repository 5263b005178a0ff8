//! The list of exemplars: what can be asked of it and what it answers.

use domain::{
    date::Timestamp,
    exemplar::{Category, Subject},
    id::{ExemplarId, ModelId, PhotoId, RecordId, UnitId, WorkFieldId},
    rules::State,
};

use crate::ProgressFilter;

mod listing;
mod ranking;

/// Who stands behind an exemplar, as a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SubjectKind {
    /// A person (cá nhân).
    Individual,
    /// A collective (tập thể).
    Collective,
}

/// Which part of the records is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Shelf {
    /// Everything that does not lie in the bin.
    #[default]
    InUse,
    /// The bin.
    Bin,
}

/// What narrows the list; absent = anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExemplarFilter {
    /// In use or in the bin.
    pub shelf: Shelf,
    /// What kind of example.
    pub category: Option<Category>,
    /// Who stands behind it.
    pub subject: Option<SubjectKind>,
    /// The unit of its subject (or of its model, or else the one that puts it forward).
    pub unit: Option<UnitId>,
    /// Other units that count like that one: those before and after it. Nothing without a unit.
    pub kin: Vec<UnitId>,
    /// Where it stands now.
    pub state: Option<State>,
    /// The plan's year.
    pub plan_year: Option<i64>,
    /// One of its fields of work.
    pub work_field: Option<WorkFieldId>,
    /// What a number of the figures stands for.
    pub progress: Option<ProgressFilter>,
}

impl ExemplarFilter {
    /// What the column of the unit must be, in SQL; `None` where any unit will do.
    pub(crate) fn unit_condition(&self) -> Option<String> {
        let unit = self.unit?;
        let literal = |unit: UnitId| {
            let digits: String = RecordId::from(unit).bytes().iter().map(|it| format!("{it:02x}")).collect();
            format!("x'{digits}'")
        };
        let units: Vec<String> = std::iter::once(unit).chain(self.kin.iter().copied()).map(literal).collect();
        Some(format!("unit IN ({})", units.join(", ")))
    }
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ExemplarSort {
    /// Best match first while something is searched for, else by given name.
    #[default]
    BestMatch,
    /// By given name, then family name, then middle names, in Vietnamese order.
    GivenName,
    /// The same from the end.
    GivenNameReversed,
    /// Changed last comes first.
    NewestChange,
    /// By unit, then by given name.
    Unit,
    /// By state in the order of an exemplar's life, then by given name.
    State,
}

/// One question to the list of exemplars.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExemplarQuery {
    /// What was typed, as it was typed; empty = nothing is searched for.
    pub search: String,
    /// What narrows the list.
    pub filter: ExemplarFilter,
    /// The order.
    pub sort: ExemplarSort,
    /// How many rows to pass over.
    pub offset: usize,
    /// How many rows to give at most.
    pub limit: usize,
}

/// How many exemplars the filter and the search leave, by group. The filter's category and subject
/// do not count here, so that every group shows what choosing it would give.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExemplarCounts {
    /// All.
    pub all: usize,
    /// About one person.
    pub individual: usize,
    /// About a collective.
    pub collective: usize,
    /// Mô hình mới.
    pub new_model: usize,
    /// Nhân tố mới.
    pub new_factor: usize,
}

/// A part of a text, in characters (Unicode scalar values): from `start` up to before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The first character.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// Of what a snippet is a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnippetOf {
    /// The exemplar's own text.
    Text,
    /// The name of a unit from which the exemplar's unit took over.
    UnitBefore,
    /// The name of a unit that took over from the exemplar's unit.
    UnitAfter,
}

/// A piece of an exemplar's text around what was searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The piece; an ellipsis stands where text was left off.
    pub text: String,
    /// The hits in it.
    pub marks: Vec<Mark>,
    /// Of what it is a piece.
    pub of: SnippetOf,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExemplarRow {
    /// The exemplar.
    pub id: ExemplarId,
    /// The name of its subject or its model; empty while that has not been received.
    pub name: String,
    /// The position of a person; empty for others.
    pub role: String,
    /// Who stands behind it.
    pub subject: Option<Subject>,
    /// The model it points to.
    pub model: Option<ModelId>,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The unit's short name; empty while the unit has not been received.
    pub unit_name: String,
    /// What kind of example.
    pub category: Category,
    /// Where it stands now.
    pub state: State,
    /// The plan's year.
    pub plan_year: i64,
    /// The picture of its subject or model; its bytes may not have been received yet.
    pub photo: Option<PhotoId>,
    /// When it or its subject was changed last.
    pub updated_at: Timestamp,
    /// The hits in the name.
    pub marks: Vec<Mark>,
    /// Where else the search hit, if the name alone does not explain it.
    pub snippet: Option<Snippet>,
}

/// The answer to an [`ExemplarQuery`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExemplarPage {
    /// How many rows there are in all, offset and limit aside.
    pub total: usize,
    /// Whether a search hit more than it lists: `total` and `counts` then say "at least".
    pub more: bool,
    /// How many exemplars each group has.
    pub counts: ExemplarCounts,
    /// The rows asked for.
    pub rows: Vec<ExemplarRow>,
}
