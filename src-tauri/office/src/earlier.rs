//! A record as it stood at the end of a day, beside what it says now.

use std::collections::BTreeSet;

use domain::{
    date::{PartialDate, Timestamp},
    exemplar::{Exemplar, Subject},
    id::RecordId,
    record::{BINNED, Entity, Fields, Kind, Path},
    schema,
};

use crate::{Office, OfficeError, history::Called};

/// A place then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceThen {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The place.
    pub path: Path,
    /// The place in Vietnamese.
    pub field: String,
    /// What stood there then, as shown.
    pub then: Option<String>,
    /// What stands there now, as shown.
    pub now: Option<String>,
}

/// A record as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Then {
    /// At the end of this day.
    pub day: PartialDate,
    /// Whether there was such a record then.
    pub existed: bool,
    /// What it was called then.
    pub name: String,
    /// Every place that held something then or holds something now, in the order of the forms.
    pub places: Vec<PlaceThen>,
}

impl Office {
    /// A record as it stood at the end of a day in Vietnam. Of an exemplar come along whoever stood behind it then and
    /// the model it pointed to then.
    ///
    /// # Errors
    /// When there is no such record, or it is no day.
    pub fn record_at(&self, record: RecordId, day: PartialDate) -> Result<Then, OfficeError> {
        let day = day.last_day();
        let next = day.plus_days(1).and_then(Timestamp::beginning_of).ok_or(OfficeError::NoDay)?;
        let moment = Timestamp::from_millis(next.millis() - 1);
        let missing = || OfficeError::NoSuchRecord(record.to_string());
        let (kind, then) = self.store().fields_at(record, moment)?.ok_or_else(missing)?;
        let mut names = Called::default();
        let mut places = Vec::new();
        let mut name = String::new();
        for (behind, kind, fields) in self.with_those_behind(record, kind, &then, moment)? {
            name = name_of(kind, &fields).filter(|_| name.is_empty()).unwrap_or(name);
            self.compare_then(behind, kind, &fields, &mut names, &mut places)?;
        }
        Ok(Then { day, existed: !then.is_empty(), name, places })
    }

    fn with_those_behind(
        &self,
        record: RecordId,
        kind: Kind,
        then: &Fields,
        moment: Timestamp,
    ) -> Result<Vec<(RecordId, Kind, Fields)>, OfficeError> {
        let mut records = Vec::new();
        if kind == Kind::Exemplar {
            let exemplar = Exemplar::from_fields(then);
            let behind = exemplar.subject.map(Subject::record).into_iter();
            for behind in behind.chain(exemplar.model.map(RecordId::from)) {
                if let Some((kind, fields)) = self.store().fields_at(behind, moment)? {
                    records.push((behind, kind, fields));
                }
            }
        }
        records.push((record, kind, then.clone()));
        Ok(records)
    }

    fn compare_then(
        &self,
        record: RecordId,
        kind: Kind,
        then: &Fields,
        names: &mut Called,
        places: &mut Vec<PlaceThen>,
    ) -> Result<(), OfficeError> {
        let now = self.store().fields(record)?.map(|(_, fields)| fields).unwrap_or_default();
        let all: BTreeSet<&Path> = then.keys().chain(now.keys()).collect();
        let mut all: Vec<&Path> =
            all.into_iter().filter(|path| !path.as_str().ends_with("/position")).collect();
        all.sort_by_key(|path| rank(kind, path));
        for path in all {
            places.push(PlaceThen {
                record,
                kind,
                field: schema::label(kind, path),
                then: self.shown(kind, path, then.get(path), names)?,
                now: self.shown(kind, path, now.get(path), names)?,
                path: path.clone(),
            });
        }
        Ok(())
    }
}

/// Where a place stands in the forms: fields in the order of their table, then lists.
fn rank(kind: Kind, path: &Path) -> (usize, usize) {
    let first = path.parts().next().unwrap_or_default();
    let list = schema::lists(kind).iter().position(|list| list.name == first);
    let field = schema::fields(kind).iter().position(|field| field.name == first);
    match (list.filter(|_| path.list_item().is_some()), field) {
        (Some(list), _) => (1, list),
        (None, field) => (0, field.unwrap_or(usize::MAX)),
    }
}

fn name_of(kind: Kind, fields: &Fields) -> Option<String> {
    let place = match kind {
        Kind::Person => "full_name",
        Kind::Collective | Kind::Model | Kind::Board | Kind::Template => "name",
        Kind::Unit => "official_name",
        _ => return None,
    };
    let is_there = !fields.contains_key(&Path::field(BINNED));
    fields.get(&Path::field(place)).filter(|_| is_there).and_then(|name| name.text()).map(str::to_owned)
}
