//! Templates: poster designs as data files, so that a new family is a new file and not new code.
//!
//! A file names boxes (columns, rows, text, photo, story, drawings) and arrangements of them for little, usual
//! and much content. Knows nothing of what a poster says and draws nothing.

pub(crate) mod boxes;
pub(crate) mod facts;
pub mod own;
mod parse;
mod tables;

use crate::content::Subject;
use crate::error::NoticeError;
use crate::palette::{Colour, ColourName, Palette};
use crate::sheet::{ColourWay, Orientation, Paper, Slot, TemplateId};
use boxes::Part;
use own::{Changes, OwnTemplate, PartName, WordName, field_of};

pub(crate) use parse::{Arrangement, Pages, PaperUse};

/// A poster design.
#[derive(Clone, Debug)]
pub struct Template {
    id: TemplateId,
    name: String,
    description: String,
    suits: Vec<Subject>,
    takes: TemplateTakes,
    wants: Vec<Slot>,
    colour: ColourWay,
    papers: Vec<PaperUse>,
    large_papers: Vec<PaperUse>,
    pages: Pages,
    parts: Vec<PartName>,
    movable: Vec<MovablePart>,
    changes: Option<Changes>,
}

/// A part that can be moved among others, and the boxes that hold it.
#[derive(Clone, Debug)]
pub(crate) struct MovablePart {
    pub part: PartName,
    pub boxes: Vec<String>,
}

/// How many exemplars a template is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateTakes {
    /// One exemplar.
    One,
    /// Several exemplars on one sheet.
    Several {
        /// With fewer the sheet would look empty.
        least: usize,
        /// With more it would be no sheet any more.
        most: usize,
    },
    /// No exemplar: texts of its own.
    Words,
}

/// What bundled templates build on.
const FAMILIES: [(&str, &str); 1] =
    [("family.toml", include_str!("../../../../assets/templates/posters/family.toml"))];

/// The bundled template files, in the order they are offered.
const BUNDLED: [(&str, &str); 9] = [
    ("individual.toml", include_str!("../../../../assets/templates/posters/individual.toml")),
    ("collective.toml", include_str!("../../../../assets/templates/posters/collective.toml")),
    ("model.toml", include_str!("../../../../assets/templates/posters/model.toml")),
    ("several.toml", include_str!("../../../../assets/templates/posters/several.toml")),
    ("quotation.toml", include_str!("../../../../assets/templates/posters/quotation.toml")),
    ("anniversary.toml", include_str!("../../../../assets/templates/posters/anniversary.toml")),
    ("list.toml", include_str!("../../../../assets/templates/posters/list.toml")),
    ("congratulation.toml", include_str!("../../../../assets/templates/posters/congratulation.toml")),
    ("bulletin.toml", include_str!("../../../../assets/templates/posters/bulletin.toml")),
];

impl Template {
    /// Reads all bundled templates.
    pub(crate) fn bundled() -> Result<Vec<Self>, NoticeError> {
        BUNDLED.iter().map(|(file, text)| parse::template(file, text)).collect()
    }

    /// The template's id.
    #[must_use]
    pub fn id(&self) -> &TemplateId {
        &self.id
    }

    /// Its Vietnamese name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is good for, one Vietnamese sentence.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The kinds of subject it was drawn for.
    #[must_use]
    pub fn suits(&self) -> &[Subject] {
        &self.suits
    }

    /// How many exemplars it is made for.
    #[must_use]
    pub fn takes(&self) -> TemplateTakes {
        self.takes
    }

    /// The built-in family it is, or is made from.
    #[must_use]
    pub fn family(&self) -> &TemplateId {
        self.own().map_or(&self.id, |own| &own.based_on)
    }

    /// What an office changed of its family; nothing for a built-in template.
    #[must_use]
    pub fn own(&self) -> Option<&OwnTemplate> {
        self.changes.as_ref().map(Changes::own)
    }

    /// The parts that an own template may leave out.
    #[must_use]
    pub fn parts(&self) -> &[PartName] {
        &self.parts
    }

    /// The parts that an own template may put in another order, in the usual one.
    pub fn movable(&self) -> impl Iterator<Item = PartName> + '_ {
        self.movable.iter().map(|it| it.part)
    }

    /// The words that an own template may change, each with what the family's file says, where it does.
    pub fn words(&self) -> impl Iterator<Item = (WordName, Option<&'static str>)> + '_ {
        let offered = WordName::ALL.iter().copied().filter(|word| self.offers_words(*word));
        offered.map(|word| (word, word.usual()))
    }

    /// The colours it is set in where no colour way is asked for.
    #[must_use]
    pub fn colour(&self, name: ColourName) -> Colour {
        self.palette(self.colour).chosen(name)
    }

    pub(crate) fn palette(&self, way: ColourWay) -> Palette {
        match (&self.changes, way) {
            (Some(changes), way) => changes.palette(way),
            (None, ColourWay::Own) => Palette::of(self.colour),
            (None, way) => Palette::of(way),
        }
    }

    pub(crate) const fn changes(&self) -> Option<&Changes> {
        self.changes.as_ref()
    }

    /// Whether any of its pages has a place for these words. Words an office changed are still in their place.
    fn offers_words(&self, word: WordName) -> bool {
        let changed = self.own().and_then(|own| own.words.get(&word));
        let usual = changed.map(String::as_str).or(word.usual());
        let is_it = |part: &Part| match part {
            Part::Field(field) | Part::StyledField { field, .. } => field_of(word) == Some(*field),
            Part::Words { words, .. } => field_of(word).is_none() && Some(words.as_str()) == usual,
        };
        let mut pages = self.pages.first.iter().chain(&self.pages.further);
        pages.any(|page| page.shown_boxes().filter_map(|data| data.parts.as_ref()).flatten().any(is_it))
    }

    /// What a full sheet of it has.
    pub(crate) fn wants(&self, slot: Slot) -> bool {
        self.wants.contains(&slot)
    }

    /// The papers it can be enlarged to, beyond those it is made for.
    pub fn large_papers(&self) -> impl Iterator<Item = (Paper, Orientation)> + '_ {
        self.large_papers.iter().map(|used| (used.paper, used.orientation))
    }

    /// Whether there is a sheet of it on this paper.
    #[must_use]
    pub fn offers(&self, paper: Paper) -> bool {
        self.paper(paper).is_ok()
    }

    /// The office papers it is made for, the natural one first.
    pub fn papers(&self) -> impl Iterator<Item = (Paper, Orientation)> + '_ {
        self.papers.iter().map(|used| (used.paper, used.orientation))
    }

    /// The colour way it was drawn in.
    #[must_use]
    pub fn default_colour(&self) -> ColourWay {
        self.colour
    }

    pub(crate) fn paper(&self, paper: Paper) -> Result<&PaperUse, NoticeError> {
        self.papers
            .iter()
            .chain(&self.large_papers)
            .find(|used| used.paper == paper)
            .ok_or_else(|| NoticeError::PaperNotOffered { template: self.id.clone(), paper })
    }

    pub(crate) fn pages(&self) -> &Pages {
        &self.pages
    }
}
