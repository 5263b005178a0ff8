//! What a posted sheet says otherwise than the records do now.

use domain::{
    id::{ExemplarId, PostingId},
    posting::{Fact, FactChange, Posting, changed_since},
};
use store::{PostingDays, PostingFilter};

use super::PostingView;
use crate::{
    Office, OfficeError,
    names::Names,
    poster::{SheetRequest, facts::facts},
};

impl Office {
    /// What has changed since something was posted; nothing if a sheet made now would say the same.
    ///
    /// # Errors
    /// When there is no such posting.
    pub fn changed_since_posted(&self, id: PostingId) -> Result<Vec<FactChange>, OfficeError> {
        self.changes(&self.posting(id)?.posting, &self.names()?)
    }

    /// What hangs, or is about to, and says otherwise than the records do now.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn changed_postings(&self) -> Result<Vec<(PostingView, Vec<FactChange>)>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        let days = PostingDays::Live(today);
        let names = self.names()?;
        let mut changed = Vec::new();
        for view in self.postings(&PostingFilter { days, ..PostingFilter::default() })? {
            let changes = self.changes(&view.posting, &names)?;
            if !changes.is_empty() {
                changed.push((view, changes));
            }
        }
        Ok(changed)
    }

    fn changes(&self, posting: &Posting, names: &Names) -> Result<Vec<FactChange>, OfficeError> {
        let exemplars: Vec<ExemplarId> = posting.exemplars.iter().copied().collect();
        Ok(changed_since(posting, &self.facts_of(&exemplars, names)?))
    }

    /// Everything the records say now for sheets about these; one that is gone says nothing.
    pub(crate) fn facts_of(&self, exemplars: &[ExemplarId], names: &Names) -> Result<Vec<Fact>, OfficeError> {
        let mut all = Vec::new();
        for id in exemplars {
            if let Some(portrait) = self.portrait_if_any(*id)? {
                let gathered = self.gather(&portrait, names, &SheetRequest::default())?;
                all.extend(facts(&gathered.lines, *id));
            }
        }
        Ok(all)
    }
}
