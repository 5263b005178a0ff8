//! Many sheets in one go: what is made, what is refused, stopping, and that nothing is written over.

use std::{fs, path::Path, thread, time::Duration};

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";
const HALL: &str = "Bảng tin sảnh tầng 1";

fn everybody(desk: &Desk) -> Vec<Json> {
    let page = desk.call("list_exemplars", json!({ "limit": 500 }));
    page["rows"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect()
}

fn start(desk: &Desk, sheets: Json, form: &str, target: &Path) -> Json {
    desk.call("start_batch", json!({ "sheets": sheets, "form": form, "target": target }))
}

/// Waits until a batch has ended and gives all it tells.
#[track_caller]
fn ended(desk: &Desk, id: &Json) -> Json {
    // A slow machine makes eighteen sheets in a few seconds.
    for _ in 0..1200 {
        let progress = desk.call("batch_progress", json!({ "id": id }));
        if progress["state"] != "running" {
            return progress;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("the batch does not end");
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_exemplar_gets_a_file_of_its_own_and_one_refused_does_not_keep_the_others() {
    let desk = Desk::sample();
    let everybody = everybody(&desk);
    let folder = desk.folder.path().join("tập");
    let begun = start(&desk, json!({ "exemplars": everybody }), "file_each", &folder);
    assert_eq!((&begun["total"], begun["id"].is_string()), (&json!(everybody.len()), true));
    let done = ended(&desk, &begun["id"]);
    assert_eq!((&done["state"], &done["finished"]), (&json!("done"), &json!(everybody.len())));
    let entries = done["entries"].as_array().unwrap();
    let made = entries.iter().filter(|entry| entry["file"].is_string()).count();
    assert_eq!(done["made"], made);
    assert_eq!(files(&folder).len(), made);
    let refused: Vec<&Json> = entries.iter().filter(|entry| !entry["refused"].is_null()).collect();
    assert!(made > 5 && made + refused.len() == everybody.len(), "{done}");
    assert!(refused.iter().all(|entry| entry["refused"]["code"] == "consent_missing"), "{refused:?}");
    assert!(entries.iter().all(|entry| entry["title"] != ""), "whoever was refused is named, too");
    let since = desk.call("batch_progress", json!({ "id": begun["id"], "since": everybody.len() - 2 }));
    assert_eq!(since["entries"].as_array().unwrap().len(), 2, "only what is new is told");
}

#[test]
fn no_file_is_written_over_and_a_file_is_the_sheet_that_would_be_shown() {
    let desk = Desk::sample();
    let sheets = json!({ "exemplars": [desk.sample_id(VI_DU)], "colour": "ngoc" });
    let shown = desk.call("poster", sheets.clone());
    let folder = desk.folder.path().join("tập");
    for _ in 0..2 {
        ended(&desk, &start(&desk, sheets.clone(), "file_each", &folder)["id"]);
    }
    let names = files(&folder);
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names.iter().any(|name| name.ends_with("-2.pdf")), "{names:?}");
    for name in names {
        assert_eq!(fs::metadata(folder.join(name)).unwrap().len(), shown["bytes"].as_u64().unwrap());
    }
}

#[test]
fn sheets_are_bound_into_one_file_that_leaves_an_older_one_alone() {
    let desk = Desk::sample();
    let everybody = everybody(&desk);
    let file = desk.folder.path().join("Áp phích tháng 6.pdf");
    fs::write(&file, b"older").unwrap();
    let sheets = json!({ "exemplars": everybody, "draft": true });
    let done = ended(&desk, &start(&desk, sheets, "one_file", &file)["id"]);
    let written = done["files"].as_array().unwrap();
    assert_eq!((written.len(), &done["made"]), (1, &json!(everybody.len())));
    let written = written[0].as_str().unwrap();
    assert!(written.ends_with("Áp phích tháng 6-2.pdf"), "{written}");
    assert!(fs::read(written).unwrap().starts_with(b"%PDF-"));
    assert_eq!(fs::read(&file).unwrap(), b"older");
}

#[test]
fn a_stopped_batch_keeps_what_was_written_and_says_what_that_is() {
    let desk = Desk::sample();
    let some = everybody(&desk);
    let many: Vec<&Json> = some.iter().cycle().take(2_000).collect();
    let folder = desk.folder.path().join("tập");
    let begun = start(&desk, json!({ "exemplars": many, "draft": true }), "file_each", &folder);
    let id = &begun["id"];
    while desk.call("batch_progress", json!({ "id": id }))["made"].as_u64().unwrap() < 3 {
        thread::sleep(Duration::from_millis(5));
    }
    desk.call("cancel_batch", json!({ "id": id }));
    let stopped = ended(&desk, id);
    assert_eq!(stopped["state"], "stopped");
    let made = stopped["made"].as_u64().unwrap();
    assert!((3..2_000).contains(&made), "{made}");
    assert_eq!(files(&folder).len() as u64, made, "what is told is what lies there");
    assert!(desk.call("today", Json::Null)["date"].is_string(), "the office goes on");
}

#[test]
fn a_batch_ends_with_its_office_and_other_calls_get_their_turn_meanwhile() {
    let desk = Desk::sample();
    let some = everybody(&desk);
    let many: Vec<&Json> = some.iter().cycle().take(2_000).collect();
    let folder = desk.folder.path().join("tập");
    let begun = start(&desk, json!({ "exemplars": many, "draft": true }), "file_each", &folder);
    desk.save(&desk.subject(&desk.sample_id(VI_DU)), "position", "Công chức");
    desk.api.close();
    let ended = ended(&desk, &begun["id"]);
    assert_eq!((&ended["state"], &ended["failure"]["code"]), (&json!("failed"), &json!("batch_left")));
    assert_eq!(desk.refused("batch_progress", json!({ "id": "77" })), "no_such_batch");
}

#[test]
fn a_posted_batch_records_each_sheet_with_its_exact_file_before_it_is_given_out() {
    let desk = Desk::sample();
    let folder = desk.folder.path().join("tập");
    let request = json!({
        "sheets": { "exemplars": [desk.sample_id(VI_DU), desk.sample_id("Lê Giả Định")] },
        "form": "file_each", "target": folder,
        "posting": { "board": HALL, "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12" },
    });
    let done = ended(&desk, &desk.call("start_batch", request)["id"]);
    let entries = done["entries"].as_array().unwrap();
    assert_eq!(entries[1]["refused"]["code"], "not_approved");
    let postings = desk.call("postings", json!({ "board": HALL, "live": true }));
    let posted = postings.as_array().unwrap().iter().find(|it| it["title"] == VI_DU).unwrap();
    let given = fs::read(entries[0]["file"].as_str().unwrap()).unwrap();
    assert_eq!(desk.bytes("posting_file", json!({ "id": posted["id"] })), given);
}

#[test]
fn a_batch_that_cannot_begin_is_refused_at_once() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let refused = |sheets: Json, target: &Path| {
        desk.refused("start_batch", json!({ "sheets": sheets, "form": "file_each", "target": target }))
    };
    let folder = desk.folder.path().join("tập");
    assert_eq!(refused(json!({ "exemplars": [] }), &folder), "no_exemplars");
    for together in ["several", "anniversary"] {
        assert_eq!(refused(json!({ "exemplars": [id], "template": together }), &folder), "exemplar_count");
    }
    assert_eq!(refused(json!({ "exemplars": [id], "paper": "A7" }), &folder), "unknown_choice");
    fs::write(desk.folder.path().join("tệp"), b"x").unwrap();
    let within_a_file = desk.folder.path().join("tệp").join("tập");
    assert_eq!(refused(json!({ "exemplars": [id] }), &within_a_file), "file_not_written");
}
