//! Every record as one merging document: a cache of its changes, so that reading does not replay them.

use domain::{id::RecordId, record::Kind};
use records::{ChangeHash, Document};
use rusqlite::{Connection, params};

use super::change::kind_at;
use crate::StoreError;

/// Puts a document in place of the one before.
pub(crate) fn store(connection: &Connection, document: &Document) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO document (record, kind, heads, bytes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (record) DO UPDATE SET heads = excluded.heads, bytes = excluded.bytes",
        )?
        .execute(params![
            document.record().bytes(),
            document.kind().code(),
            heads_to_bytes(&document.heads()),
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

/// Whether there is a document of a record.
pub(crate) fn exists(connection: &Connection, record: RecordId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM document WHERE record = ?1")?.exists([record.bytes()])?)
}

/// The records of one kind, in the order of their ids.
pub(crate) fn of_kind(connection: &Connection, kind: Kind) -> Result<Vec<RecordId>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record FROM document WHERE kind = ?1 ORDER BY record")?;
    let rows = statement.query_map([kind.code()], |row| super::record_at(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn heads_to_bytes(heads: &[ChangeHash]) -> Vec<u8> {
    heads.iter().flat_map(|head| head.0).collect()
}
