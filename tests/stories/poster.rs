//! Sheets: composed from records, checked, written.

use std::fs;

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[test]
fn a_sheet_names_the_field_behind_each_of_its_texts() {
    let desk = Desk::sample();
    let id = desk.sample_id("Nguyễn Thị Ví Dụ");
    let sheet = desk.call("poster", json!({ "exemplars": [id] }));
    assert_eq!(
        (&sheet["template"], &sheet["paper"], &sheet["printable"]),
        (&json!("individual"), &json!("A4"), &json!(true))
    );
    let regions = sheet["regions"].as_array().unwrap();
    let paths: Vec<&str> = regions.iter().map(|region| region["path"].as_str().unwrap()).collect();
    for path in ["full_name", "position", "quotation", "photo"] {
        assert!(paths.contains(&path), "{path} not in {paths:?}");
    }
    for region in regions.iter().filter(|region| region["page"] == 0) {
        let side = |name: &str| region[name].as_f64().unwrap();
        assert!(side("x") >= 0.0 && side("x") + side("width") <= 210.5, "{region}");
        assert!(side("y") >= 0.0 && side("y") + side("height") <= 297.5, "{region}");
    }
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let composed = |desk: &Desk| {
        let id = desk.sample_id("Tổ hòa giải ấp Giả Định");
        desk.call("poster", json!({ "exemplars": [id] }))["sha256"].clone()
    };
    assert_eq!(composed(&Desk::sample()), composed(&Desk::sample()));
}

#[test]
fn what_is_not_approved_says_so_on_the_sheet() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let codes = |desk: &Desk, draft: bool| -> Vec<String> {
        let sheet = desk.call("poster", json!({ "exemplars": [id], "draft": draft }));
        let checks = sheet["checks"].as_array().unwrap();
        checks.iter().map(|check| check["code"].as_str().unwrap().to_owned()).collect()
    };
    assert!(codes(&desk, false).contains(&"not_approved".to_owned()));
    desk.select(&id);
    assert!(!codes(&desk, false).contains(&"not_approved".to_owned()));
    assert!(codes(&desk, true).contains(&"not_approved".to_owned()), "a draft can be asked for");
}

#[test]
fn a_saved_file_is_the_one_that_was_shown() {
    let desk = Desk::sample();
    let ids = [desk.sample_id("Nguyễn Thị Ví Dụ"), desk.sample_id("Trần Văn Thí Dụ")];
    let sheet = desk.call("poster", json!({ "exemplars": ids, "colour": "cham" }));
    assert!(sheet["pages"].as_u64().unwrap() >= 2);
    let file = desk.folder.path().join("Áp phích tháng 6");
    let written = desk.call("save_poster", json!({ "key": sheet["key"], "file": file }));
    let path = written["file"].as_str().unwrap();
    assert!(path.ends_with("Áp phích tháng 6.pdf"), "{path}");
    assert_eq!(fs::metadata(path).unwrap().len(), sheet["bytes"].as_u64().unwrap());
    let png = desk.bytes("poster_page", json!({ "key": sheet["key"], "page": 0, "width": 300 }));
    assert!(png.starts_with(b"\x89PNG"));
    let printed = desk.call("print_poster", json!({ "key": sheet["key"] }));
    assert!(fs::read(printed["file"].as_str().unwrap()).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_file_that_cannot_be_written_is_refused_and_the_older_one_stays() {
    let desk = Desk::sample();
    let sheet = desk.call("poster", json!({ "exemplars": [desk.sample_id("Lý A")] }));
    let folder = desk.folder.path().join("khong-co");
    let request = json!({ "key": sheet["key"], "file": folder.join("a.pdf") });
    assert_eq!(desk.refused("save_poster", request), "file_not_written");
    assert_eq!(desk.refused("save_poster", json!({ "key": "cũ", "file": "a.pdf" })), "sheet_gone");
}

#[test]
fn unknown_choices_are_refused_by_name() {
    let desk = Desk::sample();
    let id = desk.sample_id("Lý A");
    for request in [
        json!({ "exemplars": [id], "template": "vuông" }),
        json!({ "exemplars": [id], "paper": "A7" }),
        json!({ "exemplars": [id], "colour": "tím" }),
    ] {
        assert_eq!(desk.refused("poster", request), "unknown_choice");
    }
    assert_eq!(desk.refused("poster", json!({ "exemplars": [] })), "no_exemplars");
}

#[test]
fn every_template_in_every_colour_suits_every_sample() {
    let desk = Desk::sample();
    let page = desk.call("list_exemplars", json!({ "limit": 500 }));
    let ids: Vec<&Json> = page["rows"].as_array().unwrap().iter().map(|row| &row["id"]).collect();
    let offered = desk.call("templates", Json::Null);
    for template in offered["templates"].as_array().unwrap() {
        let most = template["most"].as_u64().unwrap() as usize;
        let ids = if template["takes"] == "one" { &ids[..] } else { &ids[..most.min(ids.len())] };
        for paper in template["papers"].as_array().unwrap() {
            let request = json!({ "exemplars": ids, "template": template["id"], "paper": paper["code"], "colour": "ngoc" });
            let sheet = desk.call("poster", request);
            let blocking: Vec<&Json> = sheet["checks"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|check| check["severity"] == "blocking")
                .collect();
            assert!(blocking.is_empty(), "{} {}: {blocking:?}", template["id"], paper["code"]);
        }
    }
}
