//! Line breaking over shaped words: greedy for running text, balanced for titles.
//!
//! Works on measures in em times a size, so trying another size costs no shaping. Words are never condensed
//! and never hyphenated (Vietnamese needs none); only a word wider than its column is divided.

use std::ops::Range;
use std::sync::Arc;

use super::shape::{Glyph, Word};
use crate::fonts::Ink;

/// What follows a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// A space where the line may end.
    Space,
    /// A space where the line may not end.
    Tie,
    /// Nothing, and the line may end: the next word continues this one.
    Seam,
    /// The line ends here.
    Break,
}

/// A word in a text, with its place in the style of that text.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub word: Arc<Word>,
    /// Which span of the block it belongs to.
    pub span: usize,
    /// Size relative to the block's.
    pub scale: f32,
    /// Width of a following space in em of this token.
    pub space: f32,
    pub after: After,
}

/// Size in pt, tracking in em, width in pt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub size: f32,
    pub tracking: f32,
    pub width: f32,
}

impl Measure {
    pub(crate) fn of(&self, token: &Token) -> f32 {
        let letters = token.word.glyphs.len() as f32;
        (token.word.advance + letters * self.tracking) * self.size * token.scale
    }

    pub(crate) fn space(&self, token: &Token) -> f32 {
        match token.after {
            After::Space | After::Tie => (token.space + self.tracking) * self.size * token.scale,
            After::Seam | After::Break => 0.0,
        }
    }
}

/// A line of words, its width without the space at its end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub tokens: Range<usize>,
    pub width: f32,
}

/// A rounding error must not push a word to the next line.
const SLACK: f32 = 0.01;

/// Fills each line as far as it goes; no line ends in the middle of a tie unless it must.
pub(crate) fn greedy(tokens: &[Token], measure: Measure) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < tokens.len() {
        let line = next_line(tokens, start, measure);
        start = line.tokens.end;
        lines.push(line);
    }
    lines
}

fn next_line(tokens: &[Token], start: usize, measure: Measure) -> Line {
    let mut width = 0.0;
    let mut pending_space = 0.0;
    let mut last_chance: Option<Line> = None;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        let wider = width + pending_space + measure.of(token);
        if wider > measure.width + SLACK && index > start {
            // A tie that is wider than the line gives way; nothing may leave the sheet.
            return last_chance.unwrap_or(Line { tokens: start..index, width });
        }
        width = wider;
        pending_space = measure.space(token);
        match token.after {
            After::Break => return Line { tokens: start..index + 1, width },
            After::Space | After::Seam => {
                last_chance = Some(Line { tokens: start..index + 1, width });
            }
            After::Tie => {}
        }
    }
    Line { tokens: start..tokens.len(), width }
}

/// As few lines as greedy filling needs, of nearly equal length, ending with a phrase where that costs little.
pub(crate) fn balanced(tokens: &[Token], measure: Measure) -> Vec<Line> {
    let first = greedy(tokens, measure);
    let has_breaks = tokens.iter().rev().skip(1).any(|token| token.after == After::Break);
    // Titles are short; a text of this length is running text whatever it is used for.
    if first.len() < 2 || has_breaks || tokens.len() > LONGEST_TITLE {
        return first;
    }
    let whole = Line { tokens: 0..tokens.len(), width: 0.0 };
    evenly(tokens, measure, &groups(tokens, &whole), first.len()).unwrap_or(first)
}

const LONGEST_TITLE: usize = 120;
/// What a line end behind a comma or full stop may cost in evenness (squared shares of the width).
const PHRASE_BONUS: f32 = 0.03;

