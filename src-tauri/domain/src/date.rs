//! Calendar dates as a registry of people needs them: known to the day, to the month, or only to
//! the year; and the moment at which something was recorded.
//!
//! This module knows no clock and no time zone of the machine: "today" is handed in. Typed text is
//! read in [`parse`], paper and screen forms are written in `written`.

mod calendar;
mod parse;
mod period;
mod serial;
mod timestamp;
mod written;

pub use parse::parse;
pub use period::Period;
pub use serial::from_excel_serial;
pub use timestamp::Timestamp;

use thiserror::Error;

/// First year the product accepts; nothing the office records lies before it, so an earlier number
/// is a slip of the finger or not a year at all.
pub const FIRST_YEAR: u16 = 1800;
/// Last year the product accepts, for the same reason.
pub const LAST_YEAR: u16 = 2199;

/// A calendar date known to the day, to the month or to the year.
///
/// Two dates compare by time; where one is the less precise and otherwise equal, it comes first
/// (`1987 < 1987-01 < 1987-01-01`). A value is always a date that exists, between [`FIRST_YEAR`] and
/// [`LAST_YEAR`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Only the year: "1987".
    Year,
    /// Year and month: "03/1985".
    Month,
    /// The full date: "05/03/2022".
    Day,
}

/// Why a text or a number is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateError {
    /// There is nothing but spaces.
    #[error("no date given")]
    Empty,
    /// The text has none of the accepted forms.
    #[error("not a date in any accepted form")]
    Unreadable,
    /// A day and a month (or a month and two digits) stand there without a full year.
    #[error("the year is missing or cannot be told")]
    NoYear,
    /// Only the American order, month before day, gives a date. The reading is offered so that a
    /// person can be asked; it is never taken silently.
    #[error("only readable with the month first, as {reading:?}")]
    LooksMonthFirst {
        /// The date that the month-first order would give.
        reading: PartialDate,
    },
    /// The month is not 1 to 12.
    #[error("there is no month {0}")]
    NoSuchMonth(u8),
    /// The month of that year has no such day.
    #[error("that month has no day {0}")]
    NoSuchDay(u8),
    /// The year lies outside [`FIRST_YEAR`] to [`LAST_YEAR`].
    #[error("the year {0} lies outside what the office records")]
    YearOutOfRange(u16),
}

impl PartialDate {
    /// A date known to the year.
    pub const fn from_year(year: u16) -> Result<Self, DateError> {
        if year < FIRST_YEAR || year > LAST_YEAR {
            return Err(DateError::YearOutOfRange(year));
        }
        Ok(Self { year, month: None, day: None })
    }

    /// A date known to the month.
    pub const fn from_month(year: u16, month: u8) -> Result<Self, DateError> {
        match Self::from_year(year) {
            Err(error) => Err(error),
            Ok(_) if month < 1 || month > 12 => Err(DateError::NoSuchMonth(month)),
            Ok(_) => Ok(Self { year, month: Some(month), day: None }),
        }
    }

    /// A date known to the day.
    pub const fn from_day(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        match Self::from_month(year, month) {
            Err(error) => Err(error),
            Ok(_) if day < 1 || day > calendar::days_in_month(year, month) => Err(DateError::NoSuchDay(day)),
            Ok(_) => Ok(Self { year, month: Some(month), day: Some(day) }),
        }
    }

    /// The year, always known.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1, if known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// How much of the date is known.
    pub const fn precision(self) -> Precision {
        match (self.month, self.day) {
            (Some(_), Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, _) => Precision::Year,
        }
    }

    /// The first day the date can mean: 1 January for a year, the first for a month.
    pub const fn first_day(self) -> Self {
        let month = match self.month {
            Some(month) => month,
            None => 1,
        };
        let day = match self.day {
            Some(day) => day,
            None => 1,
        };
        Self { year: self.year, month: Some(month), day: Some(day) }
    }

    /// The last day the date can mean: 31 December for a year, the month's last day for a month.
    pub const fn last_day(self) -> Self {
        let month = match self.month {
            Some(month) => month,
            None => 12,
        };
        let day = match self.day {
            Some(day) => day,
            None => calendar::days_in_month(self.year, month),
        };
        Self { year: self.year, month: Some(month), day: Some(day) }
    }

    /// Whole days from this date to `other`, negative when `other` is earlier. `None` unless both
    /// are known to the day: half-known dates have no distance.
    pub fn days_until(self, other: Self) -> Option<i64> {
        Some(other.day_number()? - self.day_number()?)
    }

    /// The date so many days later (earlier when negative). `None` when this date is not known to
    /// the day or the result leaves the accepted years.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::from_day_number(self.day_number()?.checked_add(days)?)
    }

    /// Days since 1 January 1970, for a date known to the day.
    fn day_number(self) -> Option<i64> {
        Some(calendar::day_number(self.year, self.month?, self.day?))
    }

    /// The date so many days after 1 January 1970, if its year is accepted.
    fn from_day_number(number: i64) -> Option<Self> {
        let (year, month, day) = calendar::date_of(number)?;
        Self::from_day(year, month, day).ok()
    }
}

/// How many years lie between a base year and another: the number in "kỷ niệm 74 năm" (1948 → 2022,
/// the plan's S11), which is computed and never typed. `None` before the base year.
pub const fn ordinal(base_year: u16, year: u16) -> Option<u16> {
    year.checked_sub(base_year)
}
