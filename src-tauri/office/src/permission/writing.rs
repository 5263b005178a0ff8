//! The one place where a write is held against whoever is working: what belongs to another unit, or is no
//! text, is refused before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    award::{Award, Holder},
    collective::Collective,
    consent::Consent,
    exemplar::{Exemplar, Subject},
    id::{ExemplarId, RecordId, UnitId},
    model::Model,
    operation::Operation,
    person::Person,
    profile::{Duty, Role},
    record::{Edit, Entity, Fields, Kind, Path},
    schema,
};
use store::UndoEntry;

use super::reach::Reach;
use crate::{Office, OfficeError};

impl Office {
    /// Refuses a write beyond the reach of whoever is working.
    pub(crate) fn refuse_beyond_reach(
        &self,
        operation: Operation,
        edits: &[Edit],
    ) -> Result<(), OfficeError> {
        let Some(worker) = self.worker() else { return Ok(()) };
        if matches!(operation, Operation::FillCatalogue | Operation::FillSample) {
            return Ok(());
        }
        match self.reach()? {
            Reach::Everything => Ok(()),
            Reach::Nothing => Err(OfficeError::NotPermitted { role: worker.role, duty: Duty::Write }),
            Reach::Texts => self.refuse_facts(worker.role, operation, edits),
            Reach::Units(area) => {
                let write = Write { office: self, area, operation, edits };
                match write.is_within()? {
                    true => Ok(()),
                    false => Err(OfficeError::OtherUnit { role: worker.role }),
                }
            }
        }
    }

    /// Refuses to work on an exemplar beyond the reach of whoever is working, before a file is taken in.
    pub(crate) fn refuse_beyond_reach_of(&self, id: ExemplarId) -> Result<(), OfficeError> {
        let row = self.candidate(id)?;
        match self.worker() {
            Some(worker) if !self.reach()?.holds([row.unit, row.proposing_unit]) => {
                Err(OfficeError::OtherUnit { role: worker.role })
            }
            _ => Ok(()),
        }
    }

    /// Refuses to take back, or do again, what only somebody else may.
    pub(crate) fn refuse_others_work(&self, entry: Option<UndoEntry>) -> Result<(), OfficeError> {
        let (Some(worker), Some(entry)) = (self.worker(), entry) else { return Ok(()) };
        let is_move = matches!(
            Operation::from_code(&entry.code),
            Some(
                Operation::RecordMove
                    | Operation::Nominate
                    | Operation::RecordOutcome
                    | Operation::TakeBackNomination
            )
        );
        if entry.author == worker.name || (worker.role.may(Duty::WriteAnywhere) && !is_move) {
            return Ok(());
        }
        Err(OfficeError::DoneByAnother { author: entry.author })
    }

    /// Texts are changed in place; nothing is added, moved or put away.
    fn refuse_facts(&self, role: Role, operation: Operation, edits: &[Edit]) -> Result<(), OfficeError> {
        for edit in edits {
            let known = self.store().fields(edit.record)?.map(|(_, fields)| fields).unwrap_or_default();
            for (path, value) in &edit.changes {
                let is_there = known.contains_key(path) && value.is_some();
                if operation != Operation::EditRecord || !is_text(edit.kind, path, is_there) {
                    return Err(OfficeError::TextsOnly { role, label: schema::label(edit.kind, path) });
                }
            }
        }
        Ok(())
    }
}

/// Whether a place holds words about facts rather than facts. A deed's own words may be polished, not
/// added or removed.
fn is_text(kind: Kind, path: &Path, is_there: bool) -> bool {
    let parts: Vec<&str> = path.parts().collect();
    match (kind, &parts[..]) {
        (Kind::Exemplar, ["praise" | "summary" | "quotation"]) => true,
        (Kind::Posting, [place]) => domain::posting::TEXTS.contains(place),
        (Kind::Exemplar, ["achievements", _, "text"]) => is_there,
        _ => false,
    }
}

/// A write on its way, held against the area of whoever is working.
struct Write<'a> {
    office: &'a Office,
    area: BTreeSet<UnitId>,
    operation: Operation,
    edits: &'a [Edit],
}

/// The time at which a record is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    After,
}

