//! Sheets: what a page costs beside other engines, what a thousand cost in memory, and how soon a changed
//! text is back on the screen.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::Instant,
};

use domain::record::{Path as Place, Value};
use notices::{Approval, Engine, Figure as Number, PosterContent, SheetChoice, SheetPhoto, TemplateId};
use office::{exemplar::save::Change, poster::SheetRequest};
use testkit::TempOffice;

use crate::{Figure, Measured, machine};

/// Pages measured for one engine.
const PAGES: usize = 200;

/// Pages of the slower peers.
const PEER_PAGES: usize = 40;

/// How many times faster than Typst a page has to be.
const FASTER_THAN_TYPST: f64 = 4.0;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The portrait all sheets show.
pub(crate) fn photo_file() -> PathBuf {
    root().join("assets/sample-office/portraits/nu-1.jpg")
}

fn content(number: usize, jpeg: &Arc<[u8]>) -> PosterContent {
    let figure = |value: &str, unit: &str, caption: &str| Number {
        value: value.to_owned(),
        unit: unit.to_owned(),
        caption: format!("{caption} {number}"),
    };
    PosterContent {
        agency_parent: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI".to_owned(),
        agency: "SỞ TƯ PHÁP".to_owned(),
        occasion: "Phong trào thi đua yêu nước năm 2022".to_owned(),
        eyebrow: "Gương điển hình tiên tiến ngành Tư pháp".to_owned(),
        name: format!("Nguyễn Thị Ví Dụ {number}"),
        role: "Công chức Tư pháp – Hộ tịch".to_owned(),
        unit: "UBND xã Cầu Vồng, huyện Suối Mơ".to_owned(),
        quotation: format!(
            "Mỗi trang sổ cũ là một đời người. Tôi chỉ mong bà con hỏi là có, tìm là thấy. {number}"
        ),
        summary: format!(
            "{number}. Trong năm 2021, chị đã chủ động tham mưu UBND xã số hóa toàn bộ sổ hộ tịch giai đoạn \
                  1977 – 2015 với 12.450 trang, 38.216 trường hợp; thời gian tra cứu, trích lục giảm từ 02 ngày \
                  xuống còn 15 phút."
        ),
        achievements: vec![
            format!(
                "{number}. Năm 2021 tiếp nhận, giải quyết 2.742 hồ sơ hộ tịch và 5.180 việc chứng thực, không để xảy ra sai sót \
             phải cải chính do lỗi của công chức."
            ),
            format!(
                "{number}. Vận động cán bộ, công chức đóng góp 26.500.000 đồng hỗ trợ 17 học sinh có hoàn cảnh khó khăn mua thiết \
             bị học trực tuyến; 04 lần hiến máu tình nguyện."
            ),
        ],
        figures: vec![
            figure("12.450", "trang", "sổ hộ tịch đã số hóa"),
            figure("15", "phút", "một lần tra cứu, trích lục"),
            figure("99,6", "%", "hồ sơ đúng và trước hạn"),
        ],
        photo: Some(SheetPhoto {
            jpeg: Arc::clone(jpeg),
            width_px: 1200,
            height_px: 1500,
            focus: (0.5, 0.4),
            alt: "Ảnh".to_owned(),
        }),
        source: "Thực hiện Kế hoạch số 38/KH-UBND ngày 28/02/2022 của Chủ tịch UBND tỉnh".to_owned(),
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

/// A template as it was drawn.
pub(crate) fn usual(engine: &Engine, template: &TemplateId) -> Result<SheetChoice, String> {
    let found = engine.templates().iter().find(|known| known.id() == template);
    found.map(notices::Template::usual_choice).ok_or_else(|| format!("no template {template:?}"))
}

/// Sets sheets one after the other in one process; gives CPU ms a page and the size of the last file.
fn set_sheets(pages: usize) -> Result<(f64, usize), String> {
    let mut engine = Engine::new().map_err(|error| error.to_string())?;
    let jpeg: Arc<[u8]> = fs::read(photo_file()).map_err(|error| error.to_string())?.into();
    let choice = usual(&engine, &TemplateId::INDIVIDUAL)?;
    let mut set = |number: usize| -> Result<usize, String> {
        let sheet = engine.typeset(&content(number, &jpeg), &choice).map_err(|error| error.to_string())?;
        Ok(engine.pdf(&[sheet], "Áp phích").map_err(|error| error.to_string())?.len())
    };
    for number in 0..3 {
        set(number)?;
    }
    let began = machine::cpu_ms();
    let mut size = 0;
    for number in 0..pages {
        size = set(number + 10)?;
    }
    Ok(((machine::cpu_ms() - began) / pages as f64, size))
}

/// A page beside Typst and WeasyPrint, in the same run.
pub fn beside_peers() -> Measured {
    let (own, size) = set_sheets(PAGES)?;
    let typst = peer("typst")?;
    let weasyprint = peer("weasyprint")?;
    Ok(vec![
        Figure::told("A4 sheet with photo, CPU ms a page", own),
        Figure::told("the same by Typst, warm, CPU ms", typst),
        Figure::told("the same by WeasyPrint, warm, CPU ms", weasyprint),
        Figure::at_least("times faster than Typst", typst / own, FASTER_THAN_TYPST),
        Figure::at_most("size of the file, kB", size as f64 / 1000.0, 150.0),
    ])
}

/// CPU ms a page of another engine.
pub(crate) fn peer(engine: &str) -> Result<f64, String> {
    let python =
        env::var_os("PEERS_PYTHON").ok_or("PEERS_PYTHON is not set: start this by cargo xtask bench")?;
    let output = Command::new(python)
        .arg(root().join("tests/bench/peers.py"))
        .arg(engine)
        .arg(root().join("assets/fonts"))
        .arg(photo_file())
        .arg(root().join("assets/art/drum.svg"))
        .arg(PEER_PAGES.to_string())
        .output()
        .map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let ms = said.split_whitespace().next().and_then(|ms| ms.parse().ok());
    ms.ok_or_else(|| format!("{engine}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The word by which this program starts itself to set a thousand sheets in a process of its own.
pub const THOUSAND: &str = "--a-thousand-sheets";

/// Sets a thousand sheets and prints the most memory it took, in MB.
pub fn set_a_thousand() -> Result<(), String> {
    set_sheets(1000)?;
    println!("{}", machine::peak_mb());
    Ok(())
}

/// The memory of a thousand sheets.
pub fn a_thousand() -> Measured {
    let own = env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(own).arg(THOUSAND).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let peak = said.trim().parse().map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())?;
    Ok(vec![Figure::at_most("1,000 sheets in one process, peak RSS in MB", peak, 60.0)])
}

/// From a changed text to the picture of the new page: saved durably, composed, drawn, packed as PNG.
pub fn on_screen() -> Measured {
    /// How wide the studio shows an A4 sheet on a usual screen, in pixels.
    const WIDTH: u32 = 620;
    let said = |error: office::OfficeError| error.to_string();
    let mut office = TempOffice::sample().map_err(said)?;
    let page =
        office.list(&office::ExemplarQuery { limit: 1, search: "vi du".to_owned(), ..Default::default() });
    let id = page.map_err(said)?.rows.first().ok_or("no sample")?.id;
    let mut times = Vec::new();
    for number in 0..100 {
        let began = Instant::now();
        let text =
            Value::from(format!("Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu ({number})."));
        let change = Change { path: Place::field("quotation"), value: Some(text) };
        office.save_fields(id.into(), &[change]).map_err(said)?;
        let request = SheetRequest { exemplars: vec![id], ..SheetRequest::default() };
        let pdf = Arc::clone(&office.compose(&request).map_err(said)?.pdf);
        let image = office::page_image(pdf, 0, WIDTH).map_err(|error| error.to_string())?;
        office::to_png(&image).map_err(|error| error.to_string())?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(vec![Figure::at_most(
        "changed text to new picture of the page, p95 in ms",
        machine::p95(times),
        100.0,
    )])
}
