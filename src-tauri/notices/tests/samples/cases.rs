//! Every template with the contents that try it: as it was drawn for, very short, very long, without a photo,
//! with a name of eight words, with a unit of ninety-one characters.

use notices::{Card, PosterContent, Section, SheetPhoto, TemplateId};

use super::{anniversary, bulletin, congratulation, list, model, person, quotation, several, team, variants};

pub const LONG_NAME: &str = "Công Tằng Tôn Nữ Nguyễn Phước Khánh Nghiêng";
pub const LONG_UNIT: &str =
    "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ";
pub const STORY: &str = "Từ năm 2019, chị khởi xướng “Phiếu hẹn một dòng”: mỗi hồ sơ được kiểm tra ngay tại quầy, thiếu gì ghi rõ một dòng để bà con chuẩn bị đúng một lần. Cách làm đã nhân rộng ra 9 xã trong huyện, giúp 118 trẻ em con công nhân được khai sinh đúng hạn và 46 hộ hoàn tất giấy tờ cư trú.";

/// The cases of a template, the one it was drawn for first.
pub fn cases(
    template: &TemplateId,
    portrait: &SheetPhoto,
    group: &SheetPhoto,
) -> Vec<(&'static str, PosterContent)> {
    let seen = |content: PosterContent| PosterContent { photo: Some(portrait.clone()), ..content };
    let portraits = std::slice::from_ref(portrait);
    match template.as_str() {
        "individual" => variants(&seen(person())),
        "collective" => variants(&PosterContent { photo: Some(group.clone()), ..team() }),
        "model" => models(),
        "several" => with_long_cards(
            several(6, portraits),
            vec![
                ("two", several(2, portraits)),
                ("three", several(3, portraits)),
                ("four", several(4, portraits)),
                ("five", several(5, portraits)),
                ("seven", several(7, portraits)),
                ("twelve", several(12, portraits)),
                ("no-photo", several(6, &[])),
                ("two-no-photo", several(2, &[])),
            ],
        ),
        "quotation" => one_person(seen(quotation()), "Dân cần gì thì mình học cái đó trước."),
        "congratulation" => one_person(seen(congratulation()), ""),
        "anniversary" => anniversaries(),
        "list" => [("full", 12), ("short", 3), ("one", 1), ("twenty", 20), ("sixty", 60)]
            .map(|(name, rows)| (name, list(rows)))
            .to_vec(),
        _ => with_long_cards(
            bulletin(3, Some(group.clone())),
            vec![
                ("single", bulletin(0, Some(group.clone()))),
                ("single-no-photo", bulletin(0, None)),
                ("no-photo", bulletin(3, None)),
                ("six", bulletin(6, Some(group.clone()))),
                ("nine", bulletin(9, Some(group.clone()))),
                ("no-events", PosterContent { events: Vec::new(), ..bulletin(3, Some(group.clone())) }),
            ],
        ),
    }
}

fn models() -> Vec<(&'static str, PosterContent)> {
    let told = |title: &str, times: usize| Section {
        title: title.into(),
        text: STORY.repeat(times),
        ..Section::default()
    };
    let short = vec![told("Cách làm", 1)];
    let long = ["Vấn đề", "Cách làm", "Kết quả", "Nhân rộng", "Bài học"].map(|title| told(title, 3)).to_vec();
    vec![
        ("full", model()),
        ("short", PosterContent { sections: short, quotation: String::new(), ..model() }),
        ("long", PosterContent { sections: long, ..model() }),
        ("summary", PosterContent { summary: STORY.into(), ..model() }),
        ("told", PosterContent { achievements: vec![STORY.into()], ..model() }),
        ("no-sections", PosterContent { sections: Vec::new(), achievements: vec![STORY.into()], ..model() }),
        ("no-quote", PosterContent { quotation: String::new(), ..model() }),
        (
            "long-name",
            PosterContent {
                name: "Ngày thứ Bảy hộ tịch lưu động tại các khu nhà trọ công nhân".into(),
                unit: LONG_UNIT.into(),
                ..model()
            },
        ),
    ]
}

fn anniversaries() -> Vec<(&'static str, PosterContent)> {
    let base = anniversary;
    let many = base().points.into_iter().cycle().take(9).collect();
    vec![
        ("full", base()),
        ("many", PosterContent { points: many, ..base() }),
        ("no-quote", PosterContent { quotation: String::new(), ..base() }),
        ("sentence", PosterContent { points: Vec::new(), ..base() }),
        ("bare", PosterContent { points: Vec::new(), quotation: String::new(), ..base() }),
        ("story", PosterContent { points: Vec::new(), summary: STORY.into(), ..base() }),
        ("hundred", PosterContent { anniversary: notices::Anniversary::in_year(3, 2, 1930, 2030), ..base() }),
    ]
}

fn one_person(full: PosterContent, short: &str) -> Vec<(&'static str, PosterContent)> {
    let quotation = |text: &str| if full.quotation.is_empty() { String::new() } else { text.to_owned() };
    vec![
        ("full", full.clone()),
        ("short", PosterContent { quotation: quotation(short), unit: String::new(), subtitle: String::new(), ..full.clone() }),
        ("long", PosterContent { quotation: quotation(STORY), award: notices::Award { title: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về thành tích xuất sắc trong công tác phổ biến, giáo dục pháp luật giai đoạn 2017 – 2021".into(), ..full.award.clone() }, ..full.clone() }),
        ("no-photo", PosterContent { photo: None, ..full.clone() }),
        ("bare", PosterContent { photo: None, quotation: String::new(), subtitle: String::new(), award: notices::Award::default(), ..full.clone() }),
        ("long-name", PosterContent { name: LONG_NAME.into(), unit: LONG_UNIT.into(), ..full.clone() }),
    ]
}

/// Cards with long names, units and texts beside the other cases.
fn with_long_cards(
    full: PosterContent,
    others: Vec<(&'static str, PosterContent)>,
) -> Vec<(&'static str, PosterContent)> {
    let lengthen = |change: fn(&mut Card)| {
        let mut content = full.clone();
        content.cards.iter_mut().for_each(change);
        content
    };
    let mut cases = vec![
        ("full", full.clone()),
        ("long", lengthen(|card| card.text = STORY.into())),
        ("short", lengthen(|card| card.text = "Việc tốt.".into())),
        (
            "long-name",
            lengthen(|card| {
                card.name = LONG_NAME.into();
                card.unit = LONG_UNIT.into();
            }),
        ),
    ];
    cases.extend(others);
    cases
}
