//! Finding units, fields of work and movements by what people call them, and calling records by name.

use std::collections::BTreeMap;

use domain::{
    id::{MovementId, RecordId, UnitId, WorkFieldId},
    movement::Movement,
    record::{BINNED, Entity, Fields, Kind, Path},
    text::fold::fold,
    unit::Unit,
    work_field::WorkField,
};

use crate::{Office, OfficeError, error::Reference};

/// The catalogues of the office, read once for one task.
#[derive(Debug, Default)]
pub struct Names {
    /// The units.
    pub units: BTreeMap<UnitId, Unit>,
    /// The fields of work.
    pub work_fields: BTreeMap<WorkFieldId, WorkField>,
    /// The movements.
    pub movements: BTreeMap<MovementId, Movement>,
}

impl Office {
    /// Reads the catalogues.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn names(&self) -> Result<Names, OfficeError> {
        Ok(Names {
            units: self
                .all(Kind::Unit)?
                .map(|(id, fields)| (id.into(), Unit::from_fields(&fields)))
                .collect(),
            work_fields: self
                .all(Kind::WorkField)?
                .map(|(id, fields)| (id.into(), WorkField::from_fields(&fields)))
                .collect(),
            movements: self
                .all(Kind::Movement)?
                .map(|(id, fields)| (id.into(), Movement::from_fields(&fields)))
                .collect(),
        })
    }

    pub(crate) fn all(&self, kind: Kind) -> Result<impl Iterator<Item = (RecordId, Fields)>, OfficeError> {
        let bin = Path::field(BINNED);
        Ok(self.store().all(kind)?.into_iter().filter(move |(_, fields)| !fields.contains_key(&bin)))
    }
}

impl Names {
    /// The unit with this id, code or name.
    ///
    /// # Errors
    /// When there is none.
    pub fn unit(&self, name: &str) -> Result<UnitId, OfficeError> {
        let folded = fold(name);
        let by_name = |unit: &Unit| {
            unit.code == name || fold(&unit.official_name) == folded || fold(&unit.short_name) == folded
        };
        let by_id = name.parse::<UnitId>().ok().filter(|id| self.units.contains_key(id));
        by_id
            .or_else(|| self.units.iter().find(|(_, unit)| by_name(unit)).map(|(id, _)| *id))
            .ok_or_else(|| unknown(Reference::Unit, name))
    }

    /// The field of work with this id, code or name.
    ///
    /// # Errors
    /// When there is none.
    pub fn work_field(&self, name: &str) -> Result<WorkFieldId, OfficeError> {
        let folded = fold(name);
        let by_name = |field: &WorkField| field.code == name || fold(&field.name) == folded;
        let by_id = name.parse::<WorkFieldId>().ok().filter(|id| self.work_fields.contains_key(id));
        by_id
            .or_else(|| self.work_fields.iter().find(|(_, field)| by_name(field)).map(|(id, _)| *id))
            .ok_or_else(|| unknown(Reference::WorkField, name))
    }

    /// The movement with this id or name.
    ///
    /// # Errors
    /// When there is none.
    pub fn movement(&self, name: &str) -> Result<MovementId, OfficeError> {
        let folded = fold(name);
        let by_id = name.parse::<MovementId>().ok().filter(|id| self.movements.contains_key(id));
        by_id
            .or_else(|| {
                self.movements.iter().find(|(_, movement)| fold(&movement.name) == folded).map(|(id, _)| *id)
            })
            .ok_or_else(|| unknown(Reference::Movement, name))
    }

    /// What a unit is called in full; a unit that has not arrived yet has no name.
    #[must_use]
    pub fn unit_name(&self, unit: UnitId) -> Option<&str> {
        self.units.get(&unit).map(|unit| unit.official_name.as_str())
    }
}

fn unknown(what: Reference, name: &str) -> OfficeError {
    OfficeError::Unknown { what, name: name.to_owned() }
}
