//! What lists show of a model.

use domain::{id::RecordId, model::Model};
use rusqlite::{Connection, params};

use super::Behind;
use crate::StoreError;

/// Writes the row of a model.
pub(crate) fn put(
    connection: &Connection,
    record: RecordId,
    model: &Model,
    updated_at: i64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO model (record, name, unit, photo, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            record.bytes(),
            model.name,
            model.unit.map(|id| *RecordId::from(id).bytes()),
            model.photo.map(|id| *RecordId::from(id).bytes()),
            updated_at,
        ])?;
    Ok(())
}

/// What a list shows of a model, if it has been received.
pub(crate) fn behind(connection: &Connection, record: RecordId) -> Result<Option<Behind>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT name, unit, photo, updated_at FROM model WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(Behind {
        name: row.get(0)?,
        role: String::new(),
        unit: super::maybe_record_at(row, 1)?,
        photo: super::maybe_record_at(row, 2)?,
        updated_at: row.get(3)?,
    }))
}
