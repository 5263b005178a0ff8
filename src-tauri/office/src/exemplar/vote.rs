//! Writing down what a meeting voted on an exemplar.

use domain::{
    date::Precision,
    id::ExemplarId,
    operation::Operation,
    profile::Duty,
    record::{Edit, Entity, Kind},
    text::normal::clean,
    vote::{Count, Vote},
};

use super::add::date;
use crate::{Office, OfficeError, door::Saved};

/// What a meeting voted; the day as people write it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewVote {
    /// The day of the meeting; empty = today.
    pub on: String,
    /// What was counted.
    pub count: Count,
    /// What else was said.
    pub remark: String,
}

impl Office {
    /// Writes down what a meeting voted on an exemplar; what was written down of the same day before stays in
    /// the history.
    ///
    /// # Errors
    /// When there is no such exemplar, the day is none or lies ahead, the count cannot be right, or whoever is
    /// working may not.
    pub fn record_votes(&mut self, id: ExemplarId, new: &NewVote) -> Result<Saved, OfficeError> {
        self.require(Duty::RecordVotes)?;
        new.count.check().map_err(|flaw| OfficeError::Miscounted { flaw, count: new.count })?;
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let on = date(Kind::Exemplar, "discovered_on", &new.on)?.unwrap_or(today);
        if on.precision() != Precision::Day {
            return Err(OfficeError::NoMeetingDay);
        }
        if on > today {
            return Err(OfficeError::DayAhead { day: on });
        }
        let before = self.exemplar(id)?;
        let mut after = before.clone();
        after.votes.retain(|vote| vote.on != on);
        after.votes.push(Vote {
            on,
            count: new.count,
            remark: clean(&new.remark),
            by: self.worker().map(|worker| worker.name.clone()).unwrap_or_default(),
        });
        let edit = Edit::between(id.into(), Kind::Exemplar, &before.to_fields(), &after.to_fields());
        self.write(Operation::RecordVotes, &[edit])
    }
}
