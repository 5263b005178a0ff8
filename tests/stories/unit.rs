//! Units over time: renamed, merged, split and ended from a day, the catalogue of changes, lists of
//! communes, and what all that means for searching and for old sheets.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn unit(desk: &Desk, named: &str) -> Json {
    desk.call("show_unit", json!({ "id": named }))
}

fn names(units: &Json) -> Vec<&str> {
    units.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

fn rename(unit: &str, name: &str, day: &str) -> Json {
    json!({ "course": "RENAME", "units": [unit], "day": day, "heirs": [{ "new": { "name": name } }] })
}

/// What becomes of a unit in a preview.
fn what(preview: &Json, name: &str) -> String {
    let found = preview["units"].as_array().unwrap().iter().find(|it| it["name"] == name);
    let what = found.unwrap_or_else(|| panic!("no {name} in {preview}"))["what"].as_array().unwrap();
    what.iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_unit_bears_a_new_name_from_a_day_and_one_undo_takes_it_back() {
    let desk = Desk::sample();
    let request = rename("MAU-HCTP", "Phòng Bổ trợ tư pháp mẫu", "01/06/2022");
    let preview = desk.call("preview_unit_change", request.clone());
    assert_eq!(unit(&desk, "MAU-HCTP")["valid_to"], "", "a preview changes nothing");
    assert_eq!(
        what(&preview, "Phòng Hành chính tư pháp mẫu"),
        "kết thúc ngày 31/05/2022; nay là Phòng Bổ trợ tư pháp mẫu"
    );
    assert_eq!(what(&preview, "Phòng Bổ trợ tư pháp mẫu"), "thêm mới, từ ngày 01/06/2022");
    assert_eq!((&preview["people"], &preview["open"]), (&json!(2), &json!(2)));

    let done = desk.call("change_units", request);
    assert_eq!(done["done"]["units"].as_array().unwrap().len(), 2);
    let old = unit(&desk, "MAU-HCTP");
    assert_eq!(
        (&old["valid_to"], &old["stage"]),
        (&json!("31/05/2022"), &json!("now")),
        "today is 24/05/2022"
    );
    assert_eq!(names(&old["next"]), ["Phòng Bổ trợ tư pháp mẫu"]);
    let new = unit(&desk, "Phòng Bổ trợ tư pháp mẫu");
    assert_eq!((&new["valid_from"], &new["kind"]["code"]), (&json!("01/06/2022"), &json!("DIVISION")));
    assert_eq!(names(&new["line"]), ["Phòng Hành chính tư pháp mẫu", "Phòng Bổ trợ tư pháp mẫu"]);
    assert_eq!(new["links"], json!([[old["id"], new["id"]]]));
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);

    assert_eq!(desk.call("undo", Json::Null)["label"], "Đổi tên đơn vị");
    assert_eq!(unit(&desk, "MAU-HCTP")["valid_to"], "");
    assert_eq!(desk.refused("show_unit", json!({ "id": "Phòng Bổ trợ tư pháp mẫu" })), "unknown_unit");
}

#[test]
fn several_become_one_and_one_becomes_several() {
    let desk = Desk::sample();
    let merged = desk.call(
        "change_units",
        json!({
            "course": "MERGE", "units": ["MAU-XSM", "MAU-XBM"], "day": "1/1/2027",
            "heirs": [{ "new": { "name": "UBND xã Suối Bến Mẫu" } }], "basis": "Nghị quyết mẫu",
        }),
    );
    assert_eq!(merged["done"]["units"].as_array().unwrap().len(), 3);
    let new = unit(&desk, "UBND xã Suối Bến Mẫu");
    assert_eq!(names(&new["previous"]).len(), 2);
    assert_eq!(new["basis"], "Nghị quyết mẫu");
    assert_eq!(names(&new["line"]).len(), 8, "two levels of forerunners: {}", new["line"]);
    desk.call(
        "change_units",
        json!({
            "course": "SPLIT", "units": ["UBND xã Suối Bến Mẫu"], "day": "1/1/2030",
            "heirs": [{ "new": { "name": "UBND phường Suối Mẫu" } }, { "unit": "MAU-PBM" }],
        }),
    );
    assert_eq!(names(&unit(&desk, "UBND xã Suối Bến Mẫu")["next"]).len(), 2);
    assert_eq!(names(&unit(&desk, "MAU-PBM")["previous"]).len(), 2, "n to m");
    // One that others join goes on.
    let joined = json!({
        "course": "MERGE", "units": ["MAU-DGTS", "STP-TGPL"], "day": "1/6/2022",
        "heirs": [{ "unit": "STP-TGPL" }],
    });
    desk.call("change_units", joined);
    assert_eq!(unit(&desk, "STP-TGPL")["valid_to"], "");
    assert_eq!(unit(&desk, "MAU-DGTS")["valid_to"], "31/05/2022");
    desk.call("change_units", json!({ "course": "END", "units": ["STP-CC4"], "day": "31/12/2022" }));
    assert_eq!(unit(&desk, "STP-CC4")["valid_to"], "31/12/2022");
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);
}

