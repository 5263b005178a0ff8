//! The sheets beside those of one person and one team: a content as its template was drawn for.

use notices::{
    Anniversary, Award, Card, Chart, Event, Figure, Point, PosterContent, Register, RegisterGroup, Section,
    SheetPhoto, Signature, Spread, Subject,
};

use super::{figure, person};

fn point(title: &str, text: &str) -> Point {
    Point { title: title.into(), text: text.into() }
}

/// A way of working with its numbers.
pub fn model() -> PosterContent {
    let row = |cells: [&str; 4]| cells.map(String::from).to_vec();
    let section = |title: &str| Section { title: title.into(), ..Section::default() };
    PosterContent {
        subject: Subject::Model,
        eyebrow: "Mô hình mới trong hòa giải ở cơ sở".into(),
        name: "Hòa giải trước hiên nhà".into(),
        role: String::new(),
        unit: "Tổ hòa giải ấp Giả Định, xã Cầu Vồng".into(),
        note: "07 hòa giải viên".into(),
        occasion: String::new(),
        quotation: "Nghe hết rồi mới nói luật.".into(),
        achievements: Vec::new(),
        sections: vec![
            Section {
                figure: Some(figure(
                    "63",
                    "%",
                    "đơn của ấp là tranh chấp lối đi, ranh đất; người dân ngại lên xã.",
                )),
                ..section("Vấn đề")
            },
            Section {
                points: vec![
                    point("Thứ Năm hằng tuần", "02 hòa giải viên cùng người có uy tín đến tận nhà"),
                    point("“Sổ hiên nhà”", "ghi lại ý kiến của từng bên qua từng lần gặp"),
                    point("Trong 05 ngày", "các bên nhận được kết quả hòa giải"),
                    point("Mời địa chính xã", "cùng dự khi vụ việc liên quan đất đai"),
                ],
                ..section("Cách làm")
            },
            Section {
                chart: Some(Chart {
                    headings: row(["Năm", "Tỷ lệ hòa giải thành", "Số vụ", "Chuyển cấp trên"]),
                    rows: vec![
                        row(["2019", "71,0%", "22/31", "9 vụ"]),
                        row(["2020", "85,7%", "24/28", "4 vụ"]),
                        row(["2021", "96,2%", "25/26", "1 vụ"]),
                    ],
                    bars: 1,
                }),
                ..section("Kết quả")
            },
            Section {
                text: "04 ấp đã áp dụng năm 2021, dự kiến 11 ấp năm 2022.\n0 đồng ngoài định mức.".into(),
                spread: Some(Spread { reached: 4, planned: 11 }),
                ..section("Nhân rộng")
            },
        ],
        figures: Vec::new(),
        ..person()
    }
}

const CARDS: [(&str, &str, &str, &str); 6] = [
    (
        "Nguyễn Thị Ví Dụ",
        "Công chức Tư pháp – Hộ tịch xã Cầu Vồng, huyện Suối Mơ",
        "Điển hình tiên tiến",
        "Rút thời gian giải quyết hồ sơ hộ tịch từ 3 ngày còn 1 ngày bằng “Phiếu hẹn một dòng”.",
    ),
    (
        "Đặng Thị Minh Họa",
        "Trợ giúp viên pháp lý, Trung tâm Trợ giúp pháp lý nhà nước",
        "Điển hình tiên tiến",
        "Bào chữa, trợ giúp 63 vụ việc cho người nghèo, trẻ em; 12 vụ thành công nổi bật.",
    ),
    (
        "Võ Thị Đào Thử Nghiệm",
        "Chuyên viên Phòng Xây dựng và Phổ biến giáo dục pháp luật",
        "Nhân tố mới",
        "Biên tập bản tin pháp luật nội bộ; 24 số phát đến 11 huyện, thành phố.",
    ),
    (
        "Lý A",
        "Hòa giải viên ấp 3, xã Đồi Thông",
        "Điển hình tiên tiến",
        "Hòa giải thành 41/43 vụ việc; được bà con tin cậy suốt 14 năm.",
    ),
    (
        "Phạm Văn Mẫu",
        "Công chứng viên, Phòng Công chứng số 1",
        "Nhân tố mới",
        "Đề xuất quy trình kiểm tra chéo, không để xảy ra sai sót trong 2.300 hồ sơ.",
    ),
    (
        "Trần Văn Thí Dụ",
        "Phó Trưởng phòng Tư pháp huyện Suối Mơ",
        "Mô hình mới",
        "Khởi xướng “Cà phê pháp luật” cuối tuần, thu hút trên 900 lượt người tham dự.",
    ),
];

