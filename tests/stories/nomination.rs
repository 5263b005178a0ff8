//! Nominations: putting forward, what comes of it, and how exemplars follow.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";
const DAO: &str = "Võ Thị Đào Thử Nghiệm";
const TEAM: &str = "Tổ hòa giải ấp Giả Định";
const DIVISION: &str = "Phòng Hành chính tư pháp mẫu";
const MODEL: &str = "Ngày thứ Bảy hộ tịch";
const ROUND: &str = "Cuối năm 2022";
const MERIT: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn for_merit(exemplars: &[&str]) -> Json {
    json!({
        "exemplars": exemplars, "year": 2022, "round": ROUND, "form": "CERTIFICATE_OF_MERIT", "title": MERIT,
        "proposed_on": "28/11/2022", "submission": "Tờ trình số 52/TTr-STP ngày 28/11/2022",
    })
}

fn decided(nominations: &[String], outcome: &str) -> Json {
    json!({
        "nominations": nominations, "outcome": outcome, "decision_number": " 3456/QĐ-UBND ",
        "decision_date": "26/12/2022", "decision_issuer": "Chủ tịch UBND tỉnh Đồng Nai",
    })
}

#[track_caller]
fn nominate(desk: &Desk, request: Json) -> Vec<String> {
    let ids = desk.call("nominate", request)["ids"].clone();
    ids.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn state(desk: &Desk, id: &str) -> String {
    desk.call("show_exemplar", json!({ "id": id }))["state"]["code"].as_str().unwrap().to_owned()
}

fn last_step(desk: &Desk, id: &str) -> Json {
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    shown["way"].as_array().unwrap().last().unwrap().clone()
}

fn round(desk: &Desk) -> Json {
    desk.call("round", json!({ "year": 2022, "round": ROUND }))
}

/// The row of a round about somebody.
fn row(desk: &Desk, name: &str) -> Json {
    let round = round(desk);
    let rows = round["rows"].as_array().unwrap();
    rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("no {name}")).clone()
}

fn awards(desk: &Desk, id: &str) -> Vec<Json> {
    desk.call("award_history", json!({ "id": id }))["awards"].as_array().unwrap().clone()
}

#[test]
fn several_are_put_forward_in_one_step_and_taken_back_in_one() {
    let desk = Desk::sample();
    let (vi_du, dao) = (desk.sample_id(VI_DU), desk.sample_id(DAO));
    assert_eq!(nominate(&desk, for_merit(&[&vi_du, &dao, &vi_du])).len(), 2, "nobody twice");
    for id in [&vi_du, &dao] {
        assert_eq!(state(&desk, id), "NOMINATED");
        let step = last_step(&desk, id);
        assert_eq!(step["basis"], "Tờ trình số 52/TTr-STP ngày 28/11/2022");
        assert_eq!((&step["by"], &step["role"]["code"]), (&json!("Hà Thị Mẫu"), &json!("OFFICE_CLERK")));
    }
    desk.call("undo", Json::Null);
    assert_eq!((state(&desk, &vi_du), state(&desk, &dao)), ("PUBLICISED".into(), "PUBLICISED".into()));
    assert_eq!(round(&desk)["totals"]["all"], 2, "those of the sample are left");
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));
}

