//! Consent to be shown: what is lacking stops the sheet, what is withdrawn brings it down.

use std::fs;

use serde_json::{Value as Json, json};

use crate::desk::{Desk, photo};

const HALL: &str = "Bảng tin sảnh tầng 1";
const VI_DU: &str = "Nguyễn Thị Ví Dụ";
/// Selected, and not asked yet.
const THUY: &str = "Hoà Thuỷ Thử Nghiệm";

fn agree(person: &str, scopes: &[&str], from: &str, to: &str) -> Json {
    json!({
        "person": person, "scopes": scopes, "channels": ["NOTICE_BOARD"], "from": from, "to": to,
        "purpose": "Tuyên truyền gương điển hình",
    })
}

const ALL: [&str; 4] = ["NAME", "PHOTO", "BIOGRAPHY", "ACHIEVEMENT"];

fn posting(sheet: &Json, from: &str, to: &str) -> Json {
    json!({
        "key": sheet["key"], "board": HALL, "from": from, "to": to,
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    })
}

#[test]
fn without_consent_the_official_sheet_is_refused_and_a_draft_is_not() {
    let desk = Desk::sample();
    let sheet = desk.sheet(THUY);
    assert_eq!(sheet["draft"], false);
    assert_eq!(sheet["lacking"][0]["text"], format!("{THUY} (họ tên, ảnh, tiểu sử, thành tích)"));
    let save = |sheet: &Json| json!({ "key": sheet["key"], "file": desk.folder.path().join("thuy.pdf") });
    assert_eq!(desk.refused("save_poster", save(&sheet)), "consent_missing");
    assert_eq!(desk.refused("print_poster", json!({ "key": sheet["key"] })), "consent_missing");
    let failure = desk.try_call("post", posting(&sheet, "", "")).unwrap_err();
    assert_eq!(failure.code, "consent_missing");
    assert!(failure.what.contains(&format!("{THUY} (họ tên, ảnh, tiểu sử, thành tích)")), "{}", failure.what);
    assert!(!desk.folder.path().join("thuy.pdf").exists());
    let draft = desk.call("poster", json!({ "exemplars": [desk.sample_id(THUY)], "draft": true }));
    assert_eq!(draft["lacking"], json!([]));
    desk.call("save_poster", save(&draft));
}

#[test]
fn each_scope_channel_and_day_needs_a_consent_of_its_own() {
    let desk = Desk::sample();
    let id = desk.sample_id(THUY);
    let missing = |from: &str, to: &str| {
        let key = desk.sheet(THUY)["key"].clone();
        let ready = desk.call("posting_readiness", json!({ "key": key, "from": from, "to": to }));
        ready["lacking"][0]["text"].as_str().unwrap_or_default().to_owned()
    };
    desk.call("add_consent", agree(&id, &["NAME", "ACHIEVEMENT", "BIOGRAPHY"], "20/5/2022", "30/6/2022"));
    let all = format!("{THUY} (họ tên, ảnh, tiểu sử, thành tích)");
    assert_eq!(missing("24/5/2022", "30/6/2022"), format!("{THUY} (ảnh)"));
    desk.call("add_consent", agree(&id, &["PHOTO"], "20/5/2022", ""));
    assert_eq!(missing("24/5/2022", "30/6/2022"), "");
    assert_eq!(missing("24/5/2022", "1/7/2022"), format!("{THUY} (họ tên, tiểu sử, thành tích)"));
    assert_eq!(missing("19/5/2022", "19/5/2022"), all);
    desk.call("add_consent", agree(&id, &ALL, "1/7/2022", ""));
    assert_eq!(missing("24/5/2022", "15/8/2022"), "", "consents follow on one another");
    let portal = json!({ "exemplars": [id], "channel": "PORTAL" });
    assert_eq!(desk.call("posting_readiness", portal)["lacking"][0]["channel"]["code"], "PORTAL");
    let sheet = desk.sheet(THUY);
    desk.call("post", posting(&sheet, "24/5/2022", "30/6/2022"));
}

