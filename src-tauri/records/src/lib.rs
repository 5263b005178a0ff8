//! A record of the office as something that merges: its places, its changes, its conflicts and its
//! history.
//!
//! This is the only crate that names the merge engine (Automerge). It knows no SQL, no files, no clock
//! and draws no random number: the actor of a run, the time and the author are handed in.
//!
//! What keeps merging safe is decided here: places hold plain values only, a list is a map keyed by the
//! item's id, and all lists of a record come into being in one first change that is byte for byte the
//! same in every office (see [`Document::new`]).

mod change;
mod conflict;
mod document;
mod earlier;
mod editing;
mod error;
mod history;
mod places;
mod replay;
#[cfg(test)]
mod tests;

pub use change::{Change, ChangeHash, OperationId, RunActor, Stamp};
pub use conflict::Conflict;
pub use document::{Applied, Document};
pub use error::RecordsError;
pub use history::Revision;
pub use replay::{Replayed, Rewrite};
