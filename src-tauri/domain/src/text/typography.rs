//! What holds together at the end of a line: names, numbers with their units, dates, fixed terms.
//!
//! The functions put U+00A0 and U+2060 into text that is about to be set; stored text has neither.
//! [`untie`] gives the plain text back. Nothing here knows fonts, widths or pages.

mod quotation;
mod terms;

pub use quotation::quote;

use terms::{BEFORE_NUMBER, BEHIND_NUMBER, FIXED_TERMS, MULTIPLIERS};

/// A space at which no line ends.
const NO_BREAK_SPACE: char = '\u{A0}';
/// Forbids a line end where none would be wanted: behind a dash even a no-break space does not.
const WORD_JOINER: char = '\u{2060}';

/// A person's name with its last two words tied, so that no line begins with the given name alone.
pub fn tie_name(name: &str) -> String {
    match name.rsplit_once(' ') {
        Some((rest, given)) => format!("{rest}{NO_BREAK_SPACE}{given}"),
        None => name.to_owned(),
    }
}

/// Text with everything tied that must not part at a line's end: a number and its unit, "ngày 5",
/// fixed terms ("Tư pháp", "Hộ tịch"), a dash to the word before it, both ends of a span of numbers
/// ("2019 – 2025"), codes ("KH-UBND"). Full dates part only between day, month and year.
pub fn tie_text(text: &str) -> String {
    let mut tied = String::with_capacity(text.len() + text.len() / 8);
    let mut before = "";
    let mut rest = text;
    loop {
        let (word, behind) = match rest.split_once(' ') {
            Some((word, behind)) => (word, Some(behind)),
            None => (rest, None),
        };
        push_code(word, &mut tied);
        let Some(behind) = behind else { return tied };
        let next = behind.split([' ', '\n']).next().unwrap_or("");
        let own = word.rsplit('\n').next().unwrap_or(word);
        // What a line break parts is no neighbour.
        let earlier = if own.len() < word.len() { "" } else { before };
        match bond(earlier, own, next) {
            Bond::Loose => tied.push(' '),
            Bond::Tied if is_dash(own) => tied.extend([WORD_JOINER, NO_BREAK_SPACE]),
            Bond::Tied => tied.push(NO_BREAK_SPACE),
        }
        before = own;
        rest = behind;
    }
}

/// The plain text behind a tied one: no-break spaces are spaces again, joiners are gone. For text as
/// it is stored, `untie(&tie_text(text)) == text`.
pub fn untie(text: &str) -> String {
    text.chars()
        .filter(|&letter| letter != WORD_JOINER)
        .map(|letter| if letter == NO_BREAK_SPACE { ' ' } else { letter })
        .collect()
}

/// Whether two neighbouring words may part.
enum Bond {
    Loose,
    Tied,
}

/// Judges the space between a word and the next one, knowing the word before both.
fn bond(before: &str, word: &str, next: &str) -> Bond {
    let bare_next = bare(next);
    // The dash of "2019 – 2025" holds both numbers; any other holds to the word before it only.
    if is_dash(next) {
        return if word.is_empty() { Bond::Loose } else { Bond::Tied };
    }
    let tied = if is_dash(word) {
        is_number(bare(before)) && is_number(bare_next)
    } else if word.is_empty() || ends_a_phrase(word) {
        false
    } else {
        let bare_word = bare(word);
        let counted = is_number(bare_word) && !is_label(before);
        let multiplied = is_any(bare_word, MULTIPLIERS) && is_number(bare(before));
        (is_number(bare_next) && is_label(word))
            || ((counted || multiplied) && is_any(bare_next, BEHIND_NUMBER))
            || FIXED_TERMS.contains(&(bare_word, bare_next))
    };
    if tied { Bond::Tied } else { Bond::Loose }
}

fn is_dash(word: &str) -> bool {
    matches!(word, "–" | "-" | "—")
}

/// A word whose last character closes something; what follows belongs to something else.
fn ends_a_phrase(word: &str) -> bool {
    word.ends_with([',', ';', ':', '.', '!', '?', ')', '”', '"'])
}

