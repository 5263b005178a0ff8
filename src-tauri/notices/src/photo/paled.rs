//! A photo so pale that letters stand out from it: most of each pixel is the colour of the paper.

use super::{PhotoError, encode, jpeg};

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
    pub extremes: [[u8; 3]; 2],
}

/// The photo on paper of a colour, which has this share of every pixel (0 to 1).
///
/// # Errors
/// The [`PhotoError`] that describes `jpeg` when it is not a sound JPEG.
pub(crate) fn paled(jpeg: &[u8], paper: [u8; 3], share: f32) -> Result<Paled, PhotoError> {
    let mut picture = jpeg::decode(jpeg, LONG_SIDE)?.into_upright_srgb(LONG_SIDE)?;
    let mixed = paper.map(|paper| channel(paper, share));
    let light = linear_light();
    let mut extremes = [(f32::MAX, [0; 3]), (f32::MIN, [0; 3])];
    for pixel in picture.pixels_mut() {
        for (value, mixed) in pixel.0.iter_mut().zip(&mixed) {
            *value = mixed[usize::from(*value)];
        }
        let [red, green, blue] = pixel.0.map(|value| light[usize::from(value)]);
        let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        if luminance < extremes[0].0 {
            extremes[0] = (luminance, pixel.0);
        }
        if luminance > extremes[1].0 {
            extremes[1] = (luminance, pixel.0);
        }
    }
    let jpeg = encode::jpeg(&picture, QUALITY)?;
    Ok(Paled { jpeg, size: picture.dimensions(), extremes: extremes.map(|(_, pixel)| pixel) })
}

/// What becomes of each value of a channel.
fn channel(paper: u8, share: f32) -> [u8; 256] {
    std::array::from_fn(|value| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a mean of two bytes is a byte"
        )]
        let mixed = (value as f32 * (1.0 - share) + f32::from(paper) * share).round() as u8;
        mixed
    })
}

/// The light of each value of an sRGB channel, 0 to 1.
fn linear_light() -> [f32; 256] {
    std::array::from_fn(|value| {
        let share = value as f32 / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};

    use super::*;

    #[test]
    fn every_pixel_moves_to_the_paper_by_the_same_share_and_the_extremes_are_told() {
        let half = |x: u32, _: u32| if x < 40 { Rgb([0, 0, 0]) } else { Rgb([255, 255, 255]) };
        let picture = RgbImage::from_fn(80, 40, half);
        let pale = paled(&encode::jpeg(&picture, 95).unwrap(), [250, 240, 230], 0.8).unwrap();
        assert_eq!(pale.size, (80, 40));
        for (found, meant) in pale.extremes.iter().flatten().zip([200, 192, 184, 251, 243, 235]) {
            assert!(found.abs_diff(meant) <= 2, "{:?}", pale.extremes);
        }
        let seen = jpeg::decode(&pale.jpeg, LONG_SIDE).unwrap().into_upright_srgb(LONG_SIDE).unwrap();
        assert!(seen.get_pixel(5, 20).0[0].abs_diff(200) <= 4);
    }

    #[test]
    fn bytes_that_are_no_photo_are_refused() {
        assert!(paled(b"GIF89a", [255; 3], 0.8).is_err());
    }
}
