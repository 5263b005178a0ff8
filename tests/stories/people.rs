//! People who stand in the office twice, records as they stood, and the data of one person.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// Adds a person of this name, birth and unit, and gives the exemplar and the person.
fn add(desk: &Desk, name: &str, birth: &str, unit: &str) -> (String, String) {
    let request = json!({
        "person": { "full_name": name, "birth": birth, "position": "Công chức" },
        "unit": unit, "plan_year": 2022,
    });
    let exemplar = desk.call("add_exemplar", request)["id"].as_str().unwrap().to_owned();
    let person = desk.subject(&exemplar);
    (exemplar, person)
}

fn pairs(desk: &Desk) -> Vec<Json> {
    desk.call("duplicates", Json::Null)["pairs"].as_array().unwrap().clone()
}

fn show(desk: &Desk, exemplar: &str) -> Json {
    desk.call("show_exemplar", json!({ "id": exemplar }))
}

#[test]
fn a_person_entered_twice_is_suspected_with_reasons_and_merged_only_by_somebody() {
    let desk = Desk::empty();
    let (_, one) = add(&desk, "Nguyễn Hoà Ví Dụ", "1987", "STP-VP");
    let (_, other) = add(&desk, "NGUYEN HOA VI DU", "02/03/1987", "STP-VP");
    add(&desk, "Nguyễn Hoà Thí Dụ", "1987", "STP-VP");
    let found = pairs(&desk);
    assert_eq!(found.len(), 1, "{found:?}");
    let reasons: Vec<&str> =
        found[0]["reasons"].as_array().unwrap().iter().map(|it| it["label"].as_str().unwrap()).collect();
    assert_eq!(
        reasons,
        ["cùng tên không dấu", "cùng năm sinh", "cùng đơn vị", "cùng chức vụ", "cùng năm kế hoạch"]
    );
    let mut records =
        [&found[0]["one"]["record"], &found[0]["other"]["record"]].map(|it| it.as_str().unwrap());
    records.sort_unstable();
    let mut expected = [one.as_str(), other.as_str()];
    expected.sort_unstable();
    assert_eq!(records, expected);
}

#[test]
fn the_sample_office_has_no_doubles() {
    assert_eq!(pairs(&Desk::sample()), Vec::<Json>::new());
}

#[test]
fn merging_moves_everything_to_the_one_that_stays_and_undo_restores_both() {
    let desk = Desk::empty();
    let (first, keep) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let (second, other) = add(&desk, "Nguyen Hoa Vi Du", "02/03/1987", "STP-VP");
    desk.save(&other, "note", "Ghi chú của hồ sơ kia");
    desk.call("add_consent", json!({ "person": other, "scopes": ["NAME"], "channels": ["PORTAL"] }));
    let before = [show(&desk, &first), show(&desk, &second)];

    let compared = desk.call("compare_records", json!({ "one": first, "other": second }));
    assert_eq!(compared["names"], json!(["Nguyễn Hòa Ví Dụ", "Nguyen Hoa Vi Du"]));
    let field = |name: &str| {
        compared["fields"].as_array().unwrap().iter().find(|it| it["field"] == name).unwrap().clone()
    };
    assert_eq!(field("birth")["differs"], true);
    assert_eq!(field("position")["differs"], false);
    assert_eq!(field("note")["one"], Json::Null);
    assert_eq!((&compared["exemplars"][1][0]["id"], &compared["others"][1]), (&json!(second), &json!(1)));

    let choices = json!([{ "field": "birth", "theirs": true }]);
    desk.call("merge_records", json!({ "keep": keep, "other": other, "choices": choices }));
    for exemplar in [&first, &second] {
        let shown = show(&desk, exemplar);
        assert_eq!(shown["subject"]["id"], json!(keep), "both are about the one that stays");
        assert_eq!(shown["name"], "Nguyễn Hòa Ví Dụ");
    }
    let kept = desk.call("personal_data", json!({ "person": keep }));
    assert_eq!((&kept["exemplars"], &kept["consents"]), (&json!(2), &json!(1)));
    let history = desk.call("history", json!({ "record": keep, "path": "note" }));
    assert_eq!(history[0]["after"], "Ghi chú của hồ sơ kia", "what only the other one held is taken over");
    assert_eq!(desk.call("history", json!({ "record": keep, "path": "birth" }))[0]["after"], "02/03/1987");
    assert!(pairs(&desk).is_empty());
    assert_eq!(
        desk.refused("merge_records", json!({ "keep": keep, "other": other })),
        "not_a_pair",
        "it is merged already"
    );
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));

    desk.call("undo", Json::Null);
    for (exemplar, before) in [&first, &second].into_iter().zip(&before) {
        let after = show(&desk, exemplar);
        for part in ["subject", "name", "birth", "person"] {
            assert_eq!(after[part], before[part], "{part}");
        }
    }
    assert_eq!(desk.call("consents", json!({ "person": other })).as_array().unwrap().len(), 1);
    assert_eq!(pairs(&desk).len(), 1);
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
}

