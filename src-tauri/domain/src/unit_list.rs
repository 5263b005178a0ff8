//! A list of communes as offices hand it round: one line each, its name and the units it was formed from.
//!
//! Read from pasted cells, or from a text file with columns parted by tab, `|`, `;` or `,` (the first of them
//! in a line; the old units are parted by `;` in any case). Nothing that cannot be read is passed over in
//! silence.

use crate::text::{
    fold::{fold, folded_words},
    normal::clean,
};

/// The longest list that is read, in bytes.
pub const LIST_LIMIT: usize = 512 * 1024;

/// The most lines that are read; no province has as many communes.
pub const MOST_LINES: usize = 500;

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;

/// The most units one commune is formed from.
const MOST_BEFORE: usize = 40;

/// One line that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUnit {
    /// Its line, from 1.
    pub line: usize,
    /// The commune's name: "Phường Bình Minh Mẫu".
    pub name: String,
    /// The units it was formed from, as they are written.
    pub before: Vec<String>,
}

/// Why a line could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// There is no name in it.
    NoName,
    /// What should be the name is none of a commune: neither xã nor phường, thị trấn or đặc khu.
    NotACommune,
    /// A name is far too long.
    TooLong,
    /// It names far too many old units.
    TooMany,
    /// There are more columns than two.
    Columns,
    /// A quotation mark is not closed.
    OpenQuote,
}

/// A line that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultyLine {
    /// Its line, from 1.
    pub line: usize,
    /// Its text, cut to a readable length.
    pub text: String,
    /// Why.
    pub fault: LineFault,
}

/// A list as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitList {
    /// What could be read, in order.
    pub units: Vec<ListedUnit>,
    /// What could not.
    pub faults: Vec<FaultyLine>,
    /// Whether lines beyond [`MOST_LINES`] were left.
    pub is_cut: bool,
}

/// Reads a list.
#[must_use]
pub fn read(text: &str) -> UnitList {
    let mut list = UnitList::default();
    let text = text.trim_start_matches('\u{FEFF}');
    let mut is_first = true;
    for (index, line) in text.lines().enumerate() {
        if index >= MOST_LINES {
            list.is_cut = true;
            break;
        }
        if line.trim().is_empty() || line.chars().all(|letter| ",;|\t \"".contains(letter)) {
            continue;
        }
        if std::mem::take(&mut is_first) && is_header(line) {
            continue;
        }
        match read_line(line) {
            Ok((name, before)) => list.units.push(ListedUnit { line: index + 1, name, before }),
            Err(fault) => {
                let text = clean(line).chars().take(LONGEST_NAME).collect();
                list.faults.push(FaultyLine { line: index + 1, text, fault });
            }
        }
    }
    list
}

/// A header speaks of names and of what was before, and names no commune.
fn is_header(line: &str) -> bool {
    let words: Vec<String> = folded_words(line).map(|word| word.folded).collect();
    let speaks_of = |sought: &str| words.iter().any(|word| word == sought);
    let of_names = speaks_of("ten") || words.windows(2).any(|pair| pair == ["don", "vi"]);
    of_names
        && ["truoc", "cu", "xa", "phuong"].into_iter().any(speaks_of)
        && matches!(read_line(line), Err(LineFault::NotACommune | LineFault::Columns))
}

fn read_line(line: &str) -> Result<(String, Vec<String>), LineFault> {
    let (mut cells, parted_by) = cells(line)?;
    // Lists are often numbered.
    let is_number = |cell: &String| {
        let digits = cell.trim().trim_end_matches('.');
        !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit())
    };
    if cells.len() > 1 && cells.first().is_some_and(is_number) {
        cells.remove(0);
    }
    let mut cells = cells.into_iter();
    let name = clean(&cells.next().unwrap_or_default());
    let rest: Vec<String> = cells.collect();
    // A comma inside an old unit's name is part of it; between other marks a third cell means a third column.
    let before = match parted_by {
        Some(';') | None => rest.join(";"),
        Some(',') => rest.join(","),
        Some(_) if rest.iter().skip(1).any(|cell| !cell.trim().is_empty()) => return Err(LineFault::Columns),
        Some(_) => rest.into_iter().next().unwrap_or_default(),
    };
    let before: Vec<String> = before.split(';').map(clean).filter(|name| !name.is_empty()).collect();
    if name.is_empty() {
        return Err(LineFault::NoName);
    }
    if before.iter().chain([&name]).any(|name| name.chars().count() > LONGEST_NAME) {
        return Err(LineFault::TooLong);
    }
    if before.len() > MOST_BEFORE {
        return Err(LineFault::TooMany);
    }
    if commune_name(&name).is_none() {
        return Err(LineFault::NotACommune);
    }
    Ok((name, before))
}

