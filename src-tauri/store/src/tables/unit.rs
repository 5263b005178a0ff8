//! What lists show of a unit.

use std::collections::BTreeSet;

use domain::{
    id::RecordId,
    text::order::title_key,
    unit::{Unit, UnitTier},
};
use rusqlite::{Connection, params};

use super::record_at;
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
    /// Who took over.
    pub successors: BTreeSet<RecordId>,
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
            successors: unit.successors.into_iter().map(RecordId::from).collect(),
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
    forget_successors(connection, record)?;
    let mut link =
        connection.prepare_cached("INSERT INTO unit_successor (unit, successor) VALUES (?1, ?2)")?;
    for successor in &row.successors {
        link.execute(params![record.bytes(), successor.bytes()])?;
    }
    Ok(())
}

fn forget_successors(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM unit_successor WHERE unit = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM unit WHERE record = ?1")?.execute([record.bytes()])?;
    forget_successors(connection, record)
}

/// Stands before the name of a unit from which another one took over.
pub(crate) const BEFORE: char = '<';

/// Stands before the name of a unit that took over.
pub(crate) const AFTER: char = '>';

/// The official names of the units before a unit and after it, however far, a line each.
pub(crate) fn kin_names(connection: &Connection, record: RecordId) -> Result<String, StoreError> {
    let mut statement = connection.prepare_cached(
        "WITH RECURSIVE
            before (unit) AS (SELECT unit FROM unit_successor WHERE successor = ?1 UNION
                SELECT l.unit FROM unit_successor l JOIN before b ON l.successor = b.unit),
            after (unit) AS (SELECT successor FROM unit_successor WHERE unit = ?1 UNION
                SELECT l.successor FROM unit_successor l JOIN after a ON l.unit = a.unit)
         SELECT 0, u.sort_key, u.official_name FROM before JOIN unit u ON u.record = before.unit
            WHERE before.unit <> ?1
         UNION ALL
         SELECT 1, u.sort_key, u.official_name FROM after JOIN unit u ON u.record = after.unit
            WHERE after.unit <> ?1
         ORDER BY 1, 2, 3",
    )?;
    let mut rows = statement.query([record.bytes()])?;
    let mut names = String::new();
    while let Some(row) = rows.next()? {
        if !names.is_empty() {
            names.push('\n');
        }
        names.push(if row.get::<_, i64>(0)? == 0 { BEFORE } else { AFTER });
        names.push_str(row.get_ref(2)?.as_str().map_err(|error| StoreError::damaged(error.to_string()))?);
    }
    Ok(names)
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
        successors: successors(connection, record)?,
    }))
}

fn successors(connection: &Connection, record: RecordId) -> Result<BTreeSet<RecordId>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT successor FROM unit_successor WHERE unit = ?1")?;
    let rows = statement.query_map([record.bytes()], |row| record_at(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
