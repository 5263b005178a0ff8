//! How quickly exemplars were first shown after they were noticed (plan, section I.1: "kịp thời").

use store::ProgressRow;

/// The days from discovery to the first posting, of some exemplars.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Timely {
    /// How many were posted.
    pub posted: usize,
    /// Of how many of those the days are known.
    pub measured: usize,
    /// Of those how many took no longer than the target.
    pub within: usize,
    /// The day in the middle; of an even number of exemplars it may be half a day. Absent where none was measured.
    pub median: Option<f64>,
}

impl Timely {
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a ProgressRow>, target_days: i64) -> Self {
        let mut posted = 0;
        let mut days = Vec::new();
        for row in rows {
            posted += usize::from(row.is_posted);
            days.extend(row.days);
        }
        let within = days.iter().filter(|days| **days <= target_days).count();
        Self { posted, measured: days.len(), within, median: median(&mut days) }
    }
}

/// The middle of some numbers of days, halfway between the middle two of an even number.
#[expect(clippy::cast_precision_loss, reason = "days of a life, far below the limit")]
fn median(days: &mut [i64]) -> Option<f64> {
    days.sort_unstable();
    let upper = *days.get(days.len() / 2)?;
    let lower = *days.get((days.len() - 1) / 2)?;
    Some((upper + lower) as f64 / 2.0)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle_or_halfway_between_the_middle_two() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [9]), Some(9.0));
        assert_eq!(median(&mut [30, 2, 9]), Some(9.0));
        assert_eq!(median(&mut [30, 2, 9, 10]), Some(9.5));
    }
}
