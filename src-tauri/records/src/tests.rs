//! The rules of merging, checked on chosen cases and over random histories.

use std::collections::BTreeMap;

use domain::{
    date::Timestamp,
    id::{ItemId, RecordId},
    record::{Edit, Fields, Kind, Path, Value},
};
use uuid::Uuid;

use crate::{Change, ChangeHash, Document, OperationId, RecordsError, RunActor, Stamp};

mod histories;

fn record() -> RecordId {
    RecordId::built_in("test", "record")
}

fn item(number: u128) -> ItemId {
    RecordId::new(Uuid::from_u128(number)).into()
}

fn stamp(author: &str, at: i64) -> Stamp {
    Stamp {
        // Two offices never share an operation.
        operation: OperationId::new(Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{author} {at}").as_bytes())),
        code: "edit_fields".to_owned(),
        author: author.to_owned(),
        at: Timestamp::from_millis(at),
    }
}

/// An exemplar record as one office holds it.
struct Office {
    document: Document,
    name: &'static str,
    run: RunActor,
    clock: i64,
}

impl Office {
    fn new(name: &'static str) -> Self {
        let document = Document::new(record(), Kind::Exemplar).unwrap();
        let run = RunActor(*Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).as_bytes());
        Self { document, name, run, clock: 1_000 }
    }

    fn write(&mut self, changes: &[(&Path, Option<Value>)]) -> bool {
        self.clock += 1;
        let changes = changes.iter().map(|(path, value)| ((*path).clone(), value.clone())).collect();
        let edit = Edit { record: record(), kind: Kind::Exemplar, changes };
        !self.document.edit(&edit, &stamp(self.name, self.clock), self.run).unwrap().is_empty()
    }

    fn set(&mut self, path: &Path, value: &str) -> bool {
        self.write(&[(path, Some(value.into()))])
    }

    fn take_from(&mut self, other: &Self) {
        let changes = other.document.changes_since(&self.document.heads());
        self.document.apply(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
    }
}

fn praise() -> Path {
    Path::field("praise")
}

fn deed(number: u128) -> Path {
    Path::item("achievements", item(number), "text")
}

#[test]
fn the_first_change_is_the_same_in_every_office_and_differs_by_record_and_kind() {
    let new = |record, kind| Document::new(record, kind).unwrap();
    for kind in Kind::ALL {
        let (one, other) = (new(record(), kind), new(record(), kind));
        assert_eq!(one.changes(), other.changes());
        assert_eq!(one.save(), other.save());
        assert_eq!(one.changes().len(), 1, "{kind:?}");
        assert!(one.fields().is_empty());
    }
    assert_ne!(new(record(), Kind::Exemplar).heads(), new(record(), Kind::Unit).heads());
    assert_ne!(
        new(record(), Kind::Slogan).heads(),
        new(RecordId::built_in("test", "b"), Kind::Slogan).heads()
    );
}

#[test]
fn what_is_written_is_read_back_after_saving() {
    let mut office = Office::new("Sở");
    let member = Path::member("work_fields", RecordId::built_in("work_field", "CIVIL_STATUS"));
    office.write(&[
        (&praise(), Some("Tận tụy\nvới dân “hết mình” 👍".into())),
        (&Path::field("plan_year"), Some(2022.into())),
        (&member, Some(Value::Flag(true))),
        (&deed(1), Some("Cấp bản sao".into())),
        (&Path::item("achievements", item(1), "position"), Some(i64::MIN.into())),
    ]);
    let loaded = Document::load(record(), Kind::Exemplar, &office.document.save()).unwrap();
    assert_eq!(loaded.fields(), office.document.fields());
    assert_eq!(loaded.heads(), office.document.heads());
    assert_eq!(loaded.fields().len(), 5);
    assert_eq!(loaded.fields()[&member], Value::Flag(true));
}

#[test]
fn writing_what_is_there_already_changes_nothing() {
    let mut office = Office::new("Sở");
    assert!(office.set(&praise(), "Tận tụy"));
    let heads = office.document.heads();
    assert!(!office.set(&praise(), "Tận tụy"));
    assert!(!office.write(&[(&Path::field("summary"), None), (&deed(1), None), (&deed(2), Some("".into()))]));
    assert_eq!(office.document.heads(), heads);
}

#[test]
fn an_item_is_gone_when_its_last_field_is_or_when_it_is_removed_as_a_whole() {
    let mut office = Office::new("Sở");
    let year = Path::item("achievements", item(1), "year");
    office.write(&[
        (&deed(1), Some("Một".into())),
        (&year, Some(2021.into())),
        (&deed(2), Some("Hai".into())),
    ]);
    office.write(&[(&deed(1), None), (&year, None)]);
    assert_eq!(office.document.fields().into_keys().collect::<Vec<_>>(), [deed(2)]);
    let whole: Path = format!("achievements/{}", item(2)).parse().unwrap();
    office.write(&[(&whole, None)]);
    assert!(office.document.fields().is_empty());
    let last = &office.document.history()[0];
    assert_eq!((&last.path, &last.before, &last.after), (&deed(2), &Some("Hai".into()), &None));
}

#[test]
fn an_item_removed_while_another_office_edits_it_stays_removed_everywhere_and_keeps_its_history() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&deed(1), "Một");
    other.take_from(&one);
    one.write(&[(&deed(1), None)]);
    other.set(&deed(1), "Một, sửa");
    one.take_from(&other);
    other.take_from(&one);
    assert!(one.document.fields().is_empty() && other.document.fields().is_empty());
    assert!(one.document.history().iter().any(|revision| revision.after == Some("Một, sửa".into())));
}

