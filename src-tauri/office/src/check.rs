//! Checking the office's file, and rebuilding everything that can be rebuilt from the change log.

use store::{CheckReport, RebuildReport};

use crate::{Office, OfficeError};

impl Office {
    /// Checks the file and whether every cache agrees with the change log.
    ///
    /// # Errors
    /// When the office cannot be read at all.
    pub fn check(&self) -> Result<CheckReport, OfficeError> {
        Ok(self.store().check()?)
    }

    /// Recreates every cache from the change log.
    ///
    /// # Errors
    /// When the log itself is damaged or the office cannot be written; then nothing is changed.
    pub fn rebuild(&mut self) -> Result<RebuildReport, OfficeError> {
        Ok(self.store_mut().rebuild()?)
    }
}
