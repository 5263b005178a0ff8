//! Adding an exemplar together with the person, collective or model behind it, in one operation.

use std::collections::BTreeSet;

use domain::{
    collective::Collective,
    date::Timestamp,
    erasure::ERASED,
    exemplar::{Achievement, Category, Exemplar, Figure, Initiative, Subject},
    id::{ExemplarId, ItemId, PhotoId, RecordId, UnitId},
    model::Model,
    operation::Operation,
    person::{Person, Sex, StaffKind},
    record::{BINNED, Edit, Entity, Fields, Kind, Path, Value},
    rules::Criterion,
    schema,
};

use super::draft::{Draft, DraftAchievement, DraftCollective, DraftModel, DraftPerson};
use crate::{Office, OfficeError, door::Saved, error::Reference, names::Names, world::World};

/// The step between the positions of two neighbours, so that a row can be moved between them.
pub const POSITION_STEP: i64 = 1000;

/// A new exemplar and what its saving changed.
#[derive(Debug)]
pub struct Added {
    /// Its id.
    pub id: ExemplarId,
    /// What was saved.
    pub saved: Saved,
}

impl Office {
    /// Adds an exemplar from a draft.
    ///
    /// # Errors
    /// When nobody is working, the draft names nobody, or one of its texts does not have its form; then
    /// nothing is added.
    pub fn add_exemplar(&mut self, draft: &Draft) -> Result<Added, OfficeError> {
        let (ids, saved) = self.add_exemplars(std::slice::from_ref(draft))?;
        let id = ids.into_iter().next().ok_or(OfficeError::SubjectMissing)?;
        Ok(Added { id, saved })
    }

    /// Adds several exemplars in one operation, all or none.
    ///
    /// # Errors
    /// As [`Self::add_exemplar`]; then none is added.
    pub fn add_exemplars(&mut self, drafts: &[Draft]) -> Result<(Vec<ExemplarId>, Saved), OfficeError> {
        let names = self.names()?;
        let now = self.world().now();
        let (mut ids, mut edits) = (Vec::with_capacity(drafts.len()), Vec::new());
        // What somebody of a unit enters is put forward by that unit, unless another one is named.
        let own = self.worker().filter(|worker| worker.role.keeps_to_a_unit()).and_then(|worker| worker.unit);
        for draft in drafts {
            let mut draft = draft.clone();
            if draft.proposing_unit.as_deref().unwrap_or_default().is_empty() {
                draft.proposing_unit = own.map(|unit| unit.to_string());
            }
            if let Some(known) = draft.known.as_deref().and_then(Subject::from_text) {
                self.refuse_put_away(known)?;
            }
            let composed = compose(&draft, &names, self.world(), now, None)?;
            ids.push(composed.id);
            edits.extend(composed.edits);
        }
        let saved = self.write(Operation::AddExemplar, &edits)?;
        Ok((ids, saved))
    }
}

impl Office {
    /// Refuses an exemplar about somebody who is unknown, was merged into another one, or was erased.
    fn refuse_put_away(&self, subject: Subject) -> Result<(), OfficeError> {
        let record = subject.record();
        let kind = match subject {
            Subject::Person(_) => Kind::Person,
            Subject::Collective(_) => Kind::Collective,
        };
        let fields = self.fields_of(record, kind)?;
        let is_away = [BINNED, ERASED].iter().any(|place| fields.contains_key(&Path::field(place)));
        if is_away { Err(OfficeError::NoSuchRecord(record.to_string())) } else { Ok(()) }
    }
}

/// The records of a draft, ready to be written.
pub(crate) struct Composed {
    pub(crate) id: ExemplarId,
    pub(crate) edits: Vec<Edit>,
}

