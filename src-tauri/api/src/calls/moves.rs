//! Moves of an exemplar.

use domain::{
    date::PartialDate,
    exemplar::{Exemplar, Move},
    moves::{Permit, Proof},
    rules::State,
};
use office::{
    exemplar::moves::{MoveOption, NewMove, NewReplication},
    names::Names,
};

use super::{
    Call,
    convert::{by_code, saved, word},
};
use crate::{
    types::{
        Failure,
        moves::{
            MoveDetail, MoveNeed, MoveOption as OptionCard, NewReplication as TakenUp, RecordMove,
            ReplicationDetail,
        },
        office::Named,
        record::Saved,
    },
    wording,
};

pub(super) fn record(call: Call<'_>, request: RecordMove) -> Result<Saved, Failure> {
    let taken_up = |it: TakenUp| NewReplication { unit: it.unit, on: it.on, result: it.result };
    let new = NewMove {
        to: by_code(&request.to, State::from_code)?,
        basis: request.basis,
        approver: request.approver.unwrap_or_default(),
        paper: request.paper.unwrap_or_default(),
        replications: request.replications.unwrap_or_default().into_iter().map(taken_up).collect(),
    };
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let done = office.record_move(exemplar, &new)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn option_card(option: &MoveOption) -> OptionCard {
    let passage = &option.passage;
    OptionCard {
        to: passage.to.code().to_owned(),
        label: wording::moves::button(passage),
        course: word!(passage.course),
        needs: match passage.proof() {
            Proof::Reason => MoveNeed::Reason,
            Proof::Replication => MoveNeed::Replication,
            Proof::Decision => MoveNeed::Decision,
            Proof::Nothing | Proof::Merit | Proof::Posting => MoveNeed::Nothing,
        },
        on_paper: option.permit == Permit::OnPaper,
        mover: wording::capitalised(wording::moves::mover(passage.mover)),
        blocked: option.obstacles.iter().map(wording::moves::obstacle).collect(),
    }
}

pub(super) fn move_detail(step: &Move) -> MoveDetail {
    let day = step.at.get(..10).and_then(|day| PartialDate::from_iso(day).ok());
    MoveDetail {
        id: step.id.to_string(),
        to: word!(step.to),
        day: day.map(PartialDate::on_screen).unwrap_or_default(),
        basis: step.basis.clone(),
        by: step.by.clone(),
        role: step.role.map(|role| word!(role)),
        approver: step.approver.clone(),
        paper: step.paper.clone(),
    }
}

pub(super) fn replications(exemplar: &Exemplar, names: &Names) -> Vec<ReplicationDetail> {
    let named = |unit| Named {
        name: names.unit_name(unit).unwrap_or("chưa nhận được đơn vị").to_owned(),
        id: unit.to_string(),
    };
    let taken_up = exemplar.replications.iter();
    taken_up
        .map(|it| ReplicationDetail {
            id: it.id.to_string(),
            unit: it.unit.map(named),
            on: it.on.map(PartialDate::on_screen).unwrap_or_default(),
            result: it.result.clone(),
        })
        .collect()
}
