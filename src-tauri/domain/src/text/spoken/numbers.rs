//! Numbers in words, as school books have them: "linh" for a missing ten, "nghìn" for a thousand, "mốt", "tư"
//! and "lăm" behind tens.

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// Thousands, by their power; a billion of billions is no number of office prose.
const POWERS: [&str; 4] = ["", " nghìn", " triệu", " tỷ"];

/// The first number too large to be read.
const END: u64 = 1_000_000_000_000;

/// A number in words; `None` from a thousand billions on.
#[must_use]
pub fn number_in_words(number: u64) -> Option<String> {
    (number < END).then(|| in_words(number))
}

/// A number below [`END`] in words.
pub(super) fn in_words(number: u64) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let mut said = Vec::new();
    for (power, name) in POWERS.iter().enumerate().rev() {
        let thousands = 1000_u64.pow(u32::try_from(power).unwrap_or_default());
        let group = number / thousands % 1000;
        if group > 0 {
            said.push(format!("{}{name}", hundreds(group, !said.is_empty())));
        }
    }
    said.join(" ")
}

/// The digits behind a comma: as a number while they are one or two, else one by one.
pub(super) fn after_comma(digits: &str) -> String {
    match digits.parse() {
        Ok(number) if digits.len() <= 2 && !digits.starts_with('0') => in_words(number),
        _ => digits.bytes().map(|byte| digit(u64::from(byte - b'0'))).collect::<Vec<_>>().join(" "),
    }
}

fn digit(value: u64) -> &'static str {
    usize::try_from(value).ok().and_then(|value| DIGITS.get(value)).copied().unwrap_or_default()
}

/// A group of three digits; behind another group the hundreds are always named.
fn hundreds(group: u64, follows: bool) -> String {
    let (hundred, rest) = (group / 100, group % 100);
    if hundred == 0 && !follows {
        return tens(rest);
    }
    let said = format!("{} trăm", digit(hundred));
    match rest {
        0 => said,
        1..=9 => format!("{said} linh {}", digit(rest)),
        _ => format!("{said} {}", tens(rest)),
    }
}

fn tens(rest: u64) -> String {
    let (ten, one) = (rest / 10, rest % 10);
    let before = match ten {
        0 => return digit(one).to_owned(),
        1 => "mười".to_owned(),
        _ => format!("{} mươi", digit(ten)),
    };
    match (ten, one) {
        (_, 0) => before,
        (2.., 1) => format!("{before} mốt"),
        (2.., 4) => format!("{before} tư"),
        (_, 5) => format!("{before} lăm"),
        _ => format!("{before} {}", digit(one)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_named_as_school_books_name_them() {
        for (number, words) in [
            (0, "không"),
            (10, "mười"),
            (15, "mười lăm"),
            (14, "mười bốn"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (55, "năm mươi lăm"),
            (101, "một trăm linh một"),
            (110, "một trăm mười"),
            (2005, "hai nghìn không trăm linh năm"),
            (38_216, "ba mươi tám nghìn hai trăm mười sáu"),
            (1_000_005, "một triệu không trăm linh năm"),
            (26_500_000, "hai mươi sáu triệu năm trăm nghìn"),
            (3_000_000_000, "ba tỷ"),
        ] {
            assert_eq!(number_in_words(number).as_deref(), Some(words), "{number}");
        }
        assert_eq!(number_in_words(END), None);
    }

    #[test]
    fn decimals_are_named_as_a_number_or_digit_by_digit() {
        assert_eq!(after_comma("6"), "sáu");
        assert_eq!(after_comma("25"), "hai mươi lăm");
        assert_eq!(after_comma("05"), "không năm");
        assert_eq!(after_comma("125"), "một hai năm");
    }
}
