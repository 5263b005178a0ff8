//! What an article says, in the order of a news item: the headline, who it is, what was done, the figures.

use domain::{
    exemplar::Category,
    person::Sex,
    text::{count::characters, typography::quote},
};
use notices::{PosterContent, Subject};

use super::model_named;
use crate::{
    exemplar::detail::{Portrait, Standing},
    poster::group::{lowered, post},
};

/// A headline that is longer is cut by the portal's front page.
const TITLE_LIMIT: usize = 130;

/// A piece of the long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading between paragraphs.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A line of a list.
    Item(String),
    /// What somebody said, with quotation marks.
    Quote(String),
}

/// The words of an article.
pub(super) struct Told {
    pub(super) title: String,
    pub(super) short: String,
    pub(super) blocks: Vec<Block>,
    /// Who is shown, in one line, for under the picture.
    pub(super) who: String,
}

pub(super) fn tell(portrait: &Portrait, content: &PosterContent) -> Told {
    let praise = content.praise.trim_end_matches('.');
    let headline = format!("{}: {praise}", content.name);
    let is_praised = !praise.is_empty() && characters(&headline) <= TITLE_LIMIT;
    let title = if is_praised { headline } else { format!("{}: {}", content.eyebrow, content.name) };
    let introduced = introduced(portrait, content);
    let short = if is_praised || content.praise.is_empty() {
        introduced
    } else {
        format!("{introduced} {}", content.praise)
    };
    Told { title, short, blocks: blocks(content), who: who(content) }
}

/// "Bà Nguyễn Thị Ví Dụ, …, là gương điển hình tiên tiến ngành Tư pháp năm 2022."
fn introduced(portrait: &Portrait, content: &PosterContent) -> String {
    let year = portrait.exemplar.plan_year;
    let who = named(portrait, content);
    let kind = lowered(&content.eyebrow);
    match (&portrait.standing, &portrait.model) {
        (Some(_), Some((_, model))) if portrait.exemplar.category == Category::NewModel => {
            format!("{who}, là nơi thực hiện {} năm {year}.", model_named(&model.name))
        }
        (Some(_), _) => format!("{who}, là {kind} năm {year}."),
        (None, _) => {
            let unit = &content.unit;
            let by = if unit.is_empty() { String::new() } else { format!(" do {unit} thực hiện,") };
            format!("{} {},{by} là {kind} năm {year}.", "Mô hình", quote(&content.name))
        }
    }
}

/// "Bà Nguyễn Thị Ví Dụ, Công chức Tư pháp – Hộ tịch, UBND xã Cầu Vồng".
pub(crate) fn named(portrait: &Portrait, content: &PosterContent) -> String {
    let who = who(content);
    match &portrait.standing {
        Some(Standing::Person(person)) => match person.sex.map(Sex::label) {
            Some(address) => format!("{address} {who}"),
            None => who,
        },
        _ => who,
    }
}

fn who(content: &PosterContent) -> String {
    let name = match content.subject {
        Subject::Model => format!("Mô hình {}", quote(&content.name)),
        Subject::Person | Subject::Collective => content.name.clone(),
    };
    let post = post(content);
    if post.is_empty() { name } else { format!("{name}, {post}") }
}

fn blocks(content: &PosterContent) -> Vec<Block> {
    let mut blocks = Vec::new();
    let paragraphs = |text: &str| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        lines.into_iter().map(|line| Block::Paragraph(line.to_owned())).collect::<Vec<_>>()
    };
    blocks.extend(paragraphs(&content.summary));
    for section in &content.sections {
        blocks.push(Block::Heading(section.title.clone()));
        blocks.extend(paragraphs(&section.text));
    }
    if !content.achievements.is_empty() {
        blocks.push(Block::Heading("Thành tích tiêu biểu".to_owned()));
        for deed in &content.achievements {
            match deed.contains('\n') {
                true => blocks.extend(paragraphs(deed)),
                false => blocks.push(Block::Item(deed.clone())),
            }
        }
    }
    if !content.figures.is_empty() {
        blocks.push(Block::Heading("Những con số".to_owned()));
        blocks.extend(content.figures.iter().map(|figure| Block::Item(figure_line(figure))));
    }
    if !content.quotation.is_empty() {
        blocks.push(Block::Quote(quote(&content.quotation)));
    }
    blocks
}

/// "12.450 trang: sổ hộ tịch đã số hóa", "99,6%: hồ sơ đúng và trước hạn".
fn figure_line(figure: &notices::Figure) -> String {
    let space = if figure.unit == "%" || figure.unit.is_empty() { "" } else { " " };
    let value = format!("{}{space}{}", figure.value, figure.unit);
    if figure.caption.is_empty() { value } else { format!("{value}: {}", lowered_word(&figure.caption)) }
}

/// Behind a colon a caption goes on in small letters, unless it begins with a name or an abbreviation.
fn lowered_word(text: &str) -> String {
    let mut letters = text.chars();
    let (first, second) = (letters.next(), letters.next());
    match (first, second) {
        (Some(_), Some(second)) if second.is_lowercase() || second == ' ' => lowered(text),
        _ => text.to_owned(),
    }
}

/// The long text as plain text: blocks parted by an empty line, the lines of a list by none.
pub(super) fn as_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut before: Option<&Block> = None;
    for block in blocks {
        match (before, block) {
            (None, _) => {}
            (Some(Block::Item(_) | Block::Heading(_)), Block::Item(_)) => text.push('\n'),
            _ => text.push_str("\n\n"),
        }
        match block {
            Block::Heading(words) | Block::Paragraph(words) | Block::Quote(words) => text.push_str(words),
            Block::Item(words) => {
                text.push_str("– ");
                text.push_str(words);
            }
        }
        before = Some(block);
    }
    text
}

#[cfg(test)]
mod tests {
    use notices::Figure;

    use super::*;

    #[test]
    fn a_figure_is_told_as_a_line() {
        let line = |value: &str, unit: &str, caption: &str| {
            let [value, unit, caption] = [value, unit, caption].map(str::to_owned);
            figure_line(&Figure { value, unit, caption })
        };
        assert_eq!(line("12.450", "trang", "Sổ hộ tịch đã số hóa"), "12.450 trang: sổ hộ tịch đã số hóa");
        assert_eq!(line("99,6", "%", "UBND giao"), "99,6%: UBND giao");
    }

    #[test]
    fn lists_stand_together_and_paragraphs_apart() {
        let blocks = [
            Block::Paragraph("Một.".to_owned()),
            Block::Heading("Hai".to_owned()),
            Block::Item("ba".to_owned()),
            Block::Item("bốn".to_owned()),
            Block::Quote("“Năm.”".to_owned()),
        ];
        assert_eq!(as_text(&blocks), "Một.\n\nHai\n– ba\n– bốn\n\n“Năm.”");
    }
}
