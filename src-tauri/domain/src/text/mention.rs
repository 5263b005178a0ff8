//! Finding a person's full name in any text, in every way in which it may be written there, and cutting it out.

use std::ops::Range;

use super::{
    fold::{FoldedWord, fold, folded_words},
    tone::marked_key,
};

/// How many letters may lie between two words of a name: a space, a line's end, a hyphen in a file's name.
const LARGEST_GAP: usize = 3;

/// A full name as something to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    marked: Vec<String>,
    folded: Vec<String>,
}

impl Mention {
    /// What to look for; `None` for a name of one word, which many share.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let words: Vec<&str> = name.split_whitespace().collect();
        let marked: Vec<String> = words.iter().map(|word| marked_key(word)).collect();
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let are_words = folded.iter().all(|word| word.chars().any(char::is_alphanumeric));
        (words.len() > 1 && are_words).then_some(Self { marked, folded })
    }

    /// Where the name stands in a text: with its own marks in any capitals, normal form and placement of tones, or
    /// without any marks, words apart or run together. Other marks are another name.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let words: Vec<FoldedWord> = folded_words(text).collect();
        let run_together = self.folded.concat();
        let mut places = Vec::new();
        let mut next = 0;
        while let Some(first) = words.get(next) {
            let length = self.folded.len();
            if first.folded == run_together && text[first.range.clone()].is_ascii() {
                places.push(first.range.clone());
            } else if let Some(window) = words.get(next..next + length)
                && self.is_at(text, window)
            {
                places.push(first.range.start..window[length - 1].range.end);
                next += length;
                continue;
            }
            next += 1;
        }
        places
    }

    /// The text with another one in place of the name; `None` where the name does not stand in it.
    #[must_use]
    pub fn replaced(&self, text: &str, by: &str) -> Option<String> {
        let places = self.places(text);
        if places.is_empty() {
            return None;
        }
        let mut cut = String::with_capacity(text.len());
        let mut from = 0;
        for place in places {
            cut.push_str(&text[from..place.start]);
            cut.push_str(by);
            from = place.end;
        }
        cut.push_str(&text[from..]);
        Some(cut)
    }

    fn is_at(&self, text: &str, window: &[FoldedWord]) -> bool {
        if window.iter().zip(&self.folded).any(|(word, folded)| word.folded != *folded) {
            return false;
        }
        let is_gap = |pair: &[FoldedWord]| {
            let gap = &text[pair[0].range.end..pair[1].range.start];
            gap.chars().count() <= LARGEST_GAP
                && gap.chars().all(|letter| letter.is_whitespace() || matches!(letter, '-' | '_' | '.'))
        };
        if !window.windows(2).all(is_gap) {
            return false;
        }
        let written = |word: &FoldedWord| &text[word.range.clone()];
        window.iter().all(|word| written(word).is_ascii())
            || window.iter().zip(&self.marked).all(|(word, marked)| marked_key(written(word)) == *marked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn cut(name: &str, text: &str) -> Option<String> {
        Mention::of(name).unwrap().replaced(text, "[đã xóa]")
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for text in [
            "Trần Hoà Ví Dụ",
            "TRẦN HÒA VÍ DỤ",
            "Tran Hoa Vi Du",
            "tran-hoa-vi-du",
            "TranHoaViDu",
            "Trần\nHòa  Ví Dụ",
            "tran_hoa_vi_du",
        ] {
            for text in [text.to_owned(), text.nfd().collect()] {
                let around = format!("Bà {text}, Phòng Tư pháp");
                assert_eq!(cut("Trần Hòa Ví Dụ", &around).as_deref(), Some("Bà [đã xóa], Phòng Tư pháp"));
            }
        }
    }

    #[test]
    fn another_name_and_a_part_of_it_stay() {
        for text in [
            "Trần Hoa Ví Dụ",
            "Trần Hòa Ví Dự",
            "Hòa Ví Dụ",
            "Trần Hòa",
            "Trần Hòa. Một câu khác. Ví Dụ",
            "Trần, Hòa, Ví, Dụ",
            "",
        ] {
            assert_eq!(cut("Trần Hòa Ví Dụ", text), None, "{text}");
        }
        assert_eq!(Mention::of("Dụ"), None);
        assert_eq!(Mention::of(" - -"), None);
    }

    #[test]
    fn every_occurrence_goes_and_the_rest_stays_as_it_was() {
        let text = "Ví Dụ Mẫu và Ví Dụ Mẫu; Ví Dụ Mẫu Khác";
        assert_eq!(cut("Ví Dụ Mẫu", text).unwrap(), "[đã xóa] và [đã xóa]; [đã xóa] Khác");
    }
}
