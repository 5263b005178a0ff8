//! Printing: JSON for programs, short lines for people.

use api::Failure;
use serde_json::{Value as Json, json};

/// Prints data as JSON, or as the lines a person reads.
pub(crate) fn print(json: bool, data: &Json, lines: impl FnOnce(&Json) -> String) {
    if json {
        println!("{data:#}");
    } else {
        let text = lines(data);
        if !text.is_empty() {
            println!("{}", text.trim_end());
        }
    }
}

/// Prints a refusal: the sentence to standard error, and with `--json` its parts to standard output.
pub(crate) fn refusal(failure: &Failure, json: bool) {
    if json {
        let Failure { code, what, kept, todo, params } = failure;
        let parts = json!({ "code": code, "what": what, "kept": kept, "todo": todo, "params": params });
        println!("{parts:#}");
    }
    let sentences = [&failure.what, &failure.kept, &failure.todo];
    let said: Vec<&str> = sentences.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    eprintln!("{}", said.join(" "));
}

/// A text in data, empty if absent.
pub(crate) fn text<'a>(data: &'a Json, pointer: &str) -> &'a str {
    data.pointer(pointer).and_then(Json::as_str).unwrap_or_default()
}

/// A list in data, empty if absent.
pub(crate) fn list<'a>(data: &'a Json, pointer: &str) -> &'a [Json] {
    data.pointer(pointer).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}
