//! The letterhead of a sheet is the one valid on its own date.

use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// The text on the first page of an exemplar's sheet.
fn sheet_of(desk: &Desk, plan_year: i64) -> String {
    let draft = json!({ "person": { "full_name": "Nguyễn Thị Ví Dụ" }, "plan_year": plan_year });
    let added = desk.call("add_exemplar", draft);
    let sheet = desk.call("poster", json!({ "exemplars": [added["id"]] }));
    let file = desk.folder.path().join(format!("{plan_year}.pdf"));
    let written = desk.call("save_poster", json!({ "key": sheet["key"], "file": file }));
    let text =
        std::process::Command::new("pdftotext").arg(written["file"].as_str().unwrap()).arg("-").output();
    String::from_utf8(text.expect("pdftotext must be installed (poppler-utils)").stdout).unwrap()
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_sheet_of_2022_names_the_province_and_one_of_2026_the_city() {
    let desk = Desk::empty();
    assert!(sheet_of(&desk, 2022).contains("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI"));
    assert!(sheet_of(&desk, 2026).contains("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐỒNG NAI"));
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);
}
