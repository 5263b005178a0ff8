//! The selection board: who stands where, what is missing, how fields are covered, what waits for whom.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const YEAR: u64 = 2022;

fn candidates(desk: &Desk) -> Vec<Json> {
    desk.call("candidates", json!({ "plan_year": YEAR }))["rows"].as_array().unwrap().clone()
}

#[track_caller]
fn candidate(desk: &Desk, name: &str) -> Json {
    candidates(desk).into_iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("no {name}"))
}

fn codes(list: &Json, field: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|it| it[field].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_board_shows_a_plan_year_with_marks_days_and_what_is_missing() {
    let desk = Desk::sample();
    let all = candidates(&desk);
    assert_eq!(all.len(), 18);
    assert_eq!(desk.call("candidates", json!({ "plan_year": 2021 }))["rows"], json!([]));
    let row = candidate(&desk, "Hồ Ẩn Dụ");
    assert_eq!((&row["state"]["code"], &row["step"]), (&json!("PROPOSED"), &json!(2)));
    assert_eq!((&row["since"], &row["days"]), (&json!("09/05/2022"), &json!(15)));
    assert_eq!(row["unit"], "Phòng Tư pháp huyện Suối Mơ");
    assert_eq!(row["work_fields"][0]["name"], "Theo dõi thi hành pháp luật, xử lý VPHC");
    let met: Vec<&Json> = row["marks"].as_array().unwrap().iter().map(|mark| &mark["met"]).collect();
    assert_eq!(met, [&json!("YES"), &json!("YES"), &Json::Null]);
    assert_eq!((&row["counted"], &row["gaps"]), (&json!(2), &json!([])));
    let short = candidate(&desk, "Trần Văn Thí Dụ");
    assert_eq!((&short["counted"], &short["gaps"]), (&json!(0), &json!(["Chưa có thành tích năm 2021."])));
    let model = candidate(&desk, "Ngày thứ Bảy hộ tịch");
    assert_eq!((&model["subject"], &model["unit"]), (&json!("none"), &json!("Phòng Tư pháp huyện Suối Mơ")));
}

#[test]
fn what_was_checked_or_selected_in_the_sample_is_complete() {
    let desk = Desk::sample();
    for row in candidates(&desk).iter().filter(|row| row["step"].as_u64().unwrap() >= 3) {
        assert_eq!(row["ineligible"], json!([]), "{row}");
        for mark in row["marks"].as_array().unwrap() {
            assert!(mark["met"] == "NO" || mark["shown"] == true, "{}: {mark}", row["name"]);
        }
    }
}

#[test]
fn each_sees_the_moves_that_are_his() {
    let desk = Desk::sample();
    let moves = |desk: &Desk| candidate(desk, "Lý A")["moves"].clone();
    let clerk = moves(&desk);
    assert_eq!(codes(&clerk, "to"), ["SELECTED", "RETURNED", "PROPOSED", "WITHDRAWN"]);
    assert_eq!((&clerk[0]["on_paper"], &clerk[0]["mover"]), (&json!(true), &json!("Giám đốc Sở")));
    assert_eq!((&clerk[1]["needs"], &clerk[0]["blocked"]), (&json!("reason"), &json!([])));
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    let director = moves(&desk);
    assert_eq!(codes(&director, "to"), ["SELECTED", "RETURNED"]);
    assert_eq!(director[0]["on_paper"], false);
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(codes(&moves(&desk), "to"), ["WITHDRAWN"]);
    desk.work_as("Cán bộ Bình Minh", "DISTRICT_OFFICER", Some("MAU-BM"));
    assert_eq!(moves(&desk), json!([]));
    desk.work_as("Lý Thanh Tra Mẫu", "VIEWER", None);
    assert_eq!(moves(&desk), json!([]));
}

#[test]
fn whoever_left_or_belongs_to_a_unit_that_ended_may_not_be_chosen() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let person = desk.subject(&id);
    let reasons = |desk: &Desk| codes(&candidate(desk, "Nguyễn Thị Ví Dụ")["ineligible"], "code");
    assert_eq!(reasons(&desk), Vec::<String>::new());
    desk.save(&person, "started", "6/2022");
    assert_eq!(reasons(&desk), ["not_yet_working"]);
    desk.save(&person, "started", "2010");
    desk.save(&person, "ended", "23/5/2022");
    assert_eq!(reasons(&desk), ["stopped_working"]);
    desk.save(&person, "ended", "24/5/2022");
    desk.save(&person, "unit", Json::Null);
    assert_eq!(reasons(&desk), ["no_unit"]);
    let units = desk.call("catalogue", Json::Null)["units"].clone();
    let district = units.as_array().unwrap().iter().find(|unit| unit["tier"] == "DISTRICT").unwrap();
    desk.save(&person, "unit", district["id"].clone());
    assert_eq!(reasons(&desk), Vec::<String>::new());
    // Years later the plan of 2022 is still judged by its own time, a new one by the time it is made in.
    desk.world.pass_days(365 * 4);
    assert_eq!(reasons(&desk), ["stopped_working"], "judged on 31/12/2022");
    desk.save(&person, "ended", "");
    assert_eq!(reasons(&desk), Vec::<String>::new());
    desk.save(&id, "plan_year", "2026");
    let row = desk.call("candidates", json!({ "plan_year": 2026 }))["rows"][0].clone();
    assert_eq!(codes(&row["ineligible"], "code"), ["unit_ended", "tier_not_covered"]);
}

