//! Units over time: listing them, adding, renaming, merging, splitting and ending them, each as one
//! operation. What an intention would do is worked out as a [`UnitPlan`] first, which is shown or written.

use domain::{
    date::PartialDate,
    id::UnitId,
    operation::Operation,
    rearrangement::{self, Course, Rearrangement, UnitFault},
    record::{Edit, Entity, Fields, Kind},
    succession::Succession,
    text::normal::clean,
    unit::{Unit, UnitKind},
};

mod changes;
mod import;
mod plan;
mod view;

pub use changes::CataloguedChange;
pub use import::{ImportedList, ListFault, ListRequest, RowFault};
pub use plan::{Left, UnitPlan};
pub use view::{UnitDetail, UnitRow};

use crate::{Office, OfficeError, door::Saved, exemplar::add::date, names::Names};

/// What is said of a unit; everything as people write it, empty = not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitWords {
    /// Official name.
    pub official_name: String,
    /// Name for lists.
    pub short_name: String,
    /// Code of its kind.
    pub kind: String,
    /// Id, code or name of the unit above it.
    pub parent: String,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
    /// Địa danh.
    pub place_name: String,
    /// First letterhead line.
    pub letterhead_parent: String,
    /// Second letterhead line.
    pub letterhead_name: String,
    /// Abbreviation in document symbols.
    pub abbreviation: String,
    /// The paper behind it.
    pub basis: String,
}

/// Who takes over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heir {
    /// A unit the office knows: id, code or name.
    Known(String),
    /// A new one; what is not said is taken from the (first) unit before.
    New(Box<UnitWords>),
}

/// A wish to rearrange units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitChange {
    /// How.
    pub course: Course,
    /// The units before: ids, codes or names.
    pub units: Vec<String>,
    /// The first day of what is after, as people write it; for [`Course::End`] the last day of what was before.
    pub day: String,
    /// Who takes over.
    pub heirs: Vec<Heir>,
    /// The paper behind it.
    pub basis: String,
}

impl Office {
    /// Adds a unit.
    ///
    /// # Errors
    /// When it has no name, a text does not have its form, or its days contradict each other.
    pub fn add_unit(&mut self, words: &UnitWords) -> Result<(UnitId, Saved), OfficeError> {
        let names = self.names()?;
        let unit = read_unit(&names, words, &Unit::default())?;
        let mut plan = UnitPlan::new(names.units);
        let id = self.world().fresh_id().into();
        plan.after.insert(id, unit);
        rearrangement::refuse_unsound(&plan.after, id)?;
        let saved = self.write(Operation::AddUnit, &plan.edits()?)?;
        Ok((id, saved))
    }

    /// What rearranging units would do.
    ///
    /// # Errors
    /// When something speaks against it.
    pub fn plan_unit_change(&self, change: &UnitChange) -> Result<UnitPlan, OfficeError> {
        let names = self.names()?;
        let day = full_day(&change.day)?;
        let from = match change.course {
            Course::End => day.plus_days(1).ok_or(UnitFault::NoFullDay)?,
            _ => day,
        };
        let before: Vec<UnitId> =
            change.units.iter().map(|unit| names.unit(unit)).collect::<Result<_, _>>()?;
        let first = before.first().and_then(|id| names.units.get(id)).cloned().unwrap_or_default();
        let mut plan = UnitPlan::new(names.units.clone());
        let mut after = Vec::with_capacity(change.heirs.len());
        for heir in &change.heirs {
            after.push(match heir {
                Heir::Known(unit) => names.unit(unit)?,
                Heir::New(words) => {
                    let mut unit = read_unit(&names, words, &inherited(&first))?;
                    if change.course == Course::Rename && unit.official_name == first.official_name {
                        return Err(UnitFault::SameName(unit.official_name).into());
                    }
                    unit.valid_from = Some(from);
                    unit.basis = clean(&change.basis);
                    let id = self.world().fresh_id().into();
                    plan.after.insert(id, unit);
                    id
                }
            });
        }
        let rearrangement = Rearrangement { course: change.course, before, after, from };
        rearrangement.apply(&mut plan.after)?;
        if change.course == Course::End && !clean(&change.basis).is_empty() {
            for id in &rearrangement.before {
                if let Some(unit) = plan.after.get_mut(id) {
                    unit.basis = clean(&change.basis);
                }
            }
        }
        Ok(plan)
    }

