//! What the selection board needs of an exemplar beside its row: how it was assessed, the way it has gone,
//! how many of its deeds count.

use domain::{
    assessment::{Mark, Met, marks},
    exemplar::Exemplar,
    id::RecordId,
    rules::{Criterion, State},
    vote::Count,
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// What stands for a criterion that nobody has assessed.
const UNASSESSED: &str = "-";
/// What follows a mark that something is written for.
const SHOWN: char = '+';

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CandidateEntry {
    /// One word a criterion: `YES+ PARTLY -`.
    pub marks: String,
    /// The codes of the states it has been in, the present one last.
    pub way: String,
    /// The day it came into its present state, ISO; the day it was noticed as long as it has not moved.
    pub since: Option<String>,
    /// How many of its deeds are of the year on which its plan year rests.
    pub counted: i64,
    pub proposing_unit: Option<RecordId>,
    /// What a list tells of it in short: its summary, or else its praise.
    pub told: String,
    /// What the latest meeting counted: `present agreed against abstained`.
    pub vote: Option<String>,
}

impl CandidateEntry {
    pub(crate) fn of(exemplar: &Exemplar) -> Self {
        let word = |mark: &Mark| {
            let shown = if mark.is_shown { SHOWN.to_string() } else { String::new() };
            format!("{}{shown}", mark.met.map_or(UNASSESSED, Met::code))
        };
        let words: Vec<String> = marks(&exemplar.assessments).iter().map(word).collect();
        let codes: Vec<&str> = exemplar.way().into_iter().map(State::code).collect();
        let moved = exemplar.moves.last().and_then(|step| step.at.get(..10)).map(str::to_owned);
        let told = if exemplar.summary.is_empty() { &exemplar.praise } else { &exemplar.summary };
        Self {
            marks: words.join(" "),
            way: codes.join(" "),
            since: moved.or(exemplar.discovered_on.map(|day| day.first_day().to_iso())),
            counted: i64::try_from(exemplar.counted().count()).unwrap_or(i64::MAX),
            proposing_unit: exemplar.proposing_unit.map(RecordId::from),
            told: told.clone(),
            vote: exemplar.votes.last().map(|vote| {
                let Count { present, agreed, against, abstained } = vote.count;
                format!("{present} {agreed} {against} {abstained}")
            }),
        }
    }
}

/// Reads the marks of a row.
pub(crate) fn read_marks(text: &str) -> Vec<Mark> {
    let mut words = text.split(' ');
    let read = |criterion: &Criterion| {
        let word = words.next().unwrap_or(UNASSESSED);
        Mark {
            criterion: *criterion,
            met: Met::from_code(word.trim_end_matches(SHOWN)),
            is_shown: word.ends_with(SHOWN),
        }
    };
    Criterion::ALL.iter().map(read).collect()
}

/// Reads the way of a row.
pub(crate) fn read_way(text: &str) -> Vec<State> {
    text.split(' ').filter_map(State::from_code).collect()
}

/// Reads the latest count of a row.
pub(crate) fn read_vote(text: &str) -> Option<Count> {
    let numbers: Vec<i64> = text.split(' ').filter_map(|number| number.parse().ok()).collect();
    let [present, agreed, against, abstained] = numbers[..] else { return None };
    Some(Count { present, agreed, against, abstained })
}

/// Writes the row of an exemplar.
pub(crate) fn put(connection: &Connection, exemplar: i64, entry: &CandidateEntry) -> Result<(), StoreError> {
    if get(connection, exemplar)?.as_ref() == Some(entry) {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO candidate (exemplar, marks, way, since, counted, proposing_unit, told, vote)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            exemplar,
            entry.marks,
            entry.way,
            entry.since,
            entry.counted,
            entry.proposing_unit.map(|id| *id.bytes()),
            entry.told,
            entry.vote,
        ])?;
    Ok(())
}

/// Removes the row of an exemplar.
pub(crate) fn remove(connection: &Connection, exemplar: i64) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM candidate WHERE exemplar = ?1")?.execute([exemplar])?;
    Ok(())
}

/// The row of an exemplar.
pub(crate) fn get(connection: &Connection, exemplar: i64) -> Result<Option<CandidateEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT marks, way, since, counted, proposing_unit, told, vote FROM candidate WHERE exemplar = ?1",
    )?;
    let row = statement.query_row([exemplar], |row| {
        Ok(CandidateEntry {
            marks: row.get(0)?,
            way: row.get(1)?,
            since: row.get(2)?,
            counted: row.get(3)?,
            proposing_unit: super::maybe_record_at(row, 4)?,
            told: row.get(5)?,
            vote: row.get(6)?,
        })
    });
    Ok(row.optional()?)
}