/// The most even way to put `groups` on `count` lines; `None` if a line would be too long.
fn evenly(tokens: &[Token], measure: Measure, groups: &[Range<usize>], count: usize) -> Option<Vec<Line>> {
    let edges = edges(tokens, measure);
    let width = |start: usize, end: usize| edges[groups[end - 1].end - 1].1 - edges[groups[start].start].0;
    let ideal = width(0, groups.len()) / count as f32;
    let ends_phrase =
        |group: &Range<usize>| tokens[group.end - 1].word.text.ends_with([',', ';', ':', '.', '!', '?', '”']);
    // For each line, the least cost of ending it behind group n, and where it then starts.
    let mut lines: Vec<Vec<Option<(f32, usize)>>> = Vec::with_capacity(count);
    for number in 0..count {
        let mut line = vec![None; groups.len() + 1];
        for start in 0..groups.len() {
            let cost_before = match lines.last() {
                None if start == 0 => 0.0,
                None => continue,
                Some(before) => match before[start] {
                    Some((cost, _)) => cost,
                    None => continue,
                },
            };
            for end in start + 1..=groups.len() {
                let taken = width(start, end);
                if taken > measure.width + SLACK {
                    break;
                }
                let unevenness = ((taken - ideal) / measure.width).powi(2);
                let is_phrase = number + 1 < count && ends_phrase(&groups[end - 1]);
                let cost = cost_before + unevenness - if is_phrase { PHRASE_BONUS } else { 0.0 };
                if line[end].is_none_or(|(known, _)| cost < known) {
                    line[end] = Some((cost, start));
                }
            }
        }
        lines.push(line);
    }
    let mut end = groups.len();
    let mut chosen = Vec::with_capacity(count);
    for line in lines.iter().rev() {
        let (_, start) = line[end]?;
        let range = groups[start].start..groups[end - 1].end;
        chosen.push(Line { tokens: range, width: width(start, end) });
        end = start;
    }
    chosen.reverse();
    Some(chosen)
}

/// Left and right edge of each word when all stand on one line.
fn edges(tokens: &[Token], measure: Measure) -> Vec<(f32, f32)> {
    let mut pen = 0.0;
    let edge = |token: &Token| {
        let left = pen;
        let right = left + measure.of(token);
        pen = right + measure.space(token);
        (left, right)
    };
    tokens.iter().map(edge).collect()
}

/// Greedy filling whose last line is not one lonely syllable.
pub(crate) fn running(tokens: &[Token], measure: Measure) -> Vec<Line> {
    let mut lines = greedy(tokens, measure);
    let mut last = lines.len();
    while last > 0 {
        relieve_orphan(tokens, measure, &mut lines[..last]);
        // Lines before a forced break are a paragraph of their own.
        last = lines[..last - 1].iter().rposition(|l| ends_paragraph(tokens, l)).map_or(0, |at| at + 1);
    }
    lines
}

fn ends_paragraph(tokens: &[Token], line: &Line) -> bool {
    tokens[line.tokens.clone()].last().is_some_and(|token| token.after == After::Break)
}

fn relieve_orphan(tokens: &[Token], measure: Measure, lines: &mut [Line]) {
    let [.., before, last] = lines else { return };
    if ends_paragraph(tokens, before) || groups(tokens, last).len() != 1 {
        return;
    }
    let mut earlier = groups(tokens, before);
    let Some(moved) = earlier.pop() else { return };
    // A syllable is not helped at the cost of another one.
    if earlier.iter().map(ExactSizeIterator::len).sum::<usize>() < 2 {
        return;
    }
    let joined = width_of(tokens, moved.start..last.tokens.end, measure);
    if joined <= measure.width {
        *last = Line { tokens: moved.start..last.tokens.end, width: joined };
        before.width = width_of(tokens, before.tokens.start..moved.start, measure);
        before.tokens.end = moved.start;
    }
}

/// The parts of a line between the places where it might have ended.
fn groups(tokens: &[Token], line: &Line) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    let mut start = line.tokens.start;
    for index in line.tokens.clone() {
        if tokens[index].after != After::Tie {
            groups.push(start..index + 1);
            start = index + 1;
        }
    }
    if start < line.tokens.end {
        groups.push(start..line.tokens.end);
    }
    groups
}

fn width_of(tokens: &[Token], range: Range<usize>, measure: Measure) -> f32 {
    let mut width = 0.0;
    let mut pending = 0.0;
    for token in &tokens[range] {
        width += pending + measure.of(token);
        pending = measure.space(token);
    }
    width
}

/// Divides words that are wider than the whole line, from token `from` on. Says whether any was.
pub(crate) fn divide_wide(tokens: &mut Vec<Token>, from: usize, measure: Measure) -> bool {
    let is_wide = |token: &Token| measure.of(token) > measure.width && token.word.glyphs.len() > 1;
    if !tokens[from..].iter().any(is_wide) {
        return false;
    }
    let rest = tokens.split_off(from);
    for token in rest {
        if is_wide(&token) {
            let limit = measure.width / (measure.size * token.scale);
            tokens.extend(divide(&token, limit, measure.tracking));
        } else {
            tokens.push(token);
        }
    }
    true
}

