//! Making, opening, closing, copying an office; its photos and what is local to it.

use std::fs;

use domain::{
    date::Timestamp,
    id::ProfileId,
    profile::{Profile, Role},
    record::Kind,
};

use super::{Office, enter, exemplar, id};
use crate::{OFFICE_FILE, PhotoHash, RunActor, Store, StoreError};

const RUN: RunActor = RunActor([9; 16]);

#[test]
fn an_office_is_made_once_in_a_folder_that_may_hold_other_things() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ghi chú.txt"), "x").unwrap();
    let made = folder.path().join("Văn phòng Sở").join("Dữ liệu");
    assert!(matches!(Store::open(&made, RUN), Err(StoreError::NoOffice { .. })));
    let store = Store::create(&made, RUN).unwrap();
    let device = store.device().unwrap();
    drop(store);
    assert!(matches!(Store::create(&made, RUN), Err(StoreError::AlreadyAnOffice { .. })));
    assert_eq!(Store::open(&made, RunActor([8; 16])).unwrap().device().unwrap(), device);
    Store::create(folder.path(), RUN).unwrap();
}

#[test]
fn an_office_that_is_open_cannot_be_opened_again_until_it_is_closed() {
    let office = Office::new();
    assert!(matches!(Store::open(office.folder.path(), RUN), Err(StoreError::InUse)));
    assert!(matches!(Store::create(office.folder.path(), RUN), Err(StoreError::InUse)));
    let Office { folder, store, .. } = office;
    drop(store);
    Store::open(folder.path(), RUN).unwrap();
}

#[test]
fn what_was_acknowledged_is_there_though_the_program_never_closed_the_office() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    // A copy of the files as they lie is what a killed program leaves behind.
    let left = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(office.folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() && !entry.file_name().to_string_lossy().ends_with("-shm") {
            fs::copy(entry.path(), left.path().join(entry.file_name())).unwrap();
        }
    }
    let store = Store::open(left.path(), RUN).unwrap();
    assert_eq!(store.fields(what).unwrap().unwrap().1, office.fields(what));
    assert!(store.check().unwrap().faults.is_empty());
}

#[test]
fn a_newer_office_is_refused_and_not_touched() {
    let Office { folder, store, .. } = Office::new();
    store.connection.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let before = fs::read(folder.path().join(OFFICE_FILE)).unwrap();
    assert!(matches!(Store::open(folder.path(), RUN), Err(StoreError::Newer { version: 99, .. })));
    assert_eq!(fs::read(folder.path().join(OFFICE_FILE)).unwrap(), before);
}

#[test]
fn caches_made_by_other_rules_are_made_anew_on_opening() {
    let mut office = Office::new();
    enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    let kept = super::dump::caches(&office.store);
    office
        .store
        .connection
        .execute_batch(
            "UPDATE exemplar SET name_key = x'00'; DROP TABLE exemplar_text; CREATE TABLE old_cache (x)",
        )
        .unwrap();
    office.store.set_setting("caches_made_by", Some("an older program")).unwrap();
    let office = office.reopened();
    assert_eq!(super::dump::caches(&office.store), kept);
    assert!(office.store.connection.prepare("SELECT * FROM old_cache").is_err());
}

#[test]
fn a_copy_is_an_office_of_its_own() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Tận tụy");
    let folder = tempfile::tempdir().unwrap();
    office.store.backup_to(&folder.path().join(OFFICE_FILE)).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let copy = Store::open(folder.path(), RUN).unwrap();
    assert_eq!(copy.fields(what).unwrap().unwrap().1, office.fields(what));
}

#[test]
fn a_copy_that_cannot_be_written_leaves_nothing_behind() {
    let office = Office::new();
    let nowhere = office.folder.path().join("không có").join("bản sao.neuguong");
    assert!(office.store.backup_to(&nowhere).is_err());
    assert!(!office.folder.path().join("không có").exists());
}

