//! What lists show of a unit.

use domain::{id::RecordId, text::order::title_key, unit::Unit};
use rusqlite::{Connection, params};

use crate::StoreError;

/// A unit's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitRow {
    pub short_name: String,
    pub official_name: String,
    pub sort_key: Vec<u8>,
}

/// Writes the row of a unit.
pub(crate) fn put(connection: &Connection, record: RecordId, unit: &Unit) -> Result<(), StoreError> {
    let short_name = if unit.short_name.is_empty() { &unit.official_name } else { &unit.short_name };
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO unit (record, short_name, official_name, sort_key) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![record.bytes(), short_name, unit.official_name, title_key(short_name)])?;
    Ok(())
}

/// The row of a unit, if it has been received.
pub(crate) fn read(connection: &Connection, record: RecordId) -> Result<Option<UnitRow>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT short_name, official_name, sort_key FROM unit WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(UnitRow { short_name: row.get(0)?, official_name: row.get(1)?, sort_key: row.get(2)? }))
}
