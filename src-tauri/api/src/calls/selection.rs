//! The selection board, the coverage of fields, and what waits for whoever is working.

use domain::{
    assessment::{Mark, Met},
    date::PartialDate,
    eligibility::base_year,
    exemplar::Category,
};
use office::{
    Office,
    names::Names,
    selection::{Candidate, LastReturn, Tally, Waiting},
};

use super::{
    Call,
    convert::{plain_word, word, words},
    moves::{move_detail, option_card},
    vote,
};
use crate::{
    types::{
        Failure, Nothing,
        list::SubjectKind,
        office::Named,
        selection::{
            Candidate as CandidateCard, Candidates, ChangedField, Coverage, CoverageRow, Inbox, InboxCount,
            InboxItem, LastReturn as LastReturnCard, MarkCard, PlanYear, Tally as TallyCard,
        },
    },
    wording,
};

/// What a row says of exemplars without any field of work.
pub(super) const NO_FIELD: &str = "Chưa ghi lĩnh vực";

pub(super) fn candidates(call: Call<'_>, request: PlanYear) -> Result<Candidates, Failure> {
    let plan_year = request.plan_year;
    call.api.with(|office| {
        let found = office.candidates(plan_year)?;
        let fields = Fields::of(office)?;
        let rows = found.iter().map(|candidate| fields.card(candidate)).collect();
        Ok(Candidates { plan_year, base_year: base_year(plan_year), rows })
    })
}

pub(super) fn coverage(call: Call<'_>, request: PlanYear) -> Result<Coverage, Failure> {
    call.api.with(|office| {
        let coverage = office.coverage(request.plan_year)?;
        let rows = coverage.rows.iter().filter(|row| row.work_field.is_some() || row.total.all > 0);
        let share = |part: usize, whole: usize| percent(part, whole);
        Ok(Coverage {
            plan_year: request.plan_year,
            categories: words!(Category),
            rows: rows
                .map(|row| CoverageRow {
                    work_field: row.work_field.map(|field| field.to_string()),
                    name: if row.work_field.is_some() { row.name.clone() } else { NO_FIELD.to_owned() },
                    cells: row.categories.iter().copied().map(tally).collect(),
                    total: tally(row.total),
                })
                .collect(),
            exemplars: tally(coverage.exemplars),
            individuals: tally(coverage.individuals),
            individual_share: share(coverage.individuals.all, coverage.exemplars.all),
            selected_share: share(coverage.individuals.selected, coverage.exemplars.selected),
        })
    })
}

pub(super) fn inbox_count(call: Call<'_>, _: Nothing) -> Result<InboxCount, Failure> {
    let count = call.api.with(|office| Ok(office.inbox_count()?))?;
    Ok(InboxCount { count: u32::try_from(count).unwrap_or(u32::MAX) })
}

pub(super) fn inbox(call: Call<'_>, _: Nothing) -> Result<Inbox, Failure> {
    call.api.with(|office| {
        let waiting = office.inbox()?;
        let fields = Fields::of(office)?;
        let item = |waiting: &Waiting| InboxItem {
            candidate: fields.card(&waiting.candidate),
            came_by: waiting.came_by.as_ref().map(move_detail),
            returned: waiting.last_return.as_ref().map(last_return),
        };
        Ok(Inbox { items: waiting.iter().map(item).collect() })
    })
}

fn last_return(returned: &LastReturn) -> LastReturnCard {
    let changes = returned.changes.iter();
    LastReturnCard {
        step: move_detail(&returned.step),
        changes: changes
            .map(|it| ChangedField {
                record: it.record.to_string(),
                path: it.path.to_string(),
                field: it.field.clone(),
                before: it.before.clone(),
                after: it.after.clone(),
            })
            .collect(),
    }
}

fn tally(tally: Tally) -> TallyCard {
    TallyCard { all: tally.all as u64, selected: tally.selected as u64 }
}

/// A share in whole percent, rounded; none of nothing.
pub(super) fn percent(part: usize, whole: usize) -> Option<u32> {
    let rounded = (part * 200 + whole).checked_div(whole * 2)?;
    u32::try_from(rounded).ok()
}

/// The names of the fields of work, in their order.
struct Fields(Vec<(domain::id::WorkFieldId, Named)>);

impl Fields {
    fn of(office: &Office) -> Result<Self, Failure> {
        let Names { work_fields, .. } = office.names()?;
        let mut known: Vec<_> = work_fields.into_iter().collect();
        known.sort_by_key(|(id, field)| (field.position, *id));
        let named = known.into_iter().map(|(id, field)| (id, Named { id: id.to_string(), name: field.name }));
        Ok(Self(named.collect()))
    }

    fn card(&self, candidate: &Candidate) -> CandidateCard {
        let row = &candidate.row;
        let state = row.state();
        let fields = self.0.iter().filter(|(id, _)| row.work_fields.contains(id));
        CandidateCard {
            id: row.id.to_string(),
            name: row.name.clone(),
            subject: match row.subject {
                Some(office::SubjectKind::Individual) => SubjectKind::Individual,
                Some(office::SubjectKind::Collective) => SubjectKind::Collective,
                None => SubjectKind::None,
            },
            category: word!(row.category),
            plan_year: row.plan_year,
            unit: row.unit_name.clone(),
            work_fields: fields.map(|(_, named)| named.clone()).collect(),
            state: word!(state),
            step: state.step().number(),
            since: row.since.map(PartialDate::on_screen).unwrap_or_default(),
            days: candidate.days,
            marks: row.marks.iter().map(mark_card).collect(),
            ineligible: ineligible(candidate),
            counted: row.counted as u64,
            gaps: base_year_gap(candidate).into_iter().collect(),
            vote: row.vote.map(vote::count),
            moves: candidate.moves.iter().map(option_card).collect(),
        }
    }
}

fn mark_card(mark: &Mark) -> MarkCard {
    MarkCard {
        criterion: mark.criterion.code().to_owned(),
        met: mark.met.map(Met::code).map(str::to_owned),
        shown: mark.is_shown,
    }
}

pub(super) fn ineligible(candidate: &Candidate) -> Vec<crate::types::Word> {
    let reasons = candidate.ineligible.iter().map(|reason| wording::moves::ineligible(*reason));
    reasons.map(|(code, label)| plain_word(code, &label)).collect()
}

/// What is said where no deed counts.
pub(super) fn base_year_gap(candidate: &Candidate) -> Option<String> {
    let year = base_year(candidate.row.plan_year);
    (candidate.row.counted == 0).then(|| wording::moves::nothing_counts(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_and_of_nothing_there_is_none() {
        for (part, whole, share) in [(1, 3, Some(33)), (2, 3, Some(67)), (1, 2, Some(50)), (0, 0, None)] {
            assert_eq!(percent(part, whole), share, "{part} of {whole}");
        }
    }
}
