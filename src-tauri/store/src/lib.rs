//! One office in one folder: its database, its photos and attached files, and its lock.
//!
//! The change log is the truth. Documents, rows, search index and order keys are caches of it, written
//! in the same transaction and rebuilt from it at will ([`Store::rebuild`]). Settings, profiles and the
//! undo stack are local and never travel.
//!
//! This is the only crate that names SQLite. It knows no user intention (that is `office`), reads no
//! clock and draws no random number.

mod attachments;
mod backup;
mod caches;
mod candidates;
mod check;
mod connection;
mod doubles;
mod erased_marks;
mod erasing;
mod error;
mod exemplars;
mod folder;
mod journal;
mod migrations;
mod nominations;
mod overview;
mod photos;
mod postings;
mod progress;
mod projection;
mod reading;
mod rebuild;
mod receiving;
mod search;
mod seeding;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod typing;
mod undo;
mod units;
mod writing;

pub use attachments::FileHash;
pub use candidates::{CandidateFilter, CandidateRow};
pub use check::{CheckReport, Fault};
pub use doubles::{Alike, Double, Doubles, KeptPerson};
pub use erasing::{Anonymous, Erased, ErasedFile, Erasure, PastErasure};
pub use error::{FileOperation, StoreError};
pub use exemplars::{
    ExemplarCounts, ExemplarFilter, ExemplarPage, ExemplarQuery, ExemplarRow, ExemplarSort, Mark, Shelf,
    Snippet, SnippetOf, SubjectKind,
};
pub use journal::{Done, Neighbours};
pub use nominations::{NominationFilter, NominationRow, RoundName};
pub use photos::PhotoHash;
pub use postings::{PostingDays, PostingFilter};
pub use progress::{MonthCount, ProgressFilter, ProgressRow, Standing, Timeliness, YearRange, is_selected};
pub use rebuild::RebuildReport;
pub use receiving::{Parcel, Received};
pub use records::{Change, ChangeHash, Conflict, OperationId, Revision, Rewrite, RunActor, Stamp};
pub use seeding::Seed;
pub use store::{OFFICE_FILE, Store};
pub use undo::{Kept, UndoEntry, UndoState, Undone};
pub use units::UnitTies;
pub use writing::{Operation, UndoPolicy, Written};
