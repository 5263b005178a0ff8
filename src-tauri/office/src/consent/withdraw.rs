//! Withdrawing a consent, and what must come down because of it.

use domain::{
    consent::Consent,
    date::PartialDate,
    id::{ConsentId, PersonId},
    operation::Operation,
    profile::Duty,
    record::{Edit, Entity, Kind},
    text::normal::clean,
};
use store::{PostingDays, PostingFilter};

use super::need::Lacking;
use crate::{Office, OfficeError, door::Saved, exemplar::add::date, posting::PostingView};

/// What withdrawing did, and what is to be taken down now.
#[derive(Debug, Clone, PartialEq)]
pub struct Withdrawn {
    /// What was saved.
    pub saved: Saved,
    /// What still hangs or stands on the portal although no consent holds for it any more.
    pub to_take_down: Vec<PostingView>,
}

impl Office {
    /// Records that a consent was withdrawn. Postings are only named: somebody has to take them down.
    ///
    /// # Errors
    /// When there is no such consent, or it was withdrawn before.
    pub fn withdraw_consent(&mut self, id: ConsentId, on: &str, why: &str) -> Result<Withdrawn, OfficeError> {
        self.require(Duty::Write)?;
        let before = self.fields_of(id.into(), Kind::Consent)?;
        let mut consent = Consent::from_fields(&before);
        if consent.is_withdrawn() {
            return Err(OfficeError::AlreadyWithdrawn);
        }
        consent.withdrawn_on = date(Kind::Consent, "withdrawn_on", on)?.or_else(|| self.today_in_vietnam());
        consent.withdrawn_why = clean(why);
        let edit = Edit::between(id.into(), Kind::Consent, &before, &consent.to_fields());
        let saved = self.write(Operation::WithdrawConsent, &[edit])?;
        let to_take_down = match (consent.person, self.today_in_vietnam()) {
            (Some(person), Some(today)) => {
                self.unconsented_of(person, today)?.into_iter().map(|(posting, _)| posting).collect()
            }
            _ => Vec::new(),
        };
        Ok(Withdrawn { saved, to_take_down })
    }

    /// What hangs or stands on the portal, or is about to, although a consent for it has ended.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn unconsented(&self) -> Result<Vec<(PostingView, Vec<Lacking>)>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        let mut all: Vec<(PostingView, Vec<Lacking>)> = Vec::new();
        for person in self.store().people_with_ended_consents(today)? {
            for (posting, lacking) in self.unconsented_of(person, today)? {
                match all.iter_mut().find(|(known, _)| known.id == posting.id) {
                    Some((_, known)) => known.extend(lacking),
                    None => all.push((posting, lacking)),
                }
            }
        }
        Ok(all)
    }

    /// The live postings that show more of a person than consents hold for.
    pub(crate) fn unconsented_of(
        &self,
        person: PersonId,
        today: PartialDate,
    ) -> Result<Vec<(PostingView, Vec<Lacking>)>, OfficeError> {
        let mut found: Vec<(PostingView, Vec<Lacking>)> = Vec::new();
        for exemplar in self.store().exemplars_showing(person)? {
            let days = PostingDays::Live(today);
            let filter = PostingFilter { exemplar: Some(exemplar), days, ..PostingFilter::default() };
            for view in self.postings(&filter)? {
                if found.iter().any(|(known, _)| known.id == view.id) {
                    continue;
                }
                let mut lacking = self.lacking_for(&view)?;
                lacking.retain(|lacking| lacking.person == person);
                if !lacking.is_empty() {
                    found.push((view, lacking));
                }
            }
        }
        Ok(found)
    }
}
