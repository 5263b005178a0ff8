//! The content of a sheet made ready for setting, and the facts about it that arrangements ask for.

use super::MM;
use super::wording::{arrows, clean_line, clean_lines, quote, tie_name, tie_text};
use crate::check::COARSE_DPI;
use crate::content::{PosterContent, SheetPhoto, Subject};
use crate::sheet::{Paper, Slot};
use crate::template::boxes::{Condition, Fact, Field};
use crate::template::{Arrangement, PaperUse};

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

struct FigureText {
    value: String,
    unit: String,
    caption: String,
}

/// Cleaned and tied texts of a poster.
pub(crate) struct Message {
    texts: Vec<(Field, Slot, String)>,
    figures: Vec<FigureText>,
    pub story: Vec<Paragraph>,
    /// Width and height of the photo in pixels.
    pub photo: Option<PixelSize>,
    has_quotation: bool,
    subject: Subject,
    paper: Paper,
}

/// A first line up to this many characters that ends without a full stop is a heading.
const LONGEST_HEADING: usize = 80;

/// Width and height of a picture in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PixelSize {
    width: f32,
    height: f32,
}

impl PixelSize {
    fn of(photo: &SheetPhoto) -> Self {
        Self { width: photo.width_px as f32, height: photo.height_px as f32 }
    }

    /// How much of a window in pt the picture can cover before it looks coarse; 1 and more: all of it.
    pub(crate) fn fine_share(self, (width, height): (f32, f32)) -> f32 {
        let fine_points = 72.0 / COARSE_DPI;
        (self.width * fine_points / width).min(self.height * fine_points / height)
    }
}

impl Message {
    pub(crate) fn new(content: &PosterContent, paper: Paper) -> Self {
        let name = clean_line(&content.name);
        let name = if content.subject == Subject::Person { tie_name(&name) } else { tie_text(&name) };
        let quotation = clean_line(&content.quotation);
        let (highlight_slot, highlight) = if quotation.is_empty() {
            (Slot::Praise, tie_text(&clean_line(&content.praise)))
        } else {
            (Slot::Quotation, tie_text(&quote(&quotation)))
        };
        let line = |text: &str| tie_text(&clean_line(text));
        let texts = vec![
            (Field::AgencyParent, Slot::Agency, line(&content.agency_parent)),
            (Field::Agency, Slot::Agency, line(&content.agency)),
            (Field::Occasion, Slot::Occasion, line(&content.occasion)),
            (Field::Eyebrow, Slot::Eyebrow, line(&content.eyebrow)),
            (Field::Name, Slot::Name, name),
            (Field::Subtitle, Slot::Subtitle, line(&content.subtitle)),
            (Field::Role, Slot::Role, line(&content.role)),
            (Field::Unit, Slot::Unit, line(&content.unit)),
            (Field::Note, Slot::Note, line(&content.note)),
            (Field::Highlight, highlight_slot, highlight),
            (Field::Slogan, Slot::Slogan, line(&content.slogan)),
            (Field::Source, Slot::Source, line(&content.source)),
            (Field::Place, Slot::Place, line(&content.place)),
            (Field::Month, Slot::Place, line(&content.month)),
        ];
        let figures = content.figures.iter().filter(|figure| !figure.value.trim().is_empty());
        Self {
            texts,
            figures: figures
                .map(|figure| FigureText {
                    value: arrows(&figure.value).replace(' ', "\u{a0}"),
                    unit: clean_line(&figure.unit).replace(' ', "\u{a0}"),
                    caption: line(&figure.caption),
                })
                .collect(),
            story: story(content),
            photo: content.photo.as_ref().map(PixelSize::of),
            has_quotation: !quotation.is_empty(),
            subject: content.subject,
            paper,
        }
    }

    /// The text of a field with the slot it belongs to; empty when there is none.
    pub(crate) fn text(&self, field: Field, figure: Option<usize>) -> (Slot, &str) {
        let index = figure.unwrap_or(0);
        let of_figure = |pick: fn(&FigureText) -> &String| {
            (Slot::Figure(index), self.figures.get(index).map_or("", |figure| pick(figure).as_str()))
        };
        match field {
            Field::FigureValue => of_figure(|figure| &figure.value),
            Field::FigureUnit => of_figure(|figure| &figure.unit),
            Field::FigureCaption => of_figure(|figure| &figure.caption),
            _ => self
                .texts
                .iter()
                .find(|(known, ..)| *known == field)
                .map_or((Slot::Name, ""), |(_, slot, text)| (*slot, text.as_str())),
        }
    }

    pub(crate) fn figure_count(&self) -> usize {
        self.figures.len()
    }

    /// All texts with their slots, for checks.
    pub(crate) fn all_texts(&self) -> impl Iterator<Item = (Slot, &str)> {
        let figures = self.figures.iter().enumerate().flat_map(|(index, figure)| {
            [&figure.value, &figure.unit, &figure.caption].map(|text| (Slot::Figure(index), text.as_str()))
        });
        let story = self.story.iter().map(|paragraph| (paragraph.slot, paragraph.text.as_str()));
        self.texts.iter().map(|(_, slot, text)| (*slot, text.as_str())).chain(figures).chain(story)
    }

    fn story_characters(&self) -> usize {
        self.story.iter().map(|paragraph| paragraph.text.chars().count()).sum()
    }

    fn has(&self, field: Field) -> bool {
        !self.text(field, None).1.is_empty()
    }

    fn is_true(&self, fact: Fact, continued: bool) -> bool {
        match fact {
            Fact::Photo => self.photo.is_some(),
            Fact::Highlight => self.has(Field::Highlight),
            Fact::Quotation => self.has_quotation,
            Fact::Figures => !self.figures.is_empty(),
            Fact::OneFigure => self.figures.len() == 1,
            Fact::Story => !self.story.is_empty(),
            Fact::Subtitle => self.has(Field::Subtitle),
            Fact::Caption => [Field::Role, Field::Unit, Field::Note].iter().any(|field| self.has(*field)),
            Fact::Continued => continued,
            Fact::Person => self.subject == Subject::Person,
            Fact::A4 => self.paper == Paper::A4,
            Fact::A3 => self.paper == Paper::A3,
        }
    }

    /// Whether all conditions hold on a page that does (not) go on.
    pub(crate) fn meets(&self, conditions: &[Condition], continued: bool) -> bool {
        conditions.iter().all(|condition| self.is_true(condition.fact, continued) == condition.holds)
    }

    /// Whether an arrangement was drawn for this content.
    pub(crate) fn suits(&self, arrangement: &Arrangement, paper: &PaperUse) -> bool {
        let is_small = |(width, height): (f32, f32)| {
            let window = (width * MM * paper.lengths, height * MM * paper.lengths);
            self.photo.is_some_and(|photo| photo.fine_share(window) < 1.0)
        };
        self.meets(&arrangement.when, false)
            && arrangement.smaller_photo_than.is_none_or(is_small)
            && arrangement.story_up_to.is_none_or(|limit| self.story_characters() <= limit)
    }
}

fn story(content: &PosterContent) -> Vec<Paragraph> {
    let mut story = paragraphs(&content.summary, Slot::Summary);
    let summary_length = story.len();
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
