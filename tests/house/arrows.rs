//! Which crate may use which: the table in `src-tauri/README.md` is the truth.

use std::collections::{BTreeMap, BTreeSet};

use crate::checkout::{cargo_metadata, list, read, text};

/// Crate → the crates of this workspace that it uses.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// This package looks at everything from outside, so no arrow is forbidden to it.
const OUTSIDE: &str = "neu-guong-tests";

#[test]
fn each_crate_uses_just_the_crates_its_row_of_the_table_names() {
    let allowed = table(&read("src-tauri/README.md"));
    let used = used();
    for crate_name in used.keys() {
        assert!(allowed.contains_key(crate_name), "`{crate_name}` has no row in src-tauri/README.md");
    }
    let mut breaches = Vec::new();
    for (crate_name, allowed) in &allowed {
        let used =
            used.get(crate_name).unwrap_or_else(|| panic!("the table's `{crate_name}` does not exist"));
        let forbidden = used.difference(allowed).map(|used| format!("`{crate_name}` must not use `{used}`"));
        let idle = allowed.difference(used);
        let idle = idle.map(|idle| format!("the table lets `{crate_name}` use `{idle}`, but it does not"));
        breaches.extend(forbidden.chain(idle));
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn a_row_gives_the_crate_and_the_crates_it_may_use() {
    let page = "| crate | what for | may use |\n|---|---|---|\n\
        | `domain` | Rules. Knows no `SQL`. | – |\n| `store` (data) | One file. | `domain`, `records` |\n\n| `other` | table |";
    let expected = Arrows::from([
        ("domain".into(), BTreeSet::new()),
        ("store".into(), BTreeSet::from(["domain".into(), "records".into()])),
    ]);
    assert_eq!(table(page), expected);
}

fn table(page: &str) -> Arrows {
    let after_head = page.lines().skip_while(|line| !line.starts_with("| crate |")).skip(2);
    let rows = after_head.take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        assert_eq!(cells.len(), 3, "not a row of three cells: {row}");
        let name = quoted(cells[0]).next().unwrap().to_owned();
        (name, quoted(cells[2]).map(str::to_owned).collect())
    })
    .collect()
}

/// The words between backquotes.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// Normal dependencies only: a test or a build script may look where the product may not.
fn used() -> Arrows {
    let metadata = cargo_metadata(&["--no-deps"]);
    let packages = list(&metadata, "packages").filter(|package| text(package, "name") != OUTSIDE);
    packages
        .map(|package| {
            let ours = list(package, "dependencies")
                .filter(|used| used["path"].is_string() && used["kind"].is_null());
            (text(package, "name").to_owned(), ours.map(|used| text(used, "name").to_owned()).collect())
        })
        .collect()
}
