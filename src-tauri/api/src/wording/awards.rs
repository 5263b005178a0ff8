//! What is said of nominations and of the rules about awards.

use domain::{
    award::{AwardForm, FormGroup},
    award_rule::{AwardRule, RuleSort, Untold, Verdict},
    text::typography::quote,
};
use office::nomination::{Finding, Told};

use crate::types::nomination::{FindingCard, FindingVerdict};

/// What a rule asks for, in one sentence.
pub(crate) fn rule(rule: &AwardRule) -> String {
    let form = named(rule.form);
    match rule.sort {
        Some(RuleSort::Consecutive) => format!("{form}: cần {}.", years_of(rule)),
        Some(RuleSort::Ratio) => format!("{form}: không quá {}.", share_of(rule)),
        None => format!("{form}: chưa ghi loại quy tắc."),
    }
}

fn named(form: Option<AwardForm>) -> String {
    form.map_or_else(|| "(chưa ghi hình thức)".to_owned(), |form| quote(form.label()))
}

/// "3 năm liên tục “Chiến sĩ thi đua cơ sở”"
fn years_of(rule: &AwardRule) -> String {
    let years = rule.years.map_or_else(|| "?".to_owned(), |years| years.to_string());
    format!("{years} năm liên tục {}", named(rule.of_form))
}

/// "15 % số “Lao động tiên tiến”"
fn share_of(rule: &AwardRule) -> String {
    let percent = rule.percent.map_or_else(|| "?".to_owned(), |percent| percent.to_string());
    format!("{percent} % số {}", named(rule.of_form))
}

/// Something told, for a screen.
pub(crate) fn finding(finding: &Finding) -> FindingCard {
    match finding {
        Finding::Rule(told) => of_rule(told),
        Finding::WrongGroup(group) => of_list("wrong_group", wrong_group(*group)),
        Finding::Repeated => of_list("repeated", "Đã có đề nghị cùng hình thức trong đợt này."),
    }
}

fn of_list(code: &str, text: &str) -> FindingCard {
    FindingCard {
        code: code.to_owned(),
        verdict: FindingVerdict::NotMet,
        text: text.to_owned(),
        source: String::new(),
        confirmed: true,
        rule: None,
        missing_years: Vec::new(),
    }
}

const fn wrong_group(group: FormGroup) -> &'static str {
    match group {
        FormGroup::IndividualTitle => "Danh hiệu của cá nhân nhưng đề nghị cho tập thể hoặc mô hình.",
        FormGroup::CollectiveTitle => "Danh hiệu của tập thể nhưng đề nghị cho cá nhân.",
        FormGroup::Commendation => "Hình thức không hợp với đối tượng.",
    }
}

fn of_rule(told: &Told) -> FindingCard {
    let verdict = match told.verdict {
        Verdict::Met => FindingVerdict::Met,
        Verdict::YearsMissing(_) | Verdict::ShareTooLarge { .. } => FindingVerdict::NotMet,
        Verdict::Unknown(_) => FindingVerdict::Unknown,
    };
    let missing_years = match &told.verdict {
        Verdict::YearsMissing(years) => years.clone(),
        _ => Vec::new(),
    };
    FindingCard {
        code: told.rule.sort.map_or("", RuleSort::code).to_lowercase(),
        verdict,
        text: said(&told.rule, &told.verdict),
        source: told.rule.source.clone(),
        confirmed: told.rule.is_confirmed(),
        rule: Some(told.id.to_string()),
        missing_years,
    }
}

fn said(rule: &AwardRule, verdict: &Verdict) -> String {
    let is_of_years = rule.sort == Some(RuleSort::Consecutive);
    match verdict {
        Verdict::Met if is_of_years => format!("Đủ {}.", years_of(rule)),
        Verdict::Met => format!("{}: không quá {}.", named(rule.form), share_of(rule)),
        Verdict::YearsMissing(years) => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!("Chưa đủ {}: thiếu năm {}.", years_of(rule), years.join(", "))
        }
        Verdict::ShareTooLarge { part, whole } => {
            // Above the share by ever so little is still above it, so it is told with one decimal.
            let percent = super::decimal(count(*part) * 100.0 / count(*whole));
            format!(
                "Đề nghị {part} {} trên {whole} đã ghi là {percent} %, quá {}.",
                named(rule.form),
                share_of(rule)
            )
        }
        Verdict::Unknown(Untold::NoHistory) => {
            format!("Chưa kết luận được {}: chưa ghi quá trình khen thưởng.", years_of(rule))
        }
        Verdict::Unknown(Untold::NobodyCounted) => {
            format!("Chưa tính được tỷ lệ {}: chưa ghi ai đạt {}.", named(rule.form), named(rule.of_form))
        }
        Verdict::Unknown(Untold::RuleIncomplete) => {
            "Quy tắc còn thiếu số năm, tỷ lệ hoặc hình thức nên chưa tính được.".to_owned()
        }
    }
}

/// A count as a number to be divided; rounds are far smaller than what loses precision.
fn count(of: usize) -> f64 {
    u32::try_from(of).unwrap_or(u32::MAX).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three_years() -> AwardRule {
        AwardRule {
            sort: Some(RuleSort::Consecutive),
            form: Some(AwardForm::ProvincialEmulationFighter),
            of_form: Some(AwardForm::BaseEmulationFighter),
            years: Some(3),
            ..AwardRule::default()
        }
    }

    #[test]
    fn a_rule_tells_what_it_asks_for() {
        assert_eq!(
            rule(&three_years()),
            "“Chiến sĩ thi đua Bộ, ban, ngành, tỉnh”: cần 3 năm liên tục “Chiến sĩ thi đua cơ sở”."
        );
    }

    #[test]
    fn the_missing_years_and_the_share_are_named() {
        let missing = said(&three_years(), &Verdict::YearsMissing(vec![2019, 2020]));
        assert_eq!(missing, "Chưa đủ 3 năm liên tục “Chiến sĩ thi đua cơ sở”: thiếu năm 2019, 2020.");
        let ratio = AwardRule {
            sort: Some(RuleSort::Ratio),
            form: Some(AwardForm::BaseEmulationFighter),
            of_form: Some(AwardForm::AdvancedWorker),
            percent: Some(15),
            ..AwardRule::default()
        };
        assert_eq!(
            said(&ratio, &Verdict::ShareTooLarge { part: 2, whole: 13 }),
            "Đề nghị 2 “Chiến sĩ thi đua cơ sở” trên 13 đã ghi là 15,4 %, quá 15 % số “Lao động tiên tiến”."
        );
    }
}
