//! The running text of a sheet: paragraphs in columns, going on from page to page.
//!
//! Cost grows with the text's length only: a page breaks what is left once per size tried.

use std::ops::Range;

use super::lines::{self, Measure, Token};
use super::shape::Shaper;
use super::text::{Stack, characters, line_ink, tokens_of};
use crate::compose::story::{Paragraph, ParagraphKind};
use crate::compose::{ParagraphLook, StoryFrame};
use crate::sheet::Slot;

/// Where the rest of a story begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Position {
    paragraph: usize,
    token: usize,
}

struct ShapedParagraph {
    slot: Slot,
    kind: ParagraphKind,
    tokens: Vec<Token>,
}

/// The story shaped for one arrangement.
pub(crate) struct Story {
    paragraphs: Vec<ShapedParagraph>,
    frame: StoryFrame,
    ascent: f32,
    descent: f32,
}

/// A line in its column; measures in pt from the story's top left corner.
#[derive(Clone, Debug)]
pub(crate) struct StoryLine {
    pub paragraph: usize,
    pub tokens: Range<usize>,
    pub x: f32,
    pub baseline: f32,
    pub top: f32,
    pub bottom: f32,
    pub column: usize,
}

/// The part of a story that a page holds.
#[derive(Clone, Debug)]
pub(crate) struct StorySet {
    pub lines: Vec<StoryLine>,
    pub size: f32,
    /// Where the next page goes on; `None` when all is set.
    pub rest: Option<Position>,
}

/// A line before it has a place.
struct FlowLine {
    paragraph: usize,
    tokens: Range<usize>,
    pitch: f32,
    top: f32,
    bottom: f32,
    gap_before: f32,
    keeps_with_next: bool,
}

impl Story {
    /// Shapes the paragraphs in the looks of a frame.
    pub(crate) fn new(shaper: &mut Shaper, paragraphs: &[Paragraph], frame: &StoryFrame) -> Self {
        let shaped = paragraphs.iter().map(|paragraph| {
            let look = frame.look(paragraph.kind);
            let tokens = tokens_of(shaper, &paragraph.text, look.face, 0, look.scale);
            ShapedParagraph { slot: paragraph.slot, kind: paragraph.kind, tokens }
        });
        let paragraphs = shaped.filter(|paragraph| !paragraph.tokens.is_empty()).collect();
        let metrics = shaper.metrics(frame.body.face);
        Self { paragraphs, frame: frame.clone(), ascent: metrics.ascent, descent: metrics.descent }
    }

    /// Whether there is anything to set from a position on.
    pub(crate) fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    pub(crate) fn slot(&self, paragraph: usize) -> Slot {
        self.paragraphs.get(paragraph).map_or(Slot::Summary, |paragraph| paragraph.slot)
    }

    pub(crate) fn kind(&self, paragraph: usize) -> ParagraphKind {
        self.paragraphs.get(paragraph).map_or(ParagraphKind::Body, |paragraph| paragraph.kind)
    }

    pub(crate) fn look(&self, paragraph: usize) -> ParagraphLook {
        self.frame.look(self.kind(paragraph))
    }

    pub(crate) fn tokens(&self, line: &StoryLine) -> &[Token] {
        &self.paragraphs[line.paragraph].tokens[line.tokens.clone()]
    }

    pub(crate) fn column_width(&self, width: f32) -> f32 {
        let columns = self.frame.columns as f32;
        (width - (columns - 1.0) * self.frame.column_gap) / columns
    }

    /// Characters from a position to the end, and the slot it lies in.
    pub(crate) fn remaining(&self, from: Position) -> (Slot, usize) {
        let first = self.paragraphs.get(from.paragraph).map_or(0, |p| characters(&p.tokens[from.token..]));
        let later = self.paragraphs.iter().skip(from.paragraph + 1);
        (self.slot(from.paragraph), first + later.map(|p| characters(&p.tokens)).sum::<usize>())
    }

    /// The height the rest takes in the first size, in columns of equal height.
    pub(crate) fn natural_height(&mut self, width: f32, from: Position) -> f32 {
        let size = self.frame.sizes.first().copied().unwrap_or(12.0);
        let flow = self.flow(size, width, from);
        self.balanced_height(&flow, size, f32::MAX).unwrap_or(0.0)
    }

    /// Sets the rest in the largest size that holds all of it; in the floor size as much as there is room for.
    pub(crate) fn set(&mut self, width: f32, height: f32, from: Position) -> StorySet {
        let sizes = self.frame.sizes.clone();
        let floor = sizes.len().saturating_sub(1);
        for (step, size) in sizes.into_iter().enumerate() {
            let flow = self.flow(size, width, from);
            if let Some(needed) = self.balanced_height(&flow, size, height) {
                return self.filled(&flow, size, width, needed);
            }
            if step == floor {
                return self.filled(&flow, size, width, height);
            }
        }
        StorySet { lines: Vec::new(), size: 0.0, rest: None }
    }

