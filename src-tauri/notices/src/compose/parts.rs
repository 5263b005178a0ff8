//! The lists of a sheet as entries: cards, sections, charts, the rows of a list notice, years as ticks.

use super::TableCell;
use super::entry::Entry;
use super::message::{figure_entry, line, lines, name, photo};
use crate::content::{
    Anniversary, Chart, Point, PosterContent, Register, Section, SheetPhoto, Spread, Subject,
};
use crate::sheet::Slot;
use crate::template::boxes::{Field, List};
use crate::template::facts::Mark;

pub(super) fn cards(content: &PosterContent, photos: &mut Vec<SheetPhoto>) -> Vec<Entry> {
    let card = |(index, card): (usize, &crate::content::Card)| {
        let slot = Slot::Card(index);
        let texts = vec![
            (Field::Kind, slot, line(&card.kind)),
            (Field::Name, slot, name(&card.name, card.subject)),
            (Field::Unit, slot, line(&card.unit)),
            (Field::Text, slot, lines(&card.text)),
        ];
        let entry = Entry { texts, photo: photo(&card.photo, photos), ..Entry::default() };
        entry.marked(Mark::First, index == 0)
    };
    content.cards.iter().enumerate().map(card).collect()
}

pub(super) fn sections(content: &PosterContent) -> Vec<Entry> {
    let told: Vec<_> =
        content.sections.iter().enumerate().filter(|(_, section)| !is_empty(section)).collect();
    let count = told.len();
    told.into_iter()
        .enumerate()
        .map(|(number, (index, section))| {
            let slot = Slot::Section(index);
            let mut entry =
                section.figure.as_ref().map_or_else(Entry::default, |figure| figure_entry(figure, slot));
            entry.texts.extend([
                (Field::Number, slot, (number + 1).to_string()),
                (Field::Title, slot, line(&section.title)),
                (Field::Text, slot, lines(&section.text)),
            ]);
            if section.figure.is_none() {
                // What stands further out is not this section's.
                entry.texts.push((Field::FigureValue, slot, String::new()));
            }
            entry.lists = vec![
                (List::Points, points(&section.points, |_| slot)),
                (List::Dots, section.spread.map(dots).unwrap_or_default()),
            ];
            if let Some(chart) = &section.chart {
                put_chart(chart, slot, &mut entry);
            }
            entry.marked(Mark::First, number == 0).marked(Mark::Last, number + 1 == count)
        })
        .collect()
}

fn is_empty(section: &Section) -> bool {
    let has_figure = section.figure.as_ref().is_some_and(|figure| !figure.value.trim().is_empty());
    let has_rows = section.chart.as_ref().is_some_and(|chart| !chart.rows.is_empty());
    section.text.trim().is_empty() && section.points.is_empty() && !has_figure && !has_rows
}

pub(super) fn points(points: &[Point], slot: impl Fn(usize) -> Slot) -> Vec<Entry> {
    let point = |(index, point): (usize, &Point)| {
        let texts = vec![
            (Field::Title, slot(index), line(&point.title)),
            (Field::Text, slot(index), line(&point.text)),
        ];
        Entry { texts, ..Entry::default() }
    };
    points.iter().enumerate().map(point).collect()
}

/// More dots than this are no picture any more.
const MOST_DOTS: usize = 20;

fn dots(spread: Spread) -> Vec<Entry> {
    let planned = spread.planned.max(spread.reached);
    if planned > MOST_DOTS {
        return Vec::new();
    }
    (0..planned).map(|index| Entry::default().marked(Mark::Reached, index < spread.reached)).collect()
}

