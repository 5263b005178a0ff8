//! The history of every field: who changed what when, and what stood there before.

use std::collections::HashMap;

use domain::{
    attachment::Attachment,
    award::{Award, AwardForm, Holder},
    award_rule::AwardRule,
    board::Board,
    collective::Collective,
    consent::Consent,
    exemplar::Exemplar,
    id::RecordId,
    model::Model,
    movement::Movement,
    nomination::Nomination,
    operation::Operation,
    person::Person,
    photo::Photo,
    plan_year::PlanYear,
    posting::Posting,
    record::{Entity, Kind, Path, Value},
    schema::{self, Form},
    slogan::Slogan,
    template::OwnTemplate,
    unit::Unit,
    work_field::WorkField,
};
use store::{NominationFilter, Revision};

use crate::{Office, OfficeError};

/// One change of one field, in the words of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The change itself.
    pub revision: Revision,
    /// The field in Vietnamese.
    pub field: String,
    /// What stood there before, as shown; absent = nothing.
    pub before: Option<String>,
    /// What stood there after, as shown; absent = nothing.
    pub after: Option<String>,
}

impl Entry {
    /// What was done; absent for an operation this version does not know.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        self.revision.stamp.as_ref().and_then(|stamp| Operation::from_code(&stamp.code))
    }
}

impl Office {
    /// The history of a record, newest first. For an exemplar the history of its subject, its model and
    /// their picture comes along. `within` narrows it to one place and what lies within it.
    ///
    /// # Errors
    /// When there is no such record.
    pub fn history(&self, record: RecordId, within: Option<&str>) -> Result<Vec<Entry>, OfficeError> {
        let (kind, fields) =
            self.store().fields(record)?.ok_or_else(|| OfficeError::NoSuchRecord(record.to_string()))?;
        let mut records = vec![(record, kind)];
        if kind == Kind::Exemplar && within.is_none() {
            let portrait = self.portrait(record.into())?;
            let exemplar = Exemplar::from_fields(&fields);
            let subject = exemplar.subject.map(|subject| subject.record());
            let model = exemplar.model.map(RecordId::from);
            let photo = portrait.photo.map(|(id, _)| id.into());
            let mut others: Vec<RecordId> = [subject, model, photo].into_iter().flatten().collect();
            let nominated = NominationFilter { exemplar: Some(record.into()), ..NominationFilter::default() };
            others.extend(self.store().nominations(&nominated)?.into_iter().map(|it| RecordId::from(it.id)));
            if let Some(holder) = subject.or(model) {
                others.extend(self.store().awards_of(holder)?.into_iter().map(|(id, _)| RecordId::from(id)));
            }
            for other in others {
                if let Some((kind, _)) = self.store().fields(other)? {
                    records.push((other, kind));
                }
            }
        }
        let mut entries = Vec::new();
        let mut names = Called::default();
        for (record, kind) in records {
            for revision in self.store().history(record, within)? {
                entries.extend(self.entry(record, kind, revision, &mut names)?);
            }
        }
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.revision.stamp.as_ref().map(|stamp| stamp.at)));
        Ok(entries)
    }

    /// Reads a revision; positions in lists and what the product filled in itself are left out, because
    /// nobody asks after them.
    pub(crate) fn entry(
        &self,
        record: RecordId,
        kind: Kind,
        revision: Revision,
        names: &mut Called,
    ) -> Result<Option<Entry>, OfficeError> {
        let hidden = revision.stamp.is_none() || revision.path.as_str().ends_with("/position");
        if hidden || revision.before == revision.after {
            return Ok(None);
        }
        let field = schema::label(kind, &revision.path);
        let before = self.shown(kind, &revision.path, revision.before.as_ref(), names)?;
        let after = self.shown(kind, &revision.path, revision.after.as_ref(), names)?;
        Ok(Some(Entry { record, kind, field, before, after, revision }))
    }

    /// What a place holds, as people read it.
    pub(crate) fn shown(
        &self,
        kind: Kind,
        path: &Path,
        value: Option<&Value>,
        names: &mut Called,
    ) -> Result<Option<String>, OfficeError> {
        let Some(value) = value else { return Ok(None) };
        let Some(spec) = schema::spec(kind, path) else { return Ok(Some(plain(value))) };
        let referred = match (spec.form, value) {
            (Form::Reference(_), Value::Text(id)) => id.parse().ok(),
            (Form::Subject, Value::Text(subject)) => {
                subject.split_once(':').and_then(|(_, id)| id.parse().ok())
            }
            (Form::Member(_), _) => path.parts().nth(1).and_then(|id| id.parse().ok()),
            _ => None,
        };
        match referred {
            Some(record) => self.called(record, names).map(Some),
            None => Ok(Some(spec.shown(value))),
        }
    }

    /// What a record is called.
    pub(crate) fn called(&self, record: RecordId, names: &mut Called) -> Result<String, OfficeError> {
        if let Some(known) = names.0.get(&record) {
            return Ok(known.clone());
        }
        let name = match self.store().fields(record)? {
            Some((kind, fields)) => match kind {
                Kind::Unit => Unit::from_fields(&fields).official_name,
                Kind::Person => Person::from_fields(&fields).full_name,
                Kind::Collective => Collective::from_fields(&fields).name,
                Kind::Model => Model::from_fields(&fields).name,
                Kind::Movement => Movement::from_fields(&fields).name,
                Kind::WorkField => WorkField::from_fields(&fields).name,
                Kind::Photo => Photo::from_fields(&fields).file_name,
                Kind::Attachment => Attachment::from_fields(&fields).file_name,
                Kind::Board => Board::from_fields(&fields).name,
                Kind::Template => OwnTemplate::from_fields(&fields).name,
                Kind::Posting => Posting::from_fields(&fields).title,
                Kind::Exemplar => self.portrait(record.into())?.name().to_owned(),
                Kind::PlanYear => {
                    let year = PlanYear::from_fields(&fields).year;
                    year.map(|year| year.to_string()).unwrap_or_default()
                }
                Kind::Slogan => Slogan::from_fields(&fields).words,
                Kind::Consent => match Consent::from_fields(&fields).person {
                    Some(person) => self.called(person.into(), names)?,
                    None => String::new(),
                },
                Kind::Nomination => match Nomination::from_fields(&fields).exemplar {
                    Some(exemplar) => self.called(exemplar.into(), names)?,
                    None => String::new(),
                },
                Kind::Award => match Award::from_fields(&fields).holder.map(Holder::record) {
                    Some(holder) => self.called(holder, names)?,
                    None => String::new(),
                },
                Kind::AwardRule => {
                    AwardRule::from_fields(&fields).form.map_or("", AwardForm::label).to_owned()
                }
            },
            None => "chưa nhận được".to_owned(),
        };
        names.0.insert(record, name.clone());
        Ok(name)
    }
}

/// Names looked up so far.
#[derive(Debug, Default)]
pub(crate) struct Called(HashMap<RecordId, String>);

fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::Flag(_) => "có".to_owned(),
    }
}
