//! The collective (tập thể) behind an exemplar: a division, a team, a club.

use std::collections::BTreeSet;

use crate::{
    id::{CollectiveId, PersonId, PhotoId, RecordId, UnitId},
    record::{Entity, Fields, Kind, Reader, Writer},
};

/// One collective.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collective {
    /// Its name.
    pub name: String,
    /// The unit it belongs to.
    pub unit: Option<UnitId>,
    /// How many people it has.
    pub head_count: Option<i64>,
    /// Who leads it.
    pub head_person: Option<PersonId>,
    /// Its picture.
    pub photo: Option<PhotoId>,
    /// The record in which this one went up; it then lies in the bin.
    pub merged_into: Option<CollectiveId>,
    /// Collectives of which somebody said that they are not this one.
    pub distinct_from: BTreeSet<CollectiveId>,
}

impl Entity for Collective {
    const KIND: Kind = Kind::Collective;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("name", &self.name);
        writer.put_some("unit", self.unit.map(|id| id.to_string()));
        writer.put_some("head_count", self.head_count);
        writer.put_some("head_person", self.head_person.map(|id| id.to_string()));
        writer.put_some("photo", self.photo.map(|id| id.to_string()));
        writer.put_some("merged_into", self.merged_into.map(|id| id.to_string()));
        writer.members("distinct_from", self.distinct_from.iter().map(|id| RecordId::from(*id)));
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            name: reader.text("name"),
            unit: reader.parsed("unit"),
            head_count: reader.int("head_count"),
            head_person: reader.parsed("head_person"),
            photo: reader.parsed("photo"),
            merged_into: reader.parsed("merged_into"),
            distinct_from: reader.members("distinct_from").map(CollectiveId::from).collect(),
        }
    }
}
