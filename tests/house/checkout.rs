//! The checkout as the tests see it: its files and its packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The folder that holds the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file that is or would be committed, relative to the root, with `/` between the parts.
pub fn files() -> Vec<String> {
    let listed = output("git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let mut files: Vec<String> = listed.split_terminator('\0').map(str::to_owned).collect();
    files.retain(|file| root().join(file).is_file());
    files.sort();
    files.dedup();
    assert!(files.len() > 20, "git lists too few files to be this repository: {files:?}");
    files
}

/// The files with one of these extensions.
pub fn files_of_kind(extensions: &[&str]) -> Vec<String> {
    let has_kind = |file: &String| {
        let kind = Path::new(file).extension().and_then(|kind| kind.to_str());
        kind.is_some_and(|kind| extensions.contains(&kind))
    };
    files().into_iter().filter(has_kind).collect()
}

/// A file's text.
pub fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What `cargo metadata` says, with these further arguments.
pub fn cargo_metadata(arguments: &[&str]) -> Value {
    let arguments = [&["metadata", "--format-version=1", "--locked"], arguments].concat();
    serde_json::from_str(&output(env!("CARGO"), &arguments)).unwrap()
}

/// A text field of a JSON object.
pub fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object[field].as_str().unwrap_or_default()
}

/// The elements of a JSON list.
pub fn list<'a>(object: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    object[field].as_array().into_iter().flatten()
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
