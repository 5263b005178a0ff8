//! Rules every sheet keeps, whatever it says.
#![expect(clippy::unwrap_used, reason = "a broken expectation is what a test is for")]

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use lopdf::{Document, Object};
use notices::{
    Approval, Check, ColourWay, Engine, Figure, Paper, PosterContent, Severity, SheetChoice, SheetPhoto,
    Slot, Subject, TemplateId, Typeset,
};
use proptest::prelude::*;

/// One engine for all tests: reading the typefaces costs more than a sheet.
fn with_engine<T>(work: impl FnOnce(&mut Engine) -> T) -> T {
    static ENGINE: OnceLock<Mutex<Engine>> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| Mutex::new(Engine::new().unwrap()));
    work(&mut engine.lock().unwrap_or_else(PoisonError::into_inner))
}

fn choice(template: TemplateId, paper: Paper) -> SheetChoice {
    SheetChoice { template, paper, colour: ColourWay::Son }
}

fn individual() -> SheetChoice {
    choice(TemplateId::INDIVIDUAL, Paper::A4)
}

fn every_choice() -> Vec<SheetChoice> {
    let templates = [TemplateId::INDIVIDUAL, TemplateId::COLLECTIVE];
    templates
        .into_iter()
        .flat_map(|template| [Paper::A4, Paper::A3].map(|paper| choice(template.clone(), paper)))
        .collect()
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
            "Từ năm 2019, chị khởi xướng “Phiếu hẹn một dòng”: thiếu gì ghi rõ một dòng.".into(),
            "Ngoài giờ, chị cùng tổ hòa giải đến từng khu nhà trọ, giúp 118 trẻ em được khai sinh.".into(),
        ],
        figures: vec![
            Figure {
                value: "3 → 1".into(), unit: "ngày".into(), caption: "giải quyết hồ sơ".into()
            },
            Figure {
                value: "94,6".into(), unit: "%".into(), caption: "vụ việc hòa giải thành".into()
            },
        ],
        slogan: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh".into(),
        source: "Thực hiện Kế hoạch số 38/KH-UBND ngày 28/02/2022".into(),
        place: "Bảng thông báo nội bộ".into(),
        month: "Tháng 3/2022".into(),
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

/// The head of a JPEG of the given size: all that the engine reads of a photo.
fn photo(width: u16, height: u16) -> SheetPhoto {
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

fn typeset(content: &PosterContent, choice: &SheetChoice) -> Typeset {
    with_engine(|engine| engine.typeset(content, choice).unwrap())
}

fn pdf(content: &PosterContent, choice: &SheetChoice) -> Vec<u8> {
    with_engine(|engine| {
        let sheet = engine.typeset(content, choice).unwrap();
        engine.pdf(&[sheet], &content.name).unwrap()
    })
}

fn blocking(sheet: &Typeset) -> Vec<&Check> {
    sheet.checks().iter().filter(|check| check.severity() == Severity::Blocking).collect()
}

// ---- Reading a file back, by nothing but what the file itself says.

/// The text of a page in the order it was written, a line for each run.
fn text_of(file: &Document, page: lopdf::ObjectId) -> String {
    let fonts = file.get_page_fonts(page).unwrap();
    let maps: std::collections::BTreeMap<Vec<u8>, std::collections::BTreeMap<u16, String>> = fonts
        .into_iter()
        .map(|(name, font)| {
            let stream = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
            let map = file.get_object(stream).unwrap().as_stream().unwrap().decompressed_content().unwrap();
            (name, unicode_map(&String::from_utf8(map).unwrap()))
        })
        .collect();
    let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
    let mut font: Option<Vec<u8>> = None;
    let mut text = String::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "Tf" => font = operation.operands[0].as_name().ok().map(<[u8]>::to_vec),
            "TJ" => {
                let map = &maps[font.as_ref().unwrap()];
                for item in operation.operands[0].as_array().unwrap() {
                    if let Object::String(codes, _) = item {
                        for code in codes.chunks(2) {
                            text.push_str(&map[&u16::from_be_bytes([code[0], code[1]])]);
                        }
                    }
                }
                text.push('\n');
            }
            _ => {}
        }
    }
    text
}