    /// Rearranges units, in one operation.
    ///
    /// # Errors
    /// When something speaks against it; then nothing is changed.
    pub fn change_units(&mut self, change: &UnitChange) -> Result<(UnitPlan, Saved), OfficeError> {
        let plan = self.plan_unit_change(change)?;
        let operation = match change.course {
            Course::Rename => Operation::RenameUnit,
            Course::Merge => Operation::MergeUnits,
            Course::Split => Operation::SplitUnit,
            Course::End => Operation::EndUnit,
        };
        let saved = self.write(operation, &plan.edits()?)?;
        Ok((plan, saved))
    }

    /// A unit corrected by hand must not contradict itself or those it is linked with.
    pub(crate) fn refuse_unsound_unit(&self, before: &Fields, edit: &Edit) -> Result<(), OfficeError> {
        let mut fields = before.clone();
        for (path, value) in &edit.changes {
            match value {
                Some(value) => fields.insert(path.clone(), value.clone()),
                None => fields.remove(path),
            };
        }
        let mut units = self.names()?.units;
        let id = edit.record.into();
        units.insert(id, Unit::from_fields(&fields));
        Ok(rearrangement::refuse_unsound(&units, id)?)
    }

    /// The links between the units.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn succession(&self) -> Result<Succession, OfficeError> {
        Ok(rearrangement::succession(&self.names()?.units))
    }
}

/// What a new unit has in common with the one it takes over from.
fn inherited(before: &Unit) -> Unit {
    Unit {
        kind: before.kind,
        tier: before.tier,
        parent: before.parent,
        place_name: before.place_name.clone(),
        letterhead_parent: before.letterhead_parent.clone(),
        letterhead_name: before.letterhead_name.clone(),
        abbreviation: before.abbreviation.clone(),
        ..Unit::default()
    }
}

/// Reads what is said of a unit; what is not said is that of `otherwise`.
fn read_unit(names: &Names, words: &UnitWords, otherwise: &Unit) -> Result<Unit, OfficeError> {
    let or = |said: &str, other: &str| {
        let said = clean(said);
        if said.is_empty() { other.to_owned() } else { said }
    };
    let official_name = clean(&words.official_name);
    if official_name.is_empty() {
        return Err(OfficeError::NameMissing);
    }
    let kind = match words.kind.as_str() {
        "" => otherwise.kind,
        code => Some(UnitKind::from_code(code).ok_or_else(|| OfficeError::Unknown {
            what: crate::error::Reference::Word,
            name: code.to_owned(),
        })?),
    };
    Ok(Unit {
        short_name: or(&words.short_name, &official_name),
        official_name,
        kind,
        tier: kind.map(UnitKind::tier).or(otherwise.tier),
        parent: match words.parent.as_str() {
            "" => otherwise.parent,
            parent => Some(names.unit(parent)?),
        },
        valid_from: date(Kind::Unit, "valid_from", &words.valid_from)?,
        valid_to: date(Kind::Unit, "valid_to", &words.valid_to)?,
        place_name: or(&words.place_name, &otherwise.place_name),
        letterhead_parent: or(&words.letterhead_parent, &otherwise.letterhead_parent),
        letterhead_name: or(&words.letterhead_name, &otherwise.letterhead_name),
        abbreviation: or(&words.abbreviation, &otherwise.abbreviation),
        basis: or(&words.basis, &otherwise.basis),
        ..Unit::default()
    })
}

/// A day on which units change is known to the day.
fn full_day(typed: &str) -> Result<PartialDate, OfficeError> {
    let day = date(Kind::Unit, "valid_from", typed)?.ok_or(UnitFault::NoFullDay)?;
    if day.day().is_none() {
        return Err(UnitFault::NoFullDay.into());
    }
    Ok(day)
}
