//! One record told in other ways than a sheet: an article for the portal, a text for the loudspeakers, a slide.

use std::{collections::BTreeSet, fs, io::Read, path::Path, process::Command};

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";
/// Selected, and not asked yet.
const THUY: &str = "Hoà Thuỷ Thử Nghiệm";
/// Agreed to the board, not to the portal.
const THI_DU: &str = "Trần Văn Thí Dụ";
/// More than four thousand characters of deeds.
const LONG: &str = "Võ Thị Đào Thử Nghiệm";

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn package(desk: &Desk, name: &str, wrapping: &str, draft: bool) -> Json {
    json!({
        "exemplar": desk.sample_id(name), "wrapping": wrapping, "draft": draft,
        "folder": desk.folder.path().join("ra"),
    })
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn text_of(folder: &Path, name: &str) -> String {
    let text = String::from_utf8(fs::read(folder.join(name)).unwrap()).unwrap();
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"), "{name}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{name} has other line ends");
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

#[test]
fn the_portal_gets_title_short_and_long_text_and_a_light_picture() {
    let desk = Desk::sample();
    let told = desk.call("article", json!({ "exemplar": desk.sample_id(VI_DU) }));
    assert_eq!((&told["draft"], &told["lacking"]), (&json!(false), &json!([])));
    let written = desk.call("save_article", package(&desk, VI_DU, "folder", false));
    let place = Path::new(written["place"].as_str().unwrap());
    let files = ["anh-1.jpg", "bai-dang.html", "noi-dung.txt", "thong-tin.txt", "tieu-de.txt", "tom-tat.txt"];
    assert_eq!(names_in(place), files.map(str::to_owned).into());

    assert_eq!(text_of(place, "tieu-de.txt").trim(), told["title"]);
    assert_eq!(text_of(place, "noi-dung.txt").trim(), told["long"]);
    let short = text_of(place, "tom-tat.txt");
    assert!(short.contains(&format!("Bà {VI_DU}")) && short.contains("năm 2022."), "{short}");
    let about = text_of(place, "thong-tin.txt");
    assert!(about.contains(told["picture"]["caption"].as_str().unwrap()), "{about}");
    assert!(about.contains(told["picture"]["alt"].as_str().unwrap()), "{about}");

    let picture = fs::read(place.join("anh-1.jpg")).unwrap();
    assert!(picture.starts_with(&[0xff, 0xd8]) && picture.len() <= 1_000_000);
    let page = fs::read_to_string(place.join("bai-dang.html")).unwrap();
    for forbidden in ["<script", "http:", "https:", "style=", "onclick"] {
        assert!(!page.contains(forbidden), "{forbidden} in {page}");
    }
    assert!(page.contains("src=\"anh-1.jpg\""), "{page}");
}

#[test]
fn a_zip_holds_the_very_files_of_the_folder() {
    let desk = Desk::sample();
    let folder = desk.call("save_article", package(&desk, VI_DU, "folder", false));
    let zip = desk.call("save_article", package(&desk, VI_DU, "zip", false));
    assert_eq!(zip["files"], folder["files"]);
    let place = zip["place"].as_str().unwrap();
    assert!(place.ends_with(".zip"), "{place}");
    let mut archive = zip::ZipArchive::new(fs::File::open(place).unwrap()).unwrap();
    let files = zip["files"].as_array().unwrap();
    assert_eq!(archive.len(), files.len());
    for file in files {
        let name = file["name"].as_str().unwrap();
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(hash(&bytes), file["sha256"], "{name}");
        let beside = Path::new(folder["place"].as_str().unwrap()).join(name);
        assert_eq!(fs::read(beside).unwrap(), bytes, "{name}");
    }
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let desk = Desk::sample();
    let first = desk.call("save_article", package(&desk, VI_DU, "zip", false));
    let before = fs::read(first["place"].as_str().unwrap()).unwrap();
    let second = desk.call("save_article", package(&desk, VI_DU, "zip", false));
    assert_ne!(first["place"], second["place"]);
    assert_eq!(fs::read(first["place"].as_str().unwrap()).unwrap(), before);
    assert_eq!(
        fs::read(second["place"].as_str().unwrap()).unwrap(),
        before,
        "the same article, the same file"
    );
    let mut chosen = package(&desk, VI_DU, "zip", false);
    chosen["file"] = first["place"].clone();
    let third = desk.call("save_article", chosen);
    assert!(third["place"].as_str().unwrap().ends_with("-3.zip"), "{third}");
    assert_eq!(names_in(&desk.folder.path().join("ra")).len(), 3, "nothing half done is left");
}

#[test]
fn who_did_not_agree_to_the_portal_is_packed_as_a_draft_only() {
    let desk = Desk::sample();
    let failure = desk.try_call("save_article", package(&desk, THUY, "folder", false)).unwrap_err();
    assert_eq!(failure.code, "consent_missing");
    assert!(
        failure.what.contains(THUY) && failure.what.contains("cổng thông tin điện tử"),
        "{}",
        failure.what
    );
    assert_eq!(names_in(&desk.folder.path().join("ra")).len(), 0);

    let draft = desk.call("save_article", package(&desk, THUY, "folder", true));
    let place = Path::new(draft["place"].as_str().unwrap());
    for name in ["tieu-de.txt", "tom-tat.txt", "noi-dung.txt", "thong-tin.txt", "bai-dang.html"] {
        assert!(fs::read_to_string(place.join(name)).unwrap().contains("DỰ THẢO"), "{name}");
    }

    let director = json!({
        "person": desk.sample_id(THUY), "ground": "OTHER", "scopes": ["NAME", "PHOTO", "ACHIEVEMENT"],
        "channels": ["PORTAL"], "reason": "Kế hoạch tuyên truyền", "decided_by": "Phạm Giám Đốc Mẫu",
    });
    let ground = desk.try_call("add_consent", director);
    assert!(ground.is_ok(), "{ground:?}");
    desk.call("save_article", package(&desk, THUY, "folder", false));
}

#[test]
fn a_link_recorded_afterwards_stands_in_the_lists_until_consent_is_withdrawn() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let article = json!({
        "exemplars": [id], "channel": "PORTAL", "link": "https://stp.dongnai.gov.vn/vi-du",
        "from": "20/5/2022", "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
    });
    let posting = desk.call("post", article)["posting"].clone();
    assert_eq!((&posting["channel"]["code"], &posting["from"]), (&json!("PORTAL"), &json!("20/05/2022")));
    let listed = desk.call("postings", json!({ "exemplar": id, "channel": "PORTAL" }));
    assert_eq!(listed[0]["link"], "https://stp.dongnai.gov.vn/vi-du");
    let consent = desk.call("consents", json!({ "person": id }))[0]["id"].clone();
    let withdrawn = desk.call("withdraw_consent", json!({ "consent": consent, "reason": "Đổi ý" }));
    let down: Vec<&Json> = withdrawn["to_take_down"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
    assert!(down.contains(&&posting["id"]), "{withdrawn}");
}

#[test]
fn the_loudspeakers_get_words_for_the_ear_below_two_minutes() {
    let desk = Desk::sample();
    for name in [VI_DU, LONG, THUY] {
        let speech = desk.call("speech", json!({ "exemplar": desk.sample_id(name) }));
        let text = speech["text"].as_str().unwrap();
        assert!(text.contains(name), "{text}");
        assert!(!text.contains(['(', ')', '[', '“', '/', '%', '–']), "{text}");
        assert!(!text.chars().any(|letter| letter.is_ascii_digit()), "{text}");
        let (seconds, syllables) =
            (speech["seconds"].as_u64().unwrap(), speech["syllables"].as_u64().unwrap());
        assert!((30..120).contains(&seconds), "{name}: {seconds}");
        assert_eq!(speech["per_minute"], 200);
        assert_eq!(seconds, (syllables * 60).div_ceil(200));
    }
    let long = desk.call("speech", json!({ "exemplar": desk.sample_id(LONG) }));
    let left_out = long["left_out"].to_string();
    assert!(left_out.contains("Thành tích"), "what found no time is named: {left_out}");
}

#[test]
fn a_text_for_the_loudspeakers_is_written_with_consent_or_as_a_draft() {
    let desk = Desk::sample();
    let request = |name: &str, draft: bool| {
        let file = desk.folder.path().join("phat-thanh");
        json!({ "exemplar": desk.sample_id(name), "file": file, "draft": draft })
    };
    let failure = desk.try_call("save_speech", request(THI_DU, false));
    let refused = failure.is_err_and(|failure| failure.code == "consent_missing");
    let is_draft = desk.call("speech", json!({ "exemplar": desk.sample_id(THI_DU) }))["draft"] == true;
    assert!(refused || is_draft, "who agreed to the board alone is not read out");
    assert_eq!(desk.refused("save_speech", request(THUY, false)), "consent_missing");
    desk.call("save_speech", request(VI_DU, false));
    let text = text_of(desk.folder.path(), "phat-thanh.txt");
    assert!(text.starts_with("Kính thưa"), "{text}");
    desk.call("save_speech", request(THUY, true));
    assert!(text_of(desk.folder.path(), "phat-thanh.txt").starts_with("DỰ THẢO"));
}

fn slide(desk: &Desk, name: &str) -> Json {
    desk.call("poster", json!({ "exemplars": [desk.sample_id(name)], "template": "slide" }))
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn a_slide_of_sixteen_to_nine_shows_three_deeds_and_the_figures() {
    let desk = Desk::sample();
    let sheet = slide(&desk, VI_DU);
    assert_eq!((&sheet["pages"], &sheet["paper"]), (&json!(1), &json!("16:9")));
    let (width, height) = (sheet["width_mm"].as_f64().unwrap(), sheet["height_mm"].as_f64().unwrap());
    assert!((width / height - 16.0 / 9.0).abs() < 0.001, "{width} × {height}");
    let file = desk.folder.path().join("chieu.pdf");
    desk.call("save_slide", json!({ "key": sheet["key"], "file": file }));
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().unwrap();
    let read = String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " ");
    let read = read.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [VI_DU, "12.450", "99,6", "Đánh mã vạch"] {
        assert!(read.contains(text), "“{text}” is not in\n{read}");
    }
    let offered = desk.call("templates", Json::Null).to_string();
    assert!(!offered.contains("16:9"), "a slide is no poster and is not offered as one");
}

#[test]
fn a_slide_is_saved_as_a_picture_of_full_size() {
    let desk = Desk::sample();
    let file = desk.folder.path().join("chieu.png");
    desk.call("save_slide", json!({ "key": slide(&desk, VI_DU)["key"], "file": file }));
    let reader =
        png::Decoder::new(std::io::BufReader::new(fs::File::open(&file).unwrap())).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (1920, 1080));
    let refused = json!({ "key": slide(&desk, THUY)["key"], "file": desk.folder.path().join("thuy.png") });
    assert_eq!(desk.refused("save_slide", refused), "consent_missing");
}

#[test]
fn every_sample_has_a_slide_that_fits_and_names_what_it_leaves_out() {
    let desk = Desk::sample();
    let page = desk.call("list_exemplars", json!({ "limit": 500 }));
    for row in page["rows"].as_array().unwrap() {
        let sheet = desk.call("poster", json!({ "exemplars": [row["id"]], "template": "slide" }));
        assert_eq!(
            (&sheet["pages"], &sheet["printable"]),
            (&json!(1), &json!(true)),
            "{} {}",
            row["name"],
            sheet["checks"]
        );
    }
    let long = slide(&desk, LONG);
    let checks = long["checks"].as_array().unwrap();
    assert!(checks.iter().any(|check| check["code"] == "shortened"), "{checks:?}");
}

#[test]
fn a_picture_too_heavy_for_the_portal_is_made_lighter() {
    let desk = Desk::sample();
    let id = desk.sample_id(VI_DU);
    let owner = desk.subject(&id);
    let request = json!({ "record": owner, "file_name": "anh.png" });
    desk.api.call("add_photo", request, Some(snow(1_500, 2_000))).unwrap();
    let told = desk.call("article", json!({ "exemplar": id }));
    let bytes = desk.bytes("article_picture", json!({ "id": id }));
    assert_eq!(told["picture"]["bytes"], bytes.len());
    assert!(bytes.len() <= 1_000_000, "{} bytes", bytes.len());
    let size = |side: &str| told["picture"][side].as_u64().unwrap();
    assert!(size("height") < 2_000 && size("width") * 4 == size("height") * 3, "{told}");
}

/// A picture of nothing but noise, as heavy as a picture can be.
fn snow(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let mut seed = 2_463_534_242_u32;
    let flakes = (0..width * height * 3).map(|_| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed.to_le_bytes()[0]
    });
    let flakes: Vec<u8> = flakes.collect();
    encoder.write_header().unwrap().write_image_data(&flakes).unwrap();
    file
}