fn unicode_map(map: &str) -> std::collections::BTreeMap<u16, String> {
    let hex = |text: &str| {
        let units: Vec<u16> = text
            .as_bytes()
            .chunks(4)
            .map(|c| u16::from_str_radix(std::str::from_utf8(c).unwrap(), 16).unwrap())
            .collect();
        String::from_utf16(&units).unwrap()
    };
    map.lines()
        .filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"))
        .filter(|(code, _)| code.len() == 4)
        .map(|(code, text)| (u16::from_str_radix(code, 16).unwrap(), hex(text)))
        .collect()
}

fn whole_text(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).unwrap();
    let text: String = file.get_pages().into_values().map(|page| text_of(&file, page)).collect();
    words(&text)
}

/// The text with every gap made one space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_text_in_the_file_is_the_text_that_was_given() {
    for choice in every_choice() {
        let content = PosterContent { subject: Subject::Collective, ..person() };
        let read = whole_text(&pdf(&content, &choice));
        let given = [&content.name, &content.unit, &content.quotation, &content.slogan, &content.month];
        for text in given.into_iter().chain(&content.achievements) {
            assert!(read.contains(text.as_str()), "{text:?} is not in {read:?}");
        }
        assert!(read.contains("3 → 1 ngày"), "{read}");
        assert!(!read.contains(['\u{a0}', '\u{2060}']), "ties must not reach the file");
    }
}

#[test]
fn a_long_story_is_read_back_whole_over_all_its_pages() {
    let achievements: Vec<String> = (1..40)
        .map(|n| format!("Việc thứ {n}: đến từng khu nhà trọ, hướng dẫn {n} hộ hoàn tất giấy tờ cư trú; không hộ nào phải đi lại lần hai."))
        .collect();
    let content = PosterContent { achievements: achievements.clone(), ..person() };
    let sheet = typeset(&content, &individual());
    assert!(sheet.pages() > 1);
    assert!(sheet.checks().contains(&Check::Continues { pages: sheet.pages() }));
    let read = whole_text(&pdf(&content, &individual()));
    for text in &achievements {
        assert!(read.contains(text.as_str()), "{text:?} is missing");
    }
    assert!(read.contains("Tiếp theo trang 2"));
}

#[test]
fn the_same_content_gives_the_same_bytes_in_two_engines() {
    let make = || {
        let mut engine = Engine::new().unwrap();
        let content = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
        let sheet = engine.typeset(&content, &individual()).unwrap();
        engine.pdf(&[sheet], "Áp phích").unwrap()
    };
    let first = make();
    assert!(first == make(), "the bytes differ");
    let file = Document::load_mem(&first).unwrap();
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    assert!(!info.has(b"CreationDate") && !info.has(b"ModDate"));
}

#[test]
fn a_file_says_its_language_and_asks_not_to_be_scaled() {
    let file = Document::load_mem(&pdf(&person(), &individual())).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"vi-VN");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    let page = file.get_dictionary(*file.get_pages().values().next().unwrap()).unwrap();
    let trim = page.get(b"TrimBox").unwrap().as_array().unwrap();
    assert!((trim[2].as_float().unwrap() - 595.28).abs() < 0.1);
}

#[test]
fn the_photo_goes_into_the_file_byte_for_byte_and_once() {
    let content = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
    let bytes = with_engine(|engine| {
        let sheets: Vec<Typeset> = (0..3).map(|_| engine.typeset(&content, &individual()).unwrap()).collect();
        engine.pdf(&sheets, "Ba tờ").unwrap()
    });
    let file = Document::load_mem(&bytes).unwrap();
    let jpeg = content.photo.unwrap().jpeg;
    let found =
        file.objects.values().filter(|object| object.as_stream().is_ok_and(|stream| stream.content == *jpeg));
    assert_eq!(found.count(), 1);
    assert_eq!(file.get_pages().len(), 3);
}

