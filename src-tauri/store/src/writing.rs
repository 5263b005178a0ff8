//! The one write door: changes, documents, rows, index and undo in one transaction.

use std::collections::BTreeMap;

use domain::{
    id::RecordId,
    record::{Edit, Kind},
};
use records::{Change, Document, OperationId, Stamp};
use rusqlite::{Transaction, TransactionBehavior};

use crate::{Store, StoreError, projection, tables, typing::Typing};

/// Whether an operation can be taken back with undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoPolicy {
    /// It goes on the undo stack and ends what could be redone.
    Offered,
    /// It goes on the undo stack too, unless it only goes on with texts the operation before it wrote, by
    /// the same person and at most `pause_ms` milliseconds later: then it becomes a part of that operation.
    Joined {
        /// The longest pause in milliseconds.
        pause_ms: i64,
    },
    /// It leaves the undo stack alone.
    Never,
}

/// One thing a user does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Who, when and what.
    pub stamp: Stamp,
    /// Whether it can be taken back.
    pub undo: UndoPolicy,
}

/// What a write did. Views refresh from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The operation.
    pub operation: OperationId,
    /// The records that changed; empty if every place held its value already.
    pub changed: Vec<RecordId>,
    /// Exemplars that did not change themselves but show something that did.
    pub refreshed: Vec<RecordId>,
}

impl Store {
    /// Writes an operation's edits: all of them or none. An edit of an unknown record makes it.
    pub fn write(&mut self, operation: &Operation, edits: &[Edit]) -> Result<Written, StoreError> {
        let run = self.run;
        let joined = self.typing.take().and_then(|typing| typing.continued_by(operation, edits));
        let mut stamp = operation.stamp.clone();
        if let Some(typing) = &joined {
            stamp.operation = typing.operation();
        }
        let transaction = self.begin()?;
        let mut changed = Changed::default();
        for edit in edits.iter().filter(|edit| !edit.is_empty()) {
            let mut document = changed.open(&transaction, edit.record, edit.kind)?;
            let changes = document.edit(edit, &stamp, run)?;
            if !changes.is_empty() {
                changed.keep(&transaction, document, &changes)?;
            }
        }
        let written = changed.finish(&transaction, stamp.operation)?;
        let is_offered = operation.undo != UndoPolicy::Never && !written.changed.is_empty();
        if is_offered && joined.is_none() {
            tables::undo_entry::push(&transaction, &stamp)?;
        }
        transaction.commit()?;
        // Where nothing changed, no entry was made that the next write could join.
        let begun = if is_offered { Typing::begun_by(operation, edits) } else { None };
        self.typing = joined.or(begun);
        Ok(written)
    }

    /// Opens the transaction of a write. It takes the write lock at once, so that nothing it reads can
    /// be outdated when it writes. Whatever is written by it, typing begins anew afterwards.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        self.typing = None;
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

/// The documents a transaction has changed so far, and in which order they first did: the order in
/// which a rebuild meets them.
#[derive(Default)]
pub(crate) struct Changed {
    documents: BTreeMap<RecordId, Document>,
    order: Vec<RecordId>,
}

impl Changed {
    /// The record as this transaction sees it; a new one if there is none.
    pub(crate) fn open(
        &self,
        transaction: &Transaction<'_>,
        record: RecordId,
        kind: Kind,
    ) -> Result<Document, StoreError> {
        let known = match self.documents.get(&record) {
            Some(document) => Some(document.clone()),
            None => tables::document::load(transaction, record)?,
        };
        match known {
            Some(document) if document.kind() == kind => Ok(document),
            Some(document) => Err(StoreError::WrongKind { record, actual: document.kind(), given: kind }),
            None => Ok(Document::new(record, kind)?),
        }
    }

    /// Logs a record's new changes, after its first change if it is new here.
    pub(crate) fn keep(
        &mut self,
        transaction: &Transaction<'_>,
        document: Document,
        changes: &[Change],
    ) -> Result<(), StoreError> {
        let record = document.record();
        if !self.documents.contains_key(&record) && !tables::document::exists(transaction, record)? {
            for first in Document::new(record, document.kind())?.changes() {
                tables::change::append(transaction, &first)?;
            }
        }
        for change in changes {
            tables::change::append(transaction, change)?;
        }
        self.take(document);
        Ok(())
    }

    /// Takes a record whose changes the log holds already.
    pub(crate) fn take(&mut self, document: Document) {
        let record = document.record();
        if self.documents.insert(record, document).is_none() {
            self.order.push(record);
        }
    }

    /// Brings every cache up to date with what changed.
    pub(crate) fn finish(
        mut self,
        transaction: &Transaction<'_>,
        operation: OperationId,
    ) -> Result<Written, StoreError> {
        let documents: Vec<Document> =
            self.order.iter().filter_map(|record| self.documents.remove(record)).collect();
        for document in &documents {
            tables::document::store(transaction, document)?;
        }
        let projected = projection::refresh(transaction, &documents)?;
        let refreshed = projected.into_iter().filter(|record| !self.order.contains(record)).collect();
        Ok(Written { operation, changed: self.order, refreshed })
    }
}
