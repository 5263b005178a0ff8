//! Units over time: the list, one unit with its line, changing them, the catalogue of changes, lists.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, office::Named, record::Saved};

/// A unit in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitRow {
    /// Its id.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Name for lists.
    pub short_name: String,
    /// What sort of office.
    pub kind: Option<Word>,
    /// "từ 01/07/2025", "đến 30/06/2025"; empty without days.
    pub validity: String,
    /// Whether it exists today.
    pub stage: UnitStage,
    /// How many exemplars in use are of it.
    pub exemplars: u32,
    /// From how many units it took over.
    pub before: u32,
    /// How many units took over from it.
    pub after: u32,
}

/// Whether a unit exists today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitStage {
    /// It does.
    Now,
    /// It has ended.
    Ended,
    /// It begins later.
    Coming,
}

/// One unit with everything linked to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitDetail {
    /// Its id.
    pub id: String,
    /// Its code; empty for one the office added.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Name for lists.
    pub short_name: String,
    /// What sort of office.
    pub kind: Option<Word>,
    /// On which level.
    pub tier: Option<Word>,
    /// The unit above it.
    pub parent: Option<Named>,
    /// First day, as people write it; empty = since ever.
    pub valid_from: String,
    /// Last day; empty = still.
    pub valid_to: String,
    /// Whether it exists today.
    pub stage: UnitStage,
    /// Địa danh.
    pub place_name: String,
    /// First letterhead line.
    pub letterhead_parent: String,
    /// Second letterhead line.
    pub letterhead_name: String,
    /// Abbreviation in document symbols.
    pub abbreviation: String,
    /// The paper behind it.
    pub basis: String,
    /// The units it took over from, directly.
    pub previous: Vec<Named>,
    /// The units that took over from it, directly.
    pub next: Vec<Named>,
    /// How many people work there today.
    pub people: u32,
    /// How many exemplars in use are of it.
    pub exemplars: u32,
    /// How many of them are neither closed nor withdrawn.
    pub open: u32,
    /// On how many boards one of them hangs today.
    pub boards: u32,
    /// Itself, the units before and those after, by their first days.
    pub line: Vec<UnitOnLine>,
    /// Who took over from whom on the line: ids, the older first.
    pub links: Vec<(String, String)>,
}

/// A unit on a line of units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitOnLine {
    /// Its id.
    pub id: String,
    /// Official name.
    pub name: String,
    /// First day, ISO and full; absent = since ever.
    pub first: Option<String>,
    /// Last day, ISO and full; absent = still.
    pub last: Option<String>,
    /// "từ 01/07/2025" and the like.
    pub validity: String,
    /// Whether it exists today.
    pub stage: UnitStage,
}

/// What is said of a unit; everything as people write it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
pub struct NewUnit {
    /// Official name.
    pub name: String,
    /// Name for lists; the official one where empty.
    pub short_name: String,
    /// Code of its kind.
    pub kind: String,
    /// Id, code or name of the unit above it.
    pub parent: String,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
    /// Địa danh.
    pub place_name: String,
    /// First letterhead line.
    pub letterhead_parent: String,
    /// Second letterhead line.
    pub letterhead_name: String,
    /// Abbreviation in document symbols.
    pub abbreviation: String,
    /// The paper behind it.
    pub basis: String,
}

/// What adding a unit answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitAdded {
    /// The unit.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// Who takes over: a unit that is known, or a new one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct UnitHeir {
    /// Id, code or name of a unit that is known.
    pub unit: Option<String>,
    /// A new unit; what is not said is taken from the (first) unit before.
    pub new: Option<NewUnit>,
}

/// A wish to rearrange units.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChangeUnits {
    /// `RENAME`, `MERGE`, `SPLIT`, `END`.
    pub course: String,
    /// The units before: ids, codes or names.
    pub units: Vec<String>,
    /// The first day of what is after; for `END` the last day of what was before.
    pub day: String,
    /// Who takes over: one for `RENAME` and `MERGE`, several for `SPLIT`, none for `END`.
    #[serde(default)]
    pub heirs: Vec<UnitHeir>,
    /// The paper behind it.
    #[serde(default)]
    pub basis: String,
}

/// What a change would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitPreview {
    /// What would become of each unit; empty = nothing would change.
    pub units: Vec<UnitOutcome>,
    /// Units that stay as the office has them, and why: a sentence each.
    pub left: Vec<String>,
    /// How many people work there today.
    pub people: u32,
    /// How many exemplars neither closed nor withdrawn are of them.
    pub open: u32,
    /// On how many boards one of their exemplars hangs today.
    pub boards: u32,
}

/// What a change does to one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitOutcome {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is new.
    pub added: bool,
    /// What becomes of it: "kết thúc ngày 30/06/2025", "nay là …".
    pub what: Vec<String>,
}

/// What changing units answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitsChanged {
    /// What was done.
    pub done: UnitPreview,
    /// What was saved; absent where nothing had to be changed.
    pub saved: Option<Saved>,
}

/// A change of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CataloguedChange {
    /// Its code.
    pub code: String,
    /// The first day of what is new, as people write it.
    pub day: String,
    /// What happened.
    pub title: String,
    /// What it does not tell.
    pub note: String,
    /// The paper.
    pub source: String,
    /// Whether nobody has checked it yet: shown as "chưa kiểm chứng".
    pub unconfirmed: bool,
    /// Whether its communes come from a list of the office's own.
    pub needs_list: bool,
    /// What switching it on would do.
    pub preview: UnitPreview,
}

/// Names a change of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ApplyUnitChange {
    /// Its code.
    pub code: String,
}

/// A list of communes: each line a name and the units it was formed from, parted by `;`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ImportUnits {
    /// The list as text, where it was pasted.
    pub text: Option<String>,
    /// The file it lies in.
    pub file: Option<String>,
    /// The first day of its communes.
    pub day: String,
    /// The paper behind it.
    pub basis: String,
    /// Whether old communes the office does not know are added, ended the day before.
    pub add_old: bool,
    /// Whether lines that cannot be understood are passed over.
    pub skip_faulty: bool,
}

/// A list as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitListRead {
    /// How many lines are understood.
    pub understood: u32,
    /// The lines that are not.
    pub faults: Vec<FaultyLine>,
    /// What taking it in would do.
    pub preview: UnitPreview,
}

/// A line that is not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FaultyLine {
    /// Its line, from 1.
    pub line: u32,
    /// Its text.
    pub text: String,
    /// Why.
    pub why: String,
}
