//! The sheets that are not about one exemplar, with contents of their own: a few of each family.

use std::fs;

use notices::Engine;

#[path = "../../src-tauri/notices/tests/samples/mod.rs"]
pub mod contents;

use crate::samples::{reference, writing};

/// The cases shown of each family, beside the one it was drawn for.
const SHOWN: [&str; 5] = ["full", "long", "seven", "twenty", "many"];

#[test]
fn every_piece_of_a_family_lies_where_it_lay() {
    let mut engine = Engine::new().unwrap();
    let (portrait, group) = (contents::photo(1200, 1600), contents::photo(2400, 1600));
    let templates = engine.templates().to_vec();
    let mut moved = Vec::new();
    for template in templates.iter().skip(2) {
        let mut found = String::new();
        let (paper, _) = template.papers().next().unwrap();
        for (case, content) in contents::cases(template.id(), &portrait, &group) {
            if SHOWN.contains(&case) {
                let choice = template.usual_choice();
                let sheet = engine.typeset(&content, &choice).unwrap();
                found.push_str(&format!("# {case}\n{}\n", sheet.snapshot()));
            }
        }
        let name = format!("{}-{}.txt", template.id().as_str(), paper.name());
        let path = reference("positions", &name);
        if writing() {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if let Some(difference) = crate::positions::first_difference(&expected, &found) {
            moved.push(format!("{name}: {difference}"));
        }
    }
    assert!(moved.is_empty(), "{}", moved.join("\n"));
}
