//! Everything kept on one person, given out and erased. What is erased is searched for byte by byte.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use domain::text::{fold::fold, tone::canonical_tone};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use serde_json::{Value as Json, json};
use unicode_normalization::UnicodeNormalization;

use crate::desk::{Desk, photo};

const NAME: &str = "Trần Thị Hoà Thí Dụ";
const DEED: &str = "Bà đã một mình vượt suối Cạn Giả Định mang hồ sơ";
const REASON: &str = "Theo đơn đề nghị ngày 20/05/2022";

/// Every way in which a text may lie in a file.
fn ways(text: &str) -> Vec<Vec<u8>> {
    let spelt = [text.to_owned(), canonical_tone(text)];
    let mut ways = Vec::new();
    for text in spelt {
        for text in [text.clone(), text.to_uppercase(), text.to_lowercase(), fold(&text)] {
            for text in [text.clone(), text.nfd().collect::<String>()] {
                ways.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
                ways.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
                ways.push(text.into_bytes());
            }
        }
    }
    ways.push(fold(text).replace(' ', "-").into_bytes());
    ways.sort();
    ways.dedup();
    ways
}

/// The bytes of a file, and those of every compressed piece in it: streams of PDF files, changes of records.
fn layers(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut layers = vec![bytes.to_vec()];
    for start in 0..bytes.len() {
        let is_zlib = bytes[start] == 0x78
            && bytes.get(start + 1).is_some_and(|it| matches!(it, 0x01 | 0x5e | 0x9c | 0xda));
        let mut read = Vec::new();
        if is_zlib && ZlibDecoder::new(&bytes[start..]).take(4_000_000).read_to_end(&mut read).is_ok() {
            layers.push(read);
        }
        // A change of a record, compressed: four bytes that name the format, four of its fingerprint, its sort, its
        // length, then the plain stream.
        if bytes[start..].starts_with(&[0x85, 0x6f, 0x4a, 0x83]) && bytes.get(start + 8) == Some(&2) {
            let length = bytes[start + 9..].iter().take(5).take_while(|it| **it & 0x80 != 0).count() + 1;
            let mut read = Vec::new();
            let _ = DeflateDecoder::new(&bytes[start + 9 + length..]).take(4_000_000).read_to_end(&mut read);
            layers.push(read);
        }
    }
    layers
}

/// The columns of whole documents are compressed each by itself, without any mark: every place of one is tried.
fn columns(bytes: &[u8]) -> Vec<Vec<u8>> {
    const LONGEST: usize = 1_500;
    let mut columns = Vec::new();
    let documents = bytes
        .windows(9)
        .enumerate()
        .filter(|(_, it)| it.starts_with(&[0x85, 0x6f, 0x4a, 0x83]) && it[8] == 0);
    for (document, _) in documents {
        for start in document + 9..(document + LONGEST).min(bytes.len()) {
            let end = (start + 8_000).min(bytes.len());
            let mut read = Vec::new();
            let _ = DeflateDecoder::new(&bytes[start..end]).take(20_000).read_to_end(&mut read);
            if read.len() > 64 {
                columns.push(read);
            }
        }
    }
    columns
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Where a text stands in a folder: in names of files, in files, in whatever is compressed inside them.
fn found(folder: &Path, text: &str) -> Vec<String> {
    let ways = ways(text);
    let holds = |bytes: &[u8]| ways.iter().any(|way| bytes.windows(way.len()).any(|it| it == way));
    let mut found = Vec::new();
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        let bytes = fs::read(&path).unwrap();
        if holds(name.as_bytes()) {
            found.push(format!("the name of {name}"));
        }
        if layers(&bytes).iter().any(|layer| holds(layer)) {
            found.push(name);
        } else if path.extension().is_some_and(|it| it == "neuguong")
            && columns(&bytes).iter().any(|it| holds(it))
        {
            found.push(format!("{name}, in a document"));
        }
    }
    found
}

struct Case {
    desk: Desk,
    exemplar: String,
    person: String,
    neighbour: String,
    posting: Json,
}

