//! The arithmetic of the Gregorian calendar, and nothing about how dates are typed or written.

/// Length of the Gregorian cycle of 400 years, in days.
const DAYS_IN_CYCLE: i64 = 146_097;
/// Days from 1 March of the year 0, where the sums below begin, to 1 January 1970.
const EPOCH: i64 = 719_468;

/// Whether a year has a 29 February.
const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// Days in a month, 1 to 12; any other month has none.
pub(super) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days from 1 January 1970 to an existing date.
///
/// Years are counted from March, so that the leap day is the last of its year and needs no case.
pub(super) fn day_number(year: u16, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let cycle = year.div_euclid(400);
    let year_of_cycle = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    cycle * DAYS_IN_CYCLE + day_of_cycle - EPOCH
}

/// Year, month and day so many days after 1 January 1970; `None` outside the years 0 to 65535.
pub(super) fn date_of(day_number: i64) -> Option<(u16, u8, u8)> {
    let days = day_number.checked_add(EPOCH)?;
    let day_of_cycle = days.rem_euclid(DAYS_IN_CYCLE);
    let year_of_cycle =
        (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = days.div_euclid(DAYS_IN_CYCLE) * 400 + year_of_cycle + i64::from(month <= 2);
    Some((u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_of_days_begins_in_1970_and_knows_leap_years() {
        for (date, expected) in [
            ((1970, 1, 1), 0),
            ((1969, 12, 31), -1),
            ((2000, 2, 29), 11_016),
            ((1900, 3, 1), -25_508),
            ((2022, 3, 1), 19_052),
        ] {
            assert_eq!(day_number(date.0, date.1, date.2), expected, "{date:?}");
            assert_eq!(date_of(expected), Some(date));
        }
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut number = day_number(1800, 1, 1);
        for year in 1800..2200 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(day_number(year, month, day), number);
                    assert_eq!(date_of(number), Some((year, month, day)));
                    number += 1;
                }
            }
        }
    }

    #[test]
    fn absurd_numbers_of_days_are_no_date() {
        for number in [i64::MIN, i64::MAX, i64::MAX - EPOCH, -1_000_000] {
            assert_eq!(date_of(number), None, "{number}");
        }
    }
}
