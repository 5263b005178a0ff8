//! Painting laid boxes: from places to items of the page tree, with the regions of the slots.

use std::sync::Arc;

use super::boxes::LaidBoxes;
use super::lines::{After, Measure, Token};
use super::page::{Item, PageTree, Passage, PlacedWord, Rect, Role, WordRun};
use super::rings::dots;
use super::story::{Story, StorySet};
use super::text::{Block, SetBlock};
use crate::art::ArtName;
use crate::compose::story::ParagraphKind;
use crate::compose::{MM, Shown, TableCell, Tree};
use crate::content::SheetPhoto;
use crate::palette::Palette;
use crate::qr::Code;
use crate::sheet::{ColourRole, Region, Rgb, Slot};

/// A page being painted.
pub(crate) struct Painter<'a> {
    pub page: usize,
    pub colours: &'a Palette,
    pub photos: &'a [SheetPhoto],
    /// The picture below the sheet: its number among the photos, its darkest and its lightest place.
    pub ground: Option<(usize, [Rgb; 2])>,
    pub tree: PageTree,
    pub regions: Vec<Region>,
    /// Pixels an inch of the coarsest photo so far.
    pub coarsest_dpi: f32,
}

impl Painter<'_> {
    /// Paints all boxes, parents before children.
    pub(crate) fn paint(&mut self, composed: &Tree, laid: &LaidBoxes, story: Option<&StorySet>) {
        if let Some(page) = laid.frames.last() {
            self.tree.width = page.width;
            self.tree.height = page.height;
            self.paint_box(composed, laid, story, (composed.nodes.len() - 1, *page));
        }
    }

    fn paint_box(
        &mut self,
        composed: &Tree,
        laid: &LaidBoxes,
        story: Option<&StorySet>,
        (index, parent): (usize, Rect),
    ) {
        let (node, frame) = (&composed.nodes[index], laid.frames[index]);
        if let Some(fill) = node.fill {
            self.tree.items.push(Item::Fill { rect: frame, colour: self.colour(fill) });
            let is_sheet = index + 1 == composed.nodes.len() && fill == ColourRole::Paper;
            if let Some(ground) = self.ground.filter(|_| is_sheet) {
                self.paint_ground(ground, frame);
            }
        }
        if let Some((width, role)) = node.border {
            let rect = frame.inset(width / 2.0);
            self.tree.items.push(Item::Border { rect, width, colour: self.colour(role) });
        }
        match &node.shown {
            Shown::Nothing => {}
            Shown::Text { .. } => {
                if let Some((block, set)) = &laid.blocks[index] {
                    self.paint_block(block, set, frame);
                }
            }
            Shown::Photo { photo, mat, border } => self.paint_photo(*photo, frame, (*mat, *border)),
            Shown::Logo { photo } => self.paint_logo(*photo, frame),
            Shown::Story(_) => {
                if let (Some(text), Some(set)) = (&laid.story, story) {
                    self.paint_story(text, set, frame);
                }
            }
            Shown::Qr(code) => self.paint_code(code, frame),
            Shown::Tally { tally, colour } => {
                let colour = self.colour(*colour);
                self.tree.items.extend(dots(*tally, frame).into_iter().map(|(rect, is_part)| Item::Art {
                    name: if is_part { ArtName::Dot } else { ArtName::Ring },
                    rect,
                    clip: rect,
                    colour,
                }));
            }
            Shown::Art { least_height, .. } if parent.height < *least_height => {}
            Shown::Art { colour, .. } if !self.colours.paints(*colour) => {}
            Shown::Art { name, colour, .. } => {
                let colour = self.colour(*colour);
                self.tree.items.push(Item::Art { name: *name, rect: frame, clip: parent, colour });
            }
        }
        for child in &node.children {
            self.paint_box(composed, laid, story, (*child, frame));
        }
    }

    fn colour(&self, role: ColourRole) -> Rgb {
        self.colours.colour(role)
    }

    /// Begins a paragraph of the reading order.
    fn passage(&mut self, slot: Option<Slot>, cell: Option<TableCell>) -> Passage {
        let says_again = matches!(slot, Some(Slot::Name | Slot::Eyebrow | Slot::Agency))
            || matches!(cell, Some(TableCell::Heading(_)));
        let role = match slot {
            _ if self.page > 0 && says_again => Role::Running,
            Some(Slot::Name) if !self.has_title() => Role::Title,
            _ => Role::Text,
        };
        Passage { number: self.tree.next_passage(), role, slot, cell }
    }

    /// Whether the page's title is painted: it is one, whatever else of the subject is shown.
    fn has_title(&self) -> bool {
        let is_title = |item: &Item| matches!(item, Item::Words(run) if run.passage.role == Role::Title);
        self.tree.items.iter().any(is_title)
    }

    fn paint_block(&mut self, block: &Block, set: &SetBlock, frame: Rect) {
        let mut passage: Option<Passage> = None;
        for line in &set.lines {
            // A line that was ended on purpose ends its paragraph.
            let before = line.tokens.start.checked_sub(1).and_then(|at| block.tokens.get(at));
            passage = passage.filter(|_| before.is_some_and(|token| token.after != After::Break));
            let tokens = &block.tokens[line.tokens.clone()];
            let measure = Measure { size: set.size, tracking: block.style.tracking, width: frame.width };
            let origin = (frame.x + line.x, frame.y + line.baseline);
            let colour_of = |token: &Token| self.colours.colour(block.spans[token.span].colour);
            let runs = runs(tokens, measure, origin, colour_of);
            for (mut run, extent) in runs {
                let span = block.spans.get(extent.span);
                let (slot, cell) = span.map_or((None, None), |span| (span.slot, span.cell));
                run.passage = match passage {
                    Some(open) if open.slot == slot => open,
                    _ => self.passage(slot, cell),
                };
                passage = Some(run.passage);
                let rect = Rect {
                    x: run.x,
                    y: frame.y + line.top,
                    width: extent.width,
                    height: line.bottom - line.top,
                };
                self.note_region(slot, rect);
                self.tree.items.push(Item::Words(run));
            }
        }
    }

    fn paint_story(&mut self, story: &Story, set: &StorySet, frame: Rect) {
        let column_width = story.column_width(frame.width);
        let mut open: Option<(usize, usize, Rect)> = None;
        let mut passage: Option<(usize, Passage)> = None;
        for line in &set.lines {
            let look = story.look(line.paragraph);
            let tokens = story.tokens(line);
            let measure = Measure { size: set.size, tracking: 0.0, width: column_width };
            let origin = (frame.x + line.x, frame.y + line.baseline);
            let colour = self.colour(look.colour);
            let runs = runs(tokens, measure, origin, |_| colour);
            let read = match passage {
                Some((paragraph, read)) if paragraph == line.paragraph => read,
                _ => self.story_passage(story, line.paragraph),
            };
            passage = Some((line.paragraph, read));
            self.tree
                .items
                .extend(runs.into_iter().map(|(run, _)| Item::Words(WordRun { passage: read, ..run })));
            let rect = Rect {
                x: origin.0,
                y: frame.y + line.top,
                width: column_width,
                height: line.bottom - line.top,
            };
            // A paragraph has one region in each column it runs through.
            match &mut open {
                Some((paragraph, column, whole))
                    if (*paragraph, *column) == (line.paragraph, line.column) =>
                {
                    *whole = whole.united(&rect);
                }
                _ => {
                    if let Some((paragraph, _, whole)) = open.take() {
                        self.add_region(story.slot(paragraph), whole);
                    }
                    open = Some((line.paragraph, line.column, rect));
                }
            }
        }
        if let Some((paragraph, _, whole)) = open {
            self.add_region(story.slot(paragraph), whole);
        }
    }

    fn story_passage(&mut self, story: &Story, paragraph: usize) -> Passage {
        let is_heading = story.kind(paragraph) == ParagraphKind::Heading;
        let role = if is_heading { Role::Heading } else { Role::Text };
        Passage { number: self.tree.next_passage(), role, slot: Some(story.slot(paragraph)), cell: None }
    }

    /// A code on white, so that its contrast does not depend on the ground it is placed on.
    fn paint_code(&mut self, code: &Arc<Code>, frame: Rect) {
        let side = frame.width.min(frame.height);
        let frame = Rect { width: side, height: side, ..frame };
        let (reading, colour) = (self.tree.next_passage(), self.colour(ColourRole::Ink));
        self.note_region(Some(Slot::Link), frame);
        self.tree.items.push(Item::Code { reading, code: Arc::clone(code), frame, colour });
    }

    fn paint_photo(&mut self, index: usize, frame: Rect, (mat, border): (f32, f32)) {
        let Some(photo) = self.photos.get(index) else { return };
        if mat > 0.0 {
            self.tree.items.push(Item::Fill { rect: frame, colour: self.colour(ColourRole::Paper) });
        }
        if border > 0.0 {
            let rect = frame.inset(border / 2.0);
            self.tree.items.push(Item::Border { rect, width: border, colour: self.colour(ColourRole::Gold) });
        }
        let window = frame.inset(mat);
        let picture = covering(window, photo);
        let dpi = photo.width_px as f32 / picture.width * 72.0;
        self.coarsest_dpi = self.coarsest_dpi.min(dpi);
        let reading = self.tree.next_passage();
        self.tree.items.push(Item::Photo { reading, photo: index, frame: window, picture });
        self.add_region(Slot::Photo, frame);
    }

    fn paint_ground(&mut self, (photo, tones): (usize, [Rgb; 2]), frame: Rect) {
        if let Some(shown) = self.photos.get(photo) {
            let picture = covering(frame, shown);
            self.tree.items.push(Item::Ground { photo, frame, picture, tones });
        }
    }

    /// A mark is never cut: it stands whole in the middle of its box.
    fn paint_logo(&mut self, index: usize, frame: Rect) {
        let Some(photo) = self.photos.get(index) else { return };
        let (width_px, height_px) = (photo.width_px.max(1) as f32, photo.height_px.max(1) as f32);
        let scale = (frame.width / width_px).min(frame.height / height_px);
        let (width, height) = (width_px * scale, height_px * scale);
        let x = frame.x + (frame.width - width) / 2.0;
        let picture = Rect { x, y: frame.y + (frame.height - height) / 2.0, width, height };
        let reading = self.tree.next_passage();
        self.tree.items.push(Item::Photo { reading, photo: index, frame: picture, picture });
    }

    /// Joins the places of one slot on a page into one region.
    fn note_region(&mut self, slot: Option<Slot>, rect: Rect) {
        let Some(slot) = slot else { return };
        let page = self.page;
        match self.regions.iter_mut().find(|region| region.slot == slot && region.page == page) {
            Some(region) => {
                let joined = rect_of(region).united(&rect);
                *region = region_of(slot, page, joined);
            }
            None => self.add_region(slot, rect),
        }
    }

    fn add_region(&mut self, slot: Slot, rect: Rect) {
        self.regions.push(region_of(slot, self.page, rect));
    }
}

