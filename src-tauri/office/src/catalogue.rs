//! The built-in catalogues: units of 2022, movements, slogans, fields of work. Each record has a fixed
//! id, so that two offices set up apart share it; the office may change any of them, and what it changed
//! is never filled in again.

use std::sync::OnceLock;

use domain::{
    date::PartialDate,
    eligibility::TierRule,
    id::{MovementId, RecordId, SloganId, UnitId, WorkFieldId},
    movement::{Movement, MovementLevel},
    record::{Edit, Kind},
    slogan::Slogan,
    unit::{Unit, UnitKind, UnitTier},
    work_field::WorkField,
};
use serde::Deserialize;
use store::Seed;

use crate::{Office, OfficeError, exemplar::add::edit};

mod award;

pub use award::Council;
pub(crate) use award::councils_on;

/// Code of the department's own unit.
pub const OWN_UNIT: &str = "STP";

const UNITS: &str = include_str!("../../../assets/catalogues/units-2022.json");
const MOVEMENTS: &str = include_str!("../../../assets/catalogues/movements.json");
const SLOGANS: &str = include_str!("../../../assets/catalogues/slogans.json");
const WORK_FIELDS: &str = include_str!("../../../assets/catalogues/work-fields.json");
const AWARD_RULES: &str = include_str!("../../../assets/catalogues/award-rules.json");
const COUNCILS: &str = include_str!("../../../assets/catalogues/councils.json");
const ELIGIBILITY: &str = include_str!("../../../assets/catalogues/eligibility.json");
const SOURCES: &str = include_str!("../../../assets/catalogues/plan-sources.json");

/// The fixed id of the unit with this code.
#[must_use]
pub fn unit_id(code: &str) -> UnitId {
    RecordId::built_in(Kind::Unit.code(), code).into()
}

/// A unit as the catalogue files write it.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
pub(crate) struct UnitEntry {
    code: String,
    official_name: String,
    short_name: String,
    kind: Option<String>,
    tier: Option<String>,
    parent: Option<String>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    successors: Vec<String>,
    place_name: String,
    letterhead_parent: String,
    letterhead_name: String,
    abbreviation: String,
    basis: String,
    /// Taken from secondary sources; read by people, not by the product.
    #[serde(rename = "unconfirmed")]
    _unconfirmed: bool,
}

impl UnitEntry {
    pub(crate) fn edit(&self) -> Result<Edit, OfficeError> {
        edit(self.id().into(), &self.unit())
    }

    pub(crate) fn id(&self) -> UnitId {
        unit_id(&self.code)
    }