#[test]
fn coverage_counts_fields_by_category_and_the_share_of_individuals() {
    let desk = Desk::sample();
    let coverage = desk.call("coverage", json!({ "plan_year": YEAR }));
    assert_eq!(coverage["exemplars"]["all"], 18);
    assert_eq!(coverage["individuals"]["all"], 13);
    assert_eq!(coverage["individual_share"], 72);
    let row = |name: &str| {
        let rows = coverage["rows"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("no {name}")).clone()
    };
    let selected = |name: &str| {
        let all = candidates(&desk);
        let of_field = all.iter().filter(|it| codes(&it["work_fields"], "name").contains(&name.to_owned()));
        let steps: Vec<u64> = of_field.map(|it| it["step"].as_u64().unwrap()).collect();
        (steps.len(), steps.iter().filter(|step| **step >= 4).count())
    };
    for name in ["Hòa giải ở cơ sở", "Chứng thực"] {
        let (all, chosen) = selected(name);
        assert_eq!(row(name)["total"], json!({ "all": all, "selected": chosen }), "{name}");
        let cells = row(name)["cells"].clone();
        let sum: u64 = cells.as_array().unwrap().iter().map(|cell| cell["all"].as_u64().unwrap()).sum();
        assert_eq!(sum as usize, all, "{name}");
    }
    let all_fields = desk.call("catalogue", Json::Null)["work_fields"].as_array().unwrap().len();
    assert_eq!(
        coverage["rows"].as_array().unwrap().len(),
        all_fields,
        "fields without anybody are gaps to see"
    );
    let id = desk.sample_id("Lý A");
    desk.call("record_move", json!({ "exemplar": id, "to": "WITHDRAWN", "basis": "Xin rút" }));
    let after = desk.call("coverage", json!({ "plan_year": YEAR }));
    assert_eq!(after["exemplars"]["all"], 17, "whoever was withdrawn does not count");
}

#[test]
fn each_finds_what_waits_for_him_in_the_inbox() {
    let desk = Desk::sample();
    let names = |desk: &Desk| {
        let items = desk.call("inbox", Json::Null)["items"].clone();
        let count = desk.call("inbox_count", Json::Null)["count"].clone();
        assert_eq!(count.as_u64(), items.as_array().map(|items| items.len() as u64));
        let items = items.as_array().unwrap().clone();
        items.iter().map(|it| it["candidate"]["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&desk), ["Lê Dạt Mẫu"], "the clerk has what was returned");
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    let waiting = names(&desk);
    assert_eq!(waiting.len(), 3);
    assert_eq!(waiting[0], "Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu", "whoever waits longest comes first");
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    assert_eq!(names(&desk), ["Lê Giả Định", "Lý A"]);
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(names(&desk), ["Lê Dạt Mẫu"]);
    desk.work_as("Cán bộ Bình Minh", "DISTRICT_OFFICER", Some("MAU-BM"));
    assert_eq!(names(&desk), Vec::<String>::new());
}

#[test]
fn what_changed_since_it_was_returned_stands_beside_what_stood_there() {
    let desk = Desk::sample();
    let id = desk.sample_id("Lê Dạt Mẫu");
    desk.save(&id, "summary", "Một");
    desk.save(&id, "summary", "92% trên tổng số hộ được hỏi");
    desk.save(&id, "praise", "Hay hơn");
    desk.call("undo", Json::Null);
    desk.save(&desk.subject(&id), "position", "Công chức");
    desk.call("record_move", json!({ "exemplar": id, "to": "PROPOSED", "basis": "Đã bổ sung" }));
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    let items = desk.call("inbox", Json::Null)["items"].clone();
    let item = items.as_array().unwrap().iter().find(|it| it["candidate"]["id"] == json!(id)).unwrap();
    assert_eq!(item["came_by"]["basis"], "Đã bổ sung");
    let returned = &item["returned"];
    assert!(returned["step"]["basis"].as_str().unwrap().starts_with("Tỷ lệ 92%"), "{returned}");
    let changes = returned["changes"].as_array().unwrap();
    let fields: Vec<&str> = changes.iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields.len(), 2, "what was taken back is no change: {fields:?}");
    let summary = changes.iter().find(|it| it["field"] == "Tóm tắt").unwrap();
    assert!(summary["before"].as_str().unwrap().starts_with("Anh Lê Dạt Mẫu chia"), "{summary}");
    assert_eq!(summary["after"], "92% trên tổng số hộ được hỏi");
}
