//! How far each exemplar has come, as numbers: what the figures of a year or of twenty are counted from without
//! reading a text or joining a posting.

use domain::{
    date::{PartialDate, Precision},
    exemplar::{Category, Exemplar},
    id::RecordId,
    rules::State,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::exemplar::{ExemplarEntry, subject_kind};
use crate::{StoreError, SubjectKind};

/// What goes into an exemplar's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProgressEntry {
    pub record: RecordId,
    pub binned: bool,
    pub plan_year: i64,
    pub category: i64,
    pub subject: i64,
    pub state: i64,
    pub reached: i64,
    pub unit: Option<RecordId>,
    /// How many units took it up.
    pub adoptions: i64,
    /// The day it was noticed, as a day number; absent unless the very day is known.
    pub discovered: Option<i64>,
    /// The first day of its first approved posting, as a day number.
    pub first_posted: Option<i64>,
    /// How many postings there are about it, the bin aside.
    pub postings: i64,
}

impl ProgressEntry {
    pub(crate) fn of(
        connection: &Connection,
        entry: &ExemplarEntry,
        exemplar: &Exemplar,
    ) -> Result<Self, StoreError> {
        let (first_posted, postings) = posted(connection, entry.record)?;
        let very_day = exemplar.discovered_on.filter(|day| day.precision() == Precision::Day);
        Ok(Self {
            record: entry.record,
            binned: entry.binned,
            plan_year: entry.plan_year,
            category: place(Category::ALL, entry.category),
            subject: subject_place(subject_kind(entry.subject)),
            state: place(State::ALL, entry.state),
            reached: exemplar.way().into_iter().map(bit).fold(0, std::ops::BitOr::bitor),
            unit: entry.unit,
            adoptions: i64::try_from(exemplar.replications.len()).unwrap_or(i64::MAX),
            discovered: very_day.and_then(day_number),
            first_posted,
            postings,
        })
    }
}

/// The bit of a state among those an exemplar has ever been in.
pub(crate) fn bit(state: State) -> i64 {
    1 << place(State::ALL, state)
}

/// The place of a word in its vocabulary.
pub(crate) fn place<T: PartialEq>(all: &[T], word: T) -> i64 {
    let found = all.iter().position(|it| *it == word);
    found.and_then(|place| i64::try_from(place).ok()).unwrap_or_default()
}

/// A kind of subject as a number; 0 for a model that stands for itself.
pub(crate) const fn subject_place(subject: Option<SubjectKind>) -> i64 {
    match subject {
        None => 0,
        Some(SubjectKind::Individual) => 1,
        Some(SubjectKind::Collective) => 2,
    }
}

/// A day counted from 1 January 1970.
pub(crate) fn day_number(day: PartialDate) -> Option<i64> {
    PartialDate::from_day(1970, 1, 1).ok()?.days_until(day)
}

/// The sub-select of an exemplar's first day on a board or the portal, as a day number.
const FIRST_POSTED: &str = "SELECT CAST(julianday(min(p.first)) - 2440587.5 AS INTEGER)
     FROM posting_exemplar pe JOIN posting p ON p.record = pe.posting
     WHERE pe.exemplar = ?1 AND p.binned = 0 AND p.approved = 1";

/// The sub-select of how many postings there are about an exemplar.
const POSTINGS: &str = "SELECT count(*) FROM posting_exemplar pe JOIN posting p ON p.record = pe.posting
     WHERE pe.exemplar = ?1 AND p.binned = 0";

fn posted(connection: &Connection, record: RecordId) -> Result<(Option<i64>, i64), StoreError> {
    let mut statement = connection.prepare_cached(&format!("SELECT ({FIRST_POSTED}), ({POSTINGS})"))?;
    Ok(statement.query_row([record.bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Brings what an exemplar's postings say up to date.
pub(crate) fn count_postings(connection: &Connection, exemplar: RecordId) -> Result<(), StoreError> {
    connection
        .prepare_cached(&format!(
            "UPDATE progress SET first_posted = ({FIRST_POSTED}), postings = ({POSTINGS}) WHERE record = ?1"
        ))?
        .execute([exemplar.bytes()])?;
    Ok(())
}

/// Writes the row of an exemplar, unless it says the same already: most changes are of texts.
pub(crate) fn put(connection: &Connection, exemplar: i64, entry: &ProgressEntry) -> Result<(), StoreError> {
    if get(connection, exemplar)?.as_ref() == Some(entry) {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO progress (exemplar, record, binned, plan_year, category, subject, state, reached,
                                              unit, adoptions, discovered, first_posted, postings)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            exemplar,
            entry.record.bytes(),
            entry.binned,
            entry.plan_year,
            entry.category,
            entry.subject,
            entry.state,
            entry.reached,
            entry.unit.map(|id| *id.bytes()),
            entry.adoptions,
            entry.discovered,
            entry.first_posted,
            entry.postings,
        ])?;
    Ok(())
}

/// Removes the row of an exemplar.
pub(crate) fn remove(connection: &Connection, exemplar: i64) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM progress WHERE exemplar = ?1")?.execute([exemplar])?;
    Ok(())
}

/// The row of an exemplar.
pub(crate) fn get(connection: &Connection, exemplar: i64) -> Result<Option<ProgressEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT record, binned, plan_year, category, subject, state, reached, unit, adoptions, discovered,
                first_posted, postings
         FROM progress WHERE exemplar = ?1",
    )?;
    Ok(statement.query_row([exemplar], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<ProgressEntry> {
    Ok(ProgressEntry {
        record: super::record_at(row, 0)?,
        binned: row.get(1)?,
        plan_year: row.get(2)?,
        category: row.get(3)?,
        subject: row.get(4)?,
        state: row.get(5)?,
        reached: row.get(6)?,
        unit: super::maybe_record_at(row, 7)?,
        adoptions: row.get(8)?,
        discovered: row.get(9)?,
        first_posted: row.get(10)?,
        postings: row.get(11)?,
    })
}
