//! Every place of a record that names a person or a collective, whatever its kind: by it two records are made one,
//! and what is kept on a person is found.

use std::collections::BTreeSet;

use domain::{
    id::RecordId,
    record::{Fields, Kind, Path, Value},
    schema::{self, FieldSpec, Form},
};
use rusqlite::{Connection, params};

use crate::StoreError;

/// Whom a record names, and at which of its places.
pub(crate) type Links = BTreeSet<(RecordId, String)>;

/// The people and collectives a record names.
pub(crate) fn links(kind: Kind, fields: &Fields) -> Links {
    let mut links = Links::new();
    for spec in schema::fields(kind).iter().filter(|spec| names_somebody(spec)) {
        let path = Path::field(spec.name);
        if let Some(named) = fields.get(&path).and_then(named) {
            links.insert((named, path.to_string()));
        }
    }
    if schema::lists(kind).iter().any(|list| list.fields.iter().any(names_somebody)) {
        for (path, value) in fields.iter().filter(|(path, _)| path.list_item().is_some()) {
            let Some(spec) = schema::spec(kind, path).filter(names_somebody) else { continue };
            let named = match spec.form {
                Form::Member(_) => path.parts().nth(1).and_then(|id| id.parse().ok()),
                _ => named(value),
            };
            links.extend(named.map(|named| (named, path.to_string())));
        }
    }
    links
}

/// Writes whom a record names. Most changes leave it as it is, and a row that is read costs less than one written anew.
pub(crate) fn put(connection: &Connection, record: RecordId, links: &Links) -> Result<(), StoreError> {
    if of(connection, record)? == *links {
        return Ok(());
    }
    connection.prepare_cached("DELETE FROM person_link WHERE record = ?1")?.execute([record.bytes()])?;
    let mut insert =
        connection.prepare_cached("INSERT INTO person_link (named, record, place) VALUES (?1, ?2, ?3)")?;
    for (named, place) in links {
        insert.execute(params![named.bytes(), record.bytes(), place])?;
    }
    Ok(())
}

/// Whom a record names, as its rows have it.
pub(crate) fn of(connection: &Connection, record: RecordId) -> Result<Links, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT named, place FROM person_link WHERE record = ?1")?;
    let rows = statement.query_map([record.bytes()], |row| Ok((super::record_at(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The places that name a person or a collective: record and place.
pub(crate) fn to(connection: &Connection, named: RecordId) -> Result<Links, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record, place FROM person_link WHERE named = ?1")?;
    let rows = statement.query_map([named.bytes()], |row| Ok((super::record_at(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn names_somebody(spec: &FieldSpec) -> bool {
    match spec.form {
        Form::Subject => true,
        Form::Reference(kind) | Form::Member(kind) => matches!(kind, Kind::Person | Kind::Collective),
        _ => false,
    }
}

/// The id in `person:<id>`, `collective:<id>` or `<id>`.
fn named(value: &Value) -> Option<RecordId> {
    let text = value.text()?;
    text.split_once(':').map_or(text, |(_, id)| id).parse().ok()
}
