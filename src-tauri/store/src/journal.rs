//! What was done between two moments, operation by operation, whatever records it touched.

use domain::{date::Timestamp, id::RecordId, record::Kind};
use records::Stamp;

use crate::{Store, StoreError, tables};

/// One operation and the records it changed, in the order in which it changed them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was done, by whom, when.
    pub stamp: Stamp,
    /// The records with their kinds.
    pub records: Vec<(RecordId, Kind)>,
}

/// The moments of two changes, each absent where there is none.
pub type Neighbours = (Option<Timestamp>, Option<Timestamp>);

impl Store {
    /// Every operation from a moment on and before another, oldest first.
    pub fn done_between(&self, from: Timestamp, to: Timestamp) -> Result<Vec<Done>, StoreError> {
        let mut done: Vec<Done> = Vec::new();
        for (stamp, record) in tables::change::between(&self.connection, from, to)? {
            match done.last_mut().filter(|last| last.stamp.operation == stamp.operation) {
                Some(last) => last.records.push(record),
                None => done.push(Done { stamp, records: vec![record] }),
            }
        }
        Ok(done)
    }

    /// The last moment before one, and the first from another on, at which something was done; operations of
    /// the codes in `passed_over` do not count.
    pub fn done_around(
        &self,
        moments: (Timestamp, Timestamp),
        passed_over: [&str; 2],
    ) -> Result<Neighbours, StoreError> {
        tables::change::around(&self.connection, moments, passed_over)
    }
}
