//! What people and machines bring by accident.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[test]
fn signs_that_mean_something_elsewhere_are_only_text_here() {
    let desk = Desk::empty();
    let text = "5 < 6 & \"7\" > 4 – 100% 'thật' \\0 {x} $1; DROP TABLE exemplar; -- 🎉";
    let id = desk.add_person(&format!("Nguyễn {text}"));
    desk.save(&id, "summary", text);
    desk.save(&id, "quotation", "A\u{0}B\u{feff}C\u{200d}D");
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert_eq!(shown["summary"], text);
    assert!(!shown["quotation"].as_str().unwrap().contains('\u{0}'));
    for search in [text, "\"", "'", "*", "NEAR(", "a AND", "%", "_", "^x", "-", ":", "(", "\u{0}"] {
        desk.call("list_exemplars", json!({ "search": search }));
    }
    let sheet = desk.call("poster", json!({ "exemplars": [id] }));
    let codes: Vec<&Json> = sheet["checks"].as_array().unwrap().iter().map(|check| &check["code"]).collect();
    assert!(codes.contains(&&json!("missing_glyph")), "the emoji is named: {codes:?}");
    assert_eq!(sheet["printable"], true);
}

#[test]
fn a_text_of_thirty_thousand_characters_is_kept_whole_and_the_sheet_says_what_to_do() {
    let desk = Desk::empty();
    let id = desk.add_person("Võ Thị Đào Thử Nghiệm");
    let text = "Tuyên truyền pháp luật đến tận khu nhà trọ công nhân. ".repeat(560);
    let item = "0192a000-0000-7000-8000-000000000002";
    desk.save(&id, &format!("achievements/{item}/text"), text.as_str());
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert_eq!(shown["achievements"][0]["text"], text.trim_end());
    let sheet = desk.call("poster", json!({ "exemplars": [id] }));
    let codes: Vec<&str> =
        sheet["checks"].as_array().unwrap().iter().map(|check| check["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"continues") || codes.contains(&"does_not_fit"), "{codes:?}");
}

#[test]
fn a_call_that_is_not_one_is_refused_in_a_sentence() {
    let desk = Desk::empty();
    assert_eq!(desk.refused("dance", Json::Null), "unknown_call");
    assert_eq!(desk.refused("save_fields", json!({ "record": 7 })), "malformed_call");
    assert_eq!(desk.refused("show_exemplar", json!({ "id": "zzz" })), "no_such_record");
    assert_eq!(desk.refused("history", json!({ "record": "../../etc" })), "no_such_record");
}

#[test]
fn an_office_in_a_folder_that_cannot_be_made_is_refused() {
    let desk = Desk::bare();
    std::fs::write(desk.data(), "một tệp nằm đúng chỗ của thư mục").unwrap();
    let office = json!({ "name": "", "contents": "empty", "worker": "Hà Thị Mẫu", "role": "OFFICE_CLERK" });
    let code = desk.refused("create_office", office);
    assert!(["file_not_written", "file_not_read", "read_only"].contains(&code.as_str()), "{code}");
    assert!(desk.data().is_file(), "what lay there lies there still");
}
