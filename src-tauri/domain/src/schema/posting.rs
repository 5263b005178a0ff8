//! The tables of places from sheet to board: boards, postings, consents, attached files.

use super::{
    FieldSpec, Form, ListSpec,
    tables::{BIN, LARGEST, POSITION, field},
};
use crate::{attachment::Media, channel::Channel, consent::Ground, record::Kind};

/// A board as wide as a street is still a board; more is a slip of the finger.
const MILLIMETRES: Form = Form::Int { least: 100, most: 20_000 };
const SHEETS: Form = Form::Int { least: 0, most: 500 };

pub(super) const ATTACHMENT: &[FieldSpec] = &[
    field("hash", "Mã tệp", Form::Line),
    field("bytes", "Số byte", Form::Int { least: 0, most: LARGEST }),
    field("media", "Loại tệp", Form::Word(media)),
    field("file_name", "Tên tệp gốc", Form::Line),
    BIN,
];

pub(super) const BOARD: &[FieldSpec] = &[
    field("name", "Tên bảng", Form::Line),
    field("place", "Nơi treo", Form::Line),
    field("width_mm", "Chiều rộng (mm)", MILLIMETRES),
    field("height_mm", "Chiều cao (mm)", MILLIMETRES),
    field("holds_a_four", "Số tờ A4 treo vừa", SHEETS),
    field("holds_a_three", "Số tờ A3 treo vừa", SHEETS),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

pub(super) const POSTING: &[FieldSpec] = &[
    field("channel", "Hình thức", Form::Word(channel)),
    field("board", "Bảng", Form::Reference(Kind::Board)),
    field("link", "Đường dẫn", Form::Line),
    field("posted_from", "Từ ngày", Form::Date),
    field("posted_to", "Đến ngày", Form::Date),
    field("copies", "Số bản in", Form::Int { least: 1, most: 10_000 }),
    field("posted_by", "Người niêm yết", Form::Line),
    field("approved_by", "Người phê duyệt", Form::Line),
    field("approval_basis", "Căn cứ phê duyệt", Form::Line),
    field("file", "Tệp đã đăng", Form::Reference(Kind::Attachment)),
    field("title", "Nội dung", Form::Line),
    field("template", "Mẫu áp phích", Form::Line),
    field("paper", "Khổ giấy", Form::Line),
    field("colour", "Tông màu", Form::Line),
    field("left_out", "Phần mẫu không in", Form::Line),
    field("proof", "Ảnh chụp bảng", Form::Reference(Kind::Photo)),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

pub(super) const POSTING_LISTS: &[ListSpec] = &[
    ListSpec {
        name: "exemplars",
        label: "Điển hình",
        fields: &[field("", "Điển hình", Form::Member(Kind::Exemplar))],
    },
    ListSpec {
        name: "facts",
        label: "Nội dung đã đăng",
        fields: &[
            POSITION,
            field("exemplar", "Điển hình", Form::Reference(Kind::Exemplar)),
            field("record", "Hồ sơ", Form::Line),
            field("place", "Mục", Form::Line),
            field("part", "Phần", Form::Line),
            field("text", "Nội dung", Form::Paragraphs),
        ],
    },
    ListSpec {
        name: "takedowns",
        label: "Gỡ xuống",
        fields: &[
            field("on", "Ngày gỡ", Form::Date),
            field("reason", "Lý do", Form::Line),
            field("by", "Người gỡ", Form::Line),
        ],
    },
];

pub(super) const CONSENT: &[FieldSpec] = &[
    field("person", "Cá nhân", Form::Reference(Kind::Person)),
    field("ground", "Căn cứ", Form::Word(ground)),
    field("scope_name", "Được nêu họ tên", Form::Flag),
    field("scope_photo", "Được dùng ảnh", Form::Flag),
    field("scope_biography", "Được nêu tiểu sử", Form::Flag),
    field("scope_achievement", "Được nêu thành tích", Form::Flag),
    field("channel_board", "Trên bảng thông báo", Form::Flag),
    field("channel_portal", "Trên cổng thông tin điện tử", Form::Flag),
    field("channel_loudspeaker", "Trên loa truyền thanh", Form::Flag),
    field("valid_from", "Từ ngày", Form::Date),
    field("valid_to", "Đến ngày", Form::Date),
    field("purpose", "Mục đích", Form::Line),
    field("reason", "Lý do", Form::Line),
    field("decided_by", "Người quyết định", Form::Line),
    field("scan", "Bản quét", Form::Reference(Kind::Attachment)),
    field("withdrawn_on", "Ngày rút", Form::Date),
    field("withdrawn_why", "Lý do rút", Form::Line),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

fn media(code: &str) -> Option<&'static str> {
    Media::from_code(code).map(Media::label)
}

fn channel(code: &str) -> Option<&'static str> {
    Channel::from_code(code).map(Channel::label)
}

fn ground(code: &str) -> Option<&'static str> {
    Ground::from_code(code).map(Ground::label)
}
