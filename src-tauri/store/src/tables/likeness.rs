//! By what people and collectives are known again, and until when a person's data are kept.

use domain::{
    collective::Collective,
    id::RecordId,
    likeness::{birth_key, name_key},
    person::Person,
    record::{BINNED, Entity, Fields, Kind, Path},
};
use rusqlite::{Connection, params};

use crate::StoreError;

/// What goes into a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LikenessRow {
    pub kind: String,
    pub name_key: String,
    /// As it is written, ISO.
    pub birth: Option<String>,
    pub birth_year: Option<u16>,
    pub birth_key: Option<String>,
    pub unit: Option<RecordId>,
    /// The last day on which the data are kept, where one was set.
    pub kept_until: Option<String>,
}

impl LikenessRow {
    /// The row of a record; whoever lies in the bin, was erased or has no name has none.
    pub(crate) fn of(kind: Kind, fields: &Fields) -> Option<Self> {
        let code = kind.code().to_owned();
        let row = match kind {
            Kind::Person => {
                let person = Person::from_fields(fields);
                Self {
                    kind: code,
                    name_key: name_key(&person.full_name),
                    birth: person.birth.map(|birth| birth.to_iso()),
                    birth_year: person.birth.map(|birth| birth.year()),
                    birth_key: birth_key(&person.full_name, person.birth),
                    unit: person.unit.map(RecordId::from),
                    kept_until: person.kept_until.map(|day| day.last_day().to_iso()),
                }
            }
            Kind::Collective => {
                let collective = Collective::from_fields(fields);
                let unit = collective.unit.map(RecordId::from);
                Self { kind: code, name_key: name_key(&collective.name), unit, ..Self::default() }
            }
            _ => return None,
        };
        let is_away =
            [BINNED, domain::erasure::ERASED].iter().any(|it| fields.contains_key(&Path::field(it)));
        (!is_away && !row.name_key.is_empty()).then_some(row)
    }
}

/// Writes a row, or removes it.
pub(crate) fn put(
    connection: &Connection,
    record: RecordId,
    row: Option<&LikenessRow>,
) -> Result<(), StoreError> {
    let Some(row) = row else {
        connection.prepare_cached("DELETE FROM likeness WHERE record = ?1")?.execute([record.bytes()])?;
        return Ok(());
    };
    if get(connection, record)?.as_ref() == Some(row) {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO likeness
                (record, kind, name_key, birth, birth_year, birth_key, unit, kept_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            record.bytes(),
            row.kind,
            row.name_key,
            row.birth,
            row.birth_year,
            row.birth_key,
            row.unit.map(|id| *id.bytes()),
            row.kept_until,
        ])?;
    Ok(())
}

/// The row of a record, if it has one.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<LikenessRow>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, name_key, birth, birth_year, birth_key, unit, kept_until FROM likeness WHERE record = ?1",
    )?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(LikenessRow {
        kind: row.get(0)?,
        name_key: row.get(1)?,
        birth: row.get(2)?,
        birth_year: row.get(3)?,
        birth_key: row.get(4)?,
        unit: super::maybe_record_at(row, 5)?,
        kept_until: row.get(6)?,
    }))
}