/// An office that knows a person in every way in which one can be known.
fn case() -> Case {
    let desk = Desk::empty();
    let added = desk.call(
        "add_exemplar",
        json!({
            "person": { "full_name": "Tran Thi Hoa Thi Du", "position": "Công chức", "birth": "1987", "note": "Ghi chú về Trần Thị Hòa Thí Dụ" },
            "unit": "STP-VP", "plan_year": 2022, "praise": "Tận tụy với dân", "summary": DEED,
            "achievements": [{ "year": 2021, "text": DEED }],
            "initiatives": [{ "title": DEED, "decision": "Quyết định số 77/QĐ-STP" }],
        }),
    );
    let exemplar = added["id"].as_str().unwrap().to_owned();
    let person = desk.subject(&exemplar);
    desk.save(&person, "full_name", NAME);
    let portrait = json!({ "record": person, "file_name": "Trần Thị Hoà Thí Dụ.jpg", "part": "photo" });
    desk.api.call("add_photo", portrait, Some(photo("portrait-354x472.jpg"))).unwrap();
    let consent = json!({
        "person": person, "scopes": ["NAME", "PHOTO", "BIOGRAPHY", "ACHIEVEMENT"],
        "channels": ["NOTICE_BOARD", "PORTAL"], "purpose": "Nêu gương Trần Thị Hoà Thí Dụ", "file_name": "tran-thi-hoa-thi-du.pdf",
    });
    let scan = format!("%PDF-1.4\n% {NAME}\n").into_bytes();
    desk.api.call("add_consent", consent, Some(scan)).unwrap();
    desk.select(&exemplar);
    let board = desk.call("add_board", json!({ "name": "Bảng tin sảnh" }))["id"].clone();
    let sheet = desk.call("poster", json!({ "exemplars": [exemplar] }));
    desk.call("print_poster", json!({ "key": sheet["key"] }));
    let posting = desk.call(
        "post",
        json!({
            "key": sheet["key"], "board": board, "from": "24/05/2022", "to": "30/05/2022",
            "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
        }),
    )["posting"]
        .clone();
    // Somebody else's record tells of her, and once told it otherwise.
    let neighbour = desk.add_person("Lê Văn Minh Họa");
    desk.save(&neighbour, "quotation", "Tôi học ở chị TRẦN THỊ HÒA THÍ DỤ");
    desk.save(&neighbour, "praise", "Cùng Trần Thị Hòa Thí Dụ làm nên");
    desk.save(&neighbour, "quotation", "Tôi học ở đồng nghiệp");
    let team = json!({
        "collective": { "name": "Tổ hòa giải Minh Họa" }, "unit": "STP-VP", "plan_year": 2022,
    });
    let team = desk.call("add_exemplar", team)["id"].as_str().unwrap().to_owned();
    desk.save(&desk.subject(&team), "head_person", person.as_str());
    let nominated = json!({
        "exemplars": [exemplar], "year": 2022, "round": "Cuối năm 2022", "form": "CERTIFICATE_OF_MERIT",
        "submission": "Tờ trình số 52/TTr-STP", "note": format!("Đề nghị cho {NAME}"),
    });
    desk.call("nominate", nominated);
    let held = json!({ "holder": exemplar, "year": 2021, "form": "ADVANCED_WORKER", "decision_number": "12/QĐ-STP",
        "note": DEED });
    desk.call("add_award", held);
    let next = desk.call("year", json!({ "year": 2023 }));
    let tasks = next["tasks"].as_array().unwrap();
    let about_her = tasks.iter().find(|it| it["title"].as_str().unwrap().contains(NAME)).unwrap();
    let decided = json!([{ "tasks": [about_her["key"]], "choice": about_her["choices"][0]["code"], "note": format!("Hỏi lại {NAME}") }]);
    desk.call("begin_year", json!({ "year": 2023, "decisions": decided }));
    let thumbnail = show(&desk, &exemplar)["photo"]["id"].clone();
    desk.api.call("photo_crop", json!({ "id": thumbnail, "width": 120, "height": 160 }), None).ok();
    Case { desk, exemplar, person, neighbour, posting }
}

fn show(desk: &Desk, exemplar: &str) -> Json {
    desk.call("show_exemplar", json!({ "id": exemplar }))
}

