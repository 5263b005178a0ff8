//! Dates as spreadsheets keep them: a count of days.

use super::{DateError, FIRST_YEAR, LAST_YEAR, PartialDate, calendar};

/// The day a spreadsheet counts as 29 February 1900, which never was: the program's oldest error,
/// kept by everyone for the sake of old files.
const PHANTOM_LEAP_DAY: i64 = 60;

/// The date behind a spreadsheet's serial number in the 1900 system: 44621 is 01/03/2022.
///
/// A fraction is the time of day and is dropped. Numbers below 1, the day 60 (29 February 1900, which
/// never was) and years the office does not record are errors.
pub fn from_excel_serial(serial: f64) -> Result<PartialDate, DateError> {
    if !serial.is_finite() || serial < 1.0 {
        return Err(DateError::Unreadable);
    }
    // A cast from a float saturates, and whatever saturates is out of range below.
    let days = serial.trunc() as i64;
    if days == PHANTOM_LEAP_DAY {
        return Err(DateError::NoSuchDay(29));
    }
    let before_first = calendar::day_number(1899, 12, 31) - i64::from(days > PHANTOM_LEAP_DAY);
    days.checked_add(before_first)
        .and_then(calendar::date_of)
        .filter(|(year, ..)| (FIRST_YEAR..=LAST_YEAR).contains(year))
        .map_or(Err(DateError::Unreadable), |(year, month, day)| PartialDate::from_day(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_is_the_day_the_spreadsheet_shows() {
        for (serial, iso) in [
            (44621.0, "2022-03-01"),
            (44621.99, "2022-03-01"),
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (61.0, "1900-03-01"),
            (109_571.0, "2199-12-28"),
        ] {
            assert_eq!(from_excel_serial(serial).unwrap().to_iso(), iso, "{serial}");
        }
    }

    #[test]
    fn numbers_that_are_no_day_are_refused() {
        assert_eq!(from_excel_serial(60.0), Err(DateError::NoSuchDay(29)));
        for serial in [0.0, 0.99, -5.0, f64::NAN, f64::INFINITY, 1e300, 2_000_000.0] {
            assert_eq!(from_excel_serial(serial), Err(DateError::Unreadable), "{serial}");
        }
    }
}