#[test]
fn a_photo_is_kept_once_under_its_fingerprint_and_an_altered_one_is_noticed() {
    let mut office = Office::new();
    let hash = office.store.put_photo(b"jpeg").unwrap();
    assert_eq!(office.store.put_photo(b"jpeg").unwrap(), hash);
    assert_eq!(hash, hash.to_string().parse::<PhotoHash>().unwrap());
    assert_eq!(office.store.photo(hash).unwrap().as_deref(), Some(b"jpeg".as_slice()));
    assert_eq!(office.store.photo(PhotoHash::of(b"other")).unwrap(), None);
    let name = hash.to_string();
    let path = office.folder.path().join("photos").join(&name[..2]).join(format!("{name}.jpg"));
    fs::write(&path, b"JPEG").unwrap();
    assert!(matches!(office.store.photo(hash), Err(StoreError::Damaged { .. })));
    office.store.put_photo(b"jpeg").unwrap();
    assert_eq!(fs::read(path).unwrap(), b"jpeg");
}

#[test]
fn a_photo_whose_writing_was_cut_off_is_gone_after_the_next_start() {
    let office = Office::new();
    let unfinished = office.folder.path().join("photos").join("unfinished");
    fs::create_dir_all(&unfinished).unwrap();
    fs::write(unfinished.join("ab.tmp"), b"half").unwrap();
    let office = office.reopened();
    assert!(!office.folder.path().join("photos").join("unfinished").exists());
}

#[test]
fn settings_profiles_and_thumbnails_outlive_the_program_and_rebuilding() {
    let mut office = Office::new();
    let profile = |number, name: &str| {
        Profile::new(ProfileId::from(id(number)), name.to_owned(), Role::OfficeClerk, None)
    };
    office.store.put_profile(&profile(2, "Nguyễn Văn Mẫu"), Timestamp::from_millis(1)).unwrap();
    office.store.put_profile(&profile(1, "Lê Thị Thử"), Timestamp::from_millis(2)).unwrap();
    office.store.put_profile(&profile(2, "Nguyễn Văn Mẫu Hai"), Timestamp::from_millis(3)).unwrap();
    office.store.set_setting("theme", Some("dark")).unwrap();
    office.store.set_setting("zoom", Some("2")).unwrap();
    office.store.set_setting("zoom", None).unwrap();
    office.store.put_thumbnail("portrait 96", b"small").unwrap();
    let mut office = office.reopened();
    office.store.rebuild().unwrap();
    let names: Vec<String> =
        office.store.profiles().unwrap().into_iter().map(|profile| profile.name).collect();
    assert_eq!(names, ["Nguyễn Văn Mẫu Hai", "Lê Thị Thử"]);
    assert_eq!(office.store.setting("theme").unwrap().as_deref(), Some("dark"));
    assert_eq!(office.store.setting("zoom").unwrap(), None);
    assert_eq!(office.store.thumbnail("portrait 96").unwrap().as_deref(), Some(b"small".as_slice()));
    assert_eq!(office.store.thumbnail("portrait 48").unwrap(), None);
}

#[test]
fn history_can_be_asked_for_one_place_or_one_item() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Một");
    let mut changed = exemplar(id(1), "Một");
    changed.achievements = vec![super::deed(1, "Một việc"), super::deed(2, "Việc nữa")];
    office.put(what, &changed);
    office.set(what, Kind::Exemplar, "praise", Some("Hai"));
    let count = |prefix| office.store.history(what, prefix).unwrap().len();
    assert_eq!(count(Some("praise")), 2);
    assert_eq!(count(Some("prais")), 0);
    assert_eq!(count(Some("achievements")), 6);
    assert_eq!(count(Some(format!("achievements/{}", super::item(2)).as_str())), 3);
    let newest = &office.store.history(what, None).unwrap()[0];
    assert_eq!(
        (newest.path.as_str(), &newest.before, &newest.after),
        ("praise", &Some("Một".into()), &Some("Hai".into()))
    );
    assert_eq!(newest.stamp.as_ref().unwrap().author, "Nguyễn Văn Mẫu");
}

#[test]
fn an_edit_that_takes_a_record_for_another_kind_is_refused_whole() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Một");
    let before = office.store.check().unwrap();
    let wrong = office.to_hold(what, &super::unit("Xã Mẫu"));
    let edits = [office.to_hold(id(2), &super::person("Lê Văn Mẫu", None)), wrong];
    let operation = crate::Operation { stamp: office.stamp("edit_fields"), undo: crate::UndoPolicy::Offered };
    let refused = office.store.write(&operation, &edits);
    assert!(matches!(refused, Err(StoreError::WrongKind { actual: Kind::Exemplar, given: Kind::Unit, .. })));
    assert_eq!(office.store.check().unwrap(), before);
    assert_eq!(office.store.fields(id(2)).unwrap(), None);
}
