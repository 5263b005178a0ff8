//! Reading a document as places and values.

use automerge::{Automerge, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValueRef, ValueRef, iter::MapRange};
use domain::record::{Fields, Path, Value};

/// What every place held at `heads`, or holds now. Anything that is no place or no plain value (left by
/// a newer version of the product) is passed over.
pub(crate) fn read(doc: &Automerge, heads: Option<&[ChangeHash]>) -> Fields {
    let mut fields = Fields::new();
    walk(doc, heads, &ROOT, "", &mut |path, value, _| {
        fields.insert(path, value);
    });
    fields
}

/// The places that held more than one value at `heads`, or do so now, counting plain values only.
pub(crate) fn conflicted(doc: &Automerge, heads: Option<&[ChangeHash]>) -> Vec<Path> {
    let mut paths = Vec::new();
    walk(doc, heads, &ROOT, "", &mut |path, _, conflict| {
        if conflict {
            paths.push(path);
        }
    });
    paths
}

/// The plain value a place holds, if it is one this product uses.
pub(crate) fn value(scalar: &ScalarValueRef<'_>) -> Option<Value> {
    match scalar {
        ScalarValueRef::Str(text) if !text.is_empty() => Some(Value::Text(text.to_string())),
        ScalarValueRef::Int(number) => Some(Value::Int(*number)),
        ScalarValueRef::Boolean(flag) => Some(Value::Flag(*flag)),
        _ => None,
    }
}

/// Walks the places under one object, deepest allowed level: list / item / field.
fn walk(
    doc: &Automerge,
    heads: Option<&[ChangeHash]>,
    object: &ObjId,
    prefix: &str,
    visit: &mut impl FnMut(Path, Value, bool),
) {
    for item in range(doc, heads, object) {
        match &item.value {
            ValueRef::Scalar(scalar) => {
                let path = format!("{prefix}{}", item.key).parse::<Path>();
                if let (Ok(path), Some(value)) = (path, value(scalar)) {
                    visit(path, value, item.conflict);
                }
            }
            ValueRef::Object(automerge::ObjType::Map) if prefix.matches('/').count() < 2 => {
                walk(doc, heads, &item.id(), &format!("{prefix}{}/", item.key), visit);
            }
            ValueRef::Object(_) => {}
        }
    }
}

fn range<'a>(doc: &'a Automerge, heads: Option<&[ChangeHash]>, object: &ObjId) -> MapRange<'a> {
    match heads {
        Some(heads) => doc.map_range_at(object, .., heads),
        None => doc.map_range(object, ..),
    }
}
