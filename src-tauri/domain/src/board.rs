//! The board (bảng thông báo): where printed sheets hang, how large it is and what it holds.

use crate::record::{Entity, Fields, Kind, Reader, Writer};

/// One board.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Board {
    /// What people call it.
    pub name: String,
    /// Where it hangs.
    pub place: String,
    /// Width of its face in millimetres.
    pub width_mm: Option<i64>,
    /// Height of its face in millimetres.
    pub height_mm: Option<i64>,
    /// How many A4 sheets hang on it side by side.
    pub holds_a4: Option<i64>,
    /// How many A3 sheets hang on it side by side.
    pub holds_a3: Option<i64>,
    /// Anything else: who has the key, when it is locked.
    pub note: String,
}

impl Entity for Board {
    const KIND: Kind = Kind::Board;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("name", &self.name);
        writer.text("place", &self.place);
        writer.put_some("width_mm", self.width_mm);
        writer.put_some("height_mm", self.height_mm);
        writer.put_some("holds_a_four", self.holds_a4);
        writer.put_some("holds_a_three", self.holds_a3);
        writer.text("note", &self.note);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            name: reader.text("name"),
            place: reader.text("place"),
            width_mm: reader.int("width_mm"),
            height_mm: reader.int("height_mm"),
            holds_a4: reader.int("holds_a_four"),
            holds_a3: reader.int("holds_a_three"),
            note: reader.text("note"),
        }
    }
}
