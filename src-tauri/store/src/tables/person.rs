//! What lists show of a person.

use domain::{id::RecordId, person::Person};
use rusqlite::{Connection, params};

use super::Behind;
use crate::StoreError;

/// Writes the row of a person.
pub(crate) fn put(
    connection: &Connection,
    record: RecordId,
    person: &Person,
    updated_at: i64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO person (record, name, position, unit, photo, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            record.bytes(),
            person.full_name,
            person.position,
            person.unit.map(|id| *RecordId::from(id).bytes()),
            person.photo.map(|id| *RecordId::from(id).bytes()),
            updated_at,
        ])?;
    Ok(())
}

/// What a list shows of a person, if the person has been received.
pub(crate) fn behind(connection: &Connection, record: RecordId) -> Result<Option<Behind>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT name, position, unit, photo, updated_at FROM person WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(Behind {
        name: row.get(0)?,
        role: row.get(1)?,
        unit: super::maybe_record_at(row, 2)?,
        photo: super::maybe_record_at(row, 3)?,
        updated_at: row.get(4)?,
    }))
}
