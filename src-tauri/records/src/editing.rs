//! Turning an edit into one change.

use std::collections::BTreeMap;

use automerge::{
    Author, AutomergeError, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    transaction::{CommitOptions, Transactable, Transaction},
};
use domain::record::{Edit, Fields, Value};

use crate::{Change, Document, RecordsError, RunActor, Stamp, document::shared_actor, places};

/// What one field of a map shall hold.
type FieldEdit<'a> = (&'a str, Option<&'a Value>);

/// The places of an edit, put together by the map they lie in.
#[derive(Default)]
struct Places<'a> {
    fields: Vec<FieldEdit<'a>>,
    members: Vec<(&'a str, &'a str, Option<&'a Value>)>,
    items: BTreeMap<(&'a str, &'a str), Vec<FieldEdit<'a>>>,
}

impl Document {
    /// Makes one change of an edit, preceded by those that open the later lists it is the first to write
    /// to. Places that already hold the wanted value are not written, unless they are in conflict: then
    /// writing settles it. Empty if nothing was left to write.
    ///
    /// A list's item disappears when none of its fields is left, or when the edit names the item itself
    /// (`list/<item>`) with nothing.
    pub fn edit(&mut self, edit: &Edit, stamp: &Stamp, run: RunActor) -> Result<Vec<Change>, RecordsError> {
        let mut changes = self.open_lists(edit)?;
        let author = Author::from(stamp.author.as_bytes().to_vec());
        self.doc.set_author(Some(author)).set_actor(run.for_author(&stamp.author));
        let options = CommitOptions::default().with_time(stamp.at.millis()).with_message(stamp.message());
        changes.extend(self.commit(edit, options)?);
        Ok(changes)
    }

    /// Makes the maps of the later lists an edit puts something into and that the record lacks. Each is a
    /// change that is the same in every office, as the record's first one is: two offices making the same
    /// map apart would hide each other's items.
    fn open_lists(&mut self, edit: &Edit) -> Result<Vec<Change>, RecordsError> {
        let mut opened = Vec::new();
        for list in self.kind.later_lists() {
            let written = edit.changes.iter().any(|(path, value)| {
                value.is_some() && path.list_item().is_some_and(|(name, _)| name == *list)
            });
            let record = self.record;
            let refused = |error: AutomergeError| RecordsError::Refused { record, detail: error.to_string() };
            if !written || self.doc.get(ROOT, *list).map_err(refused)?.is_some() {
                continue;
            }
            let mut bare = Self::new(self.record, self.kind)?;
            bare.doc.set_actor(shared_actor(self.record, self.kind, &format!("list {list}")));
            let mut transaction = bare.doc.transaction();
            transaction.put_object(ROOT, *list, ObjType::Map).map_err(refused)?;
            let (hash, _) = transaction.commit_with(CommitOptions::default().with_time(0));
            let change = hash.and_then(|hash| bare.doc.get_change_by_hash(&hash));
            if let Some(change) = change {
                let change = Change::describe(self.record, self.kind, &bare.doc, change);
                opened.extend(self.apply([change.bytes.as_slice()])?.new);
            }
        }
        Ok(opened)
    }

    /// Makes the change that fills a built-in catalogue record: byte for byte the same in every office
    /// that ships the same contents, so that they share it instead of doubling it. `None` if the record
    /// has that change already; what people wrote since stands.
    pub fn seed(&mut self, fields: &Fields) -> Result<Option<Change>, RecordsError> {
        let mut bare = Self::new(self.record, self.kind)?;
        let actor = shared_actor(self.record, self.kind, &written_out(fields));
        bare.doc.set_actor(actor);
        let edit = Edit::between(self.record, self.kind, &Fields::new(), fields);
        let Some(change) = bare.commit(&edit, CommitOptions::default().with_time(0))? else {
            return Ok(None);
        };
        Ok(self.apply([change.bytes.as_slice()])?.new.into_iter().next())
    }

    fn commit(&mut self, edit: &Edit, options: CommitOptions) -> Result<Option<Change>, RecordsError> {
        if edit.record != self.record {
            return Err(RecordsError::WrongRecord { record: self.record, edit: edit.record });
        }
        let places = self.sort_places(edit)?;
        let record = self.record;
        let refused = |error: AutomergeError| RecordsError::Refused { record, detail: error.to_string() };
        let mut transaction = self.doc.transaction();
        write(&mut transaction, &places).map_err(refused)?;
        let (hash, _) = transaction.commit_with(options);
        let change = hash.and_then(|hash| self.doc.get_change_by_hash(&hash));
        Ok(change.map(|change| Change::describe(self.record, self.kind, &self.doc, change)))
    }