#[test]
fn bytes_that_are_no_photo_are_left_out_and_reported() {
    let broken = SheetPhoto { jpeg: Arc::from(&b"GIF89a"[..]), ..photo(10, 10) };
    let sheet = typeset(&PosterContent { photo: Some(broken), ..person() }, &individual());
    assert!(sheet.checks().contains(&Check::PhotoUnreadable));
    assert!(sheet.checks().contains(&Check::Missing { slot: Slot::Photo }));
}

#[test]
fn a_coarse_photo_warns_and_a_broken_one_blocks() {
    let level = |width, height| {
        let content = PosterContent { photo: Some(photo(width, height)), ..person() };
        let sheet = typeset(&content, &individual());
        sheet.checks().iter().find_map(|check| match check {
            Check::PhotoResolution { level, .. } => Some(*level),
            _ => None,
        })
    };
    assert_eq!(level(1200, 1500), None);
    assert_eq!(level(420, 525), Some(Severity::Warning));
    assert_eq!(level(240, 300), Some(Severity::Blocking));
}

#[test]
fn a_draft_says_so_across_the_sheet() {
    let draft = PosterContent { approval: Approval::Draft, ..person() };
    assert!(typeset(&draft, &individual()).checks().contains(&Check::NotApproved));
    assert!(whole_text(&pdf(&draft, &individual())).contains("Dự thảo"));
    assert!(!whole_text(&pdf(&person(), &individual())).contains("Dự thảo"));
}

#[test]
fn characters_that_cannot_be_printed_are_left_out_and_reported() {
    let content = PosterContent { unit: "Phòng 🎉 Tư pháp".into(), ..person() };
    let sheet = typeset(&content, &individual());
    let expected = Check::MissingGlyph { slot: Slot::Unit, character: '🎉' };
    assert!(sheet.checks().contains(&expected), "{:?}", sheet.checks());
    assert!(whole_text(&pdf(&content, &individual())).contains("Phòng Tư pháp"));
}

#[test]
fn signs_of_markup_and_of_control_are_harmless() {
    let nasty = "a<b>&\"%\\)(\0\u{200b}\u{202e} Nguye\u{302}\u{303}n";
    let content = PosterContent { name: nasty.into(), quotation: nasty.into(), ..person() };
    let bytes = with_engine(|engine| {
        let sheet = engine.typeset(&content, &individual()).unwrap();
        engine.pdf(&[sheet], nasty).unwrap()
    });
    assert!(whole_text(&bytes).contains("a<b>&\"%\\)( Nguyễn"));
}

#[test]
fn thirty_thousand_characters_go_on_over_many_pages_quickly() {
    let content = PosterContent { achievements: vec!["Một việc tốt. ".repeat(2150)], ..person() };
    let started = std::time::Instant::now();
    let sheet = typeset(&content, &individual());
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    assert!((8..=12).contains(&sheet.pages()), "{}", sheet.pages());
}

#[test]
fn a_story_of_more_than_twelve_pages_is_refused_by_name() {
    let content = PosterContent { achievements: vec!["Một việc tốt. ".repeat(5000)], ..person() };
    let sheet = typeset(&content, &individual());
    assert_eq!(sheet.pages(), 12);
    let refused = sheet.checks().iter().any(|check| {
        matches!(check, Check::DoesNotFit { slot: Slot::Achievement(0), over_characters } if *over_characters > 10_000)
    });
    assert!(refused, "{:?}", sheet.checks());
}

#[test]
fn a_unit_of_ninety_one_characters_fits_on_every_sheet() {
    let unit = "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ";
    for choice in every_choice() {
        for photo in [None, Some(photo(1800, 1500))] {
            let content = PosterContent { unit: unit.into(), photo, ..person() };
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{:?} {:?}", choice.template, sheet.checks());
        }
    }
}

#[test]
fn names_of_two_to_eight_words_fit_on_every_sheet() {
    let words = "Công Tằng Tôn Nữ Nguyễn Phước Khánh Nghiêng";
    for choice in every_choice() {
        for count in 2..=8 {
            let name = words.split(' ').take(count).collect::<Vec<_>>().join(" ");
            let content = PosterContent { name, photo: Some(photo(1800, 1500)), ..person() };
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{count} {:?} {:?}", choice.template, sheet.checks());
        }
    }
}

