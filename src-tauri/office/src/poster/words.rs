//! The words of a sheet that come from no record: titles, the day that is remembered, awards, signatures.

use domain::{date::PartialDate, id::ExemplarId};
use notices::{Award, Event, Signature};

/// Words typed for a sheet. What is left open is filled in to suit the template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetWords {
    /// The title of a sheet that is not about one exemplar.
    pub title: Option<String>,
    /// The line under the title; below a quotation its source, above a list the paper it belongs to.
    pub subtitle: Option<String>,
    /// The issue of a bulletin: "Số 03, tháng 6/2022".
    pub note: Option<String>,
    /// The sentence on an anniversary's sheet.
    pub quotation: Option<String>,
    /// What stands over the lines.
    pub lines_heading: Option<String>,
    /// Lines of an anniversary's sheet; behind a dash stands what is set smaller.
    pub lines: Option<Vec<String>>,
    /// The day that is remembered.
    pub anniversary: Option<Remembered>,
    /// Whose story leads a bulletin.
    pub lead: Option<ExemplarId>,
    /// Days to come.
    pub events: Vec<DayToCome>,
    /// The lines under a list.
    pub closing: Option<String>,
    /// Who signs a list.
    pub signature: Option<SignedBy>,
    /// What is congratulated on.
    pub award: Option<AwardWords>,
}

/// A day of the past and the year in which it is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remembered {
    /// Day of the month.
    pub day: u8,
    /// Month.
    pub month: u8,
    /// The year of the event.
    pub first_year: u16,
    /// The year of the sheet.
    pub year: u16,
}

/// A day to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayToCome {
    /// Which day.
    pub on: PartialDate,
    /// What happens.
    pub text: String,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignedBy {
    /// Authority and title, a line each: "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG".
    pub capacity: String,
    /// "(Đã ký)"; empty for a list that is signed by hand.
    pub mark: String,
    /// The name.
    pub name: String,
}

/// An award with the decision behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AwardWords {
    /// "được tặng"; empty = what suits the award.
    pub lead_in: String,
    /// "Bằng khen của Chủ tịch UBND tỉnh".
    pub title: String,
    /// "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh".
    pub decision: String,
}

/// The call to patriotic emulation, the day the product was first made for (11 June 1948).
pub(crate) const CALL_TO_EMULATION: (u8, u8, u16) = (11, 6, 1948);

impl DayToCome {
    /// As a bulletin shows it: day and month, the weekday, what happens.
    pub(crate) fn event(&self) -> Event {
        let day = match (self.on.day(), self.on.month()) {
            (Some(day), Some(month)) => format!("{day}/{month}"),
            (_, Some(month)) => format!("Tháng {month}"),
            _ => self.on.year().to_string(),
        };
        Event { day, weekday: weekday(self.on).to_owned(), text: self.text.clone() }
    }
}

/// The weekday of a day known to the day; empty otherwise.
fn weekday(day: PartialDate) -> &'static str {
    /// A Thursday, the first of the days that are counted.
    const FIRST: (u16, u8, u8) = (1970, 1, 1);
    const NAMES: [&str; 7] = ["Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư"];
    let first = PartialDate::from_day(FIRST.0, FIRST.1, FIRST.2).ok();
    let days = first.and_then(|first| first.days_until(day));
    let index = days.and_then(|days| usize::try_from(days.rem_euclid(7)).ok());
    index.and_then(|index| NAMES.get(index)).copied().unwrap_or_default()
}

impl AwardWords {
    pub(crate) fn award(&self) -> Award {
        let lead_in = if self.lead_in.is_empty() { lead_in(&self.title) } else { &self.lead_in };
        let (decision, details) = match self.decision.find(" ngày ") {
            Some(end) => (&self.decision[..end], self.decision[end..].trim_start()),
            None => (self.decision.as_str(), ""),
        };
        Award {
            lead_in: lead_in.to_owned(),
            title: self.title.clone(),
            decision: decision.to_owned(),
            decision_details: details.to_owned(),
        }
    }
}

/// Titles are reached, everything else is given (Law on emulation and commendation).
fn lead_in(title: &str) -> &'static str {
    const TITLES: [&str; 6] = [
        "Chiến sĩ",
        "Lao động tiên tiến",
        "Tập thể lao động",
        "Đơn vị quyết thắng",
        "Đơn vị tiên tiến",
        "Anh hùng",
    ];
    match title.trim() {
        "" => "",
        title if TITLES.iter().any(|name| title.starts_with(name)) => "đạt danh hiệu",
        _ => "được tặng",
    }
}

impl SignedBy {
    pub(crate) fn signature(&self) -> Signature {
        Signature { capacity: self.capacity.clone(), mark: self.mark.clone(), name: self.name.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_to_come_is_told_with_its_weekday() {
        let event = |iso: &str| {
            let day = DayToCome { on: PartialDate::from_iso(iso).unwrap(), text: "Giao lưu".to_owned() };
            let Event { day, weekday, .. } = day.event();
            (day, weekday)
        };
        assert_eq!(event("2022-06-11"), ("11/6".to_owned(), "Thứ Bảy".to_owned()));
        assert_eq!(event("1948-06-11"), ("11/6".to_owned(), "Thứ Sáu".to_owned()));
        assert_eq!(event("2022-06"), ("Tháng 6".to_owned(), String::new()));
    }

    #[test]
    fn a_title_is_reached_and_a_certificate_is_given() {
        let award = |title: &str| {
            let words = AwardWords {
                title: title.to_owned(),
                decision: "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện".to_owned(),
                ..AwardWords::default()
            };
            words.award()
        };
        let reached = award("Chiến sĩ thi đua cơ sở năm 2021");
        assert_eq!(reached.lead_in, "đạt danh hiệu");
        assert_eq!(reached.decision, "Quyết định số 1234/QĐ-UBND");
        assert_eq!(reached.decision_details, "ngày 20/01/2022 của UBND huyện");
        assert_eq!(award("Bằng khen của Chủ tịch UBND tỉnh").lead_in, "được tặng");
    }
}
