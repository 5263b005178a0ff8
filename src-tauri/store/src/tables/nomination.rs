//! Every nomination whole: a round is listed, totalled and judged from these rows.

use domain::{
    award::{AwardForm, Decision},
    date::PartialDate,
    id::RecordId,
    nomination::{CommendationKind, Nomination, Outcome},
    record::{BINNED, Entity, Fields, Path},
};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::StoreError;

/// The columns that [`read`] takes, in its order.
pub(crate) const COLUMNS: &str = "n.exemplar, n.year, n.round, n.council, n.kind, n.form, n.title, n.proposed_on,
    n.submission, n.outcome, n.decision_number, n.decision_date, n.decision_issuer, n.given, n.given_title, n.award, n.note";

/// What goes into a nomination's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NominationEntry {
    pub binned: bool,
    pub nomination: Nomination,
}

impl NominationEntry {
    pub(crate) fn of(fields: &Fields) -> Self {
        Self {
            binned: fields.contains_key(&Path::field(BINNED)),
            nomination: Nomination::from_fields(fields),
        }
    }
}

/// Reads a nomination from a row of [`COLUMNS`] that begin at this one.
pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Nomination> {
    let text = |column: usize| row.get::<_, String>(first + column);
    Ok(Nomination {
        exemplar: super::maybe_record_at(row, first)?.map(Into::into),
        year: row.get(first + 1)?,
        round: text(2)?,
        council: text(3)?,
        kind: CommendationKind::from_code(&text(4)?),
        form: AwardForm::from_code(&text(5)?),
        title: text(6)?,
        proposed_on: super::date_at(row, first + 7)?,
        submission: text(8)?,
        outcome: Outcome::from_code(&text(9)?),
        decision: Decision { number: text(10)?, date: super::date_at(row, first + 11)?, issuer: text(12)? },
        given: AwardForm::from_code(&text(13)?),
        given_title: text(14)?,
        award: super::maybe_record_at(row, first + 15)?.map(Into::into),
        note: text(16)?,
    })
}

/// Writes a row.
pub(crate) fn put(
    connection: &Connection,
    record: RecordId,
    entry: &NominationEntry,
) -> Result<(), StoreError> {
    let it = &entry.nomination;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO nomination
                (record, binned, exemplar, year, round, council, kind, form, title, proposed_on, submission,
                 outcome, decision_number, decision_date, decision_issuer, given, given_title, award, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                     ?19)",
        )?
        .execute(params![
            record.bytes(),
            entry.binned,
            it.exemplar.map(|id| *RecordId::from(id).bytes()),
            it.year,
            it.round,
            it.council,
            it.kind.map_or("", CommendationKind::code),
            it.form.map_or("", AwardForm::code),
            it.title,
            it.proposed_on.map(PartialDate::to_iso),
            it.submission,
            it.outcome.map_or("", Outcome::code),
            it.decision.number,
            it.decision.date.map(PartialDate::to_iso),
            it.decision.issuer,
            it.given.map_or("", AwardForm::code),
            it.given_title,
            it.award.map(|id| *RecordId::from(id).bytes()),
            it.note,
        ])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM nomination WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of a nomination, if it has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<NominationEntry>, StoreError> {
    let sql = format!("SELECT n.binned, {COLUMNS} FROM nomination n WHERE n.record = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let row = statement.query_row([record.bytes()], |row| {
        Ok(NominationEntry { binned: row.get(0)?, nomination: read(row, 1)? })
    });
    Ok(row.optional()?)
}
