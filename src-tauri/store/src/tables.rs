//! One module a table: its statements, how a row is read, its reads and its writes.

pub(crate) mod change;
pub(crate) mod collective;
pub(crate) mod document;
pub(crate) mod exemplar;
pub(crate) mod exemplar_count;
pub(crate) mod exemplar_text;
pub(crate) mod model;
pub(crate) mod person;
pub(crate) mod photo;
pub(crate) mod profile;
pub(crate) mod setting;
pub(crate) mod thumbnail;
pub(crate) mod undo_entry;
pub(crate) mod unit;
pub(crate) mod work_field;

use domain::{id::RecordId, record::Kind};
use rusqlite::{Connection, Row};

use crate::StoreError;

/// What an exemplar's row shows of the record that stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Behind {
    pub name: String,
    /// The position of a person; empty for others.
    pub role: String,
    pub unit: Option<RecordId>,
    pub photo: Option<RecordId>,
    pub updated_at: i64,
}

/// Removes the row of a record that holds nothing any more. Tables are named as the kinds are.
pub(crate) fn forget(connection: &Connection, kind: Kind, record: RecordId) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM {} WHERE record = ?1", kind.code());
    connection.prepare_cached(&sql)?.execute([record.bytes()])?;
    Ok(())
}

/// A column that names a record.
pub(crate) fn record_at(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    row.get(column).map(RecordId::from_bytes)
}

/// A column that names a record or none.
pub(crate) fn maybe_record_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<RecordId>> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(RecordId::from_bytes))
}
