//! Own templates: made from a family, changed, given away, taken in, put away; what is wrong with one is told.

use std::fs;

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn own(desk: &Desk) -> Vec<String> {
    let templates = desk.call("templates", Json::Null);
    let own = templates["templates"].as_array().unwrap().iter().filter(|it| it["own"] == true);
    own.map(|it| it["name"].as_str().unwrap().to_owned()).collect()
}

fn copy(desk: &Desk, based_on: &str, name: &str) -> String {
    let added = desk.call("add_template", json!({ "based_on": based_on, "name": name }));
    added["id"].as_str().unwrap().to_owned()
}

fn set(desk: &Desk, id: &str, changes: &[(&str, &str)]) {
    let changes: Vec<Json> =
        changes.iter().map(|(path, value)| json!({ "path": path, "value": value })).collect();
    desk.call("save_fields", json!({ "record": id, "changes": changes }));
}

fn refused(desk: &Desk, id: &str, path: &str, value: &str) -> String {
    let request = json!({ "record": id, "changes": [{ "path": path, "value": value }] });
    desk.refused("save_fields", request)
}

fn sheet(desk: &Desk, template: &str) -> Json {
    let page = desk.call("list_exemplars", json!({ "search": "Nguyễn Thị Ví Dụ" }));
    desk.call("poster", json!({ "exemplars": [page["rows"][0]["id"]], "template": template, "draft": true }))
}

fn paths(sheet: &Json) -> Vec<&str> {
    sheet["regions"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap()).collect()
}

#[test]
fn a_copy_of_a_family_changes_and_its_sheets_follow() {
    let desk = Desk::sample();
    let id = copy(&desk, "individual", "Cá nhân – Một cửa");
    let before = sheet(&desk, &id);
    assert_eq!(before["sha256"], sheet(&desk, "individual")["sha256"], "a copy is its family at first");
    set(
        &desk,
        &id,
        &[("colour_band", "#17395F"), ("hidden", "figures, photo"), ("word_eyebrow", "Người tốt")],
    );
    let after = sheet(&desk, &id);
    assert_ne!(after["sha256"], before["sha256"]);
    assert_eq!((&after["colour"], &after["printable"]), (&json!("rieng"), &json!(true)));
    assert!(paths(&before).contains(&"photo") && !paths(&after).contains(&"photo"));
    let shown = desk.call("show_template", json!({ "id": id }));
    assert_eq!(
        shown["colours"][0],
        json!({
            "path": "colour_band", "label": "Màu băng", "shown": "#17395f", "chosen": true
        })
    );
    let hidden = shown["parts"].as_array().unwrap().iter().filter(|it| it["shown"] == false);
    assert_eq!(hidden.count(), 2);
    desk.call("undo", Json::Null);
    assert_eq!(sheet(&desk, &id)["sha256"], before["sha256"]);
}

#[test]
fn own_templates_stand_beside_the_built_in_ones_and_outlive_the_program() {
    let desk = Desk::sample();
    copy(&desk, "several", "Tờ nhóm");
    let second = copy(&desk, "individual", "Cá nhân");
    set(&desk, &second, &[("colour_from", "ngoc")]);
    let third = copy(&desk, &second, "Bản sao");
    let desk = desk.restart();
    assert_eq!(own(&desk), ["Bản sao", "Cá nhân", "Tờ nhóm"]);
    let templates = desk.call("templates", Json::Null);
    let all = templates["templates"].as_array().unwrap();
    let card = |id: &str| all.iter().find(|it| it["id"] == id).unwrap();
    assert_eq!(card(&third)["colour"], "ngoc", "a copy of an own template has its changes");
    assert_eq!((&card(&third)["family"], &card("individual")["own"]), (&json!("individual"), &json!(false)));
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(own(&desk).len(), 3);
}

#[test]
fn a_name_that_is_taken_gets_a_number_and_an_empty_one_is_refused() {
    let desk = Desk::sample();
    for _ in 0..2 {
        copy(&desk, "list", "Danh sách quý");
    }
    copy(&desk, "list", "Cá nhân điển hình");
    assert_eq!(own(&desk), ["Cá nhân điển hình (2)", "Danh sách quý", "Danh sách quý (2)"]);
    let nameless = json!({ "based_on": "list", "name": " " });
    assert_eq!(desk.refused("add_template", nameless), "name_missing");
    let unknown = json!({ "based_on": "nothing", "name": "Mẫu" });
    assert_eq!(desk.refused("add_template", unknown), "unknown_choice");
}