fn take_down_and_erase(case: &Case) -> Json {
    let desk = &case.desk;
    desk.call("take_down", json!({ "postings": [case.posting["id"]], "on": "", "reason": "Theo đề nghị" }));
    desk.work_as("Chánh Văn Phòng Mẫu", "OFFICE_CHIEF", None);
    desk.call("erase_person", json!({ "person": case.person, "reason": REASON, "typed_name": NAME }))
}

#[test]
fn no_byte_of_the_office_names_an_erased_person() {
    let case = case();
    let folder = case.desk.data();
    let before = found(&folder, NAME);
    for place in ["van-phong.neuguong", "files", "in-an"] {
        assert!(before.iter().any(|it| it.contains(place)), "{place} in {before:?}");
    }
    assert!(!found(&folder, DEED).is_empty());
    fs::write(folder.join("van-phong.truoc-nang-cap-4.neuguong"), NAME).unwrap();
    let photos =
        || files(&folder).into_iter().filter(|it| it.extension().is_some_and(|it| it == "jpg")).count();
    assert_eq!(photos(), 1);
    let erased = take_down_and_erase(&case);
    assert_eq!(erased["left"], json!([]));
    assert_eq!((&erased["namesakes"], &erased["signs_history"]), (&json!(0), &json!(false)));
    assert!(erased["cut"].as_u64().unwrap() >= 1, "{erased}");
    for text in [NAME, DEED] {
        assert_eq!(found(&folder, text), Vec::<String>::new(), "while the office is open");
    }
    assert_eq!(photos(), 0);
    assert_eq!(files(&folder.join("files")), Vec::<PathBuf>::new());
    let Case { desk, exemplar, person, .. } = case;
    let desk = desk.restart();
    for text in [NAME, DEED] {
        assert_eq!(found(&folder, text), Vec::<String>::new(), "after the next start");
    }
    assert_eq!(desk.call("rebuild_office", Json::Null)["faults"], json!([]));
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));
    assert_eq!(found(&folder, NAME), Vec::<String>::new(), "after everything was made anew");
    assert_eq!(show(&desk, &exemplar)["subject"]["id"], json!(person));
    let history = desk.call("award_history", json!({ "id": exemplar }));
    assert_eq!(history["awards"][0]["decision_number"], "12/QĐ-STP", "numbers of decisions stay");
    assert_eq!(history["nominations"][0]["submission"], "Tờ trình số 52/TTr-STP");
}

#[test]
fn what_was_published_stays_as_facts_about_nobody() {
    let case = case();
    take_down_and_erase(&case);
    let desk = &case.desk;
    let shown = show(desk, &case.exemplar);
    assert_eq!(shown["name"], "Người đã được xóa dữ liệu");
    assert_eq!(shown["summary"], "");
    assert_eq!(shown["achievements"], json!([]));
    assert_eq!(shown["initiatives"][0]["decision"], "Quyết định số 77/QĐ-STP");
    assert_eq!(shown["state"]["code"], "NOMINATED");
    let page = desk.call("list_exemplars", json!({ "limit": 50 }));
    let rows = page["rows"].as_array().unwrap();
    let unit = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap()["unit"].clone();
    assert_eq!(unit(&case.exemplar), unit(&case.neighbour), "the figures of its unit stay");
    let posting = desk.call("show_posting", json!({ "id": case.posting["id"] }));
    let card = &posting["posting"];
    let card = if card.is_null() { &posting } else { card };
    assert_eq!((&card["from"], &card["title"]), (&json!("24/05/2022"), &json!("Người đã được xóa dữ liệu")));
    assert_eq!(card["file"], Json::Null);
    assert_eq!(desk.refused("posting_file", json!({ "id": case.posting["id"] })), "file_not_at_hand");
    let consents = desk.call("consents", json!({ "person": case.person }));
    assert_eq!((&consents[0]["purpose"], &consents[0]["scan"]), (&json!(""), &Json::Null));

    assert_eq!(show(desk, &case.neighbour)["praise"], "Cùng [đã xóa] làm nên");
    let quotations = desk.call("history", json!({ "record": case.neighbour, "path": "quotation" }));
    assert_eq!(quotations[1]["after"], "Tôi học ở chị [đã xóa]");
    assert_eq!(quotations[1]["author"], "Hà Thị Mẫu", "the rest of the history stands as it was");
    assert_eq!(shown["gaps"], json!([]), "nobody is asked to write about her again");
    let again = json!({ "record": case.person, "changes": [{ "path": "position", "value": "Kế toán" }] });
    assert_eq!(desk.refused("save_fields", again), "already_erased");
    let erasures = desk.call("erasures", Json::Null);
    assert_eq!(
        (&erasures[0]["author"], &erasures[0]["reason"]),
        (&json!("Chánh Văn Phòng Mẫu"), &json!(REASON))
    );
    assert_eq!(desk.call("list_exemplars", json!({ "search": "thi du" }))["rows"], json!([]));
    let journal = desk.call("journal", json!({ "day": "" }));
    assert_eq!(journal["deeds"][0]["operation"], "Xóa dữ liệu cá nhân");
    assert_eq!(desk.call("duplicates", Json::Null)["pairs"], json!([]));
}

