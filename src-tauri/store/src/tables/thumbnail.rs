//! Small pictures made from photos, by photo and size.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{PhotoHash, StoreError};

/// The thumbnail of a photo in one size, if it was made.
pub(crate) fn get(
    connection: &Connection,
    photo: PhotoHash,
    size: u32,
) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT bytes FROM thumbnail WHERE photo = ?1 AND size = ?2")?;
    Ok(statement.query_row(params![photo.bytes(), size], |row| row.get(0)).optional()?)
}

/// Keeps a thumbnail.
pub(crate) fn put(
    connection: &Connection,
    photo: PhotoHash,
    size: u32,
    bytes: &[u8],
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO thumbnail (photo, size, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![photo.bytes(), size, bytes])?;
    Ok(())
}
