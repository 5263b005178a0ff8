//! What posters cost: CPU time a page, file size and peak memory, in one warm process.
//!
//! `cargo run --release -p notices --example bench_posters -- COUNT [PHOTO.jpg WIDTH HEIGHT [OUT.pdf]]`

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use notices::{
    Approval, ColourWay, Engine, Figure, Orientation, Paper, PosterContent, SheetChoice, SheetPhoto,
    TemplateId,
};

const NAMES: [&str; 5] =
    ["Nguyễn Thị Ví Dụ", "Trần Văn Thí Dụ", "Võ Thị Đào Thử Nghiệm", "Lê Minh Họa", "Phạm Quốc Giả Định"];
const STORIES: [&str; 4] = [
    "Từ năm 2019, chị khởi xướng “Phiếu hẹn một dòng”: mỗi hồ sơ được kiểm tra ngay tại quầy, thiếu gì ghi rõ một dòng để bà con chuẩn bị đúng một lần. Cách làm đã nhân rộng ra 9 xã trong huyện.",
    "Ngoài giờ, chị cùng tổ hòa giải đến từng khu nhà trọ, giúp 118 trẻ em con công nhân được khai sinh đúng hạn và 46 hộ hoàn tất giấy tờ cư trú.",
    "Năm 2021, anh biên soạn 52 bài “Mỗi tuần một tình huống” phát trên loa truyền thanh xã; mỗi bài không quá ba phút, chỉ nói một việc.",
    "Khi không thể tổ chức hội nghị, anh chuyển 18 chuyên đề sang trực tuyến, phát lại lúc 20 giờ để công nhân tan ca còn kịp xem.",
];

fn content(index: usize, photo: Option<SheetPhoto>) -> PosterContent {
    let figure = |value: String, unit: &str, caption: &str| Figure {
        value,
        unit: unit.into(),
        caption: caption.into(),
    };
    PosterContent {
        agency_parent: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI".into(),
        agency: "SỞ TƯ PHÁP".into(),
        occasion: "Phong trào thi đua yêu nước năm 2022".into(),
        eyebrow: "Gương điển hình tiên tiến ngành Tư pháp".into(),
        name: NAMES[index % NAMES.len()].into(),
        role: "Công chức Tư pháp – Hộ tịch".into(),
        unit: format!("UBND xã Cầu Vồng {}, huyện Suối Mơ", index % 17),
        note: format!("Sinh năm {}", 1960 + index % 40),
        quotation: "Người dân đến một lần, tôi cố gắng để họ không phải quay lại lần thứ hai.".into(),
        achievements: vec![
            STORIES[index % STORIES.len()].into(),
            STORIES[(index / STORIES.len() + 1) % STORIES.len()].into(),
        ],
        figures: vec![
            figure("3 → 1".into(), "ngày", "thời gian giải quyết hồ sơ đăng ký hộ tịch"),
            figure(format!("{},6", 60 + index % 40), "%", "vụ việc hòa giải ở cơ sở thành công năm 2021"),
            figure(
                format!("{}", 10 + index),
                "buổi",
                "tuyên truyền pháp luật lưu động tại khu nhà trọ công nhân",
            ),
        ],
        photo,
        slogan: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh".into(),
        source: "Thực hiện Kế hoạch số 38/KH-UBND ngày 28/02/2022 của Chủ tịch UBND tỉnh".into(),
        place: "Bảng thông báo nội bộ".into(),
        month: format!("Tháng {}/2022", 1 + index % 12),
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

/// CPU seconds of this process so far, or `None` where the system does not tell.
fn cpu_seconds() -> Option<f64> {
    #[cfg(target_os = "linux")]
    {
        let schedstat = std::fs::read_to_string("/proc/self/schedstat").ok()?;
        let nanoseconds: f64 = schedstat.split_whitespace().next()?.parse().ok()?;
        Some(nanoseconds / 1e9)
    }
    #[cfg(not(target_os = "linux"))]
    None
}

/// Peak resident memory in kB, or `None` where the system does not tell.
fn peak_memory() -> Option<u64> {
    #[cfg(target_os = "linux")]
    {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }
    #[cfg(not(target_os = "linux"))]
    None
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count: usize = arguments.first().map_or(Ok(200), |count| count.parse())?;
    let photo = match arguments.get(1..4) {
        Some([path, width, height]) => Some(SheetPhoto {
            jpeg: Arc::from(std::fs::read(path)?),
            width_px: width.parse()?,
            height_px: height.parse()?,
            focus: (0.5, 0.45),
            alt: String::new(),
        }),
        _ => None,
    };
    let choice = SheetChoice {
        template: TemplateId::INDIVIDUAL,
        paper: Paper::A4,
        orientation: Orientation::Portrait,
        colour: ColourWay::Son,
    };
    let started = Instant::now();
    let mut engine = Engine::new()?;
    println!("engine ready in {:.1} ms", started.elapsed().as_secs_f64() * 1e3);
    let first = Instant::now();
    let sheet = engine.typeset(&content(0, photo.clone()), &choice)?;
    let bytes = engine.pdf(&[sheet], "Áp phích")?;
    println!("first poster in {:.1} ms, {} bytes", first.elapsed().as_secs_f64() * 1e3, bytes.len());
    if let Some(path) = arguments.get(4) {
        std::fs::write(path, &bytes)?;
    }
    let (cpu, wall) = (cpu_seconds(), Instant::now());
    let (mut layout_seconds, mut total, mut largest, mut pages) = (0.0, 0, 0, 0);
    for index in 0..count {
        let one = Instant::now();
        let sheet = engine.typeset(&content(index, photo.clone()), &choice)?;
        layout_seconds += one.elapsed().as_secs_f64();
        pages += sheet.pages();
        let bytes = engine.pdf(&[sheet], "Áp phích")?;
        total += bytes.len();
        largest = largest.max(bytes.len());
    }
    let per_page = |seconds: f64| seconds * 1e3 / pages.max(1) as f64;
    println!(
        "{pages} pages: {:.2} ms wall a page, layout {:.2} ms",
        per_page(wall.elapsed().as_secs_f64()),
        per_page(layout_seconds)
    );
    if let (Some(before), Some(after)) = (cpu, cpu_seconds()) {
        println!("{:.2} ms CPU a page", per_page(after - before));
    }
    println!("{} bytes a file, largest {largest}", total / count.max(1));
    if let Some(peak) = peak_memory() {
        println!("{peak} kB at most in memory");
    }
    Ok(())
}
