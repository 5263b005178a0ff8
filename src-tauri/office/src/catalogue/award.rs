//! What the catalogues say of awards: the rules every office starts with, and the councils that are asked.

use std::sync::OnceLock;

use domain::{
    award::AwardForm,
    award_rule::{AwardRule, RuleSort},
    date::{DateError, FIRST_YEAR, PartialDate, Period},
    id::RecordId,
    record::{Edit, Kind},
};
use serde::Deserialize;

use super::{AWARD_RULES, COUNCILS, read};
use crate::{OfficeError, exemplar::add::edit};

/// A rule as its file writes it. None of them is confirmed: that is for the office.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AwardRuleEntry {
    code: String,
    sort: String,
    form: String,
    of_form: String,
    years: Option<i64>,
    percent: Option<i64>,
    source: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    note: String,
}

impl AwardRuleEntry {
    pub(super) fn edit(&self) -> Result<Edit, OfficeError> {
        let faulty = || OfficeError::BuiltIn { name: "award-rules.json", reason: self.code.clone() };
        let rule = AwardRule {
            sort: Some(RuleSort::from_code(&self.sort).ok_or_else(faulty)?),
            form: Some(AwardForm::from_code(&self.form).ok_or_else(faulty)?),
            of_form: Some(AwardForm::from_code(&self.of_form).ok_or_else(faulty)?),
            years: self.years,
            percent: self.percent,
            source: self.source.clone(),
            valid_from: day(self.valid_from.as_deref()).map_err(|_| faulty())?,
            valid_to: day(self.valid_to.as_deref()).map_err(|_| faulty())?,
            note: self.note.clone(),
            ..AwardRule::default()
        };
        edit(RecordId::built_in(Kind::AwardRule.code(), &self.code), &rule)
    }
}

pub(super) fn rules() -> Result<Vec<AwardRuleEntry>, OfficeError> {
    read("award-rules.json", AWARD_RULES)
}

/// A council that nominations are put before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// What it is called.
    pub name: String,
    /// Where that stands.
    pub source: String,
    /// Whether nobody has checked it against an official paper yet.
    pub unconfirmed: bool,
    term: Period,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CouncilEntry {
    name: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    source: String,
    unconfirmed: bool,
}

/// The councils there are on a day.
pub(crate) fn councils_on(day: PartialDate) -> Result<impl Iterator<Item = &'static Council>, OfficeError> {
    let day = day.last_day();
    Ok(councils()?.iter().filter(move |council| council.term.contains(day)))
}

fn councils() -> Result<&'static [Council], OfficeError> {
    static KNOWN: OnceLock<Vec<Council>> = OnceLock::new();
    if let Some(known) = KNOWN.get() {
        return Ok(known);
    }
    let mut councils = Vec::new();
    for entry in read::<Vec<CouncilEntry>>("councils.json", COUNCILS)? {
        let faulty = || OfficeError::BuiltIn { name: "councils.json", reason: entry.name.clone() };
        let from = day(entry.valid_from.as_deref()).map_err(|_| faulty())?;
        let to = day(entry.valid_to.as_deref()).map_err(|_| faulty())?;
        let since_ever = PartialDate::from_year(FIRST_YEAR).map_err(|_| faulty())?;
        let term = Period::new(from.unwrap_or(since_ever), to);
        councils.push(Council {
            term,
            source: entry.source.clone(),
            unconfirmed: entry.unconfirmed,
            name: entry.name.clone(),
        });
    }
    Ok(KNOWN.get_or_init(|| councils))
}

/// A day of a catalogue file, if one is written.
fn day(iso: Option<&str>) -> Result<Option<PartialDate>, DateError> {
    iso.map(PartialDate::from_iso).transpose()
}
