//! How days, moments, numbers and findings are put into words, the same on every screen and at the
//! terminal.

use domain::date::{PartialDate, Timestamp};
use office::{
    Check, GroundFinding, LinkFault, PrintFit, Slot, consent::Lacking, poster::facts::slot_of_part,
};

pub(crate) mod awards;
pub(crate) mod moves;
pub(crate) mod units;
pub(crate) mod year;

const WEEKDAYS: [&str; 7] = ["Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư"];

const DAY_MS: i64 = 86_400_000;

/// "09:41" in Vietnam.
pub(crate) fn clock(at: Timestamp) -> String {
    let (hour, minute) = at.time_in_vietnam();
    format!("{hour:02}:{minute:02}")
}

/// "24/05/2022" in Vietnam.
pub(crate) fn day(at: Timestamp) -> String {
    at.day_in_vietnam().map(PartialDate::on_screen).unwrap_or_default()
}

/// "Thứ Ba, 24/05/2022"
pub(crate) fn long_day(at: Timestamp) -> String {
    at.day_in_vietnam().map(|day| format!("{}, {}", weekday(at), day.on_screen())).unwrap_or_default()
}

/// "Hôm nay, 24/05/2022", "Hôm qua, …", "Thứ Năm, 19/05/2022".
pub(crate) fn day_heading(at: Timestamp, now: Timestamp) -> String {
    let Some(day) = at.day_in_vietnam() else { return String::new() };
    match days_ago(day, now) {
        Some(0) => format!("Hôm nay, {}", day.on_screen()),
        Some(1) => format!("Hôm qua, {}", day.on_screen()),
        _ => long_day(at),
    }
}

/// "Hôm nay", "Hôm qua", "11/03" this year, "11/03/2021" before.
pub(crate) fn short_day(at: Timestamp, now: Timestamp) -> String {
    let Some(day) = at.day_in_vietnam() else { return String::new() };
    match days_ago(day, now) {
        Some(0) => "Hôm nay".to_owned(),
        Some(1) => "Hôm qua".to_owned(),
        _ if now.day_in_vietnam().is_some_and(|today| today.year() == day.year()) => {
            let shown = day.on_screen();
            shown.rsplit_once('/').map_or(shown.clone(), |(day_and_month, _)| day_and_month.to_owned())
        }
        _ => day.on_screen(),
    }
}

/// "hôm nay", "chờ 12 ngày", and "từ 19/05/2022" where days would be too many to mean anything; nothing
/// where the day is not known.
pub(crate) fn waiting_since(since: Option<PartialDate>, now: Timestamp) -> String {
    /// Two months: whoever waits longer is thought of by the date.
    const COUNTED: i64 = 60;
    let Some(day) = since else { return String::new() };
    match days_ago(day, now) {
        Some(0) => "hôm nay".to_owned(),
        Some(days @ 1..=COUNTED) => format!("chờ {days} ngày"),
        _ => format!("từ {}", day.on_screen()),
    }
}

fn days_ago(day: PartialDate, now: Timestamp) -> Option<i64> {
    day.days_until(now.day_in_vietnam()?)
}

fn weekday(at: Timestamp) -> &'static str {
    const VIETNAM_MS: i64 = 7 * 3_600_000;
    let day = (at.millis() + VIETNAM_MS).div_euclid(DAY_MS);
    usize::try_from(day.rem_euclid(7)).ok().and_then(|index| WEEKDAYS.get(index)).copied().unwrap_or_default()
}

/// "1.800"
pub(crate) fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    if value < 0 { format!("−{grouped}") } else { grouped }
}

/// "1.800 × 2.400, đủ nét in A3"
pub(crate) fn photo_quality(width: i64, height: i64) -> String {
    /// Width in pixels that gives 150 dpi in the photo frame of an individual's sheet on A3.
    const GOOD_ON_A3: i64 = 660;
    /// The same on A4.
    const GOOD_ON_A4: i64 = 470;
    let verdict = match width {
        GOOD_ON_A3.. => "đủ nét in A3",
        GOOD_ON_A4.. => "đủ nét in A4",
        _ => "hơi mờ khi in, nên tìm ảnh lớn hơn",
    };
    format!("{} × {} điểm ảnh, {verdict}", number(width), number(height))
}

