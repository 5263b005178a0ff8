//! What a slide shows of an exemplar: three deeds in so few words that they are read while somebody speaks.

use domain::text::count::characters;
use notices::{Check, Point, Slot};

use super::{brief::sentences, content::Gathered};
use crate::exemplar::detail::Portrait;

/// How many deeds a slide shows.
const DEEDS: usize = 3;

/// Characters of a deed: two lines in the size that is read from the last row.
const DEED_LIMIT: usize = 125;

/// Puts the first deeds, or else the first sentences of the summary, beside the picture, each shortened to whole
/// sentences; tells how much was left out.
pub(super) fn put_points(portrait: &Portrait, gathered: &mut Gathered) -> Vec<Check> {
    let deeds: Vec<(usize, String)> = portrait
        .exemplar
        .achievements
        .iter()
        .filter(|deed| !deed.text.is_empty())
        .enumerate()
        .map(|(index, deed)| (index, without_heading(&deed.text)))
        .collect();
    let mut left_out = 0;
    for line in &mut gathered.lines {
        line.slots.retain(|slot| !matches!(slot, Slot::Achievement(_) | Slot::Summary | Slot::Section(_)));
    }
    gathered.content.achievements.clear();
    gathered.content.sections.clear();
    let put = |gathered: &mut Gathered, text: String, field: &str, nth: usize| {
        let slot = Slot::Point(gathered.content.points.len());
        if let Some(line) = gathered.lines.iter_mut().filter(|line| line.part == field).nth(nth) {
            line.slots.push(slot);
        }
        gathered.content.points.push(Point { title: String::new(), text });
    };
    if deeds.is_empty() {
        let summary = std::mem::take(&mut gathered.content.summary);
        let told: Vec<&str> = sentences(&summary).collect();
        for sentence in told.iter().take(DEEDS) {
            put(gathered, (*sentence).to_owned(), "summary", 0);
        }
        left_out = told.len().saturating_sub(DEEDS);
        return shortened(Slot::Summary, left_out);
    }
    gathered.content.summary.clear();
    for (index, deed) in &deeds {
        if *index >= DEEDS {
            left_out += 1;
            continue;
        }
        let (text, cut) = short(deed);
        left_out += cut;
        put(gathered, text, "achievements", *index);
    }
    shortened(Slot::Achievement(0), left_out)
}

fn shortened(slot: Slot, left_out: usize) -> Vec<Check> {
    if left_out == 0 { Vec::new() } else { vec![Check::Shortened { slot, left_out }] }
}

/// The first sentences that are short enough, at least one; and how many were left out.
fn short(deed: &str) -> (String, usize) {
    let told: Vec<&str> = sentences(deed).flat_map(clauses).collect();
    let mut text = String::new();
    let mut count = 0;
    for clause in &told {
        let longer = if text.is_empty() { (*clause).to_owned() } else { format!("{text} {clause}") };
        if count > 0 && characters(&longer) > DEED_LIMIT {
            break;
        }
        text = longer;
        count += 1;
    }
    (text.trim_end_matches(';').to_owned(), told.len() - count)
}

/// The parts of a sentence that semicolons part.
fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_inclusive("; ").map(str::trim)
}

/// A deed without its short first line, which is a heading.
fn without_heading(deed: &str) -> String {
    match deed.split_once('\n') {
        Some((_, rest)) => rest.replace('\n', " "),
        None => deed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_shortened_to_whole_clauses_and_the_rest_is_counted() {
        let first = "Vận động đóng góp 26.500.000 đồng hỗ trợ 17 học sinh mua thiết bị học trực tuyến; \
                     04 lần hiến máu tình nguyện trong các năm 2021, 2022";
        assert_eq!(
            short(first),
            (
                "Vận động đóng góp 26.500.000 đồng hỗ trợ 17 học sinh mua thiết bị học trực tuyến".to_owned(),
                1
            )
        );
        assert_eq!(short("Ngắn. Gọn."), ("Ngắn. Gọn.".to_owned(), 0));
        assert_eq!(
            without_heading("Sáng tạo\nĐánh mã vạch.\nTra cứu nhanh."),
            "Đánh mã vạch. Tra cứu nhanh."
        );
    }
}
