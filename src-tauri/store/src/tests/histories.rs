//! Random histories of one office: caches always equal the log, undo always leads back.

use domain::{
    assessment::{Assessment, Met},
    collective::Collective,
    exemplar::{Category, Exemplar, Subject},
    id::{CollectiveId, ModelId, PersonId, RecordId, UnitId, WorkFieldId},
    model::Model,
    record::{BINNED, Kind},
    rules::{Criterion, State},
    work_field::WorkField,
};
use proptest::prelude::*;

use super::{
    Office, Written, deed, dump, id, moved, person,
    postings::{consent, posting},
    unit,
};

/// One thing done to an office.
#[derive(Debug, Clone)]
enum Step {
    Unit { number: u64, name: u8 },
    Person { number: u64, name: u8, unit: Option<u64> },
    Collective { number: u64, name: u8, unit: Option<u64> },
    Model { number: u64, name: u8 },
    WorkField { name: u8 },
    Exemplar { number: u64, subject: u8, pieces: u8, field: bool },
    Posting { number: u64, exemplars: u8, last: Option<i64>, down: bool },
    Consent { number: u64, person: u64, withdrawn: bool },
    Bin { number: u64, binned: bool },
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let few = 0..3_u64;
    let some = proptest::option::of(0..3_u64);
    prop_oneof![
        1 => (few.clone(), 0..4_u8).prop_map(|(number, name)| Step::Unit { number, name }),
        2 => (few.clone(), 0..4_u8, some.clone()).prop_map(|(number, name, unit)| Step::Person { number, name, unit }),
        1 => (few.clone(), 0..4_u8, some).prop_map(|(number, name, unit)| Step::Collective { number, name, unit }),
        1 => (few.clone(), 0..4_u8).prop_map(|(number, name)| Step::Model { number, name }),
        1 => (0..4_u8).prop_map(|name| Step::WorkField { name }),
        4 => (few.clone(), 0..9_u8, 0..5_u8, any::<bool>())
            .prop_map(|(number, subject, pieces, field)| Step::Exemplar { number, subject, pieces, field }),
        2 => (few.clone(), 0..4_u8, proptest::option::of(0..30_i64), any::<bool>())
            .prop_map(|(number, exemplars, last, down)| Step::Posting { number, exemplars, last, down }),
        1 => (few.clone(), 0..3_u64, any::<bool>())
            .prop_map(|(number, person, withdrawn)| Step::Consent { number, person, withdrawn }),
        1 => (few, any::<bool>()).prop_map(|(number, binned)| Step::Bin { number, binned }),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

fn name(number: u8) -> &'static str {
    ["Nguyễn Văn Mẫu", "Đặng Thị Thử", "Phòng Hộ tịch", ""][usize::from(number)]
}

const UNITS: u64 = 100;
const PEOPLE: u64 = 200;
const COLLECTIVES: u64 = 300;
const MODELS: u64 = 400;
const EXEMPLARS: u64 = 500;
const POSTINGS: u64 = 600;
const CONSENTS: u64 = 700;

fn work_field() -> RecordId {
    RecordId::built_in("work_field", "CIVIL_STATUS")
}

fn exemplar(subject: u8, pieces: u8, field: bool) -> Exemplar {
    let category = [Category::Exemplar, Category::NewFactor, Category::NewModel][usize::from(subject) % 3];
    let number = u64::from(subject) % 3;
    let mut exemplar = Exemplar::new(category, 2020 + i64::from(pieces));
    exemplar.subject = match subject / 3 {
        0 => Some(Subject::Person(PersonId::from(id(PEOPLE + number)))),
        1 => Some(Subject::Collective(CollectiveId::from(id(COLLECTIVES + number)))),
        _ => None,
    };
    exemplar.model = (category == Category::NewModel).then(|| ModelId::from(id(MODELS + number)));
    exemplar.summary = "Tận tụy với dân ".repeat(usize::from(pieces));
    exemplar.achievements =
        (0..pieces).map(|deed_number| deed(deed_number.into(), "Hòa giải thành")).collect();
    exemplar.moves = (1..pieces).map(|step| moved(State::ALL[usize::from(step)], step.into())).collect();
    exemplar.assessments = Criterion::ALL
        .iter()
        .zip(0..pieces)
        .map(|(criterion, number)| Assessment {
            criterion: *criterion,
            met: Some(Met::ALL[usize::from(number)]),
            evidence: "Báo cáo".repeat(usize::from(number)),
            assessor: String::new(),
            on: None,
        })
        .collect();
    exemplar.proposing_unit = field.then(|| UnitId::from(id(UNITS)));
    exemplar.work_fields = field.then(|| WorkFieldId::from(work_field())).into_iter().collect();
    exemplar
}

/// Takes a step; gives what it wrote, if there was anything to do.
fn take(office: &mut Office, step: &Step) -> Option<Written> {
    Some(match *step {
        Step::Undo => return office.store.undo(&office.stamp("undo")).unwrap().map(|undone| undone.written),
        Step::Redo => return office.store.redo(&office.stamp("redo")).unwrap().map(|undone| undone.written),
        Step::Unit { number, name: called } => office.put(id(UNITS + number), &unit(name(called))),
        Step::Person { number, name: called, unit } => {
            office.put(id(PEOPLE + number), &person(name(called), unit.map(|unit| id(UNITS + unit))))
        }
        Step::Collective { number, name: called, unit } => {
            let unit = unit.map(|unit| UnitId::from(id(UNITS + unit)));
            office.put(
                id(COLLECTIVES + number),
                &Collective { name: name(called).to_owned(), unit, ..Collective::default() },
            )
        }
        Step::Model { number, name: called } => {
            office.put(id(MODELS + number), &Model { name: name(called).to_owned(), ..Model::default() })
        }
        Step::WorkField { name: called } => {
            let (code, name) = ("CIVIL_STATUS".to_owned(), name(called).to_owned());
            office.put(work_field(), &WorkField { code, name, position: 1 })
        }
        Step::Exemplar { number, subject, pieces, field } => {
            office.put(id(EXEMPLARS + number), &exemplar(subject, pieces, field))
        }
        Step::Posting { number, exemplars, last, down } => {
            office.put(id(POSTINGS + number), &posting(exemplars, last, down))
        }
        Step::Consent { number, person, withdrawn } => {
            office.put(id(CONSENTS + number), &consent(id(PEOPLE + person), withdrawn))
        }
        Step::Bin { number, binned } => {
            let since = binned.then_some("2022-03-05T08:00:00Z");
            office.set(id(EXEMPLARS + number), Kind::Exemplar, BINNED, since)
        }
    })
}

/// What people see of every record.
fn contents(office: &Office) -> Vec<(RecordId, domain::record::Fields)> {
    Kind::ALL.into_iter().flat_map(|kind| office.store.all(kind).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn caches_rebuilt_from_the_log_equal_those_kept_by_writing(
        steps in proptest::collection::vec(step(), 1..24),
    ) {
        let mut office = Office::new();
        for step in &steps {
            take(&mut office, step);
        }
        let kept = dump::caches(&office.store);
        let report = office.store.check().unwrap();
        prop_assert_eq!(report.faults, []);
        let rebuilt = office.store.rebuild().unwrap();
        prop_assert_eq!(rebuilt.changes, report.changes);
        prop_assert_eq!(dump::caches(&office.store), kept);
    }

    #[test]
    fn undoing_every_operation_leads_back_and_redoing_leads_forth(
        steps in proptest::collection::vec(step(), 1..12),
    ) {
        let mut office = Office::new();
        let mut states = vec![contents(&office)];
        for step in &steps {
            if matches!(step, Step::Undo | Step::Redo) {
                continue;
            }
            take(&mut office, step);
            let now = contents(&office);
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        let mut office = office.reopened();
        for state in states.iter().rev().skip(1) {
            let undone = office.store.undo(&office.stamp("undo")).unwrap().unwrap();
            prop_assert!(undone.kept.is_empty());
            prop_assert_eq!(&contents(&office), state);
        }
        prop_assert_eq!(office.store.undo(&office.stamp("undo")).unwrap(), None);
        for state in states.iter().skip(1) {
            office.store.redo(&office.stamp("redo")).unwrap().unwrap();
            prop_assert_eq!(&contents(&office), state);
        }
        prop_assert!(office.store.check().unwrap().faults.is_empty());
    }
}
