//! The top level of the repository is fixed.

use std::collections::BTreeSet;

use crate::checkout::files;

/// Beside these only files and folders whose name begins with a dot.
const FIXED: [&str; 8] =
    ["Cargo.lock", "Cargo.toml", "README.md", "assets", "src-tauri", "tauri.conf.json", "tests", "ui"];

#[test]
fn the_top_level_holds_just_what_was_agreed() {
    let entries: BTreeSet<String> = files()
        .iter()
        .filter_map(|file| file.split('/').next().map(str::to_owned))
        .filter(|entry| !entry.starts_with('.'))
        .collect();
    let fixed: BTreeSet<String> = FIXED.iter().map(|&entry| entry.to_owned()).collect();
    assert_eq!(entries, fixed);
}
