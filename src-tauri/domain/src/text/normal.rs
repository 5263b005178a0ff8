//! The form in which text is stored: NFC, free of characters that nobody sees.
//!
//! Runs after legacy decoding, never before: in TCVN3 the letter "ư" is U+00AD, which this module
//! removes as a soft hyphen.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Joins pictures into one ("woman" + "scales" = judge). Kept between pictures, dropped elsewhere.
const ZERO_WIDTH_JOINER: char = '\u{200D}';
/// Asks for the coloured form of a picture. Kept behind a picture, dropped elsewhere.
const EMOJI_STYLE: char = '\u{FE0F}';

/// The text in Unicode normal form C, nothing else changed.
pub fn nfc(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.to_owned(),
        _ => text.nfc().collect(),
    }
}

/// A single line as it is stored: NFC, without invisible and control characters, every kind and run
/// of white space (no-break spaces and line breaks too) one space, none at the ends. Emoji stay.
///
/// Takes any text, U+0000 included, and changes nothing when applied to its own result.
pub fn clean(text: &str) -> String {
    let visible = without_invisible(text);
    let mut line = String::with_capacity(visible.len());
    for word in visible.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Several lines as they are stored: each line as [`clean`] leaves it, line ends as U+000A whatever
/// system they came from, at most one empty line between two others, none at the ends.
pub fn clean_paragraphs(text: &str) -> String {
    let one_break = text.replace("\r\n", "\n");
    let mut paragraphs = String::with_capacity(one_break.len());
    let mut empty_lines = 0;
    for line in one_break.split(is_line_break).map(clean) {
        if line.is_empty() {
            empty_lines += 1;
            continue;
        }
        if !paragraphs.is_empty() {
            paragraphs.push_str(if empty_lines > 0 { "\n\n" } else { "\n" });
        }
        paragraphs.push_str(&line);
        empty_lines = 0;
    }
    paragraphs
}

/// Line feed, carriage return, the manual breaks of word processors (U+000B, U+000C), and Unicode's
/// own next line, line and paragraph separators.
fn is_line_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// NFC without invisible characters; white space is left as it is.
///
/// Normalised on both sides: before, so that the neighbours of a joiner are judged in one form;
/// after, because a letter and its mark may have been kept apart by a character now gone.
fn without_invisible(text: &str) -> String {
    let composed = nfc(text);
    let mut kept = String::with_capacity(composed.len());
    let mut previous = None;
    let mut letters = composed.chars().peekable();
    while let Some(letter) = letters.next() {
        let keep = match letter {
            ZERO_WIDTH_JOINER => {
                previous.is_some_and(|before| is_picture(before) || before == EMOJI_STYLE)
                    && letters.peek().copied().is_some_and(is_picture)
            }
            EMOJI_STYLE => previous.is_some_and(|before| is_picture(before) || is_keycap(before)),
            _ => letter.is_whitespace() || !is_invisible(letter),
        };
        if keep {
            kept.push(letter);
            previous = Some(letter);
        }
    }
    nfc(&kept)
}

/// Controls, soft hyphen, zero-width and direction marks, fillers, tags, and the two non-characters
/// that XML forbids. White space is not asked about here.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Arrows, signs and emoji: what a joiner or a style mark may stand behind.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Characters that turn into small pictures by a style mark: digits, #, *, © and ®.
fn is_keycap(letter: char) -> bool {
    matches!(letter, '0'..='9' | '#' | '*' | '©' | '®')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_composed_and_keeps_only_what_can_be_seen() {
        for (given, stored) in [
            ("Nguye\u{302}\u{303}n Thi\u{323} Vi\u{301} Du\u{323}", "Nguyễn Thị Ví Dụ"),
            ("  Trần\u{A0}Văn \t Thí\u{3000}Dụ\r\n", "Trần Văn Thí Dụ"),
            ("\u{FEFF}Hồ\u{200B} Ẩn Dụ\u{200E}\u{202C}", "Hồ Ẩn Dụ"),
            ("hòa\u{AD} giải", "hòa giải"),
            ("a\u{200B}\u{301}", "á"),
            ("một\u{0}hai\u{7}", "mộthai"),
            ("\u{0}", ""),
            ("", ""),
            ("“12.450” <trang> & 'sổ' – 87,5%", "“12.450” <trang> & 'sổ' – 87,5%"),
        ] {
            assert_eq!(clean(given), stored, "{given:?}");
        }
    }

    #[test]
    fn emoji_stay_whole_and_their_joiners_do_not_hide_in_words() {
        for kept in [
            "⚖\u{FE0F}",
            "👩\u{200D}⚖\u{FE0F}",
            "❤\u{FE0F}\u{200D}🔥",
            "👍🏽",
            "1\u{FE0F}\u{20E3}",
            "🇻🇳",
            "👨\u{200D}👩\u{200D}👧",
        ] {
            assert_eq!(clean(kept), kept);
        }
        assert_eq!(clean("Hò\u{200D}a\u{FE0F} 👩\u{200D}"), "Hòa 👩");
    }

    #[test]
    fn paragraphs_keep_their_breaks_and_lose_the_superfluous_ones() {
        for (given, stored) in [
            ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"),
            ("\n\n một  \n \n\u{A0}\n\n hai\n\n", "một\n\nhai"),
            ("một\u{B}hai\u{2028}ba\u{2029}bốn", "một\nhai\nba\nbốn"),
            ("một\u{200B}\n\u{200B}\nhai", "một\n\nhai"),
            (" \n \n", ""),
        ] {
            assert_eq!(clean_paragraphs(given), stored, "{given:?}");
        }
    }

    /// Text made mostly of the characters that could trip a cleaner.
    fn treacherous() -> impl Strategy<Value = String> {
        let special = prop::sample::select(
            "aoươđĐ ễ\u{301}\u{323}\u{338}\u{0}\u{AD}\u{200B}\u{200D}\u{FE0F}\u{FEFF}\u{A0}\r\n\u{2028}\u{85}👩⚖1←\u{2ADC}\u{20E3}"
                .chars()
                .collect::<Vec<_>>(),
        );
        prop::collection::vec(prop_oneof![4 => special, 1 => any::<char>()], 0..24)
            .prop_map(|letters| letters.into_iter().collect())
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(text in treacherous()) {
            let line = clean(&text);
            prop_assert_eq!(clean(&line), line.clone());
            prop_assert_eq!(nfc(&line), line);
            let paragraphs = clean_paragraphs(&text);
            prop_assert_eq!(clean_paragraphs(&paragraphs), paragraphs);
        }

        #[test]
        fn nothing_invisible_survives(text in treacherous()) {
            let stored = clean_paragraphs(&text);
            let unwanted = ['\u{0}', '\r', '\u{85}', '\u{AD}', '\u{A0}', '\u{200B}', '\u{2028}', '\u{FEFF}'];
            prop_assert!(!stored.contains(unwanted), "{:?}", stored);
            prop_assert!(!stored.contains("  ") && !stored.contains("\n\n\n"));
        }

        #[test]
        fn composed_and_decomposed_text_is_stored_alike(text in treacherous()) {
            prop_assert_eq!(clean(&text.nfd().collect::<String>()), clean(&text));
        }
    }
}
