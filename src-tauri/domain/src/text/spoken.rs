//! Written Vietnamese as an announcer reads it aloud: numbers and dates in words, abbreviations in full, no
//! brackets and no signs. Knows what signs mean in office prose, and nothing of loudspeakers or minutes.

mod abbreviations;
mod numbers;
mod signs;

use abbreviations::{long_form, of_marked_place};
pub use numbers::number_in_words;
use numbers::{after_comma, in_words};

/// A text for the ear.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The text, one paragraph a line.
    pub text: String,
    /// Abbreviations nobody told how to read; they stand in the text as they were written.
    pub unread: Vec<String>,
}

/// The text as it is read aloud. Lines stay lines.
#[must_use]
pub fn spoken(text: &str) -> Spoken {
    let mut all = Spoken::default();
    for line in text.lines() {
        let (said, unread) = line_aloud(line);
        if !said.is_empty() {
            if !all.text.is_empty() {
                all.text.push('\n');
            }
            all.text.push_str(&said);
        }
        for word in unread {
            if !all.unread.contains(&word) {
                all.unread.push(word);
            }
        }
    }
    all
}

/// How many syllables a spoken text has: Vietnamese writes each as a word of its own.
#[must_use]
pub fn syllables(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// A word of a line, with the stop that stands behind it.
struct Word<'a> {
    core: &'a str,
    stop: &'a str,
}

fn line_aloud(line: &str) -> (String, Vec<String>) {
    let plain = signs::plain(line);
    let words: Vec<Word<'_>> = plain.split_whitespace().map(parted).collect();
    let mut said: Vec<String> = Vec::with_capacity(words.len());
    let mut unread = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let before = index.checked_sub(1).map_or("", |index| words[index].core);
        let after = words.get(index + 1).map_or("", |word| word.core);
        let aloud = aloud(word.core, before, after).unwrap_or_else(|| {
            if is_unread(word.core) {
                unread.push(word.core.to_owned());
            }
            word.core.to_owned()
        });
        said.push(format!("{aloud}{}", word.stop));
    }
    (signs::finished(&said.join(" ")), unread)
}

/// A word and the stop behind it; "TP." is an abbreviation and no end of a sentence.
fn parted(word: &str) -> Word<'_> {
    if of_marked_place(word).is_some() {
        return Word { core: word, stop: "" };
    }
    let core = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    Word { core, stop: &word[core.len()..] }
}

/// A word in other words, if it is not read as it is written.
fn aloud(word: &str, before: &str, after: &str) -> Option<String> {
    if word == "–" {
        let is_span = is_number(before) && is_number(after);
        return Some(if is_span { "đến" } else { "," }.to_owned());
    }
    if word == "→" {
        return Some(change(before, after).to_owned());
    }
    if word.starts_with(|letter: char| letter.is_ascii_digit()) {
        return date(word, before).or_else(|| quantity(word));
    }
    if let Some(roman) = roman(word).filter(|_| counts(before)) {
        return number_in_words(roman);
    }
    if let Some((name, count)) = word.split_once('-')
        && let Some(count) = number(count)
    {
        return Some(format!("{name} {count}"));
    }
    of_marked_place(word).or_else(|| long_form(word)).map(str::to_owned)
}

/// "11/6/2022", "6/2022", and "11/6" behind "ngày".
fn date(word: &str, before: &str) -> Option<String> {
    let parts: Vec<u64> = word.split('/').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let before = before.to_lowercase();
    let day_word = if before == "ngày" { "" } else { "ngày " };
    let month_word = if before == "tháng" { "" } else { "tháng " };
    match parts[..] {
        [day @ 1..=31, month @ 1..=12, year @ 1000..=2999] => {
            Some(format!("{day_word}{} tháng {} năm {}", day_aloud(day), month_aloud(month), in_words(year)))
        }
        [month @ 1..=12, year @ 1000..=2999] => {
            Some(format!("{month_word}{} năm {}", month_aloud(month), in_words(year)))
        }
        [day @ 1..=31, month @ 1..=12] if before == "ngày" => {
            Some(format!("{} tháng {}", day_aloud(day), month_aloud(month)))
        }
        _ => None,
    }
}

/// The first ten days of a month are "mùng".
fn day_aloud(day: u64) -> String {
    if day <= 10 { format!("mùng {}", in_words(day)) } else { in_words(day) }
}

/// The fourth month is "tư".
fn month_aloud(month: u64) -> String {
    if month == 4 { "tư".to_owned() } else { in_words(month) }
}

/// "12.450", "99,6%", "24/28", "15km", "8h30", "2020-2022", and the number of a document: its letters are not
/// read.
fn quantity(word: &str) -> Option<String> {
    if let Some(number) = number(word) {
        return Some(number);
    }
    if let Some((left, right)) = word.split_once('/') {
        let left = number(left)?;
        return match number(right) {
            Some(right) => Some(format!("{left} trên {right}")),
            // The number of a document: its signs are for the eye.
            None if right.chars().any(char::is_uppercase) => Some(left),
            None => Some(format!("{left} mỗi {right}")),
        };
    }
    if let Some((left, right)) = word.split_once(['-', '–']) {
        return Some(format!("{} đến {}", number(left)?, number(right)?));
    }
    let end = word.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','))?;
    let (value, unit) = word.split_at(end);
    let value = number(value)?;
    match unit {
        "%" => Some(format!("{value} phần trăm")),
        "h" => Some(format!("{value} giờ")),
        "km" => Some(format!("{value} ki-lô-mét")),
        "m" => Some(format!("{value} mét")),
        "m²" | "m2" => Some(format!("{value} mét vuông")),
        "ha" => Some(format!("{value} héc-ta")),
        "kg" => Some(format!("{value} ki-lô-gam")),
        "đ" => Some(format!("{value} đồng")),
        _ => {
            let minutes = unit.strip_prefix('h').or_else(|| unit.strip_prefix(':'))?;
            Some(format!("{value} giờ {}", number(minutes)?))
        }
    }
}

