//! The collective (tập thể) behind an exemplar: a division, a team, a club.

use crate::{
    id::{PersonId, PhotoId, UnitId},
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
        }
    }
}
