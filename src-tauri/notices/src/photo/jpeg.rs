//! JPEG, by far the commonest kind, decoded at a half, a quarter or an eighth of its size where that is
//! enough: the inverse cosine transform then does most of the shrinking, in a tenth of the memory.

use image::{DynamicImage, GrayImage, RgbImage, metadata::Orientation};
use jpeg_decoder::{Decoder, Error, PixelFormat};

use super::pixels::{Decoded, Pixels};
use super::{Format, PhotoError, check_dimensions};

/// Largest buffer the decoder may fill: every allowed pixel in four colours.
const MAX_BUFFER_BYTES: usize = 4 * super::MAX_PIXELS as usize;

/// Decodes so that the long side has at least `wanted_long_side` pixels, or all the file has.
pub(super) fn decode(bytes: &[u8], wanted_long_side: u32) -> Result<Decoded, PhotoError> {
    let mut decoder = Decoder::new(bytes);
    decoder.set_max_decoding_buffer_size(MAX_BUFFER_BYTES);
    decoder.read_info().map_err(situation)?;
    let source = decoder.info().ok_or(PhotoError::Damaged)?;
    let source_size = (u32::from(source.width), u32::from(source.height));
    check_dimensions(source_size.0, source_size.1)?;

    let wanted = u16::try_from(wanted_long_side).unwrap_or(u16::MAX);
    let (width, height) = decoder.scale(wanted, wanted).map_err(situation)?;
    let data = decoder.decode().map_err(situation)?;
    Ok(Decoded {
        pixels: pixels(source.pixel_format, width.into(), height.into(), data)?,
        profile: decoder.icc_profile(),
        orientation: decoder
            .exif_data()
            .and_then(Orientation::from_exif_chunk)
            .unwrap_or(Orientation::NoTransforms),
        source_size,
    })
}

fn pixels(format: PixelFormat, width: u32, height: u32, data: Vec<u8>) -> Result<Pixels, PhotoError> {
    let image = match format {
        PixelFormat::L8 => GrayImage::from_raw(width, height, data).map(DynamicImage::from),
        PixelFormat::RGB24 => RgbImage::from_raw(width, height, data).map(DynamicImage::from),
        PixelFormat::CMYK32 => return Ok(Pixels::Cmyk { width, height, inks: data }),
        PixelFormat::L16 => return Err(PhotoError::UnsupportedVariant { name: Format::Jpeg.name() }),
    };
    image.map(Pixels::Light).ok_or(PhotoError::Damaged)
}

fn situation(error: Error) -> PhotoError {
    match error {
        Error::Io(_) => PhotoError::Truncated,
        Error::Unsupported(_) => PhotoError::UnsupportedVariant { name: Format::Jpeg.name() },
        Error::Format(_) | Error::Internal(_) => PhotoError::Damaged,
    }
}
