//! Who may do what: the role of whoever is working decides, and for some roles the unit a record belongs to.
//!
//! The product records approvals, it does not sign: somebody who may not approve writes down who did, and
//! on which paper.

use domain::{date::PartialDate, profile::Duty, text::normal::clean};

use crate::{Office, OfficeError};

pub mod reach;
mod writing;

impl Office {
    /// Whether whoever is working may do this.
    #[must_use]
    pub fn may(&self, duty: Duty) -> bool {
        self.worker().is_some_and(|worker| worker.role.may(duty))
    }

    /// Refuses what whoever is working may not do.
    pub(crate) fn require(&self, duty: Duty) -> Result<(), OfficeError> {
        match self.worker() {
            None => Err(OfficeError::NobodyWorking),
            Some(worker) if worker.role.may(duty) => Ok(()),
            Some(worker) => Err(OfficeError::NotPermitted { role: worker.role, duty }),
        }
    }

    /// Who approved: the one named, or else the Director at work.
    pub(crate) fn approver(&self, named: &str) -> Result<String, OfficeError> {
        let named = clean(named);
        if !named.is_empty() {
            return Ok(named);
        }
        let director = self.worker().filter(|worker| worker.role.may(Duty::Approve));
        director.map(|worker| worker.name.clone()).ok_or(OfficeError::ApprovalMissing)
    }

    /// The day it is in Vietnam.
    #[must_use]
    pub fn today_in_vietnam(&self) -> Option<PartialDate> {
        self.world().now().day_in_vietnam()
    }
}
