//! A photo for a printer with black toner only.

use image::DynamicImage;

use super::{MAX_LONG_SIDE, PhotoError, encode, jpeg};

/// Compression of the grey copy: without colour it may be finer for the same size.
const QUALITY: u8 = 90;

/// Toner spreads: what is printed at half comes out at nearly two thirds. Lightened by so much before,
/// faces keep their drawing.
const SPREAD: f32 = 0.82;
/// Below this share of light all is black: toner shows no steps there.
const BLACK: f32 = 0.02;
/// Above this share of light all is paper: single specks of toner look like dirt.
const PAPER: f32 = 0.97;

/// The photo in greys, its tones laid for laser printers; the same size in pixels.
///
/// # Errors
/// The [`PhotoError`] that describes `jpeg` when it is not a sound JPEG.
pub fn in_one_ink(jpeg: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let picture = jpeg::decode(jpeg, MAX_LONG_SIDE)?.into_upright_srgb(MAX_LONG_SIDE)?;
    let mut grey = DynamicImage::ImageRgb8(picture).into_luma8();
    let tones = tones();
    for pixel in grey.pixels_mut() {
        pixel.0 = [tones[usize::from(pixel.0[0])]];
    }
    encode::grey_jpeg(&grey, QUALITY)
}

/// The grey that is printed for each that is meant.
fn tones() -> [u8; 256] {
    std::array::from_fn(|meant| {
        let light = ((meant as f32 / 255.0 - BLACK) / (PAPER - BLACK)).clamp(0.0, 1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of 255 is a byte"
        )]
        let printed = (light.powf(SPREAD) * 255.0).round() as u8;
        printed
    })
}

#[cfg(test)]
mod tests {
    use image::RgbImage;

    use super::*;

    #[test]
    fn tones_go_from_black_to_paper_without_a_step_back_and_lighten_the_middle() {
        let tones = tones();
        assert_eq!((tones[0], tones[255]), (0, 255));
        assert!(tones.is_sorted());
        assert!((138..=160).contains(&tones[128]), "{}", tones[128]);
    }

    #[test]
    fn the_copy_has_one_channel_and_the_same_size() {
        let red = RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 30]));
        let copy = in_one_ink(&encode::jpeg(&red, 90).unwrap()).unwrap();
        let decoded = jpeg::decode(&copy, 100).unwrap();
        assert_eq!(decoded.source_size, (40, 30));
        assert!(matches!(decoded.pixels, super::super::pixels::Pixels::Light(DynamicImage::ImageLuma8(_))));
    }

    #[test]
    fn bytes_that_are_no_photo_are_refused() {
        assert!(in_one_ink(b"BMW, Honda").is_err());
    }
}
