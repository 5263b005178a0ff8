//! The six contents every family of sheets is tried with: very short, as drawn for, very long, without a photo,
//! with a name of eight words, with a unit of ninety-one characters.

use notices::{Award, Card, Figure, PosterContent, Section, SheetPhoto, TemplateId};

use super::cases::{LONG_NAME, LONG_UNIT, STORY, cases};
use super::variants::LONG;
use super::{bulletin, list, several};

/// A name of a trial, and what it makes of the content its template was drawn for.
pub type Trial = (&'static str, fn(&Setting<'_>) -> PosterContent);

/// What a trial starts from.
pub struct Setting<'a> {
    pub template: &'a TemplateId,
    pub portrait: &'a SheetPhoto,
    pub group: &'a SheetPhoto,
}

impl Setting<'_> {
    fn drawn_for(&self) -> PosterContent {
        cases(self.template, self.portrait, self.group).swap_remove(0).1
    }
}

/// All trials.
pub const TRIALS: [Trial; 6] = [
    ("short", short),
    ("normal", |setting| setting.drawn_for()),
    ("long", long),
    ("no-photo", |setting| without_photos(setting.drawn_for())),
    ("long-name", |setting| renamed(setting.drawn_for())),
    ("long-unit", |setting| moved(setting.drawn_for())),
];

const FEW_WORDS: &str = "Việc tốt, làm đều.";

fn short(setting: &Setting<'_>) -> PosterContent {
    let full = setting.drawn_for();
    let section = Section { title: "Cách làm".into(), text: FEW_WORDS.into(), ..Section::default() };
    let brief = |card: &Card| Card { text: FEW_WORDS.into(), kind: String::new(), ..card.clone() };
    let cards = match setting.template.as_str() {
        "several" => several(2, std::slice::from_ref(setting.portrait)).cards,
        "bulletin" => bulletin(0, Some(setting.group.clone())).cards,
        _ => Vec::new(),
    };
    let quotation = if setting.template == &TemplateId::QUOTATION { FEW_WORDS } else { "" };
    PosterContent {
        quotation: quotation.into(),
        subtitle: String::new(),
        note: String::new(),
        summary: String::new(),
        achievements: if full.achievements.is_empty() { Vec::new() } else { vec![FEW_WORDS.into()] },
        figures: Vec::new(),
        sections: if full.sections.is_empty() { Vec::new() } else { vec![section] },
        points: full.points.first().cloned().into_iter().collect(),
        events: Vec::new(),
        cards: cards.iter().map(brief).collect(),
        register: if full.register.groups.is_empty() { full.register } else { list(2).register },
        closing: String::new(),
        award: if full.award.title.is_empty() {
            Award::default()
        } else {
            Award { title: "Giấy khen".into(), ..Award::default() }
        },
        ..full
    }
}

fn long(setting: &Setting<'_>) -> PosterContent {
    let full = setting.drawn_for();
    let told = |title: &str| Section { title: title.into(), text: STORY.repeat(3), ..Section::default() };
    let cards = match setting.template.as_str() {
        "several" => several(12, std::slice::from_ref(setting.portrait)).cards,
        "bulletin" => bulletin(9, Some(setting.group.clone())).cards,
        _ => Vec::new(),
    };
    let lengthened = |card: Card| Card { text: STORY.into(), ..card };
    let has_figures = !full.figures.is_empty();
    let figures: Vec<Figure> = if has_figures { long_figures() } else { Vec::new() };
    PosterContent {
        quotation: if full.quotation.is_empty() {
            String::new()
        } else {
            STORY[..STORY.find("Cách làm").unwrap_or(0)].trim().into()
        },
        achievements: if has_figures { LONG.map(Into::into).to_vec() } else { full.achievements },
        figures,
        sections: if full.sections.is_empty() {
            Vec::new()
        } else {
            ["Vấn đề", "Cách làm", "Kết quả", "Nhân rộng", "Bài học"].map(told).to_vec()
        },
        points: full
            .points
            .iter()
            .cycle()
            .take(if full.points.is_empty() { 0 } else { 9 })
            .cloned()
            .collect(),
        cards: cards.into_iter().map(lengthened).collect(),
        register: if full.register.groups.is_empty() { full.register } else { list(60).register },
        award: if full.award.title.is_empty() {
            full.award
        } else {
            Award { title: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về thành tích xuất sắc trong công tác phổ biến, giáo dục pháp luật giai đoạn 2017 – 2021".into(), ..full.award }
        },
        ..full
    }
}

fn long_figures() -> Vec<Figure> {
    let figure = super::figure;
    vec![
        figure("26.500.000", "đồng", "giúp 17 học sinh khó khăn mua thiết bị học trực tuyến"),
        figure("12.450", "trang", "sổ hộ tịch giai đoạn 1977 – 2015 đã được số hóa"),
        figure("15", "phút", "một lần tra cứu, trích lục, trước đây mất 02 ngày"),
    ]
}

fn without_photos(content: PosterContent) -> PosterContent {
    let cards = content.cards.into_iter().map(|card| Card { photo: None, ..card }).collect();
    PosterContent { photo: None, cards, ..content }
}

/// Whoever the sheet names, named in eight words.
fn renamed(mut content: PosterContent) -> PosterContent {
    let names_one = content.cards.is_empty() && content.register.groups.is_empty();
    if names_one && content.anniversary.is_none() {
        content.name = LONG_NAME.into();
    }
    content.cards.iter_mut().for_each(|card| card.name = LONG_NAME.into());
    for row in content.register.groups.iter_mut().flat_map(|group| &mut group.rows) {
        row[0] = LONG_NAME.into();
    }
    if !content.signature.name.is_empty() {
        content.signature.name = LONG_NAME.into();
    }
    content
}

/// Whoever the sheet names, of a unit of ninety-one characters.
fn moved(mut content: PosterContent) -> PosterContent {
    content.unit = LONG_UNIT.into();
    content.agency += " – TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC";
    content.cards.iter_mut().for_each(|card| card.unit = LONG_UNIT.into());
    for row in content.register.groups.iter_mut().flat_map(|group| &mut group.rows) {
        row[1] = LONG_UNIT.into();
    }
    content
}
