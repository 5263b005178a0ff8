//! The tables of places. A new field of an entity is a new row here.

use super::{
    FieldSpec, Form, ListSpec, category, choice, criterion, met, movement_level, role, sex, staff_kind,
    state, unit_kind, unit_tier,
};
use crate::{
    erasure::ERASED,
    record::{BINNED, Kind},
};

pub(super) const LARGEST: i64 = 1_000_000_000;
pub(super) const YEAR: Form = Form::Int { least: 1900, most: 2200 };
const VOTES: Form = Form::Int { least: 0, most: crate::vote::MOST_PRESENT };
pub(super) const POSITION: FieldSpec =
    field("position", "Thứ tự", Form::Int { least: -LARGEST, most: LARGEST });
pub(super) const BIN: FieldSpec = field(BINNED, "Thùng rác", Form::Time);

pub(super) const fn field(name: &'static str, label: &'static str, form: Form) -> FieldSpec {
    FieldSpec { name, label, form }
}

pub(super) const fn fields(kind: Kind) -> &'static [FieldSpec] {
    match kind {
        Kind::Exemplar => EXEMPLAR,
        Kind::Person => PERSON,
        Kind::Collective => COLLECTIVE,
        Kind::Model => MODEL,
        Kind::Unit => UNIT,
        Kind::Movement => MOVEMENT,
        Kind::Slogan => SLOGAN,
        Kind::WorkField => WORK_FIELD,
        Kind::Photo => PHOTO,
        Kind::Attachment => super::posting::ATTACHMENT,
        Kind::Board => super::posting::BOARD,
        Kind::Posting => super::posting::POSTING,
        Kind::Consent => super::posting::CONSENT,
        Kind::Template => super::template::TEMPLATE,
        Kind::Nomination => super::award::NOMINATION,
        Kind::Award => super::award::AWARD,
        Kind::AwardRule => super::award::AWARD_RULE,
        Kind::PlanYear => PLAN_YEAR,
    }
}

pub(super) const fn lists(kind: Kind) -> &'static [ListSpec] {
    match kind {
        Kind::Exemplar => EXEMPLAR_LISTS,
        Kind::Unit => UNIT_LISTS,
        Kind::Person => PERSON_LISTS,
        Kind::Collective => COLLECTIVE_LISTS,
        Kind::Posting => super::posting::POSTING_LISTS,
        Kind::PlanYear => PLAN_YEAR_LISTS,
        _ => &[],
    }
}

const EXEMPLAR: &[FieldSpec] = &[
    field("subject", "Cá nhân, tập thể", Form::Subject),
    field("model", "Mô hình", Form::Reference(Kind::Model)),
    field("category", "Danh mục", Form::Word(category)),
    field("plan_year", "Năm kế hoạch", YEAR),
    field("praise", "Câu nêu gương", Form::Line),
    field("summary", "Tóm tắt", Form::Paragraphs),
    field("quotation", "Câu nói", Form::Line),
    field("discovered_by", "Nơi phát hiện", Form::Line),
    field("discovered_on", "Ngày phát hiện", Form::Date),
    field("proposing_unit", "Đơn vị giới thiệu", Form::Reference(Kind::Unit)),
    field("movement", "Phong trào thi đua", Form::Reference(Kind::Movement)),
    BIN,
];