#[test]
fn a_place_written_apart_shows_both_values_until_somebody_settles_it() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&praise(), "Chung");
    other.take_from(&one);
    one.set(&praise(), "Của Sở");
    other.set(&praise(), "Của huyện");
    one.take_from(&other);
    other.take_from(&one);
    let shown = one.document.fields()[&praise()].clone();
    for office in [&one, &other] {
        let [conflict] = &office.document.conflicts()[..] else { panic!("one conflict") };
        assert_eq!((&conflict.path, &conflict.values[0]), (&praise(), &shown));
        assert_eq!(conflict.values.len(), 2);
    }
    // Choosing the value shown anyway is a decision too, and stands in the history.
    assert!(one.write(&[(&praise(), Some(shown.clone()))]));
    other.take_from(&one);
    assert!(other.document.conflicts().is_empty());
    let settled = &other.document.history()[0];
    assert_eq!((&settled.before, &settled.after), (&Some(shown.clone()), &Some(shown)));
    assert_eq!(settled.stamp.as_ref().map(|stamp| stamp.author.as_str()), Some("Sở"));
}

#[test]
fn the_same_value_written_apart_is_no_conflict() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&praise(), "Như nhau");
    other.set(&praise(), "Như nhau");
    one.take_from(&other);
    assert!(one.document.conflicts().is_empty());
}

#[test]
fn an_item_made_twice_under_one_id_becomes_one_when_it_is_written() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&deed(1), "Của Sở");
    other.set(&deed(1), "Của huyện");
    one.take_from(&other);
    assert_eq!(one.document.conflicts().len(), 1);
    one.set(&deed(1), "Chung");
    other.take_from(&one);
    assert!(other.document.conflicts().is_empty());
    assert_eq!(other.document.fields()[&deed(1)], "Chung".into());
}

#[test]
fn edits_of_different_places_made_apart_all_stay() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.write(&[(&praise(), Some("Khen".into())), (&deed(1), Some("Một".into()))]);
    other.write(&[(&Path::field("summary"), Some("Tóm tắt".into())), (&deed(2), Some("Hai".into()))]);
    one.take_from(&other);
    assert_eq!(one.document.fields().len(), 4);
    assert!(one.document.conflicts().is_empty());
}

#[test]
fn history_tells_who_changed_what_when_newest_first() {
    let mut office = Office::new("Sở");
    office.set(&praise(), "Một");
    office.set(&Path::field("summary"), "Tóm tắt");
    office.name = "Chánh Văn phòng";
    office.set(&praise(), "Hai");
    office.name = "Sở";
    office.write(&[(&praise(), None)]);
    let told: Vec<_> = office
        .document
        .history()
        .into_iter()
        .filter(|revision| revision.path == praise())
        .map(|revision| {
            let stamp = revision.stamp.unwrap();
            assert_eq!(stamp.code, "edit_fields");
            (revision.before, revision.after, stamp.author, stamp.at.millis())
        })
        .collect();
    assert_eq!(
        told,
        [
            (Some("Hai".into()), None, "Sở".to_owned(), 1_004),
            (Some("Một".into()), Some("Hai".into()), "Chánh Văn phòng".to_owned(), 1_003),
            (None, Some("Một".into()), "Sở".to_owned(), 1_001),
        ]
    );
}

