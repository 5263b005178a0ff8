//! Nominations: rounds, putting forward, what came of it.

use domain::{
    award::AwardForm,
    date::PartialDate,
    id::NominationId,
    nomination::{CommendationKind, Outcome},
    profile::Duty,
    record::Kind,
};
use office::{
    NominationRow, Office, RoundName as RoundView,
    nomination::{Counted, Finding, NewNomination, NewOutcome, Round as RoundFound, Totals},
};

use super::{
    Call,
    convert::{by_code, exemplar_ids, saved, word, words},
};
use crate::{
    types::{
        Failure, Nothing,
        list::SubjectKind,
        nomination::{
            AwardCatalogue, AwardFormCard, CouncilCard, CountedCard, NewNominations, NominationCard,
            NominationPreview, NominationsAdded, RecordOutcome, Round, RoundName, RoundRequest, RoundTotals,
            TakeBackNominations,
        },
        office::Named,
        record::Saved,
    },
    wording::{self, awards::finding},
};

/// What a total says of nominations whose form or unit is not known.
const UNKNOWN: &str = "Chưa ghi";

pub(super) fn catalogue(call: Call<'_>, _: Nothing) -> Result<AwardCatalogue, Failure> {
    call.api.with(|office| {
        let today = office.today_in_vietnam();
        let form = |form: &AwardForm| AwardFormCard {
            code: form.code().to_owned(),
            label: form.label().to_owned(),
            group: word!(form.group()),
        };
        Ok(AwardCatalogue {
            forms: AwardForm::ALL.iter().map(form).collect(),
            kinds: words!(CommendationKind),
            outcomes: words!(Outcome),
            rule_sorts: words!(domain::award_rule::RuleSort),
            councils: office
                .councils()?
                .into_iter()
                .map(|council| CouncilCard {
                    name: council.name.clone(),
                    source: council.source.clone(),
                    unconfirmed: council.unconfirmed,
                })
                .collect(),
            rounds: office.rounds()?.iter().map(round_name).collect(),
            year: today.map_or(0, |day| i64::from(day.year())),
            may_nominate: office.nominates(),
            may_change_rules: office.may(Duty::WriteAnywhere),
        })
    })
}

fn round_name(round: &RoundView) -> RoundName {
    RoundName {
        year: round.year,
        name: round.name.clone(),
        nominations: number(round.nominations),
        waiting: number(round.waiting),
    }
}

pub(super) fn nominate(call: Call<'_>, request: NewNominations) -> Result<NominationsAdded, Failure> {
    let new = new_nomination(&request)?;
    call.api.with(|office| {
        let exemplars = exemplar_ids(office, &request.exemplars)?;
        let done = office.nominate(&exemplars, &new)?;
        let ids = done.ids.iter().map(ToString::to_string).collect();
        Ok(NominationsAdded { ids, saved: saved(office, done.saved, Vec::new())? })
    })
}

pub(super) fn preview(call: Call<'_>, request: NewNominations) -> Result<Vec<NominationPreview>, Failure> {
    let new = new_nomination(&request)?;
    call.api.with(|office| {
        let exemplars = exemplar_ids(office, &request.exemplars)?;
        let told = office.nomination_preview(&exemplars, &new)?;
        let card = |(name, findings): (String, Vec<Finding>)| NominationPreview {
            name,
            findings: findings.iter().map(finding).collect(),
        };
        Ok(told.into_iter().map(card).collect())
    })
}

fn new_nomination(request: &NewNominations) -> Result<NewNomination, Failure> {
    Ok(NewNomination {
        year: request.year,
        round: request.round.clone(),
        council: request.council.clone(),
        kind: optional(&request.kind, CommendationKind::from_code)?,
        form: by_code(&request.form, AwardForm::from_code)?,
        title: request.title.clone(),
        proposed_on: request.proposed_on.clone(),
        submission: request.submission.clone(),
        note: request.note.clone(),
    })
}

/// A word that may be left out.
pub(super) fn optional<T>(code: &str, from_code: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
    if code.is_empty() { Ok(None) } else { by_code(code, from_code).map(Some) }
}

