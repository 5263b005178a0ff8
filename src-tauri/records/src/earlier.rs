//! A record as it stood at a moment of the past.

use std::collections::HashSet;

use automerge::ChangeHash as EngineHash;
use domain::{date::Timestamp, record::Fields};

use crate::{Document, places};

impl Document {
    /// What every place held at the end of a moment: everything done until then, nothing done later. A change made by
    /// a computer whose clock was ahead counts only once the clock shows it, and so does what builds on it. What the
    /// product filled in itself has stood from the beginning.
    #[must_use]
    pub fn fields_at(&self, moment: Timestamp) -> Fields {
        let mut done: HashSet<EngineHash> = HashSet::new();
        let mut heads: Vec<EngineHash> = Vec::new();
        // The engine gives causes before effects.
        for change in self.doc.get_changes_meta(&[]) {
            let is_done =
                change.timestamp <= moment.millis() && change.deps.iter().all(|dep| done.contains(dep));
            if is_done {
                heads.retain(|head| !change.deps.contains(head));
                heads.push(change.hash);
                done.insert(change.hash);
            }
        }
        places::read(&self.doc, Some(&heads))
    }
}
