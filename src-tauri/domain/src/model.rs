//! The model (mô hình mới, cách làm hay): a way of working that others can take up.

use crate::{
    id::{PhotoId, UnitId},
    record::{Entity, Fields, Kind, Reader, Writer},
};

/// One model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Model {
    /// Its name, without quotation marks.
    pub name: String,
    /// The unit that runs it.
    pub unit: Option<UnitId>,
    /// What was wrong before.
    pub problem: String,
    /// How it works.
    pub method: String,
    /// What it brought.
    pub result: String,
    /// What it costs, as written.
    pub cost: String,
    /// What another unit needs to take it up.
    pub how_to_replicate: String,
    /// Its picture.
    pub photo: Option<PhotoId>,
}

impl Entity for Model {
    const KIND: Kind = Kind::Model;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("name", &self.name);
        writer.put_some("unit", self.unit.map(|id| id.to_string()));
        writer.text("problem", &self.problem);
        writer.text("method", &self.method);
        writer.text("result", &self.result);
        writer.text("cost", &self.cost);
        writer.text("how_to_replicate", &self.how_to_replicate);
        writer.put_some("photo", self.photo.map(|id| id.to_string()));
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            name: reader.text("name"),
            unit: reader.parsed("unit"),
            problem: reader.text("problem"),
            method: reader.text("method"),
            result: reader.text("result"),
            cost: reader.text("cost"),
            how_to_replicate: reader.text("how_to_replicate"),
            photo: reader.parsed("photo"),
        }
    }
}