/// So many exemplars on one sheet, their pictures in turn.
pub fn several(count: usize, photos: &[SheetPhoto]) -> PosterContent {
    let card = |index: usize| {
        let (name, unit, kind, text) = CARDS[index % CARDS.len()];
        Card {
            kind: kind.into(),
            name: name.into(),
            subject: Subject::Person,
            unit: unit.into(),
            text: text.into(),
            photo: photos.get(index % photos.len().max(1)).cloned(),
        }
    };
    PosterContent {
        subject: Subject::Collective,
        name: "Những gương sáng ngành Tư pháp".into(),
        subtitle: "Điển hình tiên tiến, mô hình mới, nhân tố mới – Quý I năm 2022".into(),
        cards: (0..count).map(card).collect(),
        ..bare()
    }
}

/// The head and foot of an office, and nothing else.
fn bare() -> PosterContent {
    PosterContent {
        occasion: String::new(),
        eyebrow: String::new(),
        name: String::new(),
        role: String::new(),
        unit: String::new(),
        note: String::new(),
        quotation: String::new(),
        achievements: Vec::new(),
        figures: Vec::new(),
        ..person()
    }
}

/// What somebody said.
pub fn quotation() -> PosterContent {
    PosterContent {
        name: "Ông Lý A".into(),
        role: String::new(),
        unit: "Tổ trưởng Tổ hòa giải ấp Giả Định, xã Cầu Vồng, huyện Suối Mơ".into(),
        note: String::new(),
        quotation: "Nghe hết rồi mới nói luật.".into(),
        subtitle: "Bài học từ mô hình “Hòa giải trước hiên nhà”".into(),
        slogan: "Mỗi tuần một câu nói hay".into(),
        ..person()
    }
}

