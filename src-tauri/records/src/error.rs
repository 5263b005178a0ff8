//! What can go wrong with a record.

use domain::{id::RecordId, record::Path};

use crate::ChangeHash;

/// Why a record or a change was refused. Nothing was altered when one of these is returned.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// The bytes are no record, or were damaged.
    #[error("record {record} cannot be read: {detail}")]
    Unreadable {
        /// The record they were said to be.
        record: RecordId,
        /// What the merge engine said.
        detail: String,
    },
    /// The bytes are no change, or were damaged.
    #[error("a change of record {record} cannot be read: {detail}")]
    UnreadableChange {
        /// The record they were said to belong to.
        record: RecordId,
        /// What the merge engine said.
        detail: String,
    },
    /// The change has no ancestor in the record's first change: it belongs to another record or kind.
    #[error("change {change} does not belong to record {record}")]
    Stray {
        /// The record it was handed in for.
        record: RecordId,
        /// The change.
        change: ChangeHash,
    },
    /// An edit names another record than the one it was given to.
    #[error("an edit of record {edit} was given to record {record}")]
    WrongRecord {
        /// The record that was to be edited.
        record: RecordId,
        /// The record the edit names.
        edit: RecordId,
    },
    /// An edit names a list that records of this kind do not have, or a place of no known shape.
    #[error("record {record} has no place {path}")]
    NoSuchPlace {
        /// The record.
        record: RecordId,
        /// The place.
        path: Path,
    },
    /// The merge engine refused an operation that should always succeed.
    #[error("record {record} could not be changed: {detail}")]
    Refused {
        /// The record.
        record: RecordId,
        /// What the merge engine said.
        detail: String,
    },
}
