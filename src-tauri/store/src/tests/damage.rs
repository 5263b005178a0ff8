//! What is not as it should be: wrong files, cut files, a full disk, caches that lie.

use std::fs;

use super::{Office, enter, id, person};
use crate::{Fault, OFFICE_FILE, Operation, RunActor, Store, StoreError, UndoPolicy};

const RUN: RunActor = RunActor([9; 16]);

/// Opens a folder whose office file holds these bytes.
fn open(bytes: &[u8]) -> Result<Store, StoreError> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(OFFICE_FILE), bytes).unwrap();
    Store::open(folder.path(), RUN)
}

fn closed_office() -> Vec<u8> {
    let mut office = Office::new();
    for number in 0..20 {
        enter(&mut office, number, "Trần Thị Thử", &"Tận tụy với dân ".repeat(40));
    }
    let Office { folder, store, .. } = office;
    drop(store);
    fs::read(folder.path().join(OFFICE_FILE)).unwrap()
}

#[test]
fn a_file_that_is_something_else_is_no_office() {
    assert!(matches!(open(&[0xAB; 10_000]), Err(StoreError::NotAnOffice { .. })));
    assert!(matches!(
        open(b"PK\x03\x04 some workbook that was renamed ......"),
        Err(StoreError::NotAnOffice { .. })
    ));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE a (x)").unwrap();
    assert!(matches!(open(&fs::read(path).unwrap()), Err(StoreError::NotAnOffice { .. })));
}

#[test]
fn a_file_that_was_cut_off_is_damaged_wherever_the_cut_lies() {
    let whole = closed_office();
    open(&whole).unwrap();
    for length in [0, 1, 31, 100, 4_096, whole.len() / 2, whole.len() - 1] {
        let opened = open(&whole[..length]);
        assert!(matches!(opened, Err(StoreError::Damaged { .. })), "{length} of {}: {opened:?}", whole.len());
    }
}

#[test]
fn bytes_that_changed_inside_the_file_are_noticed_unless_nothing_reads_them() {
    let whole = closed_office();
    let sound = super::dump::caches(&open(&whole).unwrap());
    let name = "Nguyễn Văn Mẫu".as_bytes();
    let places = whole.windows(name.len()).enumerate().filter(|(_, at)| *at == name).map(|(place, _)| place);
    let places: Vec<usize> = places.step_by(9).chain([4_096 * 2, whole.len() - 4_096]).collect();
    let mut noticed = 0;
    for place in &places {
        let mut damaged = whole.clone();
        damaged[*place..place + 3].fill(b'x');
        match open(&damaged) {
            Ok(store) if store.check().is_ok_and(|report| report.faults.is_empty()) => {
                // Pages have gaps with old bytes in them, which nothing reads.
                assert_eq!(super::dump::caches(&store), sound, "at {place} of {}", whole.len());
            }
            Ok(_) | Err(StoreError::Damaged { .. } | StoreError::Record(_)) => noticed += 1,
            Err(error) => panic!("at {place} of {}: {error}", whole.len()),
        }
    }
    assert!(noticed > places.len() / 2, "{noticed} of {}", places.len());
}

#[test]
fn a_folder_that_cannot_be_made_is_a_file_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tệp");
    fs::write(&file, "x").unwrap();
    assert!(matches!(Store::create(&file, RUN), Err(StoreError::File { .. })));
}

#[test]
fn a_full_disk_is_told_and_what_was_being_written_leaves_no_trace() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    let before = super::dump::caches(&office.store);
    let pages: i64 =
        office.store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    office.store.connection.pragma_update(None, "max_page_count", pages + 2).unwrap();
    let mut large = super::exemplar(id(2), "Hai");
    large.summary = (0..30_000_u32).map(|number| format!("{number} ")).collect();
    let edits = [office.to_hold(id(2), &person("Lê Văn Mẫu", None)), office.to_hold(id(1_002), &large)];
    let operation = Operation { stamp: office.stamp("edit_fields"), undo: UndoPolicy::Offered };
    assert!(matches!(office.store.write(&operation, &edits), Err(StoreError::DiskFull)));
    assert_eq!(super::dump::caches(&office.store), before);
    assert_eq!(office.store.fields(id(2)).unwrap(), None);

    office.store.connection.pragma_update(None, "max_page_count", pages + 10_000).unwrap();
    office.store.write(&operation, &edits).unwrap();
    assert!(office.store.check().unwrap().faults.is_empty());
}

#[test]
fn a_database_that_may_not_be_written_says_so() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    office.store.connection.pragma_update(None, "query_only", true).unwrap();
    let operation = Operation { stamp: office.stamp("edit_fields"), undo: UndoPolicy::Offered };
    let edit = office.to_hold(id(2), &person("Lê Văn Mẫu", None));
    assert!(matches!(office.store.write(&operation, &[edit]), Err(StoreError::ReadOnly)));
}

#[test]
fn the_log_can_be_neither_altered_nor_thinned_out() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Một");
    for statement in ["DELETE FROM change", "UPDATE change SET author = 'x'"] {
        assert!(office.store.connection.execute_batch(statement).is_err(), "{statement}");
    }
}

#[test]
fn caches_that_lie_are_found_by_the_check_and_mended_by_rebuilding() {
    for lie in [
        "UPDATE exemplar SET name = 'Ai đó'",
        "UPDATE subject SET role = 'khác'",
        "DELETE FROM subject",
        "UPDATE exemplar_text SET body = 'khác'",
        "UPDATE exemplar_count SET count = 7",
        "DELETE FROM exemplar_text",
        "DELETE FROM exemplar_search",
        "DELETE FROM document WHERE kind = 'person'",
        "UPDATE document SET bytes = x'00'",
        "UPDATE document SET fields = x'00'",
        "UPDATE document SET fields = x'' WHERE kind = 'exemplar'",
        "UPDATE progress SET reached = 0",
        "UPDATE progress SET first_posted = 7",
        "UPDATE document SET bytes = (SELECT bytes FROM document WHERE kind = 'person') WHERE kind = 'exemplar'",
    ] {
        let mut office = Office::new();
        enter(&mut office, 1, "Trần Thị Thử", "Một");
        let kept = super::dump::caches(&office.store);
        office.store.connection.execute_batch(lie).unwrap();
        let faults = office.store.check().unwrap().faults;
        assert!(
            faults.iter().any(|fault| matches!(fault, Fault::Cache(_) | Fault::Table(_))),
            "{lie}: {faults:?}"
        );
        office.store.rebuild().unwrap();
        assert_eq!(office.store.check().unwrap().faults, [], "{lie}");
        assert_eq!(super::dump::caches(&office.store), kept, "{lie}");
    }
}
