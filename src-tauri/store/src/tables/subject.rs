//! What lists show of whoever or whatever stands behind an exemplar: a person, a collective, a model.

use domain::{collective::Collective, id::RecordId, model::Model, person::Person};
use rusqlite::{Connection, params};

use crate::StoreError;

/// One of them, as far as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SubjectRow {
    pub name: String,
    /// The position of a person; empty for others.
    pub role: String,
    pub unit: Option<RecordId>,
    pub photo: Option<RecordId>,
    /// First day of a person's work, as far as known.
    pub started: Option<String>,
    /// Last day of a person's work.
    pub ended: Option<String>,
    /// When the record was changed last.
    pub updated_at: i64,
}

impl SubjectRow {
    pub(crate) fn of_person(person: Person, updated_at: i64) -> Self {
        let (unit, photo) = (person.unit.map(RecordId::from), person.photo.map(RecordId::from));
        Self {
            name: person.full_name,
            role: person.position,
            unit,
            photo,
            started: person.started.map(|date| date.to_iso()),
            ended: person.ended.map(|date| date.to_iso()),
            updated_at,
        }
    }

    pub(crate) fn of_collective(collective: Collective, updated_at: i64) -> Self {
        let (unit, photo) = (collective.unit.map(RecordId::from), collective.photo.map(RecordId::from));
        Self::of_several(collective.name, unit, photo, updated_at)
    }

    /// What has neither position nor days of work.
    const fn of_several(
        name: String,
        unit: Option<RecordId>,
        photo: Option<RecordId>,
        updated_at: i64,
    ) -> Self {
        Self { name, role: String::new(), unit, photo, started: None, ended: None, updated_at }
    }

    pub(crate) fn of_model(model: Model, updated_at: i64) -> Self {
        let (unit, photo) = (model.unit.map(RecordId::from), model.photo.map(RecordId::from));
        Self::of_several(model.name, unit, photo, updated_at)
    }
}

/// Writes a row.
pub(crate) fn put(connection: &Connection, record: RecordId, row: &SubjectRow) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO subject (record, name, role, unit, photo, updated_at, started, ended)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            record.bytes(),
            row.name,
            row.role,
            row.unit.map(|id| *id.bytes()),
            row.photo.map(|id| *id.bytes()),
            row.updated_at,
            row.started,
            row.ended,
        ])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM subject WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of a record, if the record has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<SubjectRow>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT name, role, unit, photo, updated_at, started, ended FROM subject WHERE record = ?1",
    )?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(SubjectRow {
        name: row.get(0)?,
        role: row.get(1)?,
        unit: super::maybe_record_at(row, 2)?,
        photo: super::maybe_record_at(row, 3)?,
        updated_at: row.get(4)?,
        started: row.get(5)?,
        ended: row.get(6)?,
    }))
}
