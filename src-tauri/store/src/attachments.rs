//! The attached files beside the database: posted sheets and scans of papers, each under the SHA-256 of its
//! bytes, whole or not at all.

use std::{fmt, fs, io, path::PathBuf, str::FromStr};

use domain::{attachment::Media, id::MalformedId};
use sha2::{Digest, Sha256};

use crate::{
    FileOperation, Store, StoreError,
    photos::{UNFINISHED, keep, make_folder},
};

pub(crate) const FILES: &str = "files";

/// SHA-256 of an attached file; written as 64 hex digits, the same number any other program computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash([u8; 32]);

impl FileHash {
    /// The fingerprint of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for FileHash {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        blake3::Hash::from_hex(text)
            .map(|hash| Self(*hash.as_bytes()))
            .map_err(|_| MalformedId(text.to_owned()))
    }
}

impl Store {
    /// Keeps a file's bytes and gives their fingerprint. The file appears only when it is whole and safe on
    /// the disk; one that is there already stays.
    pub fn put_file(&mut self, media: Media, bytes: &[u8]) -> Result<FileHash, StoreError> {
        let hash = FileHash::of(bytes);
        if self.file(hash, media).is_ok_and(|file| file.is_some()) {
            return Ok(hash);
        }
        let unfinished = self.folder.join(FILES).join(UNFINISHED);
        make_folder(&unfinished)?;
        let unfinished = unfinished.join(format!("{hash}.tmp"));
        let kept = keep(&unfinished, &self.file_path(hash, media), bytes);
        if kept.is_err() {
            // What can't be deleted now is deleted when the office is opened next.
            fs::remove_file(&unfinished).ok();
        }
        kept.map(|()| hash)
    }

    /// The bytes of a kept file; `None` if they have not been received. A file whose bytes changed is
    /// [`StoreError::Damaged`].
    pub fn file(&self, hash: FileHash, media: Media) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.file_path(hash, media);
        match fs::read(&path) {
            Ok(bytes) if FileHash::of(&bytes) == hash => Ok(Some(bytes)),
            Ok(_) => Err(StoreError::damaged(format!("the file {hash} was altered"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::file(FileOperation::Read, path, error)),
        }
    }

    /// Two hex digits a folder keep folders small.
    pub(crate) fn file_path(&self, hash: FileHash, media: Media) -> PathBuf {
        let name = hash.to_string();
        self.folder.join(FILES).join(&name[..2]).join(format!("{name}.{}", media.extension()))
    }
}
