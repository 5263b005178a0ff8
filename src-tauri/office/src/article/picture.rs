//! The picture of an article: small enough for the portal, said in words for who cannot see it.

use notices::{SheetPhoto, photo::thumbnail};

use crate::OfficeError;

/// The most bytes a portal's form takes, counted in millions as the strictest of them count.
pub(crate) const MOST_BYTES: usize = 1_000_000;

/// Long sides that are tried while the picture is too heavy.
const LONG_SIDES: [u32; 6] = [1_600, 1_280, 1_024, 800, 640, 480];

/// A picture for the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The JPEG, without anything a camera wrote into it.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What stands under it.
    pub caption: String,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
}

impl Picture {
    /// The photo of a sheet, made smaller step by step until it is light enough.
    pub(super) fn of(photo: &SheetPhoto, caption: String) -> Result<Self, OfficeError> {
        let whole = (photo.width_px, photo.height_px);
        let (jpeg, (width, height)) = light_enough(&photo.jpeg, whole, MOST_BYTES)?;
        Ok(Self { jpeg, width, height, caption, alt: photo.alt.clone() })
    }
}

fn light_enough(
    jpeg: &[u8],
    (width, height): (u32, u32),
    most: usize,
) -> Result<(Vec<u8>, (u32, u32)), OfficeError> {
    if jpeg.len() <= most {
        return Ok((jpeg.to_vec(), (width, height)));
    }
    let long = width.max(height).max(1);
    let mut smallest = (jpeg.to_vec(), (width, height));
    for side in LONG_SIDES.into_iter().filter(|side| *side < long) {
        let part = |of: u32| (f64::from(of) * f64::from(side) / f64::from(long)).round().max(1.0) as u32;
        smallest = (thumbnail(jpeg, side)?, (part(width), part(height)));
        if smallest.0.len() <= most {
            break;
        }
    }
    Ok(smallest)
}

#[cfg(test)]
mod tests {
    use notices::photo::prepare;

    use super::*;

    #[test]
    fn a_heavy_picture_is_stepped_down_until_it_fits() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/sample-office/portraits/nam-1.jpg");
        let photo = prepare(&std::fs::read(file).unwrap()).unwrap();
        let size = (photo.width, photo.height);
        let (same, _) = light_enough(&photo.jpeg, size, photo.jpeg.len()).unwrap();
        assert_eq!(same, photo.jpeg, "what is light enough stays as it is");
        let limit = photo.jpeg.len() / 3;
        let (small, (width, height)) = light_enough(&photo.jpeg, size, limit).unwrap();
        assert!(small.len() < photo.jpeg.len());
        let again = prepare(&small).unwrap();
        assert_eq!((again.width, again.height), (width, height), "the size told is the size it has");
    }
}
