//! Exemplars: added, changed, moved forward, put away.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[test]
fn what_is_typed_is_kept_cleaned_and_survives_a_restart() {
    let desk = Desk::empty();
    let id = desk.add_person("  Nguyễn  Thị\u{200b} Vi\u{301} Du\u{323} ");
    let person = desk.subject(&id);
    let saved = desk.save(&person, "birth", "5.3.87");
    assert_eq!(saved["values"], json!([{ "path": "birth", "value": "05/03/1987" }]));
    desk.save(&id, "summary", "Dòng một\r\n\r\n\r\n\r\nDòng hai  ");
    let shown = desk.restart().call("show_exemplar", json!({ "id": id }));
    assert_eq!(shown["name"], "Nguyễn Thị Ví Dụ");
    assert_eq!(shown["subject"]["birth"], "05/03/1987");
    assert_eq!(shown["summary"], "Dòng một\n\nDòng hai");
    assert_eq!(shown["unit"]["name"], "Văn phòng Sở Tư pháp");
}

#[test]
fn a_deed_is_added_changed_and_removed_by_its_place() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let item = "0192a000-0000-7000-8000-000000000001";
    let changes = json!([
        { "path": format!("achievements/{item}/position"), "value": 1000 },
        { "path": format!("achievements/{item}/year"), "value": "2021" },
        { "path": format!("achievements/{item}/criterion"), "value": "CREATIVITY" },
        { "path": format!("achievements/{item}/text"), "value": "Đánh mã vạch sổ hộ tịch." },
    ]);
    desk.call("save_fields", json!({ "record": id, "changes": changes }));
    let deeds = desk.call("show_exemplar", json!({ "id": id }))["achievements"].clone();
    assert_eq!(deeds[0]["text"], "Đánh mã vạch sổ hộ tịch.");
    assert_eq!(deeds[0]["year"], 2021);
    desk.save(&id, &format!("achievements/{item}"), Json::Null);
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["achievements"], json!([]));
    desk.call("undo", Json::Null);
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["achievements"], deeds);
}

#[test]
fn a_text_without_the_form_of_its_place_is_refused_and_nothing_changes() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let person = desk.subject(&id);
    desk.save(&person, "birth", "1987");
    let change = |record: &str, path: &str, value: &str| json!({ "record": record, "changes": [{ "path": path, "value": value }] });
    for (record, path, value, code) in [
        (&person, "birth", "32/1/1987", "not_a_date"),
        (&person, "birth", "3/15/1987", "month_first"),
        (&id, "plan_year", "hai nghìn", "not_a_number"),
        (&id, "category", "HERO", "unknown_word"),
        (&id, "wings", "hai", "no_such_place"),
        (&id, "Bad Path", "x", "no_such_place"),
        (&person, "full_name", "  ", "name_missing"),
        (&id, "binned", "hôm nay", "no_such_place"),
    ] {
        assert_eq!(desk.refused("save_fields", change(record, path, value)), code, "{path} = {value}");
    }
    // All or nothing: the good half of a refused request is not kept either.
    let both = json!({ "record": id, "changes": [
        { "path": "praise", "value": "Hay" }, { "path": "plan_year", "value": "x" }
    ]});
    assert_eq!(desk.refused("save_fields", both), "not_a_number");
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert_eq!((&shown["praise"], &shown["subject"]["birth"]), (&json!(""), &json!("1987")));
}

#[test]
fn a_model_stands_for_itself_and_an_exemplar_of_nobody_is_refused() {
    let desk = Desk::empty();
    let added =
        desk.call("add_exemplar", json!({ "model": { "name": "Ngày thứ Bảy hộ tịch" }, "unit": "PTP-731" }));
    let shown = desk.call("show_exemplar", json!({ "id": added["id"] }));
    assert_eq!(shown["name"], "Ngày thứ Bảy hộ tịch");
    assert_eq!(shown["category"]["code"], "NEW_MODEL");
    assert_eq!(desk.refused("add_exemplar", json!({ "summary": "Ai đó" })), "subject_missing");
    assert_eq!(desk.refused("add_exemplar", json!({ "person": { "full_name": " " } })), "name_missing");
    let nowhere = json!({ "person": { "full_name": "Lý A" }, "unit": "Phòng Không Có" });
    assert_eq!(desk.refused("add_exemplar", nowhere), "unknown_unit");
    assert_eq!(desk.names(json!({})).len(), 1);
}

#[test]
fn the_bin_keeps_records_until_they_are_taken_out() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(desk.names(json!({})), Vec::<String>::new());
    assert_eq!(desk.names(json!({ "binned": true })), ["Nguyễn Thị Ví Dụ"]);
    assert_eq!(desk.names(json!({ "search": "vi du" })), Vec::<String>::new());
    let desk = desk.restart();
    desk.call("restore", json!({ "records": [id] }));
    assert_eq!(desk.names(json!({})), ["Nguyễn Thị Ví Dụ"]);
    assert_eq!(desk.names(json!({ "binned": true })), Vec::<String>::new());
}

#[test]
fn a_saved_name_is_found_at_once_under_every_exemplar_that_shows_it() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let saved = desk.save(&desk.subject(&id), "full_name", "Trần Thị Thí Dụ");
    let changed = saved["changed"].as_array().unwrap();
    assert!(changed.iter().any(|record| record == &json!(id)), "the list is told to refresh: {changed:?}");
    assert_eq!(desk.names(json!({ "search": "tran thi thi du" })), ["Trần Thị Thí Dụ"]);
    assert_eq!(desk.names(json!({ "search": "nguyen" })), Vec::<String>::new());
}
