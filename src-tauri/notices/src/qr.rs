//! A link as a QR code (ISO/IEC 18004): which of its squares are dark. Knows neither pages nor colours.

use std::sync::Arc;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The bare paper that must surround a code, in squares (ISO/IEC 18004, 5.3.8).
pub(crate) const QUIET: usize = 4;
/// The finest code that is made: 57 squares a side, which a telephone still reads at 20 mm. It holds 213
/// letters, more than any address of an article.
const FINEST: u8 = 10;
/// How many letters without marks the finest code holds.
pub(crate) const MOST_LETTERS: usize = 213;
/// The least side of a code on paper in mm, the bare paper around it included: what a telephone reads at an arm's
/// length, on which the finest code was chosen.
pub(crate) const LEAST_SIDE_MM: f32 = 20.0;

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// What it says.
    pub link: Arc<str>,
    /// Squares a side, without the quiet zone.
    pub side: usize,
    /// Row by row from the top left.
    dark: Vec<bool>,
}

impl Code {
    /// The code of a link; `None` when there is none or it is too long for a code that can be read.
    pub(crate) fn of(link: &str) -> Option<Self> {
        let link = link.trim();
        if link.is_empty() {
            return None;
        }
        let segments = QrSegment::make_segments(link);
        // A sixth of a code may be soiled or creased on a notice board and it is read all the same.
        let (coarsest, finest) = (Version::MIN, Version::new(FINEST));
        let made =
            QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, coarsest, finest, None, true)
                .ok()?;
        let side = made.size();
        let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        Some(Self {
            link: link.into(),
            side: usize::try_from(side).ok()?,
            dark: dark.map(|(x, y)| made.get_module(x, y)).collect(),
        })
    }

    /// The dark squares joined along each row: column, row, number of squares.
    pub(crate) fn bars(&self) -> Vec<(usize, usize, usize)> {
        let mut bars: Vec<(usize, usize, usize)> = Vec::new();
        for (index, _) in self.dark.iter().enumerate().filter(|(_, dark)| **dark) {
            let (x, y) = (index % self.side, index / self.side);
            match bars.last_mut() {
                Some((start, row, count)) if *row == y && *start + *count == x => *count += 1,
                _ => bars.push((x, y, 1)),
            }
        }
        bars
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_finders_and_all_its_dark_squares_are_in_its_bars() {
        let code = Code::of("https://stp.example/guong/nguyen-thi-vi-du").unwrap();
        let at = |x: usize, y: usize| code.dark[y * code.side + x];
        for (x, y) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
            assert!((0..7).all(|step| at(x + step, y) && at(x, y + step)), "{x} {y}");
            assert!(!at(x + 1, y + 1) && at(x + 3, y + 3));
        }
        let in_bars: usize = code.bars().iter().map(|(_, _, count)| count).sum();
        assert_eq!(in_bars, code.dark.iter().filter(|dark| **dark).count());
    }

    #[test]
    fn no_link_and_an_endless_one_have_no_code() {
        assert_eq!(Code::of("  "), None);
        assert_eq!(Code::of(&"https://stp.example/".repeat(40)), None);
        assert!(Code::of(&"a".repeat(213)).is_some());
    }
}
