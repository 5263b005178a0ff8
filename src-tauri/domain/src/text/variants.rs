//! Spellings that mean the same word: i and y behind certain consonants (kỹ/kĩ, lý/lí, Mỹ/Mĩ).
//!
//! Only search and the finding of doubles may take them for one; what is stored or shown never
//! changes (C.3 of the product's rules). Both tone placements are equal already once folded.

use super::fold::folded_words;

/// The consonants behind which a closing i and y are the same sound. Not "th", "ch" and others,
/// where only i is written, and not a vowel: "thuy" and "thui" are different words.
const ONSETS: [&str; 8] = ["h", "k", "l", "m", "qu", "s", "t", "v"];

/// The other spellings of one folded word, itself not included: "ky" → "ki", "li" → "ly". Empty for
/// most words.
pub fn variants(folded_word: &str) -> Vec<String> {
    let other = if is_variable(folded_word, 'y') {
        'i'
    } else if is_variable(folded_word, 'i') {
        'y'
    } else {
        return Vec::new();
    };
    vec![with_last(folded_word, other)]
}

/// The folded words of a text joined by single spaces, with one spelling for i and y: texts a person
/// would take for the same have the same key. For comparing, not for showing.
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in folded_words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        if is_variable(&word.folded, 'y') {
            key.push_str(&with_last(&word.folded, 'i'));
        } else {
            key.push_str(&word.folded);
        }
    }
    key
}

fn is_variable(folded_word: &str, last: char) -> bool {
    folded_word.strip_suffix(last).is_some_and(|onset| ONSETS.contains(&onset))
}

fn with_last(folded_word: &str, last: char) -> String {
    let mut letters: Vec<char> = folded_word.chars().collect();
    letters.pop();
    letters.into_iter().chain([last]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i_and_y_stand_for_each_other_behind_their_consonants_only() {
        for (word, other) in [("ky", "ki"), ("ki", "ky"), ("ly", "li"), ("mi", "my"), ("quy", "qui")] {
            assert_eq!(variants(word), [other]);
            assert_eq!(variants(other), [word]);
        }
        for alone in ["thuy", "thui", "y", "i", "chi", "yen", "kinh", "", "hai", "huy", "2y"] {
            assert!(variants(alone).is_empty(), "{alone}");
        }
    }

    #[test]
    fn texts_that_differ_in_spelling_only_share_a_key() {
        for (one, other) in [
            ("Lý A", "lí a"),
            ("Mỹ thuật, kỹ thuật", "mĩ thuật – kĩ thuật"),
            ("Hoà Thuỷ", "HÒA  THỦY"),
            ("Trần Thị Quý", "Trần Thị Quí"),
            ("TP-HT", "tp ht"),
        ] {
            assert_eq!(search_key(one), search_key(other));
        }
        assert_ne!(search_key("Thúy"), search_key("Thúi"));
    }
}
