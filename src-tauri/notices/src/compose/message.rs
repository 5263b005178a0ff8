//! The content of a sheet made ready for setting, and the facts about it that arrangements ask for.

use std::sync::Arc;

use super::MM;
use super::entry::{Entry, Scope};
use super::parts;
use super::story::{self, Paragraph};
use super::tally::{Tally, tally};
use super::wording::{arrows, clean_line, clean_lines, quote, tie_name, tie_text};
use crate::content::{Figure, PosterContent, SheetPhoto, Subject};
use crate::qr::Code;
use crate::sheet::{Paper, Slot};
use crate::template::boxes::{Field, List, Telling};
use crate::template::facts::Fact;
use crate::template::{Arrangement, PaperUse};

/// Cleaned and tied texts of a poster.
pub(crate) struct Message {
    /// The sheet with all its lists.
    pub sheet: Entry,
    /// The photos entries point at.
    pub photos: Vec<SheetPhoto>,
    story: Vec<Paragraph>,
    deeds: Vec<Paragraph>,
    fine_dpi: f32,
    /// The link as a code, if there is one that can be read.
    pub code: Option<Arc<Code>>,
    /// The office's own mark among the photos.
    pub logo: Option<usize>,
    /// What the sheet's only figure is the share of.
    pub tally: Option<Tally>,
}

/// Width and height of a picture in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PixelSize {
    width: f32,
    height: f32,
    /// Pixels an inch from which it looks fine.
    fine_dpi: f32,
}

impl PixelSize {
    /// How much of a window in pt the picture can cover before it looks coarse; 1 and more: all of it.
    pub(crate) fn fine_share(self, (width, height): (f32, f32)) -> f32 {
        let fine_points = 72.0 / self.fine_dpi;
        (self.width * fine_points / width).min(self.height * fine_points / height)
    }
}

impl Message {
    pub(crate) fn new(content: &PosterContent, paper: &PaperUse, has_frieze: bool) -> Self {
        let mut photos = Vec::new();
        let code = Code::of(&content.link).map(Arc::new);
        let deeds = story::deeds(content);
        let story = story::everything(content);
        let mut sheet =
            Entry { texts: texts(content), photo: photo(&content.photo, &mut photos), ..Entry::default() };
        sheet.lists = vec![
            (List::Figures, figures(&content.figures)),
            (List::Cards, parts::cards(content, &mut photos)),
            (List::Sections, parts::sections(content)),
            (List::Points, parts::points(&content.points, Slot::Point)),
            (List::Events, parts::events(content)),
            (List::Headings, parts::headings(&content.register)),
            (List::Lines, parts::rows(&content.register)),
            (List::Ticks, parts::ticks(&content.anniversary)),
        ];
        let tally = tally(content);
        let facts = [
            (Fact::Pictures, !photos.is_empty()),
            (Fact::Upright, photos.first().is_some_and(|it| it.width_px * 4 < it.height_px * 5)),
            (Fact::Quotation, !content.quotation.trim().is_empty()),
            (Fact::Story, !story.is_empty()),
            (Fact::Tally, tally.is_some()),
            (Fact::Deeds, deeds.iter().any(|paragraph| matches!(paragraph.slot, Slot::Achievement(_)))),
            (Fact::Person, content.subject == Subject::Person),
            (Fact::A4, paper.paper == Paper::A4),
            // Larger sheets are sheets of A3 enlarged.
            (Fact::A3, paper.paper != Paper::A4),
            (Fact::Landscape, paper.is_landscape()),
            (Fact::Frieze, has_frieze),
        ];
        sheet.facts = facts.into_iter().filter(|(_, is)| *is).map(|(fact, _)| fact).collect();
        let logo = photo(&content.logo, &mut photos);
        Self { sheet, photos, story, deeds, fine_dpi: paper.paper.fine_dpi(), code, logo, tally }
    }

    /// What a story tells.
    pub(crate) fn paragraphs(&self, telling: Telling) -> &[Paragraph] {
        match telling {
            Telling::Everything => &self.story,
            Telling::Deeds => &self.deeds,
        }
    }

    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope::of(&self.sheet)
    }

    /// The size of one of the sheet's photos.
    pub(crate) fn pixels(&self, photo: usize) -> Option<PixelSize> {
        let photo = self.photos.get(photo)?;
        Some(PixelSize {
            width: photo.width_px as f32,
            height: photo.height_px as f32,
            fine_dpi: self.fine_dpi,
        })
    }

    /// All texts with their slots, for checks.
    pub(crate) fn all_texts(&self) -> impl Iterator<Item = (Slot, &str)> {
        let story = self.story.iter().map(|paragraph| (paragraph.slot, paragraph.text.as_str()));
        self.sheet.all_texts().into_iter().chain(story)
    }

    fn story_characters(&self) -> usize {
        self.story.iter().map(|paragraph| paragraph.text.chars().count()).sum()
    }

    /// Whether an arrangement was drawn for this content.
    pub(crate) fn suits(&self, arrangement: &Arrangement, paper: &PaperUse) -> bool {
        let is_small = |(width, height): (f32, f32)| {
            let window = (width * MM * paper.lengths, height * MM * paper.lengths);
            let pixels = self.sheet.photo.and_then(|photo| self.pixels(photo));
            pixels.is_some_and(|pixels| pixels.fine_share(window) < 1.0)
        };
        self.scope().meets(&arrangement.when, false)
            && arrangement.smaller_photo_than.is_none_or(is_small)
            && arrangement.story_up_to.is_none_or(|limit| self.story_characters() <= limit)
    }
}

