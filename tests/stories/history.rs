//! History, undo and redo: nothing is overwritten.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[test]
fn undo_and_redo_outlive_the_program() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.save(&id, "praise", "Một");
    desk.world.pass_days(1);
    desk.save(&id, "praise", "Hai");
    let desk = desk.restart();
    assert_eq!(desk.call("status", Json::Null)["undo"]["undo"], "Sửa hồ sơ");
    let praise = |desk: &Desk| desk.call("show_exemplar", json!({ "id": id }))["praise"].clone();
    let undone = desk.call("undo", Json::Null);
    assert_eq!((undone["label"].as_str(), praise(&desk)), (Some("Sửa hồ sơ"), json!("Một")));
    let desk = desk.restart();
    desk.call("redo", Json::Null);
    assert_eq!(praise(&desk), "Hai");
    assert_eq!(desk.refused("redo", Json::Null), "nothing_to_undo");
    for _ in 0..3 {
        desk.call("undo", Json::Null);
    }
    assert_eq!(desk.names(json!({})), Vec::<String>::new(), "adding is undone last");
    assert_eq!(desk.refused("undo", Json::Null), "nothing_to_undo");
}

#[test]
fn a_sentence_saved_while_it_is_typed_is_taken_back_whole() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    for typed in ["Vì", "Vì dân", "Vì dân phục vụ"] {
        desk.save(&id, "praise", typed);
    }
    let history = desk.call("history", json!({ "record": id, "path": "praise" }));
    assert_eq!(history.as_array().unwrap().len(), 1, "{history}");
    desk.call("undo", Json::Null);
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["praise"], "");
    desk.call("redo", Json::Null);
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["praise"], "Vì dân phục vụ");
}

#[test]
fn every_field_tells_who_changed_it_when_and_what_stood_there_before() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.save(&id, "praise", "Mười hai nghìn trang sổ cũ, tra cứu chỉ mất ít phút.");
    desk.world.pass_days(3);
    desk.save(&id, "praise", "Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.");
    let history = desk.call("history", json!({ "record": id, "path": "praise" }));
    let newest = &history[0];
    assert_eq!(newest["field"], "Câu nêu gương");
    assert_eq!(newest["operation"], "Sửa hồ sơ");
    assert_eq!(newest["author"], "Hà Thị Mẫu");
    assert_eq!(newest["day"], "Hôm nay, 27/05/2022");
    assert_eq!(newest["before"], "Mười hai nghìn trang sổ cũ, tra cứu chỉ mất ít phút.");
    assert_eq!(history[1]["before"], Json::Null);
    desk.world.pass_days(1);
    // Restoring adds a change; it removes none.
    desk.save(&id, "praise", newest["restore"].clone());
    let after = desk.call("history", json!({ "record": id, "path": "praise" }));
    assert_eq!(after.as_array().unwrap().len(), history.as_array().unwrap().len() + 1);
    assert_eq!(after[0]["after"], newest["before"]);
}

#[test]
fn the_history_of_an_exemplar_speaks_of_its_person_in_words() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let units = desk.call("catalogue", Json::Null)["units"].clone();
    let unit =
        units.as_array().unwrap().iter().find(|unit| unit["name"].as_str().unwrap().contains("Biên Hòa"));
    desk.save(&desk.subject(&id), "unit", unit.unwrap()["id"].clone());
    let history = desk.call("history", json!({ "record": id }));
    let entry = &history[0];
    assert_eq!(entry["field"], "Đơn vị");
    assert_eq!(entry["before"], "Văn phòng Sở Tư pháp");
    assert!(entry["after"].as_str().unwrap().contains("Biên Hòa"), "{entry}");
}

#[test]
fn saving_the_value_that_stands_there_writes_nothing() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.save(&id, "praise", "Một");
    let before = desk.call("check_office", Json::Null)["changes"].clone();
    desk.save(&id, "praise", "  Một ");
    assert_eq!(desk.call("check_office", Json::Null)["changes"], before);
}

#[test]
fn a_day_tells_who_did_what_to_which_record_and_leads_to_the_days_around_it() {
    let desk = Desk::sample();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.world.pass_days(2);
    desk.save(&id, "praise", "Vì dân phục vụ");
    desk.call("add_profile", json!({ "name": "Lê Mẫu", "role": "OFFICE_CLERK" }));
    desk.save(&id, "quotation", "Việc gì có lợi cho dân thì làm.");

    let today = desk.call("journal", json!({}));
    assert_eq!(today["heading"], "Hôm nay, 26/05/2022");
    let deeds = today["deeds"].as_array().unwrap();
    let told: Vec<_> = deeds.iter().map(|deed| (&deed["author"], &deed["operation"])).collect();
    assert_eq!(
        told,
        [(&json!("Lê Mẫu"), &json!("Sửa hồ sơ")), (&json!("Hà Thị Mẫu"), &json!("Sửa hồ sơ"))],
        "newest first"
    );
    let about = &deeds[1]["about"][0];
    assert_eq!((&about["name"], &about["is_exemplar"]), (&json!("Nguyễn Thị Ví Dụ"), &json!(true)));
    assert_eq!(about["changes"][0]["field"], "Câu nêu gương");
    assert_eq!(about["changes"][0]["after"], "Vì dân phục vụ");

    assert_eq!((&today["earlier"], &today["later"]), (&json!("24/05/2022"), &Json::Null));
    let first = desk.call("journal", json!({ "day": "24/5/2022" }));
    assert_eq!(first["later"], "26/05/2022");
    let operations: Vec<&str> =
        first["deeds"].as_array().unwrap().iter().filter_map(|deed| deed["operation"].as_str()).collect();
    assert_eq!(operations, ["Thêm điển hình"], "what the product filled in is nobody's deed");
    assert_eq!(desk.call("journal", json!({ "day": "25/5/2022" }))["deeds"], json!([]));
    assert_eq!(desk.refused("journal", json!({ "day": "5/2022" })), "no_day");
}

#[test]
fn a_day_on_which_only_the_product_filled_in_is_passed_over() {
    let desk = Desk::sample();
    desk.world.pass_days(3);
    desk.add_person("Nguyễn Thị Ví Dụ");
    let today = desk.call("journal", json!({}));
    assert_eq!((&today["earlier"], today["deeds"].as_array().unwrap().len()), (&Json::Null, 1));
}

#[test]
fn what_was_made_and_taken_back_is_still_told() {
    let desk = Desk::empty();
    desk.add_person("Nguyễn Thị Ví Dụ");
    desk.call("undo", Json::Null);
    let deeds = desk.call("journal", json!({}))["deeds"].clone();
    let operations: Vec<&str> =
        deeds.as_array().unwrap().iter().filter_map(|deed| deed["operation"].as_str()).collect();
    assert_eq!(operations, ["Hoàn tác", "Thêm điển hình"]);
}

#[test]
fn a_moment_is_shown_as_people_write_it() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.call("record_move", json!({ "exemplar": id, "to": "PROPOSED", "basis": "Công văn số 12" }));
    let history = desk.call("history", json!({ "record": id }));
    let at = history.as_array().unwrap().iter().find(|entry| entry["field"] == "Bước: lúc").unwrap();
    let shown = at["after"].as_str().unwrap();
    assert!(shown.starts_with("24/05/2022 ") && shown.len() == "24/05/2022 09:41".len(), "{shown}");
}
