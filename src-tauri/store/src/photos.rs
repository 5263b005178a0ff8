//! The photos beside the database: each under the fingerprint of its bytes, whole or not at all.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    str::FromStr,
};

use domain::id::MalformedId;

use crate::{FileOperation, Store, StoreError, attachments::FILES, folder};

const PHOTOS: &str = "photos";

/// Where a file is written before it gets its name; emptied when the office is opened.
pub(crate) const UNFINISHED: &str = "unfinished";

/// BLAKE3 of a stored photo; written as 64 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhotoHash([u8; 32]);

impl PhotoHash {
    /// The fingerprint of a photo's bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The bytes, as stored.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads back what [`Self::bytes`] gave.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for PhotoHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        blake3::Hash::from_bytes(self.0).to_hex().fmt(f)
    }
}

impl FromStr for PhotoHash {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        blake3::Hash::from_hex(text)
            .map(|hash| Self(*hash.as_bytes()))
            .map_err(|_| MalformedId(text.to_owned()))
    }
}

impl Store {
    /// Keeps a photo's bytes (a finished JPEG) and gives their fingerprint. The file appears only when
    /// it is whole and safe on the disk; one that is there already stays.
    pub fn put_photo(&mut self, jpeg: &[u8]) -> Result<PhotoHash, StoreError> {
        let hash = PhotoHash::of(jpeg);
        let path = self.photo_path(hash);
        if self.photo(hash).is_ok_and(|photo| photo.is_some()) {
            return Ok(hash);
        }
        let unfinished = self.folder.join(PHOTOS).join(UNFINISHED);
        make_folder(&unfinished)?;
        let unfinished = unfinished.join(format!("{hash}.tmp"));
        let kept = keep(&unfinished, &path, jpeg);
        if kept.is_err() {
            // What can't be deleted now is deleted when the office is opened next.
            fs::remove_file(&unfinished).ok();
        }
        kept.map(|()| hash)
    }

    /// The bytes of a photo; `None` if they have not been received. A file whose bytes changed is
    /// [`StoreError::Damaged`].
    pub fn photo(&self, hash: PhotoHash) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.photo_path(hash);
        match fs::read(&path) {
            Ok(bytes) if PhotoHash::of(&bytes) == hash => Ok(Some(bytes)),
            Ok(_) => Err(StoreError::damaged(format!("the photo {hash} was altered"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::file(FileOperation::Read, path, error)),
        }
    }

    /// Two hex digits a folder keep folders small.
    pub(crate) fn photo_path(&self, hash: PhotoHash) -> PathBuf {
        let name = hash.to_string();
        self.folder.join(PHOTOS).join(&name[..2]).join(format!("{name}.jpg"))
    }
}

/// Deletes photos and attached files whose writing was cut off.
pub(crate) fn clear_leftovers(folder: &Path) -> Result<(), StoreError> {
    for kept in [PHOTOS, FILES] {
        let unfinished = folder.join(kept).join(UNFINISHED);
        match fs::remove_dir_all(&unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(StoreError::file(FileOperation::Delete, unfinished, error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Writes a file under another name first, so that it is never seen half.
pub(crate) fn keep(unfinished: &Path, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let write = || {
        let mut file = File::create(unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| StoreError::file(FileOperation::Write, unfinished, error))?;
    let Some(parent) = path.parent() else { return Ok(()) };
    make_folder(parent)?;
    fs::rename(unfinished, path).map_err(|error| StoreError::file(FileOperation::Write, path, error))?;
    folder::sync(parent)
}

pub(crate) fn make_folder(path: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(path).map_err(|error| StoreError::file(FileOperation::MakeFolder, path, error))
}