impl Write<'_> {
    fn is_within(&self) -> Result<bool, OfficeError> {
        for edit in self.edits {
            if !self.holds(edit)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn holds(&self, edit: &Edit) -> Result<bool, OfficeError> {
        let before = self.fields(edit.record, When::Before)?;
        let is_new = before.is_empty();
        match edit.kind {
            // Whoever may post tells that it was shown, whomever it shows.
            Kind::Exemplar if self.operation == Operation::Post => {
                Ok(edit.changes.keys().all(|path| path.as_str().starts_with("moves/")))
            }
            Kind::Exemplar => self.holds_exemplar(edit, &before),
            Kind::Person | Kind::Collective | Kind::Model => {
                Ok(is_new || self.holds_subject(edit.record, edit.kind)?)
            }
            Kind::Photo | Kind::Attachment => Ok(is_new || self.shows_own(edit.record)?),
            Kind::Consent => {
                let whose = |fields: &Fields| Consent::from_fields(fields).person;
                let after = self.fields(edit.record, When::After)?;
                for person in [whose(&before), whose(&after)].into_iter().flatten() {
                    if !self.holds_subject(person.into(), Kind::Person)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Kind::Unit => {
                Ok(self.operation == Operation::AddPhoto && self.area.contains(&edit.record.into()))
            }
            Kind::Posting | Kind::Board => Ok(self.office.may(Duty::Post)),
            Kind::Award => {
                let whose = |fields: &Fields| Award::from_fields(fields).holder;
                let after = self.fields(edit.record, When::After)?;
                for holder in [whose(&before), whose(&after)].into_iter().flatten() {
                    let kind = match holder {
                        Holder::Subject(Subject::Person(_)) => Kind::Person,
                        Holder::Subject(Subject::Collective(_)) => Kind::Collective,
                        Holder::Model(_) => Kind::Model,
                    };
                    if !self.holds_subject(holder.record(), kind)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Kind::Movement
            | Kind::Slogan
            | Kind::WorkField
            | Kind::Template
            | Kind::Nomination
            | Kind::AwardRule
            | Kind::PlanYear => Ok(false),
        }
    }

    fn holds_exemplar(&self, edit: &Edit, before: &Fields) -> Result<bool, OfficeError> {
        let after = self.fields(edit.record, When::After)?;
        if !before.is_empty() && !self.belongs(before, When::Before)? {
            return Ok(false);
        }
        // What a meeting of the office voted is the office's to write down, whomever it was about.
        if edit.changes.keys().any(|path| path.as_str().starts_with("votes/")) {
            return Ok(false);
        }
        // An exemplar must not become the way to somebody else's person, collective or model.
        let (then, now) = (Exemplar::from_fields(before), Exemplar::from_fields(&after));
        let new_behind = behind(&now).into_iter().filter(|it| !behind(&then).contains(it));
        for record in new_behind {
            let known = self.office.store().fields(record)?;
            if let Some((kind, _)) = known
                && !self.holds_subject(record, kind)?
            {
                return Ok(false);
            }
        }
        self.belongs(&after, When::After)
    }

    /// Whether an exemplar belongs to the area: by its unit, or by the one that puts it forward.
    fn belongs(&self, fields: &Fields, when: When) -> Result<bool, OfficeError> {
        let exemplar = Exemplar::from_fields(fields);
        let mut units: Vec<UnitId> = exemplar.proposing_unit.into_iter().collect();
        for record in behind(&exemplar) {
            units.extend(unit_of(exemplar.subject, record, &self.fields(record, when)?));
        }
        Ok(units.iter().any(|unit| self.area.contains(unit)))
    }

    /// Whether a person, a collective or a model belongs to the area, or stands behind an exemplar that does.
    fn holds_subject(&self, record: RecordId, kind: Kind) -> Result<bool, OfficeError> {
        let fields = self.fields(record, When::Before)?;
        let unit = match kind {
            Kind::Person => Person::from_fields(&fields).unit,
            Kind::Collective => Collective::from_fields(&fields).unit,
            Kind::Model => Model::from_fields(&fields).unit,
            _ => None,
        };
        if unit.is_some_and(|unit| self.area.contains(&unit)) {
            return Ok(true);
        }
        let exemplars = match kind {
            Kind::Person => self.office.store().exemplars_showing(record.into())?,
            _ => self.office.store().exemplars_about(record)?,
        };
        for exemplar in exemplars {
            if self.belongs(&self.fields(exemplar.into(), When::Before)?, When::Before)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether an own exemplar shows this photo.
    fn shows_own(&self, photo: RecordId) -> Result<bool, OfficeError> {
        for exemplar in self.office.store().exemplars_with_photo(photo.into())? {
            if self.belongs(&self.fields(exemplar.into(), When::Before)?, When::Before)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn fields(&self, record: RecordId, when: When) -> Result<Fields, OfficeError> {
        let known = self.office.store().fields(record)?;
        let mut fields = known.map_or_else(BTreeMap::new, |(_, fields)| fields);
        if when == When::After {
            for edit in self.edits.iter().filter(|edit| edit.record == record) {
                for (path, value) in &edit.changes {
                    match value {
                        Some(value) => fields.insert(path.clone(), value.clone()),
                        None => fields.remove(path),
                    };
                }
            }
        }
        Ok(fields)
    }
}

/// The records that stand behind an exemplar.
fn behind(exemplar: &Exemplar) -> Vec<RecordId> {
    let subject = exemplar.subject.map(Subject::record);
    subject.into_iter().chain(exemplar.model.map(RecordId::from)).collect()
}

/// The unit of a record behind an exemplar.
fn unit_of(subject: Option<Subject>, record: RecordId, fields: &Fields) -> Option<UnitId> {
    match subject {
        Some(Subject::Person(id)) if record == id.into() => Person::from_fields(fields).unit,
        Some(Subject::Collective(id)) if record == id.into() => Collective::from_fields(fields).unit,
        _ => Model::from_fields(fields).unit,
    }
}
