//! Names of people: their parts, their initials, and what looks wrong about them.
//!
//! A name belongs to the person: nothing here changes how it is spelt, except the capitals of a list
//! that was typed in capitals throughout.

use super::{
    count::characters,
    fold::fold,
    normal::{clean, nfc},
};

/// No Vietnamese name comes near this many characters; a longer text has something else in it.
const LONGEST_NAME: usize = 60;

/// Forms of address and degrees that lists put before names, folded, dots removed.
const TITLES: [&str; 12] = ["ong", "ba", "anh", "chi", "d/c", "dc", "dong", "ths", "ts", "cn", "bs", "ls"];

/// What makes a name doubtful. It is shown to a person, who decides; a doubtful name is still stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameDoubt {
    /// There is no letter in it.
    NoLetters,
    /// There is a digit in it: a number or a year has slipped in.
    HasDigit,
    /// There are characters no name has ("@", "<", an emoji, a line from another cell).
    HasSymbol,
    /// A comma, a bracket or a dash with spaces: probably a position stands behind the name.
    HasAddition,
    /// A form of address or a degree stands before the name ("Ông", "ThS.").
    HasTitle,
    /// It is one word only.
    OneWord,
    /// It is longer than any name.
    TooLong,
    /// It is written in capitals or in small letters throughout; [`title_case_name`] would help.
    WrongCapitals,
}

/// The given name: the last word. Empty for an empty name.
pub fn given_name(full_name: &str) -> &str {
    full_name.split_whitespace().next_back().unwrap_or("")
}

