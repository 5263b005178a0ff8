//! What stands in the way of a move.

use domain::{
    assessment::{Unassessed, unassessed},
    date::PartialDate,
    eligibility::{Ineligible, TierRule, ineligible, judged_on},
    moves::Proof,
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

/// Everything that stands in the way of a move with this proof.
pub(crate) fn obstacles(row: &CandidateRow, proof: Proof, by: &Yardstick) -> Vec<Obstacle> {
    match proof {
        Proof::Merit => {
            let unassessed = unassessed(&row.marks).into_iter().map(Obstacle::Unassessed);
            unassessed.chain(by.ineligible(row).into_iter().map(Obstacle::Ineligible)).collect()
        }
        Proof::Posting if !row.is_posted => vec![Obstacle::NotPosted],
        Proof::Posting | Proof::Nothing | Proof::Reason | Proof::Replication | Proof::Decision => Vec::new(),
    }
}
