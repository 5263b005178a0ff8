//! One module a table: its statements, how a row is read, its reads and its writes.

pub(crate) mod award;
pub(crate) mod candidate;
pub(crate) mod change;
pub(crate) mod consent;
pub(crate) mod document;
pub(crate) mod erasure;
pub(crate) mod exemplar;
pub(crate) mod exemplar_count;
pub(crate) mod exemplar_text;
pub(crate) mod likeness;
pub(crate) mod nomination;
pub(crate) mod person_link;
pub(crate) mod plain;
pub(crate) mod posting;
pub(crate) mod profile;
pub(crate) mod progress;
pub(crate) mod setting;
pub(crate) mod subject;
pub(crate) mod thumbnail;
pub(crate) mod undo_entry;
pub(crate) mod unit;
pub(crate) mod work_field;

use domain::{date::PartialDate, id::RecordId};
use rusqlite::Row;

/// A column that names a record.
pub(crate) fn record_at(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    row.get(column).map(RecordId::from_bytes)
}

/// A column that names a record or none.
pub(crate) fn maybe_record_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<RecordId>> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(RecordId::from_bytes))
}

/// A column that holds a date as ISO text, or none.
pub(crate) fn date_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<PartialDate>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| PartialDate::from_iso(&text).ok()))
}