fn put_chart(chart: &Chart, slot: Slot, entry: &mut Entry) {
    let heading =
        |column: usize| chart.headings.get(column).map_or_else(String::new, |heading| line(heading));
    let others: Vec<usize> = (1..chart.headings.len()).filter(|column| *column != chart.bars).collect();
    let cell =
        |text: String| Entry { texts: vec![(Field::Cell, slot, text)], measure: 1.0, ..Entry::default() };
    let values: Vec<f32> =
        chart.rows.iter().map(|row| row.get(chart.bars).map_or(0.0, |text| number(text))).collect();
    let is_share =
        chart.rows.iter().all(|row| row.get(chart.bars).is_some_and(|text| text.trim().ends_with('%')));
    let full = if is_share { 100.0 } else { values.iter().copied().fold(0.0, f32::max) };
    let rows = chart.rows.iter().zip(&values).map(|(row, value)| {
        let text = |column: usize| row.get(column).map_or_else(String::new, |text| line(text));
        let texts = vec![(Field::BarName, slot, text(0)), (Field::BarValue, slot, text(chart.bars))];
        let cells = others.iter().map(|column| cell(text(*column))).collect();
        let measure = if full > 0.0 { (value / full).clamp(0.0, 1.0) } else { 0.0 };
        Entry { texts, measure, lists: vec![(List::Cells, cells)], ..Entry::default() }
    });
    entry.lists.push((List::Bars, rows.collect()));
    entry.lists.push((List::Headings, others.iter().map(|column| cell(heading(*column))).collect()));
    entry.texts.push((Field::NamesHeading, slot, heading(0)));
    entry.texts.push((Field::BarsHeading, slot, heading(chart.bars)));
}

/// A number as it is written in Vietnamese: "12.450", "71,0%".
fn number(text: &str) -> f32 {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect();
    digits.replace(',', ".").parse().unwrap_or(0.0)
}

pub(super) fn events(content: &PosterContent) -> Vec<Entry> {
    let event = |(index, event): (usize, &crate::content::Event)| {
        let slot = Slot::Event(index);
        let texts = vec![
            (Field::Day, slot, line(&event.day)),
            (Field::Weekday, slot, line(&event.weekday)),
            (Field::Text, slot, line(&event.text)),
        ];
        Entry { texts, ..Entry::default() }.marked(Mark::First, index == 0)
    };
    content.events.iter().enumerate().map(event).collect()
}

/// The headings of a list with the weight of each column.
pub(super) fn headings(register: &Register) -> Vec<Entry> {
    let weights = weights(register);
    let heading = |(index, (heading, weight)): (usize, (&String, &f32))| {
        let texts = vec![(Field::Cell, Slot::Closing, line(heading))];
        let cell = Some(TableCell::Heading(index + 1));
        Entry { texts, cell, measure: *weight, ..Entry::default() }.marked(Mark::First, index == 0)
    };
    register.headings.iter().zip(&weights).enumerate().map(heading).collect()
}

/// Group titles and rows in order, rows numbered through all groups.
pub(super) fn rows(register: &Register) -> Vec<Entry> {
    let weights = weights(register);
    let mut lines = Vec::new();
    let mut number = 0;
    for group in register.groups.iter().filter(|group| !group.rows.is_empty()) {
        let title = line(&group.title);
        if !title.is_empty() {
            let texts = vec![(Field::Title, Slot::Row(number), title)];
            let cell = Some(TableCell::Group);
            let entry = Entry { texts, cell, keeps_with_next: true, ..Entry::default() };
            lines.push(entry.marked(Mark::Group, true));
        }
        for row in &group.rows {
            let slot = Slot::Row(number);
            number += 1;
            let cells = weights.iter().enumerate().map(|(column, weight)| {
                let text = row.get(column).map_or("", String::as_str);
                // The first column names people and teams.
                let text = if column == 0 { name(text, Subject::Person) } else { line(text) };
                let texts = vec![(Field::Cell, slot, text)];
                let cell = Some(TableCell::Cell(column + 1));
                Entry { texts, cell, measure: *weight, ..Entry::default() }.marked(Mark::First, column == 0)
            });
            let cells = cells.collect();
            let texts = vec![(Field::Number, slot, number.to_string())];
            let (cell, lists) = (Some(TableCell::Cell(0)), vec![(List::Cells, cells)]);
            lines.push(Entry { texts, cell, lists, ..Entry::default() });
        }
    }
    lines
}

