//! What lists show of a unit.

use domain::{
    id::RecordId,
    text::order::title_key,
    unit::{Unit, UnitTier},
};
use rusqlite::{Connection, params};

use crate::StoreError;

/// A unit's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitRow {
    /// The official name where no short one was given.
    pub short_name: String,
    pub official_name: String,
    pub sort_key: Vec<u8>,
    /// Code of its level.
    pub tier: Option<String>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

impl UnitRow {
    pub(crate) fn of(unit: Unit) -> Self {
        let short_name =
            if unit.short_name.is_empty() { unit.official_name.clone() } else { unit.short_name };
        Self {
            sort_key: title_key(&short_name),
            short_name,
            official_name: unit.official_name,
            tier: unit.tier.map(UnitTier::code).map(str::to_owned),
            valid_from: unit.valid_from.map(|date| date.to_iso()),
            valid_to: unit.valid_to.map(|date| date.to_iso()),
        }
    }
}

/// Writes a row.
pub(crate) fn put(connection: &Connection, record: RecordId, row: &UnitRow) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO unit (record, short_name, official_name, sort_key, tier, valid_from, valid_to)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            record.bytes(),
            row.short_name,
            row.official_name,
            row.sort_key,
            row.tier,
            row.valid_from,
            row.valid_to,
        ])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM unit WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of a unit, if the unit has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<UnitRow>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT short_name, official_name, sort_key, tier, valid_from, valid_to FROM unit WHERE record = ?1",
    )?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(UnitRow {
        short_name: row.get(0)?,
        official_name: row.get(1)?,
        sort_key: row.get(2)?,
        tier: row.get(3)?,
        valid_from: row.get(4)?,
        valid_to: row.get(5)?,
    }))
}
