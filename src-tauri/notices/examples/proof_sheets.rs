//! Proofs of the templates: every arrangement with much, little and missing content, for the designer's eye.
//!
//! `cargo run -p notices --example proof_sheets -- OUT_DIR [PORTRAIT.jpg [GROUP.jpg]]`

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use notices::{
    Approval, ColourWay, Engine, Figure, Paper, PosterContent, SheetChoice, SheetPhoto, Subject, TemplateId,
};

const LONG: [&str; 3] = [
    "Viết ngắn để nhớ lâu\nNăm 2021, chị biên soạn 52 bài “Mỗi tuần một tình huống” phát trên loa truyền thanh xã. Mỗi bài không quá ba phút, chỉ nói một việc: khai sinh muộn, vay mượn không giấy tờ, ranh đất giữa hai nhà. Trước khi phát, chị đọc thử cho ba người nghe; câu nào phải giải thích thêm thì viết lại. Bài được dịch ra hai thứ tiếng dân tộc thiểu số nhờ già làng và giáo viên tại chỗ.",
    "Đưa pháp luật đến nơi người dân ở\nKhi không thể tổ chức hội nghị vì dịch bệnh, chị cùng đồng nghiệp chuyển 18 chuyên đề sang trực tuyến, phát lại lúc 20 giờ để công nhân tan ca còn kịp xem. Sáu khu nhà trọ có “góc pháp luật”: một tủ sách, một bảng hỏi đáp, một hộp thư. Câu hỏi bỏ vào buổi sáng, câu trả lời dán lên bảng trước chiều thứ Sáu. Trong chín tháng, 412 câu hỏi được trả lời, phần nhiều về hợp đồng lao động và giấy tờ cho con.",
    "Bồi dưỡng người kế tục\nChị soạn bộ 30 tình huống mẫu, tổ chức thi giảng thử, góp ý từng trang cho báo cáo viên mới. Từ năm người ban đầu, đến nay đã có 46 tuyên truyền viên cấp xã dùng bộ tình huống này.",
];

fn figure(value: &str, unit: &str, caption: &str) -> Figure {
    Figure { value: value.into(), unit: unit.into(), caption: caption.into() }
}

