//! Votes of a meeting: noted per exemplar and day, told wherever the exemplar is weighed.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn counted(id: &str, on: &str, (agreed, against, abstained): (i64, i64, i64)) -> Json {
    json!({
        "exemplar": id, "on": on, "present": 9, "agreed": agreed, "against": against, "abstained": abstained,
    })
}

fn votes(desk: &Desk, id: &str) -> Json {
    desk.call("show_exemplar", json!({ "id": id }))["votes"].clone()
}

#[test]
fn what_a_meeting_voted_is_kept_with_its_day_and_who_wrote_it_down() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let mut first = counted(&id, "19/5/2022", (8, 0, 1));
    first["remark"] = json!(" Đề nghị bổ sung  số liệu ");
    desk.call("record_votes", first);
    desk.call("record_votes", counted(&id, "", (9, 0, 0)));
    let desk = desk.restart();
    let kept = votes(&desk, &id);
    assert_eq!(kept.as_array().unwrap().len(), 2, "one a meeting");
    assert_eq!((&kept[0]["on"], &kept[0]["told"]), (&json!("24/05/2022"), &json!("9/9 đồng ý")));
    assert_eq!(kept[1]["count"], json!({ "present": 9, "agreed": 8, "against": 0, "abstained": 1 }));
    assert_eq!(kept[1]["told"], "8/9 đồng ý, 1 ý kiến khác");
    assert_eq!(
        (&kept[1]["remark"], &kept[1]["by"]),
        (&json!("Đề nghị bổ sung số liệu"), &json!("Hà Thị Mẫu"))
    );
    let year = desk.call("show_exemplar", json!({ "id": id }))["plan_year"].clone();
    let row = desk.call("candidates", json!({ "plan_year": year }))["rows"][0]["vote"].clone();
    assert_eq!(row["agreed"], 9, "the board tells the latest");
}

#[test]
fn a_meeting_written_down_again_is_mended_and_the_history_keeps_what_stood_there() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.call("record_votes", counted(&id, "19/5/2022", (8, 0, 1)));
    desk.call("record_votes", counted(&id, "19/5/2022", (7, 1, 1)));
    assert_eq!(votes(&desk, &id).as_array().unwrap().len(), 1);
    let history = desk.call("history", json!({ "record": id, "path": "votes" }));
    let told: Vec<&str> = history.as_array().unwrap().iter().filter_map(|it| it["field"].as_str()).collect();
    assert!(told.contains(&"Họp xét: đồng ý"), "{history}");
    desk.call("undo", Json::Null);
    assert_eq!(votes(&desk, &id)[0]["count"]["agreed"], 8);
    desk.call("undo", Json::Null);
    assert_eq!(votes(&desk, &id), json!([]));
    desk.call("redo", Json::Null);
    assert_eq!(votes(&desk, &id)[0]["told"], "8/9 đồng ý, 1 ý kiến khác");
}

#[test]
fn a_count_that_cannot_be_right_is_refused() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let refused = |request: Json| desk.refused("record_votes", request);
    assert_eq!(refused(counted(&id, "", (0, 0, 0))), "votes_missing");
    assert_eq!(refused(counted(&id, "", (8, 1, 1))), "too_many_votes");
    assert_eq!(refused(counted(&id, "", (8, -1, 1))), "no_such_count");
    assert_eq!(refused(counted(&id, "25/5/2022", (8, 0, 1))), "day_ahead");
    assert_eq!(refused(counted(&id, "5/2022", (8, 0, 1))), "no_meeting_day");
    assert_eq!(votes(&desk, &id), json!([]));
    // Votes are counted, not typed.
    desk.call("record_votes", counted(&id, "", (8, 0, 1)));
    let item = desk.call("history", json!({ "record": id, "path": "votes" }))[0]["path"].clone();
    let typed = json!({ "record": id, "changes": [{ "path": item, "value": 9 }] });
    assert_eq!(desk.refused("save_fields", typed), "recorded_once");
}

#[test]
fn only_the_office_writes_votes_down() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let unit = desk.call("show_exemplar", json!({ "id": id }))["unit"]["id"].clone();
    for (name, role) in [
        ("Lý Thị Thí Dụ", "UNIT_CONTACT"),
        ("Đinh Văn Thí Dụ", "DISTRICT_OFFICER"),
        ("Cao Thị Ví Dụ", "DISSEMINATION_DIVISION"),
        ("Bùi Văn Mẫu", "VIEWER"),
    ] {
        desk.work_as(name, role, unit.as_str());
        assert_eq!(desk.refused("record_votes", counted(&id, "", (8, 0, 1))), "not_permitted", "{role}");
        assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["counts_votes"], false);
    }
    for (name, role) in [("Phan Văn Giả Định", "OFFICE_CHIEF"), ("Vũ Thị Minh Họa", "DIRECTOR")] {
        desk.work_as(name, role, None);
        desk.call("record_votes", counted(&id, "", (8, 0, 1)));
        assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["counts_votes"], true);
    }
    assert_eq!(votes(&desk, &id)[0]["by"], "Vũ Thị Minh Họa");
}
