//! Templates: poster designs as data files, so that a new family is a new file and not new code.
//!
//! A file names boxes (columns, rows, text, photo, story, drawings) and arrangements of them for little, usual
//! and much content. Knows nothing of what a poster says and draws nothing.

pub(crate) mod boxes;
pub(crate) mod facts;
pub mod own;
mod parse;
mod tables;
mod turned;

use crate::content::Subject;
use crate::error::NoticeError;
use crate::palette::{Colour, ColourName, Palette};
use crate::sheet::{ColourWay, Orientation, Paper, SheetChoice, Slot, TemplateId};
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
    /// The natural one first; a second where the template is drawn for the other orientation, too.
    layouts: Vec<Layout>,
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

/// A template in one orientation.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub papers: Vec<PaperUse>,
    pub large_papers: Vec<PaperUse>,
    pub pages: Pages,
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
const FAMILIES: [(&str, &str); 2] = [
    ("family.toml", include_str!("../../../../assets/templates/posters/family.toml")),
    ("paper.toml", include_str!("../../../../assets/templates/papers/paper.toml")),
];

/// A bundled template file, and the one that turns it.
struct Bundled {
    file: (&'static str, &'static str),
    turned: Option<(&'static str, &'static str)>,
}

/// A file of `assets/templates/posters`, and that of the same name which turns it.
macro_rules! bundled {
    ($name:literal) => {
        Bundled { file: bundled!(@file $name, ".toml"), turned: None }
    };
    ($name:literal, $turned:literal) => {
        Bundled { file: bundled!(@file $name, ".toml"), turned: Some(bundled!(@file $name, $turned)) }
    };
    (@file $name:literal, $end:literal) => {
        (concat!($name, $end), include_str!(concat!("../../../../assets/templates/posters/", $name, $end)))
    };
}

/// The bundled templates, in the order they are offered.
const BUNDLED: [Bundled; 9] = [
    bundled!("individual", "-landscape.toml"),
    bundled!("collective", "-portrait.toml"),
    bundled!("model", "-landscape.toml"),
    bundled!("several", "-landscape.toml"),
    bundled!("quotation", "-landscape.toml"),
    bundled!("anniversary", "-landscape.toml"),
    bundled!("list", "-landscape.toml"),
    bundled!("congratulation", "-portrait.toml"),
    bundled!("bulletin", "-landscape.toml"),
];

/// The bundled slides: made like posters, never printed.
const SLIDES: [(&str, &str); 1] =
    [("slide.toml", include_str!("../../../../assets/templates/slides/slide.toml"))];

/// The bundled papers: administrative ones, which are no posters and never offered among them.
const PAPERS: [(&str, &str); 3] = [
    ("approval-slip.toml", include_str!("../../../../assets/templates/papers/approval-slip.toml")),
    ("selection-list.toml", include_str!("../../../../assets/templates/papers/selection-list.toml")),
    ("exemplar-sheet.toml", include_str!("../../../../assets/templates/papers/exemplar-sheet.toml")),
];

impl Template {
    /// Reads the bundled papers.
    pub(crate) fn papers_of_office() -> Result<Vec<Self>, NoticeError> {
        PAPERS.iter().map(|(file, text)| parse::template(file, text)).collect()
    }

    /// Reads the bundled slides.
    pub(crate) fn slides() -> Result<Vec<Self>, NoticeError> {
        SLIDES.iter().map(|(file, text)| parse::template(file, text)).collect()
    }

    /// Reads all bundled templates.
    pub(crate) fn bundled() -> Result<Vec<Self>, NoticeError> {
        BUNDLED.iter().map(Self::in_both_orientations).collect()
    }

    fn in_both_orientations(bundled: &Bundled) -> Result<Self, NoticeError> {
        let (file, text) = bundled.file;
        let mut template = parse::template(file, text)?;
        if let Some(turned) = bundled.turned {
            template.layouts.push(turned::layout(turned, bundled.file)?);
        }
        Ok(template)
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
        let mut pages =
            self.layouts.iter().flat_map(|layout| layout.pages.first.iter().chain(&layout.pages.further));
        pages.any(|page| page.shown_boxes().filter_map(|data| data.parts.as_ref()).flatten().any(is_it))
    }

    /// What a full sheet of it has.
    pub(crate) fn wants(&self, slot: Slot) -> bool {
        self.wants.contains(&slot)
    }

    /// The papers it can be enlarged to, beyond those it is made for.
    pub fn large_papers(&self) -> impl Iterator<Item = (Paper, Orientation)> + '_ {
        self.layouts.iter().flat_map(|layout| &layout.large_papers).map(PaperUse::named)
    }

    /// Whether there is a sheet of it on this paper, so turned.
    #[must_use]
    pub fn offers(&self, paper: Paper, orientation: Orientation) -> bool {
        self.layout(paper, orientation).is_ok()
    }

    /// The office papers it is made for, the natural one first.
    pub fn papers(&self) -> impl Iterator<Item = (Paper, Orientation)> + '_ {
        self.layouts.iter().flat_map(|layout| &layout.papers).map(PaperUse::named)
    }

    /// How it lies where nobody asks for another orientation.
    #[must_use]
    pub fn natural_orientation(&self) -> Orientation {
        self.papers().next().map_or(Orientation::Portrait, |(_, orientation)| orientation)
    }

    /// The colour way it was drawn in.
    #[must_use]
    pub fn default_colour(&self) -> ColourWay {
        self.colour
    }

    /// The sheet as it was drawn: its first paper, as it lies on it, in its own colours.
    #[must_use]
    pub fn usual_choice(&self) -> SheetChoice {
        let (paper, orientation) = self.papers().next().unwrap_or((Paper::A4, Orientation::Portrait));
        SheetChoice { template: self.id.clone(), paper, orientation, colour: self.colour }
    }

    /// What is drawn on this paper, so turned, and how the paper is used.
    pub(crate) fn layout(
        &self,
        paper: Paper,
        orientation: Orientation,
    ) -> Result<(&Layout, &PaperUse), NoticeError> {
        let mut found = self.layouts.iter().filter_map(|layout| {
            let mut papers = layout.papers.iter().chain(&layout.large_papers);
            papers.find(|used| used.named() == (paper, orientation)).map(|used| (layout, used))
        });
        found.next().ok_or_else(|| NoticeError::PaperNotOffered { template: self.id.clone(), paper })
    }
}
