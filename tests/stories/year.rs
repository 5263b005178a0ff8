//! From one plan year to the next: what must change, what was decided, and that it can be taken back.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

fn view(desk: &Desk, year: Option<i64>) -> Json {
    desk.call("year", json!({ "year": year }))
}

fn tasks(view: &Json, kind: &str) -> Vec<Json> {
    view["tasks"].as_array().unwrap().iter().filter(|it| it["kind"]["code"] == kind).cloned().collect()
}

#[track_caller]
fn task(view: &Json, kind: &str, title: &str) -> Json {
    let found = tasks(view, kind);
    let task = found.iter().find(|it| it["title"].as_str().unwrap().contains(title));
    task.unwrap_or_else(|| panic!("no {kind} about {title}: {found:#?}")).clone()
}

fn decide(desk: &Desk, call: &str, year: i64, task: &Json, choice: &str, note: &str) -> Json {
    let decision = json!({ "tasks": [task["key"]], "choice": choice, "note": note });
    desk.call(call, json!({ "year": year, "decisions": [decision] }))
}

#[test]
fn the_list_names_title_ordinal_parent_document_and_exemplars_that_came_to_no_end() {
    let desk = Desk::sample();
    let next = view(&desk, Some(2023));
    assert_eq!((&next["current"], &next["year"], &next["begun"]), (&json!(2022), &json!(2023), &json!("")));
    assert_eq!(task(&next, "PLAN_TITLE", "2022 → kế hoạch năm 2023")["choices"][0]["code"], "DONE");
    assert_eq!(task(&next, "ANNIVERSARY", "74 năm → 75 năm")["decision"], Json::Null);
    assert_eq!(tasks(&next, "PARENT_DOCUMENT").len(), 1);
    assert_eq!(tasks(&view(&desk, Some(2022)), "PARENT_DOCUMENT").len(), 0, "that of 2022 is known");
    let open = desk.call("candidates", json!({ "plan_year": 2022 }))["rows"].clone();
    let open = open.as_array().unwrap().iter();
    let open =
        open.filter(|it| it["state"]["code"] != "CLOSED" && it["state"]["code"] != "WITHDRAWN").count();
    assert_eq!(tasks(&next, "EXEMPLAR").len(), open);
    assert_eq!(next["open"], json!(next["tasks"].as_array().unwrap().len()));
}

#[test]
fn units_levels_and_movements_that_end_are_named_in_their_years() {
    let desk = Desk::sample();
    let of = |year, kind| tasks(&view(&desk, Some(year)), kind).len();
    assert_eq!((of(2024, "UNIT"), of(2024, "ELIGIBILITY")), (0, 0));
    assert!(of(2025, "UNIT") >= 11, "every district ends on 30/06/2025");
    assert_eq!(of(2025, "ELIGIBILITY"), 1);
    assert_eq!((of(2025, "MOVEMENT"), of(2026, "MOVEMENT")), (0, 1));
    let movement = task(&view(&desk, Some(2026)), "MOVEMENT", "văn hóa công sở");
    assert_eq!(movement["path"], "period_to");
    desk.save(movement["record"].as_str().unwrap(), "period_to", "2030");
    assert_eq!(of(2026, "MOVEMENT"), 0);
}

