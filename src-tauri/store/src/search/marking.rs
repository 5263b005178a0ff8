//! Showing where a search hit: places in the original text, and a piece of text around them.

use std::ops::Range;

use domain::text::fold::{fold_char, folded_words};

use super::query::{Stretch, Typed};
use crate::{Mark, Snippet, SnippetOf};

/// How many characters a snippet has at most.
const SNIPPET: usize = 160;

/// How many characters of context stand before the first hit.
const BEFORE: usize = 40;

/// One hit: which part of the text, and which of the typed stretches it answers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit {
    range: Range<usize>,
    stretch: usize,
}

/// The hits of one search in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hits<'a> {
    text: &'a str,
    hits: Vec<Hit>,
}

impl<'a> Hits<'a> {
    /// Looks for what was typed in a text.
    pub(crate) fn find(typed: &Typed, text: &'a str) -> Self {
        Self { text, hits: hits(typed, text).collect() }
    }

    /// Looks only as far as the first piece that would show everything typed: texts are long, and a list
    /// shows many.
    pub(crate) fn find_piece(typed: &Typed, text: &'a str) -> Self {
        let mut found = Self { text, hits: Vec::new() };
        let mut enough = usize::MAX;
        for hit in hits(typed, text) {
            if hit.range.start >= enough {
                break;
            }
            found.hits.push(hit);
            if enough == usize::MAX && distinct(found.piece_before_last()) == typed.stretches.len() {
                enough = forward(text, found.hits[found.hits.len() - 1].range.start, SNIPPET);
            }
        }
        found
    }

    /// Looks for what was typed as a part of the text, from inside a word too.
    pub(crate) fn find_part(typed: &Typed, text: &'a str) -> Self {
        let mut letters: Vec<(char, usize, usize)> = Vec::new();
        for (start, letter) in text.char_indices() {
            let end = start + letter.len_utf8();
            let before = letters.len();
            fold_char(letter, |folded| letters.push((folded, start, end)));
            if letters.len() == before
                && let Some(last) = letters.last_mut()
            {
                // A mark belongs to the letter before it.
                last.2 = end;
            }
        }
        let sought: Vec<char> = typed.folded.chars().collect();
        let place = letters
            .windows(sought.len().max(1))
            .position(|window| window.iter().map(|(letter, ..)| letter).eq(&sought));
        let hits = place
            .map(|place| Hit { range: letters[place].1..letters[place + sought.len() - 1].2, stretch: 0 })
            .into_iter()
            .collect();
        Self { text, hits }
    }

    /// How many of the typed stretches were hit.
    pub(crate) fn stretches(&self) -> usize {
        distinct(&self.hits)
    }

    /// The hits as places in the whole text.
    pub(crate) fn marks(&self) -> Vec<Mark> {
        marks_in(self.text, &self.hits, 0)
    }

    /// The piece of the text with most of what was typed; `None` without any hit.
    pub(crate) fn snippet(&self) -> Option<Snippet> {
        let (best, _) = self
            .hits
            .iter()
            .enumerate()
            .map(|(first, _)| (first, distinct(self.within_reach(first))))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        let start = back(self.text, self.hits[best].range.start, BEFORE);
        let end = forward(self.text, start, SNIPPET);
        let inside: Vec<Hit> = self
            .hits
            .iter()
            .filter(|hit| start <= hit.range.start && hit.range.end <= end)
            .cloned()
            .collect();
        let (before, after) =
            (if start > 0 { "…" } else { "" }, if end < self.text.len() { "…" } else { "" });
        // Lines become spaces one for one, so that places stay right.
        let piece = self.text[start..end].replace('\n', " ");
        let text = format!("{before}{piece}{after}");
        let mut marks = marks_in(&self.text[start..], &inside, start);
        let shift = before.chars().count();
        marks.iter_mut().for_each(|mark| {
            mark.start += shift;
            mark.end += shift;
        });
        Some(Snippet { text, marks, of: SnippetOf::Text })
    }

    /// The hits that a snippet could show together with the last one.
    fn piece_before_last(&self) -> &[Hit] {
        let Some(last) = self.hits.last() else { return &[] };
        // So many bytes are at most so many characters: what lies within them fits into one snippet.
        let earliest = last.range.end.saturating_sub(SNIPPET - BEFORE);
        let count = self.hits.iter().rev().take_while(|hit| hit.range.start >= earliest).count();
        &self.hits[self.hits.len() - count..]
    }

    /// The hits a snippet beginning with one of them would show.
    fn within_reach(&self, first: usize) -> &[Hit] {
        let end = forward(self.text, self.hits[first].range.start, SNIPPET - BEFORE);
        let count = self.hits[first..].iter().take_while(|hit| hit.range.end <= end).count();
        &self.hits[first..first + count]
    }
}

/// Every hit in a text, in order.
fn hits(typed: &Typed, text: &str) -> impl Iterator<Item = Hit> {
    folded_words(text).filter_map(move |word| {
        typed.stretches.iter().enumerate().find_map(|(number, stretch)| {
            let letters = matched_letters(stretch, &word.folded)?;
            Some(Hit { range: original_part(text, &word.range, letters), stretch: number })
        })
    })
}

/// How many letters of a word a stretch matches: the typed beginning, or the whole of another form.
fn matched_letters(stretch: &Stretch, word: &str) -> Option<usize> {
    let typed = stretch.beginnings.iter().flatten().filter(|beginning| word.starts_with(beginning.as_str()));
    let longest = typed.map(|beginning| beginning.chars().count()).max();
    longest.or_else(|| stretch.forms.iter().flatten().any(|form| *form == word).then(|| word.chars().count()))
}

