//! Consents: recording them, their scans, withdrawing them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, posting::PostingCard, record::Saved};

/// A consent to record, or the other ground on which the Director has somebody shown. The scan of the paper
/// comes as the call's bytes, or `file` names it; it may be added later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewConsent {
    /// A person, or an exemplar: then its person or the head of its collective.
    pub person: String,
    /// `AGREEMENT` or `OTHER`; empty = agreement.
    pub ground: String,
    /// `NAME`, `PHOTO`, `BIOGRAPHY`, `ACHIEVEMENT`.
    pub scopes: Vec<String>,
    /// `NOTICE_BOARD`, `PORTAL`, `LOUDSPEAKER`.
    pub channels: Vec<String>,
    /// First day; empty = today.
    pub from: String,
    /// Last day; empty = until withdrawn.
    pub to: String,
    /// What for.
    pub purpose: String,
    /// Why, for another ground.
    pub reason: String,
    /// Who decided, for another ground; empty = the Director, if the Director is working.
    pub decided_by: String,
    /// Anything else.
    pub note: String,
    /// Name of the file the scan came from.
    pub file_name: String,
    /// Where to read the scan when no bytes come along.
    pub file: Option<String>,
}

/// What recording a consent answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConsentAdded {
    /// The consent.
    pub consent: ConsentCard,
    /// What was saved.
    pub saved: Saved,
}

/// Names whose consents are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ConsentsRequest {
    /// A person, or an exemplar: then its person or the head of its collective.
    pub person: String,
}

/// A consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConsentCard {
    /// Its id.
    pub id: String,
    /// Whose.
    pub person: String,
    /// That person's name.
    pub name: String,
    /// On what ground.
    pub ground: Word,
    /// What may be shown.
    pub scopes: Vec<Word>,
    /// Where.
    pub channels: Vec<Word>,
    /// First day, dd/mm/yyyy.
    pub from: String,
    /// Last day, dd/mm/yyyy; empty = until withdrawn.
    pub to: String,
    /// What for.
    pub purpose: String,
    /// Why, for another ground.
    pub reason: String,
    /// Who decided, for another ground.
    pub decided_by: String,
    /// Whether it holds today.
    pub holds: bool,
    /// The day it was withdrawn, dd/mm/yyyy.
    pub withdrawn_on: Option<String>,
    /// Why it was withdrawn.
    pub withdrawn_why: String,
    /// The scan of the paper.
    pub scan: Option<ScanCard>,
    /// Anything else.
    pub note: String,
}

/// The scan of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScanCard {
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: i64,
    /// `application/pdf`, `image/jpeg`, `image/png`.
    pub mime: String,
    /// Its name.
    pub file_name: String,
}

/// A kept file written out for the computer's own program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileCopy {
    /// Where it lies.
    pub file: String,
}

/// What may not be shown of a person, because no consent for it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LackingConsent {
    /// The person.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// What.
    pub scopes: Vec<Word>,
    /// Where.
    pub channel: Word,
    /// "Nguyễn Thị Ví Dụ (họ tên, ảnh)"
    pub text: String,
}

/// Adds the scan of a consent's paper. It comes as the call's bytes, or `file` names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddScan {
    /// The consent.
    pub consent: String,
    /// Name of the file it came from.
    #[serde(default)]
    pub file_name: String,
    /// Where to read it when no bytes come along.
    #[serde(default)]
    pub file: Option<String>,
}

/// Withdraws a consent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct WithdrawConsent {
    /// The consent.
    pub consent: String,
    /// The day; empty = today.
    #[serde(default)]
    pub on: String,
    /// Why, if that was said.
    #[serde(default)]
    pub reason: String,
}

/// What withdrawing answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConsentWithdrawn {
    /// What still hangs or stands on the portal and must be taken down now.
    pub to_take_down: Vec<PostingCard>,
    /// What was saved.
    pub saved: Saved,
}