/// Puts a photo with the others of the sheet and says where it is.
pub(super) fn photo(photo: &Option<SheetPhoto>, photos: &mut Vec<SheetPhoto>) -> Option<usize> {
    photos.push(photo.clone()?);
    Some(photos.len() - 1)
}

/// One line, cleaned and tied.
pub(super) fn line(text: &str) -> String {
    tie_text(&clean_line(text))
}

/// Several lines, cleaned and tied.
pub(super) fn lines(text: &str) -> String {
    clean_lines(text).iter().map(|line| tie_text(line)).collect::<Vec<_>>().join("\n")
}

/// A name: a person's parts in its middle only.
pub(super) fn name(name: &str, subject: Subject) -> String {
    let name = clean_line(name);
    if subject == Subject::Person { tie_name(&name) } else { tie_text(&name) }
}

fn texts(content: &PosterContent) -> Vec<(Field, Slot, String)> {
    let quotation = clean_line(&content.quotation);
    let (highlight_slot, highlight) = if quotation.is_empty() {
        (Slot::Praise, line(&content.praise))
    } else {
        (Slot::Quotation, tie_text(&quote(&quotation)))
    };
    let anniversary = content.anniversary.clone().unwrap_or_default();
    let years = if anniversary.years > 0 { anniversary.years.to_string() } else { String::new() };
    vec![
        (Field::AgencyParent, Slot::Agency, line(&content.agency_parent)),
        (Field::Agency, Slot::Agency, line(&content.agency)),
        (Field::Occasion, Slot::Occasion, line(&content.occasion)),
        (Field::Eyebrow, Slot::Eyebrow, line(&content.eyebrow)),
        (Field::Name, Slot::Name, name(&content.name, content.subject)),
        (Field::Subtitle, Slot::Subtitle, line(&content.subtitle)),
        (Field::Role, Slot::Role, line(&content.role)),
        (Field::Unit, Slot::Unit, line(&content.unit)),
        (Field::Note, Slot::Note, line(&content.note)),
        (Field::Highlight, highlight_slot, highlight),
        (Field::Summary, Slot::Summary, lines(&content.summary)),
        (Field::Slogan, Slot::Slogan, line(&content.slogan)),
        (Field::Source, Slot::Source, line(&content.source)),
        (Field::Place, Slot::Place, line(&content.place)),
        (Field::Month, Slot::Place, line(&content.month)),
        (Field::Years, Slot::Name, years),
        (Field::FirstDay, Slot::Name, anniversary.first_day),
        (Field::LastDay, Slot::Name, anniversary.last_day),
        (Field::PointsHeading, Slot::Subtitle, line(&content.points_heading)),
        (Field::AwardLeadIn, Slot::Award, line(&content.award.lead_in)),
        (Field::Award, Slot::Award, line(&content.award.title)),
        (Field::Decision, Slot::Award, line(&content.award.decision)),
        (Field::DecisionDetails, Slot::Award, line(&content.award.decision_details)),
        (Field::Closing, Slot::Closing, lines(&content.closing)),
        (Field::Capacity, Slot::Signer, lines(&content.signature.capacity)),
        (Field::SignMark, Slot::Signer, line(&content.signature.mark)),
        (Field::Signer, Slot::Signer, name(&content.signature.name, Subject::Person)),
    ]
}

/// Figures that have a value.
fn figures(figures: &[Figure]) -> Vec<Entry> {
    let counted = figures.iter().filter(|figure| !figure.value.trim().is_empty());
    counted.enumerate().map(|(index, figure)| figure_entry(figure, Slot::Figure(index))).collect()
}

pub(super) fn figure_entry(figure: &Figure, slot: Slot) -> Entry {
    let texts = vec![
        (Field::FigureValue, slot, arrows(&figure.value).replace(' ', "\u{a0}")),
        (Field::FigureUnit, slot, clean_line(&figure.unit).replace(' ', "\u{a0}")),
        (Field::FigureCaption, slot, line(&figure.caption)),
    ];
    Entry { texts, ..Entry::default() }
}
