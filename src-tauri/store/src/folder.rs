//! The folder of an office: what lies in it, and the lock that keeps a second program out.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Read},
    path::Path,
};

use crate::{FileOperation, StoreError};

/// The lock lies in a file of its own: the database's own locks come and go with its transactions.
const LOCK_FILE: &str = "van-phong.khoa";

/// How every SQLite file begins.
const SQLITE_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// Keeps other programs out of an office as long as it lives; the system frees it when the program ends
/// in whatever way.
#[derive(Debug)]
pub(crate) struct OfficeLock {
    _file: File,
}

/// Locks an office that is about to be made, making its folder if need be.
pub(crate) fn lock_for_making(folder: &Path) -> Result<OfficeLock, StoreError> {
    fs::create_dir_all(folder).map_err(|error| StoreError::file(FileOperation::MakeFolder, folder, error))?;
    lock(folder)
}

/// Locks an office, or says at once that another program has it.
pub(crate) fn lock(folder: &Path) -> Result<OfficeLock, StoreError> {
    let path = folder.join(LOCK_FILE);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| StoreError::file(FileOperation::Write, &path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(OfficeLock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(StoreError::file(FileOperation::Write, &path, error)),
    }
}

/// Whether something lies at a path; a folder that may not be looked into is an error, not a "no".
pub(crate) fn exists(path: &Path) -> Result<bool, StoreError> {
    path.try_exists().map_err(|error| StoreError::file(FileOperation::Read, path, error))
}

/// Refuses a file that is no database at all, or one cut off, before the database engine sees it: the
/// engine would take an empty file for a new database, and notice missing pages only when it needs them.
pub(crate) fn refuse_what_is_no_office(path: &Path) -> Result<(), StoreError> {
    let unreadable = |error| StoreError::file(FileOperation::Read, path, error);
    let mut file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    let mut header = [0; 32];
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(StoreError::damaged(format!("the file has only {length} bytes")));
        }
        Err(error) => return Err(unreadable(error)),
    }
    if !header.starts_with(SQLITE_HEADER) {
        return Err(StoreError::NotAnOffice { path: path.to_owned() });
    }
    let expected = u64::from(page_size(&header)) * u64::from(number_at(&header, 28));
    // With a log still to be taken in, the file may rightly be shorter.
    if length < expected && !has_unread_log(path) {
        return Err(StoreError::damaged(format!("the file has {length} of {expected} bytes")));
    }
    Ok(())
}

/// Deletes a database that could not be made whole, as far as possible.
pub(crate) fn remove_database(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        // What can't be deleted now is reported by the next attempt.
        fs::remove_file(name).ok();
    }
}

/// Makes sure that new names in a folder outlive a power cut. Windows does so by itself and can't open
/// folders as files.
pub(crate) fn sync(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|handle| handle.sync_all());
        synced.map_err(|error| StoreError::file(FileOperation::Write, folder, error))?;
    }
    Ok(())
}

fn has_unread_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// The page size in a database's header; the number 1 stands for 65536.
fn page_size(header: &[u8; 32]) -> u32 {
    match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u32::from(size),
    }
}

fn number_at(header: &[u8; 32], place: usize) -> u32 {
    u32::from_be_bytes([header[place], header[place + 1], header[place + 2], header[place + 3]])
}
