//! Small copies of prepared photos for lists and frames on the screen.

use fast_image_resize::ResizeOptions;
use image::{DynamicImage, RgbImage};

use super::resize::resized;
use super::{MAX_LONG_SIDE, PhotoError, crop_rect, encode, jpeg};

/// Compression of a small copy: it is looked at on a screen only.
const THUMBNAIL_QUALITY: u8 = 82;

/// A copy of the photo whose long side has at most `long_side` pixels; never larger than the photo.
///
/// # Errors
/// The [`PhotoError`] that describes `jpeg` when it is not a sound JPEG.
pub fn thumbnail(jpeg: &[u8], long_side: u32) -> Result<Vec<u8>, PhotoError> {
    let long_side = long_side.clamp(1, MAX_LONG_SIDE);
    let picture = jpeg::decode(jpeg, long_side)?.into_upright_srgb(long_side)?;
    encode::jpeg(&picture, THUMBNAIL_QUALITY)
}

/// The part of the photo around `focus` that fills a frame of the shape `aspect` (width to height), `height`
/// pixels high. Less high when the photo has fewer pixels there: enlarging would only make it heavier.
///
/// # Errors
/// The [`PhotoError`] that describes `jpeg` when it is not a sound JPEG.
pub fn thumbnail_cropped(
    jpeg: &[u8],
    aspect: (u32, u32),
    focus: (f32, f32),
    height: u32,
) -> Result<Vec<u8>, PhotoError> {
    let picture = jpeg::decode(jpeg, MAX_LONG_SIDE)?.into_upright_srgb(MAX_LONG_SIDE)?;
    encode::jpeg(&cropped(picture, aspect, focus, height)?, THUMBNAIL_QUALITY)
}

fn cropped(
    picture: RgbImage,
    (across, down): (u32, u32),
    focus: (f32, f32),
    height: u32,
) -> Result<RgbImage, PhotoError> {
    let (full_width, full_height) = picture.dimensions();
    let part = crop_rect(full_width, full_height, across as f32 / down as f32, focus);
    let height = height.clamp(1, (part.height.round() as u32).max(1));
    let width = (height as f32 * part.width / part.height).round().clamp(1.0, MAX_LONG_SIDE as f32) as u32;

    let (x, y) = (f64::from(part.x), f64::from(part.y));
    // Rounding to `f32` may push the far edges out by a hair, which the resizer refuses.
    let part_width = f64::from(part.width).min(f64::from(full_width) - x);
    let part_height = f64::from(part.height).min(f64::from(full_height) - y);
    let options = ResizeOptions::new().crop(x, y, part_width, part_height);
    let part = resized(DynamicImage::ImageRgb8(picture), (width, height), &options)?;
    Ok(part.into_rgb8())
}
