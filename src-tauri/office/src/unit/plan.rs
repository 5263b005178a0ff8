//! What an intention about units would change, worked out before anything is written.

use domain::{
    id::UnitId,
    rearrangement::{UnitFault, Units},
    record::{Edit, Entity, Kind},
    unit::Unit,
};
use store::UnitTies;

use crate::{Office, OfficeError, exemplar::add};

/// A unit that was left as the office has it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: UnitFault,
}

/// The units as they are and as they would be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitPlan {
    /// As they are.
    pub before: Units,
    /// As they would be.
    pub after: Units,
    /// Units that a catalogue or a list would change, but that stay as the office has them.
    pub left: Vec<Left>,
}

impl UnitPlan {
    /// Nothing to be done yet.
    pub(super) fn new(units: Units) -> Self {
        Self { before: units.clone(), after: units, left: Vec::new() }
    }

    /// The units that are new or change, with what they were.
    pub fn touched(&self) -> impl Iterator<Item = (UnitId, Option<&Unit>, &Unit)> {
        let changed = self.after.iter().map(|(id, after)| (*id, self.before.get(id), after));
        changed.filter(|(_, before, after)| *before != Some(after))
    }

    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.touched().next().is_none()
    }

    /// The edits that do it.
    pub(super) fn edits(&self) -> Result<Vec<Edit>, OfficeError> {
        let edits = self.touched().map(|(id, before, after)| match before {
            None => add::edit(id.into(), after),
            Some(before) => Ok(Edit::between(id.into(), Kind::Unit, &before.to_fields(), &after.to_fields())),
        });
        edits.collect()
    }
}

impl Office {
    /// What hangs today on the units that a plan ends or changes.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn ties_of(&self, plan: &UnitPlan) -> Result<UnitTies, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let mut ties = UnitTies::default();
        for (id, before, _) in plan.touched() {
            if before.is_some() {
                let one = self.store().unit_ties(id, today)?;
                ties.people += one.people;
                ties.exemplars += one.exemplars;
                ties.open += one.open;
                ties.boards += one.boards;
            }
        }
        Ok(ties)
    }
}
