//! What goes where: an arrangement of a template filled with the content of a sheet.
//!
//! The result is a tree of boxes in pt with their texts. Nothing is measured here.

pub(crate) mod message;
pub(crate) mod wording;

use crate::art::ArtName;
use crate::fonts::Face;
use crate::layout::text::{BlockStyle, Span, Step, TextAlign};
use crate::sheet::ColourRole;
use crate::template::boxes::{Align, BoxData, Inset, Justify, Kind, Length, Part, Repeat, StyleData};
use crate::template::{Arrangement, PaperUse};
use message::Message;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Which page of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PageNumber {
    /// Counted from 1.
    pub page: usize,
    pub pages: usize,
}

/// A length in pt or a share of the parent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Extent {
    Points(f32),
    Share(f32),
}

/// How a box lies; lengths in pt.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    pub is_row: bool,
    pub at: Option<Inset>,
    pub width: Option<Extent>,
    pub height: Option<Extent>,
    pub min: (Option<Extent>, Option<Extent>),
    pub max: (Option<Extent>, Option<Extent>),
    pub grow: f32,
    pub padding: [f32; 4],
    pub gap: f32,
    pub align: Option<Align>,
    pub justify: Option<Justify>,
}

/// The look of one kind of paragraph in the story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParagraphLook {
    pub face: Face,
    pub scale: f32,
    pub leading: f32,
    pub colour: ColourRole,
}

/// The story's place.
#[derive(Clone, Debug)]
pub(crate) struct StoryFrame {
    pub columns: usize,
    pub column_gap: f32,
    /// In lines of the body.
    pub paragraph_gap: f32,
    /// Sizes of the body, tried in order; the last is the floor.
    pub sizes: Vec<f32>,
    pub body: ParagraphLook,
    pub lead: ParagraphLook,
    pub heading: ParagraphLook,
}

/// What a box shows.
#[derive(Clone, Debug)]
pub(crate) enum Shown {
    Nothing,
    Text { spans: Vec<Span>, style: BlockStyle, share: Option<String> },
    Photo { mat: f32, border: f32 },
    Story(StoryFrame),
    Art { name: ArtName, colour: ColourRole, least_height: f32 },
}

/// A box filled with content.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub placement: Placement,
    pub fill: Option<ColourRole>,
    pub shown: Shown,
    pub children: Vec<usize>,
}

/// All boxes of a page; children come before their parents, the root is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
}

/// Fills an arrangement.
pub(crate) fn compose(
    arrangement: &Arrangement,
    paper: &PaperUse,
    message: &Message,
    number: PageNumber,
) -> Tree {
    let composer = Composer { arrangement, paper, message, number };
    let mut tree = Tree::default();
    let (width, height) = paper.size_mm();
    if composer.add(&mut tree, &arrangement.root, None).is_none() {
        tree.nodes.push(Node::empty());
    }
    if let Some(root) = tree.nodes.last_mut() {
        root.placement.width = Some(Extent::Points(width * MM));
        root.placement.height = Some(Extent::Points(height * MM));
    }
    tree
}

struct Composer<'a> {
    arrangement: &'a Arrangement,
    paper: &'a PaperUse,
    message: &'a Message,
    number: PageNumber,
}

impl Node {
    fn empty() -> Self {
        Self { placement: Placement::default(), fill: None, shown: Shown::Nothing, children: Vec::new() }
    }
}

