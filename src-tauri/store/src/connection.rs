//! A connection to an office's database, set up alike wherever one is opened.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::{FileOperation, StoreError, search};

/// Marks a database as an office of this product ("NGuo").
pub(crate) const APPLICATION_ID: i64 = 0x4e47_756f;

/// Another program that looks into the file (a backup, a virus scanner) holds it only for moments.
const PATIENCE: Duration = Duration::from_secs(2);

/// More prepared statements than the write door uses, so that none is prepared twice.
const STATEMENTS: usize = 128;

/// Opens an office's database that exists.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotAnOffice { path: path.to_owned() });
    }
    // SQLite falls back to reading where it may not write.
    if connection.is_readonly(MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    set_up(&connection)?;
    Ok(connection)
}

/// Makes an empty database marked as an office.
pub(crate) fn make(path: &Path) -> Result<Connection, StoreError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|error| match StoreError::from(error) {
            StoreError::Database(error) => {
                StoreError::file(FileOperation::Write, path, std::io::Error::other(error.to_string()))
            }
            situation => situation,
        })?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    set_up(&connection)?;
    Ok(connection)
}

/// Every acknowledged write survives a power cut (WAL with FULL). Its file is worked in at 16 MB, not at every
/// twentieth save, which a clerk would feel; the cache holds the indexes of a large office.
fn set_up(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA wal_autocheckpoint = 4000;
         PRAGMA cache_size = -32768;
         PRAGMA temp_store = MEMORY;",
    )?;
    search::register_tokenizer(connection)
}