/// The picture's place so that it covers the window with the focus point as near the middle as it can be.
fn covering(window: Rect, photo: &SheetPhoto) -> Rect {
    let (width_px, height_px) = (photo.width_px.max(1) as f32, photo.height_px.max(1) as f32);
    let scale = (window.width / width_px).max(window.height / height_px);
    let (width, height) = (width_px * scale, height_px * scale);
    let shift =
        |room: f32, length: f32, focus: f32| (room / 2.0 - length * focus).max(room - length).min(0.0);
    Rect {
        x: window.x + shift(window.width, width, photo.focus.0.clamp(0.0, 1.0)),
        y: window.y + shift(window.height, height, photo.focus.1.clamp(0.0, 1.0)),
        width,
        height,
    }
}

fn region_of(slot: Slot, page: usize, rect: Rect) -> Region {
    Region { slot, page, x: rect.x / MM, y: rect.y / MM, width: rect.width / MM, height: rect.height / MM }
}

fn rect_of(region: &Region) -> Rect {
    Rect { x: region.x * MM, y: region.y * MM, width: region.width * MM, height: region.height * MM }
}

/// What part of a block a run shows.
struct Extent {
    span: usize,
    width: f32,
}

/// Cuts a line into runs of one face, size and colour.
fn runs(
    tokens: &[Token],
    measure: Measure,
    (start, baseline): (f32, f32),
    colour_of: impl Fn(&Token) -> Rgb,
) -> Vec<(WordRun, Extent)> {
    let mut runs: Vec<(WordRun, Extent)> = Vec::new();
    let mut pen = start;
    for token in tokens {
        let colour = colour_of(token);
        let size = measure.size * token.scale;
        let joins = runs.last().is_some_and(|(run, extent)| {
            extent.span == token.span
                && run.face == token.word.face
                && run.colour == colour
                && run.size.to_bits() == size.to_bits()
        });
        if !joins {
            let run = WordRun {
                face: token.word.face,
                size,
                tracking: measure.tracking,
                colour,
                x: pen,
                baseline,
                words: Vec::new(),
                passage: Passage::default(),
            };
            runs.push((run, Extent { span: token.span, width: 0.0 }));
        }
        // Also where the line ends: who hears the sheet or copies from it meets no two words in one.
        let space_after = token.after != After::Seam;
        let advance = measure.of(token);
        if let Some((run, extent)) = runs.last_mut() {
            run.words.push(PlacedWord { word: token.word.clone(), x: pen - run.x, space_after });
            extent.width = pen + advance - run.x;
        }
        pen += advance + measure.space(token);
    }
    runs
}
