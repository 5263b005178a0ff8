//! What waits for whoever is working: for the chief what was put forward, for the Director what was checked,
//! for a unit and the clerk what was returned; and what has changed since it was returned last.

use std::collections::BTreeMap;

use domain::{
    date::Timestamp,
    exemplar::Move,
    id::{ExemplarId, RecordId},
    operation::Operation,
    profile::Role,
    record::Path,
    rules::State,
};
use store::CandidateFilter;

use super::Candidate;
use crate::{Office, OfficeError, permission::reach::Reach};

/// One exemplar that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The exemplar.
    pub candidate: Candidate,
    /// The move by which it came here; absent where it has not moved.
    pub came_by: Option<Move>,
    /// When it was returned last, and what has changed since.
    pub last_return: Option<LastReturn>,
}

/// The last time an exemplar was returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastReturn {
    /// The move.
    pub step: Move,
    /// What has changed since: the version then beside the present one.
    pub changes: Vec<ChangedField>,
}

/// One field that holds something else than it did at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedField {
    /// The record.
    pub record: RecordId,
    /// The place.
    pub path: Path,
    /// The field in Vietnamese.
    pub field: String,
    /// What it held then, as shown.
    pub before: Option<String>,
    /// What it holds now, as shown.
    pub after: Option<String>,
}

impl Office {
    /// What waits for whoever is working, the longest waiting first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn inbox(&self) -> Result<Vec<Waiting>, OfficeError> {
        let Some(state) = self.awaited() else { return Ok(Vec::new()) };
        let mut found =
            self.candidates_of(&CandidateFilter { state: Some(state), ..CandidateFilter::default() })?;
        let reach = self.reach()?;
        if let Reach::Units(_) = reach {
            found.retain(|it| reach.holds([it.row.unit, it.row.proposing_unit]));
        }
        found.sort_by_key(|candidate| candidate.row.since);
        found.into_iter().map(|candidate| self.waiting(candidate)).collect()
    }

    /// How much waits for whoever is working: asked after every change, so no record is read for it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn inbox_count(&self) -> Result<usize, OfficeError> {
        let Some(state) = self.awaited() else { return Ok(0) };
        let filter = CandidateFilter { state: Some(state), ..CandidateFilter::default() };
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let (rows, reach) = (self.store().candidates(&filter, today)?, self.reach()?);
        Ok(rows.iter().filter(|row| reach.holds([row.unit, row.proposing_unit])).count())
    }

    /// The state in which exemplars wait for whoever is working.
    fn awaited(&self) -> Option<State> {
        match self.worker()?.role {
            Role::OfficeChief => Some(State::Proposed),
            Role::Director => Some(State::Checked),
            Role::OfficeClerk | Role::UnitContact | Role::DistrictOfficer => Some(State::Returned),
            Role::DisseminationDivision | Role::Viewer => None,
        }
    }

    fn waiting(&self, candidate: Candidate) -> Result<Waiting, OfficeError> {
        let moves = self.exemplar(candidate.row.id)?.moves;
        let returned = moves.iter().rfind(|step| step.to == State::Returned).cloned();
        let last_return = match returned {
            Some(step) => {
                let changes = match Timestamp::from_iso(&step.at) {
                    Some(at) => self.changed_since(candidate.row.id, at)?,
                    None => Vec::new(),
                };
                Some(LastReturn { step, changes })
            }
            None => None,
        };
        Ok(Waiting { came_by: moves.last().cloned(), candidate, last_return })
    }

    /// What an exemplar, its subject and its model hold otherwise than at a moment; moves aside, which tell
    /// themselves.
    ///
    /// # Errors
    /// When there is no such exemplar.
    pub fn changed_since(&self, id: ExemplarId, at: Timestamp) -> Result<Vec<ChangedField>, OfficeError> {
        let mut changed: BTreeMap<(RecordId, Path), ChangedField> = BTreeMap::new();
        // Newest first: what a field held before its oldest change is what it held then.
        for entry in self.history(id.into(), None)? {
            let later = entry.revision.stamp.as_ref().is_some_and(|stamp| stamp.at > at);
            let filled_in =
                matches!(entry.operation(), Some(Operation::FillSample | Operation::FillCatalogue));
            if !later || filled_in || entry.revision.path.as_str().starts_with("moves/") {
                continue;
            }
            let key = (entry.record, entry.revision.path.clone());
            let known = changed.entry(key).or_insert_with(|| ChangedField {
                record: entry.record,
                path: entry.revision.path.clone(),
                field: entry.field.clone(),
                before: None,
                after: entry.after.clone(),
            });
            known.before = entry.before;
        }
        Ok(changed.into_values().filter(|field| field.before != field.after).collect())
    }
}
