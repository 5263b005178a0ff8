//! The history of awards, and the rules about them.

use domain::{
    award::{Award, AwardForm},
    award_rule::{AwardRule, RuleSort},
    date::PartialDate,
    id::{AwardId, AwardRuleId},
    record::Kind,
};
use office::{
    Office,
    award::NewAward as AwardToAdd,
    award_rule::{AwardRuleView, typed_day},
};

use super::{
    Call,
    convert::{by_code, saved, word},
    nomination::{card, optional},
};
use crate::{
    types::{
        Failure, Nothing,
        award::{
            AwardAdded, AwardCard, AwardHistory, AwardRuleCard, ConfirmAwardRule, Confirmation, NewAward,
            NewAwardRule,
        },
        exemplar::Id,
        record::Saved,
    },
    wording,
};

pub(super) fn history(call: Call<'_>, request: Id) -> Result<AwardHistory, Failure> {
    call.api.with(|office| {
        let holder = office.find_holder(&request.id)?;
        let nominations = match office.find_exemplar(&request.id) {
            Ok(exemplar) => office.nominations_of(exemplar)?,
            Err(_) => Vec::new(),
        };
        Ok(AwardHistory {
            holder: holder.record().to_string(),
            awards: office.awards(holder)?.iter().map(|(id, award)| award_card(*id, award)).collect(),
            nominations: (1..).zip(&nominations).map(|(number, row)| card(number, row, &[])).collect(),
        })
    })
}

fn award_card(id: AwardId, award: &Award) -> AwardCard {
    AwardCard {
        id: id.to_string(),
        year: award.year,
        form: award.form.map(|form| word!(form)),
        name: award.name().to_owned(),
        title: award.title.clone(),
        decision_number: award.decision.number.clone(),
        decision_date: award.decision.date.map(PartialDate::on_screen).unwrap_or_default(),
        decision_issuer: award.decision.issuer.clone(),
        decision: award.decision.written(),
        nomination: award.nomination.map(|id| id.to_string()),
        note: award.note.clone(),
    }
}

pub(super) fn add(call: Call<'_>, request: NewAward) -> Result<AwardAdded, Failure> {
    let form = by_code(&request.form, AwardForm::from_code)?;
    call.api.with(|office| {
        let new = AwardToAdd {
            holder: office.find_holder(&request.holder)?,
            year: request.year,
            form,
            title: request.title,
            number: request.decision_number,
            date: request.decision_date,
            issuer: request.decision_issuer,
            note: request.note,
        };
        let (id, done) = office.add_award(&new)?;
        Ok(AwardAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn rules(call: Call<'_>, _: Nothing) -> Result<Vec<AwardRuleCard>, Failure> {
    call.api.with(|office| {
        let today = office.today_in_vietnam();
        Ok(office.award_rules()?.iter().map(|view| rule_card(view, today)).collect())
    })
}

fn rule_card(view: &AwardRuleView, today: Option<PartialDate>) -> AwardRuleCard {
    let rule = &view.rule;
    let shown = |date: Option<PartialDate>| date.map(PartialDate::on_screen).unwrap_or_default();
    AwardRuleCard {
        id: view.id.to_string(),
        sort: rule.sort.map(|sort| word!(sort)),
        form: rule.form.map(|form| word!(form)),
        of_form: rule.of_form.map(|form| word!(form)),
        years: rule.years,
        percent: rule.percent,
        text: wording::awards::rule(rule),
        source: rule.source.clone(),
        valid_from: shown(rule.valid_from),
        valid_to: shown(rule.valid_to),
        in_force: today.is_some_and(|day| rule.holds_on(day)),
        confirmed: rule.is_confirmed().then(|| Confirmation {
            by: rule.confirmed_by.clone(),
            on: shown(rule.confirmed_on),
            from: rule.confirmed_from.clone(),
        }),
        note: rule.note.clone(),
    }
}

pub(super) fn add_rule(call: Call<'_>, request: NewAwardRule) -> Result<AwardAdded, Failure> {
    let rule = AwardRule {
        sort: Some(by_code(&request.sort, RuleSort::from_code)?),
        form: optional(&request.form, AwardForm::from_code)?,
        of_form: optional(&request.of_form, AwardForm::from_code)?,
        years: request.years,
        percent: request.percent,
        source: request.source,
        valid_from: typed_day("valid_from", &request.valid_from)?,
        valid_to: typed_day("valid_to", &request.valid_to)?,
        note: request.note,
        ..AwardRule::default()
    };
    call.api.with(|office| {
        let (id, done) = office.add_award_rule(&rule)?;
        Ok(AwardAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn confirm_rule(call: Call<'_>, request: ConfirmAwardRule) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let id = rule_id(office, &request.rule)?;
        let done = office.confirm_award_rule(id, &request.from)?;
        saved(office, done, Vec::new())
    })
}

fn rule_id(office: &Office, text: &str) -> Result<AwardRuleId, Failure> {
    Ok(office.find_record(Kind::AwardRule, text)?.into())
}