const EXEMPLAR_LISTS: &[ListSpec] = &[
    ListSpec {
        name: "achievements",
        label: "Thành tích",
        fields: &[
            POSITION,
            field("year", "Năm", YEAR),
            field("criterion", "Tiêu chí", Form::Word(criterion)),
            field("text", "Nội dung", Form::Paragraphs),
        ],
    },
    ListSpec {
        name: "figures",
        label: "Số liệu",
        fields: &[
            POSITION,
            field("metric", "Chỉ tiêu", Form::Line),
            field("value", "Giá trị", Form::Line),
            field("unit", "Đơn vị tính", Form::Line),
            field("compared_with", "So với", Form::Line),
        ],
    },
    ListSpec {
        name: "initiatives",
        label: "Sáng kiến",
        fields: &[
            POSITION,
            field("title", "Tên sáng kiến", Form::Line),
            field("recognised_by", "Công nhận", Form::Line),
            field("decision", "Quyết định", Form::Line),
            field("scope", "Phạm vi", Form::Line),
        ],
    },
    ListSpec {
        name: "moves",
        label: "Bước",
        fields: &[
            field("to", "Chuyển sang", Form::Word(state)),
            field("at", "Lúc", Form::Time),
            field("basis", "Căn cứ, lý do", Form::Line),
            field("by", "Người ghi", Form::Line),
            field("role", "Vai trò", Form::Word(role)),
            field("approver", "Người duyệt trên giấy", Form::Line),
            field("paper", "Giấy tờ", Form::Line),
        ],
    },
    ListSpec {
        name: "assessments",
        label: "Đánh giá tiêu chí",
        fields: &[
            field("met", "Mức đạt", Form::Word(met)),
            field("evidence", "Minh chứng", Form::Paragraphs),
            field("assessor", "Người đánh giá", Form::Line),
            field("on", "Ngày đánh giá", Form::Date),
        ],
    },
    ListSpec {
        name: "evidence_files",
        label: "Tệp minh chứng",
        fields: &[
            POSITION,
            field("criterion", "Tiêu chí", Form::Word(criterion)),
            field("file", "Tệp", Form::Reference(Kind::Attachment)),
        ],
    },
    ListSpec {
        name: "replications",
        label: "Nhân rộng",
        fields: &[
            POSITION,
            field("unit", "Đơn vị học tập", Form::Reference(Kind::Unit)),
            field("on", "Ngày", Form::Date),
            field("result", "Kết quả", Form::Line),
        ],
    },
    ListSpec {
        name: "votes",
        label: "Họp xét",
        fields: &[
            field("on", "Ngày họp", Form::Date),
            field("present", "Có mặt", VOTES),
            field("agreed", "Đồng ý", VOTES),
            field("against", "Không đồng ý", VOTES),
            field("abstained", "Ý kiến khác", VOTES),
            field("remark", "Ghi chú", Form::Line),
            field("by", "Người ghi", Form::Line),
        ],
    },
    ListSpec {
        name: "work_fields",
        label: "Lĩnh vực công tác",
        fields: &[field("", "Lĩnh vực công tác", Form::Member(Kind::WorkField))],
    },
];

const PERSON: &[FieldSpec] = &[
    field("full_name", "Họ và tên", Form::Line),
    field("sex", "Cách gọi", Form::Word(sex)),
    field("birth", "Ngày sinh", Form::Date),
    field("position", "Chức vụ", Form::Line),
    field("unit", "Đơn vị", Form::Reference(Kind::Unit)),
    field("staff_kind", "Nhóm", Form::Word(staff_kind)),
    field("started", "Công tác từ", Form::Date),
    field("ended", "Công tác đến", Form::Date),
    field("photo", "Ảnh", Form::Reference(Kind::Photo)),
    field("note", "Ghi chú", Form::Paragraphs),
    field("kept_until", "Lưu dữ liệu đến", Form::Date),
    field("merged_into", "Đã hợp nhất vào", Form::Reference(Kind::Person)),
    field(ERASED, "Đã xóa dữ liệu", Form::Time),
    BIN,
];

const PERSON_LISTS: &[ListSpec] = &[ListSpec {
    name: "distinct_from",
    label: "Không phải là",
    fields: &[field("", "Không phải là", Form::Member(Kind::Person))],
}];

const COLLECTIVE_LISTS: &[ListSpec] = &[ListSpec {
    name: "distinct_from",
    label: "Không phải là",
    fields: &[field("", "Không phải là", Form::Member(Kind::Collective))],
}];

const COLLECTIVE: &[FieldSpec] = &[
    field("name", "Tên tập thể", Form::Line),
    field("unit", "Đơn vị", Form::Reference(Kind::Unit)),
    field("head_count", "Số người", Form::Int { least: 0, most: 100_000 }),
    field("head_person", "Người đứng đầu", Form::Reference(Kind::Person)),
    field("photo", "Ảnh", Form::Reference(Kind::Photo)),
    field("merged_into", "Đã hợp nhất vào", Form::Reference(Kind::Collective)),
    BIN,
];

