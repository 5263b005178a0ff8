//! Pictures of another size, in the depth they have.
//!
//! The resizer is asked for each kind of pixel by name. Letting it choose would bring in every kind it knows,
//! two megabytes of a program that has to travel on slow lines.

use std::fmt::Debug;

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U8, U8x3, U8x4, U16, U16x3, U16x4};
use fast_image_resize::{PixelTrait, ResizeOptions, Resizer};
use image::{DynamicImage, ImageBuffer, Luma, Pixel, Rgb, Rgba};

use super::PhotoError;

/// The picture, or the part of it that the options name, in `size` pixels across and down. Transparency is
/// weighed, so that hidden colours do not bleed.
pub(super) fn resized(
    picture: DynamicImage,
    size: (u32, u32),
    options: &ResizeOptions,
) -> Result<DynamicImage, PhotoError> {
    use DynamicImage as Kind;
    let picture = with_usual_pixels(picture);
    let source = Source { width: picture.width(), height: picture.height(), bytes: picture.as_bytes() };
    match &picture {
        Kind::ImageLuma8(_) => source.buffer::<U8, Luma<u8>, 1>(size, options, |it| [it.0]),
        Kind::ImageRgb8(_) => source.buffer::<U8x3, Rgb<u8>, 3>(size, options, |it| it.0),
        Kind::ImageRgba8(_) => source.buffer::<U8x4, Rgba<u8>, 4>(size, options, |it| it.0),
        Kind::ImageLuma16(_) => source.buffer::<U16, Luma<u16>, 1>(size, options, |it| [it.0]),
        Kind::ImageRgb16(_) => source.buffer::<U16x3, Rgb<u16>, 3>(size, options, |it| it.0),
        Kind::ImageRgba16(_) => source.buffer::<U16x4, Rgba<u16>, 4>(size, options, |it| it.0),
        _ => Err(PhotoError::Damaged),
    }
}

/// Four amounts of ink a pixel, in `size` pixels across and down. The fourth is black and no transparency.
pub(super) fn resized_inks(
    (width, height): (u32, u32),
    inks: &[u8],
    size: (u32, u32),
) -> Result<Vec<u8>, PhotoError> {
    let options = ResizeOptions::new().use_alpha(false);
    Source { width, height, bytes: inks }.resized::<U8x4, u8, 4>(size, &options, |it| it.0)
}

/// Rare kinds of pixels as the usual kind that loses nothing the eye could see.
fn with_usual_pixels(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLumaA8(_) => DynamicImage::ImageRgba8(picture.into_rgba8()),
        DynamicImage::ImageLumaA16(_) | DynamicImage::ImageRgb32F(_) | DynamicImage::ImageRgba32F(_) => {
            DynamicImage::ImageRgba16(picture.into_rgba16())
        }
        usual => usual,
    }
}

/// Pixels as they lie in memory.
struct Source<'a> {
    width: u32,
    height: u32,
    bytes: &'a [u8],
}

impl Source<'_> {
    fn buffer<P, Q, const N: usize>(
        &self,
        size: (u32, u32),
        options: &ResizeOptions,
        channels: fn(&P) -> [Q::Subpixel; N],
    ) -> Result<DynamicImage, PhotoError>
    where
        P: PixelTrait + Default + Copy + Debug,
        Q: Pixel,
        DynamicImage: From<ImageBuffer<Q, Vec<Q::Subpixel>>>,
    {
        let pixels = self.resized(size, options, channels)?;
        ImageBuffer::from_raw(size.0, size.1, pixels).map(DynamicImage::from).ok_or(PhotoError::Damaged)
    }

    fn resized<P, S, const N: usize>(
        &self,
        (width, height): (u32, u32),
        options: &ResizeOptions,
        channels: fn(&P) -> [S; N],
    ) -> Result<Vec<S>, PhotoError>
    where
        P: PixelTrait + Default + Copy + Debug,
    {
        let damaged = |_| PhotoError::Damaged;
        let source = TypedImageRef::<P>::from_buffer(self.width, self.height, self.bytes).map_err(damaged)?;
        let mut target = TypedImage::<P>::new(width, height);
        Resizer::new().resize_typed(&source, &mut target, options).map_err(|_| PhotoError::Damaged)?;
        Ok(target.pixels().iter().flat_map(channels).collect())
    }
}
