//! The office's own template (mẫu của văn phòng): a built-in family of sheets with a few things changed.
//!
//! What each change means on paper is the business of whoever draws sheets; here it is a place with a text.

use std::collections::BTreeMap;

use crate::record::{Entity, Fields, Kind, Path, Reader, Writer};

/// Places with what a template changes of its family, in the order of a form, each with its label.
pub const CHANGES: [(&str, &str); 25] = [
    ("colour_from", "Tông màu"),
    ("colour_band", "Màu băng"),
    ("colour_on_band", "Màu chữ trên băng"),
    ("colour_accent", "Màu nhấn"),
    ("colour_gold", "Màu đường kẻ, hoa văn"),
    ("colour_paper", "Màu nền"),
    ("colour_ink", "Màu chữ"),
    ("font_titles", "Kiểu chữ tên và số liệu"),
    ("font_quotations", "Kiểu chữ câu nói"),
    ("font_leads", "Kiểu chữ đoạn mở đầu"),
    ("font_text", "Kiểu chữ nội dung"),
    ("font_emphasis", "Kiểu chữ nhấn"),
    ("hidden", "Phần không hiện"),
    ("order", "Thứ tự các phần"),
    ("word_eyebrow", "Dòng đề trên tên"),
    ("word_occasion", "Phong trào, góc phải"),
    ("word_agency_parent", "Cơ quan cấp trên"),
    ("word_agency", "Tên cơ quan"),
    ("word_slogan", "Câu ở chân trang"),
    ("word_source", "Dòng căn cứ ở chân trang"),
    ("word_place", "Nơi niêm yết ở chân trang"),
    ("word_next_page", "Lời báo trang sau"),
    ("word_page_of", "Số trang"),
    ("word_greeting", "Lời chúc mừng"),
    ("word_number_heading", "Đầu cột số thứ tự"),
];

/// An office's own template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnTemplate {
    /// What the office calls it.
    pub name: String,
    /// The built-in family it is made from; never changes.
    pub based_on: String,
    /// When to use it.
    pub description: String,
    /// What it changes, by place; a place that is not there is as in the family.
    pub changes: BTreeMap<&'static str, String>,
}

impl Entity for OwnTemplate {
    const KIND: Kind = Kind::Template;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("name", &self.name);
        writer.text("based_on", &self.based_on);
        writer.text("description", &self.description);
        for (place, text) in &self.changes {
            writer.text(place, text);
        }
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let change = |(place, _): (&'static str, &str)| {
            fields.contains_key(&Path::field(place)).then(|| (place, reader.text(place)))
        };
        Self {
            name: reader.text("name"),
            based_on: reader.text("based_on"),
            description: reader.text("description"),
            changes: CHANGES.into_iter().filter_map(change).collect(),
        }
    }
}
