//! The awards a sample exemplar's subject holds, and the rounds in which it was put forward.

use domain::{
    award::{Award, AwardForm, Decision, Holder},
    date::PartialDate,
    exemplar::Exemplar,
    nomination::{CommendationKind, Nomination},
    record::{Edit, Entity, Fields, Kind},
};
use serde::Deserialize;

use super::{Staging, faulty};
use crate::{Office, OfficeError, exemplar::add};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedAward {
    year: i64,
    form: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    number: String,
    date: Option<String>,
    #[serde(default)]
    issuer: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedNomination {
    year: i64,
    round: String,
    council: String,
    form: String,
    #[serde(default)]
    title: String,
    on: String,
    submission: String,
}

impl Office {
    /// The records of the awards and nominations that the staging of a sample exemplar tells of.
    pub(super) fn staged_awards(
        &self,
        staging: &Staging,
        composed: &add::Composed,
    ) -> Result<Vec<Edit>, OfficeError> {
        let unusable = || faulty(format!("{}: its awards", staging.code));
        let Some(last) = composed.edits.last().filter(|edit| edit.kind == Kind::Exemplar) else {
            return Ok(Vec::new());
        };
        let fields: Fields =
            last.changes.iter().filter_map(|(path, value)| Some((path.clone(), value.clone()?))).collect();
        let exemplar = Exemplar::from_fields(&fields);
        let holder = exemplar.subject.map(Holder::Subject).or(exemplar.model.map(Holder::Model));
        let mut edits = Vec::new();
        for staged in &staging.awards {
            let award = staged.award(holder.ok_or_else(unusable)?).ok_or_else(unusable)?;
            edits.push(add::edit(self.world().fresh_id(), &award)?);
        }
        for staged in &staging.nominations {
            let nomination = staged.nomination(composed).ok_or_else(unusable)?;
            edits.push(add::edit(self.world().fresh_id(), &nomination)?);
        }
        Ok(edits)
    }
}

impl StagedAward {
    fn award(&self, holder: Holder) -> Option<Award> {
        let date = match &self.date {
            Some(iso) => Some(PartialDate::from_iso(iso).ok()?),
            None => None,
        };
        Some(Award {
            year: Some(self.year),
            form: Some(AwardForm::from_code(&self.form)?),
            title: self.title.clone(),
            decision: Decision { number: self.number.clone(), date, issuer: self.issuer.clone() },
            ..Award::of(holder)
        })
    }
}

impl StagedNomination {
    fn nomination(&self, composed: &add::Composed) -> Option<Nomination> {
        Some(Nomination {
            round: self.round.clone(),
            council: self.council.clone(),
            kind: Some(CommendationKind::Merit),
            form: Some(AwardForm::from_code(&self.form)?),
            title: self.title.clone(),
            proposed_on: Some(PartialDate::from_iso(&self.on).ok()?),
            submission: self.submission.clone(),
            ..Nomination::new(composed.id, self.year)
        })
    }
}
