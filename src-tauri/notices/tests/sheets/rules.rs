//! What is held against a finished sheet, each rule on its own: a finding says what is wrong and where.

use notices::{Card, Check, PosterContent, PrintedText, Severity, TemplateId, Typeset};

/// Ink keeps this distance from the sheet's edges, in mm: most printers reach no farther.
const MARGIN: f32 = 4.5;
/// Ink of neighbours may come so near, in mm, before they overlap: italics lean over their edges.
const LEAN: f32 = 0.35;
/// What WCAG 2 asks of running text.
const CONTRAST: f32 = 4.5;
/// A hair below twelve points, for the arithmetic of scales.
const BODY_PT: f32 = 11.9;

/// What is wrong with a sheet; nothing, if all is well.
pub fn faults(template: &TemplateId, content: &PosterContent, sheet: &Typeset) -> Vec<String> {
    let texts = sheet.texts();
    let mut faults = overflow(sheet);
    faults.extend(ink_off_the_sheet(&texts, sheet.size_mm()));
    faults.extend(overlaps(&texts));
    faults.extend(small_body(content, &texts));
    faults.extend(faint(&texts));
    faults.extend(unsaid(template, content, &texts));
    faults
}

/// What the family shows and this sheet of it leaves out without a word.
pub fn unsaid(template: &TemplateId, content: &PosterContent, texts: &[PrintedText]) -> Vec<String> {
    let squeezed = |text: &str| -> String {
        text.chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '\u{2060}' | '“' | '”' | '‘' | '’'))
            .collect()
    };
    let printed: String = texts.iter().map(|text| squeezed(&text.text)).collect();
    let mut wanted = vec![content.name.as_str()];
    if !matches!(template.as_str(), "several" | "list" | "congratulation" | "bulletin") {
        wanted.push(&content.quotation);
    }
    if matches!(template.as_str(), "individual" | "collective") {
        wanted.extend(content.figures.iter().take(3).map(|figure| figure.value.as_str()));
    }
    wanted.retain(|text| !printed.contains(&squeezed(text)));
    wanted.into_iter().map(|text| format!("{text:?} is not on the sheet")).collect()
}

/// A text that does not fit, or something else that forbids printing.
pub fn overflow(sheet: &Typeset) -> Vec<String> {
    let blocking = sheet.checks().iter().filter(|check| check.severity() == Severity::Blocking);
    // Photos of these trials are sharp, so only texts can forbid printing.
    blocking.map(|check: &Check| format!("{check:?}")).collect()
}

/// Words too near the edge of the sheet, or beyond it.
pub fn ink_off_the_sheet(texts: &[PrintedText], (width, height): (f32, f32)) -> Vec<String> {
    let outside = texts.iter().filter(|text| {
        text.x < MARGIN
            || text.y < MARGIN
            || text.x + text.width > width - MARGIN
            || text.y + text.height > height - MARGIN
    });
    outside.map(|text| format!("{text:?} leaves {width} × {height} mm")).collect()
}

/// Two texts one over the other.
pub fn overlaps(texts: &[PrintedText]) -> Vec<String> {
    let mut order: Vec<&PrintedText> = texts.iter().collect();
    order.sort_by(|a, b| (a.page, a.y).partial_cmp(&(b.page, b.y)).unwrap());
    let mut found = Vec::new();
    for (index, text) in order.iter().enumerate() {
        let near = order[index + 1..]
            .iter()
            .take_while(|other| other.page == text.page && other.y + LEAN / 2.0 < text.y + text.height);
        found.extend(
            near.filter(|other| overlap(text, other)).map(|other| format!("{text:?} and {other:?} overlap")),
        );
    }
    found
}

fn overlap(a: &PrintedText, b: &PrintedText) -> bool {
    a.x + LEAN < b.x + b.width
        && b.x + LEAN < a.x + a.width
        && a.y + LEAN / 2.0 < b.y + b.height
        && b.y + LEAN / 2.0 < a.y + a.height
}

/// Running text below twelve points.
pub fn small_body(content: &PosterContent, texts: &[PrintedText]) -> Vec<String> {
    let cards = content.cards.iter().map(|card| card.text.as_str());
    let sections = content.sections.iter().map(|section| section.text.as_str());
    let told = content.achievements.iter().map(String::as_str).chain([content.summary.as_str()]);
    let told: Vec<String> = cards.chain(sections).chain(told).map(one_line).collect();
    // A by-line or a quotation may say what the story says as well.
    let said: Vec<&str> = content.cards.iter().map(by_line).chain([content.quotation.as_str()]).collect();
    let small = texts.iter().filter(|text| {
        text.size < BODY_PT
            && text.text.split(' ').count() > 2
            && !said.iter().any(|line| line.contains(&text.text))
            && told.iter().any(|told| told.contains(&text.text))
    });
    small.map(|text| format!("{text:?} is running text below twelve points")).collect()
}

fn by_line(card: &Card) -> &str {
    &card.unit
}

/// Words that do not stand out from their ground.
pub fn faint(texts: &[PrintedText]) -> Vec<String> {
    let faint = texts.iter().filter(|text| text.contrast.is_none_or(|contrast| contrast < CONTRAST));
    faint.map(|text| format!("{text:?} does not stand out")).collect()
}

/// The text with every gap made one space.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
