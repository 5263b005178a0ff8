//! What stands in the way of a move.

use domain::{
    assessment::{Unassessed, unassessed},
    date::PartialDate,
    eligibility::{Ineligible, TierRule, ineligible, judged_on},
    moves::{Course, Passage, Proof},
    rules::State,
};
use store::CandidateRow;

use crate::{Office, OfficeError, catalogue};

/// Something that stands in the way of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// A criterion is not assessed, or nothing shows it.
    Unassessed(Unassessed),
    /// The exemplar may not be chosen.
    Ineligible(Ineligible),
    /// No approved posting has begun.
    NotPosted,
    /// A nomination waits for its result, which moves the exemplar on.
    NominationWaits,
    /// The state is that of a nomination's result, which is taken back there.
    OutcomeRecorded,
}

/// What exemplars are measured by: the day it is, and the rules in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Yardstick {
    /// The day it is.
    pub today: PartialDate,
    /// On which levels people may be chosen, and when.
    pub tiers: Vec<TierRule>,
}

impl Yardstick {
    /// The day on which an exemplar of this plan year is judged.
    #[must_use]
    pub fn judged_on(&self, plan_year: i64) -> PartialDate {
        judged_on(plan_year, self.today)
    }

    /// Everything that keeps an exemplar from being chosen.
    #[must_use]
    pub fn ineligible(&self, row: &CandidateRow) -> Vec<Ineligible> {
        ineligible(&row.employment, &self.tiers, self.judged_on(row.plan_year))
    }
}

impl Office {
    pub(crate) fn yardstick(&self) -> Result<Yardstick, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        Ok(Yardstick { today, tiers: catalogue::tier_rules()?.to_vec() })
    }
}

/// Everything that stands in the way of a move of this exemplar.
pub(crate) fn obstacles(row: &CandidateRow, passage: Passage, by: &Yardstick) -> Vec<Obstacle> {
    match (passage.from, passage.course) {
        // What is written of an award stands in one place: the exemplar follows its nominations.
        (State::Nominated, _) if row.waits_for_award => return vec![Obstacle::NominationWaits],
        (State::Nominated | State::Awarded | State::NotAwarded, Course::Back) if row.has_outcome => {
            return vec![Obstacle::OutcomeRecorded];
        }
        _ => {}
    }
    match passage.proof() {
        Proof::Merit => {
            let unassessed = unassessed(&row.marks).into_iter().map(Obstacle::Unassessed);
            unassessed.chain(by.ineligible(row).into_iter().map(Obstacle::Ineligible)).collect()
        }
        Proof::Posting if !row.is_posted => vec![Obstacle::NotPosted],
        Proof::Posting | Proof::Nothing | Proof::Reason | Proof::Replication | Proof::Decision => Vec::new(),
    }
}
