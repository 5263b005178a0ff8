//! Finding: without marks, with đ, whatever the keyboard made of it; and the order of names.

use serde_json::json;

use crate::desk::Desk;

/// Searches find these names first.
fn check(desk: &Desk, search: &str, first: &str) {
    let names = desk.names(json!({ "search": search }));
    assert_eq!(names.first().map(String::as_str), Some(first), "“{search}” found {names:?}");
}

#[test]
fn a_name_is_found_however_it_is_typed() {
    let desk = Desk::sample();
    for (search, first) in [
        ("vi du", "Nguyễn Thị Ví Dụ"),
        ("VÍ DỤ", "Nguyễn Thị Ví Dụ"),
        ("nguye\u{302}\u{303}n thi\u{323} vi\u{301} du\u{323}", "Nguyễn Thị Ví Dụ"),
        ("dang minh hoa", "Đặng Thị Minh Họa"),
        ("đặng", "Đặng Thị Minh Họa"),
        ("do thi thu nghiem", "Đỗ Thị Thử Nghiệm"),
        ("Hòa Thủy", "Hoà Thuỷ Thử Nghiệm"),
        ("hoà thuỷ", "Hoà Thuỷ Thử Nghiệm"),
        ("thao vy", "Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu"),
    ] {
        check(&desk, search, first);
    }
}

#[test]
fn the_hit_is_marked_in_the_name_as_written() {
    let desk = Desk::sample();
    let page = desk.call("list_exemplars", json!({ "search": "minh hoa" }));
    let row = &page["rows"][0];
    assert_eq!(row["name"], "Đặng Thị Minh Họa");
    // "Minh" and "Họa" stand at 9–13 and 14–17.
    assert_eq!(row["name_marks"], json!([[9, 13], [14, 17]]));
}

#[test]
fn abbreviations_find_what_they_stand_for() {
    let desk = Desk::sample();
    for (search, wanted) in
        [("TP-HT", "Nguyễn Thị Ví Dụ"), ("TGPL", "Đặng Thị Minh Họa"), ("PBGDPL", "Võ Thị Đào Thử Nghiệm")]
    {
        let names = desk.names(json!({ "search": search }));
        assert!(names.iter().any(|name| name == wanted), "“{search}” found {names:?}");
    }
}

#[test]
fn a_word_of_the_deeds_is_found_and_shown() {
    let desk = Desk::sample();
    let page = desk.call("list_exemplars", json!({ "search": "mã vạch" }));
    let row = &page["rows"][0];
    assert_eq!(row["name"], "Nguyễn Thị Ví Dụ");
    let snippet = row["snippet"]["text"].as_str().unwrap();
    assert!(snippet.contains("mã vạch"), "{snippet}");
    assert!(!row["snippet"]["marks"].as_array().unwrap().is_empty());
}

#[test]
fn people_stand_in_the_order_of_their_given_names() {
    let desk = Desk::empty();
    let mut names = [
        "Lê Văn Dạt",
        "Đặng Văn Dũng",
        "Bùi Văn Đạt",
        "Võ Thị Đào",
        "Trần Văn Anh",
        "Lý A",
        "Nguyễn Thị Ảnh",
        "Nguyễn Thị Anh",
        "Lê Hoàng Ân",
        "Trần Thị An",
        "Phạm Văn Bình",
        "Nguyễn Văn Ánh",
        "Hồ Thị Ấn",
        "Đỗ Văn Ẩn",
    ];
    names.reverse();
    for name in names {
        desk.add_person(name);
    }
    let expected = [
        "Lý A",
        "Trần Thị An",
        "Nguyễn Thị Anh",
        "Trần Văn Anh",
        "Nguyễn Thị Ảnh",
        "Nguyễn Văn Ánh",
        "Lê Hoàng Ân",
        "Đỗ Văn Ẩn",
        "Hồ Thị Ấn",
        "Phạm Văn Bình",
        "Lê Văn Dạt",
        "Đặng Văn Dũng",
        "Võ Thị Đào",
        "Bùi Văn Đạt",
    ];
    assert_eq!(desk.names(json!({ "order": "name" })), expected);
    let mut reversed = expected.to_vec();
    reversed.reverse();
    assert_eq!(desk.names(json!({ "order": "name_reversed" })), reversed);
}

#[test]
fn filters_narrow_together_and_every_kind_is_counted() {
    let desk = Desk::sample();
    let page = desk.call("list_exemplars", json!({}));
    let counts = &page["counts"];
    assert_eq!(counts["all"], 18);
    let collective = desk.call("list_exemplars", json!({ "subject": "collective" }));
    assert_eq!(collective["total"], counts["collective"]);
    // What the other kinds would give stays in sight.
    assert_eq!(&collective["counts"], counts);
    let models = desk.call("list_exemplars", json!({ "category": "NEW_MODEL" }));
    assert_eq!(models["total"], counts["new_model"]);
    let selected = desk.call("list_exemplars", json!({ "state": "SELECTED", "plan_year": 2022 }));
    assert!(selected["total"].as_u64().unwrap() > 0);
    assert_eq!(desk.call("list_exemplars", json!({ "plan_year": 2019 }))["total"], 0);
}
