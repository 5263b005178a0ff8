//! Places that two offices wrote apart, each without knowing of the other.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, ObjId, ObjType, ROOT, ReadDoc, ValueRef};
use domain::record::{Path, Value};

use crate::Document;

/// A place with more than one value; somebody has to settle it by writing one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The place.
    pub path: Path,
    /// The values, each once, the one shown meanwhile first.
    pub values: Vec<Value>,
}

impl Document {
    /// The places that hold more than one value, in the order of their paths.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut found: BTreeMap<Path, BTreeSet<Value>> = BTreeMap::new();
        collect(&self.doc, &ROOT, "", &mut found);
        let shown = self.fields();
        found
            .into_iter()
            .filter(|(_, values)| values.len() > 1)
            .map(|(path, values)| {
                let first = shown.get(&path).cloned();
                let others =
                    values.into_iter().filter(|value| Some(value) != first.as_ref()).collect::<Vec<_>>();
                Conflict { values: first.into_iter().chain(others).collect(), path }
            })
            .collect()
    }
}

/// Gathers every value of every place, also of items that exist twice under one key.
fn collect(doc: &Automerge, object: &ObjId, prefix: &str, found: &mut BTreeMap<Path, BTreeSet<Value>>) {
    for entry in doc.map_range(object, ..) {
        let name = format!("{prefix}{}", entry.key);
        let alternatives = doc.get_all(object, entry.key.as_ref()).unwrap_or_default();
        match entry.value {
            ValueRef::Scalar(_) => {
                let Ok(path) = name.parse::<Path>() else { continue };
                let values = alternatives.iter().filter_map(|(value, _)| scalar(value));
                found.entry(path).or_default().extend(values);
            }
            ValueRef::Object(ObjType::Map) => {
                for (_, id) in alternatives.iter().filter(|(value, _)| value.is_object()) {
                    collect(doc, id, &format!("{name}/"), found);
                }
            }
            ValueRef::Object(_) => {}
        }
    }
}

fn scalar(value: &automerge::Value<'_>) -> Option<Value> {
    match value.as_scalar()? {
        automerge::ScalarValue::Str(text) => Some(Value::Text(text.to_string())),
        automerge::ScalarValue::Int(number) => Some(Value::Int(*number)),
        automerge::ScalarValue::Boolean(flag) => Some(Value::Flag(*flag)),
        _ => None,
    }
}
