//! How long personal data are kept: a day set for a person, or so many years after the last exemplar about the person
//! was closed. Nothing is erased by itself; whoever is past the day is listed.

use domain::{
    date::PartialDate,
    id::{PersonId, RecordId},
    person::Person,
    profile::Duty,
    record::Entity,
};
use serde::Deserialize;

use crate::{Office, OfficeError, Setting};

/// The built-in term, which every office may change.
const BUILT_IN: &str = include_str!("../../../../assets/catalogues/retention.json");

/// The longest term that makes sense, in years.
const LONGEST: i64 = 100;

/// So many people past the day are listed.
const LISTED: usize = 200;

/// The term as the catalogue writes it.
#[derive(Debug, Deserialize)]
struct Term {
    years_after_closing: i64,
    source: String,
    unconfirmed: bool,
}

/// Somebody whose data are kept longer than they should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overdue {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The day on which the data should have gone.
    pub until: Option<PartialDate>,
    /// Whether the data were erased before, and an older copy of the office that was put back holds them again.
    pub brought_back: bool,
}

/// How long data are kept, and who is past it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// How many years after closing.
    pub years: i64,
    /// On what the built-in term rests; empty where the office set its own.
    pub source: String,
    /// Whether that still has to be checked.
    pub unconfirmed: bool,
    /// Who is past it.
    pub overdue: Vec<Overdue>,
}

impl Office {
    /// How long personal data are kept, and who is past it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn retention(&self) -> Result<Retention, OfficeError> {
        let built_in = |error: serde_json::Error| OfficeError::BuiltIn {
            name: "retention.json",
            reason: error.to_string(),
        };
        let term: Term = serde_json::from_str(BUILT_IN).map_err(built_in)?;
        let own = self.setting(Setting::RetentionYears)?.and_then(|years| years.parse::<i64>().ok());
        let years = own.unwrap_or(term.years_after_closing);
        let mut overdue = Vec::new();
        if let Some(today) = self.today_in_vietnam() {
            let closed_before = today.plus_days(-years_in_days(years)).unwrap_or(today);
            for kept in self.store().kept_beyond(today, closed_before, LISTED)? {
                let after_closing = kept.closed.and_then(|day| day.plus_days(years_in_days(years)));
                overdue.push(Overdue {
                    person: kept.person,
                    name: kept.name,
                    until: kept.until.or(after_closing),
                    brought_back: false,
                });
            }
        }
        for person in self.store().brought_back()? {
            overdue.retain(|it| RecordId::from(it.person) != person);
            let name = self.person(person.into())?.unwrap_or_default().full_name;
            overdue.push(Overdue { person: person.into(), name, until: None, brought_back: true });
        }
        overdue.sort_by(|a, b| (a.until, &a.name).cmp(&(b.until, &b.name)));
        let (source, unconfirmed) = match own {
            Some(_) => (String::new(), false),
            None => (term.source, term.unconfirmed),
        };
        Ok(Retention { years, source, unconfirmed, overdue })
    }

    /// Sets how many years after closing personal data are kept on this machine.
    ///
    /// # Errors
    /// When it is no number of years, or whoever is working may not.
    pub fn set_retention_years(&mut self, years: i64) -> Result<(), OfficeError> {
        self.require(Duty::KeepPersonalData)?;
        if !(1..=LONGEST).contains(&years) {
            return Err(OfficeError::NotYears(years.to_string()));
        }
        self.set(Setting::RetentionYears, &years.to_string())
    }

    /// Whether a person's data were erased.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn is_erased(&self, person: PersonId) -> Result<bool, OfficeError> {
        let fields = self.store().fields(person.into())?;
        Ok(fields.is_some_and(|(_, fields)| !Person::from_fields(&fields).erased.is_empty()))
    }
}

/// Years as days; a leap day more or less does not matter to a term of years.
const fn years_in_days(years: i64) -> i64 {
    years * 365 + years / 4
}
