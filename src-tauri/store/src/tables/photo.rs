//! Which file a photo's record means.

use domain::{id::RecordId, photo::Photo};
use rusqlite::{Connection, params};

use crate::{PhotoHash, StoreError};

/// Writes the row of a photo; a record whose hash is none has no row.
pub(crate) fn put(connection: &Connection, record: RecordId, photo: &Photo) -> Result<(), StoreError> {
    match photo.hash.parse::<PhotoHash>() {
        Ok(hash) => connection
            .prepare_cached("INSERT OR REPLACE INTO photo (record, hash) VALUES (?1, ?2)")?
            .execute(params![record.bytes(), hash.bytes()])?,
        Err(_) => {
            connection.prepare_cached("DELETE FROM photo WHERE record = ?1")?.execute([record.bytes()])?
        }
    };
    Ok(())
}