#[test]
fn a_round_lists_what_a_submission_needs_and_adds_it_up() {
    let desk = Desk::sample();
    let (vi_du, model) = (desk.sample_id(VI_DU), desk.sample_id(MODEL));
    nominate(&desk, for_merit(&[&vi_du, &model]));
    let shown = round(&desk);
    let rows = shown["rows"].as_array().unwrap();
    let numbers: Vec<u64> = rows.iter().map(|row| row["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let of_her = rows.iter().find(|row| row["name"] == VI_DU).unwrap();
    assert_eq!(of_her["role"], "Công chức Tư pháp – Hộ tịch");
    assert_eq!((&of_her["asked"], &of_her["form"]["label"]), (&json!(MERIT), &json!("Bằng khen")));
    assert_eq!(of_her["kind"]["code"], "MERIT");
    assert_eq!(of_her["council"], "Hội đồng Thi đua - Khen thưởng tỉnh");
    assert!(of_her["achievement"].as_str().unwrap().starts_with("Trong năm 2021, chị Nguyễn Thị Ví Dụ"));
    let totals = json!({
        "all": 4, "individuals": 1, "collectives": 2, "models": 1, "waiting": 4, "awarded": 0, "not_awarded": 0,
    });
    assert_eq!(shown["totals"], totals);
    let forms: Vec<_> = shown["forms"].as_array().unwrap().iter().collect();
    assert_eq!(forms.len(), 2);
    assert_eq!(
        (&forms[0]["of"]["id"], &forms[0]["totals"]["all"]),
        (&json!("EXCELLENT_COLLECTIVE"), &json!(1))
    );
    assert_eq!((&forms[1]["of"]["name"], &forms[1]["totals"]["all"]), (&json!("Bằng khen"), &json!(3)));
    let of_units: u64 =
        shown["units"].as_array().unwrap().iter().map(|it| it["totals"]["all"].as_u64().unwrap()).sum();
    assert_eq!(of_units, 4);
}

#[test]
fn one_decision_for_many_goes_into_each_history_and_moves_each_on() {
    let desk = Desk::sample();
    let (vi_du, dao) = (desk.sample_id(VI_DU), desk.sample_id(DAO));
    let nominations = nominate(&desk, for_merit(&[&vi_du, &dao]));
    desk.call("record_outcome", decided(&nominations, "AWARDED"));
    for id in [&vi_du, &dao] {
        assert_eq!(state(&desk, id), "AWARDED");
        let step = last_step(&desk, id);
        assert_eq!(
            step["paper"],
            "Quyết định số 3456/QĐ-UBND ngày 26/12/2022 của Chủ tịch UBND tỉnh Đồng Nai"
        );
        let held = awards(&desk, id);
        let last = held.last().unwrap();
        assert_eq!((&last["year"], &last["name"]), (&json!(2022), &json!(MERIT)));
        assert_eq!(last["decision_number"], "3456/QĐ-UBND");
        assert!(last["nomination"].is_string(), "it tells where it came from");
    }
    assert_eq!(row(&desk, VI_DU)["given"], MERIT);
    assert_eq!(round(&desk)["totals"]["awarded"], 2);
    desk.call("undo", Json::Null);
    assert_eq!((state(&desk, &vi_du), awards(&desk, &vi_du).len()), ("NOMINATED".into(), 3));
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));
}

#[test]
fn what_was_given_may_be_another_form_and_nothing_may_be_given() {
    let desk = Desk::sample();
    let (vi_du, dao) = (desk.sample_id(VI_DU), desk.sample_id(DAO));
    let nominations = nominate(&desk, for_merit(&[&vi_du, &dao]));
    let mut lesser = decided(&nominations[..1], "AWARDED");
    lesser["given"] = json!("LETTER_OF_COMMENDATION");
    lesser["given_title"] = json!("Giấy khen của Giám đốc Sở Tư pháp");
    desk.call("record_outcome", lesser);
    desk.call("record_outcome", decided(&nominations[1..], "NOT_AWARDED"));
    assert_eq!(awards(&desk, &vi_du).last().unwrap()["name"], "Giấy khen của Giám đốc Sở Tư pháp");
    assert_eq!((state(&desk, &dao), awards(&desk, &dao).len()), ("NOT_AWARDED".into(), 0));
    assert_eq!(row(&desk, DAO)["given"], "");
}

#[test]
fn an_exemplar_moves_on_once_none_of_its_nominations_waits() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let merit = nominate(&desk, for_merit(&[&id]));
    let mut title = for_merit(&[&id]);
    (title["form"], title["title"]) = (json!("PROVINCIAL_EMULATION_FIGHTER"), json!(""));
    let title = nominate(&desk, title);
    desk.call("record_outcome", decided(&merit, "NOT_AWARDED"));
    assert_eq!(state(&desk, &id), "NOMINATED", "the other one waits");
    desk.call("record_outcome", decided(&title, "AWARDED"));
    assert_eq!(state(&desk, &id), "AWARDED", "one was granted");
}