/// The name of a slot in a sentence.
fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Agency => "tên cơ quan",
        Slot::Occasion => "tên phong trào",
        Slot::Eyebrow => "dòng đề",
        Slot::Name => "tên",
        Slot::Subtitle => "tên mô hình",
        Slot::Role => "chức vụ",
        Slot::Unit => "đơn vị",
        Slot::Note => "ghi chú dưới tên",
        Slot::Quotation => "câu nói",
        Slot::Praise => "câu nêu gương",
        Slot::Summary => "tóm tắt",
        Slot::Achievement(_) => "thành tích",
        Slot::Figure(_) => "số liệu",
        Slot::Photo => "ảnh",
        Slot::Card(_) => "gương trong nhóm",
        Slot::Section(_) => "mục của mô hình",
        Slot::Point(_) => "dòng liệt kê",
        Slot::Event(_) => "mục lịch",
        Slot::Row(_) => "dòng danh sách",
        Slot::Award => "hình thức khen",
        Slot::Closing => "lời kết danh sách",
        Slot::Signer => "người ký",
        Slot::Slogan => "phương châm",
        Slot::Source => "dòng căn cứ",
        Slot::Place => "nơi niêm yết",
        Slot::Link => "mã QR",
    }
}

/// A slot as a label: "Tóm tắt".
pub(crate) fn slot_label(which: Slot) -> String {
    capitalised(slot(which))
}

/// A part of a posted sheet as a label: "Tóm tắt"; one this version does not know keeps its name.
pub(crate) fn part_label(part: &str) -> String {
    slot_of_part(part).map_or_else(|| part.to_owned(), slot_label)
}

/// "Nguyễn Thị Ví Dụ (họ tên, ảnh)"
pub(crate) fn lacking(lacking: &Lacking) -> String {
    let scopes: Vec<String> = lacking.scopes.iter().map(|scope| scope.label().to_lowercase()).collect();
    format!("{} ({})", lacking.name, scopes.join(", "))
}

/// "còn 3 ngày", "hết hôm nay", "quá 2 ngày"
pub(crate) fn days_left(days: i64) -> String {
    match days {
        0 => "hết hôm nay".to_owned(),
        1.. => format!("còn {days} ngày"),
        _ => format!("quá {} ngày", -days),
    }
}

pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A finding's code and sentence.
pub(crate) fn check(check: &Check) -> (&'static str, String) {
    match check {
        Check::DoesNotFit { slot: which, over_characters } => (
            "does_not_fit",
            format!("{} quá dài, không vừa chỗ: bớt khoảng {over_characters} ký tự.", slot_label(*which)),
        ),
        Check::Continues { pages } => ("continues", format!("Nội dung dài, tiếp sang trang {pages}.")),
        Check::PhotoResolution { dpi, .. } => {
            ("photo_resolution", format!("Ảnh chỉ đạt {dpi} điểm mỗi inch khi in, sẽ bị mờ; nên từ 150."))
        }
        Check::PhotoUnreadable => {
            ("photo_unreadable", "Ảnh không đọc được nên không có trên áp phích.".to_owned())
        }
        Check::Missing { slot: which } => ("missing", format!("Chưa có {}.", slot(*which))),
        Check::NotApproved => {
            ("not_approved", "Hồ sơ chưa được lựa chọn. Bản in có chữ “Dự thảo”.".to_owned())
        }
        Check::MissingGlyph { slot: which, character } => (
            "missing_glyph",
            format!("{} có ký tự “{character}” không in được, đã bỏ qua.", slot_label(*which)),
        ),
        Check::Shortened { slot: which, left_out } => (
            "shortened",
            format!("{} được rút gọn: {left_out} câu, đoạn không có trên trang.", slot_label(*which)),
        ),
        Check::SteppedDown { slot: which } => {
            ("stepped_down", format!("{} được thu cỡ chữ cho vừa chỗ.", slot_label(*which)))
        }
        Check::Link(fault) => link(*fault),
        Check::Ground(finding) => ground(*finding),
        Check::Margins(fit) => margins(*fit),
    }
}

fn link(fault: LinkFault) -> (&'static str, String) {
    match fault {
        LinkFault::TooLong { most } => (
            "link_too_long",
            format!(
                "Đường dẫn quá dài nên không có mã QR; tối đa {most} ký tự không dấu. Nên dùng đường dẫn rút gọn."
            ),
        ),
        LinkFault::NotSecure => (
            "link_not_secure",
            "Đường dẫn của mã QR không bắt đầu bằng https:// nên điện thoại có thể không mở.".to_owned(),
        ),
        LinkFault::NoPlace => ("link_no_place", "Mẫu này không có chỗ cho mã QR; chọn mẫu khác.".to_owned()),
        LinkFault::TooSmall { side_mm, least_mm } => (
            "link_too_small",
            format!(
                "Mã QR chỉ rộng {side_mm} mm, điện thoại khó đọc; cần từ {least_mm} mm. Nên chọn khổ giấy lớn hơn."
            ),
        ),
    }
}

