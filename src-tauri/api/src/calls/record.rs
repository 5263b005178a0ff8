//! Changing fields, the bin, history, undo and redo.

use domain::{
    date::{self, PartialDate, Timestamp},
    id::RecordId,
    record::{Kind, Path, Value},
    schema::{self, Form},
};
use office::{Office, OfficeError, exemplar::save::Change, history::Entry, journal};

use super::{
    Call,
    convert::{path, record_id, saved, value_in, value_out},
};
use crate::{
    types::{
        Failure, Nothing,
        record::{
            Deed, DeedAbout, FieldChange, FieldValue, HistoryEntry, HistoryRequest, Journal, JournalRequest,
            Records, SaveFields, Saved,
        },
    },
    wording,
};

pub(super) fn save(call: Call<'_>, request: SaveFields) -> Result<Saved, Failure> {
    let record = record_id(&request.record)?;
    let changes = request
        .changes
        .into_iter()
        .map(|change| Ok(Change { path: path(&change.path)?, value: change.value.map(value_in) }))
        .collect::<Result<Vec<_>, Failure>>()?;
    call.api.with(|office| {
        let kind = office.kind_of(record)?;
        let result = office.save_fields(record, &changes)?;
        let shown = |(path, value): &(Path, Option<Value>)| FieldChange {
            path: path.to_string(),
            value: value.as_ref().map(|value| as_typed(kind, path, value)),
        };
        let values = result.kept.iter().map(shown).collect();
        saved(office, result.saved, values)
    })
}

/// A kept value as a form shows it: dates as people write them, the rest as it is.
fn as_typed(kind: Kind, path: &Path, value: &Value) -> FieldValue {
    match schema::spec(kind, path) {
        Some(spec) if matches!(spec.form, Form::Date) => FieldValue::Text(spec.shown(value)),
        _ => value_out(value),
    }
}

pub(super) fn bin(call: Call<'_>, request: Records) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let records = binnable(office, &request.records)?;
        let done = office.bin_records(&records)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn restore(call: Call<'_>, request: Records) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let records = binnable(office, &request.records)?;
        let done = office.restore_records(&records)?;
        saved(office, done, Vec::new())
    })
}

/// The records named by their whole ids, or exemplars named by a beginning.
fn binnable(office: &Office, texts: &[String]) -> Result<Vec<RecordId>, Failure> {
    let named = |text: &String| match text.parse::<RecordId>() {
        Ok(record) => Ok(record),
        Err(_) => Ok(office.find_exemplar(text)?.into()),
    };
    texts.iter().map(named).collect()
}

pub(super) fn undo(call: Call<'_>, _: Nothing) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let done = office.undo()?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn redo(call: Call<'_>, _: Nothing) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let done = office.redo()?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn history(call: Call<'_>, request: HistoryRequest) -> Result<Vec<HistoryEntry>, Failure> {
    let now = call.api.world.now();
    call.api.with(|office| {
        let record = match record_id(&request.record) {
            Ok(record) => record,
            // At a terminal the beginning of an exemplar's id is enough.
            Err(_) => office.find_exemplar(&request.record)?.into(),
        };
        let entries = office.history(record, request.path.as_deref())?;
        Ok(entries.iter().map(|entry| history_entry(entry, now)).collect())
    })
}

pub(super) fn journal(call: Call<'_>, request: JournalRequest) -> Result<Journal, Failure> {
    let now = call.api.world.now();
    call.api.with(|office| {
        let asked = match request.day.trim() {
            "" => now.day_in_vietnam().ok_or(OfficeError::NoDay)?,
            typed => date::parse(typed).map_err(|_| OfficeError::NoDay)?,
        };
        let journal = office.journal(asked)?;
        let heading = Timestamp::beginning_of(journal.day).map(|at| wording::day_heading(at, now));
        Ok(Journal {
            day: journal.day.on_screen(),
            heading: heading.unwrap_or_default(),
            deeds: journal.deeds.iter().map(|it| deed(it, now)).collect(),
            earlier: journal.earlier.map(PartialDate::on_screen),
            later: journal.later.map(PartialDate::on_screen),
        })
    })
}

fn deed(deed: &journal::Deed, now: Timestamp) -> Deed {
    let about = |about: &journal::About| DeedAbout {
        record: about.record.to_string(),
        is_exemplar: about.kind == Kind::Exemplar && !about.name.is_empty(),
        name: about.name.clone(),
        changes: about.entries.iter().map(|entry| history_entry(entry, now)).collect(),
    };
    Deed {
        operation: deed.operation().map(|operation| operation.label().to_owned()).unwrap_or_default(),
        author: deed.stamp.author.clone(),
        clock: wording::clock(deed.stamp.at),
        about: deed.about.iter().map(about).collect(),
        untold: u32::try_from(deed.untold).unwrap_or(u32::MAX),
    }
}

pub(super) fn history_entry(entry: &Entry, now: Timestamp) -> HistoryEntry {
    let at = entry.revision.stamp.as_ref().map(|stamp| stamp.at).unwrap_or(now);
    let typed = |value: &Value| as_typed(entry.kind, &entry.revision.path, value);
    HistoryEntry {
        record: entry.record.to_string(),
        path: entry.revision.path.to_string(),
        field: entry.field.clone(),
        operation: entry.operation().map(|operation| operation.label().to_owned()).unwrap_or_default(),
        author: entry.revision.stamp.as_ref().map(|stamp| stamp.author.clone()).unwrap_or_default(),
        at_ms: at.millis(),
        day: wording::day_heading(at, now),
        clock: wording::clock(at),
        before: entry.before.clone(),
        after: entry.after.clone(),
        restore: entry.revision.before.as_ref().map(typed),
    }
}
