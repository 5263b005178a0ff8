//! What lists show of a unit.

use domain::{id::RecordId, text::order::title_key, unit::Unit};
use rusqlite::{Connection, params};

use crate::StoreError;

/// A unit's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitRow {
    /// The official name where no short one was given.
    pub short_name: String,
    pub official_name: String,
    pub sort_key: Vec<u8>,
}

impl UnitRow {
    pub(crate) fn of(unit: Unit) -> Self {
        let short_name =
            if unit.short_name.is_empty() { unit.official_name.clone() } else { unit.short_name };
        Self { sort_key: title_key(&short_name), short_name, official_name: unit.official_name }
    }
}

/// Writes a row.
pub(crate) fn put(connection: &Connection, record: RecordId, row: &UnitRow) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO unit (record, short_name, official_name, sort_key) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![record.bytes(), row.short_name, row.official_name, row.sort_key])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM unit WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of a unit, if the unit has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<UnitRow>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT short_name, official_name, sort_key FROM unit WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(UnitRow { short_name: row.get(0)?, official_name: row.get(1)?, sort_key: row.get(2)? }))
}
