//! Offices written by older versions open in this one with everything in them.

use std::{fs, path::Path};

use serde_json::{Value as Json, json};

use crate::desk::Desk;

#[test]
fn an_office_of_every_format_opens_whole() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut formats = 0;
    for entry in fs::read_dir(kept).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "neuguong") {
            continue;
        }
        formats += 1;
        let desk = Desk::bare();
        fs::create_dir_all(desk.data()).unwrap();
        fs::copy(&path, desk.data().join("van-phong.neuguong")).unwrap();
        assert_eq!(desk.call("status", Json::Null)["office"]["exemplars"], 1, "{path:?}");
        let page = desk.call("list_exemplars", json!({ "search": "thi du" }));
        let shown = desk.call("show_exemplar", json!({ "id": page["rows"][0]["id"] }));
        assert_eq!(shown["praise"], "Hẹn một lần, đúng một lần.", "{path:?}");
        let history = desk.call("history", json!({ "record": shown["id"], "path": "praise" }));
        assert_eq!(history[0]["author"], "Hà Thị Mẫu", "{path:?}");
        assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]), "{path:?}");
        desk.call("undo", Json::Null);
    }
    assert!(formats > 0, "no office is kept");
}
