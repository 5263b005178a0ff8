//! Moving an exemplar from one state to another: who may, on what ground, with what proof.

use domain::{
    date::Timestamp,
    exemplar::{Exemplar, Move},
    id::ExemplarId,
    moves::{self, Passage, Permit, Proof, cites_paper},
    operation::Operation,
    profile::{Profile, Role},
    record::{Edit, Entity, Kind},
    replication::Replication,
    rules::State,
    text::normal::clean,
};
use store::CandidateRow;

use super::add::{POSITION_STEP, date};
use crate::{
    Office, OfficeError,
    door::Saved,
    selection::obstacle::{Obstacle, Yardstick, obstacles},
};

/// A move to be recorded, as somebody wrote it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMove {
    /// The state moved to.
    pub to: State,
    /// On what basis, or why.
    pub basis: String,
    /// Who made it on paper, where whoever is working may not make it.
    pub approver: String,
    /// The paper: its number or date. For an award the decision.
    pub paper: String,
    /// Who took the exemplar up, for [`State::Replicated`].
    pub replications: Vec<NewReplication>,
}

impl NewMove {
    /// A move to this state of which nothing else is said.
    #[must_use]
    pub const fn to(to: State) -> Self {
        Self {
            to,
            basis: String::new(),
            approver: String::new(),
            paper: String::new(),
            replications: Vec::new(),
        }
    }
}

/// One unit that took the exemplar up; the date as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReplication {
    /// An id, a code or the exact name of the unit.
    pub unit: String,
    /// When; empty = not known.
    pub on: String,
    /// With what result.
    pub result: String,
}

/// A move that somebody may record now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveOption {
    /// The move.
    pub passage: Passage,
    /// Whether it is that person's own, or only written down from paper.
    pub permit: Permit,
    /// What stands in its way; empty = nothing.
    pub obstacles: Vec<Obstacle>,
}

impl Office {
    /// Records that an exemplar moved to another state, by whom and on what ground.
    ///
    /// # Errors
    /// When that state is not reached from the present one, whoever is working may not move it there, or
    /// something is missing: the reason, the paper, an assessment, a posting, who took it up, the decision.
    pub fn record_move(&mut self, id: ExemplarId, new: &NewMove) -> Result<Saved, OfficeError> {
        let edit = self.move_edit(id, new)?;
        self.write(Operation::RecordMove, &[edit])
    }

    /// What a move changes, if it may be made; refused like [`Self::record_move`].
    pub(crate) fn move_edit(&self, id: ExemplarId, new: &NewMove) -> Result<Edit, OfficeError> {
        let worker = self.worker().cloned().ok_or(OfficeError::NobodyWorking)?;
        let exemplar = self.exemplar(id)?;
        let way = exemplar.way();
        let passage = moves::open(&way)
            .find(|passage| passage.to == new.to)
            .ok_or(OfficeError::NoSuchMove { from: exemplar.state(), to: new.to })?;
        let mut step = self.read_move(new, &worker, passage)?;
        let in_the_way = obstacles(&self.candidate(id)?, passage, &self.yardstick()?);
        if !in_the_way.is_empty() {
            return Err(OfficeError::MoveBlocked { to: new.to, obstacles: in_the_way });
        }
        step.at = after(&exemplar, self.world().now()).to_iso();
        let mut moved = exemplar.clone();
        if passage.proof() == Proof::Replication {
            self.add_replications(&mut moved, &new.replications)?;
        }
        moved.moves.push(step);
        Ok(Edit::between(id.into(), Kind::Exemplar, &exemplar.to_fields(), &moved.to_fields()))
    }

    /// The moves whoever is working may record of an exemplar, the usual one first.
    pub(crate) fn move_options(&self, row: &CandidateRow, role: Role, by: &Yardstick) -> Vec<MoveOption> {
        moves::open(&row.way)
            .map(|passage| {
                let obstacles = obstacles(row, passage, by);
                MoveOption { passage, permit: passage.permit(role), obstacles }
            })
            .filter(|option| option.permit != Permit::Refused)
            .collect()
    }

    fn read_move(&self, new: &NewMove, worker: &Profile, passage: Passage) -> Result<Move, OfficeError> {
        let mut step = Move::new(self.world().fresh_id().into(), new.to, String::new());
        step.basis = clean(&new.basis);
        step.paper = clean(&new.paper);
        step.by.clone_from(&worker.name);
        step.role = Some(worker.role);
        match passage.permit(worker.role) {
            Permit::Refused => {
                return Err(OfficeError::MoveNotPermitted { role: worker.role, passage });
            }
            Permit::OnPaper => {
                step.approver = clean(&new.approver);
                if step.approver.is_empty() || !cites_paper(&step.paper) {
                    return Err(OfficeError::PaperMissing { passage });
                }
            }
            Permit::Own => {}
        }
        let decided = || cites_paper(&step.paper) || cites_paper(&step.basis);
        match passage.proof() {
            Proof::Reason if step.basis.is_empty() => Err(OfficeError::ReasonMissing),
            Proof::Decision if !decided() => Err(OfficeError::DecisionMissing),
            Proof::Replication if new.replications.is_empty() => Err(OfficeError::ReplicationMissing),
            _ => Ok(step),
        }
    }

    fn add_replications(&self, exemplar: &mut Exemplar, new: &[NewReplication]) -> Result<(), OfficeError> {
        let names = self.names()?;
        let mut position = exemplar.replications.iter().map(|it| it.position).max().unwrap_or_default();
        for replication in new {
            position += POSITION_STEP;
            exemplar.replications.push(Replication {
                id: self.world().fresh_id().into(),
                position,
                unit: Some(names.unit(&replication.unit)?),
                on: date(Kind::Exemplar, "discovered_on", &replication.on)?,
                result: clean(&replication.result),
            });
        }
        Ok(())
    }
}

/// The moment of the next move: now, but after the latest one whatever a computer's clock says. The state
/// is that of the latest move.
pub(crate) fn after(exemplar: &Exemplar, now: Timestamp) -> Timestamp {
    let latest = exemplar.moves.last().and_then(|step| Timestamp::from_iso(&step.at));
    latest.map_or(now, |latest| now.max(Timestamp::from_millis(latest.millis() + 1)))
}