#[test]
fn the_old_year_planted_in_every_place_that_can_be_typed_is_named() {
    use domain::{record::Kind, rollover};
    let desk = Desk::sample();
    let catalogue = desk.call("catalogue", Json::Null);
    let first = |list: &str| catalogue[list][0]["id"].as_str().unwrap().to_owned();
    let board = desk.call("boards", Json::Null)[0]["id"].as_str().unwrap().to_owned();
    let template = desk.call("add_template", json!({ "based_on": "individual", "name": "Mẫu thử" }));
    let template = template["id"].as_str().unwrap().to_owned();
    let person = desk.subject(&desk.sample_id("Nguyễn Thị Ví Dụ"));
    let consent = desk.call("consents", json!({ "person": person }))[0]["id"].as_str().unwrap().to_owned();
    let mut planted = 0;
    for kind in Kind::ALL.into_iter().filter(|kind| rollover::is_lasting(*kind)) {
        let record = match kind {
            Kind::Unit => first("units"),
            Kind::Movement => first("movements"),
            Kind::Slogan => first("slogans"),
            Kind::WorkField => first("work_fields"),
            Kind::Board => board.clone(),
            Kind::Template => template.clone(),
            Kind::Consent => consent.clone(),
            other => panic!("plant the old year in a {other:?} too"),
        };
        for spec in rollover::lasting_texts(kind) {
            let change = json!([{ "path": spec.name, "value": "Năm 2022" }]);
            // What has a form of its own, such as a colour, cannot hold a year.
            if desk.try_call("save_fields", json!({ "record": record, "changes": change })).is_err() {
                continue;
            }
            planted += 1;
            let found = tasks(&view(&desk, Some(2023)), "OLD_YEAR");
            let named =
                found.iter().find(|it| it["record"] == json!(record) && it["path"] == json!(spec.name));
            let named =
                named.unwrap_or_else(|| panic!("{kind:?} {} keeps the old year unnoticed", spec.name));
            // What somebody agreed to is asked about anew, not put into other words.
            let new_words = if kind == Kind::Consent { Json::Null } else { json!("Năm 2023") };
            assert_eq!(named["new_words"], new_words, "{kind:?} {}", spec.name);
        }
    }
    assert!(planted > 25, "{planted}");
}

#[test]
fn going_over_is_one_operation_that_records_who_decided_what_and_is_taken_back_as_one() {
    let desk = Desk::sample();
    let before = view(&desk, Some(2023));
    let chosen = task(&before, "EXEMPLAR", "Hồ Ẩn Dụ");
    let left = task(&before, "EXEMPLAR", "Lý A");
    let decisions = json!([
        { "tasks": [chosen["key"]], "choice": "CARRY" },
        { "tasks": [left["key"]], "choice": "WITHDRAW", "note": "Xin rút" },
        { "tasks": [task(&before, "PLAN_TITLE", "")["key"]], "choice": "DONE", "note": "Đã soạn" },
    ]);
    let saved = desk.call("begin_year", json!({ "year": 2023, "decisions": decisions }));
    assert_eq!(saved["undo"]["undo"], "Sang năm kế hoạch mới");
    let after = view(&desk, None);
    assert_eq!(
        (&after["current"], &after["year"], &after["next"]),
        (&json!(2023), &json!(2023), &json!(2024))
    );
    assert_eq!(after["begun"], "Hà Thị Mẫu chuyển năm, 24/05/2022");
    let title = task(&after, "PLAN_TITLE", "")["decision"].clone();
    assert_eq!(
        (&title["choice"]["code"], &title["by"], &title["note"]),
        (&json!("DONE"), &json!("Hà Thị Mẫu"), &json!("Đã soạn"))
    );
    let past: Vec<&str> =
        after["past"].as_array().unwrap().iter().map(|it| it["about"].as_str().unwrap()).collect();
    assert_eq!(past.len(), 2, "{past:?}");
    assert!(past.iter().any(|about| about.contains("Lý A")), "{past:?}");
    let state = |name: &str| {
        desk.call("show_exemplar", json!({ "id": desk.sample_id(name) }))["state"]["code"].clone()
    };
    assert_eq!(state("Lý A"), "WITHDRAWN");
    let carried = desk.call("candidates", json!({ "plan_year": 2023 }))["rows"].clone();
    assert_eq!(carried.as_array().unwrap().len(), 1);
    assert_eq!(carried[0]["name"], "Hồ Ẩn Dụ");
    // Whoever is entered now belongs to the new year.
    let new = json!({ "person": { "full_name": "Lê Thị Thí Dụ" }, "unit": "STP-VP" });
    let id = desk.call("add_exemplar", new)["id"].clone();
    assert_eq!(desk.call("show_exemplar", json!({ "id": id }))["plan_year"], 2023);
    desk.call("undo", Json::Null);
    assert_eq!(desk.call("undo", Json::Null)["label"], "Sang năm kế hoạch mới");
    assert_eq!(view(&desk, Some(2023)), before);
    assert_eq!(state("Lý A"), "CHECKED");
}

