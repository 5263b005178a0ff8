//! A block of text: words of one or several spans, set in the largest size that fits its rules.

use std::ops::Range;

use super::lines::{self, After, Line, Measure, Token};
use super::shape::Shaper;
use crate::compose::TableCell;
use crate::fonts::Face;
use crate::sheet::{ColourRole, Slot};

/// Where lines start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TextAlign {
    #[default]
    Left,
    Centre,
    Right,
}

/// A size with the number of lines it may fill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Step {
    /// In pt.
    pub size: f32,
    pub lines: usize,
}

/// How a block is set.
#[derive(Clone, Debug)]
pub(crate) struct BlockStyle {
    pub face: Face,
    /// Tried in order; the last is the floor.
    pub steps: Vec<Step>,
    /// Line pitch relative to the size.
    pub leading: f32,
    /// In em.
    pub tracking: f32,
    pub align: TextAlign,
    /// Lines of nearly equal length.
    pub balance: bool,
    /// An opening quotation mark stands outside the left edge.
    pub hang: bool,
}

/// A stretch of a block with its own look.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub text: String,
    pub slot: Option<Slot>,
    pub cell: Option<TableCell>,
    pub face: Face,
    pub scale: f32,
    pub colour: ColourRole,
}

/// A block ready for setting.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub spans: Vec<Span>,
    pub style: BlockStyle,
    pub tokens: Vec<Token>,
    pub ascent: f32,
    pub descent: f32,
}

/// A set line; measures in pt from the block's top left corner.
#[derive(Clone, Debug)]
pub(crate) struct SetLine {
    pub tokens: Range<usize>,
    pub x: f32,
    pub baseline: f32,
    pub top: f32,
    pub bottom: f32,
}

/// A set block.
#[derive(Clone, Debug)]
pub(crate) struct SetBlock {
    pub lines: Vec<SetLine>,
    pub size: f32,
    /// Index into the style's steps.
    pub step: usize,
    pub height: f32,
    /// Characters that found no place.
    pub over_characters: usize,
}

/// Longer words are no words; they are cut so that offsets inside a word stay small.
const LONGEST_WORD: usize = 200;

/// Opening quotation marks of the faces reach far to the left; the space before one is so much wider (em).
const QUOTE_SPACE: f32 = 0.07;

/// From this size on, in pt, hanging letters stand on the margin with their ink.
const LARGE: f32 = 72.0;

/// Readers of a file take a gap below 0.15 em of the letters before it for none at all, and "52 bài"
/// would come out as one word.
const LEAST_SPACE: f32 = 0.165;

/// The words of a text. Spaces separate, no-break spaces tie, line feeds break.
pub(crate) fn tokens_of(shaper: &mut Shaper, text: &str, face: Face, span: usize, scale: f32) -> Vec<Token> {
    let space = shaper.metrics(face).space_advance();
    let mut tokens: Vec<Token> = Vec::new();
    let mut add = |text: &str, after| {
        let word = shaper.word(text, face);
        if word.glyphs.is_empty() && word.advance <= 0.0 {
            // What could not be printed leaves no second space behind, but a line end stays one.
            if let (Some(last), After::Break) = (tokens.last_mut(), after) {
                last.after = After::Break;
            }
        } else {
            if let Some(before) = tokens.last_mut().filter(|_| word.text.starts_with('“')) {
                before.space += QUOTE_SPACE;
            }
            tokens.push(Token { word, span, scale, space, after });
        }
    };
    for piece in text.split_inclusive([' ', '\u{a0}', '\n']) {
        let after = match piece.chars().next_back() {
            Some('\u{a0}') => After::Tie,
            Some('\n') => After::Break,
            _ => After::Space,
        };
        let mut rest = piece.trim_end_matches([' ', '\u{a0}', '\n']);
        while let Some((at, _)) = rest.char_indices().nth(LONGEST_WORD) {
            add(&rest[..at], After::Seam);
            rest = &rest[at..];
        }
        add(rest, after);
    }
    tokens
}

impl Block {
    /// Shapes the spans of a block.
    pub(crate) fn new(shaper: &mut Shaper, spans: Vec<Span>, style: BlockStyle) -> Self {
        let mut tokens: Vec<Token> = Vec::new();
        for (index, span) in spans.iter().enumerate() {
            tokens.extend(tokens_of(shaper, &span.text, span.face, index, span.scale));
        }
        // Between a large number and its small unit stands a small space.
        for index in 1..tokens.len() {
            let share = tokens[index].scale / tokens[index - 1].scale;
            if share < 1.0 {
                let space = tokens[index - 1].space;
                tokens[index - 1].space = (space * share).max(LEAST_SPACE.min(space));
            }
        }
        let metrics = shaper.metrics(style.face);
        Self { spans, tokens, ascent: metrics.ascent, descent: metrics.descent, style }
    }

    /// Sets the block in a width, at its first fitting step not before `from`.
    pub(crate) fn set(&mut self, width: f32, from: usize) -> SetBlock {
        let floor = self.style.steps.len().saturating_sub(1);
        for index in from.min(floor)..=floor {
            let Some(step) = self.style.steps.get(index).copied() else { break };
            let measure = Measure { size: step.size, tracking: self.style.tracking, width };
            let has_wide = self.tokens.iter().any(|token| measure.of(token) > width);
            if has_wide && index < floor {
                continue;
            }
            lines::divide_wide(&mut self.tokens, 0, measure);
            let lines = self.broken(measure);
            let fits = lines.len() <= step.lines && !self.parts_a_tie(&lines);
            if fits || index == floor {
                return self.placed(lines, index, width);
            }
        }
        self.placed(Vec::new(), floor, width)
    }

