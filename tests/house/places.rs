//! Each outside library that shapes the code around it has one place that names it.

use crate::checkout::{cargo_metadata, files_of_kind, list, read, text};

/// A dependency and the one package that may have it.
const ONE_PACKAGE: [(&str, &str); 4] =
    [("tauri", "neu-guong"), ("rusqlite", "store"), ("automerge", "records"), ("printpdf", "notices")];

#[test]
fn each_shaping_library_is_a_dependency_of_one_package_only() {
    let metadata = cargo_metadata(&["--no-deps"]);
    for (library, owner) in ONE_PACKAGE {
        for package in list(&metadata, "packages") {
            let has_it = list(package, "dependencies").any(|used| is_of_family(text(used, "name"), library));
            let name = text(package, "name");
            assert!(!has_it || name == owner, "`{name}` names {library}; only `{owner}` may");
        }
    }
}

/// `tauri` and all its plugins are one library here.
fn is_of_family(dependency: &str, library: &str) -> bool {
    dependency == library || dependency.strip_prefix(library).is_some_and(|rest| rest.starts_with('-'))
}

#[test]
fn only_the_pdf_module_of_notices_names_the_pdf_library() {
    let elsewhere = files_of_kind(&["rs"])
        .into_iter()
        .filter(|file| file.starts_with("src-tauri/") && !file.starts_with("src-tauri/notices/src/pdf"));
    for file in elsewhere {
        let line = code_lines(&read(&file)).find(|line| line.contains("printpdf")).map(str::to_owned);
        assert_eq!(line, None, "{file}");
    }
}

fn code_lines(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn only_the_backend_folder_of_the_page_names_tauri() {
    for file in files_of_kind(&["ts", "svelte", "js"]) {
        if file.starts_with("ui/src/") && !file.starts_with("ui/src/backend/") {
            assert!(!read(&file).contains("@tauri-apps/"), "{file}");
        }
    }
}

#[test]
fn every_rust_file_begins_by_saying_what_it_is_for() {
    // A module of tests is told by what it stands beside.
    let sources = files_of_kind(&["rs"]).into_iter().filter(|file| !file.ends_with("/tests.rs"));
    let silent: Vec<String> = sources.filter(|file| !read(file).starts_with("//!")).collect();
    assert!(silent.is_empty(), "without //! at the top: {silent:#?}");
}
