//! Writing an entity into the flat shape of a record: what is empty takes no place.

use super::{Fields, Path, Value};
use crate::id::{ItemId, RecordId};

/// Collects the places of one record.
#[derive(Debug, Default)]
pub struct Writer {
    fields: Fields,
}

impl Writer {
    /// Puts a value at a field.
    pub fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.fields.insert(Path::field(name), value.into());
    }

    /// Puts a value at a field if there is one.
    pub fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Puts a text at a field unless it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, text);
        }
    }

    /// Puts the members of a set.
    pub fn members(&mut self, list: &str, members: impl IntoIterator<Item = RecordId>) {
        let places = members.into_iter().map(|member| (Path::member(list, member), Value::Flag(true)));
        self.fields.extend(places);
    }

    /// Opens one item of a list for writing.
    pub const fn item<'a>(&'a mut self, list: &'a str, item: ItemId) -> ItemWriter<'a> {
        ItemWriter { writer: self, list, item }
    }

    /// The collected places.
    #[must_use]
    pub fn finish(self) -> Fields {
        self.fields
    }
}

/// Collects the places of one item of a list.
#[derive(Debug)]
pub struct ItemWriter<'a> {
    writer: &'a mut Writer,
    list: &'a str,
    item: ItemId,
}

impl ItemWriter<'_> {
    /// Puts a value at a field of the item.
    pub fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.writer.fields.insert(Path::item(self.list, self.item, name), value.into());
    }

    /// Puts a value at a field of the item if there is one.
    pub fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Puts a text at a field of the item unless it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, text);
        }
    }
}
