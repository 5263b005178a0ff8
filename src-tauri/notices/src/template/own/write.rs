//! Writing a template as a file that a person can read and change: always the same text for the same template.

use std::fmt::Write;

use super::{FORMAT, OwnTemplate};

/// Says to whoever opens the file what it is.
const HEAD: &str = "# Mẫu áp phích của văn phòng, xuất từ Nêu Gương.\n";

/// Keys whose values are lists.
pub(super) const LISTS: [&str; 2] = ["parts.hidden", "parts.order"];

impl OwnTemplate {
    /// The template as a file.
    #[must_use]
    pub fn to_file(&self) -> String {
        let mut file = HEAD.to_owned();
        // Writing to a string cannot fail.
        let _ = writeln!(file, "format = {FORMAT}");
        let _ = writeln!(file, "based-on = {}", quoted(self.based_on.as_str()));
        let mut open = None;
        for (path, value) in self.entries() {
            let (section, key) = match path.split_once('.') {
                Some((section, key)) => (Some(section.to_owned()), key),
                None => (None, path.as_str()),
            };
            if section != open {
                let _ = writeln!(file, "\n[{}]", section.as_deref().unwrap_or_default());
                open = section;
            }
            let _ = if LISTS.contains(&path.as_str()) {
                let names: Vec<String> = value.split(',').map(quoted).collect();
                writeln!(file, "{key} = [{}]", names.join(", "))
            } else {
                writeln!(file, "{key} = {}", quoted(&value))
            };
        }
        file
    }
}

/// A TOML text; values hold no control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
