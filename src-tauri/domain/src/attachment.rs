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
        /// A Word file.
        Docx = "DOCX", "Tệp Word";
        /// A Word file of the time before 2007.
        Doc = "DOC", "Tệp Word cũ";
    }
}

/// The folder that only a Word file has among the files that are archives inside.
const WORD_FOLDER: &[u8] = b"word/";
/// The stream that only a Word file has among the files of the old Office, written in two bytes a letter.
const WORD_STREAM: &[u8] = b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

impl Media {
    /// What a signed paper comes in: it must look tomorrow as it looks today.
    pub const PAPER: &'static [Self] = &[Self::Pdf, Self::Jpeg, Self::Png];

    /// What these bytes are; names of files lie too often.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'P', b'K', 3, 4, ..] if holds(bytes, WORD_FOLDER) => Some(Self::Docx),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] if holds(bytes, WORD_STREAM) => {
                Some(Self::Doc)
            }
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
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Doc => "application/msword",
        }
    }

    /// The usual ending of such a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Docx => "docx",
            Self::Doc => "doc",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_bytes() {
        let old_word = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], WORD_STREAM].concat();
        for (bytes, media) in [
            (&b"%PDF-1.7"[..], Some(Media::Pdf)),
            (b"PK\x03\x04..word/document.xml", Some(Media::Docx)),
            (b"PK\x03\x04..xl/workbook.xml", None),
            (&old_word, Some(Media::Doc)),
            (&old_word[..8], None),
            (b"MZ", None),
        ] {
            assert_eq!(Media::of(bytes), media, "{bytes:?}");
        }
    }
}
