//! Where the dots of a tally stand: in rings around a free middle, filled clockwise from the top, column by
//! column, so that what is missing shows as one gap.

use std::f32::consts::TAU;

use super::page::Rect;
use crate::compose::tally::Tally;

/// The free middle takes at least this share of the whole, so that a figure has room in it.
const MIDDLE: f32 = 0.56;
/// A dot's width as a share of its distance from the next.
const DOT: f32 = 0.72;
const MOST_RINGS: u32 = 8;

/// How the dots are spread; lengths as shares of the outermost ring's radius.
#[derive(Clone, Copy, Debug)]
struct Spread {
    rings: u32,
    columns: u32,
    pitch: f32,
}

impl Spread {
    /// Dots of one column and of neighbouring columns in the innermost ring are equally far apart.
    fn of(rings: u32, whole: u32) -> Self {
        let columns = whole.div_ceil(rings).max(1);
        let arc = TAU / columns as f32;
        Self { rings, columns, pitch: arc / (1.0 + (rings - 1) as f32 * arc) }
    }

    /// How large its free middle is.
    fn middle(&self) -> f32 {
        let (innermost, dot) = (1.0 - (self.rings - 1) as f32 * self.pitch, self.pitch * DOT / 2.0);
        (innermost - dot) / (1.0 + dot)
    }

    /// The one of most rings that leaves the middle free: its dots are the largest.
    fn suiting(whole: u32) -> Self {
        let mut all = (1..=MOST_RINGS).rev().map(|rings| Self::of(rings, whole));
        all.find(|spread| spread.middle() >= MIDDLE).unwrap_or(Self::of(1, whole))
    }
}

/// The dots with whether each is of the part, in a square as large as the frame holds.
pub(super) fn dots(tally: Tally, frame: Rect) -> Vec<(Rect, bool)> {
    let spread = Spread::suiting(tally.whole);
    let half = frame.width.min(frame.height) / 2.0;
    // The outermost dots touch the frame.
    let radius = half / (1.0 + spread.pitch * DOT / 2.0);
    let side = radius * spread.pitch * DOT;
    let (x, y) = (frame.x + frame.width / 2.0, frame.y + frame.height / 2.0);
    let dot = |number: u32| {
        let (column, ring) = (number / spread.rings, number % spread.rings);
        let angle = TAU * (column as f32 + 0.5) / spread.columns as f32;
        let away = radius * (1.0 - ring as f32 * spread.pitch);
        let (x, y) = (x + away * angle.sin(), y - away * angle.cos());
        let rect = Rect { x: x - side / 2.0, y: y - side / 2.0, width: side, height: side };
        (rect, number < tally.part)
    };
    (0..tally.whole).map(dot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_lie_in_the_frame_apart_from_each_other_and_leave_the_middle_free() {
        let frame = Rect { x: 20.0, y: 30.0, width: 300.0, height: 340.0 };
        let centre = (170.0, 200.0);
        for whole in [12, 13, 24, 57, 100, 160, 233, 400] {
            let dots = dots(Tally { part: whole / 2, whole }, frame);
            assert_eq!(dots.len(), whole as usize);
            assert_eq!(dots.iter().filter(|(_, is_part)| *is_part).count(), whole as usize / 2);
            for (index, (dot, _)) in dots.iter().enumerate() {
                assert!(dot.is_within(&frame, 0.01), "{whole}: {dot:?}");
                let middle = (dot.x + dot.width / 2.0, dot.y + dot.height / 2.0);
                let away = (middle.0 - centre.0).hypot(middle.1 - centre.1);
                assert!(away - dot.width / 2.0 >= 150.0 * MIDDLE - 0.01, "{whole}: {away}");
                for (other, _) in &dots[index + 1..] {
                    let apart = (dot.x - other.x).hypot(dot.y - other.y);
                    assert!(apart > dot.width * 1.15, "{whole}: dots touch");
                }
            }
        }
    }
}
