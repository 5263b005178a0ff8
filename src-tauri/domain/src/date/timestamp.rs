//! The moment at which something was recorded.

use super::{PartialDate, calendar};

const MILLIS_IN_MINUTE: i64 = 60_000;
const MINUTES_IN_DAY: i64 = 24 * 60;
/// Vietnam keeps UTC+7 all year and has no summer time, so the office's wall clock needs no time
/// zone data and does not depend on how a PC is set.
const VIETNAM_OFFSET_MINUTES: i64 = 7 * 60;

/// A moment in milliseconds since 1 January 1970, UTC. Where it comes from is the caller's affair:
/// `domain` has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment so many milliseconds after 1 January 1970, UTC.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1 January 1970, UTC.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The calendar day in Vietnam at this moment; `None` outside the years the product accepts.
    pub fn day_in_vietnam(self) -> Option<PartialDate> {
        let (year, month, day) = calendar::date_of(self.vietnam_minutes().div_euclid(MINUTES_IN_DAY))?;
        PartialDate::from_day(year, month, day).ok()
    }

    /// Hour (0–23) and minute (0–59) on a clock in Vietnam at this moment.
    pub fn time_in_vietnam(self) -> (u8, u8) {
        let minute_of_day = self.vietnam_minutes().rem_euclid(MINUTES_IN_DAY);
        // Both are below 24 and 60 by the remainders taken.
        ((minute_of_day / 60) as u8, (minute_of_day % 60) as u8)
    }

    /// The moment as screens show it, "05/03/2022 14:30" by the clock in Vietnam; empty outside the
    /// years the product accepts.
    pub fn on_screen(self) -> String {
        let (hour, minute) = self.time_in_vietnam();
        self.day_in_vietnam()
            .map(|day| format!("{} {hour:02}:{minute:02}", day.on_screen()))
            .unwrap_or_default()
    }

    /// The moment as text that sorts by time and begins with the day in Vietnam:
    /// "2022-03-05T00:30:00.000+07:00"; empty outside the years the product accepts.
    pub fn to_iso(self) -> String {
        let (hour, minute) = self.time_in_vietnam();
        let within = self.0.rem_euclid(MILLIS_IN_MINUTE);
        let (second, milli) = (within / 1000, within % 1000);
        self.day_in_vietnam()
            .map(|day| format!("{}T{hour:02}:{minute:02}:{second:02}.{milli:03}+07:00", day.to_iso()))
            .unwrap_or_default()
    }

    /// Reads back what [`Self::to_iso`] gave.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let (day, time) = text.strip_suffix("+07:00")?.split_once('T')?;
        let midnight = Self::beginning_of(PartialDate::from_iso(day).ok()?)?;
        let (time, millis) = time.split_once('.')?;
        let number = |text: &str, end: i64| text.parse().ok().filter(|number| (0..end).contains(number));
        let mut seconds = 0;
        for (part, end) in time.splitn(3, ':').zip([24, 60, 60]) {
            seconds = seconds * 60 + number(part, end)?;
        }
        let millis = number(millis, 1000)?;
        Some(Self(midnight.0 + seconds * 1000 + millis))
    }

    /// The moment at which a day begins in Vietnam; `None` for a month or a year.
    #[must_use]
    pub fn beginning_of(day: PartialDate) -> Option<Self> {
        let minutes = day.day_number()? * MINUTES_IN_DAY - VIETNAM_OFFSET_MINUTES;
        Some(Self(minutes * MILLIS_IN_MINUTE))
    }

    fn vietnam_minutes(self) -> i64 {
        self.0.div_euclid(MILLIS_IN_MINUTE) + VIETNAM_OFFSET_MINUTES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_shown_by_the_clock_in_vietnam() {
        for (millis, shown) in [
            (0, "01/01/1970 07:00"),
            (-1, "01/01/1970 06:59"),
            (1_646_415_000_000, "05/03/2022 00:30"),
            (1_646_414_999_999, "05/03/2022 00:29"),
        ] {
            assert_eq!(Timestamp::from_millis(millis).on_screen(), shown, "{millis}");
        }
    }

    #[test]
    fn as_text_moments_sort_by_time_and_begin_with_the_day_in_vietnam() {
        assert_eq!(Timestamp::from_millis(1_646_415_000_007).to_iso(), "2022-03-05T00:30:00.007+07:00");
        let texts: Vec<String> =
            [0, 999, 1000, 1_646_414_999_999].map(|it| Timestamp::from_millis(it).to_iso()).to_vec();
        assert!(texts.is_sorted(), "{texts:?}");
    }

    #[test]
    fn a_day_begins_at_midnight_in_vietnam() {
        let day = PartialDate::from_day(2022, 3, 5).unwrap();
        let midnight = Timestamp::beginning_of(day).unwrap();
        assert_eq!(midnight.on_screen(), "05/03/2022 00:00");
        assert_eq!(Timestamp::from_millis(midnight.millis() - 1).on_screen(), "04/03/2022 23:59");
        assert_eq!(Timestamp::beginning_of(PartialDate::from_month(2022, 3).unwrap()), None);
    }

    #[test]
    fn a_moment_written_out_is_read_back() {
        for millis in [0, -1, 1_646_415_000_007, 1_653_360_060_000] {
            let moment = Timestamp::from_millis(millis);
            assert_eq!(Timestamp::from_iso(&moment.to_iso()), Some(moment), "{millis}");
        }
        for text in ["", "2022-03-05", "2022-03-05T25:00:00.000+07:00", "2022-03-05T00:30:00.007Z"] {
            assert_eq!(Timestamp::from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn the_ends_of_the_range_have_no_day_and_do_no_harm() {
        for millis in [i64::MIN, i64::MAX] {
            assert_eq!(Timestamp::from_millis(millis).on_screen(), "");
            assert_eq!(Timestamp::from_millis(millis).day_in_vietnam(), None);
        }
    }
}
