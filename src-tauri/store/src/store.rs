//! The open office.

use std::path::{Path, PathBuf};

use records::RunActor;
use rusqlite::Connection;
use uuid::Uuid;

use crate::{
    StoreError, caches, connection, erased_marks, erasing, folder, folder::OfficeLock, migrations, photos,
    tables, typing::Typing,
};

/// The name of an office's database inside its folder.
pub const OFFICE_FILE: &str = "van-phong.neuguong";

/// The setting that holds the id of this copy of the office.
const DEVICE: &str = "device";

/// One office, open for reading and writing. While it is open, no other program can open it.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) folder: PathBuf,
    pub(crate) run: RunActor,
    /// What was typed last, if typing on may still join it.
    pub(crate) typing: Option<Typing>,
    /// Held until the store is dropped; declared last, so that the database is closed first.
    _lock: OfficeLock,
}

impl Store {
    /// Makes a new, empty office in a folder, which is made if need be and may hold other things, but
    /// no office. `run` is sixteen fresh random bytes; the id of this copy is derived from them.
    pub fn create(folder: &Path, run: RunActor) -> Result<Self, StoreError> {
        let lock = folder::lock_for_making(folder)?;
        let path = folder.join(OFFICE_FILE);
        if folder::exists(&path)? {
            return Err(StoreError::AlreadyAnOffice { folder: folder.to_owned() });
        }
        let made = Self::make(folder, run, lock);
        if made.is_err() {
            // Half an office would be taken for a damaged one at the next start.
            folder::remove_database(&path);
        }
        made
    }

    /// Opens the office in a folder. An older one is brought up to date after a copy of it was laid
    /// beside it; a newer one is refused. `run` is sixteen fresh random bytes.
    pub fn open(folder: &Path, run: RunActor) -> Result<Self, StoreError> {
        let path = folder.join(OFFICE_FILE);
        if !folder::exists(&path)? {
            return Err(StoreError::NoOffice { folder: folder.to_owned() });
        }
        let lock = folder::lock(folder)?;
        folder::refuse_what_is_no_office(&path)?;
        let mut connection = connection::open(&path)?;
        migrations::bring_up_to_date(&mut connection, folder)?;
        caches::bring_up_to_date(&mut connection)?;
        photos::clear_leftovers(folder)?;
        // What cannot be finished now, on a full disk or while another program reads a file, is tried again next time.
        let _ = erasing::finish(&mut connection, folder);
        let _ = erased_marks::keep(&connection, folder);
        Ok(Self { connection, folder: folder.to_owned(), run, typing: None, _lock: lock })
    }

    /// The folder the office lies in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The id of this copy of the office, made when the copy was.
    pub fn device(&self) -> Result<Uuid, StoreError> {
        let device = tables::setting::get(&self.connection, DEVICE)?.unwrap_or_default();
        Uuid::try_parse(&device).map_err(|_| StoreError::damaged("the office has no device id"))
    }

    fn make(folder: &Path, run: RunActor, lock: OfficeLock) -> Result<Self, StoreError> {
        let mut connection = connection::make(&folder.join(OFFICE_FILE))?;
        migrations::bring_up_to_date(&mut connection, folder)?;
        caches::bring_up_to_date(&mut connection)?;
        let device = Uuid::new_v5(&Uuid::from_bytes(run.0), DEVICE.as_bytes());
        tables::setting::set(&connection, DEVICE, Some(&device.to_string()))?;
        folder::sync(folder)?;
        Ok(Self { connection, folder: folder.to_owned(), run, typing: None, _lock: lock })
    }
}
