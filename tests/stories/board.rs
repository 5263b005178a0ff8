//! Boards: added, changed, put away; what hung on them over a year.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn names(desk: &Desk) -> Vec<String> {
    let boards = desk.call("boards", Json::Null);
    boards.as_array().unwrap().iter().map(|board| board["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_board_is_added_changed_put_away_and_taken_back() {
    let desk = Desk::empty();
    let new = json!({ "name": "Bảng tin sảnh", "place": "Tầng 1", "width_mm": 2400, "holds_a_four": 24 });
    let id = desk.call("add_board", new)["id"].as_str().unwrap().to_owned();
    desk.save(&id, "holds_a_three", 10);
    let board = desk.call("boards", Json::Null)[0].clone();
    assert_eq!((&board["name"], &board["width_mm"]), (&json!("Bảng tin sảnh"), &json!(2400)));
    assert_eq!((&board["holds_a_four"], &board["holds_a_three"]), (&json!(24), &json!(10)));
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(names(&desk).len(), 0);
    assert_eq!(desk.call("binned_boards", Json::Null)[0]["name"], "Bảng tin sảnh");
    desk.call("restore", json!({ "records": [id] }));
    assert_eq!(names(&desk), ["Bảng tin sảnh"]);
    assert_eq!(desk.call("binned_boards", Json::Null), json!([]));
    for _ in 0..4 {
        desk.call("undo", Json::Null);
    }
    assert_eq!(names(&desk).len(), 0);
}

#[test]
fn a_board_keeps_a_name_and_a_possible_size() {
    let desk = Desk::empty();
    assert_eq!(desk.refused("add_board", json!({ "place": "Tầng 1" })), "name_missing");
    assert_eq!(desk.refused("add_board", json!({ "name": "Bảng", "width_mm": 3 })), "not_a_number");
    let id = desk.call("add_board", json!({ "name": "Bảng" }))["id"].clone();
    let empty = json!({ "record": id, "changes": [{ "path": "name", "value": "" }] });
    assert_eq!(desk.refused("save_fields", empty), "name_missing");
}

#[test]
fn the_sample_office_has_three_boards_in_order_of_their_names() {
    let desk = Desk::sample();
    assert_eq!(names(&desk), ["Bảng thông báo tầng 3", "Bảng tin sảnh tầng 1", "Bảng tin xã Cầu Vồng"]);
}

#[test]
fn a_board_on_which_something_hangs_is_not_put_away() {
    let desk = Desk::sample();
    let posted = desk.hang("Nguyễn Thị Ví Dụ", "Bảng tin sảnh tầng 1", "24/5/2022", "30/6/2022");
    let board = json!({ "records": [posted["board"]] });
    assert_eq!(desk.refused("bin", board.clone()), "board_in_use");
    desk.call("take_down", json!({ "postings": [posted["id"]], "reason": "Chuyển bảng" }));
    desk.call("bin", board);
    let on = json!({ "on": "24/5/2022" });
    assert_eq!(desk.call("postings", on)[0]["board_name"], "Bảng tin sảnh tầng 1", "old postings name it");
}

#[test]
fn the_calendar_shows_what_hung_and_the_months_without_anything_new() {
    let desk = Desk::sample();
    desk.hang("Nguyễn Thị Ví Dụ", "Bảng tin sảnh tầng 1", "20/4/2022", "15/5/2022");
    desk.hang("Trần Văn Thí Dụ", "Bảng thông báo tầng 3", "20/5/2022", "");
    let calendar = |request: Json| desk.call("board_calendar", request);
    let year = calendar(json!({ "year": 2022 }));
    assert_eq!((&year["first"], &year["last"]), (&json!("2022-01-01"), &json!("2022-12-31")));
    assert_eq!(year["postings"].as_array().unwrap().len(), 2);
    let months = year["months"].as_array().unwrap();
    let quiet: Vec<u64> =
        months.iter().filter(|it| it["quiet"] == true).map(|it| it["month"].as_u64().unwrap()).collect();
    assert_eq!(quiet, [1, 2, 3], "months that lie ahead cannot be blamed");
    assert_eq!((&months[4]["begun"], &months[4]["hanging"]), (&json!(1), &json!(2)));
    assert_eq!(months[11]["hanging"], 1);
    let may = calendar(json!({ "board": "bang tin sanh tang 1", "year": 2022, "month": 5 }));
    assert_eq!(may["postings"].as_array().unwrap().len(), 1);
    assert_eq!(may["postings"][0]["last"], "2022-05-15");
    assert_eq!(desk.refused("board_calendar", json!({ "board": "Bảng lạ", "year": 2022 })), "unknown_board");
    assert_eq!(desk.refused("board_calendar", json!({ "year": 22 })), "no_day");
}
