//! What happens to a text before it is set: cleaning, ties between words, quotation marks.
//!
//! The rules of Vietnamese typography are the domain's; here they meet the needs of setting.

use domain::text::typography;
use unicode_normalization::UnicodeNormalization;

pub(crate) use domain::text::typography::quote;

/// A space where no line may end.
const TIE: char = '\u{a0}';

/// One line of text: NFC, single spaces, no control or zero-width characters.
pub(crate) fn clean_line(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for character in text.nfc() {
        if is_space(character) || character == '\n' {
            if !clean.is_empty() && !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else if !is_invisible(character) {
            clean.push(character);
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// Text of several lines: each line as [`clean_line`] makes it, empty ones dropped.
pub(crate) fn clean_lines(text: &str) -> Vec<String> {
    text.lines().map(clean_line).filter(|line| !line.is_empty()).collect()
}

fn is_space(character: char) -> bool {
    character.is_whitespace() && character != '\n'
}

/// Control and format characters, variation selectors among them: nothing of them can be printed.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xad | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f
            | 0xfe00..=0xfe0f | 0xfeff | 0xfff9..=0xfffb | 0xe0000..=0xe0fff)
}

/// A person's name that parts only in its middle: surname and what follows it stay together, as do the last
/// two syllables.
pub(crate) fn tie_name(name: &str) -> String {
    let tied = unjoined(&typography::tie_name(name));
    match tied.split_once(' ') {
        Some((surname, rest)) if rest.contains(' ') => format!("{surname}{TIE}{rest}"),
        _ => tied,
    }
}

/// Running text with numbers tied to what they count, dashes to what they follow, and terms kept whole.
pub(crate) fn tie_text(text: &str) -> String {
    unjoined(&typography::tie_text(text))
}

/// Our lines end at spaces only, so what forbids an end elsewhere is not needed.
fn unjoined(text: &str) -> String {
    text.replace('\u{2060}', "")
}

/// Figures with arrows as people type them: "3 -> 1", "3=>1".
pub(crate) fn arrows(value: &str) -> String {
    let spaced = ["->", "=>", "→"].iter().fold(value.to_owned(), |text, arrow| text.replace(arrow, " → "));
    clean_line(&spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_joined_and_invisible_ones_removed() {
        assert_eq!(clean_line("Nguye\u{302}\u{303}n\u{200b}\t Thi\u{323}\0 "), "Nguyễn Thị");
    }

    #[test]
    fn a_name_parts_only_in_its_middle() {
        assert_eq!(tie_name("Nguyễn Thị Ví Dụ"), "Nguyễn\u{a0}Thị Ví\u{a0}Dụ");
        assert_eq!(tie_name("Trần Ví Dụ"), "Trần Ví\u{a0}Dụ");
    }

    #[test]
    fn codes_carry_no_joiners_into_the_file() {
        assert_eq!(tie_text("Kế hoạch 38/KH-UBND"), "Kế hoạch 38/KH-UBND");
    }

    #[test]
    fn typed_arrows_become_real_ones() {
        assert_eq!(arrows("3->1"), "3 → 1");
    }
}
