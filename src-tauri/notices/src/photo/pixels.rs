//! Decoded pixels on their way to an upright sRGB picture.
//!
//! The order matters: shrinking comes first, so that turning, inks and colour profiles work on two
//! million pixels instead of fifty.

use fast_image_resize::ResizeOptions;
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use super::resize::{resized, resized_inks};
use super::{PhotoError, colour};

/// A picture as its file holds it: not yet upright, in the colours of its own profile.
pub(super) struct Decoded {
    pub(super) pixels: Pixels,
    /// The ICC profile the colours are meant in; sRGB where there is none.
    pub(super) profile: Option<Vec<u8>>,
    pub(super) orientation: Orientation,
    /// Size the file declares, before turning; the pixels may be fewer.
    pub(super) source_size: (u32, u32),
}

/// Light, or the amounts of four inks.
pub(super) enum Pixels {
    Light(DynamicImage),
    /// Four bytes a pixel, 255 for full ink.
    Cmyk {
        width: u32,
        height: u32,
        inks: Vec<u8>,
    },
}

impl Decoded {
    /// Width and height the file brought, as seen after turning.
    pub(super) fn upright_size(&self) -> (u32, u32) {
        let (width, height) = self.source_size;
        if swaps_sides(self.orientation) { (height, width) } else { (width, height) }
    }

    /// Shrinks to `long_side`, lays transparency on white, converts to sRGB and turns upright.
    pub(super) fn into_upright_srgb(self, long_side: u32) -> Result<RgbImage, PhotoError> {
        let profile = self.profile.as_deref();
        let rgb = match self.pixels {
            Pixels::Light(image) => {
                let mut rgb = on_white(shrunk(image, long_side)?);
                colour::light_to_srgb(&mut rgb, profile);
                rgb
            }
            Pixels::Cmyk { width, height, inks } => {
                let (width, height, inks) = shrunk_inks(width, height, inks, long_side)?;
                colour::inks_to_srgb(width, height, &inks, profile).ok_or(PhotoError::Damaged)?
            }
        };
        let mut upright = DynamicImage::ImageRgb8(rgb);
        upright.apply_orientation(self.orientation);
        Ok(upright.into_rgb8())
    }
}

/// The size with the same shape whose long side is `long_side`; never larger than it was.
pub(super) fn fitted(width: u32, height: u32, long_side: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= long_side {
        return (width, height);
    }
    let scaled = |side: u32| {
        let rounded = (u64::from(side) * u64::from(long_side) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(rounded).unwrap_or(long_side).max(1)
    };
    (scaled(width), scaled(height))
}

fn swaps_sides(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

/// Shrinks in the depth the picture has.
fn shrunk(image: DynamicImage, long_side: u32) -> Result<DynamicImage, PhotoError> {
    let size = fitted(image.width(), image.height(), long_side);
    if size == (image.width(), image.height()) {
        return Ok(image);
    }
    resized(image, size, &ResizeOptions::new())
}

fn shrunk_inks(
    width: u32,
    height: u32,
    inks: Vec<u8>,
    long_side: u32,
) -> Result<(u32, u32, Vec<u8>), PhotoError> {
    let size = fitted(width, height, long_side);
    if size == (width, height) {
        return Ok((width, height, inks));
    }
    let inks = resized_inks((width, height), &inks, size)?;
    Ok((size.0, size.1, inks))
}

/// Lays the picture on white, the colour of the paper it will be printed on.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let rgba = image.into_rgba8();
    let mut rgb = RgbImage::new(rgba.width(), rgba.height());
    for (paper, ink) in rgb.pixels_mut().zip(rgba.pixels()) {
        let [red, green, blue, alpha] = ink.0;
        paper.0 = [red, green, blue].map(|channel| over_white(channel, alpha));
    }
    rgb
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u16::from(channel), u16::from(alpha));
    let mixed = (channel * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}
