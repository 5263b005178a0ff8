//! A record's history told anew with some texts rewritten: the one way in which something is ever taken out of a
//! history, for data that must be erased.

use std::collections::BTreeMap;

use automerge::legacy::{Key, OpType};
use domain::{
    id::RecordId,
    record::{Edit, Kind, Path, Value},
};

use crate::{Change, ChangeHash, Document, RecordsError, RunActor, Stamp};

/// What a text becomes that stands at a place called so; `None` leaves it. The name is that of the innermost place:
/// `text` of `achievements/<item>/text`.
pub type Rewrite<'a> = dyn Fn(&str, &str) -> Option<String> + 'a;

/// A record told anew.
#[derive(Debug, Clone)]
pub struct Replayed {
    /// The record.
    pub document: Document,
    /// Its new changes, each beside the one it tells anew; those that are told as they were are not among them.
    pub told: Vec<(Option<ChangeHash>, Change)>,
    /// The changes that are gone.
    pub gone: Vec<ChangeHash>,
}

impl Change {
    /// Whether a change writes a text that would be rewritten. Refuses damaged bytes.
    pub fn is_rewritten(record: RecordId, bytes: &[u8], rewrite: &Rewrite<'_>) -> Result<bool, RecordsError> {
        let change = Self::engine(record, bytes)?.decode();
        Ok(change.operations.iter().any(|operation| match (&operation.action, &operation.key) {
            (OpType::Put(value), Key::Map(place)) => {
                value.as_str().is_some_and(|text| rewrite(place, text).is_some())
            }
            _ => false,
        }))
    }
}

impl Document {
    /// Tells the record anew, change by change with who, when and what of each, texts rewritten. Where offices wrote
    /// apart, their changes follow each other in the new history, and what was shown before the conflicts were
    /// settled is what stands. `run` must be fresh: the old changes may live on elsewhere under their actors' numbers.
    pub fn replayed(
        &self,
        rewrite: &Rewrite<'_>,
        by: &Stamp,
        run: RunActor,
    ) -> Result<Replayed, RecordsError> {
        let mut document = Self::new(self.record, self.kind)?;
        let (mut told, mut gone) = (Vec::new(), Vec::new());
        for change in self.changes() {
            let Some(stamp) = &change.stamp else {
                // What the product made itself builds on the first change alone and names nobody.
                document.apply([change.bytes.as_slice()])?;
                continue;
            };
            gone.push(change.hash);
            let changes: BTreeMap<Path, Option<Value>> = self
                .revisions_of(change.hash)
                .into_iter()
                .map(|revision| {
                    let after = revision.after.map(|value| rewritten(&revision.path, value, rewrite));
                    (revision.path, after)
                })
                .collect();
            let edit = Edit { record: self.record, kind: self.kind, changes };
            let new = document.edit(&edit, stamp, run)?;
            told.extend(new.into_iter().filter(|it| it.stamp.is_some()).map(|it| (Some(change.hash), it)));
        }
        let wanted = self.fields().into_iter().map(|(path, value)| {
            let value = rewritten(&path, value, rewrite);
            (path, value)
        });
        let settled = Edit::between(self.record, self.kind, &document.fields(), &wanted.collect());
        let settling = document.edit(&settled, by, run)?;
        told.extend(settling.into_iter().filter(|it| it.stamp.is_some()).map(|it| (None, it)));
        Ok(Replayed { document, told, gone })
    }

    /// The record as if it had only ever held this, written by one change.
    pub fn afresh(
        record: RecordId,
        kind: Kind,
        fields: &domain::record::Fields,
        by: &Stamp,
        run: RunActor,
    ) -> Result<Self, RecordsError> {
        let mut document = Self::new(record, kind)?;
        let edit = Edit::between(record, kind, &domain::record::Fields::new(), fields);
        document.edit(&edit, by, run)?;
        Ok(document)
    }
}

fn rewritten(path: &Path, value: Value, rewrite: &Rewrite<'_>) -> Value {
    let place = path.parts().last().unwrap_or_default();
    match &value {
        Value::Text(text) => rewrite(place, text).map_or(value, Value::Text),
        _ => value,
    }
}
