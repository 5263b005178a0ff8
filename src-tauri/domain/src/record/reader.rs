//! Reading an entity out of a record, leniently: what cannot be used reads as absent.

use std::{collections::BTreeMap, str::FromStr};

use super::{Fields, Path, Value};
use crate::{
    date::PartialDate,
    id::{ItemId, RecordId},
};

/// Reads the fields of a record or, under a prefix, of one item of a list.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    fields: &'a Fields,
    prefix: String,
}

impl<'a> Reader<'a> {
    /// Reads the record's own fields.
    #[must_use]
    pub const fn new(fields: &'a Fields) -> Self {
        Self { fields, prefix: String::new() }
    }

    /// What a field holds.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.fields.get(&Path(format!("{}{name}", self.prefix)))
    }

    /// A text; absent reads as empty.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.get(name).and_then(Value::text).unwrap_or_default().to_owned()
    }

    /// A whole number.
    #[must_use]
    pub fn int(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(Value::int)
    }

    /// A text with a form of its own, such as an id.
    #[must_use]
    pub fn parsed<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.text()?.parse().ok()
    }

    /// A word of a closed vocabulary.
    #[must_use]
    pub fn word<T>(&self, name: &str, from_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        from_code(self.get(name)?.text()?)
    }

    /// A date with its precision.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<PartialDate> {
        PartialDate::from_iso(self.get(name)?.text()?).ok()
    }

    /// The members of a set of ids, in the order of their ids.
    pub fn members(&self, list: &'a str) -> impl Iterator<Item = RecordId> {
        self.within(list).filter_map(|(rest, value)| match value {
            Value::Flag(true) => rest.parse().ok(),
            _ => None,
        })
    }

    /// The items of a list, ordered by their position and, where two offices gave the same one, by id.
    pub fn items<T>(&self, list: &'a str, read: impl Fn(ItemId, &Self) -> T) -> Vec<T> {
        let mut places: BTreeMap<ItemId, i64> = BTreeMap::new();
        for (rest, value) in self.within(list) {
            let Some((id, name)) = rest.split_once('/') else { continue };
            let Ok(id) = id.parse() else { continue };
            let position = places.entry(id).or_default();
            if name == "position" {
                *position = value.int().unwrap_or_default();
            }
        }
        let mut ordered: Vec<(i64, ItemId)> =
            places.into_iter().map(|(id, position)| (position, id)).collect();
        ordered.sort_unstable();
        ordered
            .into_iter()
            .map(|(_, id)| read(id, &Self { fields: self.fields, prefix: format!("{list}/{id}/") }))
            .collect()
    }

    fn within(&self, list: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        let start = format!("{list}/");
        let length = start.len();
        self.fields
            .range(Path(start)..)
            .take_while(move |(path, _)| {
                path.0.starts_with(list) && path.0.as_bytes().get(list.len()) == Some(&b'/')
            })
            .map(move |(path, value)| (&path.0[length..], value))
    }
}