pub(super) fn record_outcome(call: Call<'_>, request: RecordOutcome) -> Result<Saved, Failure> {
    let new = NewOutcome {
        outcome: by_code(&request.outcome, Outcome::from_code)?,
        number: request.decision_number,
        date: request.decision_date,
        issuer: request.decision_issuer,
        given: optional(&request.given, AwardForm::from_code)?,
        given_title: request.given_title,
    };
    call.api.with(|office| {
        let nominations = ids(office, &request.nominations)?;
        let done = office.record_outcome(&nominations, &new)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn take_back(call: Call<'_>, request: TakeBackNominations) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let nominations = ids(office, &request.nominations)?;
        let done = office.take_back_nominations(&nominations, &request.reason)?;
        saved(office, done, Vec::new())
    })
}

fn ids(office: &Office, texts: &[String]) -> Result<Vec<NominationId>, Failure> {
    texts.iter().map(|text| Ok(office.find_record(Kind::Nomination, text)?.into())).collect()
}

pub(super) fn round(call: Call<'_>, request: RoundRequest) -> Result<Round, Failure> {
    call.api.with(|office| {
        let name = request.round.as_deref().filter(|name| !name.is_empty());
        let RoundFound { year, name, rows, totals, forms, units, findings } =
            office.round(request.year, name)?;
        Ok(Round {
            year,
            name,
            rows: (1..).zip(&rows).map(|(number, it)| card(number, &it.row, &it.findings)).collect(),
            totals: totals_card(totals),
            forms: forms
                .into_iter()
                .map(|it| counted(it.of.map(|form| form.code().to_owned()), it.name, it.totals))
                .collect(),
            units: units
                .into_iter()
                .map(|it: Counted<_>| counted(it.of.map(|id| id.to_string()), it.name, it.totals))
                .collect(),
            findings: findings.iter().map(finding).collect(),
        })
    })
}

fn counted(id: Option<String>, name: String, totals: Totals) -> CountedCard {
    let name = if name.is_empty() { UNKNOWN.to_owned() } else { name };
    CountedCard { of: Named { id: id.unwrap_or_default(), name }, totals: totals_card(totals) }
}

fn totals_card(totals: Totals) -> RoundTotals {
    RoundTotals {
        all: number(totals.all),
        individuals: number(totals.individuals),
        collectives: number(totals.collectives),
        models: number(totals.models),
        waiting: number(totals.waiting),
        awarded: number(totals.awarded),
        not_awarded: number(totals.not_awarded),
    }
}

/// A nomination as a list shows it.
pub(super) fn card(number: u32, row: &NominationRow, findings: &[Finding]) -> NominationCard {
    let it = &row.nomination;
    let shown = |date: Option<PartialDate>| date.map(PartialDate::on_screen).unwrap_or_default();
    NominationCard {
        id: row.id.to_string(),
        number,
        exemplar: it.exemplar.map(|id| id.to_string()).unwrap_or_default(),
        name: row.name.clone(),
        role: row.role.clone(),
        subject: match row.subject {
            Some(office::SubjectKind::Individual) => SubjectKind::Individual,
            Some(office::SubjectKind::Collective) => SubjectKind::Collective,
            None => SubjectKind::None,
        },
        unit: row.unit_name.clone(),
        state: row.state.map(|state| word!(state)),
        year: it.year,
        round: it.round.clone(),
        council: it.council.clone(),
        kind: it.kind.map(|kind| word!(kind)),
        form: it.form.map(|form| word!(form)),
        asked: it.asked().to_owned(),
        title: it.title.clone(),
        proposed_on: shown(it.proposed_on),
        submission: it.submission.clone(),
        achievement: wording::in_one_line(&row.told),
        outcome: it.outcome.map(|outcome| word!(outcome)),
        given: it.given().unwrap_or_default().to_owned(),
        decision_number: it.decision.number.clone(),
        decision_date: shown(it.decision.date),
        decision_issuer: it.decision.issuer.clone(),
        decision: it.decision.written(),
        note: it.note.clone(),
        findings: findings.iter().map(finding).collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
