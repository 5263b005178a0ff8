//! Where the tone mark stands in oa, oe and uy: "hoà" and "hòa" are one word in two fashions.
//!
//! For keys only (search, doubles, order). What is shown keeps the spelling its author chose; a
//! person's own "Thuý" is never changed (C.3 of the product's rules).

use unicode_normalization::char::{compose, decompose_canonical};

use super::normal::nfc;

/// The five tone marks: huyền, sắc, ngã, hỏi, nặng.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// The text in NFC with every tone in the traditional place, the one NĐ 30/2020 prints in "HÒA":
/// hoà → hòa, khoẻ → khỏe, thuỷ → thủy.
///
/// Only where the syllable ends with the pair. Behind q the u belongs to the consonant: "quý" stays,
/// and the slip "qúy" becomes "quý".
pub fn canonical_tone(text: &str) -> String {
    let text = nfc(text);
    let mut canonical = String::with_capacity(text.len());
    let mut syllable = Vec::new();
    for letter in text.chars() {
        if letter.is_alphabetic() || ('\u{300}'..='\u{36F}').contains(&letter) {
            syllable.push(letter);
        } else {
            canonical.extend(with_settled_tone(&mut syllable).drain(..));
            canonical.push(letter);
        }
    }
    canonical.extend(with_settled_tone(&mut syllable).drain(..));
    canonical
}

/// A key that keeps marks but neither capitals nor the fashion of tones: "HOÀ" and "Hòa" share it,
/// "Đào", "Đạo" and "Dao" do not. Ranks exact hits before those that only fold alike.
pub fn marked_key(text: &str) -> String {
    canonical_tone(&text.to_lowercase())
}

/// Moves the tone of a closing pair to its place.
fn with_settled_tone(syllable: &mut Vec<char>) -> &mut Vec<char> {
    if let [onset @ .., first, second] = syllable.as_mut_slice() {
        let ((vowel, own_tone), (last, last_tone)) = (split_tone(*first), split_tone(*second));
        let behind_q = onset.last().is_some_and(|letter| matches!(letter, 'q' | 'Q'));
        let moved = match (vowel.to_ascii_lowercase(), last.to_ascii_lowercase(), own_tone, last_tone) {
            ('u', 'y', Some(tone), None) if behind_q => Some((vowel, compose(last, tone))),
            ('u', 'y', None, Some(_)) if behind_q => None,
            ('o', 'a' | 'e', None, Some(tone)) | ('u', 'y', None, Some(tone)) => {
                compose(vowel, tone).map(|vowel| (vowel, Some(last)))
            }
            _ => None,
        };
        if let Some((vowel, Some(last))) = moved {
            (*first, *second) = (vowel, last);
        }
    }
    syllable
}

/// A letter without its tone, and the tone. Letters with a further mark (â, ơ) keep it.
fn split_tone(letter: char) -> (char, Option<char>) {
    let mut parts = Vec::with_capacity(3);
    decompose_canonical(letter, |part| parts.push(part));
    match parts.as_slice() {
        &[base, tone] if TONES.contains(&tone) => (base, Some(tone)),
        _ => (letter, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn the_whole_table_of_placements_leads_to_the_traditional_form() {
        for (old, new) in [
            ("òa óa ỏa õa ọa", "oà oá oả oã oạ"),
            ("òe óe ỏe õe ọe", "oè oé oẻ oẽ oẹ"),
            ("ùy úy ủy ũy ụy", "uỳ uý uỷ uỹ uỵ"),
            ("Hòa HÒA khỏe thủy Thúy hủy", "Hoà HOÀ khoẻ thuỷ Thuý huỷ"),
        ] {
            assert_eq!(canonical_tone(new), old);
            assert_eq!(canonical_tone(old), old);
            assert_eq!(canonical_tone(&new.nfd().collect::<String>()), old);
        }
    }

    #[test]
    fn syllables_that_go_on_and_the_q_rule_are_respected() {
        for same in
            ["hoàn toàn", "khoét", "huỳnh", "quý quỳ quỹ", "QUÝ", "quà", "quẻ", "thuở", "già", "hoặc", "loạt"]
        {
            assert_eq!(canonical_tone(same), same);
        }
        assert_eq!(canonical_tone("qúy QÙY"), "quý QUỲ");
    }

    #[test]
    fn a_syllable_ends_at_anything_but_a_letter() {
        assert_eq!(canonical_tone("(hoà),hoà-hoà2 hoà"), "(hòa),hòa-hòa2 hòa");
    }

    #[test]
    fn the_marked_key_tells_marks_apart_but_not_fashions() {
        assert_eq!(marked_key("HOÀ THUỶ"), marked_key("Hòa Thủy"));
        assert_ne!(marked_key("Đào"), marked_key("Đạo"));
        assert_ne!(marked_key("Đào"), marked_key("Dao"));
    }

    proptest! {
        #[test]
        fn settling_twice_changes_nothing_more(text in "[qhtoaeuyàạẻỷỳúóọQUY\u{301}\u{323} ]{0,16}") {
            let once = canonical_tone(&text);
            prop_assert_eq!(canonical_tone(&once), once.clone());
            prop_assert_eq!(nfc(&once), once);
        }

        #[test]
        fn the_folded_text_is_not_changed(text in any::<String>()) {
            prop_assert_eq!(super::super::fold::fold(&canonical_tone(&text)), super::super::fold::fold(&nfc(&text)));
        }
    }
}