#[test]
fn merging_what_is_no_pair_is_refused_and_nothing_changes() {
    let desk = Desk::empty();
    let (_, one) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let team = desk.call(
        "add_exemplar",
        json!({ "collective": { "name": "Tổ hòa giải Ví Dụ" }, "unit": "STP-VP", "plan_year": 2022 }),
    );
    let refused = |request: Json| desk.refused("merge_records", request);
    assert_eq!(refused(json!({ "keep": one, "other": one })), "not_a_pair");
    assert_eq!(refused(json!({ "keep": one, "other": team["id"] })), "not_a_pair");
    let (_, other) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    for place in ["merged_into", "binned", "no_such_place"] {
        let choices = json!([{ "field": place, "theirs": true }]);
        assert_eq!(refused(json!({ "keep": one, "other": other, "choices": choices })), "no_such_place");
    }
    assert_eq!(pairs(&desk).len(), 1);
}

#[test]
fn whoever_keeps_to_a_unit_does_not_merge_what_belongs_to_another() {
    let desk = Desk::empty();
    let (_, one) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let (_, other) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-TTR");
    let request = json!({ "keep": one, "other": other });
    desk.work_as("Người Xem Mẫu", "VIEWER", None);
    assert_eq!(desk.refused("merge_records", request.clone()), "not_permitted");
    desk.work_as("Đầu Mối Mẫu", "UNIT_CONTACT", Some("STP-VP"));
    assert_eq!(desk.refused("merge_records", request.clone()), "other_unit");
    assert_eq!(desk.refused("mark_distinct", json!({ "one": one, "other": other })), "other_unit");
}

#[test]
fn that_two_are_two_is_remembered_over_a_merge_and_can_be_taken_back() {
    let desk = Desk::empty();
    let (_, one) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let (_, other) = add(&desk, "Nguyễn Hoà Ví Dụ", "1987", "STP-VP");
    desk.call("mark_distinct", json!({ "one": one, "other": other }));
    assert!(pairs(&desk).is_empty());
    let history = desk.call("history", json!({ "record": one }));
    assert_eq!(history[0]["operation"], "Ghi không phải một người");
    desk.call("undo", Json::Null);
    assert_eq!(pairs(&desk).len(), 1);
    desk.call("redo", Json::Null);
    let (_, third) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    desk.call("merge_records", json!({ "keep": third, "other": one }));
    assert!(pairs(&desk).is_empty(), "whoever is not the one is not the one it went up in");
    let desk = desk.restart();
    assert!(pairs(&desk).is_empty());
}

#[test]
fn whoever_adds_somebody_known_is_told_and_chooses() {
    let desk = Desk::empty();
    let (first, known) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let typed = json!({ "name": "nguyen hoa vi du", "birth": "", "unit": "STP-VP" });
    let found = desk.call("lookalikes", typed.clone());
    let [only] = &found.as_array().unwrap()[..] else { panic!("{found}") };
    assert_eq!(only["subject"], json!(format!("person:{known}")));
    assert_eq!((&only["likely"], &only["card"]["exemplar"]), (&json!(true), &json!(first)));
    let other_unit = json!({ "name": "Nguyễn Hòa Ví Dụ", "birth": "1960", "unit": "STP-TTR" });
    assert_eq!(
        desk.call("lookalikes", other_unit)[0]["likely"],
        false,
        "the name alone is asked about, not claimed"
    );
    assert_eq!(desk.call("lookalikes", json!({ "name": "Nguyễn Ví Dụ" })), json!([]));

    let next_year = json!({ "known": only["subject"], "plan_year": 2023 });
    let again = desk.call("add_exemplar", next_year)["id"].clone();
    assert_eq!(desk.subject(again.as_str().unwrap()), known);
    let another = json!({
        "person": { "full_name": "Nguyễn Hòa Ví Dụ" }, "unit": "STP-VP", "plan_year": 2022,
        "distinct_from": [known],
    });
    desk.call("add_exemplar", another);
    assert!(pairs(&desk).is_empty(), "whoever was said to be another one is not suspected");
    assert_eq!(desk.refused("add_exemplar", json!({ "known": "person:x" })), "unknown_word");
    let nobody = "person:00000000-0000-0000-0000-000000000000";
    assert_eq!(desk.refused("add_exemplar", json!({ "known": nobody })), "no_such_record");
}

