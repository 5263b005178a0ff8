//! People: doubles and merging, what is kept on one person and its end; records as they stood.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, record::Saved};

/// Somebody as two are compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AlikeCard {
    /// The record.
    pub record: String,
    /// The name.
    pub name: String,
    /// The birth, as shown; empty if unknown.
    pub birth: String,
    /// The name of the unit; empty if unknown.
    pub unit: String,
    /// The position; empty if unknown.
    pub position: String,
    /// The newest exemplar behind which it stands.
    pub exemplar: Option<String>,
}

/// Two records that may be about one person or one collective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuplicatePair {
    /// `person` or `collective`.
    pub kind: String,
    /// One of them.
    pub one: AlikeCard,
    /// The other one.
    pub other: AlikeCard,
    /// Why, and what speaks against it: "cùng tên không dấu", "khác đơn vị".
    pub reasons: Vec<Word>,
    /// How strongly; 60 and more is suspected, 110 is certain.
    #[ts(type = "number")]
    pub score: i64,
}

/// Who may stand in the office twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Duplicates {
    /// The pairs, people before collectives, the likeliest first.
    pub pairs: Vec<DuplicatePair>,
    /// Whether there are more than are listed.
    pub more: bool,
}

/// Somebody about to be added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct LookalikesRequest {
    /// Whether it is a collective; a person otherwise.
    pub collective: bool,
    /// The name as typed.
    pub name: String,
    /// The birth as people write it.
    pub birth: String,
    /// The unit: an id, a code or the exact name.
    pub unit: Option<String>,
    /// The position.
    pub position: String,
}

/// Somebody known who may be the one about to be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Lookalike {
    /// As an exemplar names it: `person:<id>` or `collective:<id>`.
    pub subject: String,
    /// Who it is.
    pub card: AlikeCard,
    /// Why, and what speaks against it.
    pub reasons: Vec<Word>,
    /// Whether it is likely rather than merely possible.
    pub likely: bool,
}

/// Names two records: people, collectives, or exemplars, then those behind them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TwoRecords {
    /// One of them.
    pub one: String,
    /// The other one.
    pub other: String,
}

/// Makes one record of two.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MergeRecords {
    /// The one that stays.
    pub keep: String,
    /// The one that goes into the bin.
    pub other: String,
    /// Whose value a field holds afterwards. Fields that are not named keep what the staying record holds, or get what
    /// only the other one holds.
    #[serde(default)]
    pub choices: Vec<MergeChoice>,
}

/// Whose value one field holds after merging.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MergeChoice {
    /// The place, such as `birth`.
    pub field: String,
    /// Whether it is the other record's.
    pub theirs: bool,
}

/// Two records side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordComparison {
    /// `person` or `collective`.
    pub kind: String,
    /// Their records.
    pub records: [String; 2],
    /// Their names.
    pub names: [String; 2],
    /// Every field at least one of them holds.
    pub fields: Vec<ComparedField>,
    /// The exemplars behind which each stands, newest year first.
    pub exemplars: [Vec<StandCard>; 2],
    /// How many other records name each: consents, collectives they head.
    pub others: [u32; 2],
}

/// One field of two records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComparedField {
    /// The place.
    pub field: String,
    /// Its label.
    pub label: String,
    /// What the one holds; absent = nothing.
    pub one: Option<String>,
    /// What the other one holds; absent = nothing.
    pub other: Option<String>,
    /// Whether both hold something and it is not the same.
    pub differs: bool,
}

/// An exemplar behind which a record stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StandCard {
    /// The exemplar.
    pub id: String,
    /// Its plan year.
    #[ts(type = "number")]
    pub plan_year: i64,
    /// What kind of example.
    pub category: Word,
    /// Where it stands.
    pub state: Word,
}

/// Names a person: by id, or an exemplar, then its person or the head of its collective.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PersonName {
    /// The person.
    pub person: String,
}