/// The cells of a line, and the mark that parts them: the first one outside quotation marks, a tab before all.
fn cells(line: &str) -> Result<(Vec<String>, Option<char>), LineFault> {
    let mut parted_by = ['\t', '|'].into_iter().find(|mark| line.contains(*mark));
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_empty = cells.last().is_none_or(|cell| cell.trim().is_empty());
        if is_quoted && letter == '"' && letters.peek() == Some(&'"') {
            letters.next();
        } else if letter == '"' && (is_quoted || is_empty) {
            is_quoted = !is_quoted;
            continue;
        } else if !is_quoted && (parted_by == Some(letter) || (parted_by.is_none() && ",;".contains(letter)))
        {
            parted_by = Some(letter);
            cells.push(String::new());
            continue;
        }
        if let Some(cell) = cells.last_mut() {
            cell.push(letter);
        }
    }
    if is_quoted { Err(LineFault::OpenQuote) } else { Ok((cells, parted_by)) }
}

/// The sorts of commune, folded, the longer before those it begins with.
const SORTS: [&str; 4] = ["thi tran", "dac khu", "phuong", "xa"];

/// What stands before a unit's own name, folded.
const OFFICES: [&str; 4] = ["uy ban nhan dan", "ubnd", "phong tu phap", "van phong hdnd va ubnd"];

/// A commune's name without its office: "Phường Bình Minh Mẫu" of "UBND phường Bình Minh Mẫu"; `None` when it
/// is none of a commune.
#[must_use]
pub fn commune_name(name: &str) -> Option<&str> {
    let rest = without_office(name);
    let is_commune = SORTS.iter().any(|sort| {
        let folded = fold(rest);
        folded.strip_prefix(sort).is_some_and(|own| own.starts_with(' ') && own.len() > 1)
    });
    is_commune.then_some(rest)
}

/// The name a commune bears itself: "Bình Minh Mẫu" of "phường Bình Minh Mẫu".
#[must_use]
pub fn own_name(commune: &str) -> &str {
    SORTS.iter().find_map(|sort| strip_folded(commune, sort)).unwrap_or(commune)
}

/// By what two spellings of a unit's name are the same one: no marks, no office before it, no district behind
/// it, "TP." written out.
#[must_use]
pub fn name_key(name: &str) -> String {
    full_key(name.split(',').next().unwrap_or(name))
}

