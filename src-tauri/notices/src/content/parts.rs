//! The parts of a sheet beside its one subject: cards, numbered sections, lists, signatures.

use super::{Figure, SheetPhoto, Subject};

/// One of several exemplars on a sheet, or a story of a bulletin.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// What it is: "Điển hình tiên tiến", or a story's by-line.
    pub kind: String,
    /// Who is shown, or a story's headline.
    pub name: String,
    /// What kind of name that is; the last two syllables of a person's name stay together.
    pub subject: Subject,
    /// Office and unit: "Công chức Tư pháp – Hộ tịch xã Cầu Vồng, huyện Suối Mơ".
    pub unit: String,
    /// What is to be told, one or two sentences.
    pub text: String,
    /// The picture.
    pub photo: Option<SheetPhoto>,
}

/// A numbered part of a way of working: "Vấn đề", "Cách làm", "Kết quả", "Nhân rộng".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// A number that says it at a glance; its caption stands beside it.
    pub figure: Option<Figure>,
    /// Running text, paragraphs parted by line breaks.
    pub text: String,
    /// Steps or sides of it, each with a short title.
    pub points: Vec<Point>,
    /// Its numbers over the years.
    pub chart: Option<Chart>,
    /// How far it has spread.
    pub spread: Option<Spread>,
}

/// A short line with a title: a step, a movement, a side of something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// "Thứ Năm hằng tuần".
    pub title: String,
    /// "02 hòa giải viên cùng người có uy tín đến tận nhà".
    pub text: String,
}

/// A table of numbers, one column of which is drawn as bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The heading of each column: "Năm", "Tỷ lệ hòa giải thành", "Số vụ".
    pub headings: Vec<String>,
    /// The cells of each row, as many as there are headings; the first names the row.
    pub rows: Vec<Vec<String>>,
    /// Which column is drawn as bars, counted from 0. Shares ("71,0%") fill the bar at 100 %; of other
    /// numbers the largest does.
    pub bars: usize,
}

/// How many have taken something up, and how many are meant to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// Those that have.
    pub reached: usize,
    /// All that are meant to, those included.
    pub planned: usize,
}

/// A day to come in a bulletin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// "11/6".
    pub day: String,
    /// "Thứ Bảy".
    pub weekday: String,
    /// "Giao lưu điển hình".
    pub text: String,
}

/// The table of a list notice. Rows are numbered through all groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// The heading of each column, without the number's; the first column holds names.
    pub headings: Vec<String>,
    /// The groups in order; a group without a title is a plain run of rows.
    pub groups: Vec<RegisterGroup>,
    /// How wide the columns are in relation to one another; empty = as their cells ask for.
    pub widths: Vec<f32>,
}

/// Rows of a list under one title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterGroup {
    /// "I. CÁ NHÂN".
    pub title: String,
    /// The cells of each row, as many as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// Who signed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Authority and title, one line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
    pub capacity: String,
    /// "(Đã ký)".
    pub mark: String,
    /// The signer's name.
    pub name: String,
}

/// An award as a congratulation states it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Award {
    /// "được công nhận danh hiệu".
    pub lead_in: String,
    /// "Chiến sĩ thi đua cơ sở năm 2021".
    pub title: String,
    /// "Quyết định số 1234/QĐ-UBND".
    pub decision: String,
    /// "ngày 20/01/2022 của Chủ tịch UBND huyện Suối Mơ".
    pub decision_details: String,
}

/// The years from an event to the day it is remembered on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anniversary {
    /// How many years: 74.
    pub years: u16,
    /// The event's day: "11/6/1948".
    pub first_day: String,
    /// The day it is remembered on: "11/6/2022".
    pub last_day: String,
}

impl Anniversary {
    /// The anniversary in a year of an event on a day; `None` in the event's own year and before.
    #[must_use]
    pub fn in_year(day: u8, month: u8, first_year: u16, year: u16) -> Option<Self> {
        let years = year.checked_sub(first_year).filter(|years| *years > 0)?;
        Some(Self {
            years,
            first_day: format!("{day}/{month}/{first_year}"),
            last_day: format!("{day}/{month}/{year}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_to_patriotic_emulation_was_seventy_four_years_ago_in_2022() {
        let found = Anniversary::in_year(11, 6, 1948, 2022).unwrap();
        assert_eq!(
            (found.years, found.first_day.as_str(), found.last_day.as_str()),
            (74, "11/6/1948", "11/6/2022")
        );
        assert_eq!(Anniversary::in_year(11, 6, 1948, 1948), None);
    }
}
