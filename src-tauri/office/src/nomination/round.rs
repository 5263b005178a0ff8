//! A round of nominations: its rows, what they add up to, and what the rules say of it. These rows are what a
//! submission to the council (tờ trình) lists.

use std::collections::BTreeMap;

use domain::{
    award::AwardForm,
    id::{ExemplarId, UnitId},
    nomination::Outcome,
    text::order::title_key,
};
use store::{NominationFilter, NominationRow, RoundName, SubjectKind};

use super::Finding;
use crate::{
    Office, OfficeError,
    catalogue::{self, Council},
};

/// A round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its year.
    pub year: i64,
    /// What it is called; absent = all rounds of the year.
    pub name: Option<String>,
    /// Its nominations, by given name.
    pub rows: Vec<RoundRow>,
    /// What they add up to.
    pub totals: Totals,
    /// The same for each form asked for, in the order of the forms.
    pub forms: Vec<Counted<Option<AwardForm>>>,
    /// The same for each unit, by name.
    pub units: Vec<Counted<Option<UnitId>>>,
    /// What the rules say of all of them together.
    pub findings: Vec<Finding>,
}

/// A nomination with what is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRow {
    /// The nomination and what a list shows of its exemplar.
    pub row: NominationRow,
    /// What is told of it.
    pub findings: Vec<Finding>,
}

/// How many nominations there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// All.
    pub all: usize,
    /// For single persons.
    pub individuals: usize,
    /// For collectives.
    pub collectives: usize,
    /// For models that stand for themselves.
    pub models: usize,
    /// Those that wait for their result.
    pub waiting: usize,
    /// Those awarded.
    pub awarded: usize,
    /// Those not awarded.
    pub not_awarded: usize,
}

/// How many there are of one sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<Of> {
    /// The sort.
    pub of: Of,
    /// What it is called; empty where it is not known.
    pub name: String,
    /// How many.
    pub totals: Totals,
}

impl Totals {
    fn count(&mut self, row: &NominationRow) {
        self.all += 1;
        match row.subject {
            Some(SubjectKind::Individual) => self.individuals += 1,
            Some(SubjectKind::Collective) => self.collectives += 1,
            None => self.models += 1,
        }
        match row.nomination.outcome {
            None => self.waiting += 1,
            Some(Outcome::Awarded) => self.awarded += 1,
            Some(Outcome::NotAwarded) => self.not_awarded += 1,
        }
    }
}

impl Office {
    /// A round of nominations, or with no name all of a year. Reads rows alone, no record.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn round(&self, year: i64, name: Option<&str>) -> Result<Round, OfficeError> {
        let filter = NominationFilter { year: Some(year), round: name, ..NominationFilter::default() };
        let rows = self.store().nominations(&filter)?;
        let findings = self.findings_of(&rows, year)?;
        let mut totals = Totals::default();
        let mut forms: BTreeMap<Option<AwardForm>, Totals> = BTreeMap::new();
        let mut units: BTreeMap<(Vec<u8>, Option<UnitId>), (String, Totals)> = BTreeMap::new();
        for row in &rows {
            totals.count(row);
            forms.entry(row.nomination.form).or_default().count(row);
            let key = (title_key(&row.unit_name), row.unit);
            let (_, of_unit) = units.entry(key).or_insert_with(|| (row.unit_name.clone(), Totals::default()));
            of_unit.count(row);
        }
        let form_name = |form: Option<AwardForm>| form.map_or("", AwardForm::label).to_owned();
        Ok(Round {
            year,
            name: name.map(str::to_owned),
            totals,
            forms: forms
                .into_iter()
                .map(|(of, totals)| Counted { of, name: form_name(of), totals })
                .collect(),
            units: units.into_iter().map(|((_, of), (name, totals))| Counted { of, name, totals }).collect(),
            findings: findings.of_all,
            rows: rows
                .into_iter()
                .zip(findings.of_rows)
                .map(|(row, findings)| RoundRow { row, findings })
                .collect(),
        })
    }

    /// The rounds in use, the newest year first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn rounds(&self) -> Result<Vec<RoundName>, OfficeError> {
        Ok(self.store().rounds()?)
    }

    /// The councils there are today.
    ///
    /// # Errors
    /// When the built-in catalogue is faulty.
    pub fn councils(&self) -> Result<Vec<&'static Council>, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        Ok(catalogue::councils_on(today)?.collect())
    }

    /// The nominations of one exemplar.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn nominations_of(&self, exemplar: ExemplarId) -> Result<Vec<NominationRow>, OfficeError> {
        let filter = NominationFilter { exemplar: Some(exemplar), ..NominationFilter::default() };
        Ok(self.store().nominations(&filter)?)
    }
}