impl Composer<'_> {
    /// Adds a box with its children and says where it went; `None` if it has nothing to show.
    fn add(&self, tree: &mut Tree, name: &str, figure: Option<usize>) -> Option<usize> {
        let data = self.arrangement.boxes.get(name)?;
        let continued = self.number.page < self.number.pages;
        if !self.message.meets(data.when.as_deref().unwrap_or(&[]), continued) {
            return None;
        }
        let shown = self.shown(data, figure)?;
        let children = self.children(tree, data, figure);
        let is_bare = matches!(shown, Shown::Nothing) && data.fill.is_none();
        let lost_all = data.children.as_ref().is_some_and(|names| !names.is_empty()) && children.is_empty();
        if is_bare && lost_all {
            return None;
        }
        tree.nodes.push(Node { placement: self.placement(data), fill: data.fill, shown, children });
        Some(tree.nodes.len() - 1)
    }

    fn children(&self, tree: &mut Tree, data: &BoxData, figure: Option<usize>) -> Vec<usize> {
        let names = data.children.as_deref().unwrap_or(&[]);
        let Some(Repeat::Figures) = data.repeat else {
            return names.iter().filter_map(|child| self.add(tree, child.get_ref(), figure)).collect();
        };
        let count = self.message.figure_count().min(data.at_most.unwrap_or(usize::MAX));
        let mut children = Vec::new();
        for index in 0..count {
            if index > 0 {
                let between = data.between.as_ref();
                children.extend(between.and_then(|name| self.add(tree, name.get_ref(), Some(index))));
            }
            children.extend(names.first().and_then(|name| self.add(tree, name.get_ref(), Some(index))));
        }
        children
    }

    /// What the box shows, or `None` if that is absent from the content.
    fn shown(&self, data: &BoxData, figure: Option<usize>) -> Option<Shown> {
        match data.kind.unwrap_or_default() {
            Kind::Column | Kind::Row => Some(Shown::Nothing),
            Kind::Photo => self.message.photo.is_some().then(|| Shown::Photo {
                mat: self.length(data.mat.unwrap_or(0.0)),
                border: data.border.unwrap_or(0.0) * self.paper.lengths,
            }),
            Kind::Art => Some(Shown::Art {
                name: data.art.unwrap_or(ArtName::Drum),
                colour: data.colour.unwrap_or(ColourRole::Gold),
                least_height: self.length(data.least_height.unwrap_or(0.0)),
            }),
            Kind::Story => (!self.message.story.is_empty()).then(|| Shown::Story(self.story_frame(data))),
            Kind::Text => {
                let style = self.style(data.style.as_ref().map(toml::Spanned::get_ref));
                let spans = self.spans(data, &style, figure);
                let has_words = spans.iter().any(|span| !span.text.trim().is_empty());
                has_words.then(|| Shown::Text {
                    style: self.block_style(&style),
                    share: data.share.clone(),
                    spans,
                })
            }
        }
    }

    fn spans(&self, data: &BoxData, base: &StyleData, figure: Option<usize>) -> Vec<Span> {
        let join = data.join.as_deref().unwrap_or("\n");
        let mut spans: Vec<Span> = Vec::new();
        for part in data.parts.as_deref().unwrap_or(&[]) {
            let (slot, text) = match part {
                Part::Field(field) | Part::StyledField { field, .. } => {
                    let (slot, text) = self.message.text(*field, figure);
                    (Some(slot), text.to_owned())
                }
                Part::Words { words, .. } => (None, self.numbered(words)),
            };
            if text.is_empty() {
                continue;
            }
            let style = match part.style() {
                Some(name) => base.overridden(&self.style(Some(name))),
                None => base.clone(),
            };
            let scale = part.style().map_or(1.0, |_| style.scale.unwrap_or(1.0));
            if let Some(before) = spans.last_mut() {
                before.text.push_str(join);
            }
            spans.push(Span {
                text,
                slot,
                face: style.face.unwrap_or(Face::Sans),
                scale,
                colour: style.colour.unwrap_or(ColourRole::Ink),
            });
        }
        spans
    }

    fn numbered(&self, words: &str) -> String {
        words
            .replace("{pages}", &self.number.pages.to_string())
            .replace("{page}", &self.number.page.to_string())
            .replace("{next}", &(self.number.page + 1).to_string())
    }

    fn style(&self, name: Option<&String>) -> StyleData {
        name.and_then(|name| self.arrangement.styles.get(name)).cloned().unwrap_or_default()
    }

    fn block_style(&self, style: &StyleData) -> BlockStyle {
        let floor = style.floor.unwrap_or(0.0);
        let mut steps: Vec<Step> = Vec::new();
        for step in style.fit.as_deref().unwrap_or(&[]) {
            steps.push(Step { size: (step.size * self.paper.letters).max(floor), lines: step.lines });
        }
        if steps.is_empty() {
            steps.push(Step { size: 12.0, lines: 1 });
        }
        BlockStyle {
            face: style.face.unwrap_or(Face::Sans),
            steps,
            leading: style.leading.unwrap_or(1.3),
            tracking: style.tracking.unwrap_or(0.0),
            align: style.align.unwrap_or(TextAlign::Left),
            balance: style.balance.unwrap_or(false),
            hang: style.hang.unwrap_or(false),
        }
    }

    fn story_frame(&self, data: &BoxData) -> StoryFrame {
        let base = self.style(data.style.as_ref().map(toml::Spanned::get_ref));
        let look = |name: Option<&toml::Spanned<String>>| {
            let own = self.style(name.map(toml::Spanned::get_ref));
            let style = base.overridden(&own);
            ParagraphLook {
                face: style.face.unwrap_or(Face::Sans),
                scale: own.scale.unwrap_or(1.0),
                leading: style.leading.unwrap_or(1.5),
                colour: style.colour.unwrap_or(ColourRole::Ink),
            }
        };
        StoryFrame {
            columns: data.columns.unwrap_or(1).max(1),
            column_gap: self.length(data.column_gap.unwrap_or(9.5)),
            paragraph_gap: data.paragraph_gap.unwrap_or(0.4),
            sizes: self.block_style(&base).steps.iter().map(|step| step.size).collect(),
            body: look(None),
            lead: look(data.lead.as_ref()),
            heading: look(data.heading.as_ref()),
        }
    }

    fn length(&self, mm: f32) -> f32 {
        mm * MM * self.paper.lengths
    }

    fn extent(&self, length: Option<Length>) -> Option<Extent> {
        length.map(|length| match length {
            Length::Millimetres(mm) => Extent::Points(self.length(mm)),
            Length::Share(share) => Extent::Share(share),
        })
    }

    /// Width and height of a photo's frame where its picture has too few pixels for the usual ones.
    fn shrunk_frame(&self, data: &BoxData) -> Option<(Extent, Extent)> {
        let (photo, least) = (self.message.photo?, self.length(data.least_width?));
        let (Length::Millimetres(width), Length::Millimetres(height)) = (data.width?, data.height?) else {
            return None;
        };
        let (width, height) = (self.length(width), self.length(height));
        let mats = 2.0 * self.length(data.mat.unwrap_or(0.0));
        let window = (width - mats, height - mats);
        let smallest = (least - mats) / window.0;
        let share = photo.fine_share(window).clamp(smallest.min(1.0), 1.0);
        let shrunk = |side: f32| Extent::Points(side * share + mats);
        (share < 1.0).then(|| (shrunk(window.0), shrunk(window.1)))
    }

    fn placement(&self, data: &BoxData) -> Placement {
        let (width, height) = match self.shrunk_frame(data) {
            Some((width, height)) => (Some(width), Some(height)),
            None => (self.extent(data.width), self.extent(data.height)),
        };
        let scaled = |mm: Option<f32>| mm.map(|mm| self.length(mm));
        Placement {
            is_row: data.kind == Some(Kind::Row),
            at: data.at.map(|at| Inset {
                left: scaled(at.left),
                top: scaled(at.top),
                right: scaled(at.right),
                bottom: scaled(at.bottom),
            }),
            width,
            height,
            min: (self.extent(data.min_width), self.extent(data.min_height)),
            max: (self.extent(data.max_width), self.extent(data.max_height)),
            grow: data.grow.unwrap_or(0.0),
            padding: data.padding.unwrap_or_default().map(|mm| self.length(mm)),
            gap: self.length(data.gap.unwrap_or(0.0)),
            align: data.align,
            justify: data.justify,
        }
    }
}
