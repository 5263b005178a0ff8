//! The words that decide what holds together on a line: data, in lists of small letters with single
//! spaces, and pairs as they are written.

/// Words that a number follows and belongs to: "ngày 5", "Điều 32", "Khối 2".
pub(super) const BEFORE_NUMBER: &str = "ngày tháng năm quý số điều khoản điểm mục chương phần lục \
    khối cụm tổ ấp khu phường quận thứ lần hạng loại nhóm khóa khoá trang bảng biểu tuần";

/// Words that follow a number and belong to it: units, and what offices count.
pub(super) const BEHIND_NUMBER: &str = "% đồng đ nghìn ngàn triệu tỷ tỉ giờ phút giây ngày tuần \
    tháng năm quý tuổi lần lượt vụ việc hồ trường trang sổ tờ bản cuốn người ông bà cháu học hộ xã phường huyện tỉnh ấp tổ khối đơn cá tập \
    cán công viên hòa hoà mô sáng phong tiêu km m m² ha kg cm mm gam tấn cuộc buổi đợt lớp kỳ bài tin ca câu loại";

/// Words that may stand between a number and its unit: "4,2 triệu đồng".
pub(super) const MULTIPLIERS: &str = "nghìn ngàn triệu tỷ tỉ";

/// Pairs that read as one word in this office. Capitals count: where a term is a name it has them.
pub(super) const FIXED_TERMS: &[(&str, &str)] = &[
    ("Tư", "pháp"),
    ("Hộ", "tịch"),
    ("hộ", "tịch"),
    ("Đồng", "Nai"),
    ("Việt", "Nam"),
    ("Hồ", "Chí"),
    ("Chí", "Minh"),
    ("Bác", "Hồ"),
    ("Văn", "phòng"),
    ("Thi", "đua"),
    ("thi", "đua"),
    ("Khen", "thưởng"),
    ("khen", "thưởng"),
    ("điển", "hình"),
    ("Điển", "hình"),
    ("tiên", "tiến"),
    ("yêu", "nước"),
    ("pháp", "luật"),
];
