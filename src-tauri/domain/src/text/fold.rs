//! Text as it is searched: without marks, without capitals, đ as d (C.1 of the product's rules).
//!
//! The word iterator feeds the full-text index and the marking of hits, so it tells where in the
//! **original** text each word lies, whatever normal form that text has.

use std::ops::{Range, RangeInclusive};

use unicode_normalization::char::decompose_canonical;

/// The block of combining marks that folding drops; all Vietnamese marks lie in it.
const COMBINING_MARKS: RangeInclusive<char> = '\u{300}'..='\u{36F}';

/// A word of a text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoldedWord {
    /// The word as [`fold`] gives it; never empty.
    pub folded: String,
    /// Its bytes in the original text, marks included; both ends are character boundaries.
    pub range: Range<usize>,
}

/// The text without marks and capitals: decomposed, U+0300 to U+036F dropped, đ → d, lower case, runs
/// of white space one space, none at the ends. "Đặng  ĐÌNH" and "dang dinh" fold alike.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
        push_folded(word, &mut folded);
    }
    // A last word made of marks alone leaves its space behind.
    folded.truncate(folded.trim_end().len());
    folded
}

/// Gives the folded letters of one character: one for a Vietnamese letter, none for a combining mark,
/// several for characters that decompose into several letters (Korean syllables).
pub fn fold_char(letter: char, mut emit: impl FnMut(char)) {
    if letter.is_ascii() {
        return emit(letter.to_ascii_lowercase());
    }
    decompose_canonical(letter, |part| match part {
        mark if COMBINING_MARKS.contains(&mark) => {}
        // Ð (Eth) and Ɖ look like Đ, and old fonts and keyboards put them in its place.
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ɖ' | 'Ɖ' => emit('d'),
        other => other.to_lowercase().for_each(&mut emit),
    });
}

/// Whether the text shows marks or a đ, so that a person searching with it means exactly these.
pub fn has_marks(text: &str) -> bool {
    text.chars().any(|letter| {
        let mut plain = None;
        fold_char(letter, |part| plain = Some(part));
        !letter.is_ascii() && plain.is_none_or(|part| part.is_ascii_alphabetic())
    })
}

/// The words of a text, in order. A word is a run of letters and digits with their combining marks;
/// everything else separates.
pub fn folded_words(text: &str) -> impl Iterator<Item = FoldedWord> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let range = next_word(text, from)?;
            from = range.end;
            let mut folded = String::with_capacity(range.len());
            push_folded(&text[range.clone()], &mut folded);
            // A lone letter-like mark folds to nothing and is no word.
            if !folded.is_empty() {
                return Some(FoldedWord { folded, range });
            }
        }
    })
}

/// Where the first word at or after a byte position lies.
fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text[from..].find(char::is_alphanumeric)?;
    let continues = |letter: char| letter.is_alphanumeric() || COMBINING_MARKS.contains(&letter);
    let length = text[start..].find(|letter| !continues(letter)).unwrap_or(text.len() - start);
    Some(start..start + length)
}

fn push_folded(word: &str, folded: &mut String) {
    word.chars().for_each(|letter| fold_char(letter, |part| folded.push(part)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn nfd(text: &str) -> String {
        text.nfd().collect()
    }

    fn words(text: &str) -> Vec<(String, &str)> {
        folded_words(text).map(|word| (word.folded, &text[word.range])).collect()
    }

    #[test]
    fn marks_capitals_and_the_stroke_of_d_do_not_matter() {
        for (given, folded) in [
            ("Đặng Thị Đào", "dang thi dao"),
            ("NGUYỄN HOÀNG BẢO TRÂN", "nguyen hoang bao tran"),
            ("Hoà  Thuỷ\t", "hoa thuy"),
            ("Ðức ƯỚC mơ", "duc uoc mo"),
            ("Tổ 2 – “Hòa giải” (87,5%)", "to 2 – “hoa giai” (87,5%)"),
            (" \u{301} ", ""),
            ("a \u{301} b", "a b"),
            ("İ 👩", "i 👩"),
        ] {
            assert_eq!(fold(given), folded, "{given:?}");
            assert_eq!(fold(&nfd(given)), folded, "{given:?} decomposed");
        }
    }

    #[test]
    fn every_vietnamese_letter_folds_to_its_ascii_letter() {
        for (letters, plain) in [
            ("aàảãáạăằẳẵắặâầẩẫấậ", 'a'),
            ("eèẻẽéẹêềểễếệ", 'e'),
            ("iìỉĩíị", 'i'),
            ("oòỏõóọôồổỗốộơờởỡớợ", 'o'),
            ("uùủũúụưừửữứự", 'u'),
            ("yỳỷỹýỵ", 'y'),
            ("dđ", 'd'),
        ] {
            for letter in letters.chars().chain(letters.to_uppercase().chars()) {
                assert_eq!(fold(&letter.to_string()), plain.to_string(), "{letter}");
            }
        }
    }

    #[test]
    fn words_lie_where_the_original_has_them() {
        let text = "Số: 05/KH-STP, chị Đào (1987)";
        let expected = ["so", "05", "kh", "stp", "chi", "dao", "1987"];
        let found = words(text);
        assert_eq!(found.iter().map(|word| word.0.as_str()).collect::<Vec<_>>(), expected);
        assert_eq!(
            found.iter().map(|word| word.1).collect::<Vec<_>>(),
            ["Số", "05", "KH", "STP", "chị", "Đào", "1987"]
        );
        let decomposed = nfd("Lý Ẩn");
        assert_eq!(
            words(&decomposed),
            [("ly".into(), nfd("Lý").as_str()), ("an".into(), nfd("Ẩn").as_str())]
        );
    }

    #[test]
    fn a_mark_without_a_letter_is_no_word() {
        assert_eq!(words("\u{301}\u{345} – \u{301}a"), [("a".to_string(), "a")]);
    }

    #[test]
    fn text_with_marks_is_told_from_text_without() {
        for (text, marked) in
            [("Đào", true), ("dao", false), ("đ", true), ("e\u{302}", true), ("12 – “a”", false)]
        {
            assert_eq!(has_marks(text), marked, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_is_the_same_for_every_normal_form_and_stable(text in "[a-yA-YđĐàÁẩỄộỬỵ\u{300}-\u{303}\u{323}\u{31B} ]{0,24}") {
            let folded = fold(&text);
            prop_assert_eq!(fold(&nfd(&text)), folded.clone());
            prop_assert_eq!(fold(&text.nfc().collect::<String>()), folded.clone());
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn any_text_yields_ordered_words_that_fold_to_themselves(text in any::<String>()) {
            let mut end = 0;
            for word in folded_words(&text) {
                prop_assert!(word.range.start >= end && word.range.start < word.range.end);
                end = word.range.end;
                prop_assert_eq!(fold(&text[word.range]), word.folded);
            }
        }
    }
}