fn person() -> PosterContent {
    PosterContent {
        agency_parent: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI".into(),
        agency: "SỞ TƯ PHÁP".into(),
        occasion: "Phong trào thi đua yêu nước năm 2022".into(),
        eyebrow: "Gương điển hình tiên tiến ngành Tư pháp".into(),
        name: "Nguyễn Thị Ví Dụ".into(),
        role: "Công chức Tư pháp – Hộ tịch".into(),
        unit: "UBND xã Cầu Vồng, huyện Suối Mơ".into(),
        note: "Sinh năm 1987".into(),
        quotation: "Người dân đến một lần, tôi cố gắng để họ không phải quay lại lần thứ hai.".into(),
        achievements: vec![
            "Từ năm 2019, chị khởi xướng “Phiếu hẹn một dòng”: mỗi hồ sơ được kiểm tra ngay tại quầy, thiếu gì ghi rõ một dòng để bà con chuẩn bị đúng một lần. Cách làm đã nhân rộng ra 9 xã trong huyện.".into(),
            "Ngoài giờ, chị cùng tổ hòa giải đến từng khu nhà trọ, giúp 118 trẻ em con công nhân được khai sinh đúng hạn và 46 hộ hoàn tất giấy tờ cư trú.".into(),
        ],
        figures: vec![
            figure("3 → 1", "ngày", "thời gian giải quyết hồ sơ đăng ký hộ tịch"),
            figure("94,6", "%", "vụ việc hòa giải ở cơ sở thành công năm 2021"),
            figure("27", "buổi", "tuyên truyền pháp luật lưu động tại khu nhà trọ công nhân"),
        ],
        slogan: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh".into(),
        source: "Thực hiện Kế hoạch số 38/KH-UBND ngày 28/02/2022 của Chủ tịch UBND tỉnh".into(),
        place: "Bảng thông báo nội bộ".into(),
        month: "Tháng 3/2022".into(),
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

fn team() -> PosterContent {
    PosterContent {
        subject: Subject::Collective,
        eyebrow: "Tập thể điển hình tiên tiến năm 2022".into(),
        occasion: String::new(),
        name: "Phòng Tư pháp huyện Suối Mơ".into(),
        subtitle: "Mô hình mới “Ngày thứ Bảy gần dân”".into(),
        role: String::new(),
        unit: String::new(),
        note: String::new(),
        quotation: "Mỗi thứ Bảy một ấp: làm giấy tờ tại chỗ, tư vấn pháp luật tại chỗ, hòa giải tại chỗ.".into(),
        achievements: vec!["Từ tháng 6/2021, mười một cán bộ của Phòng cùng công chức Tư pháp – Hộ tịch 12 xã, thị trấn luân phiên về từng ấp, tiếp nhận hồ sơ ngay tại nhà văn hóa và trả kết quả trong ngày với thủ tục đơn giản. Mô hình giúp người dân vùng xa bớt đi lại, được UBND huyện đánh giá là cách làm hay và đề nghị nhân rộng.".into()],
        figures: vec![
            figure("32", "", "ngày thứ Bảy về 32 ấp, khu phố trong 9 tháng"),
            figure("1.846", "", "hồ sơ hộ tịch, chứng thực giải quyết trong ngày"),
            figure("91,3", "%", "vụ việc hòa giải thành, tăng 7,8 điểm so với năm trước"),
        ],
        slogan: "Thi đua là yêu nước, yêu nước thì phải thi đua".into(),
        source: "Kỷ niệm 74 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 – 11/6/2022)".into(),
        month: "Tháng 6/2022".into(),
        ..person()
    }
}

fn photo(path: Option<&PathBuf>) -> Result<Option<SheetPhoto>, Box<dyn Error>> {
    let Some(path) = path else { return Ok(None) };
    let jpeg: Arc<[u8]> = std::fs::read(path)?.into();
    // The proofs use pictures of 4:5 and of 5:3; only their proportion matters here.
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or("");
    let (width_px, height_px) = if name.contains("group") { (2000, 1084) } else { (1200, 1500) };
    Ok(Some(SheetPhoto { jpeg, width_px, height_px, focus: (0.5, 0.45), alt: "Ảnh minh họa".into() }))
}

fn variants(base: &PosterContent) -> Vec<(&'static str, PosterContent)> {
    let b = || base.clone();
    vec![
        ("full", b()),
        ("draft", PosterContent { approval: Approval::Draft, ..b() }),
        ("no-photo", PosterContent { photo: None, ..b() }),
        ("no-quote", PosterContent { quotation: String::new(), ..b() }),
        ("no-figures", PosterContent { figures: Vec::new(), ..b() }),
        ("one-figure", PosterContent { figures: base.figures[1..2].to_vec(), ..b() }),
        ("two-figures", PosterContent { figures: base.figures[..2].to_vec(), ..b() }),
        ("no-photo-no-figures", PosterContent { photo: None, figures: Vec::new(), ..b() }),
        ("sparse", PosterContent { achievements: vec!["Giải quyết 2.742 hồ sơ hộ tịch, không để sai sót.".into()], ..b() }),
        ("sparse-no-photo", PosterContent { photo: None, achievements: Vec::new(), figures: base.figures[1..2].to_vec(), ..b() }),
        ("bare", PosterContent { photo: None, achievements: Vec::new(), figures: Vec::new(), quotation: String::new(), ..b() }),
        ("bare-photo", PosterContent { achievements: Vec::new(), figures: Vec::new(), quotation: String::new(), ..b() }),
        ("praise", PosterContent { quotation: String::new(), praise: "Tận tụy với công việc, gần dân, trọng dân, sáng tạo trong cải cách hành chính".into(), ..b() }),
        ("long", PosterContent { summary: "Mười hai năm làm công tác phổ biến, giáo dục pháp luật, chị giữ một thói quen: trước khi viết, đi nghe. Mỗi tháng bốn ngày, chị ngồi cùng tổ hòa giải, ghi câu hỏi của người dân bằng chính lời họ nói.".into(), achievements: LONG.map(Into::into).to_vec(), figures: Vec::new(), ..b() }),
        ("long-figures", PosterContent { summary: LONG[2].into(), achievements: LONG.map(Into::into).to_vec(), ..b() }),
        ("long-no-photo", PosterContent { photo: None, summary: LONG[2].into(), achievements: LONG.iter().chain(&LONG).map(|s| (*s).into()).collect(), ..b() }),
        ("long-name", PosterContent { name: "Công Tằng Tôn Nữ Nguyễn Thị Thử Nghiệm".into(), unit: "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ".into(), figures: vec![figure("26.500.000", "đồng", "giúp 17 học sinh khó khăn mua thiết bị học trực tuyến"), figure("12.450", "trang", "sổ hộ tịch giai đoạn 1977 – 2015 đã được số hóa"), figure("15", "phút", "một lần tra cứu, trích lục, trước đây mất 02 ngày")], ..b() }),
        ("short-name", PosterContent { name: "Võ Vy".into(), ..b() }),
    ]
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let out = arguments.first().map_or_else(|| PathBuf::from("proofs"), Clone::clone);
    std::fs::create_dir_all(&out)?;
    let mut engine = Engine::new()?;
    let person = PosterContent { photo: photo(arguments.get(1))?, ..person() };
    let team = PosterContent { photo: photo(arguments.get(2))?, ..team() };
    let kinds = [
        ("individual", TemplateId::INDIVIDUAL, person, [Paper::A4, Paper::A3]),
        ("collective", TemplateId::COLLECTIVE, team, [Paper::A3, Paper::A4]),
    ];
    for (kind, template, base, papers) in kinds {
        for (paper_index, paper) in papers.into_iter().enumerate() {
            for (index, (name, content)) in variants(&base).into_iter().enumerate() {
                let colour = ColourWay::ALL[if index == 0 { 0 } else { (index + paper_index) % 4 }];
                let choice = SheetChoice { template: template.clone(), paper, colour };
                prove(&mut engine, &out, &format!("{kind}-{}-{name}", paper.name()), &content, &choice)?;
            }
        }
    }
    Ok(())
}

fn prove(
    engine: &mut Engine,
    out: &Path,
    name: &str,
    content: &PosterContent,
    choice: &SheetChoice,
) -> Result<(), Box<dyn Error>> {
    let sheet = engine.typeset(content, choice)?;
    let arrangement = sheet.snapshot().lines().next().unwrap_or_default().to_owned();
    println!("{name}: {arrangement}, {} pages, {:?}", sheet.pages(), sheet.checks());
    let bytes = engine.pdf(&[sheet], name)?;
    std::fs::write(out.join(format!("{name}.pdf")), bytes)?;
    Ok(())
}
