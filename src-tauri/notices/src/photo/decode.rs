//! PNG, WebP, BMP and TIFF: kinds that cannot be decoded at a smaller scale.

use std::error::Error;
use std::io::{self, Cursor};

use image::error::LimitErrorKind;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::pixels::{Decoded, Pixels};
use super::{Format, PhotoError, check_dimensions};

/// Most memory a decoder may claim: 80 MP in eight-bit colour with transparency, with room to work in.
const MAX_DECODER_BYTES: u64 = 400 * 1024 * 1024;

/// Decodes at full size.
pub(super) fn decode(bytes: &[u8], format: Format) -> Result<Decoded, PhotoError> {
    let refuse = |error| situation(&error, format, (0, 0));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), library_format(format));
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(refuse)?;
    let source_size = decoder.dimensions();
    check_dimensions(source_size.0, source_size.1)?;
    let profile = decoder.icc_profile().unwrap_or(None);
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image =
        DynamicImage::from_decoder(decoder).map_err(|error| situation(&error, format, source_size))?;
    Ok(Decoded { pixels: Pixels::Light(image), profile, orientation, source_size })
}

/// Memory only: the sides are checked afterwards, so that a refusal can name them.
fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODER_BYTES);
    limits
}

fn library_format(format: Format) -> ImageFormat {
    match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        Format::Bmp => ImageFormat::Bmp,
        Format::Tiff => ImageFormat::Tiff,
    }
}

fn situation(error: &ImageError, format: Format, (width, height): (u32, u32)) -> PhotoError {
    match error {
        ImageError::Limits(limit) => match limit.kind() {
            LimitErrorKind::DimensionError | LimitErrorKind::InsufficientMemory => {
                PhotoError::TooLarge { width, height }
            }
            _ => PhotoError::Damaged,
        },
        ImageError::Unsupported(_) => PhotoError::UnsupportedVariant { name: format.name() },
        other if ends_early(other) => PhotoError::Truncated,
        _ => PhotoError::Damaged,
    }
}

/// Whether any error in the chain is the end of the file; the libraries wrap it differently.
fn ends_early(error: &ImageError) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if let Some(io) = current.downcast_ref::<io::Error>()
            && io.kind() == io::ErrorKind::UnexpectedEof
        {
            return true;
        }
        cause = current.source();
    }
    false
}
