//! What was erased, what must not come back, and which files are still to be removed.

use domain::{date::Timestamp, id::RecordId};
use records::{ChangeHash, OperationId};
use rusqlite::{Connection, params};

use crate::{StoreError, erasing::PastErasure};

/// Notes an erasure.
pub(crate) fn put(connection: &Connection, erasure: &PastErasure) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO erasure (operation, person, at, author, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            erasure.operation.bytes(),
            erasure.person.bytes(),
            erasure.at.millis(),
            erasure.author,
            erasure.reason,
        ])?;
    Ok(())
}

/// Every erasure, the newest first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<PastErasure>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT operation, person, at, author, reason FROM erasure ORDER BY at DESC, operation",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(PastErasure {
            operation: OperationId::from_bytes(row.get(0)?),
            person: super::record_at(row, 1)?,
            at: Timestamp::from_millis(row.get(2)?),
            author: row.get(3)?,
            reason: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps every later change of a record out.
pub(crate) fn keep_record_out(
    connection: &Connection,
    record: RecordId,
    operation: OperationId,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO erased_record (record, operation) VALUES (?1, ?2)")?
        .execute(params![record.bytes(), operation.bytes()])?;
    Ok(())
}

/// Keeps a change that was taken out of the log from coming back.
pub(crate) fn keep_change_out(connection: &Connection, hash: ChangeHash) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT OR IGNORE INTO erased_change (hash) VALUES (?1)")?.execute([hash.0])?;
    Ok(())
}

/// Whether a change made elsewhere would bring erased data back.
pub(crate) fn keeps_out(
    connection: &Connection,
    record: RecordId,
    hash: ChangeHash,
) -> Result<bool, StoreError> {
    let record_is_out = connection
        .prepare_cached("SELECT 1 FROM erased_record WHERE record = ?1")?
        .exists([record.bytes()])?;
    Ok(record_is_out
        || connection.prepare_cached("SELECT 1 FROM erased_change WHERE hash = ?1")?.exists([hash.0])?)
}

/// Lets the changes of a record be deleted, until [`forbid_deleting`].
pub(crate) fn allow_deleting(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO erasing (record) VALUES (?1)")?
        .execute([record.bytes()])?;
    Ok(())
}

/// Closes the log again.
pub(crate) fn forbid_deleting(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM erasing", [])?;
    Ok(())
}

/// Notes what is to be removed from the folder, relative to it.
pub(crate) fn put_file(connection: &Connection, path: &str) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT OR IGNORE INTO erased_file (path) VALUES (?1)")?.execute([path])?;
    Ok(())
}

/// What is still to be removed.
pub(crate) fn files(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT path FROM erased_file ORDER BY path")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes that something is gone.
pub(crate) fn is_gone(connection: &Connection, path: &str) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM erased_file WHERE path = ?1")?.execute([path])?;
    Ok(())
}
