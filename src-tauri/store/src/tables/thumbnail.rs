//! Small pictures made from photos, by a name that says from which photo, how cut and in which size.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// The small picture of this name, if it was made.
pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM thumbnail WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Keeps a small picture.
pub(crate) fn put(connection: &Connection, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO thumbnail (name, bytes) VALUES (?1, ?2)")?
        .execute(params![name, bytes])?;
    Ok(())
}