/// Reads a draft into records.
pub(crate) fn compose(
    draft: &Draft,
    names: &Names,
    world: &dyn World,
    now: Timestamp,
    photo: Option<PhotoId>,
) -> Result<Composed, OfficeError> {
    let unit =
        draft.unit.as_deref().filter(|name| !name.is_empty()).map(|name| names.unit(name)).transpose()?;
    let mut edits = Vec::new();
    let known = draft.known.as_deref().map(|text| Subject::from_text(text).ok_or_else(|| unknown_word(text)));
    let (subject, subject_photo) = match (known.transpose()?, &draft.person, &draft.collective) {
        (Some(known), _, _) => (Some(known), None),
        (None, Some(person), _) => {
            let id = world.fresh_id();
            let distinct_from = others(&draft.distinct_from)?;
            edits.push(edit(id, &Person { distinct_from, ..read_person(person, unit, photo)? })?);
            (Some(Subject::Person(id.into())), photo)
        }
        (None, None, Some(collective)) => {
            let id = world.fresh_id();
            let head =
                collective.head_person.as_ref().map(|head| read_person(head, unit, None)).transpose()?;
            let head = head.map(|head| (world.fresh_id(), head));
            let distinct_from = others(&draft.distinct_from)?;
            let read = read_collective(collective, unit, head.as_ref().map(|head| head.0), photo);
            edits.push(edit(id, &Collective { distinct_from, ..read })?);
            if let Some((head_id, head)) = head {
                edits.push(edit(head_id, &head)?);
            }
            (Some(Subject::Collective(id.into())), photo)
        }
        (None, None, None) => (None, None),
    };
    let model = match &draft.model {
        Some(model) => {
            let id = world.fresh_id();
            edits.push(edit(id, &read_model(model, unit, photo.filter(|_| subject_photo.is_none())))?);
            Some(id.into())
        }
        None => None,
    };
    if subject.is_none() && model.is_none() {
        return Err(OfficeError::SubjectMissing);
    }
    let mut exemplar = read_exemplar(draft, names, world, now)?;
    exemplar.subject = subject;
    exemplar.model = model;
    if draft.category.is_none() && subject.is_none() {
        exemplar.category = Category::NewModel;
    }
    let id = world.fresh_id();
    edits.push(edit(id, &exemplar)?);
    Ok(Composed { id: id.into(), edits })
}

/// The records of whom it was said that a new one is none of them.
fn others<T: Ord + From<RecordId>>(ids: &[String]) -> Result<BTreeSet<T>, OfficeError> {
    ids.iter().map(|id| id.parse::<RecordId>().map(T::from).map_err(|_| unknown_word(id))).collect()
}

fn unknown_word(text: &str) -> OfficeError {
    OfficeError::Unknown { what: Reference::Word, name: text.to_owned() }
}

/// The edit that brings a new record into being, every text cleaned as its place wants it.
pub(crate) fn edit<E: Entity>(record: RecordId, entity: &E) -> Result<Edit, OfficeError> {
    let mut fields = Fields::new();
    for (path, value) in entity.to_fields() {
        let spec = schema::spec(E::KIND, &path)
            .ok_or_else(|| schema::Refusal::NoSuchPlace(path.as_str().to_owned()))?;
        // Dates are already in their stored form, which a person's form of the same date may not be.
        let kept = match (&spec.form, value) {
            (schema::Form::Date, value) => Some(value),
            (_, value) => spec.accept(value)?,
        };
        if let Some(value) = kept {
            fields.insert(path, value);
        }
    }
    let named = match E::KIND {
        Kind::Person => fields.contains_key(&Path::field("full_name")),
        Kind::Collective | Kind::Model | Kind::Board | Kind::Template => {
            fields.contains_key(&Path::field("name"))
        }
        _ => true,
    };
    if !named {
        return Err(OfficeError::NameMissing);
    }
    Ok(Edit::between(record, E::KIND, &Fields::new(), &fields))
}

fn read_person(
    draft: &DraftPerson,
    unit: Option<UnitId>,
    photo: Option<PhotoId>,
) -> Result<Person, OfficeError> {
    Ok(Person {
        full_name: draft.full_name.clone(),
        sex: word(draft.sex.as_deref(), Sex::from_code)?,
        birth: date(Kind::Person, "birth", &draft.birth)?,
        position: draft.position.clone(),
        unit,
        staff_kind: word(draft.staff_kind.as_deref(), StaffKind::from_code)?,
        started: date(Kind::Person, "started", &draft.started)?,
        ended: date(Kind::Person, "ended", &draft.ended)?,
        photo,
        note: draft.note.clone(),
        ..Person::default()
    })
}

fn read_collective(
    draft: &DraftCollective,
    unit: Option<UnitId>,
    head: Option<RecordId>,
    photo: Option<PhotoId>,
) -> Collective {
    Collective {
        name: draft.name.clone(),
        unit,
        head_count: draft.head_count,
        head_person: head.map(Into::into),
        photo,
        ..Collective::default()
    }
}

