//! The families of sheets beside those of one person and one team: what each says, read back out of its file.

use std::{fs, process::Command};

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";
const THUY: &str = "Hoà Thuỷ Thử Nghiệm";
const TEAM: &str = "Tổ hòa giải ấp Giả Định";
const MODEL: &str = "Ngày thứ Bảy hộ tịch";

fn ids(desk: &Desk, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| desk.sample_id(name)).collect()
}

/// Everything that stands in a composed file, in one line with plain spaces.
fn read_out(desk: &Desk, sheet: &Json) -> String {
    let file = desk.folder.path().join("doc.pdf");
    // As a draft it may be written whoever it shows.
    desk.call("save_poster", json!({ "key": sheet["key"], "file": file }));
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let output = output.expect("pdftotext must be installed (poppler-utils)");
    let text = String::from_utf8(output.stdout).unwrap();
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(desk: &Desk, request: Json, texts: &[&str]) -> (Json, String) {
    let sheet = desk.call("poster", request);
    let blocking: Vec<&Json> =
        sheet["checks"].as_array().unwrap().iter().filter(|check| check["severity"] == "blocking").collect();
    assert!(blocking.is_empty(), "{blocking:?}");
    let read = read_out(desk, &sheet);
    for text in texts {
        assert!(read.contains(text), "“{text}” is not in\n{read}");
    }
    (sheet, read)
}

fn paths(sheet: &Json, exemplar: &str) -> Vec<String> {
    let regions = sheet["regions"].as_array().unwrap().iter();
    let of = regions.filter(|region| region["exemplar"] == exemplar);
    of.map(|region| region["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_template_says_how_many_exemplars_it_takes_and_which_words() {
    let desk = Desk::sample();
    let offered = desk.call("templates", Json::Null);
    let cards = offered["templates"].as_array().unwrap();
    assert_eq!(cards.len(), 9);
    let known = [
        "title",
        "subtitle",
        "note",
        "quotation",
        "lines_heading",
        "lines",
        "anniversary",
        "lead",
        "events",
        "closing",
        "signature",
        "award",
    ];
    for card in cards {
        let (least, most) = (card["least"].as_u64().unwrap(), card["most"].as_u64().unwrap());
        match card["takes"].as_str().unwrap() {
            "one" => assert_eq!((least, most), (1, 1)),
            "several" => assert!(least >= 1 && most > least, "{card}"),
            words => assert_eq!((words, least, most), ("words", 0, 0)),
        }
        for word in card["words"].as_array().unwrap() {
            assert!(known.contains(&word["code"].as_str().unwrap()), "{word}");
        }
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_new_model_is_told_in_numbered_parts_with_its_numbers() {
    let desk = Desk::sample();
    let id = desk.sample_id(TEAM);
    let texts = [
        "Hòa giải trước hiên nhà",
        TEAM,
        "Vấn đề",
        "Cách làm",
        "Kết quả",
        "Cách nhân rộng",
        "2020",
        "85,7%",
        "24/28",
    ];
    let (sheet, read) = says(&desk, json!({ "exemplars": [id] }), &texts);
    assert_eq!(sheet["template"], "model", "it suits a model without being asked for");
    let paths = paths(&sheet, &id);
    for path in ["problem", "method", "result", "cost", "how_to_replicate"] {
        assert!(paths.contains(&path.to_owned()), "{path} not in {paths:?}");
    }
    let problem = sheet["regions"].as_array().unwrap().iter().find(|it| it["path"] == "problem").unwrap();
    let model = desk.call("show_exemplar", json!({ "id": id }))["model"]["id"].clone();
    assert_eq!(problem["record"], model, "a click leads to the model's own field");
    assert!(!read.contains("Gương mẫu"), "the deeds give way to the parts");
}

#[test]
fn a_sheet_lies_as_it_is_asked_to_and_by_nature_where_nobody_asks() {
    let desk = Desk::sample();
    let ids = ids(&desk, &[VI_DU]);
    let lying = |orientation: Option<&str>| {
        let request = json!({ "exemplars": ids, "template": "individual", "orientation": orientation });
        let sheet = desk.call("poster", request);
        let (width, height) = (sheet["width_mm"].as_f64().unwrap(), sheet["height_mm"].as_f64().unwrap());
        (sheet["orientation"].as_str().unwrap().to_owned(), width > height)
    };
    assert_eq!(lying(None), ("portrait".to_owned(), false));
    assert_eq!(lying(Some("landscape")), ("landscape".to_owned(), true));
    let offered = desk.call("templates", Json::Null);
    for card in offered["templates"].as_array().unwrap() {
        let papers = card["papers"].as_array().unwrap().iter();
        let known: Vec<(&str, &str)> =
            papers.map(|it| (it["code"].as_str().unwrap(), it["orientation"].as_str().unwrap())).collect();
        for paper in ["A4", "A3"] {
            for orientation in ["portrait", "landscape"] {
                assert!(known.contains(&(paper, orientation)), "{}: {known:?}", card["id"]);
            }
        }
    }
    let sideways = json!({ "exemplars": ids, "orientation": "sideways" });
    assert_eq!(desk.refused("poster", sideways), "unknown_choice");
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_quotation_names_who_said_it_and_where_it_comes_from() {
    let desk = Desk::sample();
    let words = json!({ "subtitle": "Trong buổi giao lưu ngày 11/6" });
    let request = json!({ "exemplars": [desk.sample_id(TEAM)], "template": "quotation", "words": words });
    let texts = ["“Nghe hết rồi mới nói luật.”", TEAM, "Trong buổi giao lưu ngày 11/6"];
    let (sheet, _) = says(&desk, request, &texts);
    assert_eq!(sheet["words"]["subtitle"], "Trong buổi giao lưu ngày 11/6");
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn an_award_is_congratulated_on_with_its_decision() {
    let desk = Desk::sample();
    let award = json!({
        "title": "Chiến sĩ thi đua cơ sở năm 2021",
        "decision": "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND huyện Suối Mơ",
    });
    let request = json!({
        "exemplars": [desk.sample_id(VI_DU)], "template": "congratulation", "words": { "award": award }
    });
    let texts = [
        "Chúc mừng",
        VI_DU,
        "đạt danh hiệu Chiến sĩ thi đua cơ sở năm 2021",
        "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND huyện Suối Mơ",
    ];
    says(&desk, request, &texts);
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn several_exemplars_stand_on_one_sheet_and_each_leads_to_its_own_record() {
    let desk = Desk::sample();
    let names = [VI_DU, "Trần Văn Thí Dụ", TEAM, MODEL];
    let chosen = ids(&desk, &names);
    let request =
        json!({ "exemplars": chosen, "template": "several", "words": { "title": "Gương sáng quý I" } });
    let (sheet, _) = says(&desk, request, &[&names[..], &["Gương sáng quý I"]].concat());
    assert_eq!((&sheet["pages"], &sheet["draft"]), (&json!(1), &json!(false)));
    for id in &chosen {
        assert!(!paths(&sheet, id).is_empty(), "no place leads to {id}");
    }
    assert!(paths(&sheet, &chosen[0]).contains(&"photo".to_owned()));
    let too_few = json!({ "exemplars": [chosen[0]], "template": "several" });
    assert_eq!(desk.refused("poster", too_few), "exemplar_count");
    let twice = json!({ "exemplars": [chosen[0], chosen[0]], "template": "several" });
    assert_eq!(desk.refused("poster", twice), "exemplar_count", "nobody stands on a sheet twice");
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_list_counts_its_rows_and_bears_the_signature_of_the_office() {
    let desk = Desk::sample();
    let chosen = ids(&desk, &[VI_DU, TEAM, "Trần Văn Thí Dụ"]);
    let signature = json!({ "capacity": "GIÁM ĐỐC", "mark": "", "name": "Phan Thị Giả Định" });
    let request = json!({ "exemplars": chosen, "template": "list", "words": { "signature": signature } });
    let texts = [
        "Danh sách điển hình tiên tiến, nhân tố mới, mô hình mới năm 2022",
        "I. CÁ NHÂN 1 Nguyễn Thị Ví Dụ",
        "2 Trần Văn Thí Dụ",
        "II. TẬP THỂ, MÔ HÌNH 3 Tổ hòa giải ấp Giả Định",
        "Danh sách này có 03 điển hình: 02 cá nhân, 01 tập thể và mô hình.",
        "GIÁM ĐỐC Phan Thị Giả Định",
    ];
    says(&desk, request, &texts);
    let unsigned = desk.call("poster", json!({ "exemplars": chosen, "template": "list" }));
    assert_eq!(
        (&unsigned["words"]["signature"]["capacity"], &unsigned["words"]["signature"]["name"]),
        (&json!("GIÁM ĐỐC"), &json!("")),
        "a clerk signs nothing"
    );
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn an_anniversary_counts_its_years_and_needs_no_exemplar() {
    let desk = Desk::sample();
    let (sheet, _) = says(
        &desk,
        json!({ "template": "anniversary" }),
        &[
            "74",
            "Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc",
            "11/6/1948",
            "11/6/2022",
            "Giai đoạn 2019 – 2025",
        ],
    );
    assert_eq!((&sheet["regions"], &sheet["lacking"]), (&json!([]), &json!([])));
    let day = json!({ "day": 28, "month": 8, "first_year": 1945, "year": 2030 });
    let words = json!({ "title": "Ngày truyền thống ngành Tư pháp", "anniversary": day, "lines": [] });
    let request = json!({ "template": "anniversary", "words": words });
    says(&desk, request, &["85", "28/8/1945", "28/8/2030", "Ngày truyền thống ngành Tư pháp"]);
    for (day, year) in [(31, 2022), (11, 1948)] {
        let day = json!({ "day": day, "month": 6, "first_year": 1948, "year": year });
        let request = json!({ "template": "anniversary", "words": { "anniversary": day } });
        assert_eq!(desk.refused("poster", request), "not_an_anniversary");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_bulletin_leads_with_the_first_and_tells_the_days_to_come() {
    let desk = Desk::sample();
    let names = [MODEL, VI_DU, "Trần Văn Thí Dụ"];
    let events = json!([{ "on": "11/6/2022", "text": "Lễ kỷ niệm" }]);
    let words = json!({ "note": "Số 03", "events": events });
    let request = json!({ "exemplars": ids(&desk, &names), "template": "bulletin", "words": words });
    let texts =
        ["Bản tin thi đua", "Số 03", "Mô hình “Ngày thứ Bảy hộ tịch”", VI_DU, "11/6 Thứ Bảy Lễ kỷ niệm"];
    let (sheet, _) = says(&desk, request, &texts);
    assert_eq!(sheet["lacking"], json!([]));
    let wrong = json!({ "events": [{ "on": "31/6/2022", "text": "Không có ngày này" }] });
    let request = json!({ "exemplars": ids(&desk, &names), "template": "bulletin", "words": wrong });
    assert_eq!(desk.refused("poster", request), "not_a_date");
}

#[test]
fn a_sheet_about_several_is_given_out_only_if_all_of_them_agreed() {
    let desk = Desk::sample();
    let request = |names: &[&str], template: &str| {
        let sheet = desk.call("poster", json!({ "exemplars": ids(&desk, names), "template": template }));
        let lacking = sheet["lacking"].as_array().unwrap();
        let scopes: Vec<String> = lacking.iter().map(|it| it["text"].as_str().unwrap().to_owned()).collect();
        (sheet, scopes.join("; "))
    };
    let (sheet, lacking) = request(&[VI_DU, THUY], "several");
    assert!(lacking.contains(THUY) && lacking.contains("ảnh") && !lacking.contains(VI_DU), "{lacking}");
    let file = desk.folder.path().join("a.pdf");
    let saving = json!({ "key": sheet["key"], "file": file });
    assert_eq!(desk.refused("save_poster", saving), "consent_missing");
    assert!(!file.exists());
    let (_, lacking) = request(&[VI_DU, THUY], "list");
    assert!(lacking.contains(THUY) && !lacking.contains("ảnh"), "a list shows no picture: {lacking}");
    let (sheet, lacking) = request(&[VI_DU, "Lê Giả Định"], "several");
    assert_eq!((&sheet["draft"], lacking.as_str()), (&json!(true), ""), "one not selected makes it a draft");
    let posting = json!({
        "key": sheet["key"], "board": "Bảng tin sảnh tầng 1",
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    assert_eq!(desk.refused("post", posting), "not_approved");
}

#[test]
fn a_posted_group_is_told_when_a_card_would_say_otherwise_and_only_then() {
    let desk = Desk::sample();
    let chosen = ids(&desk, &[VI_DU, "Trần Văn Thí Dụ"]);
    let sheet = desk.call("poster", json!({ "exemplars": chosen, "template": "several" }));
    let posting = json!({
        "key": sheet["key"], "board": "Bảng tin sảnh tầng 1",
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    desk.call("post", posting);
    assert_eq!(desk.call("changed_postings", Json::Null), json!([]));
    desk.save(&chosen[0], "quotation", "Câu này không có trên thẻ.");
    assert_eq!(desk.call("changed_postings", Json::Null), json!([]), "a card shows no quotation");
    desk.save(&chosen[1], "summary", "Hòa giải thành 150/160 vụ.");
    let changed = desk.call("changed_postings", Json::Null);
    assert_eq!(changed.as_array().unwrap().len(), 1, "{changed}");
}

#[test]
fn a_batch_gives_each_its_own_file_and_writes_over_none() {
    let desk = Desk::sample();
    let folder = desk.folder.path().join("Áp phích");
    let save = |name: &str| {
        let sheet = desk.sheet(name);
        let request = json!({ "key": sheet["key"], "folder": folder });
        desk.call("save_poster_beside", request)["file"].as_str().unwrap().to_owned()
    };
    let first = save(VI_DU);
    assert!(first.ends_with("du-nguyen-thi-vi-du-ubnd-xa-cau-vong-huyen-suoi-mo.pdf"), "{first}");
    let bytes = fs::read(&first).unwrap();
    let second = save(VI_DU);
    assert!(second.ends_with("-2.pdf"), "{second}");
    assert_eq!(fs::read(&first).unwrap(), bytes);
    let sheet = desk.sheet(THUY);
    let request = json!({ "key": sheet["key"], "folder": folder });
    assert_eq!(desk.refused("save_poster_beside", request), "consent_missing");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}