#[test]
fn an_erasure_asks_for_the_right_to_it_a_reason_and_the_name_and_cannot_be_taken_back() {
    let case = case();
    let desk = &case.desk;
    let order =
        |reason: &str, name: &str| json!({ "person": case.person, "reason": reason, "typed_name": name });
    assert_eq!(desk.refused("erase_person", order(REASON, NAME)), "not_permitted", "a clerk asks the chief");
    desk.work_as("Chánh Văn Phòng Mẫu", "OFFICE_CHIEF", None);
    assert_eq!(desk.refused("erase_person", order(REASON, "Trần Thị Thí Dụ")), "name_not_typed");
    assert_eq!(desk.refused("erase_person", order("  ", NAME)), "reason_missing");
    assert_eq!(desk.refused("erase_person", order(REASON, NAME)), "still_posted");
    assert_eq!(show(desk, &case.exemplar)["name"], NAME, "nothing has happened");
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    take_down_and_erase(&case);
    assert_eq!(desk.refused("erase_person", order(REASON, "Người đã được xóa dữ liệu")), "already_erased");
    while desk.try_call("undo", Json::Null).is_ok() {}
    while desk.try_call("redo", Json::Null).is_ok() {}
    assert_eq!(show(desk, &case.exemplar)["name"], "Người đã được xóa dữ liệu");
    assert_eq!(found(&desk.data(), NAME), Vec::<String>::new());
    assert_eq!(desk.call("check_office", Json::Null)["faults"], json!([]));
}

#[test]
fn somebody_else_of_the_same_name_keeps_everything() {
    let case = case();
    let desk = &case.desk;
    let namesake = desk.add_person("Trần Thị Hòa Thí Dụ");
    desk.save(&namesake, "praise", "Trần Thị Hòa Thí Dụ làm hết sức mình");
    let erased = take_down_and_erase(&case);
    assert_eq!(erased["namesakes"], 1);
    let shown = show(desk, &namesake);
    assert_eq!(
        (&shown["name"], &shown["praise"]),
        (&json!("Trần Thị Hòa Thí Dụ"), &json!("Trần Thị Hòa Thí Dụ làm hết sức mình"))
    );
    assert_eq!(show(desk, &case.exemplar)["name"], "Người đã được xóa dữ liệu");
}

#[test]
fn whoever_also_works_here_stays_in_the_history_as_who_did_it() {
    let case = case();
    let desk = &case.desk;
    desk.work_as(NAME, "OFFICE_CLERK", None);
    desk.save(&case.neighbour, "summary", "Một câu");
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    let erased = take_down_and_erase(&case);
    assert_eq!(erased["signs_history"], true);
    let history = desk.call("history", json!({ "record": case.neighbour, "path": "summary" }));
    assert_eq!(history[0]["author"], NAME);
}

#[test]
fn who_was_merged_into_the_person_is_erased_too() {
    let case = case();
    let desk = &case.desk;
    let double = desk.add_person("TRẦN THỊ HÒA THÍ DỤ");
    desk.call("merge_records", json!({ "keep": case.person, "other": desk.subject(&double) }));
    take_down_and_erase(&case);
    assert_eq!(show(desk, &double)["name"], "Người đã được xóa dữ liệu");
    assert_eq!(found(&desk.data(), NAME), Vec::<String>::new());
}