#[test]
fn a_posting_is_not_prolonged_beyond_the_consent() {
    let desk = Desk::sample();
    let id = desk.sample_id(THUY);
    desk.call("add_consent", agree(&id, &ALL, "20/5/2022", "30/6/2022"));
    let posted = desk.hang(THUY, HALL, "24/5/2022", "15/6/2022");
    let prolong =
        |to: &str| json!({ "record": posted["id"], "changes": [{ "path": "posted_to", "value": to }] });
    assert_eq!(desk.refused("save_fields", prolong("15/7/2022")), "consent_missing");
    desk.call("save_fields", prolong("30/6/2022"));
}

#[test]
fn another_ground_stands_in_for_consent_with_a_reason_and_the_directors_word() {
    let desk = Desk::sample();
    let mut ground = agree(&desk.sample_id(THUY), &ALL, "", "");
    ground["ground"] = json!("OTHER");
    assert_eq!(desk.refused("add_consent", ground.clone()), "reason_missing");
    ground["reason"] = json!("Hình ảnh ghi tại hội nghị công khai");
    assert_eq!(desk.refused("add_consent", ground.clone()), "approval_missing");
    ground["decided_by"] = json!("Trần Giám Đốc Mẫu");
    let recorded = desk.call("add_consent", ground)["consent"].clone();
    assert_eq!(recorded["ground"]["label"], "Căn cứ khác do Giám đốc quyết định");
    assert_eq!((&recorded["decided_by"], &recorded["holds"]), (&json!("Trần Giám Đốc Mẫu"), &json!(true)));
    desk.hang(THUY, HALL, "", "");
}

