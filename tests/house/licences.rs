//! Everything that is built in may be given away with the program: permissive licences only.

use serde_json::Value;

use crate::checkout::{cargo_metadata, list, read, text};

/// The licences that ask for no more than being named (MPL-2.0: changes of its own files shown).
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "IJG",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Python-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_crate_on_every_system_has_a_permissive_licence() {
    let metadata = cargo_metadata(&[]);
    let crates: Vec<_> =
        list(&metadata, "packages").map(|found| licensed(text(found, "name"), found)).collect();
    assert!(crates.len() > 100, "cargo metadata lists too few crates: {}", crates.len());
    assert_permissive(&crates);
}

#[test]
fn every_npm_package_has_a_permissive_licence() {
    let lock: Value = serde_json::from_str(&read("ui/package-lock.json")).unwrap();
    let packages = lock["packages"].as_object().unwrap().iter().filter(|(place, _)| !place.is_empty());
    let packages: Vec<_> = packages.map(|(place, found)| licensed(place, found)).collect();
    assert!(packages.len() > 20, "the lock file lists too few packages: {}", packages.len());
    assert_permissive(&packages);
}

fn licensed(name: &str, found: &Value) -> (String, String) {
    (name.to_owned(), text(found, "license").to_owned())
}

fn assert_permissive(found: &[(String, String)]) {
    let others: Vec<_> = found.iter().filter(|(_, licence)| !is_permissive(licence)).collect();
    assert!(others.is_empty(), "not on the list of licences: {others:?}");
}

/// Whether an SPDX expression leaves us a permissive choice. `OR` binds weaker than `AND`; an old
/// `MIT/Apache-2.0` means `OR`.
fn is_permissive(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words };
    let permissive = reader.any_of();
    permissive && reader.words.is_empty()
}

struct Reader<'a> {
    words: &'a [&'a str],
}

impl Reader<'_> {
    fn any_of(&mut self) -> bool {
        let mut permissive = self.all_of();
        while self.takes("OR") {
            permissive |= self.all_of();
        }
        permissive
    }

    fn all_of(&mut self) -> bool {
        let mut permissive = self.one();
        while self.takes("AND") {
            permissive &= self.one();
        }
        permissive
    }

    fn one(&mut self) -> bool {
        if self.takes("(") {
            let permissive = self.any_of();
            return self.takes(")") && permissive;
        }
        let Some((licence, rest)) = self.words.split_first() else { return false };
        self.words = rest;
        if !self.takes("WITH") {
            return ALLOWED.contains(licence);
        }
        let Some((exception, rest)) = self.words.split_first() else { return false };
        self.words = rest;
        ALLOWED.contains(licence) || ALLOWED.contains(&format!("{licence} WITH {exception}").as_str())
    }

    fn takes(&mut self, word: &str) -> bool {
        let next = self.words.first() == Some(&word);
        if next {
            self.words = &self.words[1..];
        }
        next
    }
}

#[test]
fn a_choice_needs_one_permissive_licence_and_a_sum_needs_all() {
    for permissive in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0 OR MIT",
        "(MIT OR GPL-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR MIT",
    ] {
        assert!(is_permissive(permissive), "{permissive}");
    }
    for other in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "LGPL-2.1 OR GPL-3.0",
        "(MIT",
        "MIT Apache-2.0",
        "SEE LICENSE IN LICENSE",
    ] {
        assert!(!is_permissive(other), "{other}");
    }
}
