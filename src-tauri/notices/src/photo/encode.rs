//! Pixels to baseline JPEG, the form a PDF carries without touching it.

use image::{GrayImage, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::PhotoError;

/// Encodes with colour at half resolution, without any metadata. The tables are the usual ones: for fitted ones
/// the encoder writes each colour as a scan of its own, which the page on the screen shows in green stripes.
///
/// # Errors
/// [`PhotoError::TooLarge`] when a side does not fit a JPEG header.
pub(super) fn jpeg(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let (width, height) = picture.dimensions();
    let too_large = PhotoError::TooLarge { width, height };
    let columns = u16::try_from(width).map_err(|_| too_large)?;
    let rows = u16::try_from(height).map_err(|_| too_large)?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(picture.as_raw(), columns, rows, ColorType::Rgb).map_err(|_| too_large)?;
    Ok(bytes)
}

/// Encodes a picture of greys, without any metadata.
///
/// # Errors
/// [`PhotoError::TooLarge`] when a side does not fit a JPEG header.
pub(super) fn grey_jpeg(picture: &GrayImage, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let (width, height) = picture.dimensions();
    let too_large = PhotoError::TooLarge { width, height };
    let columns = u16::try_from(width).map_err(|_| too_large)?;
    let rows = u16::try_from(height).map_err(|_| too_large)?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_optimized_huffman_tables(true);
    encoder.encode(picture.as_raw(), columns, rows, ColorType::Luma).map_err(|_| too_large)?;
    Ok(bytes)
}