const MODEL: &[FieldSpec] = &[
    field("name", "Tên mô hình", Form::Line),
    field("unit", "Đơn vị", Form::Reference(Kind::Unit)),
    field("problem", "Vấn đề", Form::Paragraphs),
    field("method", "Cách làm", Form::Paragraphs),
    field("result", "Kết quả", Form::Paragraphs),
    field("cost", "Kinh phí", Form::Line),
    field("how_to_replicate", "Cách nhân rộng", Form::Paragraphs),
    field("photo", "Ảnh", Form::Reference(Kind::Photo)),
    BIN,
];

const UNIT: &[FieldSpec] = &[
    field("code", "Mã", Form::Line),
    field("official_name", "Tên đầy đủ", Form::Line),
    field("short_name", "Tên ngắn", Form::Line),
    field("kind", "Loại đơn vị", Form::Word(unit_kind)),
    field("tier", "Cấp", Form::Word(unit_tier)),
    field("parent", "Đơn vị cấp trên", Form::Reference(Kind::Unit)),
    field("valid_from", "Có từ ngày", Form::Date),
    field("valid_to", "Đến hết ngày", Form::Date),
    field("place_name", "Địa danh", Form::Line),
    field("letterhead_parent", "Cơ quan chủ quản", Form::Line),
    field("letterhead_name", "Cơ quan ban hành", Form::Line),
    field("abbreviation", "Chữ viết tắt", Form::Line),
    field("basis", "Căn cứ", Form::Line),
    field("photo", "Biểu trưng", Form::Reference(Kind::Photo)),
    field("background", "Ảnh nền", Form::Reference(Kind::Photo)),
    BIN,
];

const UNIT_LISTS: &[ListSpec] = &[ListSpec {
    name: "successors",
    label: "Đơn vị kế thừa",
    fields: &[field("", "Đơn vị kế thừa", Form::Member(Kind::Unit))],
}];

const MOVEMENT: &[FieldSpec] = &[
    field("name", "Tên phong trào", Form::Line),
    field("level", "Cấp phát động", Form::Word(movement_level)),
    field("period_from", "Từ năm", YEAR),
    field("period_to", "Đến năm", YEAR),
    field("launching_doc", "Văn bản phát động", Form::Line),
    BIN,
];

const SLOGAN: &[FieldSpec] =
    &[field("words", "Phương châm", Form::Line), field("source", "Nguồn", Form::Line), POSITION, BIN];

const WORK_FIELD: &[FieldSpec] =
    &[field("code", "Mã", Form::Line), field("name", "Tên lĩnh vực", Form::Line), POSITION, BIN];

const PLAN_YEAR: &[FieldSpec] = &[
    field("year", "Năm", YEAR),
    field("begun_at", "Bắt đầu lúc", Form::Time),
    field("begun_by", "Người chuyển năm", Form::Line),
];

const PLAN_YEAR_LISTS: &[ListSpec] = &[ListSpec {
    name: "decisions",
    label: "Việc đầu năm",
    fields: &[
        field("task", "Việc", Form::Line),
        field("about", "Về", Form::Line),
        field("choice", "Quyết định", Form::Word(choice)),
        field("note", "Ghi chú", Form::Line),
        field("by", "Người ghi", Form::Line),
        field("at", "Lúc", Form::Time),
    ],
}];

const PHOTO: &[FieldSpec] = &[
    field("hash", "Tệp ảnh", Form::Line),
    field("width", "Chiều rộng", Form::Int { least: 1, most: 100_000 }),
    field("height", "Chiều cao", Form::Int { least: 1, most: 100_000 }),
    field("focus_x", "Điểm giữ ngang", Form::Int { least: 0, most: 1000 }),
    field("focus_y", "Điểm giữ dọc", Form::Int { least: 0, most: 1000 }),
    field("file_name", "Tên tệp gốc", Form::Line),
    BIN,
];