#[test]
fn what_cannot_have_been_is_refused_with_its_reason() {
    let desk = Desk::sample();
    let refused = |request: Json| {
        let failure = desk.try_call("change_units", request).unwrap_err();
        assert_eq!(failure.code, "unit_refused");
        assert!(!failure.todo.contains('{') && !failure.what.contains('{'), "{failure:?}");
        failure.what
    };
    let heir = |unit: &str| json!([{ "unit": unit }]);
    let merge = |before: &str, after: &str, day: &str| json!({ "course": "MERGE", "units": [before], "day": day, "heirs": heir(after) });
    assert!(refused(rename("STP-VP", "Văn phòng", "2022")).contains("ngày đầy đủ"));
    assert!(refused(rename("STP-VP", "Văn phòng Sở Tư pháp", "1/6/2022")).contains("trùng với tên cũ"));
    assert!(refused(rename("MAU-XSM", "UBND xã Mẫu", "1/1/2025")).contains("01/07/2025 mới thành lập"));
    assert!(refused(merge("MAU-SM", "MAU-XSM", "1/8/2026")).contains("đã ghi kết thúc ngày 30/06/2025"));
    assert!(refused(merge("MAU-HCTP", "MAU-XSM", "1/1/2023")).contains("đơn vị tiếp nhận"));
    assert!(refused(merge("STP-VP", "STP-VP", "1/1/2023")).contains("ít nhất một đơn vị cũ khác"));
    assert!(refused(merge("MAU-XSM", "MAU-SM", "1/7/2025")).contains("đã kết thúc"));
    desk.call("change_units", merge("STP-CC1", "STP-CC2", "1/6/2022"));
    assert!(refused(merge("STP-CC2", "STP-CC1", "1/6/2022")).contains("đã kết thúc"));
    let id = unit(&desk, "MAU-XSM")["id"].clone();
    let wrong = json!({ "record": id, "changes": [{ "path": "valid_to", "value": "1/1/2020" }] });
    assert_eq!(desk.refused("save_fields", wrong), "unit_refused");
    let back = format!("successors/{}", unit(&desk, "MAU-SM")["id"].as_str().unwrap());
    let circle = json!({ "record": id, "changes": [{ "path": back, "value": true }] });
    assert_eq!(desk.refused("save_fields", circle), "unit_refused");
    desk.save(id.as_str().unwrap(), "place_name", "Suối Mẫu");
    assert_eq!(unit(&desk, "MAU-XSM")["place_name"], "Suối Mẫu", "a mistake is corrected");
    assert_eq!(desk.refused("add_unit", json!({ "name": " " })), "name_missing");
    assert_eq!(desk.refused("add_unit", json!({ "name": "Phòng Mẫu", "kind": "X" })), "unknown_word");
}