    fn flow(&mut self, size: f32, width: f32, from: Position) -> Vec<FlowLine> {
        let column = self.column_width(width);
        let mut flow = Vec::new();
        for index in from.paragraph..self.paragraphs.len() {
            let start = if index == from.paragraph { from.token } else { 0 };
            let look = self.frame.look(self.paragraphs[index].kind);
            let measure = Measure { size, tracking: 0.0, width: column };
            lines::divide_wide(&mut self.paragraphs[index].tokens, start, measure);
            let paragraph = &self.paragraphs[index];
            let broken = lines::running(&paragraph.tokens[start..], measure);
            let count = broken.len();
            let gap = if start == 0 { self.gap_before(index, size) } else { 0.0 };
            for (number, line) in broken.into_iter().enumerate() {
                let tokens = line.tokens.start + start..line.tokens.end + start;
                let (top, bottom) = line_ink(&paragraph.tokens[tokens.clone()], size);
                let is_alone_above = number == 0 && count > 1 && start == 0;
                let is_alone_below = number + 2 == count && count > 2;
                flow.push(FlowLine {
                    paragraph: index,
                    tokens,
                    pitch: size * look.scale * look.leading,
                    top,
                    bottom,
                    gap_before: if number == 0 { gap } else { 0.0 },
                    keeps_with_next: is_alone_above
                        || is_alone_below
                        || paragraph.kind == ParagraphKind::Heading,
                });
            }
        }
        flow
    }

    fn gap_before(&self, index: usize, size: f32) -> f32 {
        let after_heading =
            index.checked_sub(1).is_some_and(|before| self.paragraphs[before].kind == ParagraphKind::Heading);
        if after_heading { 0.0 } else { self.frame.paragraph_gap * size * self.frame.body.leading }
    }

    /// The smallest column height that holds the whole flow, if it is within `limit`.
    fn balanced_height(&self, flow: &[FlowLine], size: f32, limit: f32) -> Option<f32> {
        let holds = |height: f32| {
            let mut start = 0;
            for _ in 0..self.frame.columns {
                start = self.kept_end(flow, start, size, height);
            }
            start == flow.len()
        };
        let total = self.column_height(flow, size);
        let mut high = total.min(limit);
        if !holds(high) {
            return None;
        }
        let mut low = total / self.frame.columns as f32 * 0.5;
        // To a quarter of a point: finer than any line.
        while high - low > 0.25 {
            let middle = (low + high) / 2.0;
            if holds(middle) { high = middle } else { low = middle }
        }
        Some(high)
    }

    fn column_height(&self, lines: &[FlowLine], size: f32) -> f32 {
        let mut stack = Stack::new(self.ascent * size, self.descent * size);
        for (number, line) in lines.iter().enumerate() {
            stack.add(line.pitch + if number > 0 { line.gap_before } else { 0.0 }, line.top, line.bottom);
        }
        stack.height()
    }

    /// How far a column of this height reaches from `start`.
    fn column_end(&self, flow: &[FlowLine], start: usize, size: f32, height: f32) -> usize {
        let mut stack = Stack::new(self.ascent * size, self.descent * size);
        let mut end = start;
        for (number, line) in flow[start..].iter().enumerate() {
            let gap = if number > 0 { line.gap_before } else { 0.0 };
            stack.add(line.pitch + gap, line.top, line.bottom);
            if stack.height() > height + 0.01 {
                break;
            }
            end += 1;
        }
        end
    }

    /// The same without parting lines that belong together; `start` if nothing can be kept whole.
    fn kept_end(&self, flow: &[FlowLine], start: usize, size: f32, height: f32) -> usize {
        let mut end = self.column_end(flow, start, size, height);
        if end < flow.len() {
            while end > start && flow[end - 1].keeps_with_next {
                end -= 1;
            }
        }
        end
    }

    fn filled(&self, flow: &[FlowLine], size: f32, width: f32, height: f32) -> StorySet {
        let column_width = self.column_width(width);
        let mut set = Vec::with_capacity(flow.len());
        let mut start = 0;
        for column in 0..self.frame.columns {
            let kept = self.kept_end(flow, start, size, height);
            // A column lower than three lines cannot keep anything; better a lonely line than none.
            let end = if kept > start { kept } else { self.column_end(flow, start, size, height) };
            let mut stack = Stack::new(self.ascent * size, self.descent * size);
            for (number, line) in flow[start..end].iter().enumerate() {
                let gap = if number > 0 { line.gap_before } else { 0.0 };
                let baseline = stack.add(line.pitch + gap, line.top, line.bottom);
                set.push(StoryLine {
                    paragraph: line.paragraph,
                    tokens: line.tokens.clone(),
                    x: column as f32 * (column_width + self.frame.column_gap),
                    baseline,
                    top: baseline - line.top,
                    bottom: baseline + line.bottom,
                    column,
                });
            }
            start = end;
        }
        let rest =
            flow.get(start).map(|line| Position { paragraph: line.paragraph, token: line.tokens.start });
        StorySet { lines: set, size, rest }
    }
}

impl StoryFrame {
    fn look(&self, kind: ParagraphKind) -> ParagraphLook {
        match kind {
            ParagraphKind::Lead => self.lead,
            ParagraphKind::Heading => self.heading,
            ParagraphKind::Body => self.body,
        }
    }
}
