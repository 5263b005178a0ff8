//! Making every cache anew from the change log.

use records::Document;
use rusqlite::{Transaction, TransactionBehavior};

use crate::{Store, StoreError, caches, projection, search::index, tables};

/// How many records are put into rows at one go; bounds the memory a large office takes.
const BATCH: usize = 256;

/// What a rebuild went through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RebuildReport {
    /// How many records there are.
    pub records: usize,
    /// How many changes were replayed.
    pub changes: usize,
}

impl Store {
    /// Drops every cache (documents, rows, search index, order keys) and makes it anew from the change
    /// log, all or nothing. Nothing a user entered can be lost by it.
    pub fn rebuild(&mut self) -> Result<RebuildReport, StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let report = rebuild(&transaction)?;
        transaction.commit()?;
        Ok(report)
    }
}

pub(crate) fn rebuild(transaction: &Transaction<'_>) -> Result<RebuildReport, StoreError> {
    caches::make_empty(transaction)?;
    let mut report = RebuildReport::default();
    let records = tables::change::records(transaction)?;
    for batch in records.chunks(BATCH) {
        let mut documents = Vec::with_capacity(batch.len());
        for (record, kind) in batch {
            let changes = tables::change::of_record(transaction, *record)?;
            report.changes += changes.len();
            let mut document = Document::new(*record, *kind)?;
            document.apply(changes.iter().map(|change| change.bytes.as_slice()))?;
            tables::document::store(transaction, &document)?;
            documents.push(document);
        }
        projection::refresh(transaction, &documents)?;
        report.records += batch.len();
    }
    index::optimize(transaction)?;
    Ok(report)
}