/// A number as Vietnamese writes it: full stops between thousands, a comma before decimals.
fn number(written: &str) -> Option<String> {
    let (whole, decimals) = match written.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (written, None),
    };
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = rest.is_empty() || first.len() <= 3;
    if !is_digits(first) || !is_grouped || !rest.iter().all(|group| group.len() == 3 && is_digits(group)) {
        return None;
    }
    let value: u64 = format!("{first}{}", rest.concat()).parse().ok()?;
    let whole = number_in_words(value)?;
    match decimals {
        None => Some(whole),
        Some(digits) if is_digits(digits) => Some(format!("{whole} phẩy {}", after_comma(digits))),
        Some(_) => None,
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

/// "3 → 1": whether it went up or down.
fn change(before: &str, after: &str) -> &'static str {
    let value = |word: &str| word.replace('.', "").replace(',', ".").parse::<f64>().ok();
    match value(before).zip(value(after)) {
        Some((from, to)) if to < from => "xuống còn",
        Some((from, to)) if to > from => "lên",
        _ => "thành",
    }
}

/// Whether a Roman number may stand behind this word.
fn counts(before: &str) -> bool {
    const WORDS: [&str; 9] = ["quý", "thứ", "khóa", "khoá", "phần", "chương", "kỳ", "hạng", "cụm"];
    WORDS.contains(&before.to_lowercase().as_str())
}

/// A Roman number below forty; more are not written in office prose.
fn roman(word: &str) -> Option<u64> {
    let mut total = 0;
    let mut next = 0;
    for letter in word.chars().rev() {
        let value = match letter {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => return None,
        };
        total = if value < next { total - value } else { total + value };
        next = value.max(next);
    }
    Some(total).filter(|total| (1..40).contains(total))
}

/// Capitals without a mark that no table knows: "SỞ" is a word in capitals, "BCĐ" is none.
fn is_unread(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_capitals = word.chars().all(|letter| letter.is_uppercase() || matches!(letter, '-' | '.'));
    is_capitals && letters >= 2 && !super::fold::has_marks(&word.replace('Đ', "D"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(written: &str, aloud: &str) {
        assert_eq!(spoken(written).text, aloud, "{written}");
    }

    #[test]
    fn numbers_are_read_in_words() {
        reads("Số hóa 12.450 trang.", "Số hóa mười hai nghìn bốn trăm năm mươi trang.");
        reads("tăng 3,25 lần", "Tăng ba phẩy hai mươi lăm lần");
        reads("02 ngày, 15 phút", "Hai ngày, mười lăm phút");
        reads("26.500.000đ", "Hai mươi sáu triệu năm trăm nghìn đồng");
        reads("từ 8h30", "Từ tám giờ ba mươi");
    }

    #[test]
    fn shares_and_spans_are_read_as_such() {
        reads(
            "đạt 99,6% (2.731/2.742 hồ sơ).",
            "Đạt chín mươi chín phẩy sáu phần trăm, hai nghìn bảy trăm ba mươi mốt trên hai nghìn bảy trăm \
             bốn mươi hai hồ sơ.",
        );
        reads("24/28 vụ", "Hai mươi tư trên hai mươi tám vụ");
        reads("giai đoạn 5 – 7", "Giai đoạn năm đến bảy");
        reads("3 → 1 lần đi lại", "Ba xuống còn một lần đi lại");
    }

    #[test]
    fn dates_are_read_with_their_words_once() {
        reads("ngày 11/6/2022", "Ngày mười một tháng sáu năm hai nghìn không trăm hai mươi hai");
        reads("Từ 05/4/2022", "Từ ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi hai");
        reads("tháng 6/2022", "Tháng sáu năm hai nghìn không trăm hai mươi hai");
        reads("ngày 01/5", "Ngày mùng một tháng năm");
        reads("quý II năm 2022", "Quý hai năm hai nghìn không trăm hai mươi hai");
    }

    #[test]
    fn abbreviations_are_read_in_full_and_unknown_ones_are_named() {
        reads("UBND xã Cầu Vồng, TP. Bình Minh", "Ủy ban nhân dân xã Cầu Vồng, thành phố Bình Minh");
        reads("Công chức TP-HT", "Công chức Tư pháp Hộ tịch");
        reads("Quyết định số 12/QĐ-UBND", "Quyết định số mười hai");
        let unknown = spoken("SỞ TƯ PHÁP và BQX, BQX");
        assert_eq!(unknown.unread, ["BQX"]);
        assert_eq!(unknown.text, "SỞ TƯ PHÁP và BQX, BQX");
    }

    #[test]
    fn signs_become_pauses() {
        reads("Công chức Tư pháp – Hộ tịch", "Công chức Tư pháp, Hộ tịch");
        reads("“Nghe hết rồi mới nói luật.”", "Nghe hết rồi mới nói luật.");
        reads("phòng, chống dịch COVID-19", "Phòng, chống dịch COVID mười chín");
        reads("Hỏi & Đáp <60 giây", "Hỏi và Đáp dưới sáu mươi giây");
        reads("(chưa rõ)", "Chưa rõ");
        reads("Một.\n\nHai", "Một.\nHai");
    }

    #[test]
    fn every_syllable_is_counted_and_no_sign() {
        assert_eq!(syllables("Xin cảm ơn – quý vị ."), 5);
        assert_eq!(syllables(&spoken("12.450 trang").text), 8);
    }
}
