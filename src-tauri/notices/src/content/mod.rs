//! What a poster says, free of database words: plain texts, figures, pictures, lists.

mod parts;

use std::sync::Arc;

pub use parts::{
    Anniversary, Award, Card, Chart, Event, Point, Register, RegisterGroup, Section, Signature, Spread,
};

/// Room to write something by hand, as a word of its own in a line of text.
pub const BLANK: char = '\u{e000}';

/// The content of one poster. An empty text means "nothing there".
///
/// One content serves every template: each shows what it has a place for, and its [`crate::Template::takes`] says
/// how many exemplars it is made for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PosterContent {
    /// The authority above the office, in capitals: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI".
    pub agency_parent: String,
    /// The office that posts the sheet: "SỞ TƯ PHÁP".
    pub agency: String,
    /// Top right: the movement or occasion.
    pub occasion: String,
    /// The line above the name: "Gương điển hình tiên tiến ngành Tư pháp".
    pub eyebrow: String,
    /// Who or what is shown.
    pub name: String,
    /// What kind of name that is; the last two syllables of a person's name stay together.
    pub subject: Subject,
    /// A line under a team's name: "Mô hình mới “Hòa giải trước hiên nhà”".
    pub subtitle: String,
    /// The person's office: "Công chức Tư pháp – Hộ tịch".
    pub role: String,
    /// The unit: "UBND xã Cầu Vồng, huyện Suối Mơ".
    pub unit: String,
    /// A short note, at most the year of birth.
    pub note: String,
    /// What the person said; quotation marks are added when they are missing.
    pub quotation: String,
    /// Short praise (up to 160 characters), set in the quotation's place when that is empty.
    pub praise: String,
    /// The story in brief (up to 600 characters).
    pub summary: String,
    /// Paragraphs in order. A short first line followed by a line break is set as a heading.
    pub achievements: Vec<String>,
    /// Figures in order of weight; the first three go on the sheet.
    pub figures: Vec<Figure>,
    /// The picture.
    pub photo: Option<SheetPhoto>,
    /// Several exemplars on one sheet, or the stories of a bulletin, the lead story first.
    pub cards: Vec<Card>,
    /// The numbered parts of a way of working.
    pub sections: Vec<Section>,
    /// What stands over the points: "Các phong trào thi đua năm 2022".
    pub points_heading: String,
    /// Short lines: the movements of a year.
    pub points: Vec<Point>,
    /// Days to come.
    pub events: Vec<Event>,
    /// The table of a list notice.
    pub register: Register,
    /// Under the table, a line each: "Danh sách này có 12 điển hình".
    pub closing: String,
    /// Who signed.
    pub signature: Signature,
    /// The years that are remembered.
    pub anniversary: Option<Anniversary>,
    /// What is congratulated on.
    pub award: Award,
    /// Foot, in bold.
    pub slogan: String,
    /// Foot: the plan or decision behind the sheet.
    pub source: String,
    /// Foot right: where it is posted.
    pub place: String,
    /// Foot right: "Tháng 3/2022".
    pub month: String,
    /// Address of the article on the portal, shown as a QR code; up to 200 characters.
    pub link: String,
    /// The office's own mark in the place of the product's, at the foot.
    pub logo: Option<SheetPhoto>,
    /// The office's own picture below the whole sheet.
    pub background: Option<SheetPhoto>,
    /// Whether it may be posted.
    pub approval: Approval,
}

/// What kind of subject a poster shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Subject {
    /// One person.
    #[default]
    Person,
    /// A team or an office.
    Collective,
    /// A way of working.
    Model,
}

/// Whether the sheet was approved for posting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Approval {
    /// Approved: nothing is written across the sheet.
    Approved,
    /// Not yet approved: "Dự thảo" is written across the sheet.
    #[default]
    Draft,
}

/// A number with what it counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// "12.450", "94,6" or "3 → 1".
    pub value: String,
    /// "trang", "%".
    pub unit: String,
    /// What was counted.
    pub caption: String,
}

/// A picture prepared for print.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetPhoto {
    /// A baseline JPEG in sRGB, already turned upright. Goes into the file byte for byte.
    pub jpeg: Arc<[u8]>,
    /// Width of the picture in pixels.
    pub width_px: u32,
    /// Height of the picture in pixels.
    pub height_px: u32,
    /// The point that must stay in sight when the picture is cropped, from the top left, 0 to 1.
    pub focus: (f32, f32),
    /// What the picture shows, for readers who cannot see it.
    pub alt: String,
}
