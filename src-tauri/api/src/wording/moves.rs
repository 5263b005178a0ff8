//! What is said of moves: their buttons, whose they are, what stands in their way.

use domain::{
    assessment::Unassessed,
    eligibility::Ineligible,
    moves::{Course, Mover, Passage},
    rules::{Criterion, State},
};
use office::selection::Obstacle;

use super::capitalised;

/// What the button of a move says.
pub(crate) fn button(passage: &Passage) -> String {
    match (passage.course, passage.to) {
        (Course::Return, _) => "Trả lại".to_owned(),
        (Course::Withdraw, _) => "Rút hồ sơ".to_owned(),
        (Course::Back, to) if passage.from == State::Withdrawn => format!("Mở lại ở “{}”", to.label()),
        (Course::Back, to) => format!("Lùi về “{}”", to.label()),
        (Course::Forward, State::Proposed) if passage.from == State::Returned => {
            "Ghi giới thiệu lại".to_owned()
        }
        (Course::Forward, State::Proposed) => "Ghi đã giới thiệu".to_owned(),
        (Course::Forward, State::Nurtured) => "Ghi đang bồi dưỡng".to_owned(),
        (Course::Forward, State::Checked) => "Ghi kết quả kiểm tra".to_owned(),
        (Course::Forward, State::Selected) => "Ghi kết quả chọn".to_owned(),
        (Course::Forward, State::Publicised) => "Ghi đã tuyên truyền".to_owned(),
        (Course::Forward, State::Replicated) => "Ghi nhân rộng".to_owned(),
        (Course::Forward, State::Nominated) => "Ghi đã đề nghị".to_owned(),
        (Course::Forward, State::Awarded) => "Ghi đã được khen".to_owned(),
        (Course::Forward, State::NotAwarded) => "Ghi không được khen".to_owned(),
        (Course::Forward, State::Closed) => "Kết thúc hồ sơ".to_owned(),
        (Course::Forward, to) => format!("Ghi “{}”", to.label()),
    }
}

/// Whose move it is.
pub(crate) const fn mover(mover: Mover) -> &'static str {
    match mover {
        Mover::Unit => "đơn vị hoặc Văn phòng Sở",
        Mover::Clerk => "Văn phòng Sở",
        Mover::Chief => "Chánh Văn phòng",
        Mover::Director => "Giám đốc Sở",
        Mover::ChiefOrDirector => "Chánh Văn phòng hoặc Giám đốc Sở",
    }
}

/// What stands in the way, as a sentence.
pub(crate) fn obstacle(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Unassessed(lacking) => unassessed(*lacking),
        Obstacle::Ineligible(reason) => ineligible(*reason).1,
        Obstacle::NominationWaits => {
            "Đề nghị khen thưởng còn chờ kết quả: ghi kết quả hoặc rút đề nghị ở “Khen thưởng”.".to_owned()
        }
        Obstacle::OutcomeRecorded => {
            "Bước này theo kết quả đã ghi ở “Khen thưởng”: rút kết quả ở đó thì hồ sơ lùi theo.".to_owned()
        }
        Obstacle::NotPosted => "Chưa có lượt niêm yết nào được phê duyệt và đã bắt đầu.".to_owned(),
    }
}

/// What an assessment lacks, as a sentence.
pub(crate) fn unassessed(lacking: Unassessed) -> String {
    match lacking {
        Unassessed::Mark(which) => format!("Tiêu chí {} chưa được đánh giá.", criterion(which)),
        Unassessed::Evidence(which) => format!("Tiêu chí {} chưa có minh chứng.", criterion(which)),
    }
}

/// "1 (Gương mẫu, dẫn đầu phong trào)"
fn criterion(which: Criterion) -> String {
    format!("{} ({})", number(which), which.label())
}

/// A criterion's number, from 1.
pub(crate) fn number(which: Criterion) -> u32 {
    (1..).zip(Criterion::ALL).find(|(_, it)| **it == which).map_or(0, |(number, _)| number)
}

/// Why an exemplar may not be chosen: a code and a sentence.
pub(crate) fn ineligible(reason: Ineligible) -> (&'static str, String) {
    match reason {
        Ineligible::Nobody => ("nobody", "Hồ sơ chưa có cá nhân, tập thể hay mô hình.".to_owned()),
        Ineligible::NotYetWorking(day) => {
            ("not_yet_working", format!("Đến {} mới bắt đầu công tác.", day.on_screen()))
        }
        Ineligible::StoppedWorking(day) => {
            ("stopped_working", format!("Đã thôi công tác từ {}.", day.on_screen()))
        }
        Ineligible::NoUnit => ("no_unit", "Chưa ghi đơn vị công tác.".to_owned()),
        Ineligible::UnitNotYet(day) => ("unit_not_yet", format!("Đơn vị chỉ có từ {}.", day.on_screen())),
        Ineligible::UnitEnded(day) => {
            ("unit_ended", format!("Đơn vị chỉ tồn tại đến hết {}.", day.on_screen()))
        }
        Ineligible::NoTier => ("no_tier", "Chưa ghi cấp của đơn vị.".to_owned()),
        Ineligible::TierNotCovered(tier) => (
            "tier_not_covered",
            format!("{} không thuộc đối tượng của kế hoạch vào ngày xét.", capitalised(tier.label())),
        ),
    }
}

/// What is said where no deed counts.
pub(crate) fn nothing_counts(base_year: i64) -> String {
    format!("Chưa có thành tích năm {base_year}.")
}

#[cfg(test)]
mod tests {
    use domain::moves::PASSAGES;

    use super::*;

    #[test]
    fn no_two_moves_from_one_state_have_the_same_button() {
        for one in PASSAGES {
            let same = |it: &&Passage| it.from == one.from && button(it) == button(one);
            assert_eq!(PASSAGES.iter().filter(same).count(), 1, "{one:?}");
        }
    }

    #[test]
    fn criteria_are_named_by_number_and_label() {
        assert_eq!(
            unassessed(Unassessed::Mark(Criterion::Creativity)),
            "Tiêu chí 2 (Sáng tạo, sáng kiến) chưa được đánh giá."
        );
    }
}
