//! An office's own template: a built-in family with a few things changed, never a layout of its own.
//!
//! What can be changed are words, typefaces, colours, and which parts show in which order; the family's boxes,
//! its fitting and its checks stay. Knows no database: how it is kept is the office's business.

mod derive;
mod flaw;
mod names;
mod read;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::compose::wording::clean_line;
use crate::palette::{Colour, ColourName};
use crate::sheet::{ColourWay, TemplateId};

pub(crate) use derive::{Changes, field_of};
pub use flaw::{Fault, Flaw, FlawPlace, Wanted};
pub use names::{Font, FontRole, PartName, WordName};

/// The newest format of a template file this version reads, and the one it writes.
pub const FORMAT: u64 = 1;
/// The longest name in characters, so that it stays readable under a small picture.
const NAME_MOST: usize = 60;
/// The longest description in characters.
const DESCRIPTION_MOST: usize = 200;

/// What an office made of a family.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnTemplate {
    /// What the office calls it.
    pub name: String,
    /// When to use it, one sentence.
    pub description: String,
    /// The built-in family it is.
    pub based_on: TemplateId,
    /// The built-in colour way it starts from; the family's own if not given.
    pub colours_from: Option<ColourWay>,
    /// Colours chosen anew.
    pub colours: BTreeMap<ColourName, Colour>,
    /// Typefaces chosen anew.
    pub fonts: BTreeMap<FontRole, Font>,
    /// Parts that are left out.
    pub hidden: BTreeSet<PartName>,
    /// The parts that can be moved, in their new order.
    pub order: Vec<PartName>,
    /// Words in the place of the usual ones.
    pub words: BTreeMap<WordName, String>,
}

impl OwnTemplate {
    /// A template that changes nothing of its family yet.
    #[must_use]
    pub fn of(based_on: TemplateId, name: &str) -> Self {
        Self {
            name: clean_line(name),
            description: String::new(),
            based_on,
            colours_from: None,
            colours: BTreeMap::new(),
            fonts: BTreeMap::new(),
            hidden: BTreeSet::new(),
            order: Vec::new(),
            words: BTreeMap::new(),
        }
    }

    /// Changes one thing: a key as files have it, with its section before a dot, and the value as text; lists
    /// with commas. An empty value takes the change back.
    ///
    /// # Errors
    /// When there is no such key or the value is none for it; then nothing is changed.
    pub fn put(&mut self, key: &str, value: &str) -> Result<(), Fault> {
        let text = clean_line(value);
        let given = (!text.is_empty()).then_some(text.as_str());
        match key.split_once('.') {
            None if key == "name" => self.name = bounded(given.ok_or(Fault::Empty)?, NAME_MOST)?,
            None if key == "description" => self.description = bounded(&text, DESCRIPTION_MOST)?,
            Some(("colours", "from")) => self.colours_from = given.map(colour_way).transpose()?,
            Some(("colours", name)) => {
                let name = named(ColourName::ALL, ColourName::name, key, name)?;
                put_or_remove(&mut self.colours, name, given.map(|text| colour(key, text)).transpose()?);
            }
            Some(("fonts", name)) => {
                let role = named(FontRole::ALL, FontRole::name, key, name)?;
                let font = given.map(|text| word(Font::ALL, Font::name, text)).transpose()?;
                put_or_remove(&mut self.fonts, role, font.filter(|font| *font != role.usual()));
            }
            Some(("parts", "hidden")) => self.hidden = parts(&text)?.into_iter().collect(),
            Some(("parts", "order")) => self.order = parts(&text)?,
            Some(("words", name)) => {
                let name = named(WordName::ALL, WordName::name, key, name)?;
                let words = given.map(|text| words(name, text)).transpose()?;
                put_or_remove(&mut self.words, name, words);
            }
            Some(("parts", _)) => return Err(unknown_key(key, vec!["hidden", "order"])),
            _ => return Err(unknown_key(key, read::KEYS.to_vec())),
        }
        Ok(())
    }

    /// Everything it changes, key by key, as [`Self::put`] takes it.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, String)> {
        let list = |parts: Vec<&str>| parts.join(",");
        let mut entries = vec![
            ("name".to_owned(), self.name.clone()),
            ("description".to_owned(), self.description.clone()),
            ("colours.from".to_owned(), self.colours_from.map_or(String::new(), |way| way.name().to_owned())),
        ];
        entries.extend(self.colours.iter().map(|(name, it)| (format!("colours.{}", name.name()), it.hex())));
        entries.extend(
            self.fonts.iter().map(|(role, font)| (format!("fonts.{}", role.name()), font.name().to_owned())),
        );
        entries.push(("parts.hidden".to_owned(), list(self.hidden.iter().map(|part| part.name()).collect())));
        entries.push(("parts.order".to_owned(), list(self.order.iter().map(|part| part.name()).collect())));
        entries
            .extend(self.words.iter().map(|(name, words)| (format!("words.{}", name.name()), words.clone())));
        entries.retain(|(_, value)| !value.is_empty());
        entries
    }
}

fn put_or_remove<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    };
}

