//! Units as screens show them.

use std::collections::BTreeMap;

use domain::{
    id::{RecordId, UnitId},
    succession::Succession,
    text::order::title_key,
    unit::Unit,
};
use store::UnitTies;

use crate::{Office, OfficeError};

/// A unit in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitRow {
    /// Its id.
    pub id: UnitId,
    /// The unit.
    pub unit: Unit,
    /// How many exemplars in use are of it.
    pub exemplars: usize,
    /// From how many units it took over directly.
    pub before: usize,
    /// How many took over from it directly.
    pub after: usize,
}

/// A unit with everything linked to it.
#[derive(Debug, Clone)]
pub struct UnitDetail {
    /// Its id.
    pub id: UnitId,
    /// The unit.
    pub unit: Unit,
    /// The unit above it.
    pub parent: Option<(UnitId, String)>,
    /// What hangs on it today.
    pub ties: UnitTies,
    /// Its line: itself, the units before and those after, however far, in the order of their first days.
    pub line: Vec<(UnitId, Unit)>,
    /// The links between the units of the line.
    pub links: Vec<(UnitId, UnitId)>,
    /// The links of all units.
    pub succession: Succession,
}

impl Office {
    /// Every unit: by level, kind and name.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn units(&self) -> Result<Vec<UnitRow>, OfficeError> {
        let units = self.names()?.units;
        let links = domain::rearrangement::succession(&units);
        let mut exemplars: BTreeMap<UnitId, usize> = self.store().exemplars_by_unit()?;
        let mut rows: Vec<UnitRow> = units
            .into_iter()
            .map(|(id, unit)| UnitRow {
                id,
                unit,
                exemplars: exemplars.remove(&id).unwrap_or_default(),
                before: links.previous(id).count(),
                after: links.next(id).count(),
            })
            .collect();
        rows.sort_by_cached_key(|row| (row.unit.kind, title_key(&row.unit.official_name), row.id));
        Ok(rows)
    }

    /// One unit with its line.
    ///
    /// # Errors
    /// When there is none with this id, code or name.
    pub fn unit_detail(&self, named: &str) -> Result<UnitDetail, OfficeError> {
        let names = self.names()?;
        let id = names.unit(named)?;
        let unit = names
            .units
            .get(&id)
            .cloned()
            .ok_or_else(|| OfficeError::NoSuchRecord(RecordId::from(id).to_string()))?;
        let succession = domain::rearrangement::succession(&names.units);
        let mut line: Vec<(UnitId, Unit)> = std::iter::once(id)
            .chain(succession.family(id))
            .filter_map(|id| names.units.get(&id).map(|unit| (id, unit.clone())))
            .collect();
        line.sort_by_cached_key(|(id, unit)| {
            (unit.valid_from, unit.valid_to.is_none(), unit.valid_to, title_key(&unit.official_name), *id)
        });
        let is_shown = |id: &UnitId| line.iter().any(|(shown, _)| shown == id);
        let links = line
            .iter()
            .flat_map(|(id, _)| succession.next(*id).filter(is_shown).map(|heir| (*id, heir)))
            .collect();
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        Ok(UnitDetail {
            id,
            parent: unit.parent.map(|above| (above, names.unit_name(above).unwrap_or_default().to_owned())),
            ties: self.store().unit_ties(id, today)?,
            unit,
            links,
            line,
            succession,
        })
    }
}
