//! Filling an arrangement: its boxes with the texts, pictures and lists of a sheet, lengths in pt.

use super::emphasis;
use super::entry::{Entry, Scope};
use super::message::Message;
use super::{
    Extent, Flow, FlowUnit, MM, Node, PageNumber, ParagraphLook, Placement, Shown, StoryFrame, TableCell,
    Tree,
};
use std::ops::Range;

use crate::art::ArtName;
use crate::fonts::Face;
use crate::layout::text::{BlockStyle, Span, Step, TextAlign};
use crate::sheet::{ColourRole, Slot};
use crate::template::boxes::{BoxData, Inset, Kind, Length, List, Part, StyleData};
use crate::template::{Arrangement, PaperUse};

/// Fills an arrangement.
pub(crate) fn compose(
    arrangement: &Arrangement,
    paper: &PaperUse,
    message: &Message,
    number: &PageNumber,
) -> Tree {
    let composer = Composer { arrangement, paper, message, number };
    let mut tree = Tree::default();
    let (width, height) = paper.size_mm();
    if composer.add(&mut tree, &arrangement.root, &message.scope()).is_none() {
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
    number: &'a PageNumber,
}

impl Node {
    fn empty() -> Self {
        Self {
            placement: Placement::default(),
            fill: None,
            border: None,
            shown: Shown::Nothing,
            children: Vec::new(),
        }
    }

    fn row(gap: f32, children: Vec<usize>) -> Self {
        let placement = Placement { is_row: true, gap, ..Placement::default() };
        Self { placement, children, ..Self::empty() }
    }

    /// Keeps the place of an entry that is not there.
    fn filler() -> Self {
        Self { placement: Placement { grow: 1.0, ..Placement::default() }, ..Self::empty() }
    }
}

impl Tree {
    fn push(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}

impl Composer<'_> {
    /// Adds a box with its children and says where it went; `None` if it has nothing to show.
    fn add(&self, tree: &mut Tree, name: &str, scope: &Scope) -> Option<usize> {
        let data = self.arrangement.boxes.get(name)?;
        if !scope.meets(data.when.as_deref().unwrap_or(&[]), self.number.continued) {
            return None;
        }
        let shown = self.shown(data, scope)?;
        let mut units = Vec::new();
        let children = match data.repeat {
            Some(list) => self.repeated(tree, data, scope, (list, &mut units)),
            None => {
                let names = data.children.as_deref().unwrap_or(&[]).iter();
                names.filter_map(|child| self.add(tree, child.get_ref(), scope)).collect()
            }
        };
        let is_bare = matches!(shown, Shown::Nothing) && data.fill.is_none();
        let lost_all = data.children.as_ref().is_some_and(|names| !names.is_empty()) && children.is_empty();
        if is_bare && lost_all {
            return None;
        }
        let border = data.border.filter(|_| data.kind != Some(Kind::Photo));
        let node = tree.push(Node {
            placement: self.placement(data, scope),
            fill: data.fill,
            border: border
                .map(|width| (width * self.paper.lengths, data.border_colour.unwrap_or(ColourRole::Gold))),
            shown,
            children,
        });
        if let (Some(list), Some(true)) = (data.repeat, data.flows) {
            let total = scope.list(list).len();
            let end = self.number.entries.end.min(total);
            tree.flow = Some(Flow { node, units, end, total, even: data.even.unwrap_or(false) });
        }
        Some(node)
    }

    /// The first child once for each entry of a list.
    fn repeated(
        &self,
        tree: &mut Tree,
        data: &BoxData,
        scope: &Scope,
        (list, units): (List, &mut Vec<FlowUnit>),
    ) -> Vec<usize> {
        let all = scope.list(list);
        let shown = if data.flows == Some(true) {
            self.flowing(data, all.len())
        } else {
            let start = data.skip.unwrap_or(0).min(all.len());
            start..data.at_most.map_or(all.len(), |most| all.len().min(start.saturating_add(most)))
        };
        let Some(child) = data.children.as_ref().and_then(|names| names.first()) else { return Vec::new() };
        let in_a_row = data.in_a_row.unwrap_or(1).max(1);
        let column_gap = self.length(data.column_gap.unwrap_or(0.0));
        let mut children = Vec::new();
        for start in shown.clone().step_by(in_a_row) {
            if let Some(between) = data.between.as_ref().filter(|_| start > shown.start) {
                children.extend(self.add(tree, between.get_ref(), scope));
            }
            let row: Vec<&Entry> = all[start..shown.end.min(start + in_a_row)].iter().collect();
            let mut boxes: Vec<usize> = row
                .iter()
                .filter_map(|entry| self.add(tree, child.get_ref(), &Scope { entry, around: Some(scope) }))
                .collect();
            let node = if data.in_a_row.is_some() {
                while boxes.len() < in_a_row {
                    boxes.push(tree.push(Node::filler()));
                }
                Some(tree.push(Node::row(column_gap, boxes)))
            } else {
                boxes.first().copied()
            };
            let Some(node) = node else { continue };
            children.push(node);
            units.push(FlowUnit {
                node,
                entry: start,
                keeps_with_next: row.iter().any(|entry| entry.keeps_with_next),
                slot: row.first().and_then(|entry| Some(entry.all_texts().first()?.0)).unwrap_or(Slot::Name),
            });
        }
        children
    }

    /// The entries of a flowing list that this page may show.
    fn flowing(&self, data: &BoxData, length: usize) -> Range<usize> {
        let start = self.number.entries.start.max(data.skip.unwrap_or(0)).min(length);
        start..self.number.entries.end.clamp(start, length)
    }

    /// What the box shows, or `None` if that is absent from the content.
    fn shown(&self, data: &BoxData, scope: &Scope) -> Option<Shown> {
        match data.kind.unwrap_or_default() {
            Kind::Column | Kind::Row => Some(Shown::Nothing),
            Kind::Photo => scope.entry.photo.map(|photo| Shown::Photo {
                photo,
                mat: self.length(data.mat.unwrap_or(0.0)),
                border: data.border.unwrap_or(0.0) * self.paper.lengths,
            }),
            Kind::Art if data.art == Some(ArtName::Mark) && self.message.logo.is_some() => {
                self.message.logo.map(|photo| Shown::Logo { photo })
            }
            Kind::Art => Some(Shown::Art {
                name: data.art.unwrap_or(ArtName::Drum),
                colour: data.colour.unwrap_or(ColourRole::Gold),
                least_height: self.length(data.least_height.unwrap_or(0.0)),
            }),
            Kind::Tally => self
                .message
                .tally
                .map(|tally| Shown::Tally { tally, colour: data.colour.unwrap_or(ColourRole::Accent) }),
            Kind::Qr => self.message.code.clone().map(Shown::Qr),
            Kind::Story => {
                let has_words = !self.message.paragraphs(data.tells.unwrap_or_default()).is_empty();
                has_words.then(|| Shown::Story(self.story_frame(data)))
            }
            Kind::Text => {
                let style = self.style(data.style.as_ref().map(toml::Spanned::get_ref));
                let spans = self.spans(data, &style, scope);
                let has_words = spans.iter().any(|span| !span.text.trim().is_empty());
                has_words.then(|| Shown::Text {
                    style: self.block_style(&style),
                    share: data.share.clone(),
                    spans,
                })
            }
        }
    }

    fn spans(&self, data: &BoxData, base: &StyleData, scope: &Scope) -> Vec<Span> {
        let join = data.join.as_deref().unwrap_or("\n");
        let numbers = data.numbers.as_ref().map(|name| base.overridden(&self.style(Some(name.get_ref()))));
        let cell = match data.heads_numbers {
            Some(true) => Some(TableCell::Heading(0)),
            _ => scope.entry.cell,
        };
        let mut spans: Vec<Span> = Vec::new();
        for part in data.parts.as_deref().unwrap_or(&[]) {
            let (slot, text) = match part {
                Part::Field(field) | Part::StyledField { field, .. } => {
                    let (slot, text) = scope.text(*field);
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
            let span = |text: String, style: &StyleData| Span {
                text,
                slot,
                cell,
                face: style.face.unwrap_or(Face::Sans),
                scale,
                colour: style.colour.unwrap_or(ColourRole::Ink),
            };
            match &numbers {
                Some(strong) => {
                    let parted = emphasis::parted(&text);
                    spans.extend(parted.map(|(text, is_number)| {
                        span(text.to_owned(), if is_number { strong } else { &style })
                    }));
                }
                None => spans.push(span(text, &style)),
            }
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
            tells: data.tells.unwrap_or_default(),
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

    fn extent(&self, length: Option<Length>, scope: &Scope) -> Option<Extent> {
        length.map(|length| match length {
            Length::Millimetres(mm) => Extent::Points(self.length(mm)),
            Length::Share(share) => Extent::Share(share),
            Length::Measure => Extent::Share(scope.entry.measure),
        })
    }

    /// Width and height of a photo's frame where its picture has too few pixels for the usual ones.
    fn shrunk_frame(&self, data: &BoxData, scope: &Scope) -> Option<(Extent, Extent)> {
        let photo = self.message.pixels(scope.entry.photo?)?;
        let least = self.length(data.least_width?);
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

    fn placement(&self, data: &BoxData, scope: &Scope) -> Placement {
        let (width, height) = match self.shrunk_frame(data, scope) {
            Some((width, height)) => (Some(width), Some(height)),
            None => (self.extent(data.width, scope), self.extent(data.height, scope)),
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
            min: (self.extent(data.min_width, scope), self.extent(data.min_height, scope)),
            max: (self.extent(data.max_width, scope), self.extent(data.max_height, scope)),
            grow: if data.weighted == Some(true) { scope.entry.measure } else { data.grow.unwrap_or(0.0) },
            padding: data.padding.unwrap_or_default().map(|mm| self.length(mm)),
            gap: self.length(data.gap.unwrap_or(0.0)),
            align: data.align,
            justify: data.justify,
        }
    }
}
