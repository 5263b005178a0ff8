//! From the sheet to the paper: pieces, printers and their margins, the test page, a code to follow, the board's
//! name in the foot.

use std::{
    fs,
    sync::{Arc, Mutex},
};

use serde_json::{Value as Json, json};
use spooler::{PrintJob, Queues, SpoolError, Spooler};

use crate::desk::Desk;

const VI_DU: &str = "Nguyễn Thị Ví Dụ";
const HALL: &str = "Bảng tin sảnh tầng 1";

fn compose(desk: &Desk, look: Json) -> Json {
    let mut request = json!({ "exemplars": [desk.sample_id(VI_DU)] });
    for (name, value) in look.as_object().unwrap() {
        request[name] = value.clone();
    }
    desk.call("poster", request)
}

fn codes(sheet: &Json) -> Vec<&str> {
    sheet["checks"].as_array().unwrap().iter().map(|check| check["code"].as_str().unwrap()).collect()
}

/// The words of a saved file in one line.
fn words(desk: &Desk, sheet: &Json) -> String {
    let saved =
        desk.call("save_poster", json!({ "key": sheet["key"], "file": desk.folder.path().join("doc") }));
    let output = std::process::Command::new("pdftotext")
        .arg("-raw")
        .arg(saved["file"].as_str().unwrap())
        .arg("-")
        .output();
    let text =
        String::from_utf8(output.expect("pdftotext must be installed (poppler-utils)").stdout).unwrap();
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn printer(left: f64) -> Json {
    json!({ "name": "Máy in phòng Văn thư", "top": 4.2, "right": 4.2, "bottom": 4.2, "left": left })
}

#[test]
fn every_template_comes_on_the_large_papers_at_their_true_size() {
    let desk = Desk::sample();
    for card in desk.call("templates", Json::Null)["templates"].as_array().unwrap() {
        let large = card["large_papers"].as_array().unwrap();
        for orientation in ["portrait", "landscape"] {
            let lying_so = large.iter().filter(|it| it["orientation"] == orientation);
            let codes: Vec<&str> = lying_so.map(|it| it["code"].as_str().unwrap()).collect();
            // Some families are drawn one way only.
            assert!(codes.is_empty() || codes == ["A2", "A1", "A0"], "{}: {codes:?}", card["id"]);
        }
        assert!(!large.is_empty(), "{}", card["id"]);
    }
    let sheet = compose(&desk, json!({ "paper": "A1" }));
    assert_eq!((&sheet["width_mm"], &sheet["height_mm"]), (&json!(594.0), &json!(841.0)));
}

#[test]
fn a_large_sheet_is_cut_into_pieces_with_a_map_before_them() {
    let desk = Desk::sample();
    let sheet = compose(&desk, json!({ "paper": "A1", "colour": "den-trang" }));
    let tiled = desk.call("tile_poster", json!({ "key": sheet["key"], "paper": "A4" }));
    let cut = &tiled["sheets"][0];
    let pieces = cut["rows"].as_u64().unwrap() * cut["columns"].as_u64().unwrap();
    assert!((9..=16).contains(&pieces), "{tiled}");
    assert_eq!(tiled["pages"], 1 + pieces);
    assert_eq!((&tiled["overlap_mm"], &cut["map"]), (&json!(10.0), &json!(0)));
    assert!(tiled["file_name"].as_str().unwrap().ends_with("-ghep-A4.pdf"), "{tiled}");
    let map = desk.bytes("poster_page", json!({ "key": tiled["key"], "page": 0, "width": 200 }));
    assert!(map.starts_with(b"\x89PNG"));
    assert!(words(&desk, &tiled).contains("ghép từ"));
    let coarse = desk.call("tile_poster", json!({ "key": sheet["key"], "paper": "A3", "overlap_mm": 25 }));
    assert!(coarse["pages"].as_u64().unwrap() < tiled["pages"].as_u64().unwrap());
    for wrong in [json!({ "paper": "A2" }), json!({ "paper": "A4", "overlap_mm": 51 })] {
        let mut request = wrong;
        request["key"] = sheet["key"].clone();
        assert_eq!(desk.refused("tile_poster", request), "not_a_tiling");
    }
}

#[test]
fn several_sheets_in_pieces_each_have_a_map_and_pieces_never_leave_without_consent() {
    let desk = Desk::sample();
    let ids = [desk.sample_id(VI_DU), desk.sample_id("Trần Văn Thí Dụ")];
    let sheet = desk.call("poster", json!({ "exemplars": ids, "template": "quotation", "paper": "A3" }));
    let tiled = desk.call("tile_poster", json!({ "key": sheet["key"], "paper": "A4" }));
    let sheets = tiled["sheets"].as_array().unwrap();
    assert_eq!(sheets.len(), 2);
    let count = |at: usize| sheets[at]["rows"].as_u64().unwrap() * sheets[at]["columns"].as_u64().unwrap();
    assert_eq!(sheets[1]["map"], 1 + count(0));
    assert_eq!(tiled["pages"], 2 + count(0) + count(1));
    for consent in desk.call("consents", json!({ "person": ids[0] })).as_array().unwrap() {
        desk.call("withdraw_consent", json!({ "consent": consent["id"], "reason": "Theo đơn" }));
    }
    let saving = json!({ "key": tiled["key"], "file": desk.folder.path().join("a.pdf") });
    assert_eq!(desk.refused("save_poster", saving), "consent_missing");
}

#[test]
fn the_margins_of_a_printer_are_remembered_on_this_machine_until_it_is_removed() {
    let desk = Desk::sample();
    assert_eq!(desk.call("printers", Json::Null), json!([]));
    desk.call("set_printer", printer(4.2));
    let known = desk.call("set_printer", printer(5.0));
    assert_eq!(known, json!([printer(5.0)]), "a printer of the same name is replaced");
    let desk = desk.restart();
    assert_eq!(desk.call("printers", Json::Null)[0]["left"], 5.0);
    assert_eq!(desk.refused("set_printer", printer(-1.0)), "not_a_margin");
    assert_eq!(desk.refused("set_printer", printer(41.0)), "not_a_margin");
    let nameless = json!({ "name": " ", "top": 4, "right": 4, "bottom": 4, "left": 4 });
    assert_eq!(desk.refused("set_printer", nameless), "name_missing");
    assert_eq!(desk.refused("remove_printer", json!({ "name": "Máy khác" })), "unknown_printer");
    assert_eq!(desk.call("remove_printer", json!({ "name": "máy in phòng văn thư" })), json!([]));
}

#[test]
fn a_sheet_is_moved_to_where_its_printer_prints_or_says_what_is_cut() {
    let desk = Desk::sample();
    let neutral = compose(&desk, json!({}));
    let with = |left: f64, look: Json| {
        desk.call("set_printer", printer(left));
        let mut look = look;
        look["printer"] = json!("Máy in phòng Văn thư");
        compose(&desk, look)
    };
    let usual = with(4.2, json!({}));
    assert!(codes(&usual).contains(&"margins_white_rim"));
    assert_eq!(usual["sha256"], neutral["sha256"], "what is printed whole is not moved");
    let moved = with(18.0, json!({}));
    assert!(codes(&moved).contains(&"margins_moved"));
    let left_of = |sheet: &Json| {
        let regions = sheet["regions"].as_array().unwrap();
        let name = regions.iter().find(|region| region["path"] == "full_name").unwrap();
        name["x"].as_f64().unwrap()
    };
    assert!(left_of(&moved) > left_of(&neutral) + 2.0);
    assert!(codes(&with(36.0, json!({}))).contains(&"margins_too_large"));
    let large = with(36.0, json!({ "paper": "A2" }));
    assert!(!codes(&large).iter().any(|code| code.starts_with("margins")), "no office printer prints A2");
    assert_eq!(
        desk.refused("poster", json!({ "exemplars": [desk.sample_id(VI_DU)], "printer": "Máy lạ" })),
        "unknown_printer"
    );
}

#[test]
fn the_test_page_shows_the_margins_of_the_printer_it_is_for() {
    let desk = Desk::sample();
    desk.call("set_printer", printer(7.5));
    let file = desk.folder.path().join("thu.pdf");
    let request = json!({ "printer": "Máy in phòng Văn thư", "paper": "A3", "file": file });
    assert_eq!(desk.call("test_page", request)["file"], json!(file));
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
    let opened = desk.call("test_page", json!({}));
    assert!(opened["file"].as_str().unwrap().contains("in-an"), "{opened}");
    assert_eq!(desk.refused("test_page", json!({ "paper": "B5" })), "unknown_choice");
}

#[test]
fn a_link_is_shown_as_a_code_and_its_faults_are_told() {
    let desk = Desk::sample();
    let link = "https://stp.example.vn/guong/nguyen-thi-vi-du";
    let faults = |look: Json| {
        let sheet = compose(&desk, look);
        codes(&sheet)
            .into_iter()
            .filter(|code| code.starts_with("link"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let without = compose(&desk, json!({}));
    let with = compose(&desk, json!({ "link": format!(" {link} ") }));
    assert_ne!(with["sha256"], without["sha256"]);
    for (template, paper) in
        [("individual", "A4"), ("individual", "A3"), ("collective", "A3"), ("collective", "A4")]
    {
        let look = json!({ "link": link, "template": template, "paper": paper });
        assert_eq!(faults(look), Vec::<String>::new(), "{template} {paper}");
    }
    assert_eq!(faults(json!({ "link": link.replace("https", "http") })), ["link_not_secure"]);
    assert_eq!(faults(json!({ "link": format!("{link}/{}", "x".repeat(300)) })), ["link_too_long"]);
}

#[test]
fn the_foot_names_the_board_a_sheet_hangs_on_and_a_draft_names_none() {
    let desk = Desk::sample();
    let sheet = compose(&desk, json!({ "board": HALL }));
    assert!(words(&desk, &sheet).contains(HALL));
    let draft = compose(&desk, json!({ "board": HALL, "draft": true }));
    let told = words(&desk, &draft);
    assert!(!told.contains(HALL) && told.contains("Bảng thông báo nội bộ"), "{told}");
    let other = desk.call("add_board", json!({ "name": "Bảng tin khác" }))["id"].clone();
    let posting = |board: &Json| json!({ "key": sheet["key"], "board": board, "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12" });
    assert_eq!(desk.refused("post", posting(&other)), "another_board");
    let posted = desk.call("post", posting(&json!(HALL)));
    assert_eq!(posted["posting"]["file"]["sha256"], sheet["sha256"]);
    assert_eq!(
        desk.refused("poster", json!({ "exemplars": [desk.sample_id(VI_DU)], "board": "Bảng lạ" })),
        "unknown_board"
    );
}

/// Printers that note what they were sent.
#[derive(Default)]
struct Noted(Mutex<Vec<(String, String, u32)>>);

impl Spooler for Noted {
    fn queues(&self) -> Result<Queues, SpoolError> {
        Ok(Queues { names: vec!["Canon_LBP".to_owned()], usual: None })
    }

    fn send(&self, job: &PrintJob<'_>) -> Result<(), SpoolError> {
        assert!(fs::read(job.file).unwrap().starts_with(b"%PDF-"));
        if job.queue != "Canon_LBP" {
            return Err(SpoolError::NoSuchQueue(job.queue.to_owned()));
        }
        self.0.lock().unwrap().push((job.title.to_owned(), job.paper.to_owned(), job.copies));
        Ok(())
    }
}

#[test]
fn a_sheet_or_its_pieces_are_sent_to_a_printer_on_their_paper() {
    let desk = Desk::sample();
    assert_eq!(desk.call("print_queues", Json::Null)["direct"], false);
    let noted = Arc::new(Noted::default());
    let desk = desk.with_printers(noted.clone());
    assert_eq!(desk.call("print_queues", Json::Null)["queues"], json!(["Canon_LBP"]));
    let sheet = compose(&desk, json!({ "paper": "A2" }));
    let tiled = desk.call("tile_poster", json!({ "key": sheet["key"], "paper": "A3" }));
    let send = |key: &Json, queue: &str| json!({ "key": key, "queue": queue, "copies": 2 });
    desk.call("send_poster", send(&tiled["key"], "Canon_LBP"));
    let small = compose(&desk, json!({}));
    desk.call("send_poster", json!({ "key": small["key"], "queue": "Canon_LBP" }));
    let sent = [(VI_DU.to_owned(), "A3".to_owned(), 2), (VI_DU.to_owned(), "A4".to_owned(), 1)];
    assert_eq!(*noted.0.lock().unwrap(), sent);
    assert_eq!(desk.refused("send_poster", send(&small["key"], "Máy lạ")), "unknown_queue");
}

#[test]
fn without_printers_of_the_system_the_viewer_prints() {
    let desk = Desk::sample();
    let sheet = compose(&desk, json!({}));
    assert_eq!(desk.refused("send_poster", json!({ "key": sheet["key"], "queue": "Canon" })), "not_direct");
}