    pub(crate) fn unit(&self) -> Unit {
        let day = |iso: &Option<String>| iso.as_deref().and_then(|iso| PartialDate::from_iso(iso).ok());
        Unit {
            code: self.code.clone(),
            official_name: self.official_name.clone(),
            short_name: self.short_name.clone(),
            kind: self.kind.as_deref().and_then(UnitKind::from_code),
            tier: self.tier.as_deref().and_then(UnitTier::from_code),
            parent: self.parent.as_deref().map(unit_id),
            valid_from: day(&self.valid_from),
            valid_to: day(&self.valid_to),
            successors: self.successors.iter().map(|code| unit_id(code)).collect(),
            place_name: self.place_name.clone(),
            letterhead_parent: self.letterhead_parent.clone(),
            letterhead_name: self.letterhead_name.clone(),
            abbreviation: self.abbreviation.clone(),
            basis: self.basis.clone(),
            logo: None,
            background: None,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct MovementEntry {
    code: String,
    name: String,
    level: Option<String>,
    period_from: Option<i64>,
    period_to: Option<i64>,
    launching_doc: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SloganEntry {
    code: String,
    words: String,
    source: String,
    position: i64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct WorkFieldEntry {
    code: String,
    name: String,
    position: i64,
}

/// A level of government and when its people may be chosen.
#[derive(Debug, Deserialize)]
struct TierEntry {
    tier: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
}

/// The document a plan year's sheets refer to in their foot.
#[derive(Debug, Deserialize)]
struct SourceEntry {
    plan_year: i64,
    source: String,
}

impl Office {
    /// Fills in whatever built-in record the office does not have yet.
    ///
    /// # Errors
    /// When the office cannot be written.
    pub fn fill_catalogues(&mut self) -> Result<(), OfficeError> {
        let seeds = edits()?;
        self.store_mut().seed(&seeds)?;
        Ok(())
    }
}

/// The built-in records, each as the deterministic beginning every office shares.
fn edits() -> Result<Vec<Seed>, OfficeError> {
    let mut edits = Vec::new();
    for entry in read::<Vec<UnitEntry>>("units-2022.json", UNITS)? {
        edits.push(entry.edit()?);
    }
    for entry in read::<Vec<MovementEntry>>("movements.json", MOVEMENTS)? {
        let id: MovementId = RecordId::built_in(Kind::Movement.code(), &entry.code).into();
        let movement = Movement {
            name: entry.name,
            level: entry.level.as_deref().and_then(MovementLevel::from_code),
            period_from: entry.period_from,
            period_to: entry.period_to,
            launching_doc: entry.launching_doc,
        };
        edits.push(edit(id.into(), &movement)?);
    }
    for entry in read::<Vec<SloganEntry>>("slogans.json", SLOGANS)? {
        let id: SloganId = RecordId::built_in(Kind::Slogan.code(), &entry.code).into();
        let slogan = Slogan { words: entry.words, source: entry.source, position: entry.position };
        edits.push(edit(id.into(), &slogan)?);
    }
    for entry in read::<Vec<WorkFieldEntry>>("work-fields.json", WORK_FIELDS)? {
        let id: WorkFieldId = RecordId::built_in(Kind::WorkField.code(), &entry.code).into();
        let field = WorkField { code: entry.code, name: entry.name, position: entry.position };
        edits.push(edit(id.into(), &field)?);
    }
    for entry in award::rules()? {
        edits.push(entry.edit()?);
    }
    Ok(edits.into_iter().map(seed).collect())
}

fn seed(edit: Edit) -> Seed {
    let fields = edit.changes.into_iter().filter_map(|(path, value)| Some((path, value?))).collect();
    Seed { record: edit.record, kind: edit.kind, fields }
}

/// "Thực hiện Kế hoạch số …": what stands in the foot of a plan year's sheets; empty where unknown.
pub(crate) fn sheet_source(plan_year: i64) -> Result<&'static str, OfficeError> {
    static KNOWN: OnceLock<Vec<SourceEntry>> = OnceLock::new();
    let known = match KNOWN.get() {
        Some(known) => known,
        None => {
            let entries = read("plan-sources.json", SOURCES)?;
            KNOWN.get_or_init(|| entries)
        }
    };
    Ok(known.iter().find(|entry| entry.plan_year == plan_year).map_or("", |entry| &entry.source))
}

/// On which levels people may be chosen, and on which days: dated, because levels come and go.
pub(crate) fn tier_rules() -> Result<&'static [TierRule], OfficeError> {
    static KNOWN: OnceLock<Vec<TierRule>> = OnceLock::new();
    if let Some(known) = KNOWN.get() {
        return Ok(known);
    }
    let faulty =
        |entry: &TierEntry| OfficeError::BuiltIn { name: "eligibility.json", reason: format!("{entry:?}") };
    let mut rules = Vec::new();
    for entry in read::<Vec<TierEntry>>("eligibility.json", ELIGIBILITY)? {
        let day = |iso: &Option<String>| match iso {
            Some(iso) => PartialDate::from_iso(iso).map(Some).map_err(|_| faulty(&entry)),
            None => Ok(None),
        };
        let tier = UnitTier::from_code(&entry.tier).ok_or_else(|| faulty(&entry))?;
        rules.push(TierRule { tier, valid_from: day(&entry.valid_from)?, valid_to: day(&entry.valid_to)? });
    }
    Ok(KNOWN.get_or_init(|| rules))
}

pub(crate) fn read<T: for<'a> Deserialize<'a>>(name: &'static str, text: &str) -> Result<T, OfficeError> {
    serde_json::from_str(text).map_err(|error| OfficeError::BuiltIn { name, reason: error.to_string() })
}
