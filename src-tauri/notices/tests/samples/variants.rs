//! The cases that try a sheet: little and much, and each thing missing.

use notices::{Approval, PosterContent};

use super::figure;

pub const LONG: [&str; 3] = [
    "Viết ngắn để nhớ lâu\nNăm 2021, chị biên soạn 52 bài “Mỗi tuần một tình huống” phát trên loa truyền thanh xã. Mỗi bài không quá ba phút, chỉ nói một việc: khai sinh muộn, vay mượn không giấy tờ, ranh đất giữa hai nhà. Trước khi phát, chị đọc thử cho ba người nghe; câu nào phải giải thích thêm thì viết lại. Bài được dịch ra hai thứ tiếng dân tộc thiểu số nhờ già làng và giáo viên tại chỗ.",
    "Đưa pháp luật đến nơi người dân ở\nKhi không thể tổ chức hội nghị vì dịch bệnh, chị cùng đồng nghiệp chuyển 18 chuyên đề sang trực tuyến, phát lại lúc 20 giờ để công nhân tan ca còn kịp xem. Sáu khu nhà trọ có “góc pháp luật”: một tủ sách, một bảng hỏi đáp, một hộp thư. Câu hỏi bỏ vào buổi sáng, câu trả lời dán lên bảng trước chiều thứ Sáu. Trong chín tháng, 412 câu hỏi được trả lời, phần nhiều về hợp đồng lao động và giấy tờ cho con.",
    "Bồi dưỡng người kế tục\nChị soạn bộ 30 tình huống mẫu, tổ chức thi giảng thử, góp ý từng trang cho báo cáo viên mới. Từ năm người ban đầu, đến nay đã có 46 tuyên truyền viên cấp xã dùng bộ tình huống này.",
];

/// A content with more, less and nothing of what it may have.
pub fn variants(base: &PosterContent) -> Vec<(&'static str, PosterContent)> {
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
        ("tally", tally(base)),
        ("tally-no-quote", PosterContent { quotation: String::new(), ..tally(base) }),
        ("tally-long-name", PosterContent { name: "Công Tằng Tôn Nữ Nguyễn Thị Thử Nghiệm".into(), unit: "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ".into(), ..tally(base) }),
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

/// A share of so many and little else.
fn tally(base: &PosterContent) -> PosterContent {
    PosterContent {
        photo: None,
        summary: "Hòa giải thành 140/160 vụ (87,5%).".into(),
        achievements: Vec::new(),
        figures: vec![figure("87,5", "%", "vụ việc hòa giải thành")],
        ..base.clone()
    }
}
