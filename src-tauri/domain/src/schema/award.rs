//! The tables of places of nominations, awards and the rules about them.

use super::{
    FieldSpec, Form,
    tables::{BIN, YEAR, field},
};
use crate::{
    award::AwardForm,
    award_rule::RuleSort,
    nomination::{CommendationKind, Outcome},
    record::Kind,
};

/// Nobody holds a title longer in a row than a life of work lasts.
const YEARS_IN_A_ROW: Form = Form::Int { least: 1, most: 50 };
const PERCENT: Form = Form::Int { least: 1, most: 100 };

pub(super) const NOMINATION: &[FieldSpec] = &[
    field("exemplar", "Điển hình", Form::Reference(Kind::Exemplar)),
    field("year", "Năm của đợt", YEAR),
    field("round", "Đợt đề nghị", Form::Line),
    field("council", "Hội đồng", Form::Line),
    field("kind", "Loại hình khen thưởng", Form::Word(commendation_kind)),
    field("form", "Hình thức đề nghị", Form::Word(award_form)),
    field("title", "Tên đầy đủ của hình thức đề nghị", Form::Line),
    field("proposed_on", "Ngày đề nghị", Form::Date),
    field("submission", "Tờ trình", Form::Line),
    field("outcome", "Kết quả đề nghị", Form::Word(outcome)),
    field("decision_number", "Số quyết định", Form::Line),
    field("decision_date", "Ngày quyết định", Form::Date),
    field("decision_issuer", "Người, cơ quan quyết định", Form::Line),
    field("given", "Hình thức được khen", Form::Word(award_form)),
    field("given_title", "Tên đầy đủ của hình thức được khen", Form::Line),
    field("award", "Mục trong quá trình khen thưởng", Form::Reference(Kind::Award)),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

pub(super) const AWARD: &[FieldSpec] = &[
    field("subject", "Cá nhân, tập thể", Form::Subject),
    field("model", "Mô hình", Form::Reference(Kind::Model)),
    field("year", "Năm khen thưởng", YEAR),
    field("form", "Danh hiệu, hình thức", Form::Word(award_form)),
    field("title", "Tên đầy đủ", Form::Line),
    field("decision_number", "Số quyết định", Form::Line),
    field("decision_date", "Ngày quyết định", Form::Date),
    field("decision_issuer", "Người, cơ quan quyết định", Form::Line),
    field("nomination", "Lấy từ đề nghị", Form::Reference(Kind::Nomination)),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

pub(super) const AWARD_RULE: &[FieldSpec] = &[
    field("sort", "Loại quy tắc", Form::Word(rule_sort)),
    field("form", "Áp dụng cho", Form::Word(award_form)),
    field("of_form", "Tính theo", Form::Word(award_form)),
    field("years", "Số năm liên tục", YEARS_IN_A_ROW),
    field("percent", "Tỷ lệ tối đa (%)", PERCENT),
    field("source", "Nguồn", Form::Line),
    field("valid_from", "Áp dụng từ ngày", Form::Date),
    field("valid_to", "Áp dụng đến hết ngày", Form::Date),
    field("confirmed_by", "Người xác nhận", Form::Line),
    field("confirmed_on", "Ngày xác nhận", Form::Date),
    field("confirmed_from", "Đối chiếu với", Form::Line),
    field("note", "Ghi chú", Form::Paragraphs),
    BIN,
];

fn award_form(code: &str) -> Option<&'static str> {
    AwardForm::from_code(code).map(AwardForm::label)
}

fn commendation_kind(code: &str) -> Option<&'static str> {
    CommendationKind::from_code(code).map(CommendationKind::label)
}

fn outcome(code: &str) -> Option<&'static str> {
    Outcome::from_code(code).map(Outcome::label)
}

fn rule_sort(code: &str) -> Option<&'static str> {
    RuleSort::from_code(code).map(RuleSort::label)
}