#[test]
fn only_those_who_move_to_nominated_put_forward_and_record_results() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let waiting = vec![row(&desk, TEAM)["id"].as_str().unwrap().to_owned()];
    for (role, unit) in [
        ("DIRECTOR", None),
        ("VIEWER", None),
        ("DISSEMINATION_DIVISION", None),
        ("DISTRICT_OFFICER", Some("MAU-SM")),
    ] {
        desk.work_as(&format!("Vai {role}"), role, unit);
        assert_eq!(desk.refused("nominate", for_merit(&[&id])), "move_not_permitted", "{role}");
        assert_eq!(
            desk.refused("record_outcome", decided(&waiting, "AWARDED")),
            "move_not_permitted",
            "{role}"
        );
        let back = json!({ "nominations": waiting, "reason": "Ghi nhầm" });
        assert_eq!(desk.refused("take_back_nominations", back), "move_not_permitted", "{role}");
        assert_eq!(desk.call("award_catalogue", Json::Null)["may_nominate"], false);
    }
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    nominate(&desk, for_merit(&[&id]));
    assert_eq!(desk.call("award_catalogue", Json::Null)["may_nominate"], true);
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    assert_eq!(desk.refused("undo", Json::Null), "done_by_another", "a nomination is a move");
}

#[test]
fn what_is_missing_is_named_and_nothing_is_kept() {
    let desk = Desk::sample();
    let (vi_du, early) = (desk.sample_id(VI_DU), desk.sample_id("Lê Giả Định"));
    assert_eq!(desk.refused("nominate", for_merit(&[&vi_du, &early])), "not_nominable");
    let failure = desk.try_call("nominate", for_merit(&[&early])).unwrap_err();
    assert!(failure.what.contains("Lê Giả Định (Văn phòng đã kiểm tra)"), "{}", failure.what);
    assert_eq!(state(&desk, &vi_du), "PUBLICISED");
    let mut nameless = for_merit(&[&vi_du]);
    nameless["round"] = json!(" ");
    assert_eq!(desk.refused("nominate", nameless), "round_missing");
    assert_eq!(desk.refused("nominate", for_merit(&[])), "no_exemplars");
    let nominations = nominate(&desk, for_merit(&[&vi_du]));
    let by_nobody =
        json!({ "nominations": nominations, "outcome": "AWARDED", "decision_issuer": "UBND tỉnh" });
    assert_eq!(desk.refused("record_outcome", by_nobody), "decision_missing");
    let unreadable = json!({ "nominations": nominations, "outcome": "AWARDED", "decision_date": "hôm qua" });
    assert_eq!(desk.refused("record_outcome", unreadable), "not_a_date");
    assert_eq!(state(&desk, &vi_du), "NOMINATED");
}

#[test]
fn a_result_is_corrected_by_recording_it_again_and_another_one_only_after_taking_it_back() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let nominations = nominate(&desk, for_merit(&[&id]));
    desk.call("record_outcome", decided(&nominations, "AWARDED"));
    let mut right = decided(&nominations, "AWARDED");
    right["decision_number"] = json!("3465/QĐ-UBND");
    desk.call("record_outcome", right);
    let held = awards(&desk, &id);
    assert_eq!((held.len(), &held[3]["decision_number"]), (4, &json!("3465/QĐ-UBND")));
    assert_eq!(desk.refused("record_outcome", decided(&nominations, "NOT_AWARDED")), "already_decided");
    let back = |reason: &str| json!({ "nominations": nominations, "reason": reason });
    assert_eq!(desk.refused("take_back_nominations", back(" ")), "reason_missing");
    desk.call("take_back_nominations", back("Ghi nhầm người"));
    assert_eq!((state(&desk, &id), awards(&desk, &id).len()), ("NOMINATED".into(), 3));
    assert_eq!(last_step(&desk, &id)["basis"], "Ghi nhầm người");
    desk.call("take_back_nominations", back("Chưa trình"));
    assert_eq!(state(&desk, &id), "PUBLICISED", "it goes back to where it came from");
    assert_eq!(round(&desk)["totals"]["all"], 2);
    for _ in 0..2 {
        desk.call("undo", Json::Null);
    }
    assert_eq!((state(&desk, &id), awards(&desk, &id).len()), ("AWARDED".into(), 4));
}