#[test]
fn a_name_that_cannot_fit_is_refused_by_name() {
    let content = PosterContent { name: "Nghiêng ".repeat(60), ..person() };
    for choice in every_choice() {
        let sheet = typeset(&content, &choice);
        let refused =
            sheet.checks().iter().any(|check| matches!(check, Check::DoesNotFit { slot: Slot::Name, .. }));
        assert!(refused, "{:?} {:?}", choice.template, sheet.checks());
    }
}

#[test]
fn whatever_is_missing_the_sheet_is_sound() {
    let full = PosterContent {
        photo: Some(photo(1800, 1500)),
        summary: "Nhiều năm tận tụy với công việc.".into(),
        ..person()
    };
    for choice in every_choice() {
        for mask in 0..64_u32 {
            let has = |bit: u32| mask & (1 << bit) != 0;
            let mut content = full.clone();
            if !has(0) {
                content.photo = None;
            }
            if !has(1) {
                content.quotation.clear();
            }
            if !has(2) {
                content.figures.clear();
            }
            if !has(3) {
                content.achievements.clear();
                content.summary.clear();
            }
            if !has(4) {
                content.role.clear();
                content.unit.clear();
                content.note.clear();
            }
            if !has(5) {
                content.eyebrow.clear();
                content.occasion.clear();
            }
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{mask:06b} {choice:?} {:?}", sheet.checks());
        }
    }
}

#[test]
fn regions_lie_on_the_page_and_name_what_is_there() {
    let content = PosterContent { photo: Some(photo(1800, 1500)), ..person() };
    for choice in every_choice() {
        let sheet = typeset(&content, &choice);
        let (width, height) = sheet.size_mm();
        for slot in
            [Slot::Name, Slot::Photo, Slot::Quotation, Slot::Figure(1), Slot::Achievement(1), Slot::Slogan]
        {
            assert!(sheet.regions().iter().any(|region| region.slot == slot), "{slot:?} {choice:?}");
        }
        for region in sheet.regions() {
            let inside = region.x >= 0.0
                && region.y >= 0.0
                && region.x + region.width <= width + 0.1
                && region.y + region.height <= height + 0.1;
            assert!(inside, "{region:?}");
        }
    }
}

/// Everything inked lies on the page: the snapshot states the place of each run of words.
fn assert_ink_on_page(sheet: &Typeset) {
    for region in sheet.regions() {
        let (width, height) = sheet.size_mm();
        assert!(region.x > 5.0 || region.slot == Slot::Photo, "{region:?}");
        assert!(region.x + region.width < width - 5.0 || region.slot == Slot::Photo, "{region:?}");
        assert!(region.y >= 0.0 && region.y + region.height < height - 5.0, "{region:?}");
    }
}

fn texts(longest: usize) -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Nghiêng",
        "ƯỚC",
        "Ế",
        "pháp",
        "luật",
        "12.450",
        "–",
        "ở",
        "cơ",
        "sở",
        "“Phiếu",
        "hẹn”,",
        "A/B-C",
        "ngoằn",
    ]);
    prop::collection::vec(word, 0..longest).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_any_length_leaves_the_sheet(
        name in texts(30),
        eyebrow in texts(20),
        unit in texts(40),
        quotation in texts(80),
        story in texts(600),
        value in "[0-9.]{0,14}",
        caption in texts(25),
        slogan in texts(50),
        has_photo: bool,
        which in 0..4_usize,
    ) {
        let figure = Figure { value, unit: "đồng".into(), caption };
        let content = PosterContent {
            name, eyebrow, quotation, slogan,
            role: unit.clone(),
            unit,
            achievements: vec![story.clone(), story],
            figures: vec![figure.clone(), figure.clone(), figure],
            photo: has_photo.then(|| photo(1800, 1500)),
            ..person()
        };
        let sheet = typeset(&content, &every_choice()[which]);
        assert_ink_on_page(&sheet);
        let named = sheet.checks().iter().all(|check| !matches!(check, Check::DoesNotFit { over_characters: 0, .. }));
        prop_assert!(named, "{:?}", sheet.checks());
    }
}
