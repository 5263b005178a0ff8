//! Whole offices: what holds whatever is done to them.

use std::{cell::Cell, collections::BTreeMap};

use domain::{
    date::Timestamp,
    exemplar::{Achievement, Category, Exemplar, Move, Subject},
    id::{ItemId, PersonId, RecordId, UnitId},
    person::Person,
    record::{Edit, Entity, Fields, Kind, Path},
    rules::State,
    unit::Unit,
};
use tempfile::TempDir;
use uuid::Uuid;

use receiving::parcels;

use crate::{Operation, OperationId, RunActor, Stamp, Store, UndoPolicy, Written};

mod candidates;
mod damage;
mod doubles;
mod dump;
mod erasing;
mod histories;
mod listing;
mod nominations;
mod opening;
mod overview;
mod postings;
mod receiving;
mod undoing;

/// An office in a temporary folder, with a clock that only goes when something is written.
struct Office {
    folder: TempDir,
    store: Store,
    clock: Cell<u64>,
}

impl Office {
    fn new() -> Self {
        Self::of_run(1)
    }

    /// Offices of different runs stand for different PCs.
    fn of_run(run: u8) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path(), RunActor([run; 16])).unwrap();
        Self { folder, store, clock: Cell::new(u64::from(run) * 1_000_000) }
    }

    /// Closes the office and opens it again, as another run of the program.
    fn reopened(self) -> Self {
        let Self { folder, store, clock } = self;
        let run = RunActor([u8::try_from(clock.get() % 251).unwrap(); 16]);
        drop(store);
        let store = Store::open(folder.path(), run).unwrap();
        Self { folder, store, clock }
    }

    fn stamp(&self, code: &str) -> Stamp {
        self.clock.set(self.clock.get() + 1);
        let now = self.clock.get();
        Stamp {
            operation: OperationId::new(Uuid::from_u64_pair(7, now)),
            code: code.to_owned(),
            author: "Nguyễn Văn Mẫu".to_owned(),
            at: Timestamp::from_millis(i64::try_from(now).unwrap()),
        }
    }

    fn write(&mut self, edits: &[Edit]) -> Written {
        let operation = Operation { stamp: self.stamp("edit_fields"), undo: UndoPolicy::Offered };
        self.store.write(&operation, edits).unwrap()
    }

    /// Makes the record hold exactly this entity.
    fn put<E: Entity>(&mut self, record: impl Into<RecordId>, entity: &E) -> Written {
        let edit = self.to_hold(record.into(), entity);
        self.write(&[edit])
    }

    fn to_hold<E: Entity>(&self, record: RecordId, entity: &E) -> Edit {
        let before = self.store.fields(record).unwrap().map_or_else(Fields::new, |(_, fields)| fields);
        Edit::between(record, E::KIND, &before, &entity.to_fields())
    }

    fn set(&mut self, record: RecordId, kind: Kind, path: &str, value: Option<&str>) -> Written {
        let changes = BTreeMap::from([(path.parse::<Path>().unwrap(), value.map(Into::into))]);
        self.write(&[Edit { record, kind, changes }])
    }

    fn fields(&self, record: RecordId) -> Fields {
        self.store.fields(record).unwrap().map_or_else(Fields::new, |(_, fields)| fields)
    }
}

fn id(number: u64) -> RecordId {
    RecordId::new(Uuid::from_u64_pair(1, number))
}

fn item(number: u64) -> ItemId {
    RecordId::new(Uuid::from_u64_pair(2, number)).into()
}

fn unit(name: &str) -> Unit {
    Unit {
        short_name: name.to_owned(), official_name: format!("{name}, tỉnh Đồng Nai"), ..Unit::default()
    }
}

fn person(name: &str, unit: Option<RecordId>) -> Person {
    Person {
        full_name: name.to_owned(),
        position: "Công chức Tư pháp – Hộ tịch".to_owned(),
        unit: unit.map(UnitId::from),
        ..Person::default()
    }
}

fn exemplar(person: RecordId, praise: &str) -> Exemplar {
    Exemplar {
        subject: Some(Subject::Person(PersonId::from(person))),
        praise: praise.to_owned(),
        ..Exemplar::new(Category::Exemplar, 2022)
    }
}

/// Writes a person (id `number`) with an exemplar (id `number + 1000`) and gives the exemplar's id.
fn enter(office: &mut Office, number: u64, name: &str, praise: &str) -> RecordId {
    let (who, what) = (id(number), id(number + 1_000));
    let edits = [office.to_hold(who, &person(name, None)), office.to_hold(what, &exemplar(who, praise))];
    office.write(&edits);
    what
}

fn moved(to: State, number: u64) -> Move {
    Move::new(item(number), to, format!("2022-03-{number:02}T08:00:00Z"))
}

fn deed(number: u64, text: &str) -> Achievement {
    let position = i64::try_from(number).unwrap();
    Achievement { id: item(number), position, year: Some(2021), criterion: None, text: text.to_owned() }
}
