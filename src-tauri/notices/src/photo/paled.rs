//! A photo so pale that letters stand out from it: most of each pixel is the colour of the paper.

use super::{PhotoError, encode, jpeg};
use crate::sheet::{Rgb, linear, mixed};

/// The longest side of a ground in pixels: 150 an inch on A4. So pale, it needs no more on larger sheets.
const LONG_SIDE: u32 = 1_754;

/// Compression of a ground: pale surfaces show no blocks.
const QUALITY: u8 = 76;

/// A pale copy of a photo.
#[derive(Debug)]
pub(crate) struct Paled {
    /// Baseline JPEG, sRGB.
    pub jpeg: Vec<u8>,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Its darkest and its lightest pixel, by luminance.
    pub extremes: [Rgb; 2],
}

/// The photo on paper of a colour, which has this share of every pixel (0 to 1).
///
/// # Errors
/// The [`PhotoError`] that describes `jpeg` when it is not a sound JPEG.
pub(crate) fn paled(jpeg: &[u8], paper: Rgb, share: f32) -> Result<Paled, PhotoError> {
    let mut picture = jpeg::decode(jpeg, LONG_SIDE)?.into_upright_srgb(LONG_SIDE)?;
    let paled = [paper.0, paper.1, paper.2].map(|paper| table(|value| mixed(value, paper, share)));
    let light = table(linear);
    let mut extremes = [(f32::MAX, Rgb(0, 0, 0)), (f32::MIN, Rgb(0, 0, 0))];
    for pixel in picture.pixels_mut() {
        for (value, paled) in pixel.0.iter_mut().zip(&paled) {
            *value = paled[usize::from(*value)];
        }
        let [red, green, blue] = pixel.0;
        let luminance = Rgb::luminance_of(pixel.0.map(|value| light[usize::from(value)]));
        if luminance < extremes[0].0 {
            extremes[0] = (luminance, Rgb(red, green, blue));
        }
        if luminance > extremes[1].0 {
            extremes[1] = (luminance, Rgb(red, green, blue));
        }
    }
    let jpeg = encode::jpeg(&picture, QUALITY)?;
    Ok(Paled { jpeg, size: picture.dimensions(), extremes: extremes.map(|(_, pixel)| pixel) })
}

/// Something of each value of a channel.
fn table<T>(of: impl Fn(u8) -> T) -> [T; 256] {
    let mut value = 0_u8;
    std::array::from_fn(|_| {
        let entry = of(value);
        value = value.wrapping_add(1);
        entry
    })
}

#[cfg(test)]
mod tests {
    use image::RgbImage;

    use super::*;

    #[test]
    fn every_pixel_moves_to_the_paper_by_the_same_share_and_the_extremes_are_told() {
        let half = |x: u32, _: u32| image::Rgb(if x < 40 { [0; 3] } else { [255; 3] });
        let picture = RgbImage::from_fn(80, 40, half);
        let pale = paled(&encode::jpeg(&picture, 95).unwrap(), Rgb(250, 240, 230), 0.8).unwrap();
        assert_eq!(pale.size, (80, 40));
        for (found, meant) in pale.extremes.into_iter().zip([Rgb(200, 192, 184), Rgb(251, 243, 235)]) {
            assert!(found.contrast(meant) < 1.03, "{:?}", pale.extremes);
        }
        let seen = jpeg::decode(&pale.jpeg, LONG_SIDE).unwrap().into_upright_srgb(LONG_SIDE).unwrap();
        assert!(seen.get_pixel(5, 20).0[0].abs_diff(200) <= 4);
    }

    #[test]
    fn bytes_that_are_no_photo_are_refused() {
        assert!(paled(b"GIF89a", Rgb(255, 255, 255), 0.8).is_err());
    }
}
