//! Whose records are whose: units keep to their own, the dissemination division to texts.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn change(record: &str, path: &str, value: &str) -> Json {
    json!({ "record": record, "changes": [{ "path": path, "value": value }] })
}

#[test]
fn a_district_officer_works_on_the_records_of_the_own_area_only() {
    let desk = Desk::sample();
    let (own, below, other) =
        (desk.sample_id("Hồ Ẩn Dụ"), desk.sample_id("Lý A"), desk.sample_id("Hoà Thuỷ Thử Nghiệm"));
    let strangers_person = desk.subject(&other);
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    desk.save(&own, "praise", "Bảng kiểm mười hai ô.");
    desk.save(&below, "summary", "Xã thuộc huyện.");
    desk.save(&desk.subject(&below), "position", "Trưởng ban");
    for (record, path) in [(&other, "praise"), (&strangers_person, "position")] {
        assert_eq!(desk.refused("save_fields", change(record, path, "Khác")), "other_unit");
    }
    assert_eq!(desk.refused("bin", json!({ "records": [other] })), "other_unit");
    let said = json!({ "exemplar": other, "criterion": "CREATIVITY", "met": "NO" });
    assert_eq!(desk.refused("assess", said), "other_unit");
    let evidence = json!({ "exemplar": other, "criterion": "CREATIVITY", "file_name": "a.pdf" });
    let refused = desk.api.call("add_evidence", evidence, Some(b"%PDF-1.7".to_vec())).unwrap_err();
    assert_eq!(refused.code, "other_unit");
    let withdraw = json!({ "exemplar": other, "to": "WITHDRAWN", "basis": "Không biết" });
    assert_eq!(desk.refused("record_move", withdraw), "other_unit");
    let consent = json!({ "person": other, "scopes": ["NAME"], "channels": ["PORTAL"] });
    assert_eq!(desk.refused("add_consent", consent), "other_unit");
    let photo = json!({ "record": strangers_person, "file_name": "a.jpg" });
    let bytes = crate::desk::photo("portrait-354x472.jpg");
    assert_eq!(desk.api.call("add_photo", photo, Some(bytes)).unwrap_err().code, "other_unit");
    assert_eq!(desk.call("show_exemplar", json!({ "id": other }))["editing"], "nothing");
    assert_eq!(desk.call("show_exemplar", json!({ "id": below }))["editing"], "all");
}

#[test]
fn a_record_cannot_be_given_a_foreign_person_or_be_given_away() {
    let desk = Desk::sample();
    let (own, other) = (desk.sample_id("Hồ Ẩn Dụ"), desk.sample_id("Hoà Thuỷ Thử Nghiệm"));
    let stranger = format!("person:{}", desk.subject(&other));
    let units = desk.call("catalogue", Json::Null)["units"].clone();
    let unit = |name: &str| {
        let found = units.as_array().unwrap().iter().find(|it| it["short_name"] == name).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("save_fields", change(&own, "subject", &stranger)), "other_unit");
    // Its person may move elsewhere as long as the own unit puts it forward, not both.
    let person = desk.subject(&own);
    desk.save(&person, "unit", unit("Phòng Tư pháp TP. Bình Minh"));
    let away = change(&own, "proposing_unit", &unit("Phòng Tư pháp TP. Bình Minh"));
    assert_eq!(desk.refused("save_fields", away), "other_unit");
    let catalogue = change(&unit("Văn phòng Sở"), "short_name", "VP");
    assert_eq!(desk.refused("save_fields", catalogue), "other_unit");
}

