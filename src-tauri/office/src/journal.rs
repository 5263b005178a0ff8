//! What was done on one day, by whom, to which records: for whoever answers for the office.

use std::collections::BTreeMap;

use domain::{
    date::{PartialDate, Timestamp},
    id::RecordId,
    operation::Operation,
    record::Kind,
};
use store::{OperationId, Stamp};

use crate::{
    Office, OfficeError,
    history::{Called, Entry},
};

/// Of so many records of a day every change is told; on the day of a large import the rest are counted.
const MOST_TOLD: usize = 400;

/// What the product does itself, which is nobody's deed.
const BY_PRODUCT: [Operation; 2] = [Operation::FillCatalogue, Operation::FillSample];

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// By whom and when.
    pub stamp: Stamp,
    /// What it changed.
    pub about: Vec<About>,
    /// How many records more it changed.
    pub untold: usize,
}

/// What a deed changed in one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called now.
    pub name: String,
    /// Its changed fields.
    pub entries: Vec<Entry>,
}

/// A day's deeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// The day.
    pub day: PartialDate,
    /// What was done, newest first.
    pub deeds: Vec<Deed>,
    /// The last day before it on which something was done.
    pub earlier: Option<PartialDate>,
    /// The first day after it on which something was done.
    pub later: Option<PartialDate>,
}

impl Deed {
    /// What was done; absent for an operation this version does not know.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        Operation::from_code(&self.stamp.code)
    }
}

impl Office {
    /// What was done on a day in Vietnam. What the product filled in itself is left out.
    ///
    /// # Errors
    /// When it is no day, or the office cannot be read.
    pub fn journal(&self, day: PartialDate) -> Result<Journal, OfficeError> {
        let begins = Timestamp::beginning_of(day).ok_or(OfficeError::NoDay)?;
        let ends = day.plus_days(1).and_then(Timestamp::beginning_of).ok_or(OfficeError::NoDay)?;
        let (earlier, later) = self.store().done_around((begins, ends), BY_PRODUCT.map(Operation::code))?;
        let mut reading = Reading { office: self, read: BTreeMap::new(), names: Called::default() };
        let mut deeds = Vec::new();
        for done in self.store().done_between(begins, ends)?.into_iter().rev() {
            let mut deed = Deed { stamp: done.stamp, about: Vec::new(), untold: 0 };
            if deed.operation().is_some_and(|operation| BY_PRODUCT.contains(&operation)) {
                continue;
            }
            for known in done.records {
                match reading.about(known, deed.stamp.operation)? {
                    Some(about) => deed.about.extend(Some(about).filter(|it| !it.entries.is_empty())),
                    None => deed.untold += 1,
                }
            }
            deeds.push(deed);
        }
        let day_of = |at: Option<Timestamp>| at.and_then(Timestamp::day_in_vietnam);
        Ok(Journal { day, deeds, earlier: day_of(earlier), later: day_of(later) })
    }
}

/// What records are called and what happened to them: one that was typed into all day is read once.
struct Reading<'a> {
    office: &'a Office,
    read: BTreeMap<RecordId, (String, Vec<Entry>)>,
    names: Called,
}

impl Reading<'_> {
    /// What an operation changed in a record; `None` once enough records have been told of.
    fn about(
        &mut self,
        (record, kind): (RecordId, Kind),
        operation: OperationId,
    ) -> Result<Option<About>, OfficeError> {
        if !self.read.contains_key(&record) {
            if self.read.len() >= MOST_TOLD {
                return Ok(None);
            }
            let mut entries = Vec::new();
            for revision in self.office.store().history(record, None)? {
                entries.extend(self.office.entry(record, kind, revision, &mut self.names)?);
            }
            // Its making may have been taken back.
            let name = match self.office.store().fields(record)? {
                Some(_) => self.office.called(record, &mut self.names)?,
                None => String::new(),
            };
            self.read.insert(record, (name, entries));
        }
        let Some((name, entries)) = self.read.get(&record) else { return Ok(None) };
        let is_of_it =
            |entry: &&Entry| entry.revision.stamp.as_ref().is_some_and(|stamp| stamp.operation == operation);
        let entries = entries.iter().filter(is_of_it).cloned().collect();
        Ok(Some(About { record, kind, name: name.clone(), entries }))
    }
}
