//! What meetings voted.

use domain::{
    exemplar::Exemplar,
    vote::{Count, Vote},
};
use office::exemplar::vote::NewVote;

use super::{Call, convert::saved};
use crate::types::{
    Failure,
    record::Saved,
    vote::{RecordVotes, VoteCount, VoteDetail},
};

pub(super) fn record(call: Call<'_>, request: RecordVotes) -> Result<Saved, Failure> {
    let RecordVotes { exemplar, on, present, agreed, against, abstained, remark } = request;
    let new = NewVote { on, count: Count { present, agreed, against, abstained }, remark };
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&exemplar)?;
        let done = office.record_votes(exemplar, &new)?;
        saved(office, done, Vec::new())
    })
}

/// The votes on an exemplar, the latest meeting first.
pub(super) fn details(exemplar: &Exemplar) -> Vec<VoteDetail> {
    exemplar.votes.iter().rev().map(detail).collect()
}

fn detail(vote: &Vote) -> VoteDetail {
    VoteDetail {
        on: vote.on.on_screen(),
        count: count(vote.count),
        told: vote.count.in_words(),
        remark: vote.remark.clone(),
        by: vote.by.clone(),
    }
}

pub(super) const fn count(count: Count) -> VoteCount {
    let Count { present, agreed, against, abstained } = count;
    VoteCount { present, agreed, against, abstained }
}
