//! The way a sample exemplar has gone since it was found: its moves, how it was assessed, who took it up.

use domain::{
    assessment::{Assessment, Met},
    date::PartialDate,
    exemplar::{Exemplar, Move},
    profile::Role,
    record::{Entity, Fields, Kind},
    replication::Replication,
    rules::{Criterion, State},
};
use serde::Deserialize;

use super::{Staging, faulty};
use crate::{
    Office, OfficeError,
    catalogue::unit_id,
    exemplar::add::{self, POSITION_STEP},
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedMove {
    to: String,
    on: String,
    #[serde(default)]
    basis: String,
    by: String,
    role: String,
    #[serde(default)]
    approver: String,
    #[serde(default)]
    paper: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedAssessment {
    criterion: String,
    met: String,
    evidence: String,
    assessor: String,
    on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedReplication {
    unit: String,
    on: String,
    result: String,
}

impl Office {
    /// Lets a sample exemplar have gone the way its staging tells.
    pub(super) fn stage_way(
        &self,
        staging: &Staging,
        composed: &mut add::Composed,
    ) -> Result<(), OfficeError> {
        let Some(last) = composed.edits.last_mut().filter(|edit| edit.kind == Kind::Exemplar) else {
            return Ok(());
        };
        let fields: Fields =
            last.changes.iter().filter_map(|(path, value)| Some((path.clone(), value.clone()?))).collect();
        let mut exemplar = Exemplar::from_fields(&fields);
        let unusable = || faulty(format!("{}: its way", staging.code));
        for step in &staging.moves {
            exemplar.moves.push(self.staged_move(step).ok_or_else(unusable)?);
        }
        for said in &staging.assessments {
            exemplar.assessments.push(assessment(said).ok_or_else(unusable)?);
        }
        for (position, taken_up) in (1..).zip(&staging.replications) {
            exemplar.replications.push(Replication {
                id: self.world().fresh_id().into(),
                position: position * POSITION_STEP,
                unit: Some(unit_id(&taken_up.unit)),
                on: Some(PartialDate::from_iso(&taken_up.on).map_err(|_| unusable())?),
                result: taken_up.result.clone(),
            });
        }
        *last = add::edit(last.record, &exemplar)?;
        Ok(())
    }

    fn staged_move(&self, staged: &StagedMove) -> Option<Move> {
        let day = PartialDate::from_iso(&staged.on).ok()?;
        let at = format!("{}T08:00:00.000+07:00", day.to_iso());
        Some(Move {
            basis: staged.basis.clone(),
            by: staged.by.clone(),
            role: Some(Role::from_code(&staged.role)?),
            approver: staged.approver.clone(),
            paper: staged.paper.clone(),
            ..Move::new(self.world().fresh_id().into(), State::from_code(&staged.to)?, at)
        })
    }
}

fn assessment(staged: &StagedAssessment) -> Option<Assessment> {
    Some(Assessment {
        criterion: Criterion::from_code(&staged.criterion)?,
        met: Some(Met::from_code(&staged.met)?),
        evidence: staged.evidence.clone(),
        assessor: staged.assessor.clone(),
        on: PartialDate::from_iso(&staged.on).ok(),
    })
}
