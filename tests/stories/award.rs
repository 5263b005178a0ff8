//! The history of awards, and the rules about them.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";

fn history(desk: &Desk, id: &str) -> Json {
    desk.call("award_history", json!({ "id": id }))
}

fn told(history: &Json) -> Vec<(i64, &str)> {
    let awards = history["awards"].as_array().unwrap();
    awards.iter().map(|it| (it["year"].as_i64().unwrap(), it["name"].as_str().unwrap())).collect()
}

fn award(holder: &str, year: i64, form: &str) -> Json {
    json!({ "holder": holder, "year": year, "form": form })
}

fn rules(desk: &Desk) -> Vec<Json> {
    desk.call("award_rules", Json::Null).as_array().unwrap().clone()
}

/// The rule about titles of the province that held in 2022.
fn rule_of_2022(desk: &Desk) -> Json {
    let known = |rule: &&Json| {
        rule["form"]["code"] == "PROVINCIAL_EMULATION_FIGHTER" && rule["valid_to"] == "31/12/2023"
    };
    rules(desk).iter().find(known).unwrap().clone()
}

/// What would be told if somebody were put forward for a title of the province.
fn preview(desk: &Desk, exemplar: &str, on: &str) -> Json {
    let asked = json!({
        "exemplars": [exemplar], "round": "Cuối năm", "form": "PROVINCIAL_EMULATION_FIGHTER", "proposed_on": on,
    });
    desk.call("preview_nominations", asked)[0]["findings"].clone()
}

#[test]
fn the_sample_tells_what_somebody_was_given_in_past_years() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let shown = history(&desk, &id);
    assert_eq!(
        told(&shown),
        [(2019, "Lao động tiên tiến"), (2020, "Lao động tiên tiến"), (2021, "Chiến sĩ thi đua cơ sở")]
    );
    assert_eq!(
        shown["awards"][2]["decision"],
        "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ"
    );
    assert_eq!(shown["holder"], desk.subject(&id), "it belongs to the person, for every exemplar of hers");
}

#[test]
fn past_awards_are_typed_in_changed_and_put_away() {
    let desk = Desk::sample();
    let id = desk.sample_id("Trần Văn Thí Dụ");
    let typed = json!({
        "holder": id, "year": 2020, "form": "ADVANCED_WORKER", "decision_number": "05/QĐ-UBND",
        "decision_date": "12/1/2021", "decision_issuer": "UBND huyện Suối Mơ",
    });
    let added = desk.call("add_award", typed)["id"].as_str().unwrap().to_owned();
    desk.call("add_award", award(&desk.subject(&id), 2018, "ADVANCED_WORKER"));
    desk.save(&added, "form", "BASE_EMULATION_FIGHTER");
    desk.save(&added, "decision_date", "13/1/2021");
    let shown = history(&desk, &id);
    assert_eq!(told(&shown), [(2018, "Lao động tiên tiến"), (2020, "Chiến sĩ thi đua cơ sở")]);
    assert_eq!(shown["awards"][1]["decision_date"], "13/01/2021");
    let moved = json!({ "record": added, "changes": [{ "path": "subject", "value": "person:x" }] });
    assert_eq!(desk.refused("save_fields", moved), "recorded_once");
    desk.call("bin", json!({ "records": [added] }));
    assert_eq!(told(&history(&desk, &id)).len(), 1);
    desk.call("restore", json!({ "records": [added] }));
    let desk = desk.restart();
    assert_eq!(told(&history(&desk, &id)).len(), 2);
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(told(&history(&desk, &id)).len(), 2);
    assert_eq!(desk.refused("add_award", award(&id, 1700, "ADVANCED_WORKER")), "not_a_number");
    assert_eq!(desk.refused("add_award", award(&id, 2020, "NOBEL")), "unknown_word");
}

#[test]
fn an_award_that_came_from_a_decision_changes_only_with_it() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let asked = json!({ "exemplars": [id], "round": "Cuối năm", "form": "CERTIFICATE_OF_MERIT" });
    let nominations = desk.call("nominate", asked)["ids"].clone();
    let decided =
        json!({ "nominations": nominations, "outcome": "AWARDED", "decision_number": "3456/QĐ-UBND" });
    desk.call("record_outcome", decided);
    let carried = history(&desk, &id)["awards"][3]["id"].as_str().unwrap().to_owned();
    let change = json!({ "record": carried, "changes": [{ "path": "year", "value": "2020" }] });
    assert_eq!(desk.refused("save_fields", change), "carried_over");
    assert_eq!(desk.refused("bin", json!({ "records": [carried] })), "carried_over");
}

