//! The photo: what is known of a picture whose bytes lie beside the database under their hash.

use crate::record::{Entity, Fields, Kind, Reader, Writer};

/// The middle of a photo, in thousandths of its width and height.
pub const MIDDLE: i64 = 500;

/// One photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// BLAKE3 of the stored JPEG, 64 hex digits.
    pub hash: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// What must stay visible when cropped: thousandths of the width from the left.
    pub focus_x: i64,
    /// What must stay visible when cropped: thousandths of the height from the top.
    pub focus_y: i64,
    /// The name of the file it came from.
    pub file_name: String,
}

impl Entity for Photo {
    const KIND: Kind = Kind::Photo;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("hash", &self.hash);
        writer.put("width", self.width);
        writer.put("height", self.height);
        writer.put("focus_x", self.focus_x);
        writer.put("focus_y", self.focus_y);
        writer.text("file_name", &self.file_name);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let thousandths = |name| reader.int(name).unwrap_or(MIDDLE).clamp(0, 1000);
        Self {
            hash: reader.text("hash"),
            width: reader.int("width").unwrap_or_default(),
            height: reader.int("height").unwrap_or_default(),
            focus_x: thousandths("focus_x"),
            focus_y: thousandths("focus_y"),
            file_name: reader.text("file_name"),
        }
    }
}
