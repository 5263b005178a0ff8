//! The moves of an exemplar from one state to another, and who may make each: the one table from which
//! screens, lists and refusals are derived (states: the office's life of an exemplar; roles: who does what).
//!
//! The chief of office is head of the clerks and may do what they do. A move kept for the chief or the
//! Director may be written down by the office when it was made on paper: the product records approvals, it
//! does not sign.

use crate::{
    profile::Role,
    rules::{State, vocabulary},
};

vocabulary! {
    /// Which way a move leads.
    Course {
        /// On towards the award.
        Forward = "FORWARD", "Bước tiếp";
        /// Back to its unit, with a reason.
        Return = "RETURN", "Trả lại";
        /// Out of the plan, with a reason.
        Withdraw = "WITHDRAW", "Rút";
        /// A step taken back, with a reason.
        Back = "BACK", "Lùi bước";
    }
}

/// Who makes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// The exemplar's unit, or the clerk for it.
    Unit,
    /// The clerk.
    Clerk,
    /// The chief of office.
    Chief,
    /// The Director.
    Director,
    /// The chief of office or the Director.
    ChiefOrDirector,
}

/// What somebody of a role may do about a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Permit {
    /// Nothing.
    Refused,
    /// Writing down that it was made on paper: by whom, and in which paper.
    OnPaper,
    /// Making it.
    Own,
}

/// What a move must bring along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Nothing beside what was said.
    Nothing,
    /// Why.
    Reason,
    /// Three assessments with their evidence, and an exemplar that may be chosen at all.
    Merit,
    /// A posting that was approved and has begun.
    Posting,
    /// Who took it up.
    Replication,
    /// The number or the date of the decision.
    Decision,
}

/// One possible move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage {
    /// From which state.
    pub from: State,
    /// To which.
    pub to: State,
    /// Which way that leads.
    pub course: Course,
    /// Who makes it.
    pub mover: Mover,
}

const fn passage(from: State, to: State, course: Course, mover: Mover) -> Passage {
    Passage { from, to, course, mover }
}

const fn forward(from: State, to: State, mover: Mover) -> Passage {
    passage(from, to, Course::Forward, mover)
}

const fn back(from: State, to: State, mover: Mover) -> Passage {
    passage(from, to, Course::Back, mover)
}

const fn withdraw(from: State) -> Passage {
    passage(from, State::Withdrawn, Course::Withdraw, Mover::Unit)
}

/// Every possible move; of several forward moves from one state the usual one stands first.
pub const PASSAGES: &[Passage] = &[
    forward(State::Discovered, State::Proposed, Mover::Unit),
    forward(State::Discovered, State::Nurtured, Mover::Unit),
    forward(State::Nurtured, State::Proposed, Mover::Unit),
    forward(State::Returned, State::Proposed, Mover::Unit),
    forward(State::Proposed, State::Checked, Mover::Chief),
    forward(State::Checked, State::Selected, Mover::Director),
    forward(State::Selected, State::Publicised, Mover::Clerk),
    forward(State::Publicised, State::Nominated, Mover::Clerk),
    forward(State::Publicised, State::Replicated, Mover::Clerk),
    forward(State::Replicated, State::Nominated, Mover::Clerk),
    forward(State::Replicated, State::Replicated, Mover::Clerk),
    forward(State::Publicised, State::Closed, Mover::Clerk),
    forward(State::Replicated, State::Closed, Mover::Clerk),
    forward(State::Nominated, State::Awarded, Mover::Clerk),
    forward(State::Nominated, State::NotAwarded, Mover::Clerk),
    forward(State::Awarded, State::Closed, Mover::Clerk),
    forward(State::NotAwarded, State::Closed, Mover::Clerk),
    passage(State::Proposed, State::Returned, Course::Return, Mover::ChiefOrDirector),
    passage(State::Checked, State::Returned, Course::Return, Mover::ChiefOrDirector),
    back(State::Nurtured, State::Discovered, Mover::Unit),
    back(State::Proposed, State::Nurtured, Mover::Unit),
    back(State::Proposed, State::Discovered, Mover::Unit),
    back(State::Checked, State::Proposed, Mover::Chief),
    back(State::Selected, State::Checked, Mover::Director),
    back(State::Publicised, State::Selected, Mover::Clerk),
    back(State::Replicated, State::Publicised, Mover::Clerk),
    back(State::Nominated, State::Replicated, Mover::Clerk),
    back(State::Nominated, State::Publicised, Mover::Clerk),
    back(State::Awarded, State::Nominated, Mover::Clerk),
    back(State::NotAwarded, State::Nominated, Mover::Clerk),
    back(State::Closed, State::Awarded, Mover::Clerk),
    back(State::Closed, State::NotAwarded, Mover::Clerk),
    back(State::Closed, State::Replicated, Mover::Clerk),
    back(State::Closed, State::Publicised, Mover::Clerk),
    back(State::Withdrawn, State::Proposed, Mover::Unit),
    back(State::Withdrawn, State::Discovered, Mover::Unit),
    withdraw(State::Discovered),
    withdraw(State::Nurtured),
    withdraw(State::Returned),
    withdraw(State::Proposed),
    withdraw(State::Checked),
    withdraw(State::Selected),
    withdraw(State::Publicised),
    withdraw(State::Replicated),
    withdraw(State::Nominated),
];

