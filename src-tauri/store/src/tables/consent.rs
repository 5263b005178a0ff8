//! Whose each consent is and whether it was withdrawn.

use domain::{
    consent::Consent,
    id::RecordId,
    record::{BINNED, Entity, Fields, Path},
};
use rusqlite::{Connection, params};

use crate::StoreError;

/// What goes into a consent's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ConsentRow {
    pub person: Option<RecordId>,
    pub binned: bool,
    /// The last day it held, if there is one: withdrawn or run out.
    pub ended_on: Option<String>,
}

impl ConsentRow {
    pub(crate) fn of(fields: &Fields) -> Self {
        let consent = Consent::from_fields(fields);
        let ended = consent.valid_to.map(|date| date.last_day());
        let withdrawn = consent.withdrawn_on.map(|date| date.first_day());
        Self {
            person: consent.person.map(RecordId::from),
            binned: fields.contains_key(&Path::field(BINNED)),
            ended_on: ended.into_iter().chain(withdrawn).min().map(|day| day.to_iso()),
        }
    }
}

/// Writes a row.
pub(crate) fn put(connection: &Connection, record: RecordId, row: &ConsentRow) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO consent (record, person, binned, ended_on) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![record.bytes(), row.person.map(|id| *id.bytes()), row.binned, row.ended_on])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM consent WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of a consent, if it has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<ConsentRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT person, binned, ended_on FROM consent WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(ConsentRow {
        person: super::maybe_record_at(row, 0)?,
        binned: row.get(1)?,
        ended_on: row.get(2)?,
    }))
}
