//! Random histories of three offices that write apart and exchange in any order.

use proptest::{prelude::*, sample::Index};

use super::{Document, Kind, Office, Path, Value, deed, item, praise, record};

/// One step of a history.
#[derive(Debug, Clone)]
enum Step {
    Write { office: usize, place: usize, value: Option<u8> },
    Exchange { from: usize, to: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let write = (0..3_usize, 0..9_usize, proptest::option::weighted(0.75, 0..4_u8))
        .prop_map(|(office, place, value)| Step::Write { office, place, value });
    let exchange = (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Exchange { from, to });
    proptest::collection::vec(prop_oneof![3 => write, 1 => exchange], 1..32)
}

fn place(number: usize) -> Path {
    match number {
        0 => praise(),
        1 => Path::field("summary"),
        2 => deed(1),
        3 => Path::item("achievements", item(1), "year"),
        4 => deed(2),
        5 => Path::member("work_fields", record()),
        6 => Path::item("figures", item(3), "metric"),
        7 => Path::item("assessments", item(4), "evidence"),
        _ => Path::item("replications", item(5), "result"),
    }
}

fn live(steps: &[Step]) -> [Office; 3] {
    let mut offices = [Office::new("Sở"), Office::new("Long Thành"), Office::new("Trảng Bom")];
    for step in steps {
        match *step {
            Step::Write { office, place: number, value } => {
                let value = value.map(|value| match number {
                    5 => Value::Flag(true),
                    _ => format!("giá trị {value}").into(),
                });
                offices[office].write(&[(&place(number), value)]);
            }
            Step::Exchange { from, to } if from != to => {
                let changes = offices[from].document.changes();
                offices[to].document.apply(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
            }
            Step::Exchange { .. } => {}
        }
    }
    offices
}

/// What two offices must agree on.
fn state(document: &Document) -> impl PartialEq + std::fmt::Debug + use<> {
    (document.heads(), document.fields(), document.conflicts())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn offices_that_know_the_same_changes_hold_the_same_record(steps in steps()) {
        let mut offices = live(&steps);
        for (to, from) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
            let changes = offices[from].document.changes();
            offices[to].document.apply(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
        }
        prop_assert_eq!(state(&offices[0].document), state(&offices[1].document));
        prop_assert_eq!(state(&offices[0].document), state(&offices[2].document));
    }

    #[test]
    fn neither_order_nor_repetition_of_changes_matters(
        steps in steps(),
        order in proptest::collection::vec(any::<Index>(), 1..120),
    ) {
        let mut offices = live(&steps);
        for from in [1, 2] {
            let changes = offices[from].document.changes();
            offices[0].document.apply(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
        }
        let changes = offices[0].document.changes();
        let mut other = Document::new(record(), Kind::Exemplar).unwrap();
        for index in order {
            other.apply([index.get(&changes).bytes.as_slice()]).unwrap();
        }
        other.apply(changes.iter().rev().map(|change| change.bytes.as_slice())).unwrap();
        prop_assert_eq!(state(&offices[0].document), state(&other));
        prop_assert_eq!(offices[0].document.history().len(), other.history().len());
    }

    #[test]
    fn the_newest_revision_of_a_place_written_by_one_office_is_what_it_holds(steps in steps()) {
        let alone: Vec<Step> = steps
            .into_iter()
            .filter_map(|step| match step {
                Step::Write { place, value, .. } => Some(Step::Write { office: 0, place, value }),
                Step::Exchange { .. } => None,
            })
            .collect();
        let [office, ..] = live(&alone);
        let history = office.document.history();
        for number in 0..7 {
            let newest = history.iter().find(|revision| revision.path == place(number));
            let held = office.document.fields().get(&place(number)).cloned();
            prop_assert_eq!(newest.and_then(|revision| revision.after.clone()), held);
        }
    }
}