#[test]
fn what_a_template_cannot_be_is_refused_and_it_stays_as_it_was() {
    let desk = Desk::sample();
    let id = copy(&desk, "individual", "Mẫu thử");
    let before = desk.call("show_template", json!({ "id": id }));
    for (path, value) in [
        ("colour_band", "đỏ"),
        ("colour_accent", "#f5e9c8"),
        ("colour_from", "den-trang"),
        ("font_text", "Arial"),
        ("hidden", "sun"),
        ("hidden", "points"),
        ("order", "photo"),
        ("word_next_page", "Trang {year}"),
        ("word_greeting", "Chúc mừng"),
    ] {
        assert_eq!(refused(&desk, &id, path, value), "template_flawed", "{path}={value}");
    }
    assert_eq!(refused(&desk, &id, "name", ""), "name_missing");
    assert_eq!(refused(&desk, &id, "based_on", "list"), "recorded_once");
    assert_eq!(refused(&desk, &id, "shape", "round"), "no_such_place");
    assert_eq!(desk.call("show_template", json!({ "id": id })), before);
}

#[test]
fn a_template_that_is_put_away_is_offered_no_more_and_comes_back_with_undo() {
    let desk = Desk::sample();
    let id = copy(&desk, "individual", "Mẫu thử");
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(own(&desk).len(), 0);
    let page = desk.call("list_exemplars", json!({ "search": "Nguyễn Thị Ví Dụ" }));
    let request = json!({ "exemplars": [page["rows"][0]["id"]], "template": id });
    assert_eq!(desk.refused("poster", request), "unknown_choice");
    desk.call("undo", Json::Null);
    assert_eq!(own(&desk), ["Mẫu thử"]);
}

#[test]
fn a_template_goes_to_another_office_as_one_file() {
    let desk = Desk::sample();
    let id = copy(&desk, "individual", "Cá nhân – Một cửa");
    set(&desk, &id, &[("colour_band", "#17395f"), ("order", "story,figures"), ("word_slogan", "Vì dân")]);
    let shown = desk.call("show_template", json!({ "id": id }));
    assert_eq!(shown["file_name"], "ca-nhan-mot-cua.mau-neuguong");
    let file = desk.data().with_extension("thu");
    let written = desk.call("export_template", json!({ "id": id, "file": file }))["file"].clone();
    assert!(written.as_str().unwrap().ends_with(".thu.mau-neuguong"), "{written}");

    let other = Desk::sample();
    let import = |desk: &Desk| desk.call("import_template", json!({ "file": written }));
    assert_eq!(import(&other)["outcome"], "added");
    let taken = other.call("show_template", json!({ "id": "Cá nhân – Một cửa" }));
    for same in ["name", "family", "colours", "fonts", "parts", "words"] {
        assert_eq!(taken[same], shown[same], "{same}");
    }
    assert_eq!(sheet(&other, taken["id"].as_str().unwrap())["sha256"], sheet(&desk, &id)["sha256"]);

    let again = import(&other);
    assert_eq!((&again["outcome"], &again["saved"]), (&json!("already_there"), &Json::Null));
    set(&other, taken["id"].as_str().unwrap(), &[("word_slogan", "Gần dân")]);
    let renamed = import(&other);
    assert_eq!((&renamed["outcome"], &renamed["name"]), (&json!("renamed"), &json!("Cá nhân – Một cửa (2)")));
    assert_eq!(import(&other)["outcome"], "already_there");
    assert_eq!(own(&other), ["Cá nhân – Một cửa", "Cá nhân – Một cửa (2)"]);
    other.call("undo", Json::Null);
    assert_eq!(own(&other), ["Cá nhân – Một cửa"]);
}

#[test]
fn a_broken_or_newer_file_is_refused_and_nothing_is_taken_in() {
    let desk = Desk::sample();
    let file = desk.data().with_extension("mau-neuguong");
    for (text, code) in [
        ("format = 1\nbased-on = \"individual\"\nname = \"Mẫu\"\ncolour = 3\n", "template_file_flawed"),
        ("format = 1\nbased-on = \"individual\nname = \"Mẫu\"\n", "template_file_flawed"),
        ("", "template_file_flawed"),
        ("format = 2\n[shapes]\nround = true\n", "template_newer"),
    ] {
        fs::write(&file, text).unwrap();
        assert_eq!(desk.refused("import_template", json!({ "file": file })), code, "{text}");
    }
    fs::write(&file, [0xff, 0xd8, 0xff]).unwrap();
    assert_eq!(desk.refused("import_template", json!({ "file": file })), "template_file_flawed");
    fs::remove_file(&file).unwrap();
    assert_eq!(desk.refused("import_template", json!({ "file": file })), "file_not_read");
    assert_eq!(own(&desk).len(), 0);
}

#[test]
fn history_tells_who_changed_a_template() {
    let desk = Desk::sample();
    let id = copy(&desk, "individual", "Mẫu thử");
    set(&desk, &id, &[("colour_band", "#17395f")]);
    let history = desk.call("history", json!({ "record": id }));
    assert_eq!((&history[0]["field"], &history[0]["after"]), (&json!("Màu băng"), &json!("#17395f")));
}
