//! What came of nominations: usually one decision about many people, written down once; and taking back what
//! was written down by mistake.

use std::collections::BTreeMap;

use domain::{
    award::{Award, AwardForm, Decision, Holder},
    id::{AwardId, ExemplarId, NominationId},
    nomination::{Nomination, Outcome},
    operation::Operation,
    record::{BINNED, Edit, Entity, Kind, Path, Value},
    text::normal::clean,
};
use store::{NominationFilter, NominationRow};

use super::follow::Following;
use crate::{
    Office, OfficeError,
    door::Saved,
    exemplar::add::{date, edit},
};

/// What came of nominations; the date as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOutcome {
    /// Awarded or not.
    pub outcome: Outcome,
    /// Number of the decision.
    pub number: String,
    /// Its day.
    pub date: String,
    /// Who decided.
    pub issuer: String,
    /// The form given, where it is not the one asked for.
    pub given: Option<AwardForm>,
    /// Its name in full.
    pub given_title: String,
}

impl Office {
    /// Records what came of nominations. Each award given goes into its holder's history; an exemplar moves on
    /// once none of its nominations waits. Recording the same result again corrects its decision.
    ///
    /// # Errors
    /// When whoever is working may not, neither number nor day of the decision is named, there is no such
    /// nomination, or something else came of one; then nothing is recorded.
    pub fn record_outcome(
        &mut self,
        nominations: &[NominationId],
        new: &NewOutcome,
    ) -> Result<Saved, OfficeError> {
        let worker = self.may_nominate()?;
        let decision = Decision {
            number: clean(&new.number),
            date: date(Kind::Nomination, "decision_date", &new.date)?,
            issuer: clean(&new.issuer),
        };
        if !decision.is_named() {
            return Err(OfficeError::DecisionMissing);
        }
        let rows = self.named(nominations)?;
        let differs = |row: &&NominationRow| row.nomination.outcome.is_some_and(|it| it != new.outcome);
        let other: Vec<String> = rows.iter().filter(differs).map(|row| row.name.clone()).collect();
        if !other.is_empty() {
            return Err(OfficeError::AlreadyDecided(other));
        }
        let mut changes = Changes::default();
        for row in rows {
            let mut nomination = row.nomination.clone();
            nomination.outcome = Some(new.outcome);
            nomination.decision = decision.clone();
            nomination.given = new.given.filter(|_| new.outcome == Outcome::Awarded);
            nomination.given_title =
                if nomination.given.is_some() { clean(&new.given_title) } else { String::new() };
            if new.outcome == Outcome::Awarded {
                changes.edits.extend(self.carry_over(&row, &mut nomination)?);
            }
            changes.put(&row, Some(nomination))?;
        }
        let edits = self.with_exemplars(changes, &worker, "")?;
        self.write(Operation::RecordOutcome, &edits)
    }

    /// Takes back what came of nominations or, of those that wait, the nominations themselves; the exemplars go
    /// back with them.
    ///
    /// # Errors
    /// When whoever is working may not, no reason is given, there is no such nomination, or its exemplar has
    /// gone on to another state.
    pub fn take_back_nominations(
        &mut self,
        nominations: &[NominationId],
        reason: &str,
    ) -> Result<Saved, OfficeError> {
        let worker = self.may_nominate()?;
        let reason = clean(reason);
        if reason.is_empty() {
            return Err(OfficeError::ReasonMissing);
        }
        let now = Value::from(self.world().now().to_iso());
        let binned = |kind, record| Edit {
            record,
            kind,
            changes: BTreeMap::from([(Path::field(BINNED), Some(now.clone()))]),
        };
        let mut changes = Changes::default();
        for row in self.named(nominations)? {
            if row.nomination.outcome.is_none() {
                changes.edits.push(binned(Kind::Nomination, row.id.into()));
                changes.put(&row, None)?;
                continue;
            }
            changes.edits.extend(row.nomination.award.map(|award| binned(Kind::Award, award.into())));
            let waiting = Nomination {
                outcome: None,
                decision: Decision::default(),
                given: None,
                given_title: String::new(),
                award: None,
                ..row.nomination.clone()
            };
            changes.put(&row, Some(waiting))?;
        }
        let edits = self.with_exemplars(changes, &worker, &reason)?;
        self.write(Operation::TakeBackNomination, &edits)
    }