/// The moves open to an exemplar that has gone this way: every state it has been in, the present one last.
/// A step is taken back only to where the exemplar has been.
pub fn open(way: &[State]) -> impl Iterator<Item = Passage> {
    let present = way.last().copied().unwrap_or(State::Discovered);
    let leads_on = move |it: &Passage| it.course != Course::Back || has_been(way, it.to);
    PASSAGES.iter().copied().filter(move |it| it.from == present && leads_on(it))
}

fn has_been(way: &[State], state: State) -> bool {
    state == State::Discovered || way.contains(&state)
}

/// The usual move on from a state.
#[must_use]
pub fn usual(from: State) -> Option<Passage> {
    PASSAGES.iter().copied().find(|it| it.from == from && it.course == Course::Forward)
}

impl Passage {
    /// What somebody of this role may do about it.
    #[must_use]
    pub const fn permit(&self, role: Role) -> Permit {
        match (self.mover, role) {
            (_, Role::Viewer | Role::DisseminationDivision) => Permit::Refused,
            (Mover::Unit, Role::UnitContact | Role::DistrictOfficer)
            | (Mover::Unit | Mover::Clerk, Role::OfficeClerk | Role::OfficeChief)
            | (Mover::Chief, Role::OfficeChief)
            | (Mover::Director, Role::Director)
            | (Mover::ChiefOrDirector, Role::OfficeChief | Role::Director) => Permit::Own,
            (Mover::Chief | Mover::ChiefOrDirector, Role::OfficeClerk)
            | (Mover::Director, Role::OfficeClerk | Role::OfficeChief) => Permit::OnPaper,
            _ => Permit::Refused,
        }
    }

    /// What it must bring along.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        match (self.course, self.to) {
            (Course::Return | Course::Withdraw | Course::Back, _) => Proof::Reason,
            (Course::Forward, State::Checked | State::Selected) => Proof::Merit,
            (Course::Forward, State::Publicised) => Proof::Posting,
            (Course::Forward, State::Replicated) => Proof::Replication,
            (Course::Forward, State::Awarded | State::NotAwarded) => Proof::Decision,
            (Course::Forward, _) => Proof::Nothing,
        }
    }
}

/// Whether a text tells of a paper so that it can be found again: some number or date stands in it, as in
/// "Phiếu trình ngày 19/5/2022" or "Quyết định số 1234/QĐ-UBND".
#[must_use]
pub fn cites_paper(text: &str) -> bool {
    text.chars().any(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permits(from: State, to: State, role: Role) -> Option<Permit> {
        let known = PASSAGES.iter().find(|it| it.from == from && it.to == to);
        known.map(|it| it.permit(role))
    }

    #[test]
    fn no_two_rows_tell_of_one_move() {
        for (number, row) in PASSAGES.iter().enumerate() {
            let same = |other: &&Passage| (other.from, other.to) == (row.from, row.to);
            assert_eq!(PASSAGES.iter().skip(number).filter(same).count(), 1, "{row:?}");
        }
    }

    #[test]
    fn every_state_but_the_last_leads_on_and_each_can_be_reached() {
        for state in State::ALL {
            let leads_on = usual(*state).is_some();
            assert_eq!(leads_on, !matches!(state, State::Closed | State::Withdrawn), "{state:?}");
            let reached = *state == State::Discovered || PASSAGES.iter().any(|it| it.to == *state);
            assert!(reached, "{state:?}");
        }
    }

    #[test]
    fn what_is_kept_for_the_chief_and_the_director_others_only_write_down() {
        use Permit::{OnPaper, Own, Refused};
        let select = |role| permits(State::Checked, State::Selected, role);
        assert_eq!(select(Role::Director), Some(Own));
        assert_eq!(select(Role::OfficeChief), Some(OnPaper));
        assert_eq!(select(Role::OfficeClerk), Some(OnPaper));
        assert_eq!(select(Role::DistrictOfficer), Some(Refused));
        let check = |role| permits(State::Proposed, State::Checked, role);
        assert_eq!(check(Role::OfficeChief), Some(Own));
        assert_eq!(check(Role::OfficeClerk), Some(OnPaper));
        assert_eq!(check(Role::UnitContact), Some(Refused));
    }

    #[test]
    fn a_viewer_and_the_dissemination_division_move_nothing() {
        for it in PASSAGES {
            assert_eq!(it.permit(Role::Viewer), Permit::Refused, "{it:?}");
            assert_eq!(it.permit(Role::DisseminationDivision), Permit::Refused, "{it:?}");
        }
    }

    #[test]
    fn a_step_is_taken_back_only_to_where_the_exemplar_has_been() {
        let to = |way: &[State]| open(way).map(|it| it.to).collect::<Vec<_>>();
        let way = [State::Discovered, State::Proposed, State::Nominated, State::NotAwarded, State::Closed];
        assert_eq!(to(&way), [State::NotAwarded]);
        assert!(!to(&[State::Proposed]).contains(&State::Nurtured));
        assert!(to(&[State::Nurtured, State::Proposed]).contains(&State::Nurtured));
        assert!(to(&[]).contains(&State::Proposed), "what was just noticed can be put forward");
    }

    #[test]
    fn only_going_on_needs_no_reason() {
        for it in PASSAGES {
            assert_eq!(it.proof() == Proof::Reason, it.course != Course::Forward, "{it:?}");
        }
    }

    #[test]
    fn a_paper_is_named_by_a_number_or_a_date() {
        for text in ["Phiếu trình ngày 19/5/2022", "QĐ số 1234/QĐ-UBND", "Phiếu trình số 12"] {
            assert!(cites_paper(text), "{text}");
        }
        assert!(!cites_paper("Giám đốc đồng ý") && !cites_paper(""));
    }
}
