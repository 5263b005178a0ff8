//! The running text of a sheet: summary, sections and achievements as paragraphs.

use super::wording::{clean_lines, tie_text};
use crate::content::{PosterContent, Section};
use crate::sheet::Slot;

/// What a paragraph of the story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParagraphKind {
    Lead,
    Heading,
    Body,
}

/// A paragraph of the story.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph {
    pub slot: Slot,
    pub kind: ParagraphKind,
    pub text: String,
}

/// A first line up to this many characters that ends without a full stop is a heading.
const LONGEST_HEADING: usize = 80;

/// All there is to tell.
pub(crate) fn everything(content: &PosterContent) -> Vec<Paragraph> {
    let sections = content.sections.iter().enumerate();
    let sections = sections.flat_map(|(index, section)| section_paragraphs(section, Slot::Section(index)));
    story(content, sections.collect())
}

/// Summary and achievements.
pub(crate) fn deeds(content: &PosterContent) -> Vec<Paragraph> {
    story(content, Vec::new())
}

fn story(content: &PosterContent, sections: Vec<Paragraph>) -> Vec<Paragraph> {
    let mut story = paragraphs(&content.summary, Slot::Summary);
    let summary_length = story.len();
    story.extend(sections);
    for (index, achievement) in content.achievements.iter().enumerate() {
        story.extend(paragraphs(achievement, Slot::Achievement(index)));
    }
    // A summary followed by a longer story opens it; alone it is the story.
    if story.len() > summary_length {
        let opening = story.iter_mut().take(summary_length).find(|first| first.kind == ParagraphKind::Body);
        if let Some(opening) = opening {
            opening.kind = ParagraphKind::Lead;
        }
    }
    story
}

/// A section told in words: its title, its figure, its text, its points, its chart row by row.
fn section_paragraphs(section: &Section, slot: Slot) -> Vec<Paragraph> {
    let figure = section.figure.iter().filter(|figure| !figure.value.trim().is_empty());
    let figure = figure.map(|figure| format!("{} {} {}", figure.value, figure.unit, figure.caption));
    let points = section.points.iter().map(|point| match (point.title.trim(), point.text.trim()) {
        ("", text) => text.to_owned(),
        (title, "") => title.to_owned(),
        (title, text) => format!("{title}: {text}"),
    });
    let rows = section.chart.iter().flat_map(|chart| {
        chart.rows.iter().map(|row| {
            let cells = row.iter().zip(&chart.headings).skip(1);
            let told = cells.map(|(cell, heading)| format!("{} {cell}", heading.to_lowercase()));
            format!("{}: {}", row.first().map_or("", String::as_str), told.collect::<Vec<_>>().join(", "))
        })
    });
    let texts = figure.chain([section.text.clone()]).chain(points).chain(rows);
    let body = texts.flat_map(|text| clean_lines(&text)).map(|line| Paragraph {
        slot,
        kind: ParagraphKind::Body,
        text: tie_text(&line),
    });
    let mut body: Vec<Paragraph> = body.collect();
    if !body.is_empty() {
        let titles = clean_lines(&section.title).into_iter();
        let titles =
            titles.map(|line| Paragraph { slot, kind: ParagraphKind::Heading, text: tie_text(&line) });
        body.splice(0..0, titles);
    }
    body
}

fn paragraphs(text: &str, slot: Slot) -> Vec<Paragraph> {
    let lines = clean_lines(text);
    let is_titled = lines.len() > 1
        && lines.first().is_some_and(|first| {
            first.chars().count() <= LONGEST_HEADING && !first.ends_with(['.', '!', '?', ';'])
        });
    let paragraph = |(number, line): (usize, &String)| Paragraph {
        slot,
        kind: if number == 0 && is_titled { ParagraphKind::Heading } else { ParagraphKind::Body },
        text: tie_text(line),
    };
    lines.iter().enumerate().map(paragraph).collect()
}
