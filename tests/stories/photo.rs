//! Photos: taken in, turned, cropped, refused.

use api::Answer;
use serde_json::json;

use crate::desk::{Desk, photo};

fn add(desk: &Desk, record: &str, name: &str) -> Result<serde_json::Value, api::Failure> {
    let request = json!({ "record": record, "file_name": name });
    match desk.api.call("add_photo", request, Some(photo(name)))? {
        Answer::Json(data) => Ok(data),
        Answer::Bytes { .. } => panic!("bytes"),
    }
}

#[test]
fn pictures_of_every_usual_kind_are_taken_in_upright() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let person = desk.subject(&id);
    for name in [
        "portrait-354x472.jpg",
        "turned-exif-6.jpg",
        "cmyk-adobe.jpg",
        "alpha.png",
        "sixteen-bit.png",
        "grey.jpg",
        "lossy.webp",
        "lossless.webp",
        "bitmap.bmp",
        "scan.tiff",
        "progressive.jpg",
    ] {
        let added = add(&desk, &person, name).unwrap_or_else(|failure| panic!("{name}: {}", failure.what));
        assert!(added["photo"]["width"].as_u64().unwrap() > 0, "{name}");
        let shown = desk.call("show_exemplar", json!({ "id": id }));
        assert_eq!(shown["photo"]["id"], added["photo"]["id"], "{name}");
    }
    desk.call("undo", serde_json::Value::Null);
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert!(shown["photo"]["id"].is_string(), "the picture before comes back");
}

#[test]
fn what_is_no_picture_is_refused_and_leaves_nothing_behind() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let person = desk.subject(&id);
    let changes = desk.call("check_office", serde_json::Value::Null)["changes"].clone();
    for (name, code) in [
        ("text.jpg", "photo_not_a_picture"),
        ("truncated.jpg", "photo_truncated"),
        ("bomb.png", "photo_too_large"),
        ("phone.heic", "photo_heic"),
    ] {
        assert_eq!(add(&desk, &person, name).unwrap_err().code, code, "{name}");
    }
    assert_eq!(desk.call("check_office", serde_json::Value::Null)["changes"], changes);
    let photos = desk.data().join("photos");
    let kept = std::fs::read_dir(photos).map(|entries| entries.count()).unwrap_or(0);
    assert_eq!(kept, 0, "no file is left");
}

#[test]
fn a_crop_follows_the_focus_point() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let added = add(&desk, &desk.subject(&id), "portrait-354x472.jpg").unwrap();
    let record = added["photo"]["id"].as_str().unwrap().to_owned();
    let crop = |desk: &Desk| desk.bytes("photo_crop", json!({ "photo": record, "width": 160, "height": 90 }));
    desk.save(&record, "focus_y", 0);
    let top = crop(&desk);
    desk.save(&record, "focus_y", 1000);
    assert_ne!(top, crop(&desk));
    desk.save(&record, "focus_y", 0);
    assert_eq!(top, crop(&desk));
}