#[test]
fn while_a_nomination_waits_its_exemplar_is_moved_by_its_result_alone() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let nominations = nominate(&desk, for_merit(&[&id]));
    for (to, basis) in
        [("AWARDED", "QĐ số 12 ngày 26/12/2022"), ("PUBLICISED", "Ghi nhầm"), ("WITHDRAWN", "Xin rút")]
    {
        let request = json!({ "exemplar": id, "to": to, "basis": basis });
        assert_eq!(desk.refused("record_move", request), "move_blocked", "{to}");
    }
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    let moves = shown["moves"].as_array().unwrap();
    assert!(moves.iter().all(|it| it["blocked"][0].as_str().unwrap().contains("chờ kết quả")), "{moves:?}");
    desk.call("record_outcome", decided(&nominations, "AWARDED"));
    let back = json!({ "exemplar": id, "to": "NOMINATED", "basis": "Ghi nhầm" });
    assert_eq!(desk.refused("record_move", back), "move_blocked");
    desk.call("record_move", json!({ "exemplar": id, "to": "CLOSED" }));
    let late = json!({ "nominations": nominations, "reason": "Ghi nhầm" });
    assert_eq!(desk.refused("take_back_nominations", late), "no_such_move", "it has gone on");
}

#[test]
fn a_result_is_a_trace_and_the_rest_of_a_nomination_is_typed() {
    let desk = Desk::sample();
    let team = row(&desk, TEAM)["id"].as_str().unwrap().to_owned();
    for (path, value) in
        [("outcome", "AWARDED"), ("decision_number", "1/QĐ"), ("given", "ORDER"), ("exemplar", "x")]
    {
        let change = json!({ "record": team, "changes": [{ "path": path, "value": value }] });
        assert_eq!(desk.refused("save_fields", change), "recorded_once", "{path}");
    }
    desk.save(&team, "round", "Đột xuất tháng 12");
    desk.save(&team, "proposed_on", "1/12/2022");
    assert_eq!(round(&desk)["totals"]["all"], 1);
    let rounds = desk.call("award_catalogue", Json::Null)["rounds"].clone();
    assert_eq!(rounds.as_array().unwrap().len(), 2);
    assert_eq!(
        desk.refused("bin", json!({ "records": [team] })),
        "no_such_record",
        "it is taken back instead"
    );
}

#[test]
fn the_list_itself_tells_what_cannot_be_meant() {
    let desk = Desk::sample();
    let (vi_du, team) = (desk.sample_id(VI_DU), desk.sample_id(TEAM));
    let mut title = for_merit(&[&team]);
    (title["form"], title["title"]) = (json!("BASE_EMULATION_FIGHTER"), json!(""));
    let preview = desk.call("preview_nominations", title);
    assert_eq!(preview[0]["findings"][0]["code"], "wrong_group");
    assert_eq!(row(&desk, DIVISION)["findings"], json!([]));
    nominate(&desk, for_merit(&[&vi_du]));
    nominate(&desk, for_merit(&[&vi_du]));
    assert_eq!(row(&desk, VI_DU)["findings"][0]["code"], "repeated");
}

#[test]
fn the_council_is_that_of_the_day() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let mut later = for_merit(&[&id]);
    later["proposed_on"] = json!("1/12/2026");
    later["year"] = Json::Null;
    nominate(&desk, later);
    let shown = desk.call("round", json!({ "year": 2026 }));
    assert_eq!(shown["rows"][0]["council"], "Hội đồng Thi đua - Khen thưởng thành phố");
}

#[test]
fn the_history_of_an_exemplar_tells_of_its_nominations() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let nominations = nominate(&desk, for_merit(&[&id]));
    desk.call("record_outcome", decided(&nominations, "AWARDED"));
    let history = desk.call("history", json!({ "record": id }));
    let told: Vec<&str> =
        history.as_array().unwrap().iter().map(|entry| entry["field"].as_str().unwrap()).collect();
    for field in ["Kết quả đề nghị", "Hình thức đề nghị", "Danh hiệu, hình thức"] {
        assert!(told.contains(&field), "{field}");
    }
    let journal = desk.call("journal", json!({}));
    assert_eq!(journal["deeds"][0]["operation"], "Ghi kết quả khen thưởng");
    let about = journal["deeds"][0]["about"].as_array().unwrap();
    assert!(about.iter().all(|it| it["name"] == VI_DU), "{about:?}");
}
