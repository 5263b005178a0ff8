//! Which kind of picture a file is, told by its first bytes only: names and extensions lie too often.

use super::PhotoError;

/// A kind of picture file that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// JPEG, grey, colour or CMYK, baseline or progressive.
    Jpeg,
    /// PNG of any depth.
    Png,
    /// WebP, with or without loss.
    WebP,
    /// Windows bitmap.
    Bmp,
    /// TIFF as scanners write it; the first page counts.
    Tiff,
}

/// How many leading bytes are searched for the mark of a text document.
const TEXT_WINDOW: usize = 256;

/// Brands of the ISO media container that mean HEVC-coded pictures.
const HEIC_BRANDS: [&[u8; 4]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];

impl Format {
    /// The kind of picture that `bytes` holds.
    ///
    /// # Errors
    /// [`PhotoError::Heic`] and [`PhotoError::UnsupportedFormat`] for pictures that are not read,
    /// [`PhotoError::NotAPicture`] for everything else.
    pub fn of(bytes: &[u8]) -> Result<Self, PhotoError> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Ok(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Self::WebP),
            [b'I', b'I', 42, 0, _, _, _, _, b'C', b'R', ..] => unsupported("CR2"),
            [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Ok(Self::Tiff),
            _ if is_bitmap(bytes) => Ok(Self::Bmp),
            _ => Err(refusal(bytes)),
        }
    }

    /// The short name people know, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
            Self::Bmp => "BMP",
            Self::Tiff => "TIFF",
        }
    }
}

fn unsupported(name: &'static str) -> Result<Format, PhotoError> {
    Err(PhotoError::UnsupportedFormat { name })
}

/// `BM` alone also begins ordinary words, so the four reserved bytes of the header must be zero too.
fn is_bitmap(bytes: &[u8]) -> bool {
    bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4])
}

/// Says why a file that is none of the accepted kinds is refused.
fn refusal(bytes: &[u8]) -> PhotoError {
    if let Some(brand) = bytes.get(8..12).filter(|_| bytes.get(4..8) == Some(b"ftyp")) {
        return match brand {
            b"avif" | b"avis" => PhotoError::UnsupportedFormat { name: "AVIF" },
            b"crx " => PhotoError::UnsupportedFormat { name: "CR3" },
            _ if HEIC_BRANDS.iter().any(|known| brand == *known) => PhotoError::Heic,
            _ => PhotoError::NotAPicture,
        };
    }
    let name = match bytes {
        [b'G', b'I', b'F', b'8', ..] => "GIF",
        [b'8', b'B', b'P', b'S', ..] => "PSD",
        [b'%', b'P', b'D', b'F', ..] => "PDF",
        [0xFF, 0x0A, ..] | [0, 0, 0, 0x0C, b'J', b'X', b'L', b' ', ..] => "JPEG XL",
        [0, 0, 0, 0x0C, b'j', b'P', b' ', b' ', ..] => "JPEG 2000",
        [0, 0, 1, 0, ..] => "ICO",
        _ if is_svg(bytes) => "SVG",
        _ => return PhotoError::NotAPicture,
    };
    PhotoError::UnsupportedFormat { name }
}

fn is_svg(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(TEXT_WINDOW)].windows(4).any(|window| window == b"<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_accepted_kind_is_known_by_its_first_bytes() {
        let cases: [(&[u8], Format); 6] = [
            (b"\xFF\xD8\xFF\xE0", Format::Jpeg),
            (b"\x89PNG\r\n\x1A\n", Format::Png),
            (b"RIFF\0\0\0\0WEBPVP8 ", Format::WebP),
            (b"BM\x36\0\0\0\0\0\0\0", Format::Bmp),
            (b"II*\0\x08\0\0\0", Format::Tiff),
            (b"MM\0*\0\0\0\x08", Format::Tiff),
        ];
        for (bytes, format) in cases {
            assert_eq!(Format::of(bytes), Ok(format), "{bytes:?}");
        }
    }

    #[test]
    fn a_picture_that_is_not_read_is_refused_by_its_name() {
        let cases: [(&[u8], &str); 5] = [
            (b"GIF89a", "GIF"),
            (b"\0\0\0\x20ftypavif", "AVIF"),
            (b"8BPS\0\x01", "PSD"),
            (b"%PDF-1.7", "PDF"),
            (b"<?xml version=\"1.0\"?><svg xmlns=", "SVG"),
        ];
        for (bytes, name) in cases {
            assert_eq!(Format::of(bytes), Err(PhotoError::UnsupportedFormat { name }), "{name}");
        }
        assert_eq!(Format::of(b"\0\0\0\x18ftypheic"), Err(PhotoError::Heic));
    }

    #[test]
    fn words_that_begin_like_a_bitmap_are_not_a_picture() {
        assert_eq!(Format::of("BMW, Honda, Yamaha".as_bytes()), Err(PhotoError::NotAPicture));
        assert_eq!(Format::of(b""), Err(PhotoError::NotAPicture));
    }
}