#[test]
fn a_unit_types_in_awards_of_its_own_people_and_nobody_elses() {
    let desk = Desk::sample();
    let (own, other) = (desk.sample_id("Trần Văn Thí Dụ"), desk.sample_id("Hoà Thuỷ Thử Nghiệm"));
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    desk.call("add_award", award(&own, 2020, "ADVANCED_WORKER"));
    assert_eq!(desk.refused("add_award", award(&other, 2020, "ADVANCED_WORKER")), "other_unit");
    desk.work_as("Người xem", "VIEWER", None);
    assert_eq!(desk.refused("add_award", award(&own, 2021, "ADVANCED_WORKER")), "not_permitted");
}

#[test]
fn a_rule_tells_which_years_are_missing_with_its_source_and_refuses_nothing() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let found = preview(&desk, &id, "28/11/2022");
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!((&found[0]["code"], &found[0]["verdict"]), (&json!("consecutive"), &json!("not_met")));
    assert_eq!(found[0]["missing_years"], json!([2019, 2020]));
    assert!(found[0]["source"].as_str().unwrap().contains("Luật Thi đua, khen thưởng 2003"));
    assert_eq!(found[0]["confirmed"], false, "nobody has compared it with the paper");
    let asked = json!({ "exemplars": [id], "round": "Cuối năm", "form": "PROVINCIAL_EMULATION_FIGHTER" });
    desk.call("nominate", asked);
    desk.call("undo", Json::Null);
    for year in [2019, 2020] {
        desk.call("add_award", award(&id, year, "BASE_EMULATION_FIGHTER"));
    }
    let found = preview(&desk, &id, "28/11/2022");
    assert_eq!((&found[0]["verdict"], &found[0]["missing_years"]), (&json!("met"), &json!([])));
}

#[test]
fn what_nobody_has_recorded_is_not_told_to_be_missing() {
    let desk = Desk::sample();
    let id = desk.sample_id("Võ Thị Đào Thử Nghiệm");
    let found = preview(&desk, &id, "28/11/2022");
    assert_eq!(found[0]["verdict"], "unknown");
    assert!(found[0]["text"].as_str().unwrap().contains("chưa ghi quá trình khen thưởng"));
    let asked = json!({
        "exemplars": [id], "year": 2022, "round": "Xét danh hiệu", "form": "PROVINCIAL_EMULATION_FIGHTER",
        "proposed_on": "28/11/2022",
    });
    let nominations = desk.call("nominate", asked)["ids"].clone();
    let decided =
        json!({ "nominations": nominations, "outcome": "AWARDED", "decision_number": "3456/QĐ-UBND" });
    desk.call("record_outcome", decided);
    let round = desk.call("round", json!({ "year": 2022, "round": "Xét danh hiệu" }));
    assert_eq!(
        round["rows"][0]["findings"][0]["verdict"], "unknown",
        "its own award tells nothing of before"
    );
}

#[test]
fn rules_are_those_of_the_day_of_the_proposal() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let source = |on: &str| preview(&desk, &id, on)[0]["source"].clone();
    assert!(source("28/11/2023").as_str().unwrap().contains("2003"));
    assert!(source("28/11/2024").as_str().unwrap().contains("06/2022/QH15"));
    assert_eq!(preview(&desk, &id, "1/10/2026"), json!([]), "what was amended then is not known");
    let rule = rule_of_2022(&desk);
    desk.save(rule["id"].as_str().unwrap(), "valid_to", "30/6/2022");
    assert_eq!(preview(&desk, &id, "28/11/2022"), json!([]), "the office ended it");
}

