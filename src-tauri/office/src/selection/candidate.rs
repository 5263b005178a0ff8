//! The exemplars among which a plan year's are chosen.

use domain::{date::PartialDate, eligibility::Ineligible, id::ExemplarId};
use store::{CandidateFilter, CandidateRow};

use super::obstacle::Yardstick;
use crate::{Office, OfficeError, exemplar::moves::MoveOption, permission::reach::Reach};

/// One exemplar on the selection board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What its rows say.
    pub row: CandidateRow,
    /// How many days it has been in its present state.
    pub days: Option<i64>,
    /// The day on which it is judged.
    pub judged_on: PartialDate,
    /// What keeps it from being chosen.
    pub ineligible: Vec<Ineligible>,
    /// The moves whoever is working may record.
    pub moves: Vec<MoveOption>,
}

impl Office {
    /// Every exemplar of a plan year that is not in the bin, by given name.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn candidates(&self, plan_year: i64) -> Result<Vec<Candidate>, OfficeError> {
        self.candidates_of(&CandidateFilter { plan_year: Some(plan_year), ..CandidateFilter::default() })
    }

    /// One exemplar as the selection board sees it.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn as_candidate(&self, id: ExemplarId) -> Result<Candidate, OfficeError> {
        let found =
            self.candidates_of(&CandidateFilter { exemplar: Some(id), ..CandidateFilter::default() })?;
        found.into_iter().next().ok_or_else(|| OfficeError::NoSuchRecord(id.to_string()))
    }

    pub(crate) fn candidates_of(&self, filter: &CandidateFilter) -> Result<Vec<Candidate>, OfficeError> {
        let by = self.yardstick()?;
        let reach = self.reach()?;
        let rows = self.store().candidates(filter, by.today)?;
        Ok(rows.into_iter().map(|row| self.judged(row, &by, &reach)).collect())
    }

    pub(crate) fn candidate(&self, id: ExemplarId) -> Result<CandidateRow, OfficeError> {
        let filter = CandidateFilter { exemplar: Some(id), ..CandidateFilter::default() };
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let found = self.store().candidates(&filter, today)?;
        found.into_iter().next().ok_or_else(|| OfficeError::NoSuchRecord(id.to_string()))
    }

    fn judged(&self, row: CandidateRow, by: &Yardstick, reach: &Reach) -> Candidate {
        let moves = match self.worker() {
            Some(worker) if reach.holds([row.unit, row.proposing_unit]) => {
                self.move_options(&row, worker.role, by)
            }
            _ => Vec::new(),
        };
        Candidate {
            days: row.since.and_then(|since| since.first_day().days_until(by.today)).map(|days| days.max(0)),
            judged_on: by.judged_on(row.plan_year),
            ineligible: by.ineligible(&row),
            moves,
            row,
        }
    }
}
