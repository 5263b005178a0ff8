//! Typing on: a text is saved many times while it is typed, and all of it is one step of undo.
//!
//! Known only to this run of the program, and ended by every other write: so nothing is ever joined to an
//! operation that was taken back, or that somebody else has built upon.

use std::collections::BTreeSet;

use domain::{
    date::Timestamp,
    id::RecordId,
    record::{Edit, Path, Value},
};
use records::{OperationId, Stamp};

use crate::writing::{Operation, UndoPolicy};

/// The operation that typing may join.
#[derive(Debug)]
pub(crate) struct Typing {
    /// The stamp of its first write.
    stamp: Stamp,
    /// When it was last written to.
    at: Timestamp,
    /// Where it wrote.
    places: BTreeSet<(RecordId, Path)>,
}

impl Typing {
    /// The typing that an operation begins, if it is typing.
    pub(crate) fn begun_by(operation: &Operation, edits: &[Edit]) -> Option<Self> {
        let UndoPolicy::Joined { .. } = operation.undo else { return None };
        let stamp = operation.stamp.clone();
        Some(Self { at: stamp.at, stamp, places: places(edits).collect() })
    }

    /// This typing, going on by an operation; `None` if the operation is something of its own.
    pub(crate) fn continued_by(mut self, operation: &Operation, edits: &[Edit]) -> Option<Self> {
        let UndoPolicy::Joined { pause_ms } = operation.undo else { return None };
        let stamp = &operation.stamp;
        let pause = stamp.at.millis() - self.at.millis();
        let is_same_hand = stamp.code == self.stamp.code && stamp.author == self.stamp.author;
        let goes_on = is_same_hand
            && (0..=pause_ms).contains(&pause)
            && leaves_text(edits)
            && places(edits).all(|place| self.places.contains(&place));
        self.at = stamp.at;
        goes_on.then_some(self)
    }

    /// The operation everything typed belongs to.
    pub(crate) fn operation(&self) -> OperationId {
        self.stamp.operation
    }
}

/// Emptying a place, or removing an item, is a step of its own: that is what is taken back most.
fn leaves_text(edits: &[Edit]) -> bool {
    edits.iter().flat_map(|edit| edit.changes.values()).all(|value| matches!(value, Some(Value::Text(_))))
}

fn places(edits: &[Edit]) -> impl Iterator<Item = (RecordId, Path)> {
    edits.iter().flat_map(|edit| edit.changes.keys().map(|path| (edit.record, path.clone())))
}
