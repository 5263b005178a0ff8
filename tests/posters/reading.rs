//! What can be read out of the file: the very texts of the record, in plain letters and spaces.

use std::{process::Command, sync::Arc};

use domain::{rules::FIGURES_ON_SHEET, text::typography::untie};
use office::{TemplateId, poster::SheetRequest};
use tempfile::NamedTempFile;

use crate::samples::office;

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn the_text_of_a_sheet_is_the_text_of_the_record() {
    let (mut office, samples) = office();
    for sample in &samples {
        let portrait = office.portrait(sample.id).unwrap();
        // The sheet of a model leaves the deeds out; here everything is to be read.
        let template = portrait.model.is_some().then_some(TemplateId::COLLECTIVE);
        let request = SheetRequest { exemplars: vec![sample.id], template, ..SheetRequest::default() };
        let pdf = Arc::clone(&office.compose(&request).unwrap().pdf);
        let read = read_out(&pdf);
        let exemplar = &portrait.exemplar;
        for figure in exemplar.figures.iter().take(FIGURES_ON_SHEET) {
            let wanted = words(&format!("{} {}", figure.value, figure.unit));
            assert!(read.contains(&wanted), "{}: “{wanted}” is not in\n{read}", sample.stem);
        }
        let deeds = exemplar.achievements.iter().map(|deed| deed.text.as_str());
        for text in deeds.chain([portrait.name(), &exemplar.quotation, &exemplar.summary]) {
            for sentence in text.split('\n').filter(|line| !line.trim().is_empty()) {
                let wanted = words(sentence);
                assert!(holds(&read, &wanted), "{}: “{wanted}” is not in\n{read}", sample.stem);
            }
        }
    }
}

/// Whether a text stands in the file; one that goes on over the foot of a column or a page stands there
/// in pieces, each of which ends between two words.
fn holds(read: &str, wanted: &str) -> bool {
    /// More pieces than a story has columns would mean that words are scattered.
    const PIECES: usize = 6;
    let mut rest = wanted;
    for _ in 0..PIECES {
        if read.contains(rest) {
            return true;
        }
        let mut ends = rest.match_indices(' ').map(|(end, _)| end).rev();
        let Some(longest) = ends.find(|end| read.contains(&rest[..*end])) else { return false };
        rest = &rest[longest + 1..];
    }
    false
}

/// The file's text as one line, each block in its own order.
pub fn read_out(pdf: &[u8]) -> String {
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(file.path()).arg("-").output();
    let output = output.expect("pdftotext must be installed (poppler-utils)");
    words(&String::from_utf8(output.stdout).unwrap())
}

/// Words with one plain space between them.
pub fn words(text: &str) -> String {
    untie(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