#[test]
fn built_in_contents_are_shared_and_leave_alone_what_people_wrote() {
    let fields =
        Fields::from([(praise(), "Lấy cái đẹp dẹp cái xấu".into()), (Path::field("position"), 2.into())]);
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    let planted = one.document.seed(&fields).unwrap().unwrap();
    assert_eq!(other.document.seed(&fields).unwrap().unwrap(), planted);
    assert_eq!(planted.stamp, None);
    one.set(&praise(), "Sửa");
    assert_eq!(one.document.seed(&fields).unwrap(), None);
    other.take_from(&one);
    assert_eq!(other.document.fields()[&praise()], "Sửa".into());
    assert!(other.document.conflicts().is_empty());
}

#[test]
fn a_later_list_is_opened_alike_in_every_office_and_leaves_the_first_change_as_it_was() {
    let evidence = |number| Path::item("assessments", item(number), "evidence");
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    let first = one.document.changes();
    one.set(&praise(), "Tận tụy");
    assert_eq!(one.document.changes().len(), 2, "what is not written to is not opened");
    one.write(&[(&evidence(9), None)]);
    assert_eq!(one.document.changes().len(), 2, "emptying what is empty opens nothing");
    one.set(&evidence(1), "Của Sở");
    other.set(&evidence(2), "Của huyện");
    assert!(one.document.changes().starts_with(&first));
    let opening = |office: &Office| -> Vec<ChangeHash> {
        let changes = office.document.changes();
        let unstamped = changes.iter().skip(1).filter(|change| change.stamp.is_none());
        unstamped.map(|change| change.hash).collect()
    };
    assert_eq!(opening(&one), opening(&other));
    assert_eq!(opening(&one).len(), 1);
    one.take_from(&other);
    other.take_from(&one);
    for office in [&one, &other] {
        let fields = office.document.fields();
        assert_eq!((&fields[&evidence(1)], &fields[&evidence(2)]), (&"Của Sở".into(), &"Của huyện".into()));
        assert!(office.document.conflicts().is_empty());
    }
    assert_eq!(one.document.heads(), other.document.heads());
}

#[test]
fn a_change_that_comes_too_early_waits_for_what_it_builds_on() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&praise(), "Một");
    one.set(&praise(), "Hai");
    let changes = one.document.changes();
    let early = other.document.apply([changes[2].bytes.as_slice()]).unwrap();
    assert_eq!((early.new.len(), early.missing), (1, 1));
    assert!(other.document.fields().is_empty());
    let mut other = Document::load(record(), Kind::Exemplar, &other.document.save()).unwrap();
    assert_eq!(other.apply([changes[1].bytes.as_slice()]).unwrap().missing, 0);
    assert_eq!(other.fields(), one.document.fields());
    assert_eq!(other.heads(), one.document.heads());
}

#[test]
fn changes_of_another_record_or_kind_are_refused() {
    let mut office = Office::new("Sở");
    let stranger = Document::new(RecordId::built_in("test", "other"), Kind::Exemplar).unwrap();
    let refused = office.document.apply(stranger.changes().iter().map(|change| change.bytes.as_slice()));
    assert!(matches!(refused, Err(RecordsError::Stray { .. })));
    let unit = Document::new(record(), Kind::Unit).unwrap();
    let refused = office.document.apply(unit.changes().iter().map(|change| change.bytes.as_slice()));
    assert!(matches!(refused, Err(RecordsError::Stray { .. })));
}

#[test]
fn places_a_kind_does_not_have_are_refused_and_nothing_is_written() {
    let mut office = Office::new("Sở");
    let before = office.document.heads();
    for path in [Path::item("pictures", item(1), "text"), Path::field("achievements")] {
        let changes = BTreeMap::from([(praise(), Some("Một".into())), (path.clone(), Some("x".into()))]);
        let edit = Edit { record: record(), kind: Kind::Exemplar, changes };
        let refused = office.document.edit(&edit, &stamp("Sở", 5), office.run);
        assert!(matches!(refused, Err(RecordsError::NoSuchPlace { path: refused, .. }) if refused == path));
    }
    let stranger =
        Edit { record: RecordId::built_in("test", "b"), kind: Kind::Exemplar, changes: BTreeMap::new() };
    let refused = office.document.edit(&stranger, &stamp("Sở", 5), office.run);
    assert!(matches!(refused, Err(RecordsError::WrongRecord { .. })));
    assert_eq!(office.document.heads(), before);
}

