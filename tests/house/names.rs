//! A name that would fit anything says nothing.

use std::path::Path;

use crate::checkout::{files, files_of_kind, read};

const VAGUE: [&str; 9] =
    ["util", "utils", "helper", "helpers", "common", "manager", "service", "processor", "misc"];

#[test]
fn no_file_or_folder_of_the_sources_has_a_vague_name() {
    for file in files().iter().filter(|file| is_source(file)) {
        for part in Path::new(file).with_extension("").iter().filter_map(|part| part.to_str()) {
            let vague =
                part.split(['-', '_', '.']).find(|word| VAGUE.contains(&word.to_lowercase().as_str()));
            assert_eq!(vague, None, "{file}");
        }
    }
}

fn is_source(file: &str) -> bool {
    ["src-tauri/", "ui/", "tests/"].iter().any(|folder| file.starts_with(folder))
}

#[test]
fn no_type_has_a_vague_name() {
    for file in files_of_kind(&["rs", "ts", "svelte"]) {
        let source = read(&file);
        let vague = declared_types(&source).find(|name| has_vague_ending(name)).map(str::to_owned);
        assert_eq!(vague, None, "{file}");
    }
}

fn declared_types(source: &str) -> impl Iterator<Item = &str> {
    let words = source.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.clone().zip(words.skip(1)).filter_map(|(keyword, name)| {
        ["struct", "enum", "trait", "class", "interface"].contains(&keyword).then_some(name)
    })
}

fn has_vague_ending(name: &str) -> bool {
    VAGUE.iter().any(|vague| {
        let start = name.len().saturating_sub(vague.len());
        name.is_char_boundary(start)
            && name[start..].eq_ignore_ascii_case(vague)
            && name[start..].starts_with(|c: char| c.is_uppercase())
    })
}

#[test]
fn a_vague_ending_is_found_and_a_clear_name_is_not() {
    assert!(has_vague_ending("OfficeManager") && has_vague_ending("Utils"));
    assert!(!has_vague_ending("WriteDoor") && !has_vague_ending("Đơn vị"));
}

#[test]
fn nothing_is_left_for_later_in_a_comment() {
    // Put together here, so that this file does not find itself.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X"].concat()];
    for file in files_of_kind(&["rs", "ts", "svelte", "js", "css"]) {
        for mark in &marks {
            let line = read(&file).lines().find(|line| is_word(line, mark)).map(str::to_owned);
            assert_eq!(line, None, "{file}");
        }
    }
}

fn is_word(line: &str, mark: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric()).any(|word| word == mark)
}
