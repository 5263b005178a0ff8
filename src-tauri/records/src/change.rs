//! One change of one record: what travels between offices and what the log keeps.

use std::{fmt, str::FromStr};

use automerge::{ActorId, Author, Automerge};
use domain::{
    date::Timestamp,
    id::{MalformedId, RecordId},
    record::Kind,
};
use uuid::Uuid;

use crate::RecordsError;

/// The fingerprint of a change; the same change has the same one in every office.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeHash(pub [u8; 32]);

impl fmt::Display for ChangeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ChangeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The id of one thing a user did; all changes it made, in any number of records, carry it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(Uuid);

impl OperationId {
    /// Takes over a UUID made outside this crate (version 7, so that ids grow with time).
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// The sixteen bytes, as stored.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Reads back what [`Self::bytes`] gave.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for OperationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Debug for OperationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for OperationId {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        Uuid::try_parse(text).map(Self).map_err(|_| MalformedId(text.to_owned()))
    }
}

/// Who did what, when: written into every change an operation makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The operation the change belongs to.
    pub operation: OperationId,
    /// The operation's code, ASCII without spaces, from which its label is found.
    pub code: String,
    /// The name of the person at work, as it stood then.
    pub author: String,
    /// When.
    pub at: Timestamp,
}

impl Stamp {
    pub(crate) fn message(&self) -> String {
        format!("{} {}", self.operation, self.code)
    }

    /// Reads a stamp back; changes made by the product itself (first changes, catalogues) have none.
    pub(crate) fn read(message: Option<&str>, author: Option<&Author<'_>>, millis: i64) -> Option<Self> {
        let (operation, code) = message?.split_once(' ')?;
        Some(Self {
            operation: operation.parse().ok()?,
            code: code.to_owned(),
            author: author
                .map(|author| String::from_utf8_lossy(author.as_bytes()).into_owned())
                .unwrap_or_default(),
            at: Timestamp::from_millis(millis),
        })
    }
}

/// Sixteen random bytes that stand for one run of the program. Two runs must never share them, not
/// even on one machine: a restored backup would otherwise write two different changes under one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunActor(pub [u8; 16]);

impl RunActor {
    /// The merge engine ties an actor to the author of its first change, so that every author who
    /// works during a run gets an actor of their own.
    pub(crate) fn for_author(self, author: &str) -> ActorId {
        ActorId::from(Uuid::new_v5(&Uuid::from_bytes(self.0), author.as_bytes()).as_bytes())
    }
}

/// One change of one record, with what the log wants to know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its fingerprint.
    pub hash: ChangeHash,
    /// The record.
    pub record: RecordId,
    /// The record's kind.
    pub kind: Kind,
    /// The actor that made it.
    pub actor: Vec<u8>,
    /// Its number among the actor's changes of this record, from 1.
    pub sequence: u64,
    /// Who, when and what; absent on changes the product makes itself.
    pub stamp: Option<Stamp>,
    /// The change as it is stored and sent.
    pub bytes: Vec<u8>,
}

impl Change {
    /// Describes an engine's change. Only an actor's first change carries its author; for the others
    /// the record is asked, which does not know it while that first change is missing.
    pub(crate) fn describe(
        record: RecordId,
        kind: Kind,
        doc: &Automerge,
        mut change: automerge::Change,
    ) -> Self {
        let author = change.author().or_else(|| doc.get_author_for_actor(change.actor_id()));
        let stamp = Stamp::read(change.message(), author.as_ref(), change.timestamp());
        Self {
            hash: ChangeHash(change.hash().0),
            record,
            kind,
            actor: change.actor_id().to_bytes().to_vec(),
            sequence: change.seq(),
            stamp,
            bytes: change.bytes().into_owned(),
        }
    }

    /// The engine's own form of the bytes, verified: the engine itself passes over the checksum of a single
    /// change, four bytes behind the four that name the format, which begin the fingerprint.
    pub(crate) fn engine(record: RecordId, bytes: &[u8]) -> Result<automerge::Change, RecordsError> {
        let unreadable = |detail: String| RecordsError::UnreadableChange { record, detail };
        let change =
            automerge::Change::from_bytes(bytes.to_vec()).map_err(|error| unreadable(error.to_string()))?;
        match bytes.get(4..8) {
            Some(checksum) if change.hash().0.starts_with(checksum) => Ok(change),
            _ => Err(unreadable("the checksum is wrong".to_owned())),
        }
    }

    /// The fingerprint of a change's bytes; refuses damaged ones.
    pub fn hash_of(record: RecordId, bytes: &[u8]) -> Result<ChangeHash, RecordsError> {
        Self::engine(record, bytes).map(|change| ChangeHash(change.hash().0))
    }
}
