//! Reading a template file: nothing in it is guessed, and what is wrong is told with its line and column.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::write::LISTS;
use super::{FORMAT, Fault, Flaw, FlawPlace, OwnTemplate, Wanted};
use crate::sheet::TemplateId;
use crate::template::Template;

/// Far more than all keys with their longest values.
const MOST_BYTES: usize = 64 * 1024;
/// Each dot of a key opens a table within a table, which the reader of TOML does not limit as it limits brackets.
/// No template needs so many, and tables no deeper than this never exhaust the stack.
const MOST_DOTS: usize = 400;
/// The longest list there can be has no more entries than there are parts.
const MOST_ENTRIES: usize = 64;

/// The keys of a file, those of sections aside.
pub(super) const KEYS: [&str; 8] =
    ["format", "based-on", "name", "description", "colours", "fonts", "parts", "words"];
const SECTIONS: [&str; 4] = ["colours", "fonts", "parts", "words"];

type Entry<'a, 'i> = (&'a Spanned<Cow<'i, str>>, &'a Spanned<DeValue<'i>>);

impl OwnTemplate {
    /// Reads a file; `families` are the built-in templates.
    ///
    /// # Errors
    /// When something in it is not as it must be, with the line and column of the first such place.
    pub(crate) fn from_file(bytes: &[u8], families: &[Template]) -> Result<Self, Flaw> {
        if bytes.len() > MOST_BYTES {
            return Err(at("", 0, Fault::TooLarge { bytes: bytes.len() }));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let sound = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            at(&sound, sound.len(), Fault::NotText)
        })?;
        // Windows editors put this mark before a text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Some((start, _)) = text.match_indices('.').nth(MOST_DOTS) {
            return Err(at(text, start, Fault::Syntax));
        }
        let table = DeTable::parse(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let is_twice = error.message().contains("duplicate key");
            let name = || text.get(error.span().unwrap_or_default()).unwrap_or_default().to_owned();
            at(text, start, if is_twice { Fault::Twice { name: name() } } else { Fault::Syntax })
        })?;
        Reader { text, families }.template(table.get_ref())
    }
}

struct Reader<'a> {
    text: &'a str,
    families: &'a [Template],
}

impl Reader<'_> {
    fn template(&self, table: &DeTable<'_>) -> Result<OwnTemplate, Flaw> {
        self.refuse_newer(table)?;
        let mut entries: Vec<Entry<'_, '_>> = table.iter().collect();
        // The first flaw is told as somebody meets it who reads from the top.
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, _) in &entries {
            if !KEYS.contains(&key.get_ref().as_ref()) {
                return Err(self.flaw(key, super::unknown_key(key.get_ref(), KEYS.to_vec())));
            }
        }
        let based_on = self.based_on(table)?;
        let mut own = OwnTemplate::of(based_on, "");
        let mut spots: Vec<(String, usize)> = Vec::new();
        for (key, value) in entries {
            let name = key.get_ref().as_ref();
            if SECTIONS.contains(&name) {
                self.section(&mut own, &mut spots, (name, value))?;
            } else if !["format", "based-on"].contains(&name) {
                self.put(&mut own, name, value)?;
                spots.push((name.to_owned(), value.span().start));
            }
        }
        if own.name.is_empty() {
            return Err(at(self.text, 0, Fault::Missing { key: "name" }));
        }
        own.check(self.families).map_err(|flaw| match flaw.place {
            FlawPlace::Key(key) => {
                let spot = spots.iter().find(|(known, _)| *known == key);
                at(self.text, spot.map_or(0, |(_, start)| *start), flaw.fault)
            }
            FlawPlace::File { .. } => flaw,
        })?;
        Ok(own)
    }

    /// The format is looked at before anything else: a newer file may hold what this version cannot know.
    fn refuse_newer(&self, table: &DeTable<'_>) -> Result<(), Flaw> {
        let value = table.get("format").ok_or_else(|| at(self.text, 0, Fault::Missing { key: "format" }))?;
        let number = value.get_ref().as_integer();
        let format = number.and_then(|number| u64::from_str_radix(number.as_str(), number.radix()).ok());
        match format {
            Some(FORMAT) => Ok(()),
            Some(format) if format > FORMAT => Err(self.flaw(value, Fault::Newer { format })),
            _ => Err(self.flaw(value, wrong("format", Wanted::Number))),
        }
    }

    fn based_on(&self, table: &DeTable<'_>) -> Result<TemplateId, Flaw> {
        let value = table.get("based-on");
        let value = value.ok_or_else(|| at(self.text, 0, Fault::Missing { key: "based-on" }))?;
        let id = self.text_of("based-on", value)?;
        let known = self.families.iter().find(|family| family.id().as_str() == id);
        known.map(|family| family.id().clone()).ok_or_else(|| {
            let known = self.families.iter().map(|family| family.id().as_str().to_owned()).collect();
            self.flaw(value, Fault::UnknownWord { word: id.to_owned(), known })
        })
    }

    fn section(
        &self,
        own: &mut OwnTemplate,
        spots: &mut Vec<(String, usize)>,
        (name, value): (&str, &Spanned<DeValue<'_>>),
    ) -> Result<(), Flaw> {
        let DeValue::Table(table) = value.get_ref() else {
            return Err(self.flaw(value, wrong(name, Wanted::Section)));
        };
        let mut entries: Vec<Entry<'_, '_>> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in entries {
            let path = format!("{name}.{}", key.get_ref());
            let known = own.clone().put(&path, "");
            if let Err(fault @ Fault::UnknownKey { .. }) = known {
                return Err(self.flaw(key, fault));
            }
            self.put(own, &path, value)?;
            spots.push((path, value.span().start));
        }
        Ok(())
    }

    fn put(&self, own: &mut OwnTemplate, path: &str, value: &Spanned<DeValue<'_>>) -> Result<(), Flaw> {
        if !LISTS.contains(&path) {
            let text = self.text_of(path, value)?;
            return own.put(path, text).map_err(|fault| self.flaw(value, fault));
        }
        let DeValue::Array(array) = value.get_ref() else {
            return Err(self.flaw(value, wrong(path, Wanted::List)));
        };
        let mut joined = String::new();
        for entry in array.iter() {
            let name = self.text_of(path, entry)?;
            // A comma inside a name would make two of it.
            if name.contains(',') || array.len() > MOST_ENTRIES {
                return Err(self.flaw(entry, wrong(path, Wanted::List)));
            }
            joined = if joined.is_empty() { name.to_owned() } else { format!("{joined},{name}") };
            own.put(path, &joined).map_err(|fault| self.flaw(entry, fault))?;
        }
        Ok(())
    }

    fn text_of<'a>(&self, path: &str, value: &'a Spanned<DeValue<'_>>) -> Result<&'a str, Flaw> {
        value.get_ref().as_str().ok_or_else(|| self.flaw(value, wrong(path, Wanted::Text)))
    }

    fn flaw<T>(&self, spanned: &Spanned<T>, fault: Fault) -> Flaw {
        at(self.text, spanned.span().start, fault)
    }
}

fn wrong(key: &str, wanted: Wanted) -> Fault {
    Fault::WrongType { key: key.to_owned(), wanted }
}

/// A flaw at a byte of the text.
fn at(text: &str, byte: usize, fault: Fault) -> Flaw {
    let end = (0..=byte.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    Flaw { place: FlawPlace::File { line, column }, fault }
}
