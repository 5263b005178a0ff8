//! From records to rows: what lists and search need of each record, and which exemplars must be looked
//! at again when something they show has changed.

use std::collections::BTreeSet;

use domain::{
    collective::Collective,
    exemplar::Exemplar,
    id::RecordId,
    model::Model,
    person::Person,
    record::{BINNED, Entity, Fields, Kind, Path},
    unit::Unit,
    work_field::WorkField,
};
use records::Document;
use rusqlite::Connection;

use crate::{
    StoreError,
    search::index,
    tables::{
        self, award::AwardRow, candidate::CandidateEntry, consent::ConsentRow, exemplar::ExemplarEntry,
        likeness::LikenessRow, nomination::NominationEntry, person_link, posting::PostingEntry,
        progress::ProgressEntry, subject::SubjectRow, unit::UnitRow,
    },
};

/// Brings the rows of changed records up to date, then those of every exemplar that shows one of them.
/// Gives the exemplars it looked at.
pub(crate) fn refresh(
    connection: &Connection,
    documents: &[Document],
) -> Result<BTreeSet<RecordId>, StoreError> {
    let mut looked_at = BTreeSet::new();
    let mut dependents = BTreeSet::new();
    for document in documents {
        let links = person_link::links(document.kind(), &document.fields());
        person_link::put(connection, document.record(), &links)?;
    }
    for document in documents.iter().filter(|document| document.kind() != Kind::Exemplar) {
        if document.kind() == Kind::Unit {
            // Whoever it was linked with before loses its name.
            dependents.extend(tables::exemplar::showing(connection, Kind::Unit, document.record())?);
        }
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
    if !looked_at.is_empty() {
        index::merge(connection, looked_at.len())?;
    }
    Ok(looked_at)
}

/// What the row of a record other than an exemplar says.
#[derive(Debug, PartialEq, Eq)]
enum Row {
    Unit(UnitRow),
    Subject(SubjectRow),
    WorkField(String),
    Posting(PostingEntry),
    Consent(ConsentRow),
    // Far larger than the others.
    Nomination(Box<NominationEntry>),
    Award(Box<AwardRow>),
}

/// What the row of a record says; a record that holds nothing, or that no list shows, has none.
fn row_of(
    connection: &Connection,
    record: RecordId,
    kind: Kind,
    fields: &Fields,
) -> Result<Option<Row>, StoreError> {
    if fields.is_empty() {
        return Ok(None);
    }
    let updated_at = || tables::change::last_change(connection, record);
    Ok(match kind {
        Kind::Unit => Some(Row::Unit(UnitRow::of(Unit::from_fields(fields)))),
        Kind::Person => Some(Row::Subject(SubjectRow::of_person(Person::from_fields(fields), updated_at()?))),
        Kind::Collective => {
            Some(Row::Subject(SubjectRow::of_collective(Collective::from_fields(fields), updated_at()?)))
        }
        Kind::Model => Some(Row::Subject(SubjectRow::of_model(Model::from_fields(fields), updated_at()?))),
        Kind::WorkField => Some(Row::WorkField(WorkField::from_fields(fields).name)),
        Kind::Posting => Some(Row::Posting(PostingEntry::of(fields))),
        Kind::Consent => Some(Row::Consent(ConsentRow::of(fields))),
        Kind::Nomination => Some(Row::Nomination(Box::new(NominationEntry::of(fields)))),
        Kind::Award => Some(Row::Award(Box::new(AwardRow::of(fields)))),
        // Boards and rules are few enough to be read whole.
        Kind::Exemplar
        | Kind::Movement
        | Kind::Slogan
        | Kind::Photo
        | Kind::Attachment
        | Kind::Board
        | Kind::Template
        | Kind::AwardRule
        | Kind::PlanYear => None,
    })
}

/// Writes the row of a record other than an exemplar, or removes it.
fn put_row(connection: &Connection, record: RecordId, kind: Kind, fields: &Fields) -> Result<(), StoreError> {
    if matches!(kind, Kind::Person | Kind::Collective) {
        tables::likeness::put(connection, record, LikenessRow::of(kind, fields).as_ref())?;
    }
    match row_of(connection, record, kind, fields)? {
        Some(Row::Unit(row)) => tables::unit::put(connection, record, &row),
        Some(Row::Subject(row)) => tables::subject::put(connection, record, &row),
        Some(Row::WorkField(name)) => tables::work_field::put(connection, record, &name),
        Some(Row::Posting(entry)) => tables::posting::put(connection, record, &entry),
        Some(Row::Consent(row)) => tables::consent::put(connection, record, &row),
        Some(Row::Nomination(entry)) => tables::nomination::put(connection, record, &entry),
        Some(Row::Award(row)) => tables::award::put(connection, record, &row),
        None => match kind {
            Kind::Unit => tables::unit::remove(connection, record),
            Kind::Person | Kind::Collective | Kind::Model => tables::subject::remove(connection, record),
            Kind::WorkField => tables::work_field::remove(connection, record),
            Kind::Posting => tables::posting::remove(connection, record),
            Kind::Consent => tables::consent::remove(connection, record),
            Kind::Nomination => tables::nomination::remove(connection, record),
            Kind::Award => tables::award::remove(connection, record),
            Kind::Exemplar
            | Kind::Movement
            | Kind::Slogan
            | Kind::Photo
            | Kind::Attachment
            | Kind::Board
            | Kind::Template
            | Kind::AwardRule
            | Kind::PlanYear => Ok(()),
        },
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
    tables::candidate::put(connection, id, &CandidateEntry::of(&exemplar))?;
    tables::progress::put(connection, id, &ProgressEntry::of(connection, &entry, &exemplar)?)?;
    index::put(connection, id, &entry, &exemplar)
}

/// Whether the row of a record, and an exemplar's text, are what the record says.
pub(crate) fn agrees(connection: &Connection, document: &Document) -> Result<bool, StoreError> {
    let (record, fields) = (document.record(), document.fields());
    if person_link::of(connection, record)? != person_link::links(document.kind(), &fields)
        || tables::likeness::get(connection, record)? != LikenessRow::of(document.kind(), &fields)
    {
        return Ok(false);
    }
    if document.kind() == Kind::Exemplar {
        return exemplar_agrees(connection, record, &fields);
    }
    let present = match document.kind() {
        Kind::Unit => tables::unit::get(connection, record)?.map(Row::Unit),
        Kind::Person | Kind::Collective | Kind::Model => {
            tables::subject::get(connection, record)?.map(Row::Subject)
        }
        Kind::WorkField => tables::work_field::get(connection, record)?.map(Row::WorkField),
        Kind::Posting => tables::posting::get(connection, record)?.map(Row::Posting),
        Kind::Consent => tables::consent::get(connection, record)?.map(Row::Consent),
        Kind::Nomination => {
            tables::nomination::get(connection, record)?.map(|entry| Row::Nomination(Box::new(entry)))
        }
        Kind::Award => tables::award::get(connection, record)?.map(|row| Row::Award(Box::new(row))),
        Kind::Exemplar
        | Kind::Movement
        | Kind::Slogan
        | Kind::Photo
        | Kind::Attachment
        | Kind::Board
        | Kind::Template
        | Kind::AwardRule
        | Kind::PlanYear => None,
    };
    Ok(present == row_of(connection, record, document.kind(), &fields)?)
}

fn exemplar_agrees(connection: &Connection, record: RecordId, fields: &Fields) -> Result<bool, StoreError> {
    if fields.is_empty() {
        return Ok(!tables::exemplar::exists(connection, record)?);
    }
    let exemplar = Exemplar::from_fields(fields);
    let binned = fields.contains_key(&Path::field(BINNED));
    let entry = ExemplarEntry::of(connection, record, &exemplar, binned)?;
    let Some(id) = tables::exemplar::id_if_same(connection, &entry)? else { return Ok(false) };
    let progress = ProgressEntry::of(connection, &entry, &exemplar)?;
    Ok(tables::candidate::get(connection, id)? == Some(CandidateEntry::of(&exemplar))
        && tables::progress::get(connection, id)? == Some(progress)
        && tables::exemplar_text::get(connection, id)? == index::text_of(connection, &entry, &exemplar)?)
}
