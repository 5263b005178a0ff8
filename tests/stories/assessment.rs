//! Assessments: each criterion, what shows it, and what is missing before somebody can be chosen.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, photo};

fn assessed(desk: &Desk, id: &str) -> Json {
    desk.call("show_exemplar", json!({ "id": id }))["assessments"].clone()
}

#[test]
fn each_criterion_is_assessed_with_what_shows_it_by_whom_and_when() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let three = assessed(&desk, &id);
    assert_eq!(three.as_array().unwrap().len(), 3, "there is one of each, assessed or not");
    assert_eq!((&three[0]["met"], &three[2]["number"]), (&Json::Null, &json!(3)));
    let said = json!({
        "exemplar": id, "criterion": "CREATIVITY", "met": "PARTLY", "evidence": " Đánh mã vạch\r\nsổ hộ tịch ",
        "on": "5/4/2022",
    });
    desk.call("assess", said);
    let said = json!({ "exemplar": id, "criterion": "SOLIDARITY", "met": "NO", "assessor": "Tổ thẩm định" });
    desk.call("assess", said);
    let three = assessed(&desk.restart(), &id);
    assert_eq!(three[1]["met"]["label"], "Đạt một phần");
    assert_eq!(three[1]["evidence"], "Đánh mã vạch\nsổ hộ tịch");
    assert_eq!((&three[1]["assessor"], &three[1]["on"]), (&json!("Hà Thị Mẫu"), &json!("05/04/2022")));
    assert_eq!((&three[2]["assessor"], &three[2]["on"]), (&json!("Tổ thẩm định"), &json!("24/05/2022")));
    assert_eq!((&three[1]["missing"], &three[2]["missing"]), (&json!([]), &json!([])));
}

#[test]
fn an_assessment_of_a_day_to_come_or_of_no_criterion_is_refused() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let said = |criterion: &str, met: &str, on: &str| json!({ "exemplar": id, "criterion": criterion, "met": met, "on": on });
    assert_eq!(desk.refused("assess", said("CREATIVITY", "YES", "25/5/2022")), "day_ahead");
    assert_eq!(desk.refused("assess", said("CREATIVITY", "YES", "32/5/2022")), "not_a_date");
    assert_eq!(desk.refused("assess", said("BEAUTY", "YES", "")), "unknown_word");
    assert_eq!(desk.refused("assess", said("CREATIVITY", "RATHER", "")), "unknown_word");
    assert_eq!(assessed(&desk, &id)[1]["met"], Json::Null);
}

#[test]
fn an_assessment_is_taken_back_and_undone() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.assess(&id);
    desk.call("assess", json!({ "exemplar": id, "criterion": "CREATIVITY", "met": "" }));
    assert_eq!(assessed(&desk, &id)[1]["met"], Json::Null);
    desk.call("undo", Json::Null);
    assert_eq!(assessed(&desk, &id)[1]["met"]["code"], "YES");
    let history = desk.call("history", json!({ "record": id, "path": "assessments" }));
    assert!(history[0]["field"].as_str().unwrap().starts_with("Đánh giá tiêu chí"), "{history}");
}

#[test]
fn selection_is_refused_with_everything_that_is_missing() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    desk.save(&desk.subject(&id), "ended", "30/4/2022");
    desk.call("assess", json!({ "exemplar": id, "criterion": "LEADING_EXAMPLE", "met": "YES" }));
    desk.call("record_move", json!({ "exemplar": id, "to": "PROPOSED" }));
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    let refused = desk.try_call("record_move", json!({ "exemplar": id, "to": "CHECKED" })).unwrap_err();
    assert_eq!(refused.code, "move_blocked");
    for sentence in [
        "Tiêu chí 1 (Gương mẫu, dẫn đầu phong trào) chưa có minh chứng",
        "Tiêu chí 2 (Sáng tạo, sáng kiến) chưa được đánh giá",
        "Tiêu chí 3 (Tương thân, tương ái) chưa được đánh giá",
        "Đã thôi công tác từ 30/04/2022",
    ] {
        assert!(refused.what.contains(sentence), "{sentence} in {}", refused.what);
    }
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    let check = shown["moves"].as_array().unwrap().iter().find(|it| it["to"] == "CHECKED").unwrap();
    assert_eq!(check["blocked"].as_array().unwrap().len(), 4, "the screen is told the same");
    // What was in order when it was checked may have changed before it is selected.
    desk.save(&desk.subject(&id), "ended", "");
    desk.assess(&id);
    desk.call("record_move", json!({ "exemplar": id, "to": "CHECKED" }));
    desk.call("assess", json!({ "exemplar": id, "criterion": "SOLIDARITY", "met": "" }));
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    assert_eq!(desk.refused("record_move", json!({ "exemplar": id, "to": "SELECTED" })), "move_blocked");
    desk.assess(&id);
    desk.call("record_move", json!({ "exemplar": id, "to": "SELECTED" }));
}

#[test]
fn scans_pictures_and_word_files_speak_for_a_criterion() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let add = |name: &str, bytes: &[u8]| {
        let request = json!({ "exemplar": id, "criterion": "CREATIVITY", "file_name": name });
        desk.api.call("add_evidence", request, Some(bytes.to_vec()))
    };
    let word = b"PK\x03\x04....word/document.xml";
    add("Sáng kiến.docx", word).unwrap();
    add("Ảnh.jpg", &photo("portrait-354x472.jpg")).unwrap();
    let refused = add("Bảng.xlsx", b"PK\x03\x04....xl/workbook.xml").unwrap_err();
    assert_eq!(refused.code, "not_evidence");
    let files = assessed(&desk, &id)[1]["files"].clone();
    assert_eq!(files.as_array().unwrap().len(), 2);
    assert_eq!(files[0]["file"]["file_name"], "Sáng kiến.docx");
    let named = json!({ "exemplar": id, "id": files[0]["id"] });
    assert_eq!(desk.bytes("evidence_file", named.clone()), word);
    let copy = desk.call("view_evidence", named.clone());
    let copy = copy["file"].as_str().unwrap();
    assert!(copy.ends_with(".docx"), "{copy}");
    assert_eq!(std::fs::read(copy).unwrap(), word);
    desk.call("remove_evidence", named.clone());
    assert_eq!(desk.refused("evidence_file", named.clone()), "file_not_at_hand");
    desk.call("undo", Json::Null);
    assert_eq!(desk.bytes("evidence_file", named), word);
    // A consent is a signed paper and comes as a scan.
    let consent = json!({ "person": id, "scopes": ["NAME"], "channels": ["PORTAL"], "file_name": "a.docx" });
    let refused = desk.api.call("add_consent", consent, Some(word.to_vec())).unwrap_err();
    assert_eq!(refused.code, "not_an_attachment");
}

#[test]
fn assessments_outlive_a_rebuild_and_the_caches_agree() {
    let desk = Desk::sample();
    let before = desk.call("candidates", json!({ "plan_year": 2022 }));
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(desk.call("candidates", json!({ "plan_year": 2022 })), before);
}