#[test]
fn withdrawing_names_what_must_come_down_and_takes_the_photo_out_of_later_sheets() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let hall = desk.hang(VI_DU, HALL, "", "30/6/2022");
    let over = desk.hang(VI_DU, HALL, "10/5/2022", "15/5/2022");
    let article = json!({
        "exemplars": [id], "channel": "PORTAL",
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    let article = desk.call("post", article)["posting"].clone();
    let has_photo = || {
        let sheet = desk.sheet(VI_DU);
        sheet["regions"].as_array().unwrap().iter().any(|region| region["path"] == "photo")
    };
    assert!(has_photo());
    let consent = desk.call("consents", json!({ "person": id }))[0].clone();
    let request = json!({ "consent": consent["id"], "reason": "Chuyển công tác" });
    let withdrawn = desk.call("withdraw_consent", request.clone());
    let mut named: Vec<&Json> =
        withdrawn["to_take_down"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
    named.sort_by_key(|id| id.to_string());
    let mut expected = vec![&hall["id"], &article["id"]];
    expected.sort_by_key(|id| id.to_string());
    assert_eq!(named, expected, "not what is over: {}", over["id"]);
    assert!(!has_photo());
    assert_eq!(desk.refused("withdraw_consent", request), "already_withdrawn");
    let told = desk.call("consents", json!({ "person": id }))[0].clone();
    assert_eq!((&told["withdrawn_on"], &told["holds"]), (&json!("24/05/2022"), &json!(false)));
    let today = desk.call("today", Json::Null);
    assert_eq!(
        (&today["groups"][0]["code"], &today["groups"][0]["count"]),
        (&json!("unconsented"), &json!(2))
    );
    assert_eq!(today["groups"][0]["tasks"][0]["target"]["kind"], "posting");
    let both = json!({ "postings": [hall["id"], article["id"]], "reason": "Rút đồng ý" });
    desk.call("take_down", both);
    assert_eq!(desk.call("unconsented_postings", Json::Null), json!([]));
}

#[test]
fn a_consent_that_runs_out_while_something_hangs_is_told_on_the_day_after() {
    let desk = Desk::sample();
    desk.call("add_consent", agree(&desk.sample_id(THUY), &ALL, "20/5/2022", "25/5/2022"));
    let posted = desk.hang(THUY, HALL, "", "");
    desk.world.pass_days(1);
    assert_eq!(desk.call("unconsented_postings", Json::Null), json!([]));
    desk.world.pass_days(1);
    assert_eq!(desk.call("unconsented_postings", Json::Null)[0]["posting"]["id"], posted["id"]);
}

#[test]
fn the_head_answers_for_a_collectives_picture_and_a_model_needs_nobody() {
    let desk = Desk::sample();
    let team = "Phòng Hành chính tư pháp mẫu";
    assert_eq!(desk.sheet(team)["lacking"], json!([]));
    let consent = desk.call("consents", json!({ "person": desk.sample_id(team) }))[0].clone();
    assert_eq!(consent["name"], "Ngô Thị Minh Họa Mẫu");
    let posted = desk.hang(team, HALL, "", "");
    let withdrawn = desk.call("withdraw_consent", json!({ "consent": consent["id"] }));
    assert_eq!(withdrawn["to_take_down"][0]["id"], posted["id"]);
    assert_eq!(desk.sheet(team)["lacking"], json!([]), "without the picture nothing of a person is shown");
    let model = "Ngày thứ Bảy hộ tịch";
    assert_eq!(desk.sheet(model)["lacking"], json!([]));
    let of_model = agree(&desk.sample_id(model), &ALL, "", "");
    assert_eq!(desk.refused("add_consent", of_model), "nobody_behind");
}

#[test]
fn the_scan_of_the_paper_is_kept_and_given_out_again() {
    let desk = Desk::sample();
    let file = desk.folder.path().join("Giấy đồng ý.pdf");
    fs::write(&file, b"%PDF-1.7 scan").unwrap();
    let mut request = agree(&desk.sample_id(THUY), &ALL, "", "");
    request["file"] = json!(file);
    let consent = desk.call("add_consent", request)["consent"].clone();
    assert_eq!(consent["scan"]["file_name"], "Giấy đồng ý.pdf");
    let id = json!({ "id": consent["id"] });
    assert_eq!(desk.bytes("consent_scan", id.clone()), b"%PDF-1.7 scan");
    let scan = json!({ "consent": consent["id"], "file_name": "giay.png" });
    let png = photo("palette.png");
    desk.api.call("add_scan", scan.clone(), Some(png.clone())).unwrap();
    assert_eq!(desk.bytes("consent_scan", id.clone()), png);
    let copy = desk.call("view_scan", id)["file"].as_str().map(std::path::PathBuf::from).unwrap();
    assert!(copy.extension().is_some_and(|extension| extension == "png"), "{}", copy.display());
    assert_eq!(fs::read(copy).unwrap(), png);
    let refused = desk.api.call("add_scan", scan, Some(photo("phone.heic"))).unwrap_err();
    assert_eq!(refused.code, "not_an_attachment");
}

#[test]
fn a_consent_says_what_and_where_and_only_its_notes_are_typed_over() {
    let desk = Desk::sample();
    let id = desk.sample_id(THUY);
    assert_eq!(desk.refused("add_consent", agree(&id, &[], "", "")), "consent_to_nothing");
    let backwards = agree(&id, &ALL, "30/6/2022", "1/6/2022");
    assert_eq!(desk.refused("add_consent", backwards), "ends_before_beginning");
    let consent = desk.call("add_consent", agree(&id, &ALL, "", ""))["consent"]["id"].clone();
    let consent = consent.as_str().unwrap();
    let edit =
        |path: &str, value: Json| json!({ "record": consent, "changes": [{ "path": path, "value": value }] });
    assert_eq!(desk.refused("save_fields", edit("scope_photo", json!(false))), "recorded_once");
    assert_eq!(desk.refused("save_fields", edit("withdrawn_on", json!(""))), "recorded_once");
    desk.save(consent, "note", "Ký tại phòng họp.");
    desk.call("bin", json!({ "records": [consent] }));
    assert_eq!(desk.call("consents", json!({ "person": id })), json!([]));
}