/// The day of the call to patriotic emulation.
pub fn anniversary() -> PosterContent {
    PosterContent {
        subject: Subject::Model,
        eyebrow: "Kỷ niệm".into(),
        name: "Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc".into(),
        anniversary: Anniversary::in_year(11, 6, 1948, 2022),
        quotation: "Lấy cái đẹp dẹp cái xấu, lấy cái tích cực đẩy lùi cái tiêu cực".into(),
        subtitle: "Phương châm tuyên truyền của ngành Tư pháp năm 2022".into(),
        points_heading: "Các phong trào thi đua năm 2022".into(),
        points: vec![
            point("Toàn dân đoàn kết xây dựng đời sống văn hóa", ""),
            point("Toàn tỉnh chung sức xây dựng nông thôn mới", ""),
            point("Cả nước chung tay vì người nghèo", "Không để ai bị bỏ lại phía sau"),
            point("Doanh nghiệp Đồng Nai hội nhập và phát triển", ""),
            point("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "Giai đoạn 2019 – 2025"),
        ],
        slogan: "Thi đua là yêu nước, yêu nước thì phải thi đua".into(),
        ..bare()
    }
}

/// A list of so many rows in two groups.
pub fn list(rows: usize) -> PosterContent {
    let row = |index: usize| {
        let (name, unit, _, _) = CARDS[index % CARDS.len()];
        let fields = [
            "Hộ tịch, chứng thực, chuyển đổi số",
            "Hòa giải ở cơ sở",
            "Trợ giúp pháp lý",
            "Xử lý vi phạm hành chính",
        ];
        vec![name.to_owned(), unit.to_owned(), fields[index % fields.len()].to_owned()]
    };
    let people = rows - rows / 4;
    PosterContent {
        subject: Subject::Model,
        name: "Danh sách điển hình tiên tiến năm 2022".into(),
        subtitle: "Kèm theo Thông báo số 15/TB-STP ngày 20 tháng 5 năm 2022 của Sở Tư pháp".into(),
        register: Register {
            headings: ["Họ và tên, tên tập thể", "Chức vụ, đơn vị công tác", "Lĩnh vực"]
                .map(String::from)
                .to_vec(),
            groups: vec![
                RegisterGroup { title: "I. CÁ NHÂN".into(), rows: (0..people).map(row).collect() },
                RegisterGroup {
                    title: "II. TẬP THỂ, MÔ HÌNH".into(),
                    rows: (people..rows).map(row).collect(),
                },
            ],
            widths: Vec::new(),
        },
        closing: format!(
            "Danh sách này có {rows} điển hình:\n{people:02} cá nhân, {:02} tập thể và mô hình.\nNiêm yết từ 25/5/2022 đến hết 10/6/2022.",
            rows - people
        ),
        signature: Signature {
            capacity: "GIÁM ĐỐC".into(),
            mark: "(Đã ký)".into(),
            name: "Phan Thị Giả Định".into(),
        },
        source: "Góp ý về danh sách xin gửi Văn phòng Sở trong giờ làm việc".into(),
        month: "Tháng 5/2022".into(),
        ..bare()
    }
}

/// Congratulations on an award.
pub fn congratulation() -> PosterContent {
    PosterContent {
        award: Award {
            lead_in: "được công nhận danh hiệu".into(),
            title: "Chiến sĩ thi đua cơ sở năm 2021".into(),
            decision: "Quyết định số 1234/QĐ-UBND".into(),
            decision_details: "ngày 20/01/2022 của Chủ tịch UBND huyện Suối Mơ".into(),
        },
        quotation: String::new(),
        achievements: Vec::new(),
        figures: Vec::<Figure>::new(),
        ..person()
    }
}

/// A lead story and so many briefs.
pub fn bulletin(briefs: usize, photo: Option<SheetPhoto>) -> PosterContent {
    const BRIEFS: [(&str, &str); 3] = [
        (
            "CLB “Pháp luật và Thanh niên”",
            "Xã Cầu Vồng duy trì sinh hoạt mỗi tháng, thu hút 120 lượt đoàn viên hỏi đáp pháp luật.",
        ),
        (
            "Đặng Thị Minh Họa: ở lại đến hồ sơ cuối",
            "Trợ giúp viên pháp lý hoàn thành 63 vụ việc cho người nghèo và trẻ em.",
        ),
        ("Lê Giả Định: bớt một lần ký", "Văn phòng Sở rút quy trình văn bản đi từ 5 bước còn 4 bước."),
    ];
    let lead = Card {
        kind: "Mô hình mới".into(),
        name: "“Ngày thứ Bảy hộ tịch” đến với bốn địa phương".into(),
        subject: Subject::Model,
        unit: "Phòng Tư pháp huyện Suối Mơ".into(),
        text: "Người đi làm cả tuần không còn phải xin nghỉ để khai sinh cho con. Mỗi thứ Bảy, cán bộ Phòng Tư pháp huyện Suối Mơ cùng công chức các xã tiếp nhận và trả hồ sơ hộ tịch ngay trong buổi sáng. Sau một năm, cách làm này được bốn địa phương học tập và áp dụng.".into(),
        photo,
    };
    let brief = |index: usize| {
        let (name, text) = BRIEFS[index % BRIEFS.len()];
        Card { name: name.into(), subject: Subject::Model, text: text.into(), ..Card::default() }
    };
    let event = |day: &str, weekday: &str, text: &str| Event {
        day: day.into(),
        weekday: weekday.into(),
        text: text.into(),
    };
    PosterContent {
        subject: Subject::Model,
        name: "Bản tin thi đua".into(),
        note: "Số 03, tháng 6/2022".into(),
        cards: std::iter::once(lead).chain((0..briefs).map(brief)).collect(),
        events: vec![
            event("11/6", "Thứ Bảy", "74 năm Lời kêu gọi thi đua ái quốc"),
            event("15/6", "Thứ Tư", "Giao lưu điển hình"),
            event("20/6", "Thứ Hai", "Hạn gửi báo cáo sáu tháng"),
            event("24/6", "Thứ Sáu", "Sơ kết Khối thi đua"),
            event("30/6", "Thứ Năm", "Hạn giới thiệu điển hình quý II"),
        ],
        month: "Tháng 6/2022".into(),
        ..bare()
    }
}
