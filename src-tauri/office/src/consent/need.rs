//! What of whom a sheet shows, and for which of it no consent holds.
//!
//! A person needs consent for the name (with position and unit), for the picture, for the year of birth and
//! for the deeds. A collective and a model are no persons and need none, except that the picture of a
//! collective shows its people: the head person recorded answers for it with a consent for the photo.

use std::collections::BTreeSet;

use domain::{
    channel::Channel,
    consent::{Consent, Scope, is_taken_back, lacking},
    date::Period,
    exemplar::Subject,
    id::PersonId,
    posting::Posting,
};

use crate::{
    Office, OfficeError,
    exemplar::detail::{Portrait, Standing},
    poster::SheetKey,
    posting::PostingView,
};

/// A person and what is shown of that person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Who.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// What.
    pub scopes: BTreeSet<Scope>,
}

/// What may not be shown of a person, because no consent for it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Who.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// What.
    pub scopes: BTreeSet<Scope>,
    /// Where.
    pub channel: Channel,
}

impl Office {
    /// That for which no consent holds on each day of a period.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn lacking(
        &self,
        shown: &[Shown],
        channel: Channel,
        period: Period,
    ) -> Result<Vec<Lacking>, OfficeError> {
        let mut all = Vec::new();
        for Shown { person, name, scopes } in shown {
            let missing = lacking(&self.consents_given(*person)?, scopes, channel, period);
            if !missing.is_empty() {
                all.push(Lacking { person: *person, name: name.clone(), scopes: missing, channel });
            }
        }
        Ok(all)
    }

    /// That for which no consent for a board holds today, of what a composed file shows.
    ///
    /// # Errors
    /// When the file is not at hand any more, or the office cannot be read.
    pub fn lacking_today(&self, key: &SheetKey) -> Result<Vec<Lacking>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        self.lacking(&self.composed(key)?.composing.shown, Channel::NoticeBoard, Period::of(today))
    }

    /// That for which no consent holds on the first day still to come of a posting; nothing once it is
    /// over.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn lacking_for(&self, view: &PostingView) -> Result<Vec<Lacking>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        if !view.posting.is_live(today) {
            return Ok(Vec::new());
        }
        let first = view.posting.planned().map_or(today, |period| period.first().max(today));
        self.lacking(&self.shown_in(&view.posting)?, view.posting.channel, Period::of(first))
    }

    /// Refuses to show what nobody agreed to.
    pub(crate) fn refuse_without_consent(
        &self,
        shown: &[Shown],
        channel: Channel,
        period: Period,
    ) -> Result<(), OfficeError> {
        let lacking = self.lacking(shown, channel, period)?;
        if lacking.is_empty() { Ok(()) } else { Err(OfficeError::ConsentMissing(lacking)) }
    }

    /// Whether the consent to an exemplar's picture was taken back: then no later sheet shows it.
    pub(crate) fn photo_is_taken_back(&self, portrait: &Portrait) -> Result<bool, OfficeError> {
        match answering(portrait) {
            Some(person) => Ok(is_taken_back(&self.consents_given(person)?, Scope::Photo)),
            None => Ok(false),
        }
    }

    /// What of whom these parts of a sheet about an exemplar show.
    pub(crate) fn shown_by(
        &self,
        portrait: &Portrait,
        parts: &BTreeSet<&str>,
    ) -> Result<Option<Shown>, OfficeError> {
        let Some(person) = answering(portrait) else { return Ok(None) };
        let is_subject = matches!(portrait.exemplar.subject, Some(Subject::Person(_)));
        let scopes: BTreeSet<Scope> = parts
            .iter()
            .map(|part| scope_of_part(part))
            .filter(|scope| is_subject || *scope == Scope::Photo)
            .collect();
        let name = self.person(person)?.map(|person| person.full_name).unwrap_or_default();
        Ok(Some(Shown { person, name, scopes }).filter(|shown| !shown.scopes.is_empty()))
    }

    /// What of whom a posting shows.
    pub(crate) fn shown_in(&self, posting: &Posting) -> Result<Vec<Shown>, OfficeError> {
        let mut all = Vec::new();
        for exemplar in &posting.exemplars {
            let facts = posting.facts.iter().filter(|fact| fact.exemplar == *exemplar);
            let parts = facts.map(|fact| fact.part.as_str()).collect();
            if let Some(portrait) = self.portrait_if_any(*exemplar)? {
                all.extend(self.shown_by(&portrait, &parts)?);
            }
        }
        Ok(all)
    }

    fn consents_given(&self, person: PersonId) -> Result<Vec<Consent>, OfficeError> {
        let ids = self.store().consents_of(person)?;
        let read = ids.into_iter().map(|id| self.read::<Consent>(id.into()));
        Ok(read.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }
}

/// Whose consent an exemplar's sheet needs: the person's, or that of the collective's head.
fn answering(portrait: &Portrait) -> Option<PersonId> {
    match (&portrait.standing, portrait.exemplar.subject) {
        (_, Some(Subject::Person(id))) => Some(id),
        (Some(Standing::Collective(collective)), _) => collective.head_person,
        _ => None,
    }
}

/// The scope a part of a sheet falls under.
fn scope_of_part(part: &str) -> Scope {
    match part {
        "name" | "role" | "unit" => Scope::Name,
        "photo" => Scope::Photo,
        "note" => Scope::Biography,
        _ => Scope::Achievement,
    }
}
