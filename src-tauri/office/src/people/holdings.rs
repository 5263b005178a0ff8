//! Everything that is kept on one person, found by who names whom rather than by reading every record.

use std::collections::BTreeSet;

use domain::{
    attachment::{Attachment, Media},
    id::{ExemplarId, PersonId, RecordId},
    person::Person,
    photo::Photo,
    record::{Entity, Fields, Kind, Path, Value},
    schema::{self, Form},
};
use store::ErasedFile;

use crate::{Office, OfficeError};

/// What is kept on one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holdings {
    /// The person's record, and those that went up in it.
    pub people: Vec<RecordId>,
    /// The exemplars about the person.
    pub exemplars: Vec<RecordId>,
    /// Consents the person gave.
    pub consents: Vec<RecordId>,
    /// Awards the person holds, and nominations of those exemplars.
    pub honours: Vec<RecordId>,
    /// Postings about those exemplars, alone or together with others.
    pub postings: Vec<RecordId>,
    /// Other records that name the person: collectives headed, and whatever a newer version holds.
    pub others: Vec<RecordId>,
    /// Pictures and files those records show or ever showed.
    pub files: BTreeSet<(Kind, RecordId)>,
}

impl Holdings {
    /// The records that are about this person and nobody else, postings aside.
    pub fn own(&self) -> impl Iterator<Item = RecordId> {
        self.people.iter().chain(&self.exemplars).chain(&self.consents).chain(&self.honours).copied()
    }

    /// Every record, in the order in which a person would ask after them.
    pub fn all(&self) -> impl Iterator<Item = RecordId> {
        self.own().chain(self.postings.iter().copied()).chain(self.others.iter().copied())
    }
}

impl Office {
    /// Everything that is kept on one person.
    ///
    /// # Errors
    /// When there is no such person.
    pub fn holdings(&self, person: PersonId) -> Result<Holdings, OfficeError> {
        self.fields_of(person.into(), Kind::Person)?;
        let mut holdings = Holdings { people: vec![person.into()], ..Holdings::default() };
        let mut asked = 0;
        while let Some(named) = holdings.people.get(asked).copied() {
            asked += 1;
            for (record, place) in self.store().links_to(named)? {
                let kind = self.store().fields(record)?.map(|(kind, _)| kind);
                let list = match (kind, place.as_str()) {
                    (Some(Kind::Exemplar), _) => &mut holdings.exemplars,
                    (Some(Kind::Consent), _) => &mut holdings.consents,
                    (Some(Kind::Award), _) => &mut holdings.honours,
                    (Some(Kind::Person), "merged_into") => &mut holdings.people,
                    (Some(Kind::Person), _) | (None, _) => continue,
                    _ => &mut holdings.others,
                };
                if !list.contains(&record) {
                    list.push(record);
                }
            }
        }
        let mut postings = BTreeSet::new();
        for exemplar in &holdings.exemplars {
            postings.extend(self.store().postings_about((*exemplar).into())?);
            holdings.honours.extend(self.store().nominations_about((*exemplar).into())?);
        }
        holdings.postings = postings.into_iter().map(RecordId::from).collect();
        for record in holdings.own().chain(holdings.postings.clone()).collect::<Vec<_>>() {
            self.gather_files(record, &mut holdings.files)?;
        }
        Ok(holdings)
    }

    /// The full names under which a person stood in the office at any time.
    pub(super) fn names_ever(&self, people: &[RecordId]) -> Result<BTreeSet<String>, OfficeError> {
        let mut names = BTreeSet::new();
        for person in people {
            for revision in self.store().history(*person, Some("full_name"))? {
                let texts = [revision.before, revision.after].into_iter().flatten();
                names.extend(texts.filter_map(|value| value.text().map(str::to_owned)));
            }
            let now: Option<Person> = self.read(*person)?;
            names.extend(now.map(|person| person.full_name));
        }
        Ok(names)
    }

    /// Adds the pictures and files a record shows or ever showed.
    pub(super) fn gather_files(
        &self,
        record: RecordId,
        files: &mut BTreeSet<(Kind, RecordId)>,
    ) -> Result<(), OfficeError> {
        let Some((kind, now)) = self.store().fields(record)? else { return Ok(()) };
        let mut gather = |path: &Path, value: &Value| {
            if let Some(Form::Reference(of @ (Kind::Photo | Kind::Attachment))) =
                schema::spec(kind, path).map(|spec| spec.form)
                && let Some(file) = value.text().and_then(|id| id.parse().ok())
            {
                files.insert((of, file));
            }
        };
        now.iter().for_each(|(path, value)| gather(path, value));
        for revision in self.store().history(record, None)? {
            let values = [&revision.before, &revision.after].into_iter().flatten();
            values.for_each(|value| gather(&revision.path, value));
        }
        Ok(())
    }

    /// Which file beside the database a picture or an attachment is; absent where none is known.
    pub(super) fn file_beside(
        &self,
        kind: Kind,
        record: RecordId,
    ) -> Result<Option<ErasedFile>, OfficeError> {
        let fields = self.store().fields(record)?.map(|(_, fields)| fields).unwrap_or_default();
        Ok(file_of(kind, &fields))
    }

    /// The exemplars about a person, and where each stands.
    pub(super) fn exemplar_ids(holdings: &Holdings) -> impl Iterator<Item = ExemplarId> + '_ {
        holdings.exemplars.iter().map(|record| (*record).into())
    }
}

pub(super) fn file_of(kind: Kind, fields: &Fields) -> Option<ErasedFile> {
    match kind {
        Kind::Photo => Photo::from_fields(fields).hash.parse().ok().map(ErasedFile::Photo),
        Kind::Attachment => {
            let attachment = Attachment::from_fields(fields);
            let media: Media = attachment.media?;
            Some(ErasedFile::Attached(attachment.hash.parse().ok()?, media))
        }
        _ => None,
    }
}
