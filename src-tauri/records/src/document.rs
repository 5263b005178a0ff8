//! One record as a merging document.

use automerge::{
    ActorId, Automerge, ObjType, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use domain::{
    id::RecordId,
    record::{Fields, Kind},
};
use uuid::Uuid;

use crate::{Change, ChangeHash, RecordsError, places};

/// Root of the actors that make changes which must be the same in every office. Never change it.
const SHARED_ACTORS: Uuid = Uuid::from_u128(0x6e65_7567_756f_6e67_5eed_ac70_0000_0001);

/// One record with its whole history.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) record: RecordId,
    pub(crate) kind: Kind,
    pub(crate) doc: Automerge,
}

/// What became of changes handed in from elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// The changes that were new, in the order in which they were handed in.
    pub new: Vec<Change>,
    /// How many changes are still missing on which others build that wait inside the record.
    pub missing: usize,
}

impl Document {
    /// A record that holds nothing yet. Its first change makes the containers of all lists of its kind
    /// and is the same in every office: two offices making the same container apart would hide each
    /// other's items.
    pub fn new(record: RecordId, kind: Kind) -> Result<Self, RecordsError> {
        let refused =
            |detail: automerge::AutomergeError| RecordsError::Refused { record, detail: detail.to_string() };
        let mut doc = Automerge::new().with_actor(shared_actor(record, kind, "first"));
        let mut transaction = doc.transaction();
        for list in kind.lists() {
            transaction.put_object(ROOT, *list, ObjType::Map).map_err(refused)?;
        }
        let (made, _) = transaction.commit_with(CommitOptions::default().with_time(0));
        if made.is_none() {
            doc.empty_commit(CommitOptions::default().with_time(0));
        }
        Ok(Self { record, kind, doc })
    }

    /// Reads a record back from [`Self::save`]; refuses damaged bytes.
    pub fn load(record: RecordId, kind: Kind, bytes: &[u8]) -> Result<Self, RecordsError> {
        let unreadable = |detail: String| RecordsError::Unreadable { record, detail };
        if bytes.is_empty() {
            return Err(unreadable("no bytes".to_owned()));
        }
        let doc = Automerge::load(bytes).map_err(|error| unreadable(error.to_string()))?;
        Ok(Self { record, kind, doc })
    }

    /// The whole record, compressed.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// The record's id.
    #[must_use]
    pub const fn record(&self) -> RecordId {
        self.record
    }

    /// The record's kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// What every place holds now; of values in conflict the one all offices agree to show.
    #[must_use]
    pub fn fields(&self) -> Fields {
        places::read(&self.doc, None)
    }

    /// The latest changes: two offices with the same heads hold the same record.
    #[must_use]
    pub fn heads(&self) -> Vec<ChangeHash> {
        let mut heads: Vec<ChangeHash> = self.doc.get_heads().iter().map(|head| ChangeHash(head.0)).collect();
        heads.sort_unstable();
        heads
    }

    /// Every change, in an order in which each comes after those it builds on.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        self.changes_since(&[])
    }

    /// The changes that somebody who has `heads` lacks. Heads this record does not know are ignored.
    #[must_use]
    pub fn changes_since(&self, heads: &[ChangeHash]) -> Vec<Change> {
        let known: Vec<_> = heads
            .iter()
            .map(|head| automerge::ChangeHash(head.0))
            .filter(|head| self.doc.get_change_meta_by_hash(head).is_some())
            .collect();
        self.describe(self.doc.get_changes(&known))
    }

    /// Takes in changes made elsewhere, in any order and any number of times. A change whose
    /// predecessor has not come yet waits inside the record.
    pub fn apply<'a>(
        &mut self,
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Applied, RecordsError> {
        let first = Self::new(self.record, self.kind)?.doc.get_heads();
        let changes: Vec<automerge::Change> =
            changes.into_iter().map(|bytes| Change::engine(self.record, bytes)).collect::<Result<_, _>>()?;
        // Only the first change of a record builds on nothing, and it is known beforehand. A catalogue's
        // own contents build on it as everything else does.
        if let Some(stray) =
            changes.iter().find(|change| change.deps().is_empty() && !first.contains(&change.hash()))
        {
            return Err(RecordsError::Stray { record: self.record, change: ChangeHash(stray.hash().0) });
        }
        let new: Vec<automerge::Change> = changes
            .iter()
            .filter(|change| self.doc.get_change_meta_by_hash(&change.hash()).is_none())
            .cloned()
            .collect();
        // The engine may have taken in a part of a batch when it refuses the rest.
        let mut merged = self.doc.clone();
        merged.apply_changes(changes).map_err(|error| RecordsError::UnreadableChange {
            record: self.record,
            detail: error.to_string(),
        })?;
        self.doc = merged;
        let missing = self.doc.get_missing_deps(&[]).len();
        Ok(Applied { new: self.describe(new), missing })
    }

    fn describe(&self, changes: Vec<automerge::Change>) -> Vec<Change> {
        changes
            .into_iter()
            .map(|change| Change::describe(self.record, self.kind, &self.doc, change))
            .collect()
    }
}

/// An actor that every office derives alike for one purpose in one record.
pub(crate) fn shared_actor(record: RecordId, kind: Kind, purpose: &str) -> ActorId {
    let name = format!("{record} {} {purpose}", kind.code());
    ActorId::from(Uuid::new_v5(&SHARED_ACTORS, name.as_bytes()).as_bytes())
}
