//! What is erased is nowhere any more, also after the power went.

use std::{fs, path::Path};

use domain::{
    record::{Edit, Fields, Kind, Path as Place, Value},
    text::mention::Mention,
};

use super::{Office, enter, exemplar, id, parcels, person};
use crate::{Anonymous, Erasure, OFFICE_FILE, Operation, RunActor, Store, StoreError, UndoPolicy, erasing};

const NAME: &str = "Trần Thị Hoà Thí Dụ";

/// Whether a file of a folder holds a text in any of the ways in which one may be written.
fn holds(folder: &Path, text: &str) -> Vec<String> {
    use domain::text::{fold::fold, tone::canonical_tone};
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ways = [text.to_owned(), canonical_tone(text), text.to_uppercase(), fold(text)];
    let ways: Vec<Vec<u8>> = ways.iter().flat_map(|it| [it.clone().into_bytes(), utf16(it)]).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holds(&path, text));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for way in &ways {
            if bytes.windows(way.len()).any(|window| window == way) {
                found.push(format!("{}: {}", path.display(), String::from_utf8_lossy(way)));
            }
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// An office in which the name was typed, corrected, and stands in the record of somebody else.
fn office() -> Office {
    let mut office = Office::new();
    enter(&mut office, 1, NAME, "Tận tụy");
    office.set(id(1), Kind::Person, "full_name", Some("Trần Thị Hòa Thí Dụ"));
    enter(&mut office, 2, "Lê Văn Mẫu", "Cùng Trần Thị Hòa Thí Dụ làm nên");
    office.set(id(1_002), Kind::Exemplar, "praise", Some("Làm nên"));
    office.set(
        id(1_002),
        Kind::Exemplar,
        "summary",
        Some("Một câu dài về TRẦN THỊ HÒA THÍ DỤ và việc làm của bà."),
    );
    enter(&mut office, 3, "Phạm Văn Mẫu", "Không liên quan");
    office
}

fn erase(office: &mut Office) -> Result<crate::Erased, StoreError> {
    let mention = Mention::of(NAME).unwrap();
    let cut = |_: &str, text: &str| mention.replaced(text, "[đã xóa]");
    let field = |place: &str, value: &str| (Place::field(place), Value::from(value));
    let own = [id(1), id(1_001)];
    let naming = office.store.naming(&cut)?.into_keys().filter(|record| !own.contains(record)).collect();
    let stamp = office.stamp("ERASE_PERSON");
    office.store.erase(&Erasure {
        stamp,
        run: RunActor([77; 16]),
        person: id(1),
        reason: "Theo yêu cầu".to_owned(),
        records: vec![
            Anonymous {
                record: id(1),
                kind: Kind::Person,
                fields: Fields::from([
                    field("full_name", "Người đã được xóa dữ liệu"),
                    field("erased", "2022-05-24"),
                ]),
            },
            Anonymous {
                record: id(1_001),
                kind: Kind::Exemplar,
                fields: Fields::from([
                    field("subject", &format!("person:{}", id(1))),
                    (Place::field("plan_year"), Value::from(2022)),
                ]),
            },
        ],
        naming,
        rewrite: &cut,
        files: Vec::new(),
        leavings: &["in-an"],
    })
}

#[test]
fn no_byte_of_the_folder_holds_what_was_erased() {
    let mut office = office();
    let folder = office.folder.path().to_owned();
    fs::create_dir(folder.join("in-an")).unwrap();
    fs::write(folder.join("in-an/to.txt"), NAME).unwrap();
    fs::write(folder.join("van-phong.truoc-nang-cap-3.neuguong"), NAME).unwrap();
    assert!(!holds(&folder, NAME).is_empty(), "the search finds what is there");
    let told = office.store.history(id(1_002), None).unwrap().len();
    let erased = erase(&mut office).unwrap();
    assert_eq!(erased.left, Vec::<String>::new());
    assert_eq!(holds(&folder, NAME), Vec::<String>::new());
    assert_eq!(office.store.check().unwrap().faults, []);

    let praise = office.store.history(id(1_002), Some("praise")).unwrap();
    assert_eq!(praise[1].after, Some("Cùng [đã xóa] làm nên".into()));
    assert_eq!(office.store.history(id(1_002), None).unwrap().len(), told, "the rest of the history stands");
    assert_eq!(
        office.fields(id(1_002))[&Place::field("summary")],
        "Một câu dài về [đã xóa] và việc làm của bà.".into()
    );
    let [past] = &office.store.erasures().unwrap()[..] else { panic!("one erasure") };
    assert_eq!((past.person, past.reason.as_str()), (id(1), "Theo yêu cầu"));
    let kept = super::dump::caches(&office.store);
    office.store.rebuild().unwrap();
    assert_eq!(super::dump::caches(&office.store), kept);
    let office = office.reopened();
    assert_eq!(super::dump::caches(&office.store), kept);
    drop(office.store);
    assert_eq!(holds(&folder, NAME), Vec::<String>::new());
}

#[test]
fn an_erasure_can_be_neither_undone_nor_undone_around() {
    let mut office = office();
    erase(&mut office).unwrap();
    let mut undone = 0;
    loop {
        let by = office.stamp("undo");
        match office.store.undo(&by).unwrap() {
            Some(_) => undone += 1,
            None => break,
        }
    }
    assert!(undone > 0, "what concerns others can still be taken back");
    loop {
        let by = office.stamp("redo");
        if office.store.redo(&by).unwrap().is_none() {
            break;
        }
    }
    assert_eq!(office.fields(id(1))[&Place::field("full_name")], "Người đã được xóa dữ liệu".into());
    assert_eq!(office.store.check().unwrap().faults, []);
    assert_eq!(holds(office.folder.path(), NAME), Vec::<String>::new());
}

#[test]
fn what_another_office_still_has_does_not_bring_anything_back() {
    let (mut office, mut other) = (office(), Office::of_run(2));
    let records = [id(1), id(1_001), id(2), id(1_002)];
    let old = parcels(&office, &records);
    other.store.receive(&old).unwrap();
    other.set(id(1), Kind::Person, "position", Some("Trần Thị Hòa Thí Dụ, kế toán"));
    other.set(id(1_002), Kind::Exemplar, "quotation", Some("Một câu mới"));
    erase(&mut office).unwrap();
    let before = super::dump::caches(&office.store);
    let received = office.store.receive(&old).unwrap();
    assert_eq!(received.new, 0);
    assert!(received.erased > 0);
    let later = parcels(&other, &records);
    office.store.receive(&later).unwrap();
    assert_eq!(super::dump::caches(&office.store).contains("Thí Dụ"), before.contains("Thí Dụ"));
    assert_eq!(office.fields(id(1))[&Place::field("full_name")], "Người đã được xóa dữ liệu".into());
    assert!(!office.fields(id(1)).contains_key(&Place::field("position")));
    office.store.rebuild().unwrap();
    assert_eq!(office.store.check().unwrap().faults, []);
    assert_eq!(holds(office.folder.path(), NAME), Vec::<String>::new());
}

#[test]
fn what_the_power_cut_off_is_finished_at_the_next_start() {
    let mut office = office();
    let folder = office.folder.path().to_owned();
    let copied = "van-phong.truoc-nang-cap-3.neuguong";
    fs::write(folder.join(copied), NAME).unwrap();
    // The transaction is complete, nothing outside it has been done: as when the power goes right after it.
    let cut = tempfile::tempdir().unwrap();
    let (from, to) = (folder.clone(), cut.path().to_owned());
    erasing::before_finishing(move || copy(&from, &to));
    erase(&mut office).unwrap();
    assert!(cut.path().join(copied).exists());
    assert!(!holds(cut.path(), NAME).is_empty(), "the old log and the free pages are still there");
    let store = Store::open(cut.path(), RunActor([5; 16])).unwrap();
    assert_eq!(
        store.fields(id(1)).unwrap().unwrap().1[&Place::field("full_name")],
        "Người đã được xóa dữ liệu".into()
    );
    assert_eq!(store.check().unwrap().faults, []);
    assert_eq!(holds(cut.path(), NAME), Vec::<String>::new());
    assert!(!cut.path().join(copied).exists());
}

#[test]
fn what_fails_before_the_transaction_is_complete_changes_nothing() {
    let mut office = office();
    let before = super::dump::caches(&office.store);
    let pages: i64 =
        office.store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let large = Fields::from([(Place::field("full_name"), Value::from("x ".repeat(200_000)))]);
    office.store.connection.pragma_update(None, "max_page_count", pages + 1).unwrap();
    let stamp = office.stamp("ERASE_PERSON");
    let erasure = Erasure {
        stamp,
        run: RunActor([77; 16]),
        person: id(1),
        reason: "Theo yêu cầu".to_owned(),
        records: vec![Anonymous { record: id(1), kind: Kind::Person, fields: large }],
        naming: Vec::new(),
        rewrite: &|_, _| None,
        files: Vec::new(),
        leavings: &[],
    };
    assert!(matches!(office.store.erase(&erasure), Err(StoreError::DiskFull)));
    office.store.connection.pragma_update(None, "max_page_count", pages + 10_000).unwrap();
    assert_eq!(super::dump::caches(&office.store), before);
    assert_eq!(office.store.check().unwrap().faults, []);
    assert!(office.store.erasures().unwrap().is_empty());
    assert!(office.folder.path().join(OFFICE_FILE).exists());
    let operation = Operation { stamp: office.stamp("edit_fields"), undo: UndoPolicy::Offered };
    office.store.write(&operation, &[office.to_hold(id(9), &person("Ngô Văn Mẫu", None))]).unwrap();
    let edit = Edit::between(
        id(1_009),
        Kind::Exemplar,
        &Fields::new(),
        &domain::record::Entity::to_fields(&exemplar(id(9), "x")),
    );
    office.write(&[edit]);
}

#[test]
fn an_older_copy_that_is_put_back_does_not_bring_anybody_back_without_a_word() {
    let mut office = office();
    let copied = tempfile::tempdir().unwrap();
    let before = copied.path().join("copy.neuguong");
    office.store.backup_to(&before).unwrap();
    erase(&mut office).unwrap();
    assert!(office.store.brought_back().unwrap().is_empty());
    let Office { folder, store, clock } = office;
    drop(store);
    fs::copy(&before, folder.path().join(OFFICE_FILE)).unwrap();
    let store = Store::open(folder.path(), RunActor([8; 16])).unwrap();
    assert_eq!(store.brought_back().unwrap(), [id(1)]);
    let mut office = Office { folder, store, clock };
    erase(&mut office).unwrap();
    assert!(office.store.brought_back().unwrap().is_empty(), "erased once more");
    assert_eq!(holds(office.folder.path(), NAME), Vec::<String>::new());
}
