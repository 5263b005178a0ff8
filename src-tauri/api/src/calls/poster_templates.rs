//! Templates and colour ways.

use office::{ColourName, ColourWay, Orientation, Paper, Subject, Template, TemplateId, TemplateTakes};

use super::{Call, convert::plain_word};
use crate::types::{
    Failure, Nothing, Word,
    poster::{ColourCard, PaperCard, TemplateCard, TemplateTaking, Templates},
};

pub(super) fn templates(call: Call<'_>, _: Nothing) -> Result<Templates, Failure> {
    call.api.with(|office| {
        Ok(Templates {
            templates: office.templates()?.iter().map(template_card).collect(),
            colours: ColourWay::ALL.into_iter().map(colour_card).collect(),
        })
    })
}

fn template_card(template: &Template) -> TemplateCard {
    let subject = |subject: &Subject| match subject {
        Subject::Person => "individual".to_owned(),
        Subject::Collective => "collective".to_owned(),
        Subject::Model => "model".to_owned(),
    };
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (takes, least, most) = match template.takes() {
        TemplateTakes::One => (TemplateTaking::One, 1, 1),
        TemplateTakes::Several { least, most } => (TemplateTaking::Several, count(least), count(most)),
        TemplateTakes::Words => (TemplateTaking::Words, 0, 0),
    };
    TemplateCard {
        id: template.id().as_str().to_owned(),
        name: template.name().to_owned(),
        description: template.description().to_owned(),
        subjects: template.suits().iter().map(subject).collect(),
        takes,
        least,
        most,
        words: words(template.family()),
        papers: template.papers().map(|(paper, orientation)| paper_card(paper, orientation)).collect(),
        large_papers: template
            .large_papers()
            .map(|(paper, orientation)| paper_card(paper, orientation))
            .collect(),
        colour: template.default_colour().name().to_owned(),
        family: template.family().as_str().to_owned(),
        own: template.own().is_some(),
        own_colour: (template.default_colour() == ColourWay::Own).then(|| ColourCard {
            band: template.colour(ColourName::Band).hex(),
            accent: template.colour(ColourName::Accent).hex(),
            ..colour_card(ColourWay::Own)
        }),
    }
}

/// The words a template shows that come from no record, in the order of a form.
fn words(template: &TemplateId) -> Vec<Word> {
    let words: &[(&str, &str)] = match template.as_str() {
        "several" => &[("title", "Tên tờ"), ("subtitle", "Dòng dưới tên")],
        "quotation" => &[("subtitle", "Câu nói ở đâu ra")],
        "anniversary" => &[
            ("anniversary", "Ngày kỷ niệm"),
            ("title", "Tên sự kiện"),
            ("quotation", "Câu dẫn"),
            ("subtitle", "Nguồn của câu dẫn"),
            ("lines_heading", "Đầu đề các dòng"),
            ("lines", "Các dòng"),
        ],
        "list" => &[
            ("title", "Tên danh sách"),
            ("subtitle", "Kèm theo văn bản"),
            ("closing", "Lời kết"),
            ("signature", "Người ký"),
        ],
        "congratulation" => &[("award", "Danh hiệu, hình thức khen")],
        "bulletin" => &[
            ("title", "Tên bản tin"),
            ("note", "Số, tháng"),
            ("lead", "Tin chính"),
            ("events", "Lịch sắp tới"),
        ],
        _ => &[],
    };
    words.iter().map(|(code, label)| plain_word(code, label)).collect()
}

fn paper_card(paper: Paper, orientation: Orientation) -> PaperCard {
    let (short, long) = paper.sides_mm();
    let (width_mm, height_mm, lying) = match orientation {
        Orientation::Portrait => (short, long, "dọc"),
        Orientation::Landscape => (long, short, "ngang"),
    };
    PaperCard {
        code: paper.name().to_owned(),
        orientation: orientation.name().to_owned(),
        label: format!("{} {lying}", paper.name()),
        width_mm,
        height_mm,
    }
}

fn colour_card(way: ColourWay) -> ColourCard {
    let label = match way {
        ColourWay::Son => "Son",
        ColourWay::Cham => "Chàm",
        ColourWay::Ngoc => "Ngọc",
        ColourWay::CanhGian => "Cánh gián",
        ColourWay::Mono => "Đen trắng",
        ColourWay::Own => "Màu riêng",
    };
    ColourCard {
        code: way.name().to_owned(),
        label: label.to_owned(),
        band: way.band_hex(),
        accent: way.accent_hex(),
    }
}
