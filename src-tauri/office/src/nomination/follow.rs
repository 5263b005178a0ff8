//! How an exemplar follows its nominations: it moves to nominated with the first of them, on once none waits,
//! and back when one is taken back. Which moves there are, and whose they are, stands in the table of moves.

use domain::{
    exemplar::{Exemplar, Move},
    id::ExemplarId,
    moves::{self, Course, PASSAGES, Passage, Permit},
    nomination::{Nomination, Outcome},
    profile::Profile,
    record::{Edit, Entity, Kind},
    rules::State,
};

use crate::{Office, OfficeError, exemplar::moves::after};

/// An exemplar on its way.
pub(super) struct Following {
    id: ExemplarId,
    before: Exemplar,
    pub(super) exemplar: Exemplar,
}

impl Office {
    /// Whether whoever is working records nominations and their results.
    #[must_use]
    pub fn nominates(&self) -> bool {
        self.may_nominate().is_ok()
    }

    /// Whoever is working, if nominations are that person's: those who move to nominated.
    pub(super) fn may_nominate(&self) -> Result<Profile, OfficeError> {
        let worker = self.worker().cloned().ok_or(OfficeError::NobodyWorking)?;
        let is_of_nominating = |it: &&Passage| it.to == State::Nominated && it.course == Course::Forward;
        match PASSAGES.iter().copied().find(|it| is_of_nominating(&it)) {
            Some(passage) if passage.permit(worker.role) != Permit::Own => {
                Err(OfficeError::MoveNotPermitted { role: worker.role, passage })
            }
            _ => Ok(worker),
        }
    }
}

impl Following {
    pub(super) fn of(office: &Office, id: ExemplarId) -> Result<Self, OfficeError> {
        let before = office.exemplar(id)?;
        Ok(Self { id, exemplar: before.clone(), before })
    }

    /// Moves to nominated, with what is asked for as its ground.
    pub(super) fn begin(&mut self, office: &Office, worker: &Profile, nomination: &Nomination) {
        if self.exemplar.state() == State::Nominated {
            return;
        }
        let asked = format!("{}: {}", nomination.round, nomination.asked());
        let basis = if nomination.submission.is_empty() { asked } else { nomination.submission.clone() };
        self.step(office, worker, State::Nominated, basis, String::new());
    }

    /// Moves to where these nominations, all it has left, say. `reason` is why a step is taken back.
    ///
    /// # Errors
    /// When the table of moves does not lead there.
    pub(super) fn settle(
        &mut self,
        office: &Office,
        worker: &Profile,
        left: &[Nomination],
        reason: &str,
    ) -> Result<(), OfficeError> {
        let present = self.exemplar.state();
        let target = self.target(left);
        let follows = matches!(present, State::Nominated | State::Awarded | State::NotAwarded);
        if !follows && !reason.is_empty() {
            return Err(OfficeError::NoSuchMove { from: present, to: target });
        }
        if !follows || present == target {
            return Ok(());
        }
        let through = [State::Nominated, target];
        for to in through.into_iter().skip(usize::from(present == State::Nominated)) {
            if to == self.exemplar.state() {
                continue;
            }
            let way = self.exemplar.way();
            let from = self.exemplar.state();
            let passage =
                moves::open(&way).find(|it| it.to == to).ok_or(OfficeError::NoSuchMove { from, to })?;
            let (basis, paper) = match passage.course {
                Course::Forward => ground(left),
                _ => (reason.to_owned(), String::new()),
            };
            self.step(office, worker, to, basis, paper);
        }
        Ok(())
    }

    /// Where its nominations put it: where it came from without any.
    fn target(&self, left: &[Nomination]) -> State {
        if left.is_empty() {
            let way = self.exemplar.way();
            let came_from = |state: &&State| matches!(state, State::Publicised | State::Replicated);
            return way.iter().rev().find(came_from).copied().unwrap_or(State::Publicised);
        }
        if left.iter().any(|it| it.outcome.is_none()) {
            State::Nominated
        } else if left.iter().any(|it| it.outcome == Some(Outcome::Awarded)) {
            State::Awarded
        } else {
            State::NotAwarded
        }
    }

    fn step(&mut self, office: &Office, worker: &Profile, to: State, basis: String, paper: String) {
        let at = after(&self.exemplar, office.world().now()).to_iso();
        self.exemplar.moves.push(Move {
            basis,
            paper,
            by: worker.name.clone(),
            role: Some(worker.role),
            ..Move::new(office.world().fresh_id().into(), to, at)
        });
    }

    /// What has changed of it, if anything has.
    pub(super) fn edit(&self) -> Option<Edit> {
        let (before, after) = (self.before.to_fields(), self.exemplar.to_fields());
        let edit = Edit::between(self.id.into(), Kind::Exemplar, &before, &after);
        (!edit.is_empty()).then_some(edit)
    }
}

/// On what a step on to the result rests: the award, or else the round, and the decision.
fn ground(left: &[Nomination]) -> (String, String) {
    let awarded = left.iter().rfind(|it| it.outcome == Some(Outcome::Awarded));
    let Some(deciding) = awarded.or(left.last()) else { return (String::new(), String::new()) };
    let told = format!("{}: {}", deciding.round, deciding.given().unwrap_or_else(|| deciding.asked()));
    (told, deciding.decision.written())
}