/// The part of an original word that folds to its first letters, with the marks that belong to it.
fn original_part(text: &str, word: &Range<usize>, letters: usize) -> Range<usize> {
    let mut seen = 0;
    for (offset, letter) in text[word.clone()].char_indices() {
        let before = seen;
        fold_char(letter, |_| seen += 1);
        if before >= letters && seen > before {
            return word.start..word.start + offset;
        }
    }
    word.clone()
}

fn distinct(hits: &[Hit]) -> usize {
    let mut stretches: Vec<usize> = hits.iter().map(|hit| hit.stretch).collect();
    stretches.sort_unstable();
    stretches.dedup();
    stretches.len()
}

/// Byte ranges as character places; `from` is where `text` begins in the text the ranges mean.
fn marks_in(text: &str, hits: &[Hit], from: usize) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(hits.len());
    let (mut bytes, mut characters) = (0, 0);
    for hit in hits {
        let mut place = |byte: usize| {
            let byte = byte - from;
            characters += text[bytes..byte].chars().count();
            bytes = byte;
            characters
        };
        marks.push(Mark { start: place(hit.range.start), end: place(hit.range.end) });
    }
    marks
}

/// The beginning of a word at most so many characters before a place.
fn back(text: &str, place: usize, characters: usize) -> usize {
    let Some((furthest, _)) = text[..place].char_indices().rev().take(characters).last() else {
        return place;
    };
    if furthest == 0 {
        return 0;
    }
    text[furthest..place].find(char::is_whitespace).map_or(place, |space| {
        let gap = text[furthest + space..place].find(|letter: char| !letter.is_whitespace());
        gap.map_or(place, |gap| furthest + space + gap)
    })
}

/// The end of a word at most so many characters after a place; inside a word if that one is longer.
fn forward(text: &str, place: usize, characters: usize) -> usize {
    let Some((furthest, _)) = text[place..].char_indices().nth(characters) else { return text.len() };
    let furthest = place + furthest;
    text[place..furthest].rfind(char::is_whitespace).map_or(furthest, |space| place + space)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(typed: &str, text: &str) -> String {
        let typed = Typed::read(typed).unwrap();
        show(text, &Hits::find(&typed, text).marks())
    }

    fn show(text: &str, marks: &[Mark]) -> String {
        let mut shown = String::new();
        for (place, letter) in text.chars().enumerate() {
            marks.iter().filter(|mark| mark.end == place).for_each(|_| shown.push(']'));
            marks.iter().filter(|mark| mark.start == place).for_each(|_| shown.push('['));
            shown.push(letter);
        }
        marks.iter().filter(|mark| mark.end == text.chars().count()).for_each(|_| shown.push(']'));
        shown
    }

    #[test]
    fn hits_are_marked_in_the_original_spelling() {
        for (typed, text, expected) in [
            ("duc", "Nguyễn Đức Đạt", "Nguyễn [Đức] Đạt"),
            ("du da", "Nguyễn Đức Đạt", "Nguyễn [Đứ]c [Đạ]t"),
            ("ĐẠT", "Nguyễn Đức Đạt", "Nguyễn Đức [Đạt]"),
            ("hoà", "Hòa giải", "[Hòa] giải"),
            ("tu", "tu\u{31b}\u{301} tuổi", "[tu\u{31b}\u{301}] [tu]ổi"),
            ("tp-ht", "công chức Tư pháp – Hộ tịch", "công chức [Tư] [pháp] – [Hộ] [tịch]"),
            ("ky", "kĩ năng, kỷ luật", "[kĩ] năng, [kỷ] luật"),
        ] {
            assert_eq!(marked(typed, text), expected, "{typed}");
        }
    }

    #[test]
    fn a_part_of_a_word_is_marked_where_it_stands() {
        let typed = Typed::read("ung v").unwrap();
        let text = "Hùng Vương";
        assert_eq!(show(text, &Hits::find_part(&typed, text).marks()), "H[ùng V]ương");
        assert_eq!(Hits::find_part(&typed, "").marks(), []);
    }

    #[test]
    fn a_snippet_shows_most_of_what_was_typed_and_says_where_text_was_left_off() {
        let text = format!(
            "{} hòa giải.\n{} hòa nhau rồi giải tán {}",
            "xa ".repeat(90),
            "đó ".repeat(90),
            "ra ".repeat(90)
        );
        let snippet = Hits::find(&Typed::read("giai tan hoa").unwrap(), &text).snippet().unwrap();
        assert!(snippet.text.starts_with("…đó ") && snippet.text.ends_with("ra…"), "{}", snippet.text);
        assert!(show(&snippet.text, &snippet.marks).contains("[hòa] nhau rồi [giải] [tán]"));
        assert!(snippet.text.chars().count() <= SNIPPET + 2);
    }

    #[test]
    fn looking_for_a_piece_ends_behind_the_first_that_shows_everything() {
        let typed = Typed::read("hoa giai").unwrap();
        let text = format!("hòa {} hòa giải {}", "xa ".repeat(90), "hòa giải ".repeat(1_000));
        let (piece, whole) = (Hits::find_piece(&typed, &text), Hits::find(&typed, &text));
        assert!(piece.hits.len() < 100 && whole.hits.len() > 2_000);
        assert_eq!(piece.snippet(), whole.snippet());
        assert_eq!(piece.stretches(), 2);
    }

    #[test]
    fn a_text_without_spaces_is_cut_inside_a_word() {
        let text = "a".repeat(5_000);
        let snippet = Hits::find(&Typed::read("aaa").unwrap(), &text).snippet().unwrap();
        assert_eq!(snippet.text.chars().count(), SNIPPET + 1);
    }
}
