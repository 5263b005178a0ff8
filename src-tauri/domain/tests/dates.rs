//! Dates as people type them and as the registry reckons with them (rules C.5 and N14).

#![expect(clippy::unwrap_used, reason = "a test may stop at what must not happen")]

use domain::date::{DateError, PartialDate, Precision, from_excel_serial, ordinal, parse};
use proptest::prelude::*;

fn iso(text: &str) -> Result<String, DateError> {
    parse(text).map(PartialDate::to_iso)
}

fn date(text: &str) -> PartialDate {
    PartialDate::from_iso(text).unwrap()
}

#[test]
fn every_usual_way_of_typing_a_date_is_read_day_first() {
    for (typed, stored) in [
        ("5/3/2022", "2022-03-05"),
        ("05-3-2022", "2022-03-05"),
        ("05-03-2022", "2022-03-05"),
        ("5.3.22", "2022-03-05"),
        ("1/6/22", "2022-06-01"),
        ("5 / 3 / 2022", "2022-03-05"),
        ("5 3 2022", "2022-03-05"),
        ("01062022", "2022-06-01"),
        ("1062022", "2022-06-01"),
        ("20220305", "2022-03-05"),
        ("2022-03-05", "2022-03-05"),
        ("2022/3/5", "2022-03-05"),
        ("2022-03", "2022-03"),
        ("03/1985", "1985-03"),
        ("3-1985", "1985-03"),
        ("1987", "1987"),
        ("năm 1987", "1987"),
        ("ngày 5 tháng 3 năm 2022", "2022-03-05"),
        ("Ngày 05 tháng 03 năm 2022.", "2022-03-05"),
        ("NGAY 5 THANG 3 NAM 2022", "2022-03-05"),
        ("5 tháng 3, 2022", "2022-03-05"),
        ("ngày 5/3/2022", "2022-03-05"),
        ("nga\u{300}y 5 tha\u{301}ng 3 na\u{306}m 2022", "2022-03-05"),
        ("tháng 3 năm 2022", "2022-03"),
        ("tháng 3/1985", "1985-03"),
        ("ngày … tháng 3 năm 2022", "2022-03"),
        ("'05/03/2022", "2022-03-05"),
        ("’1987", "1987"),
        (" \u{A0}5/3/2022\u{200B} ", "2022-03-05"),
        ("05/03/2022 00:00:00", "2022-03-05"),
        ("2022-03-05T07:30:00Z", "2022-03-05"),
        ("29/2/2020", "2020-02-29"),
    ] {
        assert_eq!(iso(typed), Ok(stored.to_string()), "{typed}");
    }
}

#[test]
fn two_digits_of_a_year_mean_2000_to_2029_or_1930_to_1999() {
    for (typed, stored) in [
        ("1/1/00", "2000-01-01"),
        ("1/1/29", "2029-01-01"),
        ("1/1/30", "1930-01-01"),
        ("1/1/99", "1999-01-01"),
    ] {
        assert_eq!(iso(typed), Ok(stored.to_string()), "{typed}");
    }
}

#[test]
fn a_date_that_only_the_american_order_explains_is_asked_about() {
    let reading = date("2022-03-15");
    for typed in ["3/15/2022", "03-15-22", "03152022", "ngày 3/15/2022"] {
        assert_eq!(parse(typed), Err(DateError::LooksMonthFirst { reading }), "{typed}");
    }
}

