//! What the rules, and the list itself, say of nominations. Nothing is refused here: everything is told, with
//! its source, and whether anybody has confirmed it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    award::{Award, AwardForm, FormGroup},
    award_rule::{AwardRule, RuleSort, Verdict},
    date::PartialDate,
    id::{AwardRuleId, ExemplarId, RecordId},
    nomination::{Nomination, Outcome},
};
use store::{NominationRow, SubjectKind};

use crate::{Office, OfficeError};

/// One thing told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// What a rule says.
    Rule(Box<Told>),
    /// A title of single persons is asked for a collective, or the other way round.
    WrongGroup(FormGroup),
    /// The same form is asked for the same one twice in a round.
    Repeated,
}

/// A rule with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The rule's record.
    pub id: AwardRuleId,
    /// The rule.
    pub rule: AwardRule,
    /// What it says.
    pub verdict: Verdict,
}

/// What is told of nominations: of each, in their order, and of all together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Findings {
    pub(super) of_rows: Vec<Vec<Finding>>,
    pub(super) of_all: Vec<Finding>,
}

impl Office {
    /// What is told of nominations of one year.
    pub(super) fn findings_of(&self, rows: &[NominationRow], year: i64) -> Result<Findings, OfficeError> {
        let rules: Vec<(AwardRuleId, AwardRule)> =
            self.award_rules()?.into_iter().map(|view| (view.id, view.rule)).collect();
        let mut held: BTreeMap<RecordId, Vec<Award>> = BTreeMap::new();
        for holder in rows.iter().filter_map(|row| row.holder) {
            if let std::collections::btree_map::Entry::Vacant(place) = held.entry(holder) {
                place.insert(self.store().awards_of(holder)?.into_iter().map(|(_, award)| award).collect());
            }
        }
        let of_rows = rows
            .iter()
            .map(|row| {
                let awards = row.holder.and_then(|holder| held.get(&holder));
                let mut found = of_list(row, rows);
                found.extend(of_rules(row, &rules, awards.map_or(&[], Vec::as_slice)));
                found
            })
            .collect();
        Ok(Findings { of_rows, of_all: self.of_shares(rows, year, &rules)? })
    }

    /// What the ratio rules say of all of them. Those counted on are whoever holds the other form for the year,
    /// and whoever is put forward for it in the same round.
    fn of_shares(
        &self,
        rows: &[NominationRow],
        year: i64,
        rules: &[(AwardRuleId, AwardRule)],
    ) -> Result<Vec<Finding>, OfficeError> {
        let last_day = rows.iter().filter_map(|row| row.nomination.judged_on()).max();
        let mut told = Vec::new();
        for (id, rule) in rules.iter().filter(|(_, rule)| rule.sort == Some(RuleSort::Ratio)) {
            let part = asked_for(rows, rule.form).len();
            if part == 0 || !last_day.is_some_and(|day| rule.holds_on(day)) {
                continue;
            }
            let mut whole = asked_for(rows, rule.of_form);
            if let Some(form) = rule.of_form {
                whole.extend(self.store().holders(form, year)?);
            }
            let verdict = rule.of_share(part, whole.len());
            told.push(Finding::Rule(Box::new(Told { id: *id, rule: rule.clone(), verdict })));
        }
        Ok(told)
    }

    /// The row a nomination would have.
    pub(super) fn would_be(
        &self,
        id: ExemplarId,
        nomination: &Nomination,
    ) -> Result<NominationRow, OfficeError> {
        let candidate = self.candidate(id)?;
        Ok(NominationRow {
            id: self.world().fresh_id().into(),
            nomination: Nomination { exemplar: Some(id), ..nomination.clone() },
            state: Some(candidate.state()),
            name: candidate.name,
            role: String::new(),
            subject: candidate.subject,
            holder: self.holder_of(Some(id))?.map(domain::award::Holder::record),
            unit: candidate.unit,
            unit_name: candidate.unit_name,
            proposing_unit: candidate.proposing_unit,
            told: String::new(),
        })
    }
}

/// Who is put forward for a form; who was not awarded it does not count.
fn asked_for(rows: &[NominationRow], form: Option<AwardForm>) -> BTreeSet<RecordId> {
    let counts = |row: &&NominationRow| {
        form.is_some() && row.nomination.form == form && row.nomination.outcome != Some(Outcome::NotAwarded)
    };
    rows.iter().filter(counts).filter_map(|row| row.holder).collect()
}

/// What the list itself tells.
fn of_list(row: &NominationRow, rows: &[NominationRow]) -> Vec<Finding> {
    let Some(form) = row.nomination.form else { return Vec::new() };
    let mut found = Vec::new();
    let is_wrong = match form.group() {
        FormGroup::IndividualTitle => row.subject != Some(SubjectKind::Individual),
        FormGroup::CollectiveTitle => row.subject == Some(SubjectKind::Individual),
        FormGroup::Commendation => false,
    };
    if is_wrong {
        found.push(Finding::WrongGroup(form.group()));
    }
    let same = |other: &&NominationRow| {
        other.id != row.id
            && other.holder.is_some()
            && other.holder == row.holder
            && other.nomination.form == row.nomination.form
            && other.nomination.title == row.nomination.title
            && other.nomination.round == row.nomination.round
    };
    if rows.iter().any(|other| same(&other)) {
        found.push(Finding::Repeated);
    }
    found
}

/// What the rules about years in a row say of one nomination.
fn of_rules(row: &NominationRow, rules: &[(AwardRuleId, AwardRule)], awards: &[Award]) -> Vec<Finding> {
    let nomination = &row.nomination;
    let applies = |rule: &AwardRule, day: PartialDate| {
        let is_asked = rule.form.is_some() && rule.form == nomination.form;
        rule.sort == Some(RuleSort::Consecutive) && is_asked && rule.holds_on(day)
    };
    let Some(day) = nomination.judged_on() else { return Vec::new() };
    // What this very nomination was given says nothing about whether it could be asked for.
    let before: Vec<&Award> = awards.iter().filter(|award| award.nomination != Some(row.id)).collect();
    let told = |(id, rule): &(AwardRuleId, AwardRule)| {
        let of_form = |award: &&&Award| award.form == rule.of_form;
        let years: BTreeSet<i64> = before.iter().filter(of_form).filter_map(|award| award.year).collect();
        let verdict = rule.of_years(nomination.year, &years, !before.is_empty());
        Finding::Rule(Box::new(Told { id: *id, rule: rule.clone(), verdict }))
    };
    rules.iter().filter(|(_, rule)| applies(rule, day)).map(told).collect()
}