#[test]
fn what_a_unit_enters_is_put_forward_by_it() {
    let desk = Desk::sample();
    desk.work_as("Đầu mối Trung tâm", "UNIT_CONTACT", Some("STP-TGPL"));
    let added = desk.call("add_exemplar", json!({ "person": { "full_name": "Lý Thí Dụ" } }));
    let shown = desk.call("show_exemplar", json!({ "id": added["id"] }));
    assert_eq!(shown["proposing_unit"]["name"], "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đồng Nai");
    assert_eq!(shown["editing"], "all");
    let foreign =
        json!({ "person": { "full_name": "Lý Khác" }, "proposing_unit": "STP-VP", "unit": "STP-VP" });
    assert_eq!(desk.refused("add_exemplar", foreign), "other_unit");
    assert_eq!(desk.refused("add_board", json!({ "name": "Bảng riêng" })), "other_unit");
}

#[test]
fn the_dissemination_division_polishes_texts_and_leaves_facts_alone() {
    let desk = Desk::sample();
    let id = desk.sample_id("Nguyễn Thị Ví Dụ");
    let person = desk.subject(&id);
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    let (deed, figure) = (shown["achievements"][0]["id"].clone(), shown["figures"][0]["id"].clone());
    let (deed, figure) = (deed.as_str().unwrap(), figure.as_str().unwrap());
    let posted = desk.hang("Nguyễn Thị Ví Dụ", "Bảng tin sảnh tầng 1", "", "");
    let posted = posted["id"].as_str().unwrap();
    desk.work_as("Vũ Phổ Biến Mẫu", "DISSEMINATION_DIVISION", None);
    for (record, path) in [
        (&*id, "praise"),
        (&*id, "summary"),
        (&*id, "quotation"),
        (&*id, &format!("achievements/{deed}/text")),
    ] {
        desk.save(record, path, "Câu chữ gọn hơn");
    }
    let new = "0192a000-0000-7000-8000-000000000001";
    for (record, path, value) in [
        (&*id, "plan_year".to_owned(), json!("2023")),
        (&*id, format!("achievements/{deed}/year"), json!("2020")),
        (&*id, format!("achievements/{deed}"), Json::Null),
        (&*id, format!("achievements/{deed}/text"), Json::Null),
        (&*id, format!("achievements/{new}/text"), json!("Việc chưa hề có")),
        (&*id, format!("figures/{figure}/value"), json!("1.000.000")),
        (&*person, "full_name".to_owned(), json!("Tên khác")),
    ] {
        let edit = json!({ "record": record, "changes": [{ "path": path, "value": value }] });
        assert_eq!(desk.refused("save_fields", edit), "texts_only", "{path}");
    }
    let said = json!({ "exemplar": id, "criterion": "CREATIVITY", "met": "NO" });
    assert_eq!(desk.refused("assess", said), "not_permitted");
    assert_eq!(desk.refused("add_exemplar", json!({ "person": { "full_name": "Lý A" } })), "texts_only");
    assert_eq!(desk.refused("bin", json!({ "records": [id] })), "texts_only");
    assert_eq!(desk.refused("save_fields", change(posted, "posted_to", "1/7/2022")), "not_permitted");
    desk.save(posted, "note", "Bài đăng kèm trên cổng");
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["editing"], "texts");
}

#[test]
fn nobody_undoes_what_others_did_from_outside_the_office() {
    let desk = Desk::sample();
    let id = desk.sample_id("Hồ Ẩn Dụ");
    desk.save(&id, "praise", "Của Văn phòng");
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("undo", Json::Null), "done_by_another");
    desk.save(&id, "praise", "Của huyện");
    desk.call("undo", Json::Null);
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["praise"], "Của Văn phòng");
}

#[test]
fn those_who_took_over_a_unit_keep_its_records() {
    let desk = Desk::sample();
    let id = desk.sample_id("Lý A");
    desk.work_as("Cán bộ xã mới", "DISTRICT_OFFICER", Some("MAU-XBM"));
    desk.save(&id, "praise", "Xã Đồi Thông nay thuộc xã mới.");
    let other = desk.sample_id("Phạm Văn Mẫu");
    desk.work_as("Cán bộ phường mới", "DISTRICT_OFFICER", Some("MAU-PBM"));
    assert_eq!(desk.refused("save_fields", change(&other, "praise", "Khác")), "other_unit");
}
