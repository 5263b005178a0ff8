//! The office's own picture below a sheet. It is paled and the letters over it are deepened until every one
//! reads at every place of it; a picture that cannot be made so is left out by name.

use std::sync::Arc;

use crate::content::SheetPhoto;
use crate::palette::Palette;
use crate::photo;
use crate::sheet::{ColourRole, Rgb};

/// The shares of paper in a ground, tried in this order: the first that leaves the letters legible is taken.
const SHARES: [f32; 3] = [0.74, 0.84, 0.92];

/// As many grounds as a visit to the studio goes through.
const KEPT: usize = 4;

/// A picture that letters can be read on, with the colours to set them in.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub photo: SheetPhoto,
    /// The colours of the sheet, what stands on paper deep enough for the picture.
    pub palette: Palette,
    /// Its darkest and its lightest place.
    pub tones: [Rgb; 2],
}

/// Grounds made before: a batch and a preview ask for the same one again and again.
#[derive(Default)]
pub(crate) struct Grounds {
    known: Vec<Known>,
}

struct Known {
    hash: [u8; 32],
    palette: Palette,
    ground: Option<Ground>,
}

impl Grounds {
    /// The photo as a ground for a sheet in these colours; `None` where it cannot be read or no letters could
    /// be read on it.
    pub(crate) fn under(&mut self, photo: &SheetPhoto, palette: &Palette) -> Option<Ground> {
        let hash = *blake3::hash(&photo.jpeg).as_bytes();
        if let Some(known) = self.known.iter().find(|it| it.hash == hash && it.palette == *palette) {
            return known.ground.clone();
        }
        let ground = SHARES.into_iter().find_map(|share| ground(photo, palette, share));
        if self.known.len() == KEPT {
            self.known.remove(0);
        }
        self.known.push(Known { hash, palette: palette.clone(), ground: ground.clone() });
        ground
    }
}

fn ground(photo: &SheetPhoto, palette: &Palette, share: f32) -> Option<Ground> {
    let pale = photo::paled(&photo.jpeg, palette.colour(ColourRole::Paper), share).ok()?;
    let tones = pale.extremes;
    let palette = palette.over(tones)?;
    let jpeg: Arc<[u8]> = pale.jpeg.into();
    let (width_px, height_px) = pale.size;
    Some(Ground { photo: SheetPhoto { jpeg, width_px, height_px, ..photo.clone() }, palette, tones })
}
