//! Changing fields: each text is cleaned and checked as its place wants it, then saved together.

use std::collections::BTreeMap;

use domain::{
    award_rule::CONFIRMATION,
    erasure::ERASED,
    id::RecordId,
    operation::Operation,
    record::{Edit, Fields, Path, Value},
    schema::{self, Refusal},
};

use crate::{Office, OfficeError, door::Saved};

/// One place to change; no value empties it. A path `achievements/<item>` without a value removes the
/// whole item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The place.
    pub path: Path,
    /// What was typed.
    pub value: Option<Value>,
}

/// What saving answers: what was saved, and each place as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedFields {
    /// What was saved.
    pub saved: Saved,
    /// The places that were sent, as they are kept now.
    pub kept: Vec<(Path, Option<Value>)>,
}

impl Office {
    /// Changes fields of one record, all or none of them.
    ///
    /// # Errors
    /// When there is no such record, a place does not exist, or a text does not have its place's form.
    pub fn save_fields(&mut self, record: RecordId, changes: &[Change]) -> Result<SavedFields, OfficeError> {
        let (kind, fields) =
            self.store().fields(record)?.ok_or_else(|| OfficeError::NoSuchRecord(record.to_string()))?;
        if fields.contains_key(&Path::field(ERASED)) {
            return Err(OfficeError::AlreadyErased);
        }
        let mut edit = Edit { record, kind, changes: BTreeMap::new() };
        let mut kept = Vec::new();
        for change in changes {
            if removes_item(&change.path) {
                refuse_traces(kind, &change.path)?;
            }
            if change.value.is_none() && removes_item(&change.path) {
                edit.changes.extend(item_places(&fields, &change.path).map(|path| (path, None)));
                kept.push((change.path.clone(), None));
                continue;
            }
            refuse_traces(kind, &change.path)?;
            let spec = schema::spec(kind, &change.path)
                .filter(|spec| !matches!(spec.form, schema::Form::Time))
                .ok_or_else(|| Refusal::NoSuchPlace(change.path.as_str().to_owned()))?;
            let value = change.value.clone().map(|value| spec.accept(value)).transpose()?.flatten();
            if value.is_none() && is_name(kind, &change.path) {
                return Err(OfficeError::NameMissing);
            }
            kept.push((change.path.clone(), value.clone()));
            edit.changes.insert(change.path.clone(), value);
        }
        match kind {
            domain::record::Kind::Posting => self.refuse_other_days(&fields, &edit)?,
            domain::record::Kind::Template => self.refuse_flaws(&fields, &edit)?,
            domain::record::Kind::Award => self.refuse_carried_over(record.into())?,
            domain::record::Kind::AwardRule => take_confirmation_back(&mut edit),
            domain::record::Kind::Unit => self.refuse_unsound_unit(&fields, &edit)?,
            _ => {}
        }
        let saved = self.write(Operation::EditRecord, &[edit])?;
        Ok(SavedFields { saved, kept })
    }
}

/// What was posted, agreed to, moved and assessed is not typed: it is the trace of what somebody did, and changes only by
/// doing something else.
fn refuse_traces(kind: domain::record::Kind, path: &Path) -> Result<(), OfficeError> {
    use domain::record::Kind;
    let typed = match kind {
        Kind::Posting => domain::posting::TYPED,
        Kind::Consent => domain::consent::TYPED,
        Kind::Nomination => domain::nomination::TYPED,
        Kind::Award if !["subject", "model", "nomination"].contains(&path.as_str()) => return Ok(()),
        Kind::Award => &[],
        Kind::AwardRule if !CONFIRMATION.contains(&path.as_str()) => return Ok(()),
        Kind::AwardRule => &[],
        Kind::Attachment | Kind::PlanYear => &[],
        Kind::Exemplar if lies_in(path, domain::exemplar::TRACES) => &[],
        Kind::Template if path.as_str() != "based_on" => return Ok(()),
        Kind::Template => &[],
        _ => return Ok(()),
    };
    if typed.contains(&path.as_str()) {
        return Ok(());
    }
    Err(OfficeError::RecordedOnce { label: schema::label(kind, path) })
}

/// Whoever confirmed a rule did not confirm what it says from now on; a remark about it changes nothing.
fn take_confirmation_back(edit: &mut Edit) {
    if edit.changes.keys().any(|path| path.as_str() != "note") {
        edit.changes.extend(CONFIRMATION.map(|place| (Path::field(place), None)));
    }
}

fn lies_in(path: &Path, lists: &[&str]) -> bool {
    path.list_item().is_some_and(|(list, _)| lists.contains(&list))
}

/// A record keeps a name: without one it could not be found again.
fn is_name(kind: domain::record::Kind, path: &Path) -> bool {
    use domain::record::Kind;
    matches!(
        (kind, path.as_str()),
        (Kind::Person, "full_name")
            | (Kind::Collective | Kind::Model | Kind::Board | Kind::Template, "name")
            | (Kind::Unit, "official_name")
    )
}

fn removes_item(path: &Path) -> bool {
    path.parts().count() == 2
}

/// The places that lie within an item, or the membership itself.
fn item_places<'a>(fields: &'a Fields, item: &'a Path) -> impl Iterator<Item = Path> + 'a {
    fields
        .keys()
        .filter(move |path| {
            let rest = path.as_str().strip_prefix(item.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        .cloned()
}
