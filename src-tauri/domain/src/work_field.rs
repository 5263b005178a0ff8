//! The field of work (lĩnh vực công tác): a class of judicial work.

use crate::record::{Entity, Fields, Kind, Reader, Writer};

/// One field of work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkField {
    /// Its code, such as `CIVIL_STATUS`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where it stands in the list; lower comes first.
    pub position: i64,
}

impl Entity for WorkField {
    const KIND: Kind = Kind::WorkField;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("code", &self.code);
        writer.text("name", &self.name);
        writer.put("position", self.position);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            code: reader.text("code"),
            name: reader.text("name"),
            position: reader.int("position").unwrap_or_default(),
        }
    }
}
