//! Changes that come from other offices.

use domain::record::Kind;

use super::{Office, enter, id, person, unit};
use crate::{ExemplarQuery, Parcel, Seed, StoreError};

/// Everything one office knows of some records, as it would travel.
pub(super) fn parcels(office: &Office, records: &[domain::id::RecordId]) -> Vec<Parcel> {
    let changes = records.iter().flat_map(|record| office.store.changes_of(*record).unwrap());
    changes.map(|change| Parcel { record: change.record, kind: change.kind, bytes: change.bytes }).collect()
}

fn all() -> ExemplarQuery {
    ExemplarQuery { limit: 50, ..ExemplarQuery::default() }
}

#[test]
fn an_exemplar_may_come_before_the_person_and_the_person_before_the_unit() {
    let (mut sender, mut receiver) = (Office::of_run(1), Office::of_run(2));
    sender.put(id(9), &unit("Xã Phước Mẫu"));
    let exemplar = enter(&mut sender, 1, "Lê Thị Thử", "Tận tụy");
    sender.put(id(1), &person("Lê Thị Thử", Some(id(9))));

    let row = |receiver: &Office| {
        let page = receiver.store.exemplars(&all()).unwrap();
        (page.rows[0].name.clone(), page.rows[0].unit_name.clone())
    };
    receiver.store.receive(&parcels(&sender, &[exemplar])).unwrap();
    assert_eq!(row(&receiver), (String::new(), String::new()));
    let received = receiver.store.receive(&parcels(&sender, &[id(1)])).unwrap();
    assert_eq!((received.changed, received.refreshed), (vec![id(1)], vec![exemplar]));
    assert_eq!(row(&receiver), ("Lê Thị Thử".to_owned(), String::new()));
    receiver.store.receive(&parcels(&sender, &[id(9)])).unwrap();
    assert_eq!(row(&receiver), ("Lê Thị Thử".to_owned(), "Xã Phước Mẫu".to_owned()));
    let found = receiver.store.exemplars(&ExemplarQuery { search: "phuoc mau".to_owned(), ..all() }).unwrap();
    assert_eq!(found.total, 1);
    assert!(receiver.store.check().unwrap().faults.is_empty());
}

#[test]
fn changes_in_any_order_and_repeated_lead_to_the_same_record() {
    let (mut sender, mut receiver) = (Office::of_run(1), Office::of_run(2));
    let exemplar = enter(&mut sender, 1, "Lê Thị Thử", "Một");
    for praise in ["Hai", "Ba", "Bốn"] {
        sender.set(exemplar, Kind::Exemplar, "praise", Some(praise));
    }
    let mut parcels = parcels(&sender, &[exemplar]);
    parcels.reverse();
    let first = receiver.store.receive(&parcels[..2]).unwrap();
    assert_eq!((first.new, first.repeated), (2, 0));
    assert_eq!(receiver.store.fields(exemplar).unwrap(), None);
    let mut receiver = receiver.reopened();
    let rest = receiver.store.receive(&parcels).unwrap();
    assert_eq!((rest.new, rest.repeated), (2, 3));
    assert_eq!(receiver.fields(exemplar), sender.fields(exemplar));
    assert_eq!(
        receiver.store.history(exemplar, None).unwrap(),
        sender.store.history(exemplar, None).unwrap()
    );
    let again = receiver.store.receive(&parcels).unwrap();
    assert_eq!((again.new, again.changed), (0, vec![]));
    assert!(receiver.store.check().unwrap().faults.is_empty());
    assert_eq!(receiver.store.undo_state().unwrap(), crate::UndoState::default());
}

#[test]
fn a_place_written_in_two_offices_becomes_a_conflict_to_settle() {
    let (mut one, mut other) = (Office::of_run(1), Office::of_run(2));
    let exemplar = enter(&mut one, 1, "Lê Thị Thử", "Một");
    other.store.receive(&parcels(&one, &[exemplar, id(1)])).unwrap();
    one.set(exemplar, Kind::Exemplar, "praise", Some("Của Sở"));
    other.set(exemplar, Kind::Exemplar, "praise", Some("Của huyện"));
    other.store.receive(&parcels(&one, &[exemplar])).unwrap();
    let [conflict] = &other.store.conflicts(exemplar).unwrap()[..] else { panic!("one conflict") };
    assert_eq!((conflict.path.as_str(), conflict.values.len()), ("praise", 2));
    other.set(exemplar, Kind::Exemplar, "praise", Some("Chung"));
    assert!(other.store.conflicts(exemplar).unwrap().is_empty());
}

#[test]
fn a_damaged_or_misaddressed_change_is_refused_and_nothing_of_its_batch_is_kept() {
    let (mut sender, mut receiver) = (Office::of_run(1), Office::of_run(2));
    let exemplar = enter(&mut sender, 1, "Lê Thị Thử", "Một");
    let sound = parcels(&sender, &[exemplar, id(1)]);

    let mut damaged = sound.clone();
    let middle = damaged[1].bytes.len() / 2;
    damaged[1].bytes[middle] ^= 4;
    assert!(matches!(receiver.store.receive(&damaged), Err(StoreError::Record(_))));
    let mut misaddressed = sound.clone();
    misaddressed[0].record = id(77);
    assert!(matches!(receiver.store.receive(&misaddressed), Err(StoreError::Record(_))));
    let mut of_two_kinds = sound.clone();
    of_two_kinds[1].kind = Kind::Unit;
    assert!(matches!(receiver.store.receive(&of_two_kinds), Err(StoreError::WrongKind { .. })));

    assert_eq!(receiver.store.check().unwrap().changes, 0);
    receiver.store.receive(&sound).unwrap();
    assert_eq!(receiver.fields(exemplar), sender.fields(exemplar));
}

#[test]
fn built_in_records_planted_apart_are_the_same_record() {
    let (mut one, mut other) = (Office::of_run(1), Office::of_run(2));
    let seed = Seed {
        record: id(9),
        kind: Kind::Unit,
        fields: domain::record::Entity::to_fields(&unit("Văn phòng Sở")),
    };
    assert_eq!(one.store.seed(std::slice::from_ref(&seed)).unwrap(), [id(9)]);
    assert_eq!(one.store.seed(std::slice::from_ref(&seed)).unwrap(), []);
    other.store.seed(&[seed]).unwrap();
    let received = other.store.receive(&parcels(&one, &[id(9)])).unwrap();
    assert_eq!((received.new, received.repeated), (0, 2));
    assert!(other.store.conflicts(id(9)).unwrap().is_empty());
}