fn bounded(text: &str, most: usize) -> Result<String, Fault> {
    if text.chars().count() > most { Err(Fault::TooLong { most }) } else { Ok(text.to_owned()) }
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, key: &str, given: &str) -> Result<T, Fault> {
    let found = all.iter().copied().find(|known| name(*known) == given);
    found.ok_or_else(|| unknown_key(key, all.iter().map(|known| name(*known)).collect()))
}

fn unknown_key(key: &str, known: Vec<&'static str>) -> Fault {
    Fault::UnknownKey { key: key.to_owned(), known }
}

fn word<T: Copy>(all: &[T], name: fn(T) -> &'static str, given: &str) -> Result<T, Fault> {
    let found = all.iter().copied().find(|known| name(*known) == given);
    found.ok_or_else(|| Fault::UnknownWord {
        word: given.to_owned(),
        known: all.iter().map(|known| name(*known).to_owned()).collect(),
    })
}

/// Black alone is chosen for a print, not for a template.
fn colour_way(name: &str) -> Result<ColourWay, Fault> {
    word(&ColourWay::COLOURED, ColourWay::name, name)
}

fn colour(key: &str, text: &str) -> Result<Colour, Fault> {
    Colour::read(&text.to_lowercase())
        .ok_or_else(|| Fault::WrongType { key: key.to_owned(), wanted: Wanted::Colour })
}

fn parts(text: &str) -> Result<Vec<PartName>, Fault> {
    let mut parts = Vec::new();
    for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let part = word(PartName::ALL, PartName::name, name)?;
        if parts.contains(&part) {
            return Err(Fault::Twice { name: name.to_owned() });
        }
        parts.push(part);
    }
    Ok(parts)
}

/// Words for a place: short enough, and with nothing in braces but what stands for a number there.
fn words(name: WordName, text: &str) -> Result<String, Fault> {
    let text = bounded(text, name.most())?;
    let mut rest = text.as_str();
    while let Some(start) = rest.find('{') {
        let end = rest[start..].find('}').map_or(rest.len(), |end| start + end + 1);
        let braced = &rest[start..end];
        if !name.numbers().contains(&braced) {
            return Err(Fault::UnknownNumber { text: braced.to_owned() });
        }
        rest = &rest[end..];
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> OwnTemplate {
        OwnTemplate::of(TemplateId::INDIVIDUAL, "Cá nhân – Một cửa")
    }

    #[test]
    fn an_empty_value_takes_a_change_back() {
        let mut changed = own();
        for (key, value) in
            [("colours.band", "#17395F"), ("fonts.titles", "sans"), ("words.slogan", "Vì dân")]
        {
            changed.put(key, value).unwrap();
        }
        assert_eq!(changed.colours[&ColourName::Band].hex(), "#17395f");
        for key in ["colours.band", "fonts.titles", "words.slogan"] {
            changed.put(key, " ").unwrap();
        }
        assert_eq!(changed, own());
    }

    #[test]
    fn what_is_not_known_is_named_and_changes_nothing() {
        let refused = |key: &str, value: &str| {
            let mut template = own();
            let fault = template.put(key, value).unwrap_err();
            assert_eq!(template, own());
            fault
        };
        assert!(
            matches!(refused("colours.sky", "#ffffff"), Fault::UnknownKey { key, .. } if key == "colours.sky")
        );
        assert!(matches!(refused("papers", "A4"), Fault::UnknownKey { .. }));
        assert!(matches!(refused("colours.from", "den-trang"), Fault::UnknownWord { .. }));
        assert!(matches!(refused("fonts.text", "Arial"), Fault::UnknownWord { word, .. } if word == "Arial"));
        assert!(
            matches!(refused("parts.hidden", "photo, sun"), Fault::UnknownWord { word, .. } if word == "sun")
        );
        assert!(matches!(refused("parts.order", "story,story"), Fault::Twice { name } if name == "story"));
        assert!(matches!(refused("colours.band", "red"), Fault::WrongType { wanted: Wanted::Colour, .. }));
        assert_eq!(refused("name", ""), Fault::Empty);
        assert_eq!(refused("words.number-heading", "Số thứ tự"), Fault::TooLong { most: 4 });
        let number = Fault::UnknownNumber { text: "{năm}".to_owned() };
        assert_eq!(refused("words.next-page", "Xem {next} {năm}"), number);
        assert_eq!(refused("words.slogan", "{"), Fault::UnknownNumber { text: "{".to_owned() });
    }

    #[test]
    fn entries_make_the_template_again() {
        let mut template = own();
        for (key, value) in [
            ("description", "Treo ở Một cửa"),
            ("colours.from", "cham"),
            ("colours.gold", "#aa8833"),
            ("fonts.quotations", "serif"),
            ("parts.hidden", "photo,note"),
            ("parts.order", "story,figures"),
            ("words.page-of", "{page} trên {pages}"),
        ] {
            template.put(key, value).unwrap();
        }
        let mut again = own();
        for (key, value) in template.entries() {
            again.put(&key, &value).unwrap();
        }
        assert_eq!(again, template);
    }
}
