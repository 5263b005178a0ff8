//! When and where each posting hung, and whom it was about: enough to find the ones a question is about.

use std::collections::BTreeSet;

use domain::{
    channel::Channel,
    date::PartialDate,
    id::RecordId,
    posting::Posting,
    record::{BINNED, Entity, Fields, Path},
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// What goes into a posting's rows. Days are ISO texts, so that they compare as days do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PostingEntry {
    pub binned: bool,
    pub channel: Channel,
    pub board: Option<RecordId>,
    /// The first day; one without it is found by no question about days.
    pub first: Option<String>,
    /// The last day planned.
    pub last: Option<String>,
    /// The day it was taken down.
    pub down_on: Option<String>,
    /// Whether somebody is named as having approved it.
    pub approved: bool,
    pub exemplars: BTreeSet<RecordId>,
}

impl PostingEntry {
    pub(crate) fn of(fields: &Fields) -> Self {
        let posting = Posting::from_fields(fields);
        Self {
            binned: fields.contains_key(&Path::field(BINNED)),
            channel: posting.channel,
            board: posting.board.map(RecordId::from),
            first: posting.posted_from.map(|date| date.first_day().to_iso()),
            last: posting.posted_to.map(|date| date.last_day().to_iso()),
            down_on: posting.takedown().map(|takedown| takedown.on.last_day().to_iso()),
            approved: !posting.approved_by.is_empty(),
            exemplars: posting.exemplars.iter().map(|id| RecordId::from(*id)).collect(),
        }
    }
}

/// Writes the rows of a posting.
pub(crate) fn put(connection: &Connection, record: RecordId, entry: &PostingEntry) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO posting (record, binned, channel, board, first, last, down_on, approved)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            record.bytes(),
            entry.binned,
            entry.channel.code(),
            entry.board.map(|id| *id.bytes()),
            entry.first,
            entry.last,
            entry.down_on,
            entry.approved,
        ])?;
    let before = remove_exemplars(connection, record)?;
    let mut insert =
        connection.prepare_cached("INSERT INTO posting_exemplar (posting, exemplar) VALUES (?1, ?2)")?;
    for exemplar in &entry.exemplars {
        insert.execute(params![record.bytes(), exemplar.bytes()])?;
    }
    count_anew(connection, before.union(&entry.exemplars))
}

/// Removes the rows of a posting.
pub(crate) fn remove(connection: &Connection, record: RecordId) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM posting WHERE record = ?1")?.execute([record.bytes()])?;
    let before = remove_exemplars(connection, record)?;
    count_anew(connection, before.iter())
}

/// Removes whom a posting was about, and gives them.
fn remove_exemplars(connection: &Connection, record: RecordId) -> Result<BTreeSet<RecordId>, StoreError> {
    let before = exemplars(connection, record)?;
    connection
        .prepare_cached("DELETE FROM posting_exemplar WHERE posting = ?1")?
        .execute([record.bytes()])?;
    Ok(before)
}

fn exemplars(connection: &Connection, record: RecordId) -> Result<BTreeSet<RecordId>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT exemplar FROM posting_exemplar WHERE posting = ?1")?;
    let exemplars = statement.query_map([record.bytes()], |row| super::record_at(row, 0))?;
    Ok(exemplars.collect::<Result<_, _>>()?)
}

/// What is counted of the postings about some exemplars.
fn count_anew<'a>(
    connection: &Connection,
    exemplars: impl Iterator<Item = &'a RecordId>,
) -> Result<(), StoreError> {
    for exemplar in exemplars {
        super::progress::count_postings(connection, *exemplar)?;
    }
    Ok(())
}

/// What the rows of a posting say, if it has any.
pub(crate) fn get(connection: &Connection, record: RecordId) -> Result<Option<PostingEntry>, StoreError> {
    let row = connection
        .prepare_cached(
            "SELECT binned, channel, board, first, last, down_on, approved FROM posting WHERE record = ?1",
        )?
        .query_row([record.bytes()], |row| {
            let channel: String = row.get(1)?;
            let entry = PostingEntry {
                binned: row.get(0)?,
                channel: Channel::NoticeBoard,
                board: super::maybe_record_at(row, 2)?,
                first: row.get(3)?,
                last: row.get(4)?,
                down_on: row.get(5)?,
                approved: row.get(6)?,
                exemplars: BTreeSet::new(),
            };
            Ok((entry, channel))
        })
        .optional()?;
    let Some((mut entry, channel)) = row else { return Ok(None) };
    entry.channel = Channel::from_code(&channel)
        .ok_or_else(|| StoreError::damaged(format!("unknown channel in a posting's row: {channel}")))?;
    entry.exemplars = exemplars(connection, record)?;
    Ok(Some(entry))
}

/// A day as rows hold it.
pub(crate) fn day(date: PartialDate) -> String {
    date.first_day().to_iso()
}
