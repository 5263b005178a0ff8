//! Numbers with what they count ("63 vụ", "96,2%") told from the words around them, to be set stronger.

/// Things of two syllables that are counted; the second stays with the number as the first does.
const PAIRS: [&str; 14] = [
    "hồ sơ",
    "vụ việc",
    "vụ án",
    "cá nhân",
    "tập thể",
    "trường hợp",
    "học sinh",
    "thủ tục",
    "lượt người",
    "triệu đồng",
    "tỷ đồng",
    "hòa giải",
    "trẻ em",
    "điển hình",
];

/// The stretches of a tied text in order, and whether each is a number with what it counts.
///
/// A number counts for that only when it says what it counts: "năm 2021" and "số 38" are names.
pub(super) fn parted(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut stretches: Vec<(&str, bool)> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for word in text.split_inclusive([' ', '\n']) {
        let from = at;
        at += word.len();
        if from < start || !counts(bare(word)) {
            continue;
        }
        // Marks behind the number stay with it, so that stretches part at spaces only.
        let mut end = from + word.trim_end_matches([' ', '\n']).len();
        let next = text[at..].split([' ', '\n']).next().unwrap_or("");
        let first = word.trim_end_matches(' ').rsplit('\u{a0}').next().unwrap_or("");
        if word.ends_with(' ') && PAIRS.contains(&format!("{first} {}", bare(next)).as_str()) {
            end = at + next.len();
        }
        if from > start {
            stretches.push((&text[start..from], false));
        }
        stretches.push((&text[from..end], true));
        start = end;
    }
    stretches.push((&text[start..], false));
    stretches.into_iter().filter(|(stretch, _)| !stretch.is_empty())
}

fn bare(word: &str) -> &str {
    word.trim_end_matches([' ', '\n', ',', '.', ';', ':', '”', ')'])
}

/// Whether a tied group begins with a number and goes on with what it counts.
fn counts(group: &str) -> bool {
    group.starts_with(|first: char| first.is_ascii_digit())
        && !group.contains('/')
        && (group.ends_with('%')
            || group.contains('\u{a0}') && !group.ends_with(|last: char| last.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strong(text: &str) -> Vec<String> {
        let tied = domain::text::typography::tie_text(text);
        let found = parted(&tied).filter(|(_, is_number)| *is_number);
        found.map(|(stretch, _)| domain::text::typography::untie(stretch)).collect()
    }

    #[test]
    fn a_number_is_strong_with_what_it_counts_and_not_as_part_of_a_name() {
        assert_eq!(strong("Bào chữa 63 vụ, đạt 96,2% trong năm 2021."), ["63 vụ,", "96,2%"]);
        assert_eq!(strong("Trợ giúp 63 vụ việc, 2.300 hồ sơ."), ["63 vụ việc,", "2.300 hồ sơ."]);
        assert!(strong("Kế hoạch số 38/KH-UBND ngày 28/02/2022").is_empty());
    }

    #[test]
    fn no_letter_is_lost_between_the_stretches() {
        let text = "Rút từ 3\u{a0}ngày còn 1\u{a0}ngày, 12\u{a0}vụ.";
        assert_eq!(parted(text).map(|(stretch, _)| stretch).collect::<String>(), text);
    }
}
