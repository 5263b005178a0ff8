//! Altering what may be altered of a posting: prolonging it, above all.

use domain::{
    posting::{Posting, TEXTS},
    profile::Duty,
    record::{Edit, Entity, Fields, Path},
};

use super::post::when_consented;
use crate::{Office, OfficeError};

impl Office {
    /// Refuses an edit after which a posting would end before it begins, or would hang on days for which
    /// those it shows have not agreed.
    pub(crate) fn refuse_other_days(&self, fields: &Fields, edit: &Edit) -> Result<(), OfficeError> {
        // An address and a note are words; everything else tells what hung, and is for whoever may post.
        let is_words = |path: &Path| TEXTS.contains(&path.as_str());
        if !edit.changes.keys().all(is_words) {
            self.require(Duty::Post)?;
        }
        let before = Posting::from_fields(fields);
        let mut edited = fields.clone();
        for (path, value) in &edit.changes {
            match value {
                Some(value) => edited.insert(path.clone(), value.clone()),
                None => edited.remove(path),
            };
        }
        let after = Posting::from_fields(&edited);
        let (Some(days), true) = (after.planned(), before.posted_to != after.posted_to) else {
            return Ok(());
        };
        if let (true, Some(from), Some(to)) = (days.is_empty(), after.posted_from, after.posted_to) {
            return Err(OfficeError::EndsBeforeBeginning { from, to });
        }
        self.refuse_without_consent(&self.shown_in(&after)?, after.channel, when_consented(days))
    }
}
