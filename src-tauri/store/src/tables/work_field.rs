//! The names of fields of work, for search.

use domain::id::RecordId;
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// Writes the name of a field of work.
pub(crate) fn put(connection: &Connection, record: RecordId, name: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO work_field (record, name) VALUES (?1, ?2)")?
        .execute(params![record.bytes(), name])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM work_field WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The name of a field of work, if it has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT name FROM work_field WHERE record = ?1")?;
    Ok(statement.query_row([record.bytes()], |row| row.get(0)).optional()?)
}
