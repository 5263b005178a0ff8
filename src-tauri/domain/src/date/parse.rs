//! Reads a date as people type it.
//!
//! Knows the habits of Vietnamese offices: the day comes first, always. It never guesses: a text
//! that only the American order could explain is handed back as a question.

use super::{DateError, PartialDate};
use crate::text::{fold::fold, normal::clean};

/// Two-digit years below this belong to the 2000s, the others to the 1900s: 29 is 2029, 30 is 1930.
/// Birth years typed so are of people still at work, and other dates lie in the past or close ahead.
const CENTURY_TURN: u16 = 30;

/// Reads a typed date, day first.
///
/// Accepted are `5/3/2022`, `05-3-2022`, `5.3.22`, `01062022`, `ngày 5 tháng 3 năm 2022` (also
/// without marks, or with the day left blank), `03/1985`, `tháng 3/1985`, `1987`, `năm 1987`, ISO
/// forms, a time of day behind the date (dropped), and a spreadsheet's leading apostrophe. Two-digit
/// years: 00–29 are the 2000s, 30–99 the 1900s; they are read only behind a day and a month.
pub fn parse(text: &str) -> Result<PartialDate, DateError> {
    let text = fold(&clean(text));
    let text = without_time(text.trim_start_matches(['\'', '‘', '’', '`']).trim());
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let pieces = pieces(text)?;
    match pieces.as_slice() {
        ["ngay" | "mung", "thang", rest @ ..] => worded(None, rest),
        ["ngay" | "mung", day, "thang", rest @ ..] | [day, "thang", rest @ ..] => worded(Some(day), rest),
        ["thang", rest @ ..] => worded(None, rest),
        ["nam", year] | [year] => single(year),
        ["ngay", day, month, year] => day_first(day, month, year),
        ["ngay", ..] => Err(DateError::NoYear),
        [year, month, day] if year.len() == 4 => {
            PartialDate::from_day(number(year)?, short(month)?, short(day)?)
        }
        [day, month, year] => day_first(day, month, year),
        [year, month] if year.len() == 4 => PartialDate::from_month(number(year)?, short(month)?),
        [month, year] => month_and_year(month, year),
        _ => Err(DateError::Unreadable),
    }
}

/// Cuts a time of day off the end: " 00:00:00" or "t00:00:00z", as spreadsheets export it.
fn without_time(text: &str) -> &str {
    let Some(gap) = text.find(':').and_then(|colon| text[..colon].rfind([' ', 't'])) else {
        return text;
    };
    let of_a_clock = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.' | 'z');
    if text[gap + 1..].chars().all(of_a_clock) { text[..gap].trim_end() } else { text }
}

/// Cuts folded text into runs of digits and of letters. Between them only what separates the parts
/// of a date may stand: `/ - . , …` and spaces.
fn pieces(text: &str) -> Result<Vec<&str>, DateError> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let belongs: fn(char) -> bool = match first {
            '0'..='9' => |letter| letter.is_ascii_digit(),
            'a'..='z' => |letter| letter.is_ascii_lowercase(),
            '/' | '-' | '–' | '.' | ',' | '…' | ' ' => {
                rest = &rest[first.len_utf8()..];
                continue;
            }
            _ => return Err(DateError::Unreadable),
        };
        let end = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        pieces.push(&rest[..end]);
        rest = &rest[end..];
    }
    Ok(pieces)
}

/// What follows the word "tháng": a month, perhaps the word "năm", a year in full.
fn worded(day: Option<&str>, rest: &[&str]) -> Result<PartialDate, DateError> {
    let (month, year) = match rest {
        [_] | [_, "nam"] => return Err(DateError::NoYear),
        [month, "nam", year] | [month, year] => (month, year),
        _ => return Err(DateError::Unreadable),
    };
    match day {
        Some(day) => PartialDate::from_day(full_year(year)?, short(month)?, short(day)?),
        None => PartialDate::from_month(full_year(year)?, short(month)?),
    }
}

/// One run of digits: a year, or a date typed without separators.
fn single(digits: &str) -> Result<PartialDate, DateError> {
    match digits.len() {
        4 => PartialDate::from_year(number(digits)?),
        // A spreadsheet that took the date for a number has eaten the first zero.
        7 if is_number(digits) => unseparated(&format!("0{digits}")),
        8 if is_number(digits) => unseparated(digits),
        _ => Err(DateError::Unreadable),
    }
}

/// Eight digits: day, month, year; if no date lies in that, year, month, day.
fn unseparated(digits: &str) -> Result<PartialDate, DateError> {
    let day_first = day_first(&digits[..2], &digits[2..4], &digits[4..]);
    if matches!(day_first, Ok(_) | Err(DateError::LooksMonthFirst { .. })) {
        return day_first;
    }
    PartialDate::from_day(number(&digits[..4])?, short(&digits[4..6])?, short(&digits[6..])?).or(day_first)
}

/// Day, month, year; where only month, day, year exists, the question whether that was meant.
fn day_first(day: &str, month: &str, year: &str) -> Result<PartialDate, DateError> {
    let (day, month, year) = (short(day)?, short(month)?, any_year(year)?);
    PartialDate::from_day(year, month, day).map_err(|error| {
        match (error, PartialDate::from_day(year, day, month)) {
            (DateError::NoSuchMonth(_), Ok(reading)) => DateError::LooksMonthFirst { reading },
            _ => error,
        }
    })
}

/// Two numbers are a month and a full year; "5/3" and "03/85" do not say which year.
fn month_and_year(month: &str, year: &str) -> Result<PartialDate, DateError> {
    let month = short(month)?;
    PartialDate::from_month(full_year(year)?, month)
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(digits: &str) -> Result<u16, DateError> {
    if is_number(digits) {
        digits.parse().map_err(|_| DateError::Unreadable)
    } else {
        Err(DateError::Unreadable)
    }
}

/// A day or a month: one or two digits.
fn short(digits: &str) -> Result<u8, DateError> {
    if digits.len() > 2 || !is_number(digits) {
        return Err(DateError::Unreadable);
    }
    digits.parse().map_err(|_| DateError::Unreadable)
}

fn full_year(digits: &str) -> Result<u16, DateError> {
    match digits.len() {
        4 => number(digits),
        1 | 2 if is_number(digits) => Err(DateError::NoYear),
        _ => Err(DateError::Unreadable),
    }
}

/// A year in four digits, or in two with the century decided by [`CENTURY_TURN`].
fn any_year(digits: &str) -> Result<u16, DateError> {
    match digits.len() {
        4 => number(digits),
        2 => number(digits).map(|year| if year < CENTURY_TURN { 2000 + year } else { 1900 + year }),
        _ => Err(DateError::Unreadable),
    }
}
