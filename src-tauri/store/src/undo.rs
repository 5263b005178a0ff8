//! Taking an operation back, and doing it again: the reverse of its changes is written as new changes.

use std::collections::BTreeMap;

use domain::{
    date::Timestamp,
    id::RecordId,
    record::{Edit, Path, Value},
};
use records::{OperationId, Stamp};
use rusqlite::Transaction;

use crate::{Store, StoreError, Written, tables, writing::Changed};

/// An operation on the undo stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoEntry {
    /// The operation.
    pub operation: OperationId,
    /// Its code, from which its label is found.
    pub code: String,
    /// Who did it.
    pub author: String,
    /// When.
    pub at: Timestamp,
}

/// What undo and redo would do next. It outlives the program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoState {
    /// The operation undo takes back.
    pub undo: Option<UndoEntry>,
    /// The operation redo does again.
    pub redo: Option<UndoEntry>,
}

/// A place that undo or redo left alone, because somebody has changed it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The record.
    pub record: RecordId,
    /// The place.
    pub path: Path,
}

/// What undo or redo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The operation that was taken back or done again.
    pub entry: UndoEntry,
    /// What changed by it.
    pub written: Written,
    /// The places left alone.
    pub kept: Vec<Kept>,
}

/// What one record's place held before an operation and after it.
type Spans = BTreeMap<Path, (Option<Value>, Option<Value>)>;

impl Store {
    /// What undo and redo would do next.
    pub fn undo_state(&self) -> Result<UndoState, StoreError> {
        Ok(UndoState {
            undo: tables::undo_entry::to_undo(&self.connection)?.map(|placed| placed.entry),
            redo: tables::undo_entry::to_redo(&self.connection)?.map(|placed| placed.entry),
        })
    }

    /// Takes back the latest operation that can be taken back; `None` if there is none. Places changed
    /// since by somebody else keep what they hold.
    pub fn undo(&mut self, by: &Stamp) -> Result<Option<Undone>, StoreError> {
        let run = self.run;
        let transaction = self.begin()?;
        let Some(placed) = tables::undo_entry::to_undo(&transaction)? else { return Ok(None) };
        let (written, kept) = reverse(&transaction, placed.reverse, by, run)?;
        tables::undo_entry::taken_back(&transaction, placed.position, by.operation)?;
        transaction.commit()?;
        Ok(Some(Undone { entry: placed.entry, written, kept }))
    }

    /// Does the operation taken back last again; `None` if there is none.
    pub fn redo(&mut self, by: &Stamp) -> Result<Option<Undone>, StoreError> {
        let run = self.run;
        let transaction = self.begin()?;
        let Some(placed) = tables::undo_entry::to_redo(&transaction)? else { return Ok(None) };
        let (written, kept) = reverse(&transaction, placed.reverse, by, run)?;
        tables::undo_entry::done_again(&transaction, placed.position, by.operation)?;
        transaction.commit()?;
        Ok(Some(Undone { entry: placed.entry, written, kept }))
    }
}

/// Writes the reverse of an operation's changes.
fn reverse(
    transaction: &Transaction<'_>,
    operation: OperationId,
    by: &Stamp,
    run: records::RunActor,
) -> Result<(Written, Vec<Kept>), StoreError> {
    let mut changed = Changed::default();
    let mut kept = Vec::new();
    for (record, spans) in spans_of(transaction, operation)? {
        let Some(mut document) = tables::document::load(transaction, record)? else { continue };
        let now = document.fields();
        let mut changes = BTreeMap::new();
        for (path, (before, after)) in spans {
            if now.get(&path) == after.as_ref() {
                changes.insert(path, before);
            } else if now.get(&path) != before.as_ref() {
                kept.push(Kept { record, path });
            }
        }
        let edit = Edit { record, kind: document.kind(), changes };
        let changes = document.edit(&edit, by, run)?;
        if !changes.is_empty() {
            changed.keep(transaction, document, &changes)?;
        }
    }
    Ok((changed.finish(transaction, by.operation)?, kept))
}

/// What an operation changed, by record and place: from what, to what.
fn spans_of(
    transaction: &Transaction<'_>,
    operation: OperationId,
) -> Result<BTreeMap<RecordId, Spans>, StoreError> {
    let mut spans: BTreeMap<RecordId, Spans> = BTreeMap::new();
    for (record, change) in tables::change::of_operation(transaction, operation)? {
        let Some(document) = tables::document::load(transaction, record)? else { continue };
        for revision in document.revisions_of(change) {
            let places = spans.entry(record).or_default();
            match places.get_mut(&revision.path) {
                Some((_, after)) => *after = revision.after,
                None => {
                    places.insert(revision.path, (revision.before, revision.after));
                }
            }
        }
    }
    Ok(spans)
}