fn is_label(word: &str) -> bool {
    !ends_a_phrase(word) && is_any(bare(word), BEFORE_NUMBER)
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    let core = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    // Of a sign alone, such as "%", nothing must be taken.
    if core.is_empty() { word } else { core }
}

/// Whether a word, capitals aside, is in a list of words with single spaces.
fn is_any(word: &str, list: &str) -> bool {
    let word = word.to_lowercase();
    list.split(' ').any(|listed| listed == word)
}

/// Digits, possibly with the separators of numbers and dates between them.
fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && word.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '/' | '%'))
}

/// Writes a word; where a hyphen joins two capitals or digits, as in a code, no line may end.
fn push_code(word: &str, tied: &mut String) {
    let of_code = |letter: char| letter.is_uppercase() || letter.is_ascii_digit();
    let mut before = None;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        tied.push(letter);
        let in_code = before.is_some_and(of_code) && letters.peek().copied().is_some_and(of_code);
        if letter == '-' && in_code {
            tied.push(WORD_JOINER);
        }
        before = Some(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normal::clean_paragraphs;
    use proptest::prelude::*;

    /// Shows ties as `_` and joiners as `+`.
    fn shown(text: &str) -> String {
        text.replace(NO_BREAK_SPACE, "_").replace(WORD_JOINER, "+")
    }

    #[test]
    fn a_given_name_is_never_left_alone() {
        for (name, tied) in
            [("Nguyễn Thị Ví Dụ", "Nguyễn Thị Ví_Dụ"), ("Lý A", "Lý_A"), ("Dụ", "Dụ"), ("", "")]
        {
            assert_eq!(shown(&tie_name(name)), tied);
        }
    }

    #[test]
    fn numbers_dates_terms_and_dashes_hold_together() {
        for (text, tied) in [
            ("thời gian từ 02 ngày xuống còn 15 phút", "thời gian từ 02_ngày xuống còn 15_phút"),
            ("chi phí 4,2 triệu đồng", "chi phí 4,2_triệu_đồng"),
            ("ngày 07 tháng 3 năm 2022", "ngày_07 tháng_3 năm_2022"),
            ("(Ngày 5, tháng 3)", "(Ngày_5, tháng_3)"),
            ("Năm 2021 đã tiếp nhận 2.742 hồ sơ", "Năm_2021 đã tiếp nhận 2.742_hồ sơ"),
            ("giai đoạn 2019 – 2025", "giai đoạn 2019_–+_2025"),
            ("Công chức Tư pháp – Hộ tịch xã", "Công chức Tư_pháp_– Hộ_tịch xã"),
            ("Kế hoạch số 38/KH-UBND", "Kế hoạch số 38/KH-+UBND"),
            ("Năm 2021. 17 học sinh", "Năm_2021. 17_học sinh"),
            ("trong năm, 5 vụ", "trong năm, 5_vụ"),
            ("có 3 a\ntriệu đồng", "có 3 a\ntriệu đồng"),
            ("có 3\nngày nghỉ", "có 3\nngày nghỉ"),
            ("ngày\n5 tháng", "ngày\n5_tháng"),
            ("", ""),
        ] {
            assert_eq!(shown(&tie_text(text)), tied);
        }
    }

    proptest! {
        #[test]
        fn untying_gives_the_text_back(text in any::<String>()) {
            let stored = clean_paragraphs(&text);
            prop_assert_eq!(untie(&tie_text(&stored)), stored.clone());
            prop_assert_eq!(untie(&tie_name(&stored)), stored);
        }

        #[test]
        fn untying_gives_office_prose_back(words in prop::collection::vec(prop::sample::select(vec![
            "ngày", "5", "–", "-", "Tư", "pháp", "2.742", "hồ", "triệu", "đồng", "KH-UBND", "a,\nb", "", "(12", "%",
        ]), 0..12)) {
            let text = words.join(" ");
            prop_assert_eq!(untie(&tie_text(&text)), text.clone());
            prop_assert_eq!(tie_text(&untie(&tie_text(&text))), tie_text(&text));
        }
    }
}
