//! A share that can be drawn: so many of so many, one dot each.
//!
//! Drawn only where the content itself says both, as "140/160 vụ" beside the figure "87,5 %": a date or the
//! number of a document never comes out as the very share the figure names.

use crate::content::{Figure, PosterContent};

/// Fewer dots tell nothing a number does not tell better.
const LEAST: u32 = 12;
/// More dots are too small to be seen one by one across a room.
const MOST: u32 = 400;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub part: u32,
    pub whole: u32,
}

/// What the only figure of a sheet is the share of.
pub(super) fn tally(content: &PosterContent) -> Option<Tally> {
    let [figure] = content.figures.as_slice() else { return None };
    let is_share = |tally: &Tally| shares(figure, *tally);
    content.summary.split_whitespace().filter_map(fraction).find(is_share)
}

/// "140/160", "(2.731/2.742".
fn fraction(word: &str) -> Option<Tally> {
    let (part, whole) = word.trim_matches(|c: char| !c.is_ascii_digit()).split_once('/')?;
    let (part, whole) = (whole_number(part)?, whole_number(whole)?);
    (part <= whole && (LEAST..=MOST).contains(&whole)).then_some(Tally { part, whole })
}

/// A number as it is written in Vietnamese, thousands parted by points.
fn whole_number(text: &str) -> Option<u32> {
    let digits: String = text.split('.').collect();
    digits.parse().ok()
}

/// Whether the figure is this share in per cent, to as many decimals as it gives.
fn shares(figure: &Figure, tally: Tally) -> bool {
    let is_per_cent = figure.unit.trim() == "%" || figure.value.trim().ends_with('%');
    let value = figure.value.trim().trim_end_matches('%').trim();
    let decimals = value.split_once(',').map_or(0, |(_, decimals)| decimals.len());
    let share = f64::from(tally.part) * 100.0 / f64::from(tally.whole);
    is_per_cent && format!("{share:.decimals$}").replace('.', ",") == value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(summary: &str, value: &str, unit: &str) -> Option<(u32, u32)> {
        let figure = Figure { value: value.into(), unit: unit.into(), ..Figure::default() };
        let content =
            PosterContent { summary: summary.into(), figures: vec![figure], ..PosterContent::default() };
        tally(&content).map(|tally| (tally.part, tally.whole))
    }

    #[test]
    fn a_share_is_drawn_where_the_text_says_of_how_many() {
        assert_eq!(of("Hòa giải thành 140/160 vụ (87,5%).", "87,5", "%"), Some((140, 160)));
        assert_eq!(of("Đúng hạn (96/100), không sai sót.", "96%", ""), Some((96, 100)));
        assert_eq!(of("Hoàn thành 24/24 việc.", "100", "%"), Some((24, 24)));
    }

    #[test]
    fn dates_document_numbers_and_other_figures_are_not_drawn() {
        assert_eq!(of("Theo Kế hoạch 38/KH-UBND ngày 28/02/2022.", "87,5", "%"), None);
        assert_eq!(of("Từ ngày 05/4 đến 11/6.", "45,5", "%"), None);
        assert_eq!(of("Hòa giải thành 140/160 vụ.", "90", "%"), None);
        assert_eq!(of("Hòa giải thành 140/160 vụ.", "140", "vụ"), None);
        assert_eq!(of("Đạt 2.731/2.742 hồ sơ.", "99,6", "%"), None);
    }
}