fn ground(finding: GroundFinding) -> (&'static str, String) {
    let (code, said) = match finding {
        GroundFinding::Legible => ("ground_legible", "Ảnh nền đã làm nhạt; chữ đọc rõ ở mọi chỗ."),
        GroundFinding::LeftOut => (
            "ground_left_out",
            "Chữ không đọc được trên ảnh nền với bộ màu này nên tờ để nền trơn; chọn ảnh khác hoặc bộ màu khác.",
        ),
        GroundFinding::OneInk => ("ground_one_ink", "Bản một màu mực không in ảnh nền."),
    };
    (code, said.to_owned())
}

fn margins(fit: PrintFit) -> (&'static str, String) {
    match fit {
        PrintFit::Whole => ("margins_fit", "Máy in in trọn tờ này.".to_owned()),
        PrintFit::WhiteRim => {
            ("margins_white_rim", "Máy in chừa viền trắng quanh mép tờ; chữ và ảnh vẫn in trọn.".to_owned())
        }
        PrintFit::Move { right_mm, down_mm } => (
            "margins_moved",
            format!("Đã dời tờ {} để chữ và ảnh không bị máy in cắt.", way(right_mm, down_mm)),
        ),
        PrintFit::TooLarge => (
            "margins_too_large",
            "Máy in này cắt mất chữ hoặc ảnh ở mép tờ; dùng máy in khác hoặc đem ra tiệm in.".to_owned(),
        ),
    }
}

/// "sang phải 3,2 mm và xuống 1 mm"
fn way(right_mm: f32, down_mm: f32) -> String {
    /// Less cannot be seen.
    const SEEN: f32 = 0.05;
    let across = if right_mm > 0.0 { "sang phải" } else { "sang trái" };
    let down = if down_mm > 0.0 { "xuống" } else { "lên" };
    let told =
        |way: &str, by: f32| (by.abs() >= SEEN).then(|| format!("{way} {} mm", decimal(by.abs().into())));
    let told: Vec<String> = [told(across, right_mm), told(down, down_mm)].into_iter().flatten().collect();
    if told.is_empty() { "một chút".to_owned() } else { told.join(" và ") }
}

/// A text of several lines in one, as a row of a list has it.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "3,2", "4"
pub(crate) fn decimal(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or_else(|| text.replace('.', ","), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 24/05/2022 09:41 in Vietnam, a Tuesday.
    const NOW: Timestamp = Timestamp::from_millis(1_653_360_060_000);

    #[test]
    fn days_are_told_as_people_tell_them() {
        let before = |days: i64| Timestamp::from_millis(NOW.millis() - days * DAY_MS);
        assert_eq!(long_day(NOW), "Thứ Ba, 24/05/2022");
        assert_eq!(clock(NOW), "09:41");
        assert_eq!(day_heading(before(1), NOW), "Hôm qua, 23/05/2022");
        assert_eq!(day_heading(before(5), NOW), "Thứ Năm, 19/05/2022");
        assert_eq!(short_day(NOW, NOW), "Hôm nay");
        assert_eq!(short_day(before(13), NOW), "11/05");
        assert_eq!(short_day(before(400), NOW), "19/04/2021");
        assert_eq!(waiting_since(before(12).day_in_vietnam(), NOW), "chờ 12 ngày");
        assert_eq!(waiting_since(before(400).day_in_vietnam(), NOW), "từ 19/04/2021");
        assert_eq!(waiting_since(None, NOW), "");
    }

    #[test]
    fn a_moved_sheet_is_told_with_its_way() {
        assert_eq!(way(3.24, -1.0), "sang phải 3,2 mm và lên 1 mm");
        assert_eq!(way(0.0, 2.0), "xuống 2 mm");
    }

    #[test]
    fn thousands_are_set_apart_by_points() {
        assert_eq!(number(12_450), "12.450");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_000_000), "1.000.000");
        assert_eq!(number(-1_500), "−1.500");
    }
}
