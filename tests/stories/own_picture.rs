//! The office's own pictures on its sheets: its mark at the foot, a picture below the whole sheet.

use api::{Answer, Failure};
use serde_json::{Value as Json, json};

use crate::desk::{Desk, photo};

const VI_DU: &str = "Nguyễn Thị Ví Dụ";

fn unit(desk: &Desk) -> Json {
    desk.call("status", Json::Null)["office"]["unit"].clone()
}

fn give(desk: &Desk, background: bool, bytes: Vec<u8>) -> Result<Json, Failure> {
    let request = json!({ "record": unit(desk), "background": background, "file_name": "ảnh.jpg" });
    match desk.api.call("add_photo", request, Some(bytes))? {
        Answer::Json(added) => Ok(added),
        Answer::Bytes { .. } => panic!("bytes"),
    }
}

fn sheet(desk: &Desk, background: bool, colour: &str) -> Json {
    let exemplars = [desk.sample_id(VI_DU)];
    desk.call("poster", json!({ "exemplars": exemplars, "background": background, "colour": colour }))
}

fn finding(sheet: &Json) -> Option<String> {
    let codes = sheet["checks"].as_array().unwrap().iter().map(|check| check["code"].as_str().unwrap());
    codes.into_iter().find(|code| code.starts_with("ground")).map(str::to_owned)
}

#[test]
fn a_sheet_has_the_offices_picture_below_it_only_where_it_is_asked_for() {
    let desk = Desk::sample();
    let plain = sheet(&desk, false, "son");
    assert_eq!(sheet(&desk, true, "son")["sha256"], plain["sha256"], "there is no picture yet");
    give(&desk, true, photo("progressive.jpg")).unwrap();
    assert_eq!(sheet(&desk, false, "son")["sha256"], plain["sha256"]);
    let below = sheet(&desk, true, "son");
    assert_ne!(below["sha256"], plain["sha256"]);
    assert_eq!(finding(&below).as_deref(), Some("ground_legible"));
    assert_eq!(below["printable"], true);
    assert_eq!(finding(&sheet(&desk, true, "den-trang")).as_deref(), Some("ground_one_ink"));
    let again = desk.restart();
    assert_eq!(sheet(&again, true, "son")["sha256"], below["sha256"], "it is kept");
    again.call("undo", Json::Null);
    assert_eq!(again.call("status", Json::Null)["office"]["background"], Json::Null);
    assert_eq!(sheet(&again, true, "son")["sha256"], plain["sha256"]);
}

#[test]
fn the_offices_mark_takes_the_place_of_the_products_on_every_sheet() {
    let desk = Desk::sample();
    let before = sheet(&desk, false, "son");
    let added = give(&desk, false, photo("progressive.jpg")).unwrap();
    assert_eq!(desk.call("status", Json::Null)["office"]["logo"], added["photo"]["id"]);
    assert_ne!(sheet(&desk, false, "son")["sha256"], before["sha256"]);
    desk.save(unit(&desk).as_str().unwrap(), "photo", Json::Null);
    assert_eq!(sheet(&desk, false, "son")["sha256"], before["sha256"]);
}

#[test]
fn a_file_that_is_no_picture_changes_nothing() {
    let desk = Desk::sample();
    for background in [true, false] {
        let refused = give(&desk, background, b"MZ".to_vec()).unwrap_err();
        assert!(!refused.what.is_empty());
    }
    let office = &desk.call("status", Json::Null)["office"];
    assert_eq!((&office["logo"], &office["background"]), (&Json::Null, &Json::Null));
}

#[test]
fn only_a_unit_has_a_picture_below_its_sheets() {
    let desk = Desk::sample();
    let person = desk.subject(&desk.sample_id(VI_DU));
    let request = json!({ "record": person, "background": true, "file_name": "ảnh.jpg" });
    let refused = desk.api.call("add_photo", request, Some(photo("progressive.jpg"))).unwrap_err();
    assert!(!refused.what.is_empty());
}