    /// The nominations with these ids, each once.
    fn named(&self, ids: &[NominationId]) -> Result<Vec<NominationRow>, OfficeError> {
        let mut rows: Vec<NominationRow> = Vec::with_capacity(ids.len());
        for id in ids {
            if rows.iter().any(|row| row.id == *id) {
                continue;
            }
            let filter = NominationFilter { nomination: Some(*id), ..NominationFilter::default() };
            let missing = || OfficeError::NoSuchRecord(id.to_string());
            rows.push(self.store().nominations(&filter)?.pop().ok_or_else(missing)?);
        }
        Ok(rows)
    }

    /// The award a nomination becomes, or the one it became before, now as the decision has it.
    fn carry_over(
        &self,
        row: &NominationRow,
        nomination: &mut Nomination,
    ) -> Result<Option<Edit>, OfficeError> {
        let Some(holder) = self.holder_of(nomination.exemplar)? else { return Ok(None) };
        let (title, form) = match nomination.given {
            Some(form) => (nomination.given_title.clone(), Some(form)),
            None => (nomination.title.clone(), nomination.form),
        };
        let award = Award {
            year: Some(nomination.year),
            form,
            title,
            decision: nomination.decision.clone(),
            nomination: Some(row.id),
            ..Award::of(holder)
        };
        let known = nomination.award.map(|id| self.fields_of(id.into(), Kind::Award)).transpose()?;
        let id = nomination.award.unwrap_or_else(|| AwardId::from(self.world().fresh_id()));
        nomination.award = Some(id);
        Ok(Some(match known {
            Some(before) => Edit::between(id.into(), Kind::Award, &before, &award.to_fields()),
            None => edit(id.into(), &award)?,
        }))
    }

    /// Who would hold what an exemplar is given.
    pub(crate) fn holder_of(&self, exemplar: Option<ExemplarId>) -> Result<Option<Holder>, OfficeError> {
        let Some(id) = exemplar else { return Ok(None) };
        let exemplar = self.exemplar(id)?;
        Ok(exemplar.subject.map(Holder::Subject).or(exemplar.model.map(Holder::Model)))
    }

    /// The edits with those of the exemplars that follow.
    fn with_exemplars(
        &self,
        changes: Changes,
        worker: &domain::profile::Profile,
        reason: &str,
    ) -> Result<Vec<Edit>, OfficeError> {
        let Changes { mut edits, after } = changes;
        let exemplars: std::collections::BTreeSet<ExemplarId> =
            after.values().map(|(exemplar, _)| *exemplar).collect();
        for id in exemplars {
            let filter = NominationFilter { exemplar: Some(id), ..NominationFilter::default() };
            let mut left = Vec::new();
            for row in self.store().nominations(&filter)? {
                match after.get(&row.id) {
                    Some((_, changed)) => left.extend(changed.clone()),
                    None => left.push(row.nomination),
                }
            }
            let mut following = Following::of(self, id)?;
            following.settle(self, worker, &left, reason)?;
            edits.extend(following.edit());
        }
        Ok(edits)
    }
}

/// What changes of nominations: the edits, and what each is afterwards, with its exemplar.
#[derive(Default)]
struct Changes {
    edits: Vec<Edit>,
    after: BTreeMap<NominationId, (ExemplarId, Option<Nomination>)>,
}

impl Changes {
    /// Notes what a nomination is from now on; nothing = it is taken back.
    fn put(&mut self, row: &NominationRow, nomination: Option<Nomination>) -> Result<(), OfficeError> {
        if let Some(nomination) = &nomination {
            let (before, after) = (row.nomination.to_fields(), nomination.to_fields());
            self.edits.push(Edit::between(row.id.into(), Kind::Nomination, &before, &after));
        }
        let exemplar =
            row.nomination.exemplar.ok_or_else(|| OfficeError::NoSuchRecord(row.id.to_string()))?;
        self.after.insert(row.id, (exemplar, nomination));
        Ok(())
    }
}
