//! Nominations: rounds, what is asked for, what came of it, and what the rules say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, list::SubjectKind, office::Named, record::Saved};

/// What forms about nominations and awards choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardCatalogue {
    /// Titles and forms, from the smallest within each group.
    pub forms: Vec<AwardFormCard>,
    /// For what an award is given.
    pub kinds: Vec<Word>,
    /// What may come of a nomination.
    pub outcomes: Vec<Word>,
    /// What rules ask for.
    pub rule_sorts: Vec<Word>,
    /// The councils there are today.
    pub councils: Vec<CouncilCard>,
    /// The rounds in use, the newest year first.
    pub rounds: Vec<RoundName>,
    /// The present year.
    #[ts(type = "number")]
    pub year: i64,
    /// Whether whoever is working records nominations.
    pub may_nominate: bool,
    /// Whether whoever is working changes and confirms rules.
    pub may_change_rules: bool,
}

/// A title or a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardFormCard {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// What sort of award: `INDIVIDUAL_TITLE`, `COLLECTIVE_TITLE`, `COMMENDATION`.
    pub group: Word,
}

/// A council that nominations are put before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilCard {
    /// What it is called.
    pub name: String,
    /// Where that stands.
    pub source: String,
    /// Whether nobody has checked it against an official paper yet.
    pub unconfirmed: bool,
}

/// A round in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundName {
    /// Its year.
    #[ts(type = "number")]
    pub year: i64,
    /// What it is called.
    pub name: String,
    /// How many nominations it holds.
    pub nominations: u32,
    /// How many of them wait for their result.
    pub waiting: u32,
}

/// Puts exemplars forward, all for the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewNominations {
    /// Their ids, or unambiguous beginnings.
    pub exemplars: Vec<String>,
    /// The year of the round; absent = that of the proposal.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
    /// What the round is called: "Cuối năm 2022".
    pub round: String,
    /// The council; empty = the one of that day.
    pub council: String,
    /// `MERIT`, `CAMPAIGN`, `UNPLANNED`, …; empty = merit.
    pub kind: String,
    /// Code of the form asked for.
    pub form: String,
    /// Its name in full: "Bằng khen của Chủ tịch UBND tỉnh".
    pub title: String,
    /// The day of the proposal, as people write it; empty = today.
    pub proposed_on: String,
    /// The paper of the proposal: its number or day.
    pub submission: String,
    /// Anything else.
    pub note: String,
}

/// What putting forward answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NominationsAdded {
    /// The nominations, in the order of the exemplars.
    pub ids: Vec<String>,
    /// What was saved.
    pub saved: Saved,
}

/// What would be told of an exemplar if it were put forward so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NominationPreview {
    /// The exemplar's name.
    pub name: String,
    /// What would be told.
    pub findings: Vec<FindingCard>,
}

/// Records what came of nominations: one decision for all that are named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct RecordOutcome {
    /// The nominations.
    pub nominations: Vec<String>,
    /// `AWARDED` or `NOT_AWARDED`.
    pub outcome: String,
    /// "1234/QĐ-UBND"
    pub decision_number: String,
    /// The decision's day, as people write it.
    pub decision_date: String,
    /// Who decided.
    pub decision_issuer: String,
    /// Code of the form given; empty = the one asked for.
    pub given: String,
    /// Its name in full.
    pub given_title: String,
}

/// Takes back what came of nominations or, of those that wait, the nominations themselves.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeBackNominations {
    /// The nominations.
    pub nominations: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Names a round.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RoundRequest {
    /// Its year.
    #[ts(type = "number")]
    pub year: i64,
    /// What it is called; absent = all rounds of the year.
    #[serde(default)]
    pub round: Option<String>,
}

/// A round of nominations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Round {
    /// Its year.
    #[ts(type = "number")]
    pub year: i64,
    /// What it is called; absent = all rounds of the year.
    pub name: Option<String>,
    /// By given name; the rows a submission to the council lists.
    pub rows: Vec<NominationCard>,
    /// What they add up to.
    pub totals: RoundTotals,
    /// The same for each form asked for.
    pub forms: Vec<CountedCard>,
    /// The same for each unit.
    pub units: Vec<CountedCard>,
    /// What the rules say of all of them together.
    pub findings: Vec<FindingCard>,
}

/// A nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NominationCard {
    /// Its id.
    pub id: String,
    /// Its number in the list, from 1.
    pub number: u32,
    /// The exemplar.
    pub exemplar: String,
    /// The name of its subject or model.
    pub name: String,
    /// The position of a person.
    pub role: String,
    /// Who stands behind it.
    pub subject: SubjectKind,
    /// The unit's short name.
    pub unit: String,
    /// Where the exemplar stands.
    pub state: Option<Word>,
    /// The year of the round.
    #[ts(type = "number")]
    pub year: i64,
    /// What the round is called.
    pub round: String,
    /// The council.
    pub council: String,
    /// For what.
    pub kind: Option<Word>,
    /// The form asked for.
    pub form: Option<Word>,
    /// What is asked for, as a list shows it.
    pub asked: String,
    /// The form's name in full, where it was typed.
    pub title: String,
    /// The day of the proposal, dd/mm/yyyy.
    pub proposed_on: String,
    /// The paper of the proposal.
    pub submission: String,
    /// What is told of the exemplar in short.
    pub achievement: String,
    /// What came of it; absent = it waits.
    pub outcome: Option<Word>,
    /// What was given, as a list shows it; empty = nothing.
    pub given: String,
    /// Number of the decision.
    pub decision_number: String,
    /// Its day, dd/mm/yyyy.
    pub decision_date: String,
    /// Who decided.
    pub decision_issuer: String,
    /// "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ"
    pub decision: String,
    /// Anything else.
    pub note: String,
    /// What is told of it.
    pub findings: Vec<FindingCard>,
}

/// How many nominations there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RoundTotals {
    /// All.
    pub all: u32,
    /// For single persons.
    pub individuals: u32,
    /// For collectives.
    pub collectives: u32,
    /// For models that stand for themselves.
    pub models: u32,
    /// Those that wait.
    pub waiting: u32,
    /// Those awarded.
    pub awarded: u32,
    /// Those not awarded.
    pub not_awarded: u32,
}

/// How many there are of one form, or of one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountedCard {
    /// The form, or the unit; no id where it is not known.
    pub of: Named,
    /// How many.
    pub totals: RoundTotals,
}

/// Whether something told is in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingVerdict {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// It cannot be told.
    Unknown,
}

/// One thing told of a nomination or a round. Nothing is refused for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingCard {
    /// Which sort: `consecutive`, `ratio`, `wrong_group`, `repeated`.
    pub code: String,
    /// Whether it is in order.
    pub verdict: FindingVerdict,
    /// The sentence.
    pub text: String,
    /// Where the rule stands; empty for what the list itself tells.
    pub source: String,
    /// Whether somebody has compared the rule with the paper; true for what the list itself tells.
    pub confirmed: bool,
    /// The rule.
    pub rule: Option<String>,
    /// The years that are missing.
    #[ts(type = "number[]")]
    pub missing_years: Vec<i64>,
}
