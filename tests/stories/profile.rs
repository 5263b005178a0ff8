//! Profiles: who works here, with a PIN or without, until they leave.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[track_caller]
fn id_of(desk: &Desk, name: &str) -> String {
    let status = desk.call("status", Json::Null);
    let lists = [&status["profiles"], &status["retired_profiles"]];
    let mut known = lists.into_iter().flat_map(|list| list.as_array().unwrap());
    let found = known.find(|it| it["name"] == name).unwrap_or_else(|| panic!("no {name}"));
    found["id"].as_str().unwrap().to_owned()
}

fn add(desk: &Desk, name: &str, role: &str, pin: &str) -> String {
    desk.call("add_profile", json!({ "name": name, "role": role, "pin": pin }));
    id_of(desk, name)
}

fn choose(desk: &Desk, id: &str, pin: &str) -> Result<Json, String> {
    desk.try_call("choose_profile", json!({ "id": id, "pin": pin })).map_err(|refused| refused.code)
}

#[test]
fn a_pin_is_asked_for_before_somebody_works_and_again_after_a_restart() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let chief = add(&desk, "Phan Văn Giả Định", "OFFICE_CHIEF", "2468");
    choose(&desk, &clerk, "").unwrap();
    assert_eq!(choose(&desk, &chief, ""), Err("pin_needed".to_owned()));
    assert_eq!(choose(&desk, &chief, "1357"), Err("pin_wrong".to_owned()));
    assert_eq!(desk.call("status", Json::Null)["profile"]["name"], "Hà Thị Mẫu", "nobody else came to work");
    let status = choose(&desk, &chief, "2468").unwrap();
    assert_eq!(
        (&status["profile"]["name"], &status["profile"]["has_pin"]),
        (&json!("Phan Văn Giả Định"), &json!(true))
    );
    let desk = desk.restart();
    assert_eq!(desk.call("status", Json::Null)["profile"], Json::Null);
    assert_eq!(desk.refused("add_board", json!({ "name": "Bảng" })), "nobody_working");
    choose(&desk, &chief, "2468").unwrap();
    let file = std::fs::read(desk.data().join("van-phong.neuguong")).unwrap();
    let holds = |text: &[u8]| file.windows(text.len()).any(|window| window == text);
    assert!(holds(b"pbkdf2-sha256$600000$"), "the PIN is kept as a slow hash");
}

#[test]
fn wrong_pins_make_one_wait_even_after_a_restart() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let chief = add(&desk, "Phan Văn Giả Định", "OFFICE_CHIEF", "2468");
    choose(&desk, &clerk, "").unwrap();
    for _ in 0..3 {
        assert_eq!(choose(&desk, &chief, "0000"), Err("pin_wrong".to_owned()));
    }
    let desk = desk.restart();
    let refused = desk.try_call("choose_profile", json!({ "id": chief, "pin": "2468" })).unwrap_err();
    assert_eq!(refused.code, "pin_wait", "the right one is not even looked at");
    assert!(refused.params["wait"].parse::<i64>().unwrap() <= 5);
    desk.world.pass_days(1);
    choose(&desk, &chief, "2468").unwrap();
}

#[test]
fn a_pin_is_changed_by_giving_it_and_has_a_form() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    for bad in ["123", "123456789", "12a4"] {
        assert_eq!(desk.refused("set_pin", json!({ "new": bad })), "not_a_pin");
    }
    desk.call("set_pin", json!({ "new": "2468" }));
    assert_eq!(desk.refused("set_pin", json!({ "new": "1111" })), "pin_needed");
    assert_eq!(desk.refused("set_pin", json!({ "present": "9999", "new": "1111" })), "pin_wrong");
    assert_eq!(desk.refused("reset_pin", json!({ "id": clerk })), "pin_needed", "not even one's own");
    desk.call("set_pin", json!({ "present": "2468", "new": "" }));
    choose(&desk, &clerk, "").unwrap();
}

#[test]
fn a_forgotten_pin_is_taken_away_by_a_chief_and_its_owner_is_told() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    desk.call("set_pin", json!({ "new": "2468" }));
    let other = add(&desk, "Đoàn Thị Mẫu", "OFFICE_CLERK", "");
    add(&desk, "Phan Văn Giả Định", "OFFICE_CHIEF", "");
    choose(&desk, &other, "").unwrap();
    assert_eq!(desk.refused("reset_pin", json!({ "id": clerk })), "not_permitted");
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    desk.call("reset_pin", json!({ "id": clerk }));
    let status = choose(&desk, &clerk, "").unwrap();
    assert_eq!(status["profile"]["pin_reset"], "Phan Văn Giả Định đã bỏ mã PIN cũ ngày 24/05/2022.");
    let status = desk.call("set_pin", json!({ "new": "1357" }));
    assert_eq!(status["profile"]["pin_reset"], Json::Null);
}