fn divide(token: &Token, limit: f32, tracking: f32) -> Vec<Token> {
    let word = &token.word;
    let mut pieces: Vec<Token> = Vec::new();
    let mut start = 0;
    for end in 1..=word.glyphs.len() {
        let next_fits = word.glyphs.get(end).is_some_and(|_| {
            let stop = word.glyphs.get(end + 1).map_or(word.advance, |g| g.x);
            stop - word.glyphs[start].x + (end + 1 - start) as f32 * tracking <= limit
        });
        if !next_fits {
            pieces.push(Token {
                word: Arc::new(piece(word, start..end)),
                after: After::Seam,
                ..token.clone()
            });
            start = end;
        }
    }
    if let Some(last) = pieces.last_mut() {
        last.after = token.after;
    }
    pieces
}

fn piece(word: &Word, range: Range<usize>) -> Word {
    let origin = word.glyphs[range.start].x;
    let end = word.glyphs.get(range.end).map_or(word.advance, |glyph| glyph.x);
    let first = word.glyphs[range.start].text.0;
    let last = word.glyphs[range.end - 1].text.1;
    let moved = |glyph: &Glyph| Glyph {
        id: glyph.id,
        x: glyph.x - origin,
        y: glyph.y,
        text: (glyph.text.0 - first, glyph.text.1 - first),
    };
    Word {
        face: word.face,
        text: word.text.get(usize::from(first)..usize::from(last)).unwrap_or("").into(),
        glyphs: word.glyphs[range].iter().map(moved).collect(),
        advance: end - origin,
        ink: Ink { left: word.ink.left.min(0.0), right: end - origin, ..word.ink },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Face;
    use crate::layout::shape::Shaper;
    use crate::layout::text::tokens_of;

    fn measure(width: f32) -> Measure {
        Measure { size: 10.0, tracking: 0.0, width }
    }

    fn texts(tokens: &[Token], lines: &[Line]) -> Vec<String> {
        let word = |token: &Token| token.word.text.to_string();
        lines
            .iter()
            .map(|line| tokens[line.tokens.clone()].iter().map(word).collect::<Vec<_>>().join(" "))
            .collect()
    }

    fn tokens(text: &str) -> Vec<Token> {
        tokens_of(&mut Shaper::new().unwrap(), text, Face::Sans, 0, 1.0)
    }

    #[test]
    fn a_tie_keeps_two_words_on_one_line() {
        let tokens = tokens("Nguyễn Thị Ví\u{a0}Dụ");
        let lines = texts(&tokens, &greedy(&tokens, measure(75.0)));
        assert_eq!(lines, ["Nguyễn Thị", "Ví Dụ"]);
    }

    #[test]
    fn balanced_lines_are_nearly_equal() {
        let tokens = tokens("Gương điển hình tiên tiến ngành Tư pháp");
        let lines = balanced(&tokens, measure(180.0));
        assert_eq!(lines.len(), 2);
        assert!((lines[0].width - lines[1].width).abs() < 40.0, "{lines:?}");
    }

    #[test]
    fn the_last_line_is_not_one_lonely_syllable() {
        let tokens = tokens("một hai ba bốn năm sáu bảy tám chín mười");
        for width in 60..220 {
            let measure = measure(width as f32);
            let lines = running(&tokens, measure);
            let alone = groups(&tokens, lines.last().unwrap()).len() == 1;
            let before = lines.len().checked_sub(2).map_or(0, |at| groups(&tokens, &lines[at]).len());
            assert!(!alone || before <= 2, "{width}: {:?}", texts(&tokens, &lines));
        }
    }

    #[test]
    fn a_tied_number_before_it_may_stand_alone_so_that_a_syllable_need_not() {
        let tokens = tokens("24 số phát đến 11\u{a0}huyện, thành phố.");
        let lines = texts(&tokens, &running(&tokens, measure(78.0)));
        assert_eq!(lines, ["24 số phát đến", "11 huyện,", "thành phố."]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_divided_and_loses_no_letter() {
        let mut tokens = tokens("xem https://vi-du.example/rat-dai-khong-co-dau-cach nhé");
        let whole: String = tokens.iter().map(|t| &*t.word.text).collect();
        assert!(divide_wide(&mut tokens, 0, measure(50.0)));
        assert_eq!(tokens.iter().map(|t| &*t.word.text).collect::<String>(), whole);
        assert!(greedy(&tokens, measure(50.0)).iter().all(|line| line.width <= 50.0 + SLACK));
    }
}