#[test]
fn only_the_office_changes_units() {
    let desk = Desk::sample();
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("change_units", rename("MAU-SM", "Phòng Mẫu", "1/6/2022")), "other_unit");
    assert_eq!(desk.refused("add_unit", json!({ "name": "Phòng Mẫu" })), "other_unit");
    desk.work_as("Thanh tra Mẫu", "VIEWER", None);
    let request = json!({ "code": "2025-07-01-TINH" });
    assert_eq!(desk.refused("apply_unit_change", request), "not_permitted");
}

#[test]
fn the_changes_of_2025_and_2026_are_switched_on_once() {
    let desk = Desk::empty();
    let changes = desk.call("unit_changes", Json::Null);
    let codes: Vec<&str> =
        changes.as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["2025-07-01-TINH", "2025-07-01-HUYEN", "2026-04-30-XA", "2026-04-30-THANH-PHO"]);
    for change in changes.as_array().unwrap() {
        assert!(!change["source"].as_str().unwrap().is_empty());
    }
    assert!(
        what(&changes[0]["preview"], "Sở Tư pháp tỉnh Bình Phước").contains("đã kết thúc ngày 30/06/2025")
    );
    let apply = json!({ "code": "2025-07-01-TINH" });
    assert!(!desk.call("apply_unit_change", apply.clone())["saved"].is_null());
    assert_eq!(names(&unit(&desk, "STP-BP")["next"]), ["Sở Tư pháp tỉnh Đồng Nai"]);
    assert!(desk.call("apply_unit_change", apply)["saved"].is_null(), "a second time nothing changes");
    assert_eq!(desk.call("undo", Json::Null)["label"], "Áp dụng thay đổi đơn vị");
    assert_eq!(desk.refused("show_unit", json!({ "id": "STP-BP" })), "unknown_unit");

    // What the office wrote otherwise is restored only where nothing stands.
    let (city, tan_phu, cam_my) = (unit(&desk, "STP"), unit(&desk, "PTP-734"), unit(&desk, "PTP-739"));
    let id = |it: &Json| it["id"].as_str().unwrap().to_owned();
    desk.save(&id(&city), "valid_to", Json::Null);
    desk.save(&id(&tan_phu), "valid_to", Json::Null);
    desk.save(&id(&cam_my), "valid_to", "31/12/2024");
    let done = desk.call("apply_unit_change", json!({ "code": "2025-07-01-HUYEN" }));
    assert_eq!(names(&done["done"]["units"]), ["Phòng Tư pháp huyện Tân Phú"]);
    assert_eq!(done["done"]["left"].as_array().unwrap().len(), 1, "Cẩm Mỹ stays as the office has it");
    desk.call("apply_unit_change", json!({ "code": "2026-04-30-THANH-PHO" }));
    assert_eq!(unit(&desk, "STP")["valid_to"], "29/04/2026");
    assert_eq!(desk.refused("apply_unit_change", json!({ "code": "2030" })), "unknown_word");
}

const LIST: &str = "Tên xã, phường;Trước đây thuộc\n\
    Xã Suối Mơ Mẫu;xã Cầu Vồng;xã Suối Tiên Mẫu;xã Đồi Thông\n\
    Phường Mẫu Mới;Phòng Tư pháp TP. Bình Minh;Phường Mẫu Xưa\n\
    Huyện Giả Định;xã Mẫu\n\
    Xã Thí Dụ;huyện Không Có\n\
    Phường Mẫu Mới;xã Cầu Vồng\n";

