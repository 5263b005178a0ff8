//! The catalogue of changes: what happened to the units of the province since 2022, as data that an office
//! switches on. What the office has written itself is never overwritten.

use domain::{
    date::PartialDate,
    id::UnitId,
    operation::Operation,
    rearrangement::{Course, Rearrangement},
};
use serde::Deserialize;

use super::plan::{Left, UnitPlan};
use crate::{
    Office, OfficeError,
    catalogue::{UnitEntry, read, unit_id},
    door::Saved,
    error::Reference,
};

const CHANGES: &str = include_str!("../../../../assets/catalogues/unit-changes.json");
const FILE: &str = "unit-changes.json";

/// One change as the catalogue writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeEntry {
    code: String,
    day: String,
    title: String,
    note: String,
    source: String,
    unconfirmed: bool,
    /// Whether the communes it concerns come from a list of the office's own.
    needs_list: bool,
    units: Vec<UnitEntry>,
    steps: Vec<StepEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    before: Vec<String>,
    after: Vec<String>,
}

/// A change of the catalogue, and what switching it on would do in this office.
#[derive(Debug, Clone)]
pub struct CataloguedChange {
    /// Its code.
    pub code: String,
    /// The first day of what is new.
    pub day: PartialDate,
    /// What happened.
    pub title: String,
    /// What it does not tell.
    pub note: String,
    /// The paper.
    pub source: String,
    /// Whether nobody has checked it against an official paper yet.
    pub unconfirmed: bool,
    /// Whether the communes it concerns come from a list of the office's own.
    pub needs_list: bool,
    /// What it would do.
    pub plan: UnitPlan,
}

impl Office {
    /// The catalogue of changes, the earliest first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn unit_changes(&self) -> Result<Vec<CataloguedChange>, OfficeError> {
        let units = self.names()?.units;
        let mut changes = Vec::new();
        for entry in read::<Vec<ChangeEntry>>(FILE, CHANGES)? {
            let day = PartialDate::from_iso(&entry.day).map_err(|_| faulty(&entry))?;
            let mut plan = UnitPlan::new(units.clone());
            entry.apply(&mut plan, day)?;
            changes.push(CataloguedChange {
                code: entry.code,
                day,
                title: entry.title,
                note: entry.note,
                source: entry.source,
                unconfirmed: entry.unconfirmed,
                needs_list: entry.needs_list,
                plan,
            });
        }
        Ok(changes)
    }

    /// Switches a change of the catalogue on, in one operation; nothing is written where it says nothing new.
    ///
    /// # Errors
    /// When the catalogue has no such change, or whoever is working may not.
    pub fn apply_unit_change(&mut self, code: &str) -> Result<(UnitPlan, Option<Saved>), OfficeError> {
        let unknown = || OfficeError::Unknown { what: Reference::Word, name: code.to_owned() };
        let change = self.unit_changes()?.into_iter().find(|it| it.code == code).ok_or_else(unknown)?;
        if change.plan.is_empty() {
            return Ok((change.plan, None));
        }
        let saved = self.write(Operation::ApplyUnitChanges, &change.plan.edits()?)?;
        Ok((change.plan, Some(saved)))
    }
}

impl ChangeEntry {
    fn apply(&self, plan: &mut UnitPlan, from: PartialDate) -> Result<(), OfficeError> {
        for unit in &self.units {
            plan.after.entry(unit.id()).or_insert_with(|| unit.unit());
        }
        for step in &self.steps {
            let ids = |codes: &[String]| codes.iter().map(|code| unit_id(code)).collect::<Vec<UnitId>>();
            let after = ids(&step.after);
            let course = if after.is_empty() { Course::End } else { Course::Merge };
            for before in ids(&step.before) {
                let Some(unit) = plan.after.get(&before) else { continue };
                let name = unit.official_name.clone();
                let one = Rearrangement { course, before: vec![before], after: after.clone(), from };
                let mut tried = plan.after.clone();
                match one.apply(&mut tried) {
                    Ok(()) => plan.after = tried,
                    Err(why) => plan.left.push(Left { name, why }),
                }
            }
        }
        Ok(())
    }
}

fn faulty(entry: &ChangeEntry) -> OfficeError {
    OfficeError::BuiltIn { name: FILE, reason: entry.code.clone() }
}