/// What is kept on a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonalData {
    /// The person's record.
    pub person: String,
    /// The name.
    pub name: String,
    /// How many exemplars.
    pub exemplars: u32,
    /// How many consents.
    pub consents: u32,
    /// How many awards and nominations.
    pub honours: u32,
    /// How many postings.
    pub postings: u32,
    /// How many pictures and files.
    pub files: u32,
    /// How many other records name the person.
    pub others: u32,
    /// The last day on which the data are to be kept, as shown; empty where none was set.
    pub kept_until: String,
    /// Whether the data were erased.
    pub erased: bool,
    /// Whether whoever is working may give them out.
    pub may_export: bool,
    /// Whether whoever is working may erase them.
    pub may_erase: bool,
}

/// Where everything kept on a person goes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ExportPerson {
    /// The person.
    pub person: String,
    /// A folder, in which it gets a name of its own.
    #[serde(default)]
    pub folder: Option<String>,
    /// The .zip or the folder itself; a number is added if something is there.
    #[serde(default)]
    pub file: Option<String>,
    /// Whether it is one .zip.
    #[serde(default)]
    pub zip: bool,
}

/// What was written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonExported {
    /// The folder or the .zip.
    pub place: String,
    /// The names of the files in it.
    pub files: Vec<String>,
}

/// Erases a person's data for good.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ErasePerson {
    /// The person.
    pub person: String,
    /// Why.
    pub reason: String,
    /// The full name, typed to confirm.
    pub typed_name: String,
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonErased {
    /// What was saved.
    pub saved: Saved,
    /// How many records became anonymous.
    pub anonymous: u32,
    /// In how many other records the name was cut out.
    pub cut: u32,
    /// How many pictures and files were removed.
    pub files: u32,
    /// How many other people of that name there are; their records were left as they are.
    pub namesakes: u32,
    /// Whether somebody of that name works here: the history keeps who did what.
    pub signs_history: bool,
    /// Files that could not be removed yet; they are at the next start.
    pub left: Vec<String>,
}

/// An erasure of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasureCard {
    /// The record that became anonymous.
    pub person: String,
    /// The day: dd/mm/yyyy.
    pub day: String,
    /// "09:41"
    pub clock: String,
    /// Who did it.
    pub author: String,
    /// Why.
    pub reason: String,
}

/// How long personal data are kept, and who is past it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Retention {
    /// How many years after the last exemplar was closed.
    #[ts(type = "number")]
    pub years: i64,
    /// On what the built-in term rests; empty where the office set its own.
    pub source: String,
    /// Whether that still has to be checked.
    pub unconfirmed: bool,
    /// Who is past it, longest first.
    pub overdue: Vec<OverdueCard>,
}

/// Somebody whose data are kept longer than they should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverdueCard {
    /// The person.
    pub person: String,
    /// The name.
    pub name: String,
    /// Until when they should have been kept, as shown; empty where the data were erased before.
    pub until: String,
    /// Whether the data were erased before, and an older copy of the office that was put back holds them again.
    pub brought_back: bool,
    /// The newest exemplar about the person.
    pub exemplar: Option<String>,
}

/// Sets how many years after closing personal data are kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RetentionYears {
    /// From 1 to 100.
    #[ts(type = "number")]
    pub years: i64,
}

/// Asks how a record stood at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ThenRequest {
    /// The record; of an exemplar come along whoever stood behind it and its model.
    pub record: String,
    /// The day, as people write it; a month or a year means its last day.
    pub day: String,
}

/// A record as it stood at the end of a day, beside what it says now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordThen {
    /// dd/mm/yyyy.
    pub day: String,
    /// Whether there was such a record then.
    pub existed: bool,
    /// What it was called then; empty where there was nothing.
    pub name: String,
    /// Every place that held something then or holds something now.
    pub places: Vec<PlaceThen>,
}

/// A place then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceThen {
    /// The record.
    pub record: String,
    /// The kind of the record, such as `person`.
    pub kind: String,
    /// The place.
    pub path: String,
    /// The place in Vietnamese.
    pub field: String,
    /// What stood there then; absent = nothing.
    pub stood: Option<String>,
    /// What stands there now; absent = nothing.
    pub now: Option<String>,
    /// Whether it is not the same.
    pub differs: bool,
}
