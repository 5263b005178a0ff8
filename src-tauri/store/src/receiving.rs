//! Changes that travel: giving out those another office lacks, taking in those it sends.

use std::collections::BTreeMap;

use domain::{id::RecordId, record::Kind};
use records::{Change, OperationId};

use crate::{Store, StoreError, tables, writing::Changed};

/// One change as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The record it belongs to.
    pub record: RecordId,
    /// The record's kind.
    pub kind: Kind,
    /// The change.
    pub bytes: Vec<u8>,
}

/// What taking in changes did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The records that changed.
    pub changed: Vec<RecordId>,
    /// Exemplars that did not change themselves but show something that did.
    pub refreshed: Vec<RecordId>,
    /// How many changes were new.
    pub new: usize,
    /// How many would have brought erased data back, and were left.
    pub erased: usize,
    /// How many were known already.
    pub repeated: usize,
}

impl Store {
    /// Every change of a record, in the order in which they became known here.
    pub fn changes_of(&self, record: RecordId) -> Result<Vec<Change>, StoreError> {
        tables::change::of_record(&self.connection, record)
    }

    /// Takes in changes made elsewhere, all or none: in any order, any number of times, before or after
    /// the records they point to. A change that came before the one it builds on counts once that has come.
    pub fn receive(&mut self, parcels: &[Parcel]) -> Result<Received, StoreError> {
        let mut by_record: BTreeMap<RecordId, Vec<&Parcel>> = BTreeMap::new();
        for parcel in parcels {
            by_record.entry(parcel.record).or_default().push(parcel);
        }
        let transaction = self.begin()?;
        let mut received = Received::default();
        let mut changed = Changed::default();
        for (record, parcels) in by_record {
            let kind = parcels[0].kind;
            let mut document = changed.open(&transaction, record, kind)?;
            if let Some(other) = parcels.iter().find(|parcel| parcel.kind != kind) {
                return Err(StoreError::WrongKind { record, actual: kind, given: other.kind });
            }
            let mut new = Vec::new();
            for parcel in parcels {
                let hash = Change::hash_of(record, &parcel.bytes)?;
                if tables::change::is_known(&transaction, hash)? {
                    received.repeated += 1;
                } else if tables::erasure::keeps_out(&transaction, record, hash)? {
                    received.erased += 1;
                } else {
                    new.push(parcel.bytes.as_slice());
                }
            }
            if new.is_empty() {
                continue;
            }
            received.new += new.len();
            let applied = document.apply(new)?;
            changed.keep(&transaction, document, &applied.new)?;
        }
        // The operation is the sender's; nothing here can be taken back by undo.
        let written = changed.finish(&transaction, OperationId::from_bytes([0; 16]))?;
        transaction.commit()?;
        received.changed = written.changed;
        received.refreshed = written.refreshed;
        Ok(received)
    }
}
