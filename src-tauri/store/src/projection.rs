//! From records to rows: what lists and search need of each record, and which exemplars must be looked
//! at again when something they show has changed.

use std::collections::BTreeSet;

use domain::{
    collective::Collective,
    exemplar::Exemplar,
    id::RecordId,
    model::Model,
    person::Person,
    photo::Photo,
    record::{BINNED, Entity, Fields, Kind, Path},
    unit::Unit,
    work_field::WorkField,
};
use records::Document;
use rusqlite::Connection;

use crate::{
    StoreError,
    search::index,
    tables::{self, exemplar::ExemplarEntry},
};

/// Brings the rows of changed records up to date, then those of every exemplar that shows one of them.
/// Gives the exemplars it looked at.
pub(crate) fn refresh(
    connection: &Connection,
    documents: &[Document],
) -> Result<BTreeSet<RecordId>, StoreError> {
    let mut looked_at = BTreeSet::new();
    let mut dependents = BTreeSet::new();
    for document in documents.iter().filter(|document| document.kind() != Kind::Exemplar) {
        put_row(connection, document.record(), document.kind(), &document.fields())?;
        dependents.extend(tables::exemplar::showing(connection, document.kind(), document.record())?);
    }
    for document in documents.iter().filter(|document| document.kind() == Kind::Exemplar) {
        put_exemplar(connection, document.record(), &document.fields())?;
        looked_at.insert(document.record());
    }
    for record in dependents {
        if looked_at.insert(record)
            && let Some(document) = tables::document::load(connection, record)?
        {
            put_exemplar(connection, record, &document.fields())?;
        }
    }
    Ok(looked_at)
}

/// Writes the row of a record that exemplars point to. Kinds that no list shows have none.
fn put_row(connection: &Connection, record: RecordId, kind: Kind, fields: &Fields) -> Result<(), StoreError> {
    let updated_at = || tables::change::last_change(connection, record);
    match kind {
        Kind::Exemplar | Kind::Movement | Kind::Slogan => Ok(()),
        _ if fields.is_empty() => tables::forget(connection, kind, record),
        Kind::Unit => tables::unit::put(connection, record, &Unit::from_fields(fields)),
        Kind::Person => tables::person::put(connection, record, &Person::from_fields(fields), updated_at()?),
        Kind::Collective => {
            tables::collective::put(connection, record, &Collective::from_fields(fields), updated_at()?)
        }
        Kind::Model => tables::model::put(connection, record, &Model::from_fields(fields), updated_at()?),
        Kind::WorkField => tables::work_field::put(connection, record, &WorkField::from_fields(fields)),
        Kind::Photo => tables::photo::put(connection, record, &Photo::from_fields(fields)),
    }
}

/// Writes the row, the text and the index of an exemplar; one that holds nothing has none.
fn put_exemplar(connection: &Connection, record: RecordId, fields: &Fields) -> Result<(), StoreError> {
    if fields.is_empty() {
        if let Some(id) = tables::exemplar::remove(connection, record)? {
            index::remove(connection, id)?;
        }
        return Ok(());
    }
    let exemplar = Exemplar::from_fields(fields);
    let binned = fields.contains_key(&Path::field(BINNED));
    let entry = ExemplarEntry::of(connection, record, &exemplar, binned)?;
    let id = tables::exemplar::put(connection, &entry)?;
    tables::exemplar::put_work_fields(connection, id, &exemplar.work_fields)?;
    index::put(connection, id, &entry, &exemplar)
}

/// Whether the row and the text of an exemplar are what its record says; other kinds have no text.
pub(crate) fn agrees(connection: &Connection, document: &Document) -> Result<bool, StoreError> {
    let fields = document.fields();
    if document.kind() != Kind::Exemplar || fields.is_empty() {
        return Ok(true);
    }
    let exemplar = Exemplar::from_fields(&fields);
    let binned = fields.contains_key(&Path::field(BINNED));
    let entry = ExemplarEntry::of(connection, document.record(), &exemplar, binned)?;
    let Some(id) = tables::exemplar::id_if_same(connection, &entry)? else { return Ok(false) };
    Ok(tables::exemplar_text::get(connection, id)? == index::text_of(connection, &entry, &exemplar)?)
}
