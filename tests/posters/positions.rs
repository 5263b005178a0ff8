//! Where each piece of each sheet lies: eighteen samples on every template and paper.

use std::fs;

use office::poster::SheetRequest;

use crate::samples::{choices, office, reference, writing};

#[test]
fn every_piece_of_every_sheet_lies_where_it_lay() {
    let (mut office, samples) = office();
    let mut moved = Vec::new();
    for choice in choices(&mut office) {
        let template = choice.template.clone().unwrap();
        let name = format!("{}-{}.txt", template.as_str(), choice.paper.unwrap().name());
        let mut found = String::new();
        for sample in &samples {
            let request = SheetRequest { exemplars: vec![sample.id], ..choice.clone() };
            found.push_str(&format!("# {}\n{}\n", sample.stem, office.snapshot(&request).unwrap()));
        }
        let path = reference("positions", &name);
        if writing() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if let Some(line) = first_difference(&expected, &found) {
            moved.push(format!("{name}: {line}"));
        }
    }
    assert!(moved.is_empty(), "{}", moved.join("\n"));
}

/// The first line that differs, if any does.
pub fn first_difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let mut lines = expected.lines().zip(found.lines()).enumerate();
    let differing = lines.find(|(_, (expected, found))| expected != found);
    Some(match differing {
        Some((number, (expected, found))) => format!("line {}: was “{expected}”, is “{found}”", number + 1),
        None => "one is longer than the other".to_owned(),
    })
}