#[test]
fn where_there_is_no_other_chief_whoever_works_takes_the_pin_away_and_that_is_told() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let chief = add(&desk, "Phan Văn Giả Định", "OFFICE_CHIEF", "2468");
    choose(&desk, &clerk, "").unwrap();
    desk.call("reset_pin", json!({ "id": chief }));
    let status = choose(&desk, &chief, "").unwrap();
    assert_eq!(status["profile"]["pin_reset"], "Hà Thị Mẫu đã bỏ mã PIN cũ ngày 24/05/2022.");
}

#[test]
fn once_a_chief_has_a_pin_nobody_else_makes_chiefs_and_directors() {
    let desk = Desk::empty();
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let chief = add(&desk, "Phan Văn Giả Định", "OFFICE_CHIEF", "2468");
    choose(&desk, &clerk, "").unwrap();
    let director = json!({ "name": "Ai Đó", "role": "DIRECTOR" });
    assert_eq!(desk.refused("add_profile", director.clone()), "not_permitted");
    let promoted = json!({ "id": clerk, "name": "Hà Thị Mẫu", "role": "DIRECTOR" });
    assert_eq!(desk.refused("change_profile", promoted), "not_permitted");
    let demoted = json!({ "id": chief, "name": "Phan Văn Giả Định", "role": "VIEWER" });
    assert_eq!(desk.refused("change_profile", demoted), "not_permitted");
    assert_eq!(desk.refused("retire_profile", json!({ "id": chief })), "not_permitted");
    choose(&desk, &chief, "2468").unwrap();
    desk.call("add_profile", director);
}

#[test]
fn profiles_are_renamed_get_other_roles_and_are_retired_while_the_history_keeps_the_name() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let renamed = json!({ "id": clerk, "name": "Hà Thị Mẫu (VP)", "role": "OFFICE_CLERK" });
    let status = desk.call("change_profile", renamed);
    assert_eq!(status["profile"]["name"], "Hà Thị Mẫu (VP)");
    let other = add(&desk, "Đoàn Thị Mẫu", "OFFICE_CLERK", "");
    assert_eq!(desk.refused("retire_profile", json!({ "id": other })), "at_work");
    let status = desk.call("retire_profile", json!({ "id": clerk }));
    assert_eq!(status["profiles"].as_array().unwrap().len(), 1);
    assert_eq!(status["retired_profiles"][0]["name"], "Hà Thị Mẫu (VP)");
    assert_eq!(choose(&desk, &clerk, ""), Err("retired".to_owned()));
    let again = json!({ "name": "hà thị mẫu (vp)", "role": "VIEWER" });
    assert_eq!(desk.refused("add_profile", again), "name_taken");
    let history = desk.call("history", json!({ "record": id }));
    assert_eq!(history[0]["author"], "Hà Thị Mẫu");
    desk.call("bring_back_profile", json!({ "id": clerk }));
    choose(&desk, &clerk, "").unwrap();
}

#[test]
fn whoever_keeps_to_a_unit_has_one() {
    let desk = Desk::empty();
    let contact = |unit: Option<&str>| json!({ "name": "Đầu mối", "role": "UNIT_CONTACT", "unit": unit });
    assert_eq!(desk.refused("add_profile", contact(None)), "unit_missing");
    assert_eq!(desk.refused("add_profile", contact(Some("Phòng Không Có"))), "unknown_unit");
    let status = desk.call("add_profile", contact(Some("STP-TGPL")));
    assert_eq!(status["profile"]["unit"]["name"], "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đồng Nai");
    let clerk = id_of(&desk, "Hà Thị Mẫu");
    let other = json!({ "id": clerk, "name": "Tên Khác", "role": "OFFICE_CLERK" });
    assert_eq!(desk.refused("change_profile", other), "not_permitted", "others are kept by the office");
}

#[test]
fn whoever_leaves_the_desk_is_not_at_work() {
    let desk = Desk::empty();
    let status = desk.call("leave", Json::Null);
    assert_eq!(status["profile"], Json::Null);
    assert_eq!(desk.refused("add_board", json!({ "name": "Bảng" })), "nobody_working");
    assert_eq!(desk.restart().call("status", Json::Null)["profile"], Json::Null);
}