fn read_model(draft: &DraftModel, unit: Option<UnitId>, photo: Option<PhotoId>) -> Model {
    Model {
        name: draft.name.clone(),
        unit,
        problem: draft.problem.clone(),
        method: draft.method.clone(),
        result: draft.result.clone(),
        cost: draft.cost.clone(),
        how_to_replicate: draft.how_to_replicate.clone(),
        photo,
    }
}

fn read_exemplar(
    draft: &Draft,
    names: &Names,
    world: &dyn World,
    now: Timestamp,
) -> Result<Exemplar, OfficeError> {
    let this_year = now.day_in_vietnam().map_or(2022, |day| i64::from(day.year()));
    let category = word(draft.category.as_deref(), Category::from_code)?.unwrap_or(Category::Exemplar);
    let mut exemplar = Exemplar::new(category, draft.plan_year.unwrap_or(this_year));
    for name in &draft.work_fields {
        exemplar.work_fields.insert(names.work_field(name)?);
    }
    exemplar.praise.clone_from(&draft.praise);
    exemplar.summary.clone_from(&draft.summary);
    exemplar.quotation.clone_from(&draft.quotation);
    exemplar.discovered_by.clone_from(&draft.discovered_by);
    exemplar.discovered_on = date(Kind::Exemplar, "discovered_on", &draft.discovered_on)?;
    let named = |name: &Option<String>| name.clone().filter(|name| !name.is_empty());
    exemplar.proposing_unit = named(&draft.proposing_unit).map(|name| names.unit(&name)).transpose()?;
    exemplar.movement = named(&draft.movement).map(|name| names.movement(&name)).transpose()?;
    let mut places = places(world);
    for achievement in &draft.achievements {
        let (id, position) = places();
        exemplar.achievements.push(read_achievement(achievement, id, position)?);
    }
    let mut places = self::places(world);
    exemplar.figures.extend(draft.figures.iter().map(|figure| {
        let (id, position) = places();
        Figure {
            id,
            position,
            metric: figure.metric.clone(),
            value: figure.value.clone(),
            unit: figure.unit.clone(),
            compared_with: figure.compared_with.clone(),
        }
    }));
    let mut places = self::places(world);
    exemplar.initiatives.extend(draft.initiatives.iter().map(|initiative| {
        let (id, position) = places();
        Initiative {
            id,
            position,
            title: initiative.title.clone(),
            recognised_by: initiative.recognised_by.clone(),
            decision: initiative.decision.clone(),
            scope: initiative.scope.clone(),
        }
    }));
    Ok(exemplar)
}

fn read_achievement(draft: &DraftAchievement, id: ItemId, position: i64) -> Result<Achievement, OfficeError> {
    Ok(Achievement {
        id,
        position,
        year: draft.year,
        criterion: word(draft.criterion.as_deref(), Criterion::from_code)?,
        text: draft.text.clone(),
    })
}

/// Gives the items of a new list their ids and positions.
fn places(world: &dyn World) -> impl FnMut() -> (ItemId, i64) {
    let mut last = 0;
    move || {
        last += POSITION_STEP;
        (world.fresh_id().into(), last)
    }
}

fn word<T>(code: Option<&str>, from_code: impl Fn(&str) -> Option<T>) -> Result<Option<T>, OfficeError> {
    let Some(code) = code.filter(|code| !code.is_empty()) else { return Ok(None) };
    let unknown = || OfficeError::Unknown { what: Reference::Word, name: code.to_owned() };
    from_code(code).map(Some).ok_or_else(unknown)
}

/// Reads a date as a person typed it for a place.
pub(crate) fn date(
    kind: Kind,
    name: &str,
    typed: &str,
) -> Result<Option<domain::date::PartialDate>, OfficeError> {
    let path = Path::field(name);
    let spec = schema::spec(kind, &path).ok_or_else(|| schema::Refusal::NoSuchPlace(name.to_owned()))?;
    let kept = spec.accept(Value::from(typed))?;
    Ok(kept.and_then(|value| value.text().and_then(|iso| domain::date::PartialDate::from_iso(iso).ok())))
}
