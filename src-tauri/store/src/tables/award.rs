//! Every award whole: who holds what for which year is asked from these rows.

use domain::{
    award::{Award, AwardForm, Decision, Holder},
    date::PartialDate,
    exemplar::Subject,
    id::RecordId,
    record::{BINNED, Entity, Fields, Path},
};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::StoreError;

/// The columns that [`read`] takes, in its order.
pub(crate) const COLUMNS: &str = "a.holder, a.holder_kind, a.year, a.form, a.title, a.decision_number,
    a.decision_date, a.decision_issuer, a.nomination, a.note";

/// What goes into an award's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AwardRow {
    pub binned: bool,
    pub award: Award,
}

impl AwardRow {
    pub(crate) fn of(fields: &Fields) -> Self {
        Self { binned: fields.contains_key(&Path::field(BINNED)), award: Award::from_fields(fields) }
    }
}

const fn kind_of(holder: Option<Holder>) -> &'static str {
    match holder {
        Some(Holder::Subject(Subject::Person(_))) => "person",
        Some(Holder::Subject(Subject::Collective(_))) => "collective",
        Some(Holder::Model(_)) => "model",
        None => "",
    }
}

fn holder(record: Option<RecordId>, kind: &str) -> Option<Holder> {
    let record = record?;
    match kind {
        "person" => Some(Holder::Subject(Subject::Person(record.into()))),
        "collective" => Some(Holder::Subject(Subject::Collective(record.into()))),
        "model" => Some(Holder::Model(record.into())),
        _ => None,
    }
}

/// Reads an award from a row of [`COLUMNS`] that begin at this one.
pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Award> {
    let text = |column: usize| row.get::<_, String>(first + column);
    Ok(Award {
        holder: holder(super::maybe_record_at(row, first)?, &text(1)?),
        year: row.get(first + 2)?,
        form: AwardForm::from_code(&text(3)?),
        title: text(4)?,
        decision: Decision { number: text(5)?, date: super::date_at(row, first + 6)?, issuer: text(7)? },
        nomination: super::maybe_record_at(row, first + 8)?.map(Into::into),
        note: text(9)?,
    })
}

/// Writes a row.
pub(crate) fn put(connection: &Connection, record: RecordId, row: &AwardRow) -> Result<(), StoreError> {
    let it = &row.award;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO award (record, binned, holder, holder_kind, year, form, title,
                                           decision_number, decision_date, decision_issuer, nomination, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            record.bytes(),
            row.binned,
            it.holder.map(|holder| *holder.record().bytes()),
            kind_of(it.holder),
            it.year,
            it.form.map_or("", AwardForm::code),
            it.title,
            it.decision.number,
            it.decision.date.map(PartialDate::to_iso),
            it.decision.issuer,
            it.nomination.map(|id| *RecordId::from(id).bytes()),
            it.note,
        ])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM award WHERE record = ?1")?.execute([record.bytes()])?;
    Ok(())
}

/// The row of an award, if it has been received.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<AwardRow>, StoreError> {
    let sql = format!("SELECT a.binned, {COLUMNS} FROM award a WHERE a.record = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let row = statement
        .query_row([record.bytes()], |row| Ok(AwardRow { binned: row.get(0)?, award: read(row, 1)? }));
    Ok(row.optional()?)
}