#[test]
fn the_list_stays_until_each_task_is_settled_or_gone() {
    let desk = Desk::sample();
    desk.call("begin_year", json!({ "year": 2023 }));
    let open = view(&desk, None)["open"].as_u64().unwrap();
    let title = task(&view(&desk, None), "PLAN_TITLE", "");
    decide(&desk, "settle_year", 2023, &title, "KEEP", "");
    let desk = desk.restart();
    let after = view(&desk, None);
    assert_eq!(after["open"], open - 1);
    assert_eq!(task(&after, "PLAN_TITLE", "")["decision"]["choice"]["code"], "KEEP");
    // A text that no longer names the old year needs no decision.
    let texts = tasks(&after, "OLD_YEAR");
    let text = texts.iter().find(|it| it["new_words"] != Json::Null).unwrap();
    desk.save(text["record"].as_str().unwrap(), text["path"].as_str().unwrap(), text["new_words"].clone());
    assert_eq!(tasks(&view(&desk, None), "OLD_YEAR").len(), texts.len() - 1);
    // A decision may be changed; the latest counts.
    decide(&desk, "settle_year", 2023, &title, "DONE", "");
    assert_eq!(task(&view(&desk, None), "PLAN_TITLE", "")["decision"]["choice"]["code"], "DONE");
}

#[test]
fn postings_that_hang_on_and_consents_that_end_are_named() {
    let desk = Desk::sample();
    desk.hang("Nguyễn Thị Ví Dụ", "Bảng tin sảnh tầng 1", "20/5/2022", "");
    let person = desk.subject(&desk.sample_id("Nguyễn Thị Ví Dụ"));
    let consent = desk.call("consents", json!({ "person": person }))[0]["id"].as_str().unwrap().to_owned();
    desk.save(&consent, "valid_to", "30/6/2023");
    let next = view(&desk, Some(2023));
    assert_eq!(tasks(&next, "POSTING").len(), 1);
    let ending = task(&next, "CONSENT", "Nguyễn Thị Ví Dụ");
    assert!(ending["text"].as_str().unwrap().contains("30/06/2023"), "{ending}");
    assert_eq!(tasks(&view(&desk, Some(2026)), "CONSENT").len(), 0);
}

#[test]
fn years_are_not_skipped_and_only_the_office_goes_over() {
    let desk = Desk::sample();
    for wrong in [2021, 2022, 2024] {
        assert_eq!(desk.refused("begin_year", json!({ "year": wrong })), "not_the_next_year");
    }
    assert_eq!(desk.refused("settle_year", json!({ "year": 2023 })), "year_not_begun");
    let title = task(&view(&desk, Some(2023)), "PLAN_TITLE", "");
    let refused = |key: &Json, choice: &str| {
        let decision = json!([{ "tasks": [key], "choice": choice }]);
        desk.refused("begin_year", json!({ "year": 2023, "decisions": decision }))
    };
    assert_eq!(refused(&json!("PLAN_TITLE:1999"), "DONE"), "no_such_task");
    assert_eq!(refused(&title["key"], "CARRY"), "not_a_choice");
    let exemplar = task(&view(&desk, Some(2023)), "EXEMPLAR", "Lý A");
    assert_eq!(refused(&exemplar["key"], "WITHDRAW"), "reason_missing");
    assert_eq!(view(&desk, None)["current"], 2022, "what is refused changes nothing");
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("begin_year", json!({ "year": 2023 })), "not_permitted");
    desk.work_as("Lý Thanh Tra Mẫu", "VIEWER", None);
    assert_eq!(desk.refused("begin_year", json!({ "year": 2023 })), "not_permitted");
}

#[test]
fn the_turn_of_the_year_is_the_time_to_be_reminded() {
    let desk = Desk::sample();
    let season = |desk: &Desk| view(desk, None)["is_season"].clone();
    assert_eq!(season(&desk), false, "May 2022");
    desk.world.pass_days(200);
    assert_eq!(season(&desk), true, "December 2022");
    desk.call("begin_year", json!({ "year": 2023 }));
    assert_eq!(season(&desk), false, "gone over already");
    desk.world.pass_days(40);
    assert_eq!(season(&desk), true, "January 2023: the list waits");
}
