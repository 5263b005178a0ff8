//! Every record as one merging document: a cache of its changes, so that reading does not replay them.

use domain::{
    id::RecordId,
    record::{Fields, Kind},
};
use records::{ChangeHash, Document};
use rusqlite::{Connection, Row, params};

use super::{change::kind_at, plain};
use crate::StoreError;

/// Puts a document in place of the one before.
pub(crate) fn store(connection: &Connection, document: &Document) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO document (record, kind, heads, fields, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (record) DO UPDATE SET
                heads = excluded.heads, fields = excluded.fields, bytes = excluded.bytes",
        )?
        .execute(params![
            document.record().bytes(),
            document.kind().code(),
            heads_to_bytes(&document.heads()),
            plain::write(&document.fields()),
            document.save()
        ])?;
    Ok(())
}

/// The document of a record, if there is one.
pub(crate) fn load(connection: &Connection, record: RecordId) -> Result<Option<Document>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT kind, bytes FROM document WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let bytes = row.get_ref(1)?.as_blob().map_err(|error| StoreError::damaged(error.to_string()))?;
    Ok(Some(Document::load(record, kind_at(row, 0)?, bytes)?))
}

/// What a record holds, with its kind; its document stays closed.
pub(crate) fn fields(
    connection: &Connection,
    record: RecordId,
) -> Result<Option<(Kind, Fields)>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT kind, fields FROM document WHERE record = ?1")?;
    let mut rows = statement.query([record.bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some((kind_at(row, 0)?, fields_at(row, 1)?)))
}

/// What every record of a kind holds, in the order of their ids.
pub(crate) fn all_fields(connection: &Connection, kind: Kind) -> Result<Vec<(RecordId, Fields)>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record, fields FROM document WHERE kind = ?1 ORDER BY record")?;
    let rows =
        statement.query_and_then([kind.code()], |row| Ok((super::record_at(row, 0)?, fields_at(row, 1)?)))?;
    rows.collect()
}

fn fields_at(row: &Row<'_>, column: usize) -> Result<Fields, StoreError> {
    let bytes = row.get_ref(column)?.as_blob().map_err(|error| StoreError::damaged(error.to_string()))?;
    plain::read(bytes)
}

/// Whether there is a document of a record.
pub(crate) fn exists(connection: &Connection, record: RecordId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM document WHERE record = ?1")?.exists([record.bytes()])?)
}

fn heads_to_bytes(heads: &[ChangeHash]) -> Vec<u8> {
    heads.iter().flat_map(|head| head.0).collect()
}