/// One or two capitals for a picture's place: first letters of family and given name, "NH" for
/// Nguyễn Văn Hùng. Words without a letter are passed over.
pub fn initials(full_name: &str) -> String {
    let name = nfc(full_name);
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    let (first, last) = (letters.next(), letters.next_back());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// A cleaned name in which each word begins with a capital, if it came in capitals throughout
/// ("NGUYỄN THỊ VÍ DỤ"); every other name only cleaned, capitals as its owner writes them.
///
/// NĐ 30/2020, Phụ lục II: every syllable of a person's name has a capital. So has the part behind
/// the apostrophe or hyphen of names such as H'Hen and K'Bréo.
pub fn title_case_name(full_name: &str) -> String {
    let name = clean(full_name);
    if name.chars().any(char::is_lowercase) {
        return name;
    }
    let mut cased = String::with_capacity(name.len());
    let mut inside_word = false;
    for letter in name.chars() {
        if inside_word {
            cased.extend(letter.to_lowercase());
        } else {
            cased.push(letter);
        }
        inside_word = !matches!(letter, ' ' | '\'' | '’' | 'ʼ' | '-' | '.' | '(');
    }
    nfc(&cased)
}

/// What is doubtful about a name, the gravest first; empty for a name like any other.
pub fn name_doubts(full_name: &str) -> Vec<NameDoubt> {
    let name = clean(full_name);
    if !name.chars().any(char::is_alphabetic) {
        return vec![NameDoubt::NoLetters];
    }
    let all = [
        (name.chars().any(char::is_numeric), NameDoubt::HasDigit),
        (name.chars().any(is_symbol), NameDoubt::HasSymbol),
        (has_addition(&name), NameDoubt::HasAddition),
        (has_title(&name), NameDoubt::HasTitle),
        (!name.contains(' '), NameDoubt::OneWord),
        (characters(&name) > LONGEST_NAME, NameDoubt::TooLong),
        (has_wrong_capitals(&name), NameDoubt::WrongCapitals),
    ];
    all.into_iter().filter_map(|(found, doubt)| found.then_some(doubt)).collect()
}

fn is_symbol(letter: char) -> bool {
    let of_names = letter.is_alphanumeric() || matches!(letter, ' ' | '\'' | '’' | 'ʼ' | '-' | '.');
    // What belongs to an addition, or is a mark that found no letter to join, has its own case.
    !of_names && !matches!(letter, ',' | ';' | '(' | ')' | '–' | '/' | '\u{300}'..='\u{36F}')
}

fn has_addition(name: &str) -> bool {
    name.contains([',', ';', '(', ')', '–']) || name.contains(" - ")
}

fn has_title(name: &str) -> bool {
    let folded = fold(name);
    let Some((first, rest)) = folded.split_once(' ') else { return false };
    let bare = first.trim_end_matches(['.', ':']);
    // "Anh" and "Chị" alone before one word may be a family name's mishap, so a title needs a full
    // name behind it; one that ends in a dot or a colon needs nothing more.
    TITLES.contains(&bare) && (bare != first || rest.contains(' '))
}

fn has_wrong_capitals(name: &str) -> bool {
    let several = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let capitals_only = !name.chars().any(char::is_lowercase) && name.split(' ').any(several);
    let small_only = !name.chars().any(char::is_uppercase);
    capitals_only || small_only
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameDoubt::*;
    use proptest::prelude::*;

    #[test]
    fn the_given_name_is_the_last_word() {
        for (name, given) in [("Nguyễn Thị Ví Dụ", "Dụ"), ("Lý A", "A"), ("Dụ ", "Dụ"), ("  ", "")]
        {
            assert_eq!(given_name(name), given);
        }
    }

    #[test]
    fn initials_are_those_of_family_and_given_name() {
        for (name, expected) in [
            ("Nguyễn Văn Hùng", "NH"),
            ("đặng thị đào", "ĐĐ"),
            ("Hồ \u{41}\u{302}\u{309}n", "HẨ"),
            ("H'Hen Niê", "HN"),
            ("Dụ", "D"),
            ("(Lý) A 12", "LA"),
            ("", ""),
            ("👩 12", ""),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn only_a_name_in_capitals_throughout_gets_new_ones() {
        for (given, expected) in [
            ("NGUYỄN THỊ VÍ DỤ", "Nguyễn Thị Ví Dụ"),
            ("  ĐẶNG  HOÀ\u{A0}THUỶ ", "Đặng Hoà Thuỷ"),
            ("H'HEN NIÊ", "H'Hen Niê"),
            ("Y-BLƠ ÊBAN", "Y-Blơ Êban"),
            ("LÝ A", "Lý A"),
            ("Nguyễn thị Ví Dụ", "Nguyễn thị Ví Dụ"),
            ("NGUYỄN Văn", "NGUYỄN Văn"),
            ("", ""),
        ] {
            assert_eq!(title_case_name(given), expected);
        }
    }

    #[test]
    fn what_looks_wrong_about_a_name_is_named() {
        for (name, doubts) in [
            ("Nguyễn Thị Ví Dụ", &[][..]),
            ("Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu", &[]),
            ("H'Hen Niê", &[]),
            ("Lý A", &[]),
            ("Y A", &[]),
            ("Bà Ví Dụ", &[HasTitle]),
            ("Anh Dụ", &[]),
            ("Ông Trần Văn Thí Dụ", &[HasTitle]),
            ("ThS. Trần Dụ", &[HasTitle]),
            ("Đ/c Trần Thí Dụ", &[HasTitle]),
            ("Trần Thí Dụ, Phó Trưởng phòng", &[HasAddition]),
            ("Trần Thí Dụ (1987)", &[HasDigit, HasAddition]),
            ("Trần <b>Dụ", &[HasSymbol]),
            ("Trần Dụ 👍", &[HasSymbol]),
            ("Dụ", &[OneWord]),
            ("TRẦN THÍ DỤ", &[WrongCapitals]),
            ("trần thí dụ", &[WrongCapitals]),
            ("12/3", &[NoLetters]),
            ("\u{0}", &[NoLetters]),
        ] {
            assert_eq!(name_doubts(name), doubts, "{name}");
        }
        assert_eq!(name_doubts(&"Dụ ".repeat(40)), [TooLong]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange_to_be_asked_about(text in any::<String>()) {
            prop_assert!(initials(&text).chars().all(|letter| !letter.is_whitespace()));
            prop_assert_eq!(clean(&title_case_name(&text)), title_case_name(&text));
            prop_assert_eq!(name_doubts(&text), name_doubts(&clean(&text)));
        }
    }
}
