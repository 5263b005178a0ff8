//! Photos go into the file byte for byte: a PDF may hold a JPEG as it is.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject};

use crate::content::SheetPhoto;

/// What the start-of-frame marker says: width, height, number of colour components.
pub(super) fn components(jpeg: &[u8]) -> Option<(u16, u16, u8)> {
    if jpeg.get(..2)? != [0xff, 0xd8] {
        return None;
    }
    let mut at = 2;
    loop {
        while jpeg.get(at..at + 2)? == [0xff, 0xff] {
            at += 1;
        }
        let [0xff, marker] = *jpeg.get(at..at + 2)? else { return None };
        match marker {
            // Baseline, extended and progressive frames; every reader of PDF decodes them.
            0xc0..=0xc2 => {
                let frame = jpeg.get(at + 5..at + 10)?;
                let height = u16::from_be_bytes([frame[0], frame[1]]);
                let width = u16::from_be_bytes([frame[2], frame[3]]);
                let is_usable = width > 0 && height > 0 && matches!(frame[4], 1 | 3);
                return is_usable.then_some((width, height, frame[4]));
            }
            0x01 | 0xd0..=0xd8 => at += 2,
            0xd9 | 0xda => return None,
            _ => {
                let length = jpeg.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
        }
    }
}

/// The image object of a photo whose bytes were found usable.
pub(super) fn stream(photo: &SheetPhoto) -> ExternalXObject {
    let (width, height, colours) = components(&photo.jpeg).unwrap_or((1, 1, 3));
    let space = if colours == 1 { "DeviceGray" } else { "DeviceRGB" };
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(i64::from(width))),
        ("Height".to_owned(), DictItem::Int(i64::from(height))),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("Filter".to_owned(), name("DCTDecode")),
    ]);
    let stream = ExternalStream { dict, content: photo.jpeg.to_vec(), compress: false };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

/// A PDF name.
pub(super) fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_found_behind_other_segments() {
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 40, 0, 30, 3, 1, 2, 3];
        assert_eq!(components(&jpeg), Some((30, 40, 3)));
    }

    #[test]
    fn truncated_and_foreign_bytes_are_no_photo() {
        assert_eq!(components(&[0xff, 0xd8, 0xff]), None);
        assert_eq!(components(b"\x89PNG\r\n"), None);
        assert_eq!(components(&[]), None);
    }
}
