//! A way of working in its parts: from the problem to how others can take it up, with its numbers.

use domain::{exemplar::Figure, id::RecordId, model::Model, record::Path};
use notices::{Chart, Section, Slot, Subject};

use super::content::{Gathered, Line};
use crate::{exemplar::detail::Portrait, poster::Place};

/// The title of the part the numbers stand in.
const RESULT: &str = "Kết quả";

/// Title, field and text of every part of a model.
fn parts(model: &Model) -> [(&'static str, &'static str, &str); 5] {
    [
        ("Vấn đề", "problem", &model.problem),
        ("Cách làm", "method", &model.method),
        (RESULT, "result", &model.result),
        ("Kinh phí", "cost", &model.cost),
        ("Cách nhân rộng", "how_to_replicate", &model.how_to_replicate),
    ]
}

/// Puts what a model does into numbered sections; a sheet that has no place for them tells them as a story.
pub(super) fn put_sections(portrait: &Portrait, gathered: &mut Gathered) {
    let Some((id, model)) = &portrait.model else { return };
    for (title, field, text) in parts(model) {
        if !text.is_empty() {
            let slot = Slot::Section(gathered.content.sections.len());
            gathered.put(slot, Place::field((*id).into(), field), format!("{title}\n{text}"));
            let section = Section { title: title.to_owned(), text: text.to_owned(), ..Section::default() };
            gathered.content.sections.push(section);
        }
    }
}

/// With fewer sections the summary has something to tell beside them.
const SECTIONS_THAT_TELL_ALL: usize = 3;

/// Makes the sections the sheet: the model's own name stands over them, the deeds give way to them, and the
/// numbers stand in the part that tells what came of it, as bars where they are those of several years.
pub(super) fn put_first(portrait: &Portrait, gathered: &mut Gathered) {
    if gathered.content.sections.is_empty() {
        return;
    }
    put_name_first(portrait, gathered);
    gathered.content.achievements.clear();
    let is_told = gathered.content.sections.len() >= SECTIONS_THAT_TELL_ALL;
    if is_told {
        gathered.content.summary.clear();
    }
    for line in &mut gathered.lines {
        line.slots.retain(|slot| match slot {
            Slot::Achievement(_) | Slot::Figure(_) => false,
            Slot::Summary => !is_told,
            _ => true,
        });
    }
    let found = gathered.content.sections.iter().position(|section| section.title == RESULT);
    let Some(index) = found else { return };
    let figures = &portrait.exemplar.figures;
    let section = &mut gathered.content.sections[index];
    let shown: Vec<&Figure> = match yearly(figures) {
        Some((chart, shown)) => {
            section.chart = Some(chart);
            shown
        }
        None => {
            section.figure = gathered.content.figures.first().cloned();
            figures.iter().take(1).collect()
        }
    };
    let own = RecordId::from(portrait.id);
    for figure in shown {
        let path = Path::item("figures", figure.id, "value");
        let of_figure = |line: &&mut Line| line.place.record == own && line.place.path == path;
        if let Some(line) = gathered.lines.iter_mut().find(of_figure) {
            line.slots.push(Slot::Section(index));
        }
    }
}

/// The model is the sheet's subject; whoever runs it stands below with the unit.
fn put_name_first(portrait: &Portrait, gathered: &mut Gathered) {
    let Some((_, model)) = portrait.model.as_ref().filter(|_| portrait.standing.is_some()) else { return };
    let content = &mut gathered.content;
    content.subject = Subject::Model;
    let who = std::mem::replace(&mut content.name, model.name.clone());
    content.unit = if content.unit.is_empty() { who } else { format!("{who}, {}", content.unit) };
    content.subtitle.clear();
    content.role.clear();
    for line in &mut gathered.lines {
        for slot in &mut line.slots {
            match slot {
                Slot::Subtitle => *slot = Slot::Name,
                Slot::Name => *slot = Slot::Unit,
                _ => {}
            }
        }
        line.slots.retain(|slot| *slot != Slot::Role);
    }
}

/// The numbers of one thing over several years, as a table with bars; `None` if there are no such numbers.
fn yearly(figures: &[Figure]) -> Option<(Chart, Vec<&Figure>)> {
    /// Two bars are no development yet.
    const FEWEST: usize = 3;
    let of_a_year = |figure: &Figure| {
        let (what, year) = figure.metric.trim().rsplit_once(" năm ")?;
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        is_year.then(|| (what.to_owned(), figure.unit.clone(), year.to_owned()))
    };
    let series = figures.iter().find_map(|first| {
        let (what, unit, _) = of_a_year(first)?;
        let same: Vec<(&Figure, String)> = figures
            .iter()
            .filter_map(|figure| {
                let (other, of, year) = of_a_year(figure)?;
                (other == what && of == unit).then_some((figure, year))
            })
            .collect();
        (same.len() >= FEWEST).then_some((what, unit, same))
    });
    let (what, unit, mut same) = series?;
    same.sort_by(|one, other| one.1.cmp(&other.1));
    let heading =
        if unit.is_empty() { capitalised(&what) } else { format!("{} ({unit})", capitalised(&what)) };
    let shares: Option<Vec<String>> = same.iter().map(|(figure, _)| share(&figure.value)).collect();
    let row = |index: usize, (figure, year): &(&Figure, String)| match &shares {
        Some(shares) => vec![year.clone(), shares[index].clone(), figure.value.clone()],
        None => vec![year.clone(), figure.value.clone()],
    };
    let rows = same.iter().enumerate().map(|(index, entry)| row(index, entry)).collect();
    let mut headings = vec!["Năm".to_owned(), heading];
    if shares.is_some() {
        headings.insert(1, "Tỷ lệ".to_owned());
    }
    let shown = same.into_iter().map(|(figure, _)| figure).collect();
    Some((Chart { headings, rows, bars: 1 }, shown))
}

/// "22/31" as "71,0%"; `None` for anything but a part of a whole.
fn share(value: &str) -> Option<String> {
    let number = |text: &str| text.trim().replace('.', "").parse::<u32>().ok();
    let (part, whole) = value.split_once('/')?;
    let (part, whole) = (number(part)?, number(whole)?);
    (part <= whole && whole > 0)
        .then(|| format!("{:.1}%", f64::from(part) * 100.0 / f64::from(whole)).replace('.', ","))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(number: u8, metric: &str, value: &str) -> Figure {
        Figure {
            id: RecordId::from_bytes([number; 16]).into(),
            position: 0,
            metric: metric.to_owned(),
            value: value.to_owned(),
            unit: "vụ".to_owned(),
            compared_with: String::new(),
        }
    }

    #[test]
    fn the_same_number_over_years_becomes_bars_in_the_order_of_the_years() {
        let figures = [
            figure(1, "vụ việc trong năm 2021", "26"),
            figure(2, "hòa giải thành năm 2021", "25/26"),
            figure(3, "hòa giải thành năm 2019", "22/31"),
            figure(4, "hòa giải thành năm 2020", "24/28"),
        ];
        let (chart, shown) = yearly(&figures).unwrap();
        assert_eq!(chart.headings, ["Năm", "Tỷ lệ", "Hòa giải thành (vụ)"]);
        assert_eq!(chart.rows[0], ["2019", "71,0%", "22/31"]);
        assert_eq!(chart.rows[2], ["2021", "96,2%", "25/26"]);
        assert_eq!(shown.len(), 3);
        assert!(yearly(&figures[..3]).is_none(), "two years are no development");
    }
}
