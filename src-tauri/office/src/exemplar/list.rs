//! The library: searching, filtering and ordering exemplars.

use domain::id::{ExemplarId, RecordId, UnitId};
use store::{ExemplarPage, ExemplarQuery};

use crate::{Office, OfficeError};

impl Office {
    /// Lists exemplars.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn list(&self, query: &ExemplarQuery) -> Result<ExemplarPage, OfficeError> {
        Ok(self.store().exemplars(query)?)
    }

    /// The units before and after one, whose exemplars count with it where old and new names are one.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn kin_of(&self, unit: UnitId) -> Result<Vec<UnitId>, OfficeError> {
        Ok(self.succession()?.family(unit))
    }

    /// The exemplar whose id is or begins with this text, as people type ids at a terminal.
    ///
    /// # Errors
    /// When none or several begin so.
    pub fn find_exemplar(&self, id: &str) -> Result<ExemplarId, OfficeError> {
        if let Ok(id) = id.parse::<RecordId>() {
            return Ok(id.into());
        }
        let mut found = self.store().exemplars_beginning(id)?;
        match (found.pop(), found.pop()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(OfficeError::NoSuchRecord(id.to_owned())),
            (Some(_), Some(_)) => Err(OfficeError::AmbiguousRecord(id.to_owned())),
        }
    }
}