#[test]
fn a_list_of_communes_is_taken_in_and_no_line_is_lost() {
    let desk = Desk::sample();
    let list = json!({ "text": LIST, "day": "01/07/2025", "add_old": true, "basis": "Nghị quyết mẫu" });
    let read = desk.call("read_unit_list", list.clone());
    assert_eq!(read["understood"], 2);
    let faults: Vec<_> =
        read["faults"].as_array().unwrap().iter().map(|it| it["line"].as_u64().unwrap()).collect();
    assert_eq!(faults, [4, 5, 6]);
    assert!(read["faults"][1]["why"].as_str().unwrap().contains("huyện Không Có"), "{read}");
    assert_eq!(
        what(&read["preview"], "UBND phường Mẫu Xưa"),
        "thêm vào danh mục, đã kết thúc ngày 30/06/2025; nay là UBND phường Mẫu Mới"
    );
    assert_eq!(
        desk.refused("import_units", list.clone()),
        "unit_list_refused",
        "nobody said to pass over them"
    );
    let with = |key: &str| {
        let mut request = list.clone();
        request[key] = json!(true);
        request
    };
    desk.call("import_units", with("skip_faulty"));
    let new = unit(&desk, "UBND phường Mẫu Mới");
    assert_eq!(names(&new["previous"]).len(), 2);
    assert_eq!((&new["place_name"], &new["kind"]["code"]), (&json!("Mẫu Mới"), &json!("COMMUNE")));
    assert_eq!(new["letterhead_name"], "ỦY BAN NHÂN DÂN PHƯỜNG MẪU MỚI");
    let again = desk.call("import_units", with("skip_faulty"));
    assert!(again["saved"].is_null(), "taking it in twice changes nothing: {}", again["done"]);
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);
    assert_eq!(desk.call("undo", Json::Null)["label"], "Nhập danh sách đơn vị");
    assert_eq!(desk.refused("show_unit", json!({ "id": "UBND phường Mẫu Mới" })), "unknown_unit");
}

#[test]
fn a_list_that_is_none_is_refused() {
    let desk = Desk::empty();
    let read = |bytes: &[u8]| {
        let request = json!({ "day": "01/07/2025" });
        desk.api.call("read_unit_list", request, Some(bytes.to_vec())).unwrap_err().what
    };
    assert!(read(b"X\xe3 M\xe2u;X\xe3").contains("UTF-8"));
    assert!(read(b"").contains("không có dòng nào"));
    assert!(read(&vec![b'a'; 600_000]).contains("KB"));
    assert!(read("Xã Mẫu\n".repeat(501).as_bytes()).contains("dài hơn 500 dòng"));
    let file = desk.folder.path().join("khong-co.csv");
    let missing = json!({ "file": file, "day": "01/07/2025" });
    assert_eq!(desk.refused("read_unit_list", missing), "file_not_read");
    assert_eq!(desk.refused("read_unit_list", json!({ "text": "Xã Mẫu", "day": "2025" })), "unit_refused");
}

#[test]
fn a_search_for_an_old_name_finds_the_new_and_the_other_way_round() {
    let desk = Desk::sample();
    let draft = json!({
        "person": { "full_name": "Mai Thị Giả Định" }, "unit": "MAU-XBM", "plan_year": 2026,
    });
    desk.call("add_exemplar", draft);
    let find = |search: &str, name: &str| {
        let page = desk.call("list_exemplars", json!({ "search": search, "limit": 100 }));
        page["rows"].as_array().unwrap().iter().find(|row| row["name"] == name).cloned()
    };
    let new = find("bến cũ mẫu", "Mai Thị Giả Định").expect("the old name finds the new unit's exemplar");
    assert_eq!(new["snippet"]["label"], "đơn vị cũ");
    assert_eq!(new["snippet"]["text"], "UBND xã Bến Cũ Mẫu, huyện Suối Mơ");
    assert_eq!(new["snippet"]["marks"], json!([[8, 11], [12, 14], [15, 18]]));
    let old = find("ben moi mau", "Đỗ Thị Thử Nghiệm").expect("the new name finds the old unit's exemplar");
    assert_eq!(old["snippet"]["label"], "nay là");
    assert_eq!(old["snippet"]["text"], "UBND xã Bến Mới Mẫu");
    assert!(find("mai ben cu", "Mai Thị Giả Định").is_some(), "together with the person's name");
    assert!(find("bến cũ mẫu", "Phạm Văn Mẫu").is_none(), "a sister is another unit");

    // Links that come and go are followed at once.
    desk.call("change_units", rename("MAU-XBM", "UBND phường Quýt Mẫu", "1/1/2027"));
    assert!(find("quýt mẫu", "Đỗ Thị Thử Nghiệm").is_some(), "through two changes");
    desk.call("undo", Json::Null);
    assert!(find("quýt mẫu", "Đỗ Thị Thử Nghiệm").is_none());
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);
    assert_eq!(desk.call("rebuild_office", Json::Null)["sound"], true);
    assert!(find("bến cũ mẫu", "Mai Thị Giả Định").is_some(), "after a rebuild too");
}

