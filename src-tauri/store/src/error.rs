//! What can go wrong with an office's folder, as situations a person can be told about.

use std::{fmt, io, path::PathBuf};

use domain::{id::RecordId, record::Kind};
use records::RecordsError;
use rusqlite::{ErrorCode, ffi};

/// What was being done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileOperation {
    /// Making a folder.
    MakeFolder,
    /// Opening or reading.
    Read,
    /// Writing, or giving a written file its name.
    Write,
    /// Copying.
    Copy,
    /// Deleting.
    Delete,
}

impl fmt::Display for FileOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MakeFolder => "make",
            Self::Read => "read",
            Self::Write => "write",
            Self::Copy => "copy",
            Self::Delete => "delete",
        })
    }
}

/// Why an office could not be opened, read or written. A failed write leaves everything as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no office in the folder.
    #[error("there is no office in {folder}")]
    NoOffice {
        /// The folder.
        folder: PathBuf,
    },
    /// The file with an office's name is something else.
    #[error("{path} is not an office")]
    NotAnOffice {
        /// The file.
        path: PathBuf,
    },
    /// An office was to be made where one lies already.
    #[error("there is an office in {folder} already")]
    AlreadyAnOffice {
        /// The folder.
        folder: PathBuf,
    },
    /// Another program, or another window, has the office open.
    #[error("the office is open in another program")]
    InUse,
    /// The office was written by a newer version of the product.
    #[error("the office has format {version}, this program knows up to {supported}")]
    Newer {
        /// The office's format.
        version: i64,
        /// The newest format this program knows.
        supported: i64,
    },
    /// The office's file is broken or cut off.
    #[error("the office is damaged: {detail}")]
    Damaged {
        /// What is broken, for whoever repairs it.
        detail: String,
    },
    /// The folder or its file may not be written.
    #[error("the office may not be written")]
    ReadOnly,
    /// No room is left on the disk.
    #[error("no room is left on the disk")]
    DiskFull,
    /// A file operation failed for another reason.
    #[error("could not {operation} {path}")]
    File {
        /// What was being done.
        operation: FileOperation,
        /// To which file or folder.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// An edit calls a record by another kind than it has.
    #[error("record {record} is a {}, not a {}", actual.code(), given.code())]
    WrongKind {
        /// The record.
        record: RecordId,
        /// What it is.
        actual: Kind,
        /// What it was taken for.
        given: Kind,
    },
    /// A record or a change was refused.
    #[error(transparent)]
    Record(#[from] RecordsError),
    /// The database refused for a reason that is a fault of this program.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
}

impl StoreError {
    /// A failed file operation, as the situation it is.
    pub(crate) fn file(operation: FileOperation, path: impl Into<PathBuf>, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::File { operation, path: path.into(), source },
        }
    }

    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged { detail: detail.into() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error() else {
            return match error {
                // A column that does not hold what this program writes there was written by damage.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::damaged(error.to_string()),
                _ => Self::Database(error),
            };
        };
        match (code.code, code.extended_code) {
            (ErrorCode::DiskFull, _) => Self::DiskFull,
            (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => Self::ReadOnly,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::InUse,
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _)
            | (_, ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS) => {
                Self::damaged(error.to_string())
            }
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_refusals_become_situations() {
        let situation = |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(situation(ffi::SQLITE_FULL), StoreError::DiskFull));
        assert!(matches!(situation(ffi::SQLITE_READONLY_DBMOVED), StoreError::ReadOnly));
        assert!(matches!(situation(ffi::SQLITE_BUSY), StoreError::InUse));
        assert!(matches!(situation(ffi::SQLITE_CORRUPT_VTAB), StoreError::Damaged { .. }));
        assert!(matches!(situation(ffi::SQLITE_NOTADB), StoreError::Damaged { .. }));
        assert!(matches!(situation(ffi::SQLITE_MISUSE), StoreError::Database(_)));
    }

    #[test]
    fn file_refusals_become_situations() {
        let situation = |kind: io::ErrorKind| StoreError::file(FileOperation::Write, "a", kind.into());
        assert!(matches!(situation(io::ErrorKind::StorageFull), StoreError::DiskFull));
        assert!(matches!(situation(io::ErrorKind::PermissionDenied), StoreError::ReadOnly));
        assert!(matches!(situation(io::ErrorKind::NotFound), StoreError::File { .. }));
    }
}
