//! The administrative papers: where every piece lies, what the first page looks like, and that everything they
//! were told can be read out of the file, however long the lists are.

use std::{fs, sync::Arc};

use domain::rules::State;
use office::{
    Severity,
    paper::{ListGroup, ListPaper, PaperKind, PaperRequest, PaperWords},
    poster::Composed,
};
use testkit::TempOffice;

use crate::{
    chosen::{OTHERS, compare, keep},
    positions::first_difference,
    reading::{read_out, words},
    samples::{office, reference},
};

const LONG_UNIT: &str =
    "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ";
const LONG_NAME: &str = "Công Tằng Tôn Nữ Nguyễn Phước Khánh Nghiêng Ví Dụ";
/// Pixels across of a page's picture.
const WIDTH: u32 = 300;

/// A list of so many rows, every third of them with the longest name and unit.
fn list(rows: usize) -> ListPaper {
    let row = |number: usize| {
        let is_long = number % 3 == 2;
        let name =
            if is_long { LONG_NAME.to_owned() } else { format!("Nguyễn Văn Ví Dụ {}", number + 1) };
        let unit =
            if is_long { LONG_UNIT } else { "Công chức Tư pháp – Hộ tịch, UBND xã Cầu Vồng" };
        let cells = [
            "Đạt cả 3 tiêu chí",
            "8/9 đồng ý, 1 ý kiến khác (họp ngày 19/5/2022)",
            "Phiếu trình số 12; hồ sơ đầy đủ",
        ];
        [name, unit.to_owned()].into_iter().chain(cells.map(str::to_owned)).collect::<Vec<_>>()
    };
    let people = rows * 2 / 3;
    let group = |title: &str, rows: std::ops::Range<usize>| ListGroup {
        title: title.to_owned(),
        rows: rows.map(row).collect(),
    };
    ListPaper {
        kind: PaperKind::SelectionList,
        type_name: "DANH SÁCH".to_owned(),
        title: "Điển hình tiên tiến được lựa chọn năm 2022".to_owned(),
        agency: ("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI".to_owned(), "SỞ TƯ PHÁP".to_owned()),
        number: String::new(),
        date_line: format!("Đồng Nai, ngày {0} tháng {0} năm 2022", office::BLANK),
        reference: format!(
            "(Kèm theo Quyết định số {0} ngày {0} tháng {0} năm 2022 của Sở Tư pháp)",
            office::BLANK
        ),
        addressee: String::new(),
        opening: String::new(),
        headings: [
            "Họ và tên, tên tập thể",
            "Chức vụ, đơn vị",
            "Tiêu chí",
            "Kết quả họp xét",
            "Căn cứ lựa chọn",
        ]
        .map(str::to_owned)
        .to_vec(),
        widths: vec![30.0, 34.0, 22.0, 24.0, 44.0],
        groups: vec![group("CÁ NHÂN", 0..people), group("TẬP THỂ", people..rows)],
        closing: format!("Danh sách có {rows} điển hình."),
        capacity: "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG".to_owned(),
        signer: "Phan Văn Giả Định".to_owned(),
    }
}

/// The sample office with everybody who was selected taken for the slip as well.
fn asked(kind: PaperKind, office: &TempOffice) -> PaperRequest {
    let selected = office.candidates(2022).unwrap().into_iter();
    let selected = selected.filter(|it| it.row.state().is_approved() || it.row.state() == State::Checked);
    let take = if kind == PaperKind::ExemplarSheet { 1 } else { usize::MAX };
    PaperRequest {
        kind,
        plan_year: 2022,
        exemplars: selected.map(|it| it.row.id).take(take).collect(),
        words: PaperWords { number: "5".to_owned(), day: "5/2022".to_owned(), ..PaperWords::default() },
    }
}

fn differs(name: &str, composed: &Composed) -> Vec<String> {
    let mut differing = Vec::new();
    let found = composed.snapshot();
    let path = reference("papers", &format!("{name}.txt"));
    keep(&path, found.as_bytes());
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    differing.extend(first_difference(&expected, &found).map(|line| format!("{name}: {line}")));
    let image = office::page_image(Arc::clone(&composed.pdf), 0, WIDTH).unwrap();
    let path = reference("papers", &format!("{name}.png"));
    keep(&path, &office::to_png(&image).unwrap());
    let others = compare(&path, &image);
    if others > OTHERS {
        differing.push(format!("{name}: {others} of 1,000 pixels differ"));
    }
    differing
}

fn blocking(composed: &Composed) -> Vec<String> {
    let findings = composed.composing.findings.iter();
    let blocking = findings.filter(|it| it.check.severity() >= Severity::Warning);
    blocking.map(|it| format!("{:?}", it.check)).collect()
}

#[test]
fn every_piece_of_a_paper_lies_where_it_lay() {
    let (mut office, _) = office();
    let mut differing = Vec::new();
    for kind in PaperKind::ALL {
        let request = asked(kind, &office);
        let (composed, _) = office.compose_paper(&request).unwrap();
        assert_eq!(blocking(composed), Vec::<String>::new(), "{kind:?}");
        differing.extend(differs(kind.name(), composed));
    }
    let sixty = office.compose_list(&list(60)).unwrap();
    assert_eq!(blocking(sixty), Vec::<String>::new());
    differing.extend(differs("sixty-rows", sixty));
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn a_list_of_any_length_parts_no_row_and_leaves_its_signature_with_rows() {
    let (mut office, _) = office();
    for rows in [1, 2, 9, 10, 11, 12, 13, 14, 30, 60] {
        let composed = office.compose_list(&list(rows)).unwrap();
        assert_eq!(blocking(composed), Vec::<String>::new(), "{rows} rows");
        let snapshot = composed.snapshot();
        let pages: Vec<&str> = snapshot.split("\npage ").collect();
        let last = pages.last().unwrap();
        assert!(
            last.contains("Phan") && last.contains("8/9"),
            "{rows} rows: the signature stands alone on\n{last}"
        );
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs pdftotext")]
fn what_a_paper_was_told_is_read_out_of_the_file() {
    let (mut office, _) = office();
    let told = list(60);
    let read = read_out(&office.compose_list(&told).unwrap().pdf.clone());
    for text in told.groups.iter().flat_map(|group| group.rows.iter().flatten()) {
        assert!(read.contains(&words(text)), "“{text}” is not in\n{read}");
    }
    for text in [
        "I. CÁ NHÂN",
        "II. TẬP THỂ",
        "DANH SÁCH",
        "Danh sách có 60 điển hình.",
        "TL. GIÁM ĐỐC",
        "CHÁNH VĂN PHÒNG",
    ] {
        assert!(read.contains(text), "“{text}” is not in\n{read}");
    }
    assert!(!read.contains("Đã ký"), "approvals are never shown as signatures");
    assert!(read.contains("ngày tháng năm 2022"), "a blank day is room to write: {read}");
}
