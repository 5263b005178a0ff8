//! The slogan (phương châm): a sentence reused on sheets.

use crate::record::{Entity, Fields, Kind, Reader, Writer};

/// One slogan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slogan {
    /// Its words, without quotation marks.
    pub words: String,
    /// Where it comes from, as cited.
    pub source: String,
    /// Where it stands in the list; lower comes first.
    pub position: i64,
}

impl Entity for Slogan {
    const KIND: Kind = Kind::Slogan;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("words", &self.words);
        writer.text("source", &self.source);
        writer.put("position", self.position);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            words: reader.text("words"),
            source: reader.text("source"),
            position: reader.int("position").unwrap_or_default(),
        }
    }
}
