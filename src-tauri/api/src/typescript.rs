//! The types of all calls as TypeScript, so that the interface cannot ask for what does not exist.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// A picture or a file as a call's answer; in TypeScript a `Uint8Array`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bytes {
    pub(crate) mime: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// Collects the types of the calls.
pub(crate) struct CallTypes {
    config: Config,
    declared: BTreeMap<String, String>,
    calls: Vec<String>,
}

/// A type as TypeScript calls it, with everything it is made of.
pub(crate) trait Exported {
    fn export(types: &mut CallTypes) -> String;
}

impl<T: TS + 'static> Exported for T {
    fn export(types: &mut CallTypes) -> String {
        Collector(types).visit::<T>();
        T::name(&types.config)
    }
}

impl Exported for Bytes {
    fn export(_: &mut CallTypes) -> String {
        "Uint8Array".to_owned()
    }
}

impl CallTypes {
    pub(crate) fn call<Request: Exported, AnswerType: Exported>(&mut self, name: &str, docs: &[&str]) {
        let request = Request::export(self);
        let answer = AnswerType::export(self);
        for doc in docs {
            self.calls.push(format!("  /** {} */", doc.trim()));
        }
        self.calls.push(format!("  {name}: {{ request: {request}; answer: {answer} }};"));
    }
}

struct Collector<'a>(&'a mut CallTypes);

impl TypeVisitor for Collector<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only named types have a path; numbers, lists and optional values are written in place.
        if T::output_path().is_some() {
            let name = T::ident(&self.0.config);
            if self.0.declared.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}", T::decl(&self.0.config));
            self.0.declared.insert(name, laid_out(&declaration));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// A declaration with one line a field and one line a sentence, as people write it.
fn laid_out(declaration: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut doc: Option<String> = None;
    let mut inside = false;
    for line in declaration.lines().map(str::trim) {
        let indent = if inside { "  " } else { "" };
        match (&mut doc, line) {
            (None, "/**") => doc = Some(String::new()),
            (Some(text), "*/") => {
                lines.push(format!("{indent}/** {} */", text.trim()));
                doc = None;
            }
            (Some(text), line) => {
                text.push_str(line.trim_start_matches('*').trim());
                text.push(' ');
            }
            (None, line) if line.ends_with(", };") => {
                lines.push(format!("{indent}{},", line.trim_end_matches(", };")));
                lines.push("};".to_owned());
            }
            (None, "") => {}
            (None, line) => {
                lines.push(format!("{indent}{line}"));
                inside |= line.ends_with('{');
            }
        }
    }
    lines.join("\n")
}

/// The whole TypeScript file.
#[must_use]
pub fn typescript() -> String {
    let mut types = CallTypes { config: Config::new(), declared: BTreeMap::new(), calls: Vec::new() };
    crate::calls::types(&mut types);
    Collector(&mut types).visit::<crate::types::Failure>();
    let mut file = String::from(
        "// Generated from the Rust types of the calls; `cargo xtask types` writes it anew.\n\n",
    );
    for declaration in types.declared.values() {
        file.push_str(declaration.trim_end());
        file.push_str("\n\n");
    }
    file.push_str("/** Every call with its request and its answer. */\nexport interface Calls {\n");
    file.push_str(&types.calls.join("\n"));
    file.push_str("\n}\n");
    file
}

#[cfg(test)]
mod tests {
    /// Set it to write the file instead of comparing it.
    const WRITE: &str = "WRITE_TYPES";

    #[test]
    fn the_committed_types_are_those_of_the_calls() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/generated.ts");
        let current = super::typescript();
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(file, &current).unwrap();
        }
        let committed = std::fs::read_to_string(file).unwrap_or_default();
        assert!(committed == current, "{file} is stale: run `cargo xtask types`");
    }
}