#[test]
fn damaged_bytes_are_refused() {
    let mut office = Office::new("Sở");
    for number in 0..12 {
        office
            .write(&[(&deed(number), Some(format!("Việc {number}").into())), (&praise(), Some("x".into()))]);
    }
    let whole = office.document.save();
    for place in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[place] ^= 1 << (place % 8);
        let read = Document::load(record(), Kind::Exemplar, &damaged);
        assert!(matches!(read, Err(RecordsError::Unreadable { .. })), "bit flipped at {place}");
    }
    for length in [0, 1, 10, whole.len() - 1] {
        assert!(Document::load(record(), Kind::Exemplar, &whole[..length]).is_err(), "cut to {length}");
    }
    let change = office.document.changes().pop().unwrap().bytes;
    for place in 0..change.len() {
        let mut damaged = change.clone();
        damaged[place] ^= 1 << (place % 8);
        let mut other = Document::new(record(), Kind::Exemplar).unwrap();
        assert!(other.apply([damaged.as_slice()]).is_err(), "bit flipped at {place}");
        assert!(other.fields().is_empty());
    }
}

#[test]
fn a_record_is_read_as_it_stood_at_a_moment() {
    let mut office = Office::new("Sở");
    office.set(&praise(), "Một");
    office.write(&[(&deed(1), Some("Việc".into())), (&praise(), Some("Hai".into()))]);
    office.write(&[(&praise(), None)]);
    let at = |millis| office.document.fields_at(Timestamp::from_millis(millis));
    assert!(at(1_000).is_empty());
    assert_eq!(at(1_001), Fields::from([(praise(), "Một".into())]));
    assert_eq!(at(1_002), Fields::from([(praise(), "Hai".into()), (deed(1), "Việc".into())]));
    assert_eq!(at(1_003), Fields::from([(deed(1), "Việc".into())]));
    assert_eq!(at(i64::MAX), office.document.fields());
}

#[test]
fn what_two_offices_did_apart_stands_together_once_both_had_done_it() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    other.clock = 5_000;
    one.set(&praise(), "Của Sở");
    other.set(&Path::field("summary"), "Của huyện");
    one.take_from(&other);
    let at = |millis| one.document.fields_at(Timestamp::from_millis(millis)).len();
    assert_eq!((at(1_001), at(5_000), at(5_001)), (1, 1, 2));
}

#[test]
fn a_history_told_anew_keeps_who_and_when_and_nothing_of_what_was_cut() {
    let mut office = Office::new("Sở");
    office.set(&praise(), "Chị Ví Dụ tận tụy");
    office
        .write(&[(&deed(1), Some("Việc của Ví Dụ".into())), (&Path::field("plan_year"), Some(2022.into()))]);
    office.name = "Huyện";
    office.set(&praise(), "Tận tụy");
    let cut =
        |place: &str, text: &str| (place != "by").then(|| text.replace("Ví Dụ", "X")).filter(|it| it != text);
    let told = office.document.replayed(&cut, &stamp("Sở", 9_000), RunActor([7; 16])).unwrap();
    let history = |document: &Document| -> Vec<_> {
        let told = document.history().into_iter();
        told.map(|it| (it.path, it.before, it.after, it.stamp)).collect()
    };
    let expected: Vec<_> = history(&office.document)
        .into_iter()
        .map(|(path, before, after, stamp)| {
            let cut = |value: Option<Value>| match value {
                Some(Value::Text(text)) => Some(Value::Text(text.replace("Ví Dụ", "X"))),
                other => other,
            };
            (path, cut(before), cut(after), stamp)
        })
        .collect();
    assert_eq!(history(&told.document), expected);
    assert_eq!((told.told.len(), told.gone.len()), (3, 3));
    for change in told.document.changes() {
        assert!(!Change::is_rewritten(record(), &change.bytes, &cut).unwrap());
    }
    let named = office
        .document
        .changes()
        .into_iter()
        .filter(|it| Change::is_rewritten(record(), &it.bytes, &cut).unwrap());
    assert_eq!(named.count(), 2);
}

#[test]
fn a_conflict_is_told_anew_as_what_was_shown() {
    let (mut one, mut other) = (Office::new("Sở"), Office::new("Huyện"));
    one.set(&praise(), "Của Sở");
    other.set(&praise(), "Của huyện");
    one.take_from(&other);
    let told = one.document.replayed(&|_, _| None, &stamp("Sở", 9_000), RunActor([7; 16])).unwrap();
    assert_eq!(told.document.fields(), one.document.fields());
    assert!(told.document.conflicts().is_empty());
}
