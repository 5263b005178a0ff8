//! Undo and redo.

use std::collections::BTreeMap;

use domain::{
    id::RecordId,
    record::{Edit, Kind, Path, Value},
};

use super::{Office, deed, enter, exemplar, id, person};
use crate::{Operation, UndoPolicy};

#[test]
fn undo_takes_back_an_operation_in_all_its_records_and_redo_does_it_again() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    let entered = office.fields(id(1_001));
    let mut changed = exemplar(id(1), "Hết mình");
    changed.achievements = vec![deed(1, "Một"), deed(2, "Hai")];
    let edits =
        [office.to_hold(id(1), &person("Trần Thị Thử Hai", None)), office.to_hold(id(1_001), &changed)];
    office.write(&edits);
    let after = office.fields(id(1_001));

    let undone = office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    assert_eq!(undone.written.changed.len(), 2);
    assert!(undone.kept.is_empty());
    assert_eq!(office.fields(id(1_001)), entered);
    let redone = office.store.redo(&office.stamp("redo")).unwrap().unwrap();
    assert_eq!(redone.entry.code, "edit_fields");
    assert_eq!(office.fields(id(1_001)), after);
    office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    assert_eq!(office.fields(id(1_001)), entered);
}

#[test]
fn a_record_whose_making_was_taken_back_is_gone_from_every_list_and_comes_back() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    assert_eq!(office.store.fields(id(1_001)).unwrap(), None);
    assert!(office.store.all(Kind::Person).unwrap().is_empty());
    assert!(office.store.check().unwrap().faults.is_empty());
    office.store.redo(&office.stamp("redo")).unwrap().unwrap();
    assert_eq!(office.store.all(Kind::Person).unwrap().len(), 1);
}

#[test]
fn what_can_be_undone_and_redone_outlives_the_program() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    office.set(id(1_001), Kind::Exemplar, "praise", Some("Hai"));
    office.set(id(1_001), Kind::Exemplar, "praise", Some("Ba"));
    office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    let before = office.store.undo_state().unwrap();
    assert!(before.undo.is_some() && before.redo.is_some());
    let mut office = office.reopened();
    assert_eq!(office.store.undo_state().unwrap(), before);
    office.store.redo(&office.stamp("redo")).unwrap().unwrap();
    let praise = office.fields(id(1_001))[&"praise".parse().unwrap()].clone();
    assert_eq!(praise, "Ba".into());
}

#[test]
fn a_new_write_ends_what_could_be_redone() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    enter(&mut office, 2, "Lê Văn Mẫu", "Hai");
    assert_eq!(office.store.undo_state().unwrap().redo, None);
    assert_eq!(office.store.redo(&office.stamp("redo")).unwrap(), None);
}

#[test]
fn operations_that_are_not_offered_and_writes_of_nothing_leave_the_stack_alone() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    let before = office.store.undo_state().unwrap();
    let quiet = Operation { stamp: office.stamp("plant"), undo: UndoPolicy::Never };
    let edit = office.to_hold(id(2), &person("Lê Văn Mẫu", None));
    assert_eq!(office.store.write(&quiet, &[edit]).unwrap().changed, [id(2)]);
    assert!(office.put(id(2), &person("Lê Văn Mẫu", None)).changed.is_empty());
    assert_eq!(office.store.undo_state().unwrap(), before);
}

#[test]
fn a_place_changed_since_is_left_alone_and_named() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    let edits = [office.to_hold(id(1_001), &{
        let mut changed = exemplar(id(1), "Hai");
        changed.summary = "Tóm tắt".to_owned();
        changed
    })];
    office.write(&edits);
    let quiet = Operation { stamp: office.stamp("merge"), undo: UndoPolicy::Never };
    let mut other = exemplar(id(1), "Của người khác");
    other.summary = "Tóm tắt".to_owned();
    let edit = office.to_hold(id(1_001), &other);
    office.store.write(&quiet, &[edit]).unwrap();

    let undone = office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    let [kept] = &undone.kept[..] else { panic!("one place is kept") };
    assert_eq!((kept.record, kept.path.as_str()), (id(1_001), "praise"));
    let fields = office.fields(id(1_001));
    assert_eq!(fields[&"praise".parse().unwrap()], "Của người khác".into());
    assert!(!fields.contains_key(&"summary".parse().unwrap()));
}

