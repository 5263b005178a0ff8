//! Colours meant in some other space, turned into sRGB: phones photograph in Display P3, cameras in
//! Adobe RGB, print shops in CMYK. A profile that cannot be used is ignored, never an error.

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Largest profile that is parsed, in bytes; real ones of presses reach about two megabytes.
const MAX_PROFILE_BYTES: usize = 4 * 1024 * 1024;

/// Converts in place from the profile's colours.
pub(super) fn light_to_srgb(picture: &mut RgbImage, profile: Option<&[u8]>) {
    let Some(source) = usable(profile, DataColorSpace::Rgb) else { return };
    let converted = converted(&source, Layout::Rgb, picture.as_raw(), picture.len());
    if let Some(image) =
        converted.and_then(|data| RgbImage::from_raw(picture.width(), picture.height(), data))
    {
        *picture = image;
    }
}

/// Converts four inks a pixel (255 for full ink) through the profile, or by plain mixing without one.
/// `None` when the bytes do not fill the picture.
pub(super) fn inks_to_srgb(width: u32, height: u32, inks: &[u8], profile: Option<&[u8]>) -> Option<RgbImage> {
    let pixels = inks.len() / 4;
    let data = usable(profile, DataColorSpace::Cmyk)
        .and_then(|source| converted(&source, Layout::Rgba, inks, pixels * 3))
        .unwrap_or_else(|| inks.chunks_exact(4).flat_map(plainly_mixed).collect());
    RgbImage::from_raw(width, height, data)
}

fn usable(profile: Option<&[u8]>, space: DataColorSpace) -> Option<ColorProfile> {
    let bytes = profile.filter(|bytes| bytes.len() <= MAX_PROFILE_BYTES)?;
    ColorProfile::new_from_slice(bytes).ok().filter(|parsed| parsed.color_space == space)
}

fn converted(source: &ColorProfile, layout: Layout, data: &[u8], length: usize) -> Option<Vec<u8>> {
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = source.create_transform_8bit(layout, &srgb, Layout::Rgb, options).ok()?;
    let mut target = vec![0; length];
    transform.transform(data, &mut target).ok()?;
    Some(target)
}

/// What four inks look like when nothing is known about them.
fn plainly_mixed(inks: &[u8]) -> [u8; 3] {
    let &[cyan, magenta, yellow, black] = inks else { return [u8::MAX; 3] };
    let left = u16::from(u8::MAX - black);
    [cyan, magenta, yellow].map(|ink| {
        let light = (u16::from(u8::MAX - ink) * left + 127) / 255;
        u8::try_from(light).unwrap_or(u8::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_black_ink_is_black_and_bare_paper_is_white() {
        assert_eq!(plainly_mixed(&[0, 0, 0, 255]), [0, 0, 0]);
        assert_eq!(plainly_mixed(&[0, 0, 0, 0]), [255, 255, 255]);
        assert_eq!(plainly_mixed(&[0, 255, 255, 0]), [255, 0, 0]);
    }

    #[test]
    fn a_display_p3_red_becomes_a_stronger_srgb_red() {
        let profile = ColorProfile::new_display_p3().encode().expect("a built-in profile encodes");
        let mut picture = RgbImage::from_pixel(8, 8, image::Rgb([200, 60, 60]));
        light_to_srgb(&mut picture, Some(&profile));
        let [red, green, _] = picture.get_pixel(4, 4).0;
        assert!(red > 210 && green < 60, "{red} {green}");
    }

    #[test]
    fn a_profile_that_is_rubbish_leaves_the_picture_alone() {
        let mut picture = RgbImage::from_pixel(2, 2, image::Rgb([9, 8, 7]));
        light_to_srgb(&mut picture, Some(b"not a profile"));
        assert_eq!(picture.get_pixel(0, 0).0, [9, 8, 7]);
    }
}
