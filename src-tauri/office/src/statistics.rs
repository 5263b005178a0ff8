//! The figures of plan years: how many ever reached each state, how quickly they were first shown, how they cover
//! the fields of work, how much was shown in which month, unit by unit. Counted from rows that the store keeps for
//! it; each number can be asked again as a list ([`store::ProgressFilter`]).

mod timely;
mod units;

use std::collections::BTreeSet;

use domain::{
    channel::Channel,
    date::{PartialDate, Period},
    id::UnitId,
    rules::State,
};
use store::{MonthCount, ProgressRow, YearRange};

pub use timely::Timely;
pub use units::{UnitFigures, UnitsOf};

use crate::{Office, OfficeError, Setting, selection::Coverage};

/// How many days from discovery to the first posting an office aims at until it says otherwise.
pub const USUAL_TARGET_DAYS: i64 = 15;

/// The longest target, in days.
pub const LONGEST_TARGET_DAYS: i64 = 365;

/// A month of the figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFigures {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// How many postings began in it on each channel, in the order of [`Channel::ALL`].
    pub channels: Vec<usize>,
    /// Whether it lies wholly ahead, so that it cannot be blamed for being empty.
    pub is_ahead: bool,
}

impl MonthFigures {
    /// How many postings began in it.
    #[must_use]
    pub fn all(&self) -> usize {
        self.channels.iter().sum()
    }

    /// Whether nothing was newly shown in it, although it has begun.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.all() == 0 && !self.is_ahead
    }
}

/// The figures of some plan years.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    /// The years: what was asked, and where that was left open the first and the last in use.
    pub years: (i64, i64),
    /// The day as of which they are true.
    pub today: PartialDate,
    /// How many exemplars there are, those withdrawn included.
    pub exemplars: usize,
    /// How many have ever reached each state, in the order of [`State::ALL`].
    pub reached: Vec<usize>,
    /// From discovery to the first posting.
    pub timely: Timely,
    /// The days aimed at.
    pub target_days: i64,
    /// Unit by unit.
    pub units: Vec<UnitFigures>,
    /// Field by field; those withdrawn do not count there.
    pub coverage: Coverage,
    /// How often a unit took an exemplar up.
    pub adoptions: usize,
    /// Every month of the years.
    pub months: Vec<MonthFigures>,
}

impl Office {
    /// The figures of some plan years; what is left open reaches as far as there are exemplars.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn statistics(&self, asked: YearRange, by: UnitsOf) -> Result<Statistics, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let years = self.years_of(asked)?;
        let range = YearRange { first: Some(years.0), last: Some(years.1) };
        let rows = self.store().progress(range, today)?;
        let names = self.names()?;
        let target_days = self.target_days()?;
        Ok(Statistics {
            years,
            today,
            exemplars: rows.len(),
            reached: reached(&rows),
            timely: Timely::of(rows.iter(), target_days),
            target_days,
            units: units::by_unit(&rows, &names, by, today, target_days),
            coverage: Coverage::of(&rows, &names),
            adoptions: rows.iter().map(|row| row.adoptions).sum(),
            months: self.month_figures(years, today)?,
        })
    }

    /// How many days from discovery to the first posting this office aims at.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn target_days(&self) -> Result<i64, OfficeError> {
        let kept = self.setting(Setting::TargetDays)?.and_then(|kept| kept.parse().ok());
        Ok(kept.unwrap_or(USUAL_TARGET_DAYS))
    }

    /// Sets how many days from discovery to the first posting this office aims at.
    ///
    /// # Errors
    /// When that is no number from 1 to [`LONGEST_TARGET_DAYS`], nobody is working, or whoever works does not work
    /// for the whole office.
    pub fn set_target_days(&mut self, days: i64) -> Result<(), OfficeError> {
        self.require(domain::profile::Duty::WriteAnywhere)?;
        if !(1..=LONGEST_TARGET_DAYS).contains(&days) {
            return Err(OfficeError::NotATarget(days));
        }
        self.set(Setting::TargetDays, &days.to_string())
    }

    fn years_of(&self, asked: YearRange) -> Result<(i64, i64), OfficeError> {
        let in_use = self.plan_years()?;
        let now = self.current_year()?;
        let first = asked.first.or(in_use.last().copied()).unwrap_or(now);
        let last = asked.last.or(in_use.first().copied()).unwrap_or(now);
        Ok((first, last.max(first)))
    }

    fn month_figures(&self, years: (i64, i64), today: PartialDate) -> Result<Vec<MonthFigures>, OfficeError> {
        let year = |year: i64| u16::try_from(year).ok().and_then(|year| PartialDate::from_year(year).ok());
        let (Some(first), Some(last)) = (year(years.0), year(years.1)) else { return Ok(Vec::new()) };
        let counts = self.store().posted_by_month(Period::new(first, Some(last)), None)?;
        let mut months = Vec::new();
        for year in first.year()..=last.year() {
            for month in 1..=12 {
                let begins = PartialDate::from_month(year, month).map_err(|_| OfficeError::NoDay)?;
                let on = |channel: &Channel| of_month(&counts, year, month, *channel);
                months.push(MonthFigures {
                    year,
                    month,
                    channels: Channel::ALL.iter().map(on).collect(),
                    is_ahead: today < begins.first_day(),
                });
            }
        }
        Ok(months)
    }
}

fn of_month(counts: &[MonthCount], year: u16, month: u8, channel: Channel) -> usize {
    let of = counts.iter().filter(|it| (it.year, it.month, it.channel) == (year, month, channel));
    of.map(|it| it.count).sum()
}

fn reached(rows: &[ProgressRow]) -> Vec<usize> {
    let count = |state: &State| rows.iter().filter(|row| row.has_reached(*state)).count();
    State::ALL.iter().map(count).collect()
}

/// The units in use among rows.
fn units_in(rows: &[ProgressRow]) -> BTreeSet<UnitId> {
    rows.iter().filter_map(|row| row.unit).collect()
}
