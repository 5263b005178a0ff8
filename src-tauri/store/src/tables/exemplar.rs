//! One row an exemplar, with what a list shows, filters and orders by. What belongs to the person, the
//! collective, the model or the unit behind it is copied here and kept up to date.

use std::collections::BTreeSet;

use domain::{
    exemplar::{Category, Exemplar, Subject},
    id::{RecordId, WorkFieldId},
    record::Kind,
    rules::State,
    text::order::{name_key, title_key},
};
use rusqlite::{Connection, OptionalExtension, params};

use super::{subject, subject::SubjectRow, unit};
use crate::{StoreError, SubjectKind};

/// What goes into an exemplar's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExemplarEntry {
    pub record: RecordId,
    pub binned: bool,
    pub category: Category,
    pub subject: Option<Subject>,
    pub model: Option<RecordId>,
    pub unit: Option<RecordId>,
    pub photo: Option<RecordId>,
    pub state: State,
    pub plan_year: i64,
    pub name: String,
    pub role: String,
    /// The name of the model, if it has one; not shown by the row, but searched.
    pub model_name: String,
    /// The unit's short and official name; not shown from here, but searched.
    pub unit_names: [String; 2],
    pub name_key: Vec<u8>,
    pub unit_key: Vec<u8>,
    pub updated_at: i64,
}

impl ExemplarEntry {
    /// Puts together what a list shows of an exemplar. What has not been received yet stays empty.
    pub(crate) fn of(
        connection: &Connection,
        record: RecordId,
        exemplar: &Exemplar,
        binned: bool,
    ) -> Result<Self, StoreError> {
        let row_of = |id: Option<RecordId>| id.map(|id| subject::get(connection, id)).transpose();
        let subject = row_of(exemplar.subject.map(Subject::record))?.flatten();
        let model_id = exemplar.model.map(RecordId::from);
        let model = row_of(model_id)?.flatten();
        let first = |read: fn(&SubjectRow) -> Option<RecordId>| {
            subject.as_ref().and_then(read).or_else(|| model.as_ref().and_then(read))
        };
        let unit_id = first(|row| row.unit).or(exemplar.proposing_unit.map(RecordId::from));
        let unit = unit_id.map(|id| unit::get(connection, id)).transpose()?.flatten();
        let shown = subject.as_ref().or(model.as_ref());
        let name = shown.map(|row| row.name.clone()).unwrap_or_default();
        let own_change = super::change::last_change(connection, record)?;
        let behind_changes = subject.iter().chain(&model).map(|row| row.updated_at);
        Ok(Self {
            record,
            binned,
            category: exemplar.category,
            subject: exemplar.subject,
            model: model_id,
            unit: unit_id,
            photo: first(|row| row.photo),
            state: exemplar.state(),
            plan_year: exemplar.plan_year,
            role: shown.map(|row| row.role.clone()).unwrap_or_default(),
            model_name: model.as_ref().map(|model| model.name.clone()).unwrap_or_default(),
            name_key: match exemplar.subject {
                Some(Subject::Person(_)) => name_key(&name),
                _ => title_key(&name),
            },
            name,
            unit_key: unit.as_ref().map(|unit| unit.sort_key.clone()).unwrap_or_default(),
            unit_names: unit.map(|unit| [unit.short_name, unit.official_name]).unwrap_or_default(),
            updated_at: behind_changes.fold(own_change, i64::max),
        })
    }
}

/// The code by which a row tells who stands behind it; empty for a model that stands for itself.
pub(crate) const fn subject_code(subject: Option<SubjectKind>) -> &'static str {
    match subject {
        Some(SubjectKind::Individual) => "individual",
        Some(SubjectKind::Collective) => "collective",
        None => "",
    }
}

/// Which filter a subject falls under.
pub(crate) fn subject_kind(subject: Option<Subject>) -> Option<SubjectKind> {
    subject.map(|subject| match subject {
        Subject::Person(_) => SubjectKind::Individual,
        Subject::Collective(_) => SubjectKind::Collective,
    })
}

/// Writes an exemplar's row and gives its id, which stays the same.
pub(crate) fn put(connection: &Connection, entry: &ExemplarEntry) -> Result<i64, StoreError> {
    let state_rank = State::ALL.iter().position(|state| *state == entry.state);
    let id = connection
        .prepare_cached(
            "INSERT INTO exemplar (record, binned, category, subject_kind, subject, model, unit, photo, state,
                                   state_rank, plan_year, name, role, name_key, unit_key, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
             ON CONFLICT (record) DO UPDATE SET
                binned = ?2, category = ?3, subject_kind = ?4, subject = ?5, model = ?6, unit = ?7, photo = ?8,
                state = ?9, state_rank = ?10, plan_year = ?11, name = ?12, role = ?13, name_key = ?14,
                unit_key = ?15, updated_at = ?16
             RETURNING id",
        )?
        .query_row(
            params![
                entry.record.bytes(),
                entry.binned,
                entry.category.code(),
                subject_code(subject_kind(entry.subject)),
                entry.subject.map(|subject| *subject.record().bytes()),
                entry.model.map(|id| *id.bytes()),
                entry.unit.map(|id| *id.bytes()),
                entry.photo.map(|id| *id.bytes()),
                entry.state.code(),
                i64::try_from(state_rank.unwrap_or_default()).unwrap_or_default(),
                entry.plan_year,
                entry.name,
                entry.role,
                entry.name_key,
                entry.unit_key,
                entry.updated_at,
            ],
            |row| row.get(0),
        )?;
    Ok(id)
}