    /// Sets the block on as few lines as it has, as wide as it wants to be.
    pub(crate) fn natural_width(&self, from: usize) -> f32 {
        let size = self.style.steps.get(from).or(self.style.steps.last()).map_or(0.0, |step| step.size);
        let measure = Measure { size, tracking: self.style.tracking, width: f32::MAX };
        lines::greedy(&self.tokens, measure).iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn parts_a_tie(&self, lines: &[Line]) -> bool {
        let ends = lines.iter().rev().skip(1).map(|line| &self.tokens[line.tokens.end - 1]);
        ends.into_iter().any(|token| token.after == After::Tie)
    }

    fn broken(&self, measure: Measure) -> Vec<Line> {
        if self.style.balance {
            lines::balanced(&self.tokens, measure)
        } else {
            lines::running(&self.tokens, measure)
        }
    }

    fn placed(&self, mut lines: Vec<Line>, step: usize, width: f32) -> SetBlock {
        let allowed = self.style.steps.get(step).copied().unwrap_or(Step { size: 0.0, lines: 0 });
        let first_lost = lines.get(allowed.lines).map_or(self.tokens.len(), |line| line.tokens.start);
        let over_characters = characters(&self.tokens[first_lost..]);
        lines.truncate(allowed.lines);
        let pitch = allowed.size * self.style.leading;
        let mut stack = Stack::new(self.ascent * allowed.size, self.descent * allowed.size);
        let mut set = Vec::with_capacity(lines.len());
        for line in &lines {
            let (top, bottom) = line_ink(&self.tokens[line.tokens.clone()], allowed.size);
            let baseline = stack.add(pitch, top, bottom);
            set.push(SetLine {
                x: self.line_start(line, width, allowed.size),
                tokens: line.tokens.clone(),
                baseline,
                top: baseline - top,
                bottom: baseline + bottom,
            });
        }
        SetBlock { lines: set, size: allowed.size, step, height: stack.height(), over_characters }
    }

    fn line_start(&self, line: &Line, width: f32, size: f32) -> f32 {
        let room = (width - line.width).max(0.0);
        match self.style.align {
            TextAlign::Left => {
                let first = self.tokens.get(line.tokens.start);
                match first.filter(|_| self.style.hang) {
                    Some(token) if token.word.text.starts_with('“') => {
                        -token.word.glyphs.get(1).map_or(0.0, |g| g.x) * size * token.scale
                    }
                    // Of very large letters the white before the first would show as an indent.
                    Some(token) if size >= LARGE => -token.word.ink.left * size * token.scale,
                    _ => 0.0,
                }
            }
            TextAlign::Centre => room / 2.0,
            TextAlign::Right => room,
        }
    }
}

/// Characters of some words, spaces between them included.
pub(crate) fn characters(tokens: &[Token]) -> usize {
    let words: usize = tokens.iter().map(|token| token.word.characters()).sum();
    words + tokens.len().saturating_sub(1)
}

/// How far the ink of a line rises above and hangs below its baseline, in pt.
pub(crate) fn line_ink(tokens: &[Token], size: f32) -> (f32, f32) {
    tokens.iter().fold((0.0, 0.0), |(top, bottom): (f32, f32), token| {
        let scale = size * token.scale;
        (top.max(token.word.ink.top * scale), bottom.max(-token.word.ink.bottom * scale))
    })
}

/// Stacks lines so that ink neither leaves the block nor touches the line above.
///
/// Stacked capitals (Ế, Ỗ) rise above the ascent a font declares, so the pitch widens where two lines
/// would collide, and the block grows where its first or last line would stick out.
pub(crate) struct Stack {
    ascent: f32,
    descent: f32,
    baseline: f32,
    below: f32,
    bottom_ink: f32,
    is_empty: bool,
}

/// Ink of neighbouring lines keeps this distance, as a share of the pitch.
const CLEARANCE: f32 = 0.02;

impl Stack {
    pub(crate) fn new(ascent: f32, descent: f32) -> Self {
        Self { ascent, descent, baseline: 0.0, below: 0.0, bottom_ink: 0.0, is_empty: true }
    }

    /// Adds a line and returns its baseline.
    pub(crate) fn add(&mut self, pitch: f32, top: f32, bottom: f32) -> f32 {
        let half_leading = (pitch - self.ascent - self.descent) / 2.0;
        self.baseline = if self.is_empty {
            (half_leading + self.ascent).max(top)
        } else {
            self.baseline + pitch.max(self.bottom_ink + top + pitch * CLEARANCE)
        };
        self.below = (half_leading + self.descent).max(bottom);
        self.bottom_ink = bottom;
        self.is_empty = false;
        self.baseline
    }

    /// Height down to the last line's lower edge.
    pub(crate) fn height(&self) -> f32 {
        if self.is_empty { 0.0 } else { self.baseline + self.below }
    }
}
