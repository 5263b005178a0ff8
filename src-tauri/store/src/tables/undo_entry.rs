//! The undo stack: operations that can be taken back, and those that were and can be done again.

use domain::date::Timestamp;
use records::{OperationId, Stamp};
use rusqlite::{Connection, Row, params};

use crate::{StoreError, undo::UndoEntry};

/// An entry with its place on the stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    pub position: i64,
    pub entry: UndoEntry,
    /// The operation whose changes are to be reversed now.
    pub reverse: OperationId,
}

/// Puts a new operation on top. What had been taken back can't be done again after it.
pub(crate) fn push(connection: &Connection, stamp: &Stamp) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM undo_entry WHERE taken_back_by IS NOT NULL")?.execute([])?;
    connection
        .prepare_cached("INSERT INTO undo_entry (operation, code, author, at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![stamp.operation.bytes(), stamp.code, stamp.author, stamp.at.millis()])?;
    Ok(())
}

/// The operation undo would take back.
pub(crate) fn to_undo(connection: &Connection) -> Result<Option<Placed>, StoreError> {
    read_one(
        connection,
        "SELECT position, operation, code, author, at, operation FROM undo_entry
         WHERE taken_back_by IS NULL ORDER BY position DESC LIMIT 1",
    )
}

/// The operation redo would do again.
pub(crate) fn to_redo(connection: &Connection) -> Result<Option<Placed>, StoreError> {
    read_one(
        connection,
        "SELECT position, operation, code, author, at, taken_back_by FROM undo_entry
         WHERE taken_back_by IS NOT NULL ORDER BY position LIMIT 1",
    )
}

/// Notes that an operation was taken back, and by which one.
pub(crate) fn taken_back(connection: &Connection, position: i64, by: OperationId) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE undo_entry SET taken_back_by = ?2 WHERE position = ?1")?
        .execute(params![position, by.bytes()])?;
    Ok(())
}

/// Notes that an operation was done again, and by which one: that is what undo reverses next.
pub(crate) fn done_again(connection: &Connection, position: i64, by: OperationId) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE undo_entry SET operation = ?2, taken_back_by = NULL WHERE position = ?1")?
        .execute(params![position, by.bytes()])?;
    Ok(())
}

fn read_one(connection: &Connection, sql: &str) -> Result<Option<Placed>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    Ok(rows.next()?.map(read).transpose()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Placed> {
    Ok(Placed {
        position: row.get(0)?,
        entry: UndoEntry {
            operation: OperationId::from_bytes(row.get(1)?),
            code: row.get(2)?,
            author: row.get(3)?,
            at: Timestamp::from_millis(row.get(4)?),
        },
        reverse: OperationId::from_bytes(row.get(5)?),
    })
}
