//! Reading records, settings and profiles.

use domain::{
    date::Timestamp,
    id::RecordId,
    profile::Profile,
    record::{Fields, Kind},
};
use records::{Conflict, Document, Revision};

use crate::{Store, StoreError, tables};

impl Store {
    /// What a record holds, with its kind. `None` if it is unknown or holds nothing (its making was
    /// taken back).
    pub fn fields(&self, record: RecordId) -> Result<Option<(Kind, Fields)>, StoreError> {
        let found = tables::document::fields(&self.connection, record)?;
        Ok(found.filter(|(_, fields)| !fields.is_empty()))
    }

    /// Every record of a kind that holds something, in the order of their ids. It reads each one whole,
    /// so it is meant for catalogues; exemplars are listed by [`Store::exemplars`].
    pub fn all(&self, kind: Kind) -> Result<Vec<(RecordId, Fields)>, StoreError> {
        let mut found = tables::document::all_fields(&self.connection, kind)?;
        found.retain(|(_, fields)| !fields.is_empty());
        Ok(found)
    }

    /// What happened to a record's places, newest first. With a prefix, only to places at or below it:
    /// `summary`, `achievements`, `achievements/<item>`.
    pub fn history(&self, record: RecordId, prefix: Option<&str>) -> Result<Vec<Revision>, StoreError> {
        let mut revisions = self.document(record)?.map_or_else(Vec::new, |document| document.history());
        if let Some(prefix) = prefix {
            revisions.retain(|revision| {
                let rest = revision.path.as_str().strip_prefix(prefix);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
        }
        Ok(revisions)
    }

    /// What a record held at the end of a moment, with its kind; `None` if it is unknown.
    pub fn fields_at(
        &self,
        record: RecordId,
        moment: Timestamp,
    ) -> Result<Option<(Kind, Fields)>, StoreError> {
        Ok(self.document(record)?.map(|document| (document.kind(), document.fields_at(moment))))
    }

    /// The places of a record that two offices wrote apart, with all their values.
    pub fn conflicts(&self, record: RecordId) -> Result<Vec<Conflict>, StoreError> {
        Ok(self.document(record)?.map_or_else(Vec::new, |document| document.conflicts()))
    }

    /// When a record was changed last; `None` if it is unknown.
    pub fn updated_at(&self, record: RecordId) -> Result<Option<Timestamp>, StoreError> {
        match tables::change::kind_of(&self.connection, record)? {
            Some(_) => {
                Ok(Some(Timestamp::from_millis(tables::change::last_change(&self.connection, record)?)))
            }
            None => Ok(None),
        }
    }

    /// A local setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        tables::setting::get(&self.connection, key)
    }

    /// Sets a local setting, or removes it.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        tables::setting::set(&self.connection, key, value)
    }

    /// The people who work on this machine, in the order in which they were added.
    pub fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        tables::profile::all(&self.connection)
    }

    /// Adds a profile, or alters the one with its id.
    pub fn put_profile(&mut self, profile: &Profile, now: Timestamp) -> Result<(), StoreError> {
        tables::profile::put(&self.connection, profile, now)
    }

    /// A small picture made from a photo before, by the caller's name for it.
    pub fn thumbnail(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        tables::thumbnail::get(&self.connection, name)
    }

    /// Keeps a small picture made from a photo. It may be forgotten at any time.
    pub fn put_thumbnail(&mut self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        tables::thumbnail::put(&self.connection, name, bytes)
    }

    pub(crate) fn document(&self, record: RecordId) -> Result<Option<Document>, StoreError> {
        tables::document::load(&self.connection, record)
    }
}
