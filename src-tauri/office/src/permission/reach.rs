//! How far somebody's work reaches: everywhere, to texts only, to the records of one unit and those below it.

use std::collections::BTreeSet;

use domain::{id::UnitId, profile::Role, unit::Unit};

use crate::{Office, OfficeError, names::Names};

/// How far the work of whoever is working reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Nothing may be changed.
    Nothing,
    /// Texts may be changed, facts not.
    Texts,
    /// The records of these units.
    Units(BTreeSet<UnitId>),
    /// Everything.
    Everything,
}

impl Reach {
    /// Whether records that belong to one of these units may be worked on.
    #[must_use]
    pub fn holds(&self, units: impl IntoIterator<Item = Option<UnitId>>) -> bool {
        match self {
            Self::Nothing => false,
            Self::Texts | Self::Everything => true,
            Self::Units(own) => units.into_iter().flatten().any(|unit| own.contains(&unit)),
        }
    }
}

impl Office {
    /// How far the work of whoever is working reaches.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn reach(&self) -> Result<Reach, OfficeError> {
        let Some(worker) = self.worker() else { return Ok(Reach::Nothing) };
        Ok(match worker.role {
            Role::Viewer => Reach::Nothing,
            Role::DisseminationDivision => Reach::Texts,
            Role::OfficeClerk | Role::OfficeChief | Role::Director => Reach::Everything,
            Role::UnitContact | Role::DistrictOfficer => match worker.unit {
                Some(unit) => Reach::Units(area(unit, &self.names()?)),
                None => Reach::Units(BTreeSet::new()),
            },
        })
    }
}

/// A unit's area: itself, every unit below it, and the units all those took over from, whose records they
/// keep. What else lay below a unit that ended went to others too.
fn area(unit: UnitId, names: &Names) -> BTreeSet<UnitId> {
    let mut area = BTreeSet::from([unit]);
    grow(&mut area, names, |it, area| it.parent.is_some_and(|above| area.contains(&above)));
    grow(&mut area, names, |it, area| it.successors.iter().any(|next| area.contains(next)));
    area
}

/// Adds units that belong to those in the area, until no more do.
fn grow(area: &mut BTreeSet<UnitId>, names: &Names, belongs: fn(&Unit, &BTreeSet<UnitId>) -> bool) {
    loop {
        let more: Vec<UnitId> = names
            .units
            .iter()
            .filter(|(id, unit)| !area.contains(id) && belongs(unit, area))
            .map(|(id, _)| *id)
            .collect();
        if more.is_empty() {
            return;
        }
        area.extend(more);
    }
}
