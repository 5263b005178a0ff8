//! A page picture as PNG, packed in the least time: it lives for one look and travels within the computer.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::{PageImage, PreviewError};

/// Packs the picture without its fourth byte, which says nothing on an opaque page.
///
/// # Errors
/// [`PreviewError::NotAPicture`] when the bytes do not fill the width and height.
pub fn to_png(image: &PageImage) -> Result<Vec<u8>, PreviewError> {
    let mut rgb = vec![0; image.rgba.len() / 4 * 3];
    for (packed, pixel) in rgb.chunks_exact_mut(3).zip(image.rgba.chunks_exact(4)) {
        packed.copy_from_slice(&pixel[..3]);
    }
    let mut bytes = Vec::with_capacity(rgb.len() / 8);
    pack(image, &rgb, &mut bytes).map_err(|_| PreviewError::NotAPicture)?;
    Ok(bytes)
}

fn pack(image: &PageImage, rgb: &[u8], bytes: &mut Vec<u8>) -> Result<(), png::EncodingError> {
    let mut encoder = Encoder::new(bytes, image.width, image.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fastest);
    // Pages are mostly flat areas, for which the row above is the best guess and adaptive search a waste.
    encoder.set_filter(Filter::Up);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(rgb)?;
    writer.finish()
}
