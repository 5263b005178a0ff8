//! One exemplar with everything around it.

use domain::{
    collective::Collective,
    exemplar::{Exemplar, Gap, Subject},
    id::{ExemplarId, ModelId, PersonId, PhotoId, RecordId, UnitId},
    model::Model,
    person::Person,
    photo::Photo,
    record::{BINNED, Entity, Fields, Kind, Path},
};
use store::Revision;

use crate::{Office, OfficeError};

/// Who stands behind an exemplar, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A person.
    Person(Person),
    /// A collective.
    Collective(Collective),
}

/// An exemplar and what it points to. What has not arrived yet is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portrait {
    /// Its id.
    pub id: ExemplarId,
    /// The exemplar.
    pub exemplar: Exemplar,
    /// Whether it lies in the bin.
    pub binned: bool,
    /// Who stands behind it.
    pub standing: Option<Standing>,
    /// The model it points to.
    pub model: Option<(ModelId, Model)>,
    /// The picture of its subject, or else of its model.
    pub photo: Option<(PhotoId, Photo)>,
}

impl Office {
    /// An exemplar alone.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn exemplar(&self, id: ExemplarId) -> Result<Exemplar, OfficeError> {
        Ok(Exemplar::from_fields(&self.fields_of(id.into(), Kind::Exemplar)?))
    }

    /// An exemplar with everything around it.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn portrait(&self, id: ExemplarId) -> Result<Portrait, OfficeError> {
        let fields = self.fields_of(id.into(), Kind::Exemplar)?;
        let exemplar = Exemplar::from_fields(&fields);
        let standing = match exemplar.subject {
            Some(Subject::Person(id)) => self.read::<Person>(id.into())?.map(Standing::Person),
            Some(Subject::Collective(id)) => self.read::<Collective>(id.into())?.map(Standing::Collective),
            None => None,
        };
        let model = match exemplar.model {
            Some(id) => self.read::<Model>(id.into())?.map(|model| (id, model)),
            None => None,
        };
        let mut portrait = Portrait {
            id,
            binned: fields.contains_key(&Path::field(BINNED)),
            exemplar,
            standing,
            model,
            photo: None,
        };
        if let Some(photo) = portrait.photo_id() {
            portrait.photo = self.read::<Photo>(photo.into())?.map(|read| (photo, read));
        }
        Ok(portrait)
    }

    /// An exemplar with everything around it, if there is one.
    pub(crate) fn portrait_if_any(&self, id: ExemplarId) -> Result<Option<Portrait>, OfficeError> {
        match self.portrait(id) {
            Ok(portrait) => Ok(Some(portrait)),
            Err(OfficeError::NoSuchRecord(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A person, if that person has arrived.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn person(&self, id: PersonId) -> Result<Option<Person>, OfficeError> {
        self.read(id.into())
    }

    /// What kind of record this is.
    ///
    /// # Errors
    /// When there is no such record.
    pub fn kind_of(&self, record: RecordId) -> Result<Kind, OfficeError> {
        let found = self.store().fields(record)?;
        found.map(|(kind, _)| kind).ok_or_else(|| OfficeError::NoSuchRecord(record.to_string()))
    }

    /// Reads a record, if it has arrived.
    pub(crate) fn read<E: Entity>(&self, record: RecordId) -> Result<Option<E>, OfficeError> {
        let fields = self.store().fields(record)?;
        Ok(fields.filter(|(kind, _)| *kind == E::KIND).map(|(_, fields)| E::from_fields(&fields)))
    }

    pub(crate) fn fields_of(&self, record: RecordId, kind: Kind) -> Result<Fields, OfficeError> {
        let found = self.store().fields(record)?.filter(|(found, _)| *found == kind);
        found.map(|(_, fields)| fields).ok_or_else(|| OfficeError::NoSuchRecord(record.to_string()))
    }

    /// The newest change of an exemplar or of who stands behind it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn newest_revision(&self, portrait: &Portrait) -> Result<Option<Revision>, OfficeError> {
        let mut newest: Option<Revision> = None;
        for record in portrait.records() {
            let candidate = self.store().history(record, None)?.into_iter().find(|it| it.stamp.is_some());
            let at = |revision: &Revision| revision.stamp.as_ref().map(|stamp| stamp.at);
            newest = match (newest, candidate) {
                (Some(one), Some(other)) => Some(if at(&other) > at(&one) { other } else { one }),
                (one, other) => one.or(other),
            };
        }
        Ok(newest)
    }
}

impl Portrait {
    /// The name to show: the subject's, or else the model's; empty until it arrives.
    #[must_use]
    pub fn name(&self) -> &str {
        match (&self.standing, &self.model) {
            (Some(Standing::Person(person)), _) => &person.full_name,
            (Some(Standing::Collective(collective)), _) => &collective.name,
            (None, Some((_, model))) => &model.name,
            (None, None) => "",
        }
    }

    /// The unit of the subject, or else of the model.
    #[must_use]
    pub fn unit(&self) -> Option<UnitId> {
        let of_subject = match &self.standing {
            Some(Standing::Person(person)) => person.unit,
            Some(Standing::Collective(collective)) => collective.unit,
            None => None,
        };
        of_subject.or_else(|| self.model.as_ref().and_then(|(_, model)| model.unit))
    }

    /// The records this exemplar is made of.
    pub fn records(&self) -> impl Iterator<Item = RecordId> {
        let own = RecordId::from(self.id);
        let subject = self.exemplar.subject.map(Subject::record);
        let model = self.exemplar.model.map(RecordId::from);
        std::iter::once(own).chain(subject).chain(model)
    }

    /// The record that owns the picture: the subject, or else the model.
    #[must_use]
    pub fn photo_owner(&self) -> Option<RecordId> {
        self.exemplar.subject.map(Subject::record).or_else(|| self.exemplar.model.map(RecordId::from))
    }

    fn photo_id(&self) -> Option<PhotoId> {
        let of_subject = match &self.standing {
            Some(Standing::Person(person)) => person.photo,
            Some(Standing::Collective(collective)) => collective.photo,
            None => None,
        };
        of_subject.or_else(|| self.model.as_ref().and_then(|(_, model)| model.photo))
    }

    /// What is still missing for a good sheet; nothing is asked for where the person's data were erased.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        if matches!(&self.standing, Some(Standing::Person(person)) if !person.erased.is_empty()) {
            return Vec::new();
        }
        let exemplar = &self.exemplar;
        let missing = |gap: Gap| match gap {
            Gap::Subject => self.standing.is_none() && self.model.is_none(),
            Gap::Photo => self.photo.is_none(),
            Gap::Unit => self.unit().is_none(),
            Gap::WorkField => exemplar.work_fields.is_empty(),
            Gap::Praise => exemplar.praise.is_empty(),
            Gap::Summary => exemplar.summary.is_empty(),
            Gap::Achievement => exemplar.achievements.iter().all(|deed| deed.text.is_empty()),
            Gap::Figure => exemplar.figures.is_empty(),
        };
        Gap::ALL.into_iter().filter(|gap| missing(*gap)).collect()
    }
}