#[test]
fn somebody_confirms_a_rule_and_whatever_it_says_otherwise_is_confirmed_anew() {
    let desk = Desk::sample();
    let id = rule_of_2022(&desk)["id"].as_str().unwrap().to_owned();
    assert_eq!(rule_of_2022(&desk)["confirmed"], Json::Null);
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("confirm_award_rule", json!({ "rule": id })), "not_permitted");
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    desk.call("confirm_award_rule", json!({ "rule": id, "from": "Văn bản hợp nhất" }));
    let confirmed = json!({ "by": "Phan Văn Giả Định", "on": "24/05/2022", "from": "Văn bản hợp nhất" });
    assert_eq!(rule_of_2022(&desk)["confirmed"], confirmed);
    assert_eq!(preview(&desk, &desk.sample_id(VI_DU), "28/11/2022")[0]["confirmed"], true);
    desk.save(&id, "note", "Đã hỏi Ban Thi đua – Khen thưởng");
    assert_eq!(rule_of_2022(&desk)["confirmed"], confirmed, "a remark changes nothing");
    desk.save(&id, "years", "5");
    assert_eq!(rule_of_2022(&desk)["confirmed"], Json::Null);
    let forged = json!({ "record": id, "changes": [{ "path": "confirmed_by", "value": "Ai Khác" }] });
    assert_eq!(desk.refused("save_fields", forged), "recorded_once");
    let missing = preview(&desk, &desk.sample_id(VI_DU), "28/11/2022")[0]["missing_years"].clone();
    assert_eq!(missing, json!([2017, 2018, 2019, 2020]), "what the office typed is what is asked for");
}

#[test]
fn the_office_adds_rules_of_its_own_and_they_need_a_source() {
    let desk = Desk::sample();
    let rule = json!({
        "sort": "CONSECUTIVE", "form": "CERTIFICATE_OF_MERIT", "of_form": "BASE_EMULATION_FIGHTER", "years": 2,
        "source": "Quy chế thi đua của Sở", "valid_from": "1/1/2022",
    });
    let mut without = rule.clone();
    without["source"] = json!(" ");
    assert_eq!(desk.refused("add_award_rule", without), "source_missing");
    let mut backwards = rule.clone();
    backwards["valid_to"] = json!("2021");
    assert_eq!(desk.refused("add_award_rule", backwards), "ends_before_beginning");
    let count = rules(&desk).len();
    let id = desk.call("add_award_rule", rule)["id"].as_str().unwrap().to_owned();
    assert_eq!(rules(&desk).len(), count + 1);
    let asked = json!({
        "exemplars": [desk.sample_id(VI_DU)], "round": "Cuối năm", "form": "CERTIFICATE_OF_MERIT",
        "proposed_on": "28/11/2022",
    });
    let found = desk.call("preview_nominations", asked.clone())[0]["findings"].clone();
    assert_eq!(
        (&found[0]["source"], &found[0]["missing_years"]),
        (&json!("Quy chế thi đua của Sở"), &json!([2020]))
    );
    desk.call("bin", json!({ "records": [id] }));
    assert_eq!(desk.call("preview_nominations", asked)[0]["findings"], json!([]));
}

#[test]
fn a_share_is_told_of_a_round_once_those_it_is_taken_of_are_recorded() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let asked = json!({
        "exemplars": [id], "year": 2022, "round": "Xét danh hiệu", "form": "BASE_EMULATION_FIGHTER",
        "proposed_on": "28/11/2022",
    });
    desk.call("nominate", asked);
    let found = |desk: &Desk| {
        desk.call("round", json!({ "year": 2022, "round": "Xét danh hiệu" }))["findings"][0].clone()
    };
    assert_eq!((&found(&desk)["code"], &found(&desk)["verdict"]), (&json!("ratio"), &json!("unknown")));
    for number in 0..6 {
        let one = desk.add_person(&format!("Người Thí Dụ {number}"));
        desk.call("add_award", award(&one, 2022, "ADVANCED_WORKER"));
    }
    let said = found(&desk);
    assert_eq!(said["verdict"], "not_met");
    assert!(said["text"].as_str().unwrap().contains("16,7 %"), "{said}");
    let one = desk.add_person("Người Thí Dụ Nữa");
    desk.call("add_award", award(&one, 2022, "ADVANCED_WORKER"));
    assert_eq!(found(&desk)["verdict"], "met", "one of seven is 14,3 %");
}
