//! Putting one or several exemplars forward: one nomination each, and the move that goes with it, in one step.

use std::collections::BTreeSet;

use domain::{
    award::AwardForm,
    date::PartialDate,
    id::{ExemplarId, NominationId},
    moves,
    nomination::{CommendationKind, Nomination},
    operation::Operation,
    record::Kind,
    rules::State,
    text::normal::clean,
};

use super::{Finding, follow::Following};
use crate::{
    Office, OfficeError, catalogue,
    door::Saved,
    exemplar::add::{date, edit},
};

/// What several exemplars are put forward for; dates as people write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNomination {
    /// The year of the round; absent = that of the proposal.
    pub year: Option<i64>,
    /// What the round is called.
    pub round: String,
    /// The council that is asked; empty = the one of that day, as the catalogue has it.
    pub council: String,
    /// For what; absent = merit.
    pub kind: Option<CommendationKind>,
    /// The form asked for.
    pub form: AwardForm,
    /// Its name in full, where the form alone does not tell it.
    pub title: String,
    /// The day of the proposal; empty = today.
    pub proposed_on: String,
    /// The paper of the proposal.
    pub submission: String,
    /// Anything else.
    pub note: String,
}

/// What putting forward did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominated {
    /// The nominations, in the order of the exemplars.
    pub ids: Vec<NominationId>,
    /// What was saved.
    pub saved: Saved,
}

impl Office {
    /// Puts exemplars forward for an award; each moves to nominated unless it is there already.
    ///
    /// # Errors
    /// When whoever is working may not, no round is named, or an exemplar has not come so far; then none is.
    pub fn nominate(
        &mut self,
        exemplars: &[ExemplarId],
        new: &NewNomination,
    ) -> Result<Nominated, OfficeError> {
        let worker = self.may_nominate()?;
        if exemplars.is_empty() {
            return Err(OfficeError::NoExemplars);
        }
        let read = self.read_nomination(new)?;
        if read.round.is_empty() {
            return Err(OfficeError::RoundMissing);
        }
        let (mut ids, mut edits, mut not_yet) = (Vec::new(), Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        for id in exemplars.iter().filter(|id| seen.insert(**id)) {
            let mut following = Following::of(self, *id)?;
            if !is_nominable(&following.exemplar.way()) {
                not_yet.push((self.portrait(*id)?.name().to_owned(), following.exemplar.state()));
                continue;
            }
            let nomination = Nomination { exemplar: Some(*id), ..read.clone() };
            let nomination_id: NominationId = self.world().fresh_id().into();
            edits.push(edit(nomination_id.into(), &nomination)?);
            following.begin(self, &worker, &nomination);
            edits.extend(following.edit());
            ids.push(nomination_id);
        }
        if !not_yet.is_empty() {
            return Err(OfficeError::NotNominable(not_yet));
        }
        let saved = self.write(Operation::Nominate, &edits)?;
        Ok(Nominated { ids, saved })
    }

    /// What the rules would say if these exemplars were put forward so, in their order.
    ///
    /// # Errors
    /// When there is no such exemplar, or a date is none.
    pub fn nomination_preview(
        &self,
        exemplars: &[ExemplarId],
        new: &NewNomination,
    ) -> Result<Vec<(String, Vec<Finding>)>, OfficeError> {
        let read = self.read_nomination(new)?;
        let mut rows = Vec::new();
        for id in exemplars {
            rows.push(self.would_be(*id, &read)?);
        }
        let findings = self.findings_of(&rows, read.year)?;
        Ok(rows.into_iter().map(|row| row.name).zip(findings.of_rows).collect())
    }

    fn read_nomination(&self, new: &NewNomination) -> Result<Nomination, OfficeError> {
        let typed = date(Kind::Nomination, "proposed_on", &new.proposed_on)?;
        let proposed_on = typed.or_else(|| self.today_in_vietnam()).ok_or(OfficeError::NoDay)?;
        let council = clean(&new.council);
        // Whom the nomination is about is told for each.
        let nobody = domain::id::RecordId::from_bytes([0; 16]).into();
        Ok(Nomination {
            exemplar: None,
            round: clean(&new.round),
            council: if council.is_empty() { council_on(proposed_on)? } else { council },
            kind: Some(new.kind.unwrap_or(CommendationKind::Merit)),
            form: Some(new.form),
            title: clean(&new.title),
            proposed_on: Some(proposed_on),
            submission: clean(&new.submission),
            note: new.note.clone(),
            ..Nomination::new(nobody, new.year.unwrap_or_else(|| i64::from(proposed_on.year())))
        })
    }
}

/// The council that is asked on a day, as the catalogue has it; empty where it knows none.
fn council_on(day: PartialDate) -> Result<String, OfficeError> {
    Ok(catalogue::councils_on(day)?.next().map(|council| council.name.clone()).unwrap_or_default())
}

/// Whether an exemplar that has gone this way may be put forward: the table of moves leads there, or it is there.
fn is_nominable(way: &[State]) -> bool {
    let leads_there = |it: &moves::Passage| it.to == State::Nominated && it.course == moves::Course::Forward;
    way.last() == Some(&State::Nominated) || moves::open(way).any(|it| leads_there(&it))
}
