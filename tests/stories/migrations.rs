//! Offices written by older versions open in this one with everything in them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// Set it to keep an office of the present format if none is kept yet.
const WRITE: &str = "WRITE_FORMAT";

const OFFICE: &str = "van-phong.neuguong";

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
}

/// The format a closed office's file notes in its header.
fn format(file: &Path) -> u32 {
    let bytes = fs::read(file).unwrap();
    u32::from_be_bytes(bytes[60..64].try_into().unwrap())
}

/// An office with one record of every kind that the format knows, closed.
fn closed_office() -> Desk {
    let desk = Desk::empty();
    let person = json!({
        "person": { "full_name": "Trần Thị Thí Dụ", "position": "Chuyên viên" },
        "unit": "STP-VP", "plan_year": 2022, "praise": "Hẹn một lần, đúng một lần.",
    });
    let id = desk.call("add_exemplar", person)["id"].clone();
    desk.select(id.as_str().unwrap());
    desk.save(&desk.subject(id.as_str().unwrap()), "kept_until", "2030");
    desk.call("add_board", json!({ "name": "Bảng tin sảnh", "place": "Tầng 1" }));
    let consent = json!({ "person": id, "scopes": ["NAME", "ACHIEVEMENT"], "channels": ["PORTAL"] });
    desk.call("add_consent", consent);
    let article = json!({
        "exemplars": [id], "channel": "PORTAL",
        "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    desk.call("post", article);
    desk.call("add_template", json!({ "based_on": "individual", "name": "Mẫu của phòng" }));
    desk.api.close();
    desk
}

#[test]
fn an_office_of_the_present_format_is_kept_for_the_versions_to_come() {
    let desk = closed_office();
    let file = desk.data().join(OFFICE);
    let kept = kept().join(format!("format-{}.neuguong", format(&file)));
    if !kept.exists() && std::env::var_os(WRITE).is_some() {
        fs::copy(&file, &kept).unwrap();
    }
    assert!(kept.exists(), "{kept:?} is missing: run this test once with {WRITE}=1");
}

#[test]
fn an_office_of_every_format_opens_whole() {
    let present = format(&closed_office().data().join(OFFICE));
    let mut formats = Vec::new();
    for entry in fs::read_dir(kept()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "neuguong") {
            continue;
        }
        formats.push(format(&path));
        let desk = Desk::bare();
        fs::create_dir_all(desk.data()).unwrap();
        fs::copy(&path, desk.data().join(OFFICE)).unwrap();
        assert_eq!(desk.call("status", Json::Null)["office"]["exemplars"], 1, "{path:?}");
        let copy = desk.data().join(format!("van-phong.truoc-nang-cap-{}.neuguong", format(&path)));
        assert_eq!(
            copy.exists(),
            format(&path) < present,
            "a copy is laid beside what is brought up to date"
        );
        let page = desk.call("list_exemplars", json!({ "search": "thi du" }));
        let shown = desk.call("show_exemplar", json!({ "id": page["rows"][0]["id"] }));
        assert_eq!(shown["praise"], "Hẹn một lần, đúng một lần.", "{path:?}");
        let history = desk.call("history", json!({ "record": shown["id"], "path": "praise" }));
        assert_eq!(history[0]["author"], "Hà Thị Mẫu", "{path:?}");
        // Boards, consents and postings came with format 2.
        let since_boards = usize::from(format(&path) >= 2);
        for list in [
            desk.call("boards", Json::Null),
            desk.call("consents", json!({ "person": shown["id"] })),
            desk.call("postings", json!({ "exemplar": shown["id"] })),
        ] {
            assert_eq!(list.as_array().unwrap().len(), since_boards, "{path:?}: {list}");
        }
        // Own templates came with format 3.
        let templates = desk.call("templates", Json::Null);
        let own = templates["templates"].as_array().unwrap().iter().filter(|it| it["own"] == true);
        assert_eq!(own.count(), usize::from(format(&path) >= 3), "{path:?}");
        // Assessments came with format 4, into the records of older ones as into new ones.
        let assessed = shown["assessments"][0]["met"]["code"] == "YES";
        assert_eq!(assessed, format(&path) >= 4, "{path:?}");
        // How long data are kept came with format 5, and so did erasing and the keys by which doubles are found.
        let kept = desk.call("personal_data", json!({ "person": shown["id"] }));
        assert_eq!(kept["kept_until"], if format(&path) >= 5 { "2030" } else { "" }, "{path:?}");
        assert_eq!(
            desk.call("lookalikes", json!({ "name": shown["name"].as_str().unwrap().to_uppercase() }))
                .as_array()
                .unwrap()
                .len(),
            1,
            "{path:?}"
        );
        assert_eq!(desk.call("erasures", Json::Null), json!([]), "{path:?}");
        let state = shown["state"].clone();
        let no = json!({ "exemplar": shown["id"], "criterion": "CREATIVITY", "met": "NO" });
        desk.call("assess", no);
        let shown = desk.call("show_exemplar", json!({ "id": shown["id"] }));
        assert_eq!(shown["assessments"][1]["met"]["code"], "NO", "{path:?}");
        assert_eq!(shown["state"], state, "{path:?}");
        assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]), "{path:?}");
        assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]), "{path:?}");
        desk.call("undo", Json::Null);
    }
    formats.sort_unstable();
    assert_eq!(formats, (1..=present).collect::<Vec<_>>(), "one office a format");
}

#[test]
fn an_older_office_takes_boards_and_postings_once_it_is_brought_up_to_date() {
    let desk = Desk::bare();
    fs::create_dir_all(desk.data()).unwrap();
    fs::copy(kept().join("format-1.neuguong"), desk.data().join(OFFICE)).unwrap();
    desk.call("add_board", json!({ "name": "Bảng tin sảnh" }));
    let desk = desk.restart();
    assert_eq!(desk.call("boards", Json::Null)[0]["name"], "Bảng tin sảnh");
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(desk.call("boards", Json::Null)[0]["name"], "Bảng tin sảnh");
}
