//! The history of awards, and the rules about them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, nomination::NominationCard, record::Saved};

/// What somebody was given, and put forward for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardHistory {
    /// The person, the collective or the model.
    pub holder: String,
    /// Oldest year first.
    pub awards: Vec<AwardCard>,
    /// The nominations of the exemplar that was asked about.
    pub nominations: Vec<NominationCard>,
}

/// An award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardCard {
    /// Its id.
    pub id: String,
    /// The year whose work it rewards.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
    /// Its form.
    pub form: Option<Word>,
    /// What it is called.
    pub name: String,
    /// Its name in full, where it was typed.
    pub title: String,
    /// Number of the decision.
    pub decision_number: String,
    /// Its day, dd/mm/yyyy or less.
    pub decision_date: String,
    /// Who decided.
    pub decision_issuer: String,
    /// "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ"
    pub decision: String,
    /// The nomination from whose decision it came; absent = typed in.
    pub nomination: Option<String>,
    /// Anything else.
    pub note: String,
}

/// An award to be typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewAward {
    /// A person, a collective, a model, or an exemplar behind which one stands.
    pub holder: String,
    /// The year whose work it rewards.
    #[ts(type = "number | null")]
    pub year: Option<i64>,
    /// Code of its form.
    pub form: String,
    /// Its name in full.
    pub title: String,
    /// Number of the decision.
    pub decision_number: String,
    /// Its day, as people write it.
    pub decision_date: String,
    /// Who decided.
    pub decision_issuer: String,
    /// Anything else.
    pub note: String,
}

/// What adding an award answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardAdded {
    /// Its id.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// A rule about awards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AwardRuleCard {
    /// Its id.
    pub id: String,
    /// What it asks for: `CONSECUTIVE` or `RATIO`.
    pub sort: Option<Word>,
    /// For which form it holds.
    pub form: Option<Word>,
    /// The form that must have been held, or of whose holders a share is taken.
    pub of_form: Option<Word>,
    /// How many years in a row.
    #[ts(type = "number | null")]
    pub years: Option<i64>,
    /// The largest share in percent.
    #[ts(type = "number | null")]
    pub percent: Option<i64>,
    /// What it says, in one sentence.
    pub text: String,
    /// Where it stands.
    pub source: String,
    /// The first day it holds, dd/mm/yyyy or less; empty = since ever.
    pub valid_from: String,
    /// The last day; empty = still.
    pub valid_to: String,
    /// Whether it holds today.
    pub in_force: bool,
    /// Who compared it with the paper; absent = nobody yet.
    pub confirmed: Option<Confirmation>,
    /// Anything else.
    pub note: String,
}

/// Who compared a rule with the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Confirmation {
    /// Who.
    pub by: String,
    /// When, dd/mm/yyyy.
    pub on: String,
    /// With which paper, where that is not the source itself.
    pub from: String,
}

/// A rule to be added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewAwardRule {
    /// `CONSECUTIVE` or `RATIO`.
    pub sort: String,
    /// Code of the form it is about.
    pub form: String,
    /// Code of the form that must have been held, or of whose holders a share is taken.
    pub of_form: String,
    /// How many years in a row.
    #[ts(type = "number | null")]
    pub years: Option<i64>,
    /// The largest share in percent.
    #[ts(type = "number | null")]
    pub percent: Option<i64>,
    /// Where it stands.
    pub source: String,
    /// The first day, as people write it; empty = since ever.
    pub valid_from: String,
    /// The last day; empty = still.
    pub valid_to: String,
    /// Anything else.
    pub note: String,
}

/// Confirms a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ConfirmAwardRule {
    /// The rule.
    pub rule: String,
    /// With which paper it was compared, where that is not its source itself.
    #[serde(default)]
    pub from: String,
}