/// The same with the district behind it.
#[must_use]
pub fn full_key(name: &str) -> String {
    let own = without_office(name);
    let key = fold(own).replace('.', " ");
    let words = key.split_whitespace().map(|word| if word == "tp" { "thanh pho" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

fn without_office(name: &str) -> &str {
    let name = name.trim();
    OFFICES.iter().find_map(|office| strip_folded(name, office)).unwrap_or(name)
}

/// What stands behind words that fold to `start`, if anything does.
fn strip_folded<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let words = start.split(' ').count();
    let mut rest = text;
    for _ in 0..words {
        rest = rest.trim_start().split_once(char::is_whitespace)?.1;
    }
    let head = &text[..text.len() - rest.len()];
    let rest = rest.trim_start();
    (fold(head) == start && !rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn columns_are_read_however_they_are_parted() {
        for line in [
            "Phường Mẫu Một\tXã Mẫu Cũ; Phường Mẫu Xưa",
            "Phường Mẫu Một|Xã Mẫu Cũ;Phường Mẫu Xưa",
            "STT\tTên đơn vị mới\tĐơn vị cũ\n1\tPhường Mẫu Một\tXã Mẫu Cũ; Phường Mẫu Xưa",
            "Tên;Trước đây\n1.;Phường Mẫu Một;Xã Mẫu Cũ;Phường Mẫu Xưa",
            "Phường Mẫu Một, Xã Mẫu Cũ ; Phường Mẫu Xưa",
            "Phường Mẫu Một;Xã Mẫu Cũ;Phường Mẫu Xưa",
            "\"Phường Mẫu Một\",\"Xã Mẫu Cũ; Phường Mẫu Xưa\"",
            "Tên xã, phường;Trước đây thuộc\nPhường Mẫu Một;\"Xã Mẫu Cũ;Phường Mẫu Xưa\"",
            "\u{FEFF}Tên xã/phường,Đơn vị cũ\r\n\r\nPhường Mẫu Một,Xã Mẫu Cũ;Phường Mẫu Xưa\r\n",
        ] {
            let list = read(line);
            assert_eq!(list.faults, [], "{line}");
            assert_eq!(list.units.len(), 1, "{line}");
            assert_eq!(list.units[0].name, "Phường Mẫu Một", "{line}");
            assert_eq!(list.units[0].before, ["Xã Mẫu Cũ", "Phường Mẫu Xưa"], "{line}");
        }
        let list = read("Xã Mẫu\t\"UBND xã Cầu Vồng, huyện Suối Mơ\"");
        assert_eq!(list.units[0].before, ["UBND xã Cầu Vồng, huyện Suối Mơ"]);
        assert_eq!(read("Xã Mẫu Không Ghi Cũ").units[0].before.len(), 0);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for (line, fault) in [
            (";Xã Mẫu", LineFault::NoName),
            ("Huyện Mẫu;Xã Mẫu", LineFault::NotACommune),
            ("Tổng cộng: 95", LineFault::NotACommune),
            ("Xã Mẫu\tXã Cũ\tGhi chú", LineFault::Columns),
            ("Xã Mẫu,\"Xã Cũ", LineFault::OpenQuote),
        ] {
            let list = read(&format!("Xã Trước;Xã Cũ\n{line}"));
            assert_eq!(list.units.len(), 1, "{line}");
            assert_eq!(list.faults.len(), 1, "{line}");
            assert_eq!((list.faults[0].line, list.faults[0].fault), (2, fault), "{line}");
        }
        assert_eq!(
            read("Huyện Mẫu;xã Mẫu Cũ").faults.len(),
            1,
            "a first line is no header because it is faulty"
        );
        let long = format!("Xã {}", "Mẫu ".repeat(100));
        assert_eq!(read(&long).faults[0].fault, LineFault::TooLong);
        let many = format!("Xã Mẫu;{}", "Xã Cũ;".repeat(60));
        assert_eq!(read(&many).faults[0].fault, LineFault::TooMany);
        assert!(read(&"Xã Mẫu\n".repeat(MOST_LINES + 1)).is_cut);
    }

    #[test]
    fn spellings_of_one_name_are_one() {
        for (one, other) in [
            ("huyện Suối Mơ", "Phòng Tư pháp huyện Suối Mơ"),
            ("TP. Bình Minh", "Phòng Tư pháp thành phố Bình Minh"),
            ("xã Cầu Vồng", "UBND xã Cầu Vồng, huyện Suối Mơ"),
            ("XÃ CẦU VỒNG", "Ủy ban nhân dân xã Cầu Vồng"),
        ] {
            assert_eq!(name_key(one), name_key(other));
        }
        assert_ne!(name_key("xã Bình Minh"), name_key("phường Bình Minh"));
        assert_ne!(full_key("xã Mẫu, huyện Một"), full_key("xã Mẫu, huyện Hai"));
        assert_eq!(commune_name("UBND phường Bình Minh Mẫu"), Some("phường Bình Minh Mẫu"));
        assert_eq!(commune_name("Xã"), None);
        assert_eq!(own_name("thị trấn Mẫu Mới"), "Mẫu Mới");
    }

    proptest! {
        #[test]
        fn every_line_is_read_or_named(text in "(\\PC{0,40}\n){0,8}") {
            let list = read(&text);
            let told = list.units.len() + list.faults.len();
            let lines = text.lines().filter(|line| !line.chars().all(|it| ",;|\t \"".contains(it) || it.is_whitespace()));
            let lines = lines.count();
            prop_assert!(told == lines || told + 1 == lines, "{} of {}", told, lines);
        }
    }
}
