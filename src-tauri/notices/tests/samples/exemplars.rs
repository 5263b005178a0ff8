//! One person, one team, and a photo without a picture.

use std::sync::Arc;

use notices::{Approval, PosterContent, SheetPhoto, Subject};

use super::figure;

/// One person, as usual as can be: no photo, three figures, two paragraphs.
pub fn person() -> PosterContent {
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

/// A team with its way of working.
pub fn team() -> PosterContent {
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

/// The head of a JPEG of the given size: all that the engine reads of a photo.
pub fn photo(width: u16, height: u16) -> SheetPhoto {
    let mut jpeg = vec![0xff, 0xd8, 0xff, 0xc0, 0, 17, 8];
    jpeg.extend(height.to_be_bytes());
    jpeg.extend(width.to_be_bytes());
    jpeg.extend([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]);
    SheetPhoto {
        jpeg: Arc::from(jpeg),
        width_px: u32::from(width),
        height_px: u32::from(height),
        focus: (0.5, 0.4),
        alt: "Ảnh minh họa".into(),
    }
}
