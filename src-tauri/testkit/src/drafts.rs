//! Drafts of exemplars, complete but for what a test is about.

use office::exemplar::draft::{
    Draft, DraftAchievement, DraftCollective, DraftFigure, DraftModel, DraftPerson,
};

/// A person of this name with everything a sheet needs but a photo.
#[must_use]
pub fn person(name: &str) -> Draft {
    Draft {
        person: Some(DraftPerson {
            full_name: name.to_owned(),
            position: "Chuyên viên".to_owned(),
            birth: "1987".to_owned(),
            ..DraftPerson::default()
        }),
        ..complete()
    }
}

/// A collective of this name.
#[must_use]
pub fn collective(name: &str) -> Draft {
    Draft {
        collective: Some(DraftCollective {
            name: name.to_owned(),
            head_count: Some(7),
            ..DraftCollective::default()
        }),
        ..complete()
    }
}

/// A model of this name that stands for itself.
#[must_use]
pub fn model(name: &str) -> Draft {
    Draft {
        model: Some(DraftModel {
            name: name.to_owned(),
            method: "Mỗi sáng thứ Bảy, bộ phận một cửa mở thêm buổi nhận hồ sơ hộ tịch.".to_owned(),
            ..DraftModel::default()
        }),
        ..complete()
    }
}

fn complete() -> Draft {
    Draft {
        unit: Some("STP-VP".to_owned()),
        plan_year: Some(2022),
        work_fields: vec!["CIVIL_STATUS".to_owned()],
        praise: "Hẹn một lần, đúng một lần.".to_owned(),
        summary: "Rút ngắn thời gian giải quyết hồ sơ từ 03 ngày còn 01 ngày.".to_owned(),
        quotation: "Người dân đến một lần, tôi cố gắng để họ không phải quay lại lần thứ hai.".to_owned(),
        achievements: vec![DraftAchievement {
            year: Some(2021),
            criterion: Some("LEADING_EXAMPLE".to_owned()),
            text: "Giải quyết 2.742 hồ sơ, không để xảy ra sai sót.".to_owned(),
        }],
        figures: vec![DraftFigure {
            metric: "hồ sơ đúng và trước hạn".to_owned(),
            value: "99,6".to_owned(),
            unit: "%".to_owned(),
            compared_with: String::new(),
        }],
        ..Draft::default()
    }
}
