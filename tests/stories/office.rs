//! The office as a whole: made, opened, refused, checked.

use std::fs;

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn new_office(contents: &str) -> Json {
    json!({ "name": "", "contents": contents, "worker": "Hà Thị Mẫu", "role": "OFFICE_CLERK" })
}

#[test]
fn the_first_start_finds_no_office_and_offers_to_make_one() {
    let desk = Desk::bare();
    let status = desk.call("status", Json::Null);
    assert_eq!(status["office"], Json::Null);
    assert_eq!(desk.refused("today", Json::Null), "no_office");
    let status = desk.call("create_office", new_office("sample"));
    assert_eq!(status["office"]["exemplars"], 18);
    assert_eq!(status["office"]["name"], "Sở Tư pháp tỉnh Đồng Nai");
    assert_eq!(status["profile"]["name"], "Hà Thị Mẫu");
    assert_eq!(status["profile"]["initials"], "HM");
}

#[test]
fn the_sample_office_is_sound_and_can_be_rebuilt_from_its_log() {
    let desk = Desk::sample();
    let check = desk.call("check_office", Json::Null);
    assert_eq!((&check["sound"], &check["faults"]), (&json!(true), &json!([])));
    let before = desk.call("list_exemplars", json!({ "limit": 500 }));
    let rebuilt = desk.call("rebuild_office", Json::Null);
    assert_eq!(rebuilt["sound"], true);
    assert_eq!(desk.call("list_exemplars", json!({ "limit": 500 })), before);
}

#[test]
fn an_office_open_in_one_program_is_refused_to_another() {
    let desk = Desk::sample();
    desk.call("status", Json::Null);
    let other = api::Api::new(api::Config::new(desk.data()));
    let failure = other.call("status", Json::Null, None).unwrap_err();
    assert_eq!(failure.code, "office_in_use");
    assert!(failure.todo.contains("Đóng"), "{}", failure.todo);
}

#[test]
fn making_an_office_where_one_is_leaves_it_untouched() {
    let desk = Desk::sample().restart();
    assert_eq!(desk.refused("create_office", new_office("empty")), "already_an_office");
    assert_eq!(desk.call("status", Json::Null)["office"]["exemplars"], 18);
}

#[test]
fn a_truncated_office_is_refused_and_left_as_it_is() {
    let desk = Desk::sample();
    let file = desk.data().join("van-phong.neuguong");
    let desk = desk.restart();
    let whole = fs::read(&file).unwrap();
    let cut = &whole[..whole.len() / 3];
    fs::write(&file, cut).unwrap();
    assert_eq!(desk.refused("status", Json::Null), "office_damaged");
    assert_eq!(fs::read(&file).unwrap(), cut);
}

#[test]
fn a_file_that_is_no_office_is_refused() {
    let desk = Desk::bare();
    fs::create_dir_all(desk.data()).unwrap();
    fs::write(desk.data().join("van-phong.neuguong"), "Danh sách điển hình.xls".repeat(500)).unwrap();
    assert_eq!(desk.refused("status", Json::Null), "not_an_office");
}

#[test]
fn how_the_interface_looks_is_remembered() {
    let desk = Desk::empty();
    desk.call("set_appearance", json!({ "theme": "contrast", "text_size": 124 }));
    let status = desk.restart().call("status", Json::Null);
    assert_eq!(status["appearance"], json!({ "theme": "contrast", "text_size": 125 }));
}

#[test]
fn several_people_share_a_machine_and_each_change_carries_a_name() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.call("add_profile", json!({ "name": "Lê Giả Định", "role": "OFFICE_CHIEF" }));
    desk.save(&id, "praise", "Việc của dân, làm đến cùng.");
    let history = desk.call("history", json!({ "record": id, "path": "praise" }));
    assert_eq!(history[0]["author"], "Lê Giả Định");
    assert_eq!(history[0]["after"], "Việc của dân, làm đến cùng.");
    let desk = desk.restart();
    assert_eq!(desk.call("status", Json::Null)["profile"]["name"], "Lê Giả Định");
}

#[test]
fn today_names_what_waits_with_one_button_each() {
    let desk = Desk::sample();
    let today = desk.call("today", Json::Null);
    assert_eq!(today["date"], "Thứ Ba, 24/05/2022");
    let groups = today["groups"].as_array().unwrap();
    assert!(groups.len() >= 2, "{groups:?}");
    for task in groups.iter().flat_map(|group| group["tasks"].as_array().unwrap()) {
        assert!(!task["button"].as_str().unwrap().is_empty(), "{task}");
        assert!(task["target"]["kind"].is_string(), "{task}");
    }
    let funnel = today["funnel"].as_array().unwrap();
    assert_eq!(funnel.iter().map(|step| step["count"].as_u64().unwrap()).sum::<u64>(), 18);
}