#[test]
fn a_record_is_shown_as_it_stood_on_any_day() {
    let desk = Desk::empty();
    let (exemplar, person) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    desk.save(&exemplar, "praise", "Câu thứ nhất");
    desk.world.pass_days(10);
    desk.save(&exemplar, "praise", "Câu thứ hai");
    desk.save(&person, "position", "Trưởng phòng");
    let at = |day: &str| desk.call("record_at", json!({ "record": exemplar, "day": day }));
    let place = |then: &Json, path: &str| {
        let places = then["places"].as_array().unwrap();
        places.iter().find(|it| it["path"] == path).unwrap_or_else(|| panic!("no {path}")).clone()
    };
    let before = at("23/05/2022");
    assert_eq!((&before["existed"], &before["name"]), (&json!(false), &json!("")));
    let then = at("24/05/2022");
    assert_eq!((&then["existed"], &then["name"]), (&json!(true), &json!("Nguyễn Hòa Ví Dụ")));
    let praise = place(&then, "praise");
    assert_eq!((&praise["stood"], &praise["now"]), (&json!("Câu thứ nhất"), &json!("Câu thứ hai")));
    assert_eq!(praise["differs"], true);
    assert_eq!(place(&then, "position")["stood"], "Công chức");
    assert_eq!(place(&then, "birth")["differs"], false);
    assert_eq!(
        at("2/6/2022")["places"].as_array().unwrap(),
        at("3/6/2022")["places"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| {
                let mut it = it.clone();
                if it["path"] == "praise" {
                    it["stood"] = json!("Câu thứ nhất");
                    it["differs"] = json!(true);
                }
                if it["path"] == "position" {
                    it["stood"] = json!("Công chức");
                    it["differs"] = json!(true);
                }
                it
            })
            .collect::<Vec<_>>()
            .as_slice()
    );
    assert_eq!(place(&at("6/2022"), "praise")["stood"], "Câu thứ hai", "a month means its last day");
    assert_eq!(desk.refused("record_at", json!({ "record": exemplar, "day": "hôm kia" })), "no_day");
}

#[test]
fn how_long_data_are_kept_is_the_offices_to_say_and_nobody_is_erased_by_it() {
    let desk = Desk::empty();
    let (_, person) = add(&desk, "Nguyễn Hòa Ví Dụ", "1987", "STP-VP");
    let built_in = desk.call("retention", Json::Null);
    assert_eq!((&built_in["years"], &built_in["unconfirmed"]), (&json!(5), &json!(true)));
    assert_eq!(desk.call("set_retention_years", json!({ "years": 2 }))["unconfirmed"], false);
    assert_eq!(desk.refused("set_retention_years", json!({ "years": 0 })), "not_years");
    desk.save(&person, "kept_until", "30/6/2022");
    assert_eq!(desk.call("retention", Json::Null)["overdue"], json!([]));
    desk.world.pass_days(60);
    let overdue = desk.call("retention", Json::Null)["overdue"].clone();
    assert_eq!((&overdue[0]["person"], &overdue[0]["until"]), (&json!(person), &json!("30/06/2022")));
    assert_eq!(desk.call("personal_data", json!({ "person": person }))["erased"], false);
    let today = desk.call("today", Json::Null);
    let group = today["groups"].as_array().unwrap().iter().find(|it| it["code"] == "keeping").unwrap();
    assert_eq!(group["tasks"][0]["title"], "1 người đã quá thời hạn lưu dữ liệu");
    desk.work_as("Người Xem Mẫu", "VIEWER", None);
    assert_eq!(desk.refused("set_retention_years", json!({ "years": 9 })), "not_permitted");
}