    fn sort_places<'a>(&self, edit: &'a Edit) -> Result<Places<'a>, RecordsError> {
        let mut places = Places::default();
        for (path, value) in &edit.changes {
            let parts: Vec<&str> = path.parts().collect();
            let value = value.as_ref().filter(|value| value.text() != Some(""));
            match parts[..] {
                [field] if !self.kind.has_list(field) => places.fields.push((field, value)),
                [list, member] if self.kind.has_list(list) => places.members.push((list, member, value)),
                [list, item, field] if self.kind.has_list(list) => {
                    places.items.entry((list, item)).or_default().push((field, value));
                }
                _ => return Err(RecordsError::NoSuchPlace { record: self.record, path: path.clone() }),
            }
        }
        Ok(places)
    }
}

/// The contents as one text, from which their actor is derived: other contents, another actor.
fn written_out(fields: &Fields) -> String {
    let mut text = String::from("contents");
    for (path, value) in fields {
        // The lengths keep two different contents from reading the same.
        let value = match value {
            Value::Text(text) => format!("text {} {text}", text.len()),
            Value::Int(number) => format!("int {number}"),
            Value::Flag(flag) => format!("flag {flag}"),
        };
        text.push_str(&format!("\n{path} {value}"));
    }
    text
}

fn write(transaction: &mut Transaction<'_>, places: &Places<'_>) -> Result<(), AutomergeError> {
    for (field, value) in &places.fields {
        put(transaction, &ROOT, field, *value)?;
    }
    for (list, member, value) in &places.members {
        if let Some(container) = map_at(transaction, &ROOT, list)? {
            put(transaction, &container, member, *value)?;
        }
    }
    for ((list, item), values) in &places.items {
        if let Some(container) = map_at(transaction, &ROOT, list)? {
            write_item(transaction, &container, item, values)?;
        }
    }
    Ok(())
}

/// Writes the fields of one item. An item two offices made apart exists twice under one key; writing to
/// it makes one of both, else the other one would stay hidden for ever.
fn write_item(
    transaction: &mut Transaction<'_>,
    list: &ObjId,
    item: &str,
    values: &[FieldEdit<'_>],
) -> Result<(), AutomergeError> {
    let present = map_at(transaction, list, item)?;
    let mut wanted: BTreeMap<String, Value> = match &present {
        Some(map) => plain_values(transaction, map),
        None => BTreeMap::new(),
    };
    for (field, value) in values {
        match value {
            Some(value) => wanted.insert((*field).to_owned(), (*value).clone()),
            None => wanted.remove(*field),
        };
    }
    if wanted.is_empty() {
        return put(transaction, list, item, None);
    }
    match present {
        Some(map) if transaction.get_all(list, item)?.len() == 1 => {
            values.iter().try_for_each(|(field, value)| put(transaction, &map, field, *value))
        }
        _ => {
            let map = transaction.put_object(list, item, ObjType::Map)?;
            wanted.iter().try_for_each(|(field, value)| put(transaction, &map, field, Some(value)))
        }
    }
}

fn plain_values(transaction: &Transaction<'_>, map: &ObjId) -> BTreeMap<String, Value> {
    transaction
        .map_range(map, ..)
        .filter_map(|entry| match &entry.value {
            automerge::ValueRef::Scalar(scalar) => Some((entry.key.to_string(), places::value(scalar)?)),
            automerge::ValueRef::Object(_) => None,
        })
        .collect()
}

fn map_at(transaction: &Transaction<'_>, object: &ObjId, key: &str) -> Result<Option<ObjId>, AutomergeError> {
    Ok(transaction.get(object, key)?.and_then(|(value, id)| value.is_object().then_some(id)))
}

fn put(
    transaction: &mut Transaction<'_>,
    object: &ObjId,
    key: &str,
    value: Option<&Value>,
) -> Result<(), AutomergeError> {
    let present = transaction.get_all(object, key)?;
    let Some(value) = value else {
        return if present.is_empty() { Ok(()) } else { transaction.delete(object, key) };
    };
    let scalar = match value {
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Flag(flag) => ScalarValue::Boolean(*flag),
    };
    if let [(only, _)] = present.as_slice()
        && only.as_scalar() == Some(&scalar)
    {
        return Ok(());
    }
    transaction.put(object, key, scalar)
}