/// A column is as wide as it is said to be, or else as its cells ask for, within reason: names on one line, the
/// rest on two.
fn weights(register: &Register) -> Vec<f32> {
    if register.widths.len() == register.headings.len() {
        return register.widths.clone();
    }
    let weight = |(column, heading): (usize, &String)| {
        let rows = register.groups.iter().flat_map(|group| &group.rows);
        let mut lengths: Vec<usize> =
            rows.filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).collect();
        lengths.sort_unstable();
        // Most cells are no longer; a few long ones may break into more lines.
        let usual = lengths.get(lengths.len() * 4 / 5).copied().unwrap_or(0) as f32;
        let heading = heading.chars().count() as f32;
        match column {
            // Names are set larger than the other cells.
            0 => (usual * 1.25).clamp(heading.clamp(16.0, 24.0), 30.0),
            _ => (usual * 0.5 + 8.0).clamp(heading.clamp(8.0, 14.0), 30.0),
        }
    };
    register.headings.iter().enumerate().map(weight).collect()
}

/// A tick for each year, both ends included.
pub(super) fn ticks(anniversary: &Option<Anniversary>) -> Vec<Entry> {
    let Some(anniversary) = anniversary else { return Vec::new() };
    let first_year: u32 =
        anniversary.first_day.rsplit('/').next().and_then(|year| year.trim().parse().ok()).unwrap_or(0);
    let years = u32::from(anniversary.years);
    let tick = |index: u32| {
        let is_end = index == 0 || index == years;
        let is_decade = !is_end && (first_year + index).is_multiple_of(10);
        Entry::default().marked(Mark::End, is_end).marked(Mark::Decade, is_decade)
    };
    (0..=years).map(tick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::facts::Fact;

    fn chart(values: [&str; 2]) -> Vec<f32> {
        let row = |value: &str| vec!["2021".to_owned(), value.to_owned()];
        let chart =
            Chart {
                headings: vec!["Năm".into(), "Tỷ lệ".into()], rows: values.map(row).to_vec(), bars: 1
            };
        let mut entry = Entry::default();
        put_chart(&chart, Slot::Section(0), &mut entry);
        entry.list(List::Bars).unwrap().iter().map(|row| row.measure).collect()
    }

    #[test]
    fn shares_fill_their_bar_at_a_hundred_and_other_numbers_at_the_largest() {
        assert_eq!(chart(["71,0%", "100%"]), [0.71, 1.0]);
        assert_eq!(chart(["1.500", "3.000"]), [0.5, 1.0]);
        assert_eq!(chart(["không rõ", ""]), [0.0, 0.0]);
    }

    #[test]
    fn every_year_of_an_anniversary_is_a_tick_and_decades_stand_out() {
        let ticks = ticks(&Anniversary::in_year(11, 6, 1948, 2022));
        let marked = |mark| ticks.iter().filter(|tick| tick.facts.contains(&Fact::Marked(mark))).count();
        assert_eq!((ticks.len(), marked(Mark::End), marked(Mark::Decade)), (75, 2, 8));
    }

    #[test]
    fn rows_are_numbered_through_all_groups_and_a_group_without_rows_is_left_out() {
        let group = |title: &str, count: usize| crate::content::RegisterGroup {
            title: title.into(),
            rows: vec![vec!["Lý A".to_owned()]; count],
        };
        let register = Register {
            headings: vec!["Họ và tên".into()],
            groups: vec![group("I", 2), group("II", 0), group("III", 1)],
            widths: Vec::new(),
        };
        let lines = rows(&register);
        let numbers: Vec<&str> = lines
            .iter()
            .flat_map(|line| line.texts.iter().filter(|(field, ..)| *field == Field::Number))
            .map(|(.., text)| text.as_str())
            .collect();
        assert_eq!(numbers, ["1", "2", "3"]);
        assert_eq!(lines.iter().filter(|line| line.keeps_with_next).count(), 2);
    }

    #[test]
    fn a_row_with_too_few_cells_keeps_its_columns() {
        let register = Register {
            headings: vec!["Họ và tên".into(), "Đơn vị".into()],
            groups: vec![crate::content::RegisterGroup {
                title: String::new(),
                rows: vec![vec!["Lý A".into()]],
            }],
            widths: Vec::new(),
        };
        assert_eq!(rows(&register)[0].list(List::Cells).unwrap().len(), 2);
    }
}
