//! Offices in folders that go away with the test.

use std::{
    ops::{Deref, DerefMut},
    path::Path,
    sync::Arc,
};

use domain::profile::Role;
use office::{Beginning, Office, OfficeError, profile::NewProfile};
use tempfile::TempDir;

use crate::SteadyWorld;

/// An open office in a temporary folder, with somebody at work.
pub struct TempOffice {
    office: Option<Office>,
    /// Its world.
    pub world: Arc<SteadyWorld>,
    /// Its folder; removed last.
    pub folder: TempDir,
}

impl TempOffice {
    /// An office with the catalogues only.
    ///
    /// # Errors
    /// When the temporary folder cannot be written.
    pub fn empty() -> Result<Self, OfficeError> {
        Self::make(Beginning::Empty)
    }

    /// The sample office.
    ///
    /// # Errors
    /// When the temporary folder cannot be written.
    pub fn sample() -> Result<Self, OfficeError> {
        Self::make(Beginning::Sample)
    }

    fn make(beginning: Beginning) -> Result<Self, OfficeError> {
        let folder = TempDir::new().map_err(|source| OfficeError::File {
            action: office::error::FileAction::Write,
            path: std::env::temp_dir(),
            source,
        })?;
        let world = Arc::new(SteadyWorld::new());
        let mut office = Office::create(folder.path(), world.clone(), beginning)?;
        let clerk = NewProfile { name: "Hà Thị Mẫu", role: Role::OfficeClerk, unit: None, pin: "" };
        office.add_profile(&clerk)?;
        Ok(Self { office: Some(office), world, folder })
    }

    /// Closes the office and opens it again, as after a night.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn reopen(&mut self) -> Result<(), OfficeError> {
        self.while_closed(|_| ())
    }

    /// Closes the office, lets another program have its folder, and opens it again.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn while_closed<T>(&mut self, other: impl FnOnce(&Path) -> T) -> Result<T, OfficeError> {
        self.office = None;
        let done = other(self.folder.path());
        self.world = Arc::new(self.world.next_run());
        self.office = Some(Office::open(self.folder.path(), self.world.clone())?);
        Ok(done)
    }
}

impl Deref for TempOffice {
    type Target = Office;

    #[expect(clippy::expect_used, reason = "only absent within `reopen`")]
    fn deref(&self) -> &Office {
        self.office.as_ref().expect("the office is open")
    }
}

impl DerefMut for TempOffice {
    #[expect(clippy::expect_used, reason = "only absent within `reopen`")]
    fn deref_mut(&mut self) -> &mut Office {
        self.office.as_mut().expect("the office is open")
    }
}
