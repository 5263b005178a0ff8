//! Postings: what hung where, with which file, on whose word, and what has become of it.

use std::fs;

use serde_json::{Value as Json, json};

use crate::desk::{Desk, photo};

const HALL: &str = "Bảng tin sảnh tầng 1";
const VI_DU: &str = "Nguyễn Thị Ví Dụ";

fn ids(postings: &Json) -> Vec<Json> {
    postings.as_array().unwrap().iter().map(|posting| posting["id"].clone()).collect()
}

fn on(desk: &Desk, day: &str) -> Vec<Json> {
    ids(&desk.call("postings", json!({ "board": HALL, "on": day })))
}

/// The titles of the tasks in a group of today.
fn tasks(desk: &Desk, group: &str) -> Vec<String> {
    let today = desk.call("today", Json::Null);
    let groups = today["groups"].as_array().unwrap();
    let Some(found) = groups.iter().find(|it| it["code"] == group) else { return Vec::new() };
    found["tasks"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_hung_on_a_board_on_a_day_is_answered_with_the_exact_file() {
    let desk = Desk::sample();
    let sheet = desk.sheet(VI_DU);
    let saved =
        desk.call("save_poster", json!({ "key": sheet["key"], "file": desk.folder.path().join("a") }));
    let printed = fs::read(saved["file"].as_str().unwrap()).unwrap();
    let posted = desk.hang(VI_DU, HALL, "20/5/2022", "30/6/2022");
    assert_eq!(posted["file"]["sha256"], sheet["sha256"]);
    assert_eq!((&posted["copies"], &posted["posted_by"]), (&json!(1), &json!("Hà Thị Mẫu")));
    assert_eq!((&posted["approved_by"], &posted["stage"]["code"]), (&json!("Giả Định"), &json!("hanging")));
    desk.save(&desk.sample_id(VI_DU), "summary", "Tóm tắt viết lại sau khi đã niêm yết.");
    let desk = desk.restart();
    assert_eq!(on(&desk, "19/5/2022"), Vec::<Json>::new());
    assert_eq!(on(&desk, "20/5/2022"), [posted["id"].clone()]);
    assert_eq!(on(&desk, "6/2022"), [posted["id"].clone()]);
    assert_eq!(on(&desk, "1/7/2022"), Vec::<Json>::new());
    assert_eq!(desk.bytes("posting_file", json!({ "id": posted["id"] })), printed);
    let page = desk.bytes("posting_page", json!({ "id": posted["id"], "page": 0, "width": 200 }));
    assert!(page.starts_with(b"\x89PNG"));
    let copy = desk.call("view_posting", json!({ "id": posted["id"] }));
    assert_eq!(fs::read(copy["file"].as_str().unwrap()).unwrap(), printed);
}

#[test]
fn a_kept_file_that_was_altered_or_lost_is_never_passed_off_as_the_posted_one() {
    let desk = Desk::sample();
    let posted = desk.hang(VI_DU, HALL, "", "");
    let hash = posted["file"]["sha256"].as_str().unwrap();
    let file = desk.data().join("files").join(&hash[..2]).join(format!("{hash}.pdf"));
    fs::write(&file, b"%PDF-1.7 another").unwrap();
    assert_eq!(desk.refused("posting_file", json!({ "id": posted["id"] })), "office_damaged");
    fs::remove_file(&file).unwrap();
    assert_eq!(desk.refused("posting_file", json!({ "id": posted["id"] })), "file_not_at_hand");
}

#[test]
fn only_what_was_selected_and_approved_is_posted() {
    let desk = Desk::sample();
    let approved = |key: &Json| json!({ "key": key, "board": HALL, "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12" });
    let unselected = desk.sheet("Lê Giả Định");
    assert_eq!(unselected["draft"], true);
    assert_eq!(desk.refused("post", approved(&unselected["key"])), "not_approved");
    let id = desk.sample_id(VI_DU);
    let draft = desk.call("poster", json!({ "exemplars": [id], "draft": true }));
    assert_eq!(desk.refused("post", approved(&draft["key"])), "draft_sheet");
    let key = desk.sheet(VI_DU)["key"].clone();
    assert_eq!(desk.refused("post", json!({ "key": key, "board": HALL })), "approval_missing");
    let no_paper = json!({ "key": key, "board": HALL, "approved_by": "Giả Định" });
    assert_eq!(desk.refused("post", no_paper), "approval_missing");
    let nowhere = json!({ "key": key, "approved_by": "Giả Định", "approval_basis": "Phiếu trình" });
    assert_eq!(desk.refused("post", nowhere), "board_missing");
    let ready = desk.call("posting_readiness", json!({ "key": key }));
    assert_eq!((&ready["ready"], &ready["approved_by"]), (&json!(true), &json!("")));
    assert_eq!(ready["approval_basis"], "Giám đốc Sở đồng ý tại Phiếu trình ngày 19/5/2022 của Văn phòng Sở");
    assert_eq!(desk.call("postings", json!({})), json!([]), "nothing was recorded");
}

#[test]
fn the_director_approves_by_posting_and_whoever_only_reads_posts_nothing() {
    let desk = Desk::sample();
    let key = desk.sheet(VI_DU)["key"].clone();
    let posting = json!({ "key": key, "board": HALL });
    desk.call("add_profile", json!({ "name": "Lý Thanh Tra Mẫu", "role": "VIEWER" }));
    assert_eq!(desk.refused("post", posting.clone()), "not_permitted");
    let id = desk.sample_id(VI_DU);
    let edit = json!({ "record": id, "changes": [{ "path": "praise", "value": "Khác" }] });
    assert_eq!(desk.refused("save_fields", edit), "not_permitted");
    desk.call("add_profile", json!({ "name": "Vũ Phổ Biến Mẫu", "role": "DISSEMINATION_DIVISION" }));
    assert_eq!(desk.refused("post", posting.clone()), "not_permitted");
    desk.call("add_profile", json!({ "name": "Trần Giám Đốc Mẫu", "role": "DIRECTOR" }));
    let posted = desk.call("post", posting);
    assert_eq!(posted["posting"]["approved_by"], "Trần Giám Đốc Mẫu");
}

#[test]
fn the_first_posting_moves_an_exemplar_on_and_undo_takes_both_back() {
    let desk = Desk::sample();
    let name = "Trần Văn Thí Dụ";
    let id = desk.sample_id(name);
    let state = || desk.call("show_exemplar", json!({ "id": id }))["state"]["code"].clone();
    assert_eq!(state(), "SELECTED");
    desk.hang(name, HALL, "", "");
    assert_eq!(state(), "PUBLICISED");
    let undone = desk.call("undo", Json::Null);
    assert_eq!(undone["label"], "Ghi lượt niêm yết");
    assert_eq!((state(), desk.call("postings", json!({}))), (json!("SELECTED"), json!([])));
    desk.call("redo", Json::Null);
    assert_eq!(desk.call("postings", json!({ "exemplar": id })).as_array().unwrap().len(), 1);
    desk.call("undo", Json::Null);
    desk.hang(name, HALL, "1/6/2022", "");
    assert_eq!(state(), "SELECTED", "what is only planned has not been shown yet");
}

#[test]
fn an_edit_marks_what_hangs_as_different_and_says_how() {
    let desk = Desk::sample();
    let posted = desk.hang(VI_DU, HALL, "", "");
    let detail = || desk.call("show_posting", json!({ "id": posted["id"] }));
    assert_eq!(detail()["changed"], json!([]), "nothing differs right after posting");
    let labels: Vec<Json> =
        detail()["facts"].as_array().unwrap().iter().map(|fact| fact["label"].clone()).collect();
    for label in ["Tên", "Chức vụ", "Đơn vị", "Tóm tắt", "Thành tích", "Số liệu", "Ảnh", "Ghi chú dưới tên"]
    {
        assert!(labels.contains(&json!(label)), "{label} not in {labels:?}");
    }
    let id = desk.sample_id(VI_DU);
    desk.save(&desk.subject(&id), "position", "Chuyên viên");
    let changed = detail()["changed"].clone();
    assert_eq!(changed.as_array().unwrap().len(), 1, "{changed}");
    assert_eq!((&changed[0]["label"], &changed[0]["path"]), (&json!("Chức vụ"), &json!("position")));
    assert_eq!(changed[0]["before"], "Công chức Tư pháp – Hộ tịch");
    assert_eq!(changed[0]["after"], "Chuyên viên");
    assert_eq!(tasks(&desk, "changed"), [format!("{VI_DU} khác bản đã đăng")]);
    assert_eq!(desk.call("changed_postings", Json::Null)[0]["posting"]["id"], posted["id"]);
    desk.call("undo", Json::Null);
    assert_eq!(detail()["changed"], json!([]));
    desk.call("add_photo", json!({ "record": desk.subject(&id), "file": photo_file() }));
    assert_eq!(detail()["changed"][0]["label"], "Ảnh");
    desk.call("take_down", json!({ "postings": [posted["id"]], "reason": "Thay bản mới" }));
    assert_eq!(tasks(&desk, "changed"), Vec::<String>::new(), "what hangs no more need not be changed");
}

fn photo_file() -> String {
    format!("{}/photos/portrait-354x472.jpg", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn what_ends_within_a_week_is_told_and_so_is_what_ended_without_being_taken_down() {
    let desk = Desk::sample();
    let soon = desk.hang(VI_DU, HALL, "", "30/5/2022");
    desk.hang("Trần Văn Thí Dụ", HALL, "", "20/6/2022");
    assert_eq!(ids(&desk.call("ending_postings", Json::Null)), [soon["id"].clone()]);
    assert_eq!(tasks(&desk, "ending"), [format!("{VI_DU} sắp hết hạn")]);
    desk.world.pass_days(8);
    let ending = desk.call("ending_postings", Json::Null);
    assert_eq!((&ending[0]["stage"]["code"], &ending[0]["days_left"]), (&json!("ended"), &json!(-2)));
    assert_eq!(tasks(&desk, "ending"), [format!("{VI_DU} đã hết hạn, chưa ghi gỡ")]);
    desk.call("take_down", json!({ "postings": [soon["id"]], "reason": "Hết hạn" }));
    assert_eq!(desk.call("ending_postings", Json::Null), json!([]));
}

#[test]
fn what_hangs_of_somebody_withdrawn_or_binned_is_to_be_taken_down() {
    let desk = Desk::sample();
    let posted = desk.hang(VI_DU, HALL, "20/5/2022", "30/6/2022");
    assert_eq!(tasks(&desk, "withdrawn"), Vec::<String>::new());
    let id = desk.sample_id(VI_DU);
    desk.call("record_move", json!({ "exemplar": id, "to": "WITHDRAWN", "basis": "Đơn vị xin rút" }));
    let told = [format!("{VI_DU} đã rút nhưng vẫn còn đăng")];
    assert_eq!(tasks(&desk, "withdrawn"), told);
    desk.call("undo", Json::Null);
    assert_eq!(tasks(&desk, "withdrawn"), Vec::<String>::new());
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(tasks(&desk, "withdrawn"), told);
    desk.call("take_down", json!({ "postings": [posted["id"]], "reason": "Hồ sơ đã rút" }));
    assert_eq!(tasks(&desk, "withdrawn"), Vec::<String>::new());
}

#[test]
fn a_takedown_needs_a_reason_and_happens_once() {
    let desk = Desk::sample();
    let posted = desk.hang(VI_DU, HALL, "20/5/2022", "");
    let down = |on: &str, reason: &str| json!({ "postings": [posted["id"]], "on": on, "reason": reason });
    assert_eq!(desk.refused("take_down", down("", " ")), "reason_missing");
    assert_eq!(desk.refused("take_down", down("19/5/2022", "Rách")), "ends_before_beginning");
    desk.call("take_down", down("22/5/2022", "Mưa hắt, tờ bị rách"));
    assert_eq!(desk.refused("take_down", down("", "Rách")), "already_down");
    let told = desk.call("show_posting", json!({ "id": posted["id"] }))["posting"].clone();
    assert_eq!(
        told["takedown"],
        json!({ "on": "22/05/2022", "reason": "Mưa hắt, tờ bị rách", "by": "Hà Thị Mẫu" })
    );
    assert_eq!((on(&desk, "22/5/2022").len(), on(&desk, "23/5/2022").len()), (1, 0));
    assert_eq!(desk.call("postings", json!({ "live": true })), json!([]));
    desk.call("undo", Json::Null);
    assert_eq!(on(&desk, "23/5/2022").len(), 1);
}

#[test]
fn the_trace_of_a_posting_is_not_typed_over_but_it_may_be_prolonged() {
    let desk = Desk::sample();
    let id = desk.hang(VI_DU, HALL, "20/5/2022", "30/5/2022")["id"].clone();
    let edit =
        |path: &str, value: &str| json!({ "record": id, "changes": [{ "path": path, "value": value }] });
    for path in ["posted_from", "approved_by", "file", "channel"] {
        assert_eq!(desk.refused("save_fields", edit(path, "1/1/2022")), "recorded_once", "{path}");
    }
    let facts = json!({ "record": id, "changes": [{ "path": format!("facts/{}", id.as_str().unwrap()) }] });
    assert_eq!(desk.refused("save_fields", facts), "recorded_once");
    assert_eq!(desk.refused("save_fields", edit("posted_to", "1/5/2022")), "ends_before_beginning");
    desk.call("save_fields", edit("posted_to", "15/6/2022"));
    assert_eq!(on(&desk, "15/6/2022").len(), 1);
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(on(&desk, "15/6/2022").len(), 0, "recorded by mistake");
}

#[test]
fn an_article_on_the_portal_is_recorded_with_its_link() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let article = json!({
        "exemplars": [id], "channel": "PORTAL", "link": "https://stp.example.vn/guong-vi-du",
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    let posted = desk.call("post", article.clone())["posting"].clone();
    assert_eq!((&posted["channel"]["code"], &posted["file"]), (&json!("PORTAL"), &Json::Null));
    assert_eq!((&posted["link"], &posted["title"]), (&article["link"], &json!(VI_DU)));
    desk.save(&id, "summary", "Tóm tắt viết lại.");
    assert_eq!(desk.call("changed_postings", Json::Null).as_array().unwrap().len(), 1);
    assert_eq!(desk.refused("posting_file", json!({ "id": posted["id"] })), "file_not_at_hand");
    let mut none = article;
    none["exemplars"] = json!([]);
    assert_eq!(desk.refused("post", none), "no_exemplars");
}

#[test]
fn a_photo_of_the_board_is_kept_as_proof() {
    let desk = Desk::sample();
    let posted = desk.hang(VI_DU, HALL, "", "");
    let proof = json!({ "posting": posted["id"], "file_name": "bang.jpg" });
    let bytes = photo("phone.heic");
    let refused = desk.api.call("add_proof", proof.clone(), Some(bytes)).unwrap_err();
    assert_eq!(refused.code, "photo_heic");
    desk.api.call("add_proof", proof, Some(photo("progressive.jpg"))).unwrap();
    let told = desk.call("show_posting", json!({ "id": posted["id"] }))["posting"].clone();
    let image = desk.bytes("photo_image", json!({ "photo": told["proof"], "long_side": 200 }));
    assert!(image.starts_with(&[0xFF, 0xD8]));
}

#[test]
fn postings_survive_a_rebuild_and_are_sound() {
    let desk = Desk::sample();
    desk.hang(VI_DU, HALL, "20/5/2022", "30/5/2022");
    let before = desk.call("postings", json!({}));
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(desk.call("postings", json!({})), before);
}