#[test]
fn what_is_no_date_is_refused_with_its_reason() {
    for (typed, error) in [
        ("", DateError::Empty),
        (" \u{200B}'", DateError::Empty),
        ("5/3", DateError::NoYear),
        ("03/85", DateError::NoYear),
        ("ngày 5 tháng 3", DateError::NoYear),
        ("ngày 5 năm 2022", DateError::Unreadable),
        ("31/4/2022", DateError::NoSuchDay(31)),
        ("29/2/2022", DateError::NoSuchDay(29)),
        ("0/3/2022", DateError::NoSuchDay(0)),
        ("13/13/2022", DateError::NoSuchMonth(13)),
        ("13/2022", DateError::NoSuchMonth(13)),
        ("1234", DateError::YearOutOfRange(1234)),
        ("5/3/2500", DateError::YearOutOfRange(2500)),
        ("44621", DateError::Unreadable),
        ("nt", DateError::Unreadable),
        ("-nt-", DateError::Unreadable),
        ("khoảng 1987", DateError::Unreadable),
        ("1987?", DateError::Unreadable),
        ("5/3/2022/1", DateError::Unreadable),
        ("5/3/2022 x:y", DateError::Unreadable),
        ("5/3/022", DateError::Unreadable),
        ("٥/٣/٢٠٢٢", DateError::Unreadable),
        ("5/3/2022\u{0}x", DateError::Unreadable),
        ("99999999999999999999", DateError::Unreadable),
    ] {
        assert_eq!(parse(typed), Err(error), "{typed:?}");
    }
}

#[test]
fn dates_are_ordered_by_time_and_the_vaguer_comes_first() {
    let order = ["1987", "1987-01", "1987-01-01", "1987-01-02", "1987-02", "1988"];
    for pair in order.windows(2) {
        assert!(date(pair[0]) < date(pair[1]), "{pair:?}");
    }
}

#[test]
fn a_vague_date_spans_its_first_to_its_last_day() {
    for (text, first, last, precision) in [
        ("2020", "2020-01-01", "2020-12-31", Precision::Year),
        ("2020-02", "2020-02-01", "2020-02-29", Precision::Month),
        ("2020-02-07", "2020-02-07", "2020-02-07", Precision::Day),
    ] {
        let date = date(text);
        assert_eq!((date.first_day().to_iso(), date.last_day().to_iso()), (first.into(), last.into()));
        assert_eq!(date.precision(), precision);
    }
}

#[test]
fn days_are_counted_between_full_dates_only() {
    assert_eq!(date("2022-03-01").days_until(date("2022-03-31")), Some(30));
    assert_eq!(date("2022-03-01").days_until(date("2020-03-01")), Some(-730));
    assert_eq!(date("2022-03").days_until(date("2022-03-31")), None);
    assert_eq!(date("2199-12-31").plus_days(1), None);
    assert_eq!(date("2022-03").plus_days(1), None);
    assert_eq!(date("2022-03-01").plus_days(i64::MAX), None);
}

#[test]
fn the_ordinal_of_an_anniversary_is_counted_from_its_base_year() {
    for (year, expected) in
        [(2022, Some(74)), (2023, Some(75)), (2026, Some(78)), (1948, Some(0)), (1947, None)]
    {
        assert_eq!(ordinal(1948, year), expected);
    }
}

prop_compose! {
    fn any_day()(number in 0_i64..146_000) -> PartialDate {
        date("1800-01-01").plus_days(number).unwrap()
    }
}

proptest! {
    #[test]
    fn every_way_a_date_is_written_reads_back(day in any_day()) {
        let vague = PartialDate::from_month(day.year(), day.month().unwrap()).unwrap();
        for date in [day, vague, PartialDate::from_year(day.year()).unwrap()] {
            prop_assert_eq!(PartialDate::from_iso(&date.to_iso()), Ok(date));
            for written in [date.to_iso(), date.on_screen(), date.in_document(), date.in_document_short()] {
                prop_assert_eq!(parse(&written), Ok(date), "{}", written);
            }
        }
    }

    #[test]
    fn days_added_are_days_between(day in any_day(), days in -20_000_i64..20_000) {
        if let Some(later) = day.plus_days(days) {
            prop_assert_eq!(day.days_until(later), Some(days));
            prop_assert_eq!(day < later, days > 0);
        }
    }

    #[test]
    fn no_text_and_no_number_makes_reading_fail_badly(text in any::<String>(), digits in "[0-9/.:t '-]{0,14}", serial in any::<f64>()) {
        for text in [text, digits] {
            if let Ok(date) = parse(&text) {
                prop_assert_eq!(PartialDate::from_iso(&date.to_iso()), Ok(date));
            }
        }
        if let Ok(date) = from_excel_serial(serial) {
            prop_assert_eq!(date.precision(), Precision::Day);
        }
    }
}
