//! Whole copies of the database while it is in use.

use std::{fs, path::Path, time::Duration};

use rusqlite::{Connection, backup::Backup};

use crate::{FileOperation, Store, StoreError, folder};

/// Pages copied at one go: small, so that a write never waits long.
const STEP: std::ffi::c_int = 256;

impl Store {
    /// Copies the office's database to a file, which appears only when it is whole. Photos lie beside
    /// the database and are not part of it.
    pub fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        copy(&self.connection, path)
    }
}

pub(crate) fn copy(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".tmp");
    let unfinished = Path::new(&unfinished);
    folder::remove_database(unfinished);
    let copied = fill(connection, unfinished).and_then(|()| {
        fs::rename(unfinished, path).map_err(|error| StoreError::file(FileOperation::Write, path, error))
    });
    if copied.is_err() {
        folder::remove_database(unfinished);
        return copied;
    }
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder::sync(folder),
        _ => Ok(()),
    }
}

fn fill(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut copy = Connection::open(path)?;
    // One file that can be carried away: no log beside it.
    copy.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;")?;
    Backup::new(connection, &mut copy)?.run_to_completion(STEP, Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| StoreError::from(error))
}