#[test]
fn a_filter_by_unit_takes_those_before_and_after_along_when_asked() {
    let desk = Desk::sample();
    let new = unit(&desk, "MAU-XSM")["id"].clone();
    assert_eq!(desk.names(json!({ "unit": new })).len(), 0);
    let found = desk.names(json!({ "unit": new, "unit_kin": true, "limit": 100 }));
    assert!(
        found.contains(&"Nguyễn Thị Ví Dụ".to_owned()) && found.contains(&"Hồ Ẩn Dụ".to_owned()),
        "{found:?}"
    );
    assert!(!found.contains(&"Đỗ Thị Thử Nghiệm".to_owned()), "Bến Cũ went to another one");
    let page = desk.call("list_exemplars", json!({ "unit": new, "unit_kin": true, "search": "nguyen" }));
    assert_eq!(page["rows"][0]["name"], "Nguyễn Thị Ví Dụ");
    let page = desk.call("list_exemplars", json!({ "unit": new, "unit_kin": true, "limit": 1 }));
    assert_eq!(page["total"].as_u64().unwrap() as usize, found.len());
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn an_old_record_keeps_the_old_name_and_is_judged_by_the_units_of_its_day() {
    let desk = Desk::sample();
    desk.world.pass_days(365 * 4 + 200);
    let sheet = json!({ "exemplars": [desk.sample_id("Đỗ Thị Thử Nghiệm")], "draft": true });
    let key = desk.call("poster", sheet)["key"].clone();
    let file = desk.folder.path().join("cu.pdf");
    desk.call("save_poster", json!({ "key": key, "file": file }));
    let text = std::process::Command::new("pdftotext").arg(&file).arg("-").output();
    let text = String::from_utf8(text.expect("pdftotext must be installed").stdout).unwrap();
    assert!(text.contains("Bến Cũ Mẫu") && !text.contains("Bến Mới Mẫu"), "{text}");
    let of_2022 = desk.call("candidates", json!({ "plan_year": 2022 }));
    let row = |all: &Json| {
        all["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["name"] == "Đỗ Thị Thử Nghiệm")
            .cloned()
            .unwrap()
    };
    assert_eq!(row(&of_2022)["ineligible"], json!([]), "judged within 2022, when the unit was there");
}

#[test]
fn a_unit_is_listed_with_its_days_and_added_by_its_words() {
    let desk = Desk::sample();
    let added = desk.call(
        "add_unit",
        json!({ "name": "Phòng Thử Nghiệm", "kind": "DIVISION", "parent": "STP", "valid_from": "1/6/2023" }),
    );
    let units = desk.call("units", Json::Null);
    let row = units.as_array().unwrap().iter().find(|it| it["id"] == added["id"]).unwrap();
    assert_eq!((&row["validity"], &row["stage"]), (&json!("từ 01/06/2023"), &json!("coming")));
    let district =
        units.as_array().unwrap().iter().find(|it| it["name"] == "Phòng Tư pháp huyện Suối Mơ").unwrap();
    assert_eq!((&district["validity"], &district["after"]), (&json!("đến 30/06/2025"), &json!(2)));
    assert!(district["exemplars"].as_u64().unwrap() >= 3);
    assert_eq!(unit(&desk, "Phòng Thử Nghiệm")["parent"]["name"], "Sở Tư pháp tỉnh Đồng Nai");
    desk.call("undo", Json::Null);
    assert_eq!(desk.refused("show_unit", json!({ "id": added["id"] })), "unknown_unit");
}
