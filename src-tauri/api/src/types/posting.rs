//! Postings: recording, finding, taking down, what has changed since.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, consent::LackingConsent, record::Saved};

/// A posting to record. Dates are written as people write them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NewPosting {
    /// Key of the composed file; needed for a board.
    pub key: Option<String>,
    /// The exemplars of an article on the portal made without a sheet.
    pub exemplars: Vec<String>,
    /// `NOTICE_BOARD` or `PORTAL`; empty = a board.
    pub channel: String,
    /// Id or name of the board.
    pub board: Option<String>,
    /// Address of the article; may be added later with `save_fields`.
    pub link: String,
    /// First day; empty = today.
    pub from: String,
    /// Last day; empty = until taken down.
    pub to: String,
    /// How many copies; absent = 1.
    #[ts(type = "number | null")]
    pub copies: Option<i64>,
    /// Who puts it up; empty = whoever is working.
    pub posted_by: String,
    /// Who approved it; empty = the Director, if the Director is working.
    pub approved_by: String,
    /// The paper on which the approval stands; the Director at work needs none.
    pub approval_basis: String,
    /// Anything else.
    pub note: String,
}

/// What recording a posting answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostingAdded {
    /// The posting.
    pub posting: PostingCard,
    /// What was saved.
    pub saved: Saved,
}

/// Asks what stands between a sheet and the board.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReadinessRequest {
    /// Key of the composed file.
    pub key: Option<String>,
    /// The exemplars of an article made without a sheet.
    pub exemplars: Vec<String>,
    /// `NOTICE_BOARD` or `PORTAL`; empty = a board.
    pub channel: String,
    /// First day; empty = today.
    pub from: String,
    /// Last day; empty = until taken down.
    pub to: String,
}

/// What stands between a sheet and the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Readiness {
    /// Whether it may be posted.
    pub ready: bool,
    /// Exemplars that were not selected yet, by name.
    pub not_approved: Vec<String>,
    /// Whether the file says "Dự thảo".
    pub draft: bool,
    /// That for which no consent holds.
    pub lacking: Vec<LackingConsent>,
    /// A good value for `approved_by`; empty if none is known.
    pub approved_by: String,
    /// A good value for `approval_basis`: the paper on which the first exemplar was selected.
    pub approval_basis: String,
}

/// Asks for postings; whatever is absent does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PostingsRequest {
    /// Only those about this exemplar.
    pub exemplar: Option<String>,
    /// Only those on this board, by id or name.
    pub board: Option<String>,
    /// `NOTICE_BOARD` or `PORTAL`.
    pub channel: Option<String>,
    /// Only those that hung on this day; a month or a year means any of its days.
    pub on: Option<String>,
    /// Only those that hang today or will hang later.
    pub live: bool,
    /// Only those whose first day is this one; a month or a year means any of its days.
    pub begun: Option<String>,
}

/// A posting in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostingCard {
    /// Its id.
    pub id: String,
    /// What the file is about.
    pub title: String,
    /// Whom it is about.
    pub exemplars: Vec<PostedExemplar>,
    /// On a board or on the portal.
    pub channel: Word,
    /// Id of the board; empty on the portal.
    pub board: String,
    /// Name of the board; empty on the portal.
    pub board_name: String,
    /// Address of the article.
    pub link: String,
    /// First day, dd/mm/yyyy.
    pub from: String,
    /// Last day planned, dd/mm/yyyy; empty = until taken down.
    pub to: String,
    /// First day, ISO.
    pub first: String,
    /// The last day it hung or is to hang, ISO; absent = no end.
    pub last: Option<String>,
    /// `planned`, `hanging`, `ended`, `taken_down`.
    pub stage: Word,
    /// How many days it will still hang; negative once it has ended, absent without an end or when taken down.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    /// How many copies.
    #[ts(type = "number | null")]
    pub copies: Option<i64>,
    /// Who put it up.
    pub posted_by: String,
    /// Who approved it.
    pub approved_by: String,
    /// The paper on which the approval stands.
    pub approval_basis: String,
    /// The exact file, if one was kept.
    pub file: Option<PostedFile>,
    /// Id of the photo of the board, for `photo_image`.
    pub proof: Option<String>,
    /// That it was taken down.
    pub takedown: Option<TakedownCard>,
    /// Anything else.
    pub note: String,
}

/// An exemplar of a posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostedExemplar {
    /// Its id.
    pub id: String,
    /// Its name now.
    pub name: String,
}

/// The file of a posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostedFile {
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: i64,
    /// Its name.
    pub file_name: String,
    /// The template used.
    pub template: String,
    /// The paper used.
    pub paper: String,
    /// The colour way used.
    pub colour: String,
}

/// That something was taken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakedownCard {
    /// The day, dd/mm/yyyy.
    pub on: String,
    /// Why.
    pub reason: String,
    /// Who did it.
    pub by: String,
}

/// A posting, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostingDetail {
    /// The posting in short.
    pub posting: PostingCard,
    /// What it said, in the order of the sheet.
    pub facts: Vec<PostedFact>,
    /// What a sheet made now would say otherwise.
    pub changed: Vec<ChangedFact>,
    /// That for which no consent holds on the days still to come; empty once it is over.
    pub lacking: Vec<LackingConsent>,
}

/// One text of a posted sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostedFact {
    /// The exemplar.
    pub exemplar: String,
    /// "Tóm tắt"
    pub label: String,
    /// What was said; "(ảnh)" for a picture.
    pub text: String,
}

/// One text that a posted sheet says otherwise than the records do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedFact {
    /// The exemplar.
    pub exemplar: String,
    /// The record it comes from.
    pub record: String,
    /// The place in that record.
    pub path: String,
    /// "Tóm tắt"
    pub label: String,
    /// What the posted sheet says; absent = nothing.
    pub before: Option<String>,
    /// What a sheet made now would say; absent = nothing.
    pub after: Option<String>,
}

/// A posting that says otherwise than the records do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedPosting {
    /// The posting.
    pub posting: PostingCard,
    /// What differs.
    pub changed: Vec<ChangedFact>,
}

/// A posting that shows what nobody agreed to any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnconsentedPosting {
    /// The posting.
    pub posting: PostingCard,
    /// That for which no consent holds.
    pub lacking: Vec<LackingConsent>,
}

/// Takes postings down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeDown {
    /// The postings.
    pub postings: Vec<String>,
    /// The day; empty = today.
    #[serde(default)]
    pub on: String,
    /// Why.
    pub reason: String,
}

/// Adds the photo of a board to a posting. The picture comes as the call's bytes, or `file` names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddProof {
    /// The posting.
    pub posting: String,
    /// Name of the file the picture came from.
    #[serde(default)]
    pub file_name: String,
    /// Where to read the picture when no bytes come along.
    #[serde(default)]
    pub file: Option<String>,
}

/// Asks for a page of the posted file as PNG.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PostingPage {
    /// The posting.
    pub id: String,
    /// Page, from 0.
    pub page: u32,
    /// Width of the picture in pixels, at most 4000.
    pub width: u32,
}

/// The posted file, written out for the PDF viewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PostingCopy {
    /// Where it is.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
}
