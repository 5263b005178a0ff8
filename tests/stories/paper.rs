//! Administrative papers of the selection: the slip before the Director, the list that goes with a decision, the
//! sheet about each exemplar.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn asked(kind: &str, words: Json) -> Json {
    json!({ "kind": kind, "plan_year": 2022, "words": words })
}

/// An office with somebody checked, and their votes.
fn checked() -> (Desk, String) {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.assess(&id);
    desk.call("record_move", json!({ "exemplar": id, "to": "PROPOSED" }));
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    desk.call("record_move", json!({ "exemplar": id, "to": "CHECKED", "basis": "Đủ hồ sơ" }));
    desk.call(
        "record_votes",
        json!({ "exemplar": id, "on": "19/5/2022", "present": 9, "agreed": 8, "against": 0, "abstained": 1 }),
    );
    (desk, id)
}

#[test]
fn a_slip_puts_what_was_checked_before_the_director_and_names_who_signs() {
    let (desk, _) = checked();
    let paper = desk.call("paper", asked("approval-slip", json!({})));
    assert_eq!((&paper["sheet"]["pages"], &paper["sheet"]["printable"]), (&json!(1), &json!(true)));
    assert_eq!(
        (&paper["words"]["capacity"], &paper["words"]["signer"]),
        (&json!("CHÁNH VĂN PHÒNG"), &json!("Phan Văn Giả Định"))
    );
    let opening = paper["words"]["opening"].as_str().unwrap();
    assert!(opening.contains("họp xét ngày 19/5/2022") && opening.contains("01 cá nhân"), "{opening}");
    assert_eq!(
        desk.call("paper", asked("approval-slip", json!({})))["sheet"]["sha256"],
        paper["sheet"]["sha256"]
    );
    let file = desk.data().join("phieu-trinh");
    let saved = desk.call("save_poster", json!({ "key": paper["sheet"]["key"], "file": file }));
    assert!(std::fs::read(saved["file"].as_str().unwrap()).unwrap().starts_with(b"%PDF"));
}

#[test]
fn number_day_and_signer_are_typed_and_what_is_left_open_is_room_for_a_hand() {
    let (desk, _) = checked();
    let open = desk.call("paper", asked("approval-slip", json!({})));
    let typed =
        json!({ "number": "5", "day": "7/3/2022", "signer": "Hà Thị Mẫu", "opening": "Kính trình …" });
    let filled = desk.call("paper", asked("approval-slip", typed));
    assert_eq!(filled["words"]["day"], "07/03/2022");
    assert_eq!(
        (&filled["words"]["signer"], &filled["words"]["opening"]),
        (&json!("Hà Thị Mẫu"), &json!("Kính trình …"))
    );
    assert_ne!(filled["sheet"]["sha256"], open["sheet"]["sha256"]);
    assert_eq!(desk.refused("paper", asked("approval-slip", json!({ "day": "32/3/2022" }))), "not_a_date");
    let list = desk
        .call("paper", json!({ "kind": "exemplar-sheet", "plan_year": 2022, "exemplars": [open_id(&desk)] }));
    assert_eq!(list["sheet"]["template"], "exemplar-sheet");
}

fn open_id(desk: &Desk) -> Json {
    desk.call("candidates", json!({ "plan_year": 2022 }))["rows"][0]["id"].clone()
}

#[test]
fn a_paper_about_nobody_is_refused_and_a_list_names_only_who_was_selected() {
    let (desk, id) = checked();
    assert_eq!(desk.refused("paper", asked("selection-list", json!({}))), "paper_without_rows");
    assert_eq!(desk.refused("paper", asked("invitation", json!({}))), "unknown_choice");
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    desk.call("record_move", json!({ "exemplar": id, "to": "SELECTED" }));
    let list = desk.call("paper", asked("selection-list", json!({})));
    assert_eq!(
        (&list["words"]["capacity"], &list["words"]["signer"]),
        (&json!("GIÁM ĐỐC"), &json!("Vũ Thị Minh Họa"))
    );
    let reference = list["words"]["opening"].as_str().unwrap();
    assert!(reference.starts_with("(Kèm theo Quyết định số … ngày … tháng … năm 2022"), "{reference}");
    assert_eq!(desk.refused("paper", asked("approval-slip", json!({}))), "paper_without_rows");
    let sheet = desk.call("paper", asked("exemplar-sheet", json!({})));
    assert_eq!(sheet["sheet"]["printable"], true);
}

#[test]
fn papers_are_not_offered_among_posters() {
    let desk = Desk::empty();
    let offered = desk.call("templates", Json::Null)["templates"].clone();
    let offered: Vec<&str> = offered.as_array().unwrap().iter().filter_map(|it| it["id"].as_str()).collect();
    for paper in ["approval-slip", "selection-list", "exemplar-sheet"] {
        assert!(!offered.contains(&paper), "{paper} in {offered:?}");
    }
}
