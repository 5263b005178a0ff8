//! Photographs as people bring them, made into the one kind the rest of the product knows: an upright
//! baseline JPEG in sRGB, at most [`MAX_LONG_SIDE`] pixels long, without any metadata.
//!
//! Phones write the place where a picture was taken into the file; that must never reach a notice board,
//! so nothing but pixels survives. This module knows neither pages nor records nor files on disk.

mod colour;
mod crop;
mod decode;
mod encode;
mod error;
mod format;
mod jpeg;
mod one_ink;
mod paled;
mod pixels;
mod resize;
mod thumbnail;

#[cfg(test)]
mod tests;

pub use crop::{CropRect, crop_rect};
pub use error::PhotoError;
pub use format::Format;
pub use one_ink::in_one_ink;
pub use thumbnail::{thumbnail, thumbnail_cropped};

pub(crate) use paled::paled;

use pixels::Decoded;

/// Longest side of a prepared photo in pixels: 169 dpi across the full width of an A3 sheet.
pub const MAX_LONG_SIDE: u32 = 2_000;

/// Largest file that is looked at, in bytes. A raw-sized JPEG of a 100 MP camera stays below it.
pub const MAX_FILE_BYTES: u64 = 60 * 1024 * 1024;

/// Most pixels that are decoded. Beyond it memory on an office computer becomes the limit.
pub const MAX_PIXELS: u64 = 80_000_000;

/// Longest side that is decoded, in pixels.
pub const MAX_SIDE: u32 = 20_000;

/// Compression of a prepared photo: no visible blocks in print, about 500 kB at full size.
const PREPARED_QUALITY: u8 = 88;

/// A photo that is ready to be stored, shown and printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedPhoto {
    /// Baseline JPEG, sRGB, upright, without EXIF, ICC or XMP blocks.
    pub jpeg: Vec<u8>,
    /// Width of `jpeg` in pixels.
    pub width: u32,
    /// Height of `jpeg` in pixels.
    pub height: u32,
    /// Width in pixels that the file brought, seen upright. Larger than `width` when it was shrunk.
    pub source_width: u32,
    /// Height in pixels that the file brought, seen upright.
    pub source_height: u32,
    /// What the file really was, whatever its name said.
    pub format: Format,
}

/// Turns the bytes of any accepted picture file into a [`PreparedPhoto`].
///
/// Sizes are checked against the limits of this module before a single pixel is decoded. Small pictures are
/// never enlarged. Of an animation the first picture is taken.
///
/// # Errors
/// The [`PhotoError`] that describes the file; no input makes this function panic.
pub fn prepare(bytes: &[u8]) -> Result<PreparedPhoto, PhotoError> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(PhotoError::FileTooLarge { bytes: bytes.len() as u64 });
    }
    let format = Format::of(bytes)?;
    let decoded = decode_whole(bytes, format, MAX_LONG_SIDE)?;
    let (source_width, source_height) = decoded.upright_size();
    let picture = decoded.into_upright_srgb(MAX_LONG_SIDE)?;
    Ok(PreparedPhoto {
        jpeg: encode::jpeg(&picture, PREPARED_QUALITY)?,
        width: picture.width(),
        height: picture.height(),
        source_width,
        source_height,
        format,
    })
}

/// Decodes at no less than `wanted_long_side` pixels, or at the picture's own size if that is smaller.
fn decode_whole(bytes: &[u8], format: Format, wanted_long_side: u32) -> Result<Decoded, PhotoError> {
    match format {
        Format::Jpeg => jpeg::decode(bytes, wanted_long_side),
        other => decode::decode(bytes, other),
    }
}

/// Refuses dimensions that would cost more memory than a photo is worth.
fn check_dimensions(width: u32, height: u32) -> Result<(), PhotoError> {
    let pixels = u64::from(width) * u64::from(height);
    if width == 0 || height == 0 {
        Err(PhotoError::Damaged)
    } else if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS {
        Err(PhotoError::TooLarge { width, height })
    } else {
        Ok(())
    }
}