#[test]
fn there_is_nothing_to_undo_in_a_new_office() {
    let mut office = Office::new();
    assert_eq!(office.store.undo(&office.stamp("undo")).unwrap(), None);
    assert_eq!(office.store.undo_state().unwrap(), crate::UndoState::default());
}

impl Office {
    /// Saves a place of a record while it is being typed.
    fn type_in(&mut self, record: RecordId, path: &str, text: &str) {
        let changes = BTreeMap::from([(path.parse::<Path>().unwrap(), Some(text.into()))]);
        let edit = Edit { record, kind: Kind::Exemplar, changes };
        let undo = UndoPolicy::Joined { pause_ms: 5 };
        let operation = Operation { stamp: self.stamp("edit_fields"), undo };
        self.store.write(&operation, &[edit]).unwrap();
    }

    fn text(&self, record: RecordId, path: &str) -> Option<Value> {
        self.fields(record).get(&path.parse::<Path>().unwrap()).cloned()
    }
}

#[test]
fn what_is_typed_without_a_pause_is_one_step_of_undo_and_one_line_of_history() {
    let mut office = Office::new();
    let exemplar = enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    for typed in ["V", "Vì", "Vì d", "Vì dân"] {
        office.type_in(exemplar, "praise", typed);
    }
    let history = office.store.history(exemplar, Some("praise")).unwrap();
    let lines: Vec<_> = history.iter().map(|line| (line.before.clone(), line.after.clone())).collect();
    let (entered, typed) = (Some(Value::from("Tận tụy")), Some(Value::from("Vì dân")));
    assert_eq!(lines, [(entered.clone(), typed.clone()), (None, entered.clone())]);

    office.store.undo(&office.stamp("undo")).unwrap().unwrap();
    assert_eq!(office.text(exemplar, "praise"), entered);
    office.store.redo(&office.stamp("redo")).unwrap().unwrap();
    assert_eq!(office.text(exemplar, "praise"), typed);
}

#[test]
fn a_pause_another_place_another_person_an_emptied_text_and_an_undo_begin_steps() {
    let mut office = Office::new();
    let exemplar = enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    let steps_back = |office: &mut Office, wanted: &[(&str, Option<&str>)]| {
        for (path, text) in wanted {
            office.store.undo(&office.stamp("undo")).unwrap().unwrap();
            assert_eq!(office.text(exemplar, path), text.map(Value::from), "{path}");
        }
    };
    office.type_in(exemplar, "praise", "Một");
    office.clock.set(office.clock.get() + 10);
    office.type_in(exemplar, "praise", "Hai");
    office.type_in(exemplar, "summary", "Ba");
    steps_back(&mut office, &[("summary", None), ("praise", Some("Một"))]);
    // What was typed first now stands on top of the stack; it stays a step of its own.
    office.type_in(exemplar, "praise", "Bốn");
    steps_back(&mut office, &[("praise", Some("Một")), ("praise", Some("Tận tụy"))]);

    office.type_in(exemplar, "praise", "Mấy");
    office.set(exemplar, Kind::Exemplar, "praise", None);
    steps_back(&mut office, &[("praise", Some("Mấy")), ("praise", Some("Tận tụy"))]);

    office.type_in(exemplar, "praise", "Năm");
    let mut stamp = office.stamp("edit_fields");
    stamp.author = "Lê Văn Mẫu".to_owned();
    let changes = BTreeMap::from([("praise".parse::<Path>().unwrap(), Some("Sáu".into()))]);
    let by_another = Operation { stamp, undo: UndoPolicy::Joined { pause_ms: 5 } };
    let edit = Edit { record: exemplar, kind: Kind::Exemplar, changes };
    office.store.write(&by_another, &[edit]).unwrap();
    steps_back(&mut office, &[("praise", Some("Năm")), ("praise", Some("Tận tụy"))]);
}
