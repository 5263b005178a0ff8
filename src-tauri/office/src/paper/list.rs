//! A list of rows as a paper: who is put forward, who was selected, who is nominated.

use notices::{Approval, PosterContent, Register, RegisterGroup, Signature, Subject};

use super::PaperKind;
use crate::{Office, OfficeError, poster::Composed};

/// Rows under one title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListGroup {
    /// "CÁ NHÂN"; a Roman number is put before it. Empty = rows without a title.
    pub title: String,
    /// The cells of each row without its number, the first naming somebody.
    pub rows: Vec<Vec<String>>,
}

/// A list with everything around it; empty texts are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPaper {
    /// The slip has the nation's name, a number and a place for the Director's opinion; a list is an annex.
    pub kind: PaperKind,
    /// "PHIẾU TRÌNH", "DANH SÁCH".
    pub type_name: String,
    /// What it is about.
    pub title: String,
    /// Whose paper it is: the authority above, and the office.
    pub agency: (String, String),
    /// "Số: 05/PT-VP".
    pub number: String,
    /// "Đồng Nai, ngày 05 tháng 5 năm 2022".
    pub date_line: String,
    /// "(Kèm theo Quyết định số … ngày …)".
    pub reference: String,
    /// "Kính trình: Giám đốc Sở Tư pháp".
    pub addressee: String,
    /// What is said before the table.
    pub opening: String,
    /// The heading of each column without the number's, the first for names.
    pub headings: Vec<String>,
    /// How wide the columns are in relation to one another; empty = as their cells ask for.
    pub widths: Vec<f32>,
    /// The rows.
    pub groups: Vec<ListGroup>,
    /// What is said below the table.
    pub closing: String,
    /// Authority and title of who signs, a line each.
    pub capacity: String,
    /// The name below the empty place.
    pub signer: String,
}

impl Office {
    /// Makes a list and keeps the file at hand.
    ///
    /// # Errors
    /// When the sheet cannot be made.
    pub fn compose_list(&mut self, list: &ListPaper) -> Result<&Composed, OfficeError> {
        let title = format!("{} {}", sentence_case(&list.type_name), list.title);
        self.press_paper(list.kind.name(), &[content(list)], title)
    }
}

fn content(list: &ListPaper) -> PosterContent {
    let groups: Vec<&ListGroup> = list.groups.iter().filter(|group| !group.rows.is_empty()).collect();
    let titled = groups.iter().enumerate().map(|(index, group)| RegisterGroup {
        title: match group.title.as_str() {
            "" => String::new(),
            title => format!("{}. {title}", roman(index + 1)),
        },
        rows: group.rows.clone(),
    });
    PosterContent {
        agency_parent: list.agency.0.clone(),
        agency: list.agency.1.clone(),
        eyebrow: list.type_name.clone(),
        name: list.title.clone(),
        subject: Subject::Model,
        note: list.number.clone(),
        month: list.date_line.clone(),
        subtitle: list.reference.clone(),
        occasion: list.addressee.clone(),
        summary: list.opening.clone(),
        register: Register {
            headings: list.headings.clone(),
            groups: titled.collect(),
            widths: list.widths.clone(),
        },
        closing: list.closing.clone(),
        // Whoever signs does so by hand: there is never a mark that it was done.
        signature: Signature {
            capacity: list.capacity.clone(),
            mark: String::new(),
            name: list.signer.clone(),
        },
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

/// The number of a group; no list has forty.
fn roman(number: usize) -> String {
    const PARTS: [(usize, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = number;
    let mut written = String::new();
    for (value, letters) in PARTS {
        while left >= value {
            written.push_str(letters);
            left -= value;
        }
    }
    written
}

/// "PHIẾU TRÌNH" as a file's title has it: "Phiếu trình".
fn sentence_case(text: &str) -> String {
    let lowered = text.to_lowercase();
    let mut letters = lowered.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_numbered_in_roman_numbers_and_empty_ones_left_out() {
        for (number, written) in [(1, "I"), (3, "III"), (4, "IV"), (9, "IX"), (14, "XIV")] {
            assert_eq!(roman(number), written);
        }
        assert_eq!(sentence_case("DANH SÁCH"), "Danh sách");
    }
}
