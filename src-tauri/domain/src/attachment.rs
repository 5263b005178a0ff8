//! The attachment: what is known of a file whose bytes lie beside the database under their hash, such as
//! the sheet that was posted or the scan of a paper.

use crate::{
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

/// The largest attachment taken in, in bytes: a scan of many pages stays far below it.
pub const ATTACHMENT_LIMIT: u64 = 60 * 1024 * 1024;

vocabulary! {
    /// What an attachment is, told by its first bytes.
    Media {
        /// A PDF.
        Pdf = "PDF", "Tệp PDF";
        /// A JPEG picture.
        Jpeg = "JPEG", "Ảnh JPEG";
        /// A PNG picture.
        Png = "PNG", "Ảnh PNG";
    }
}

impl Media {
    /// What these bytes are; names of files lie too often.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            _ => None,
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The usual ending of such a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// One attachment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// SHA-256 of its bytes, 64 hex digits.
    pub hash: String,
    /// How many bytes.
    pub bytes: i64,
    /// What it is.
    pub media: Option<Media>,
    /// The name of the file it came from.
    pub file_name: String,
}

impl Entity for Attachment {
    const KIND: Kind = Kind::Attachment;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("hash", &self.hash);
        writer.put("bytes", self.bytes);
        writer.put_some("media", self.media);
        writer.text("file_name", &self.file_name);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            hash: reader.text("hash"),
            bytes: reader.int("bytes").unwrap_or_default(),
            media: reader.word("media", Media::from_code),
            file_name: reader.text("file_name"),
        }
    }
}