/// Removes an exemplar's row and gives the id it had.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<Option<i64>, StoreError> {
    let mut statement = connection.prepare_cached("DELETE FROM exemplar WHERE record = ?1 RETURNING id")?;
    let id = statement.query_row([record.bytes()], |row| row.get(0)).optional()?;
    if let Some(id) = id {
        put_work_fields(connection, id, &BTreeSet::new())?;
        super::candidate::remove(connection, id)?;
        super::progress::remove(connection, id)?;
    }
    Ok(id)
}

/// Whether an exemplar has a row.
pub(crate) fn exists(connection: &Connection, record: RecordId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM exemplar WHERE record = ?1")?.exists([record.bytes()])?)
}

/// Writes an exemplar's fields of work.
pub(crate) fn put_work_fields(
    connection: &Connection,
    id: i64,
    work_fields: &BTreeSet<WorkFieldId>,
) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM exemplar_work_field WHERE exemplar = ?1")?.execute([id])?;
    let mut insert = connection
        .prepare_cached("INSERT INTO exemplar_work_field (exemplar, work_field) VALUES (?1, ?2)")?;
    for work_field in work_fields {
        insert.execute(params![id, RecordId::from(*work_field).bytes()])?;
    }
    Ok(())
}

/// The exemplars whose row shows something of a record.
pub(crate) fn showing(
    connection: &Connection,
    kind: Kind,
    record: RecordId,
) -> Result<Vec<RecordId>, StoreError> {
    let sql = match kind {
        Kind::Person | Kind::Collective => "SELECT record FROM exemplar WHERE subject = ?1",
        Kind::Model => "SELECT record FROM exemplar WHERE model = ?1",
        // A row shows its own unit; its text names the units before and after that.
        Kind::Unit => {
            "WITH RECURSIVE
                after (unit) AS (SELECT ?1 UNION
                    SELECT l.successor FROM unit_successor l JOIN after a ON l.unit = a.unit),
                before (unit) AS (SELECT ?1 UNION
                    SELECT l.unit FROM unit_successor l JOIN before b ON l.successor = b.unit)
             SELECT record FROM exemplar WHERE unit IN (SELECT unit FROM after UNION SELECT unit FROM before)"
        }
        Kind::Photo => "SELECT record FROM exemplar WHERE photo = ?1",
        Kind::WorkField => {
            "SELECT record FROM exemplar WHERE id IN
                (SELECT exemplar FROM exemplar_work_field WHERE work_field = ?1)"
        }
        Kind::Exemplar
        | Kind::Movement
        | Kind::Slogan
        | Kind::Attachment
        | Kind::Board
        | Kind::Template
        | Kind::PlanYear
        | Kind::Posting
        | Kind::Consent
        | Kind::Nomination
        | Kind::Award
        | Kind::AwardRule => return Ok(Vec::new()),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([record.bytes()], |row| super::record_at(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The id of the row that holds exactly this entry, if there is one.
pub(crate) fn id_if_same(connection: &Connection, entry: &ExemplarEntry) -> Result<Option<i64>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM exemplar WHERE record = ?1 AND binned = ?2 AND category = ?3 AND subject_kind = ?4
            AND subject IS ?5 AND model IS ?6 AND unit IS ?7 AND photo IS ?8 AND state = ?9 AND plan_year = ?10
            AND name = ?11 AND role = ?12 AND name_key = ?13 AND unit_key = ?14 AND updated_at = ?15",
    )?;
    let id = statement.query_row(
        params![
            entry.record.bytes(),
            entry.binned,
            entry.category.code(),
            subject_code(subject_kind(entry.subject)),
            entry.subject.map(|subject| *subject.record().bytes()),
            entry.model.map(|id| *id.bytes()),
            entry.unit.map(|id| *id.bytes()),
            entry.photo.map(|id| *id.bytes()),
            entry.state.code(),
            entry.plan_year,
            entry.name,
            entry.role,
            entry.name_key,
            entry.unit_key,
            entry.updated_at,
        ],
        |row| row.get(0),
    );
    Ok(id.optional()?)
}
