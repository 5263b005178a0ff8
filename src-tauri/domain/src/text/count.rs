//! Lengths as a person counts them, for limits such as "tối đa 160 ký tự".

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Joins two pictures into one and shows nothing itself.
const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// How many characters a person sees: the scalar values of the NFC text without combining marks,
/// variation selectors and joiners. "Nguyễn" is 6 in every normal form.
///
/// A simple rule on purpose, so that every counter can follow it: spaces and line ends count one, a
/// picture joined from three counts three.
pub fn characters(text: &str) -> usize {
    text.nfc().filter(|&letter| !is_combining_mark(letter) && letter != ZERO_WIDTH_JOINER).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_letter_counts_once_however_it_is_encoded() {
        for (text, count) in [
            ("", 0),
            ("Nguyễn", 6),
            ("Nguye\u{302}\u{303}n", 6),
            ("Mười hai nghìn", 14),
            ("x\u{301}", 1),
            ("⚖\u{FE0F} 👍", 3),
            ("a\nb", 3),
            ("\u{1112}\u{1161}\u{11AB}", 1),
        ] {
            assert_eq!(characters(text), count, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn the_count_does_not_depend_on_the_normal_form(text in "[a-yđĐàÁẩỄộỬỵ\u{300}\u{301}\u{323} ]{0,40}") {
            prop_assert_eq!(characters(&text), characters(&text.nfd().collect::<String>()));
            prop_assert_eq!(characters(&text), characters(&text.nfc().collect::<String>()));
        }
    }
}
