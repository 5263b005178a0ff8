//! Built-in catalogue records: the same in every office.

use domain::{
    id::RecordId,
    record::{Fields, Kind},
};
use records::OperationId;

use crate::{Store, StoreError, writing::Changed};

/// One built-in record with the contents the product ships.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seed {
    /// Its fixed id ([`RecordId::built_in`]).
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it holds.
    pub fields: Fields,
}

impl Store {
    /// Plants built-in records that are not there yet, all or none, and gives the ones it planted. Two
    /// offices that plant the same hold the same change; what people wrote into them since stands.
    pub fn seed(&mut self, seeds: &[Seed]) -> Result<Vec<RecordId>, StoreError> {
        let transaction = self.begin()?;
        let mut changed = Changed::default();
        for seed in seeds {
            let mut document = changed.open(&transaction, seed.record, seed.kind)?;
            if let Some(change) = document.seed(&seed.fields)? {
                changed.keep(&transaction, document, &[change])?;
            }
        }
        let written = changed.finish(&transaction, OperationId::from_bytes([0; 16]))?;
        transaction.commit()?;
        Ok(written.changed)
    }
}
