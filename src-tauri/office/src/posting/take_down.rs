//! Taking down what was posted.

use domain::{
    date::PartialDate,
    id::PostingId,
    operation::Operation,
    posting::{Posting, Takedown},
    profile::Duty,
    record::{Edit, Entity, Kind},
    text::normal::clean,
};

use crate::{Office, OfficeError, door::Saved, exemplar::add::date};

impl Office {
    /// Records that postings were taken down, all of them or none.
    ///
    /// # Errors
    /// When no reason is given, one was taken down before, or had not begun on that day.
    pub fn take_down(
        &mut self,
        postings: &[PostingId],
        on: &str,
        reason: &str,
    ) -> Result<Saved, OfficeError> {
        self.require(Duty::Post)?;
        let reason = clean(reason);
        if reason.is_empty() {
            return Err(OfficeError::ReasonMissing);
        }
        let today = || self.today_in_vietnam();
        let on = date(Kind::Posting, "posted_to", on)?.or_else(today).ok_or(OfficeError::NoDay)?.last_day();
        let by = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
        let mut edits = Vec::with_capacity(postings.len());
        for id in postings {
            let before = self.fields_of((*id).into(), Kind::Posting)?;
            let mut posting = Posting::from_fields(&before);
            if posting.takedown().is_some() {
                return Err(OfficeError::AlreadyDown);
            }
            self.refuse_before_beginning(&posting, on)?;
            posting.takedowns.push(Takedown {
                id: self.world().fresh_id().into(),
                on,
                reason: reason.clone(),
                by: by.clone(),
            });
            edits.push(Edit::between((*id).into(), Kind::Posting, &before, &posting.to_fields()));
        }
        self.write(Operation::TakeDown, &edits)
    }

    /// What was planned may be called off before it begins; a date before that of something that hung is a
    /// slip of the finger.
    fn refuse_before_beginning(&self, posting: &Posting, on: PartialDate) -> Result<(), OfficeError> {
        let has_begun = |from: &PartialDate| self.today_in_vietnam().is_some_and(|today| *from <= today);
        match posting.posted_from.filter(has_begun) {
            Some(from) if on < from.first_day() => Err(OfficeError::EndsBeforeBeginning { from, to: on }),
            _ => Ok(()),
        }
    }
}
