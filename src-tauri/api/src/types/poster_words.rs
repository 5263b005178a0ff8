//! The words of a sheet that come from no record.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words typed for a sheet; what is absent is filled in to suit the template. Which of them a template shows
/// is told by its card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PosterWords {
    /// The title of a sheet that is not about one exemplar.
    pub title: Option<String>,
    /// The line under the title; below a quotation its source, above a list the paper it belongs to.
    pub subtitle: Option<String>,
    /// The issue of a bulletin: "Số 03, tháng 6/2022".
    pub note: Option<String>,
    /// The sentence on an anniversary's sheet, without quotation marks.
    pub quotation: Option<String>,
    /// What stands over the lines.
    pub lines_heading: Option<String>,
    /// Lines of an anniversary's sheet; behind " – " stands what is set smaller.
    pub lines: Option<Vec<String>>,
    /// The day that is remembered; absent = the call to patriotic emulation, this year.
    pub anniversary: Option<RememberedDay>,
    /// The exemplar whose story leads a bulletin; absent = the first.
    pub lead: Option<String>,
    /// Days to come.
    pub events: Option<Vec<EventWords>>,
    /// The lines under a list.
    pub closing: Option<String>,
    /// Who signs a list.
    pub signature: Option<SignatureWords>,
    /// What is congratulated on.
    pub award: Option<AwardWords>,
}

/// A day of the past and the year in which it is remembered; how many years that is, is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RememberedDay {
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventWords {
    /// The day as people write it; its weekday is found.
    pub on: String,
    /// What happens.
    pub text: String,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SignatureWords {
    /// Authority and title, a line each.
    pub capacity: String,
    /// "(Đã ký)"; empty for a list that is signed by hand.
    pub mark: String,
    /// The name; without it there is no signature.
    pub name: String,
}

/// An award with the decision behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AwardWords {
    /// "được tặng"; empty = what suits the award.
    pub lead_in: String,
    /// "Bằng khen của Chủ tịch UBND tỉnh".
    pub title: String,
    /// "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh".
    pub decision: String,
}
