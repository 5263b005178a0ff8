//! Assessing an exemplar by the three criteria.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, consent::ScanCard, record::Saved};

/// Says how far a criterion is met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
pub struct Assess {
    /// The exemplar.
    pub exemplar: String,
    /// Code of the criterion.
    pub criterion: String,
    /// `YES`, `PARTLY`, `NO`; empty takes the assessment back.
    pub met: String,
    /// What shows it.
    pub evidence: String,
    /// Who says so; empty = whoever is working.
    pub assessor: String,
    /// When, as people write it; empty = today.
    pub on: String,
}

/// Adds a file that shows how far a criterion is met: PDF, JPEG, PNG, Word. It comes as the call's bytes, or
/// `file` names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddEvidence {
    /// The exemplar.
    pub exemplar: String,
    /// Code of the criterion.
    pub criterion: String,
    /// Name of the file it came from.
    #[serde(default)]
    pub file_name: String,
    /// Where to read it when no bytes come along.
    #[serde(default)]
    pub file: Option<String>,
}

/// What adding a file answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceAdded {
    /// Id of the item.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// Names a file that shows how far a criterion is met.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EvidenceName {
    /// The exemplar.
    pub exemplar: String,
    /// Id of the item.
    pub id: String,
}

/// What was said of one criterion; there is one for each of the three, assessed or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AssessmentDetail {
    /// Code of the criterion.
    pub criterion: String,
    /// Its number, from 1.
    pub number: u32,
    /// Its short label.
    pub label: String,
    /// How far it is met; absent = not assessed.
    pub met: Option<Word>,
    /// What shows it.
    pub evidence: String,
    /// Who says so.
    pub assessor: String,
    /// When, as shown.
    pub on: String,
    /// Files that show it.
    pub files: Vec<EvidenceCard>,
    /// What is missing for being checked and selected, a sentence each.
    pub missing: Vec<String>,
}

/// A file that shows how far a criterion is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceCard {
    /// Id of the item.
    pub id: String,
    /// The file; absent until it arrives.
    pub file: Option<ScanCard>,
}