#[test]
fn everything_kept_on_a_person_is_given_out_as_a_page_as_data_and_as_files() {
    let case = case();
    let desk = &case.desk;
    let summary = desk.call("personal_data", json!({ "person": case.exemplar }));
    assert_eq!(
        (&summary["exemplars"], &summary["consents"], &summary["postings"], &summary["honours"]),
        (&json!(1), &json!(1), &json!(1), &json!(2))
    );
    assert_eq!(
        (&summary["files"], &summary["others"]),
        (&json!(3), &json!(1)),
        "portrait, scan, sheet; the team"
    );
    let out = desk.folder.path().join("xuất");
    let exported =
        desk.call("export_person", json!({ "person": case.person, "folder": out.display().to_string() }));
    let place = PathBuf::from(exported["place"].as_str().unwrap());
    let page = fs::read_to_string(place.join("thong-tin.html")).unwrap();
    for told in
        [NAME, "1987", DEED, "Công chức", "Bảng tin sảnh", "Tran Thi Hoa Thi Du", "Họ và tên", "Hà Thị Mẫu"]
    {
        assert!(page.contains(told), "{told} in {page}");
    }
    let data: Json = serde_json::from_slice(&fs::read(place.join("du-lieu.json")).unwrap()).unwrap();
    assert_eq!(data["name"], NAME);
    assert_eq!(
        data["records"].as_array().unwrap().len(),
        7,
        "person, exemplar, consent, award, nomination, posting, team"
    );
    assert!(
        data["records"][0]["history"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["before"] == "Tran Thi Hoa Thi Du")
    );
    let names: Vec<&str> =
        exported["files"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(names.iter().filter(|it| it.ends_with(".pdf")).count(), 2, "{names:?}");
    assert_eq!(names.iter().filter(|it| it.ends_with(".jpg")).count(), 1, "{names:?}");
    for name in names {
        assert!(!fs::read(place.join(name)).unwrap().is_empty());
    }
    let zip = out.join("mot-tep.zip");
    let packed = desk.call(
        "export_person",
        json!({ "person": case.person, "file": zip.display().to_string(), "zip": true }),
    );
    assert_eq!(packed["place"], json!(zip.display().to_string()));
    let archive = zip::ZipArchive::new(fs::File::open(&zip).unwrap()).unwrap();
    assert_eq!(archive.len(), 5);
    desk.work_as("Đầu Mối Mẫu", "UNIT_CONTACT", Some("STP-VP"));
    assert_eq!(
        desk.refused("export_person", json!({ "person": case.person, "folder": "x" })),
        "not_permitted"
    );
}

#[test]
fn a_copy_of_the_office_that_is_put_back_tells_whom_it_brings_back() {
    let case = case();
    case.desk.call("today", Json::Null);
    let copied = fs::read(case.desk.data().join("van-phong.neuguong")).unwrap();
    let wal = fs::read(case.desk.data().join("van-phong.neuguong-wal")).unwrap_or_default();
    take_down_and_erase(&case);
    let data = case.desk.data();
    case.desk.api.close();
    fs::write(data.join("van-phong.neuguong"), copied).unwrap();
    fs::write(data.join("van-phong.neuguong-wal"), wal).unwrap();
    let desk = &case.desk;
    assert_eq!(show(desk, &case.exemplar)["name"], NAME);
    let overdue = desk.call("retention", Json::Null)["overdue"].clone();
    assert_eq!((&overdue[0]["person"], &overdue[0]["brought_back"]), (&json!(case.person), &json!(true)));
    let today = desk.call("today", Json::Null);
    let group = today["groups"].as_array().unwrap().iter().find(|it| it["code"] == "keeping").unwrap();
    assert!(group["tasks"][0]["title"].as_str().unwrap().contains("bản sao lưu"), "{group}");
    take_down_and_erase(&case);
    assert_eq!(desk.call("retention", Json::Null)["overdue"], json!([]));
    assert_eq!(found(&data, NAME), Vec::<String>::new());
}
