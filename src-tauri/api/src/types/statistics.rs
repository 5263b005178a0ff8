//! The figures of plan years. Every number says which rows it stands for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, list::SubjectKind};

/// Which figures are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct StatisticsRequest {
    /// The first plan year; absent = the first in use.
    #[ts(type = "number | null")]
    pub first_year: Option<i64>,
    /// The last plan year; absent = the last in use.
    #[ts(type = "number | null")]
    pub last_year: Option<i64>,
    /// By which units they are grouped.
    pub units: UnitsOf,
}

/// By which units figures are grouped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitsOf {
    /// Theo đơn vị khi đó.
    #[default]
    Then,
    /// Theo đơn vị hiện nay.
    Now,
}

/// The exemplars a number stands for: part of a [`super::list::ListRequest`], which then lists exactly these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct CountedRows {
    /// What the list is called: "Toàn cảnh năm 2022: Đã giới thiệu".
    pub label: String,
    /// The first plan year.
    #[ts(type = "number | null")]
    pub first_year: Option<i64>,
    /// The last plan year.
    #[ts(type = "number | null")]
    pub last_year: Option<i64>,
    /// Code of a state they have ever been in.
    pub reached: Option<String>,
    /// Code of a category.
    pub category: Option<String>,
    /// Who stands behind them.
    pub subject: Option<SubjectKind>,
    /// Id of a field of work.
    pub work_field: Option<String>,
    /// Whether they are of no field of work.
    pub without_field: bool,
    /// How they stand in the plan's balance.
    pub standing: Option<Standing>,
    /// How quickly they were posted.
    pub timeliness: Option<Timeliness>,
    /// Ids of units, of one of which they are; empty = those of none.
    pub units: Option<Vec<String>>,
}

/// How an exemplar stands in the plan's balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It was not withdrawn.
    InPlan,
    /// It is selected or has come further.
    Selected,
}

/// How quickly an exemplar was posted, seen today and against the present target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Timeliness {
    /// It was posted.
    Posted,
    /// It was posted, and the days it took are known.
    Measured,
    /// It took no longer than the target.
    Within,
    /// It took longer.
    Beyond,
    /// It was posted, but the day of its discovery is not known.
    Unmeasured,
}

/// A number and the rows it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Count {
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
    /// Which.
    pub rows: CountedRows,
}

/// How many ever reached a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReachedCount {
    /// The state.
    pub state: Word,
    /// How many.
    pub count: Count,
}

/// The days from discovery to the first posting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelyFigures {
    /// The day in the middle, "9" or "9,5" on screen; absent where none was measured.
    pub median: Option<f64>,
    /// How many were posted.
    pub posted: Count,
    /// Of how many of those the days are known.
    pub measured: Count,
    /// How many took no longer than the target.
    pub within: Count,
    /// How many took longer.
    pub beyond: Count,
    /// Of how many of those posted the days are not known.
    pub unmeasured: Count,
}

/// One unit's figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnitFigures {
    /// Its id; absent for exemplars without any.
    pub unit: Option<String>,
    /// Its name: "Phòng Tư pháp …", "… (nay là: A, B)", "Chưa ghi đơn vị".
    pub name: String,
    /// What has to be known of the row: that the unit ended, or which units were put together; empty = nothing.
    pub note: String,
    /// How many exemplars.
    pub exemplars: Count,
    /// How many of each category.
    pub categories: Vec<Count>,
    /// How many ever reached each state.
    pub reached: Vec<Count>,
    /// How many are selected or have come further.
    pub selected: Count,
    /// How many postings, counted once for each exemplar they are about.
    #[ts(type = "number")]
    pub postings: u64,
    /// From discovery to the first posting.
    pub timely: TimelyFigures,
}

/// How many there are in a cell of the coverage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalanceCell {
    /// All that were not withdrawn.
    pub all: Count,
    /// Those selected.
    pub selected: Count,
}

/// One field of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldFigures {
    /// Its id; absent = exemplars without any.
    pub work_field: Option<String>,
    /// Its name.
    pub name: String,
    /// One cell a category.
    pub cells: Vec<BalanceCell>,
    /// All categories; an exemplar of two fields counts in both rows.
    pub total: BalanceCell,
}

/// A month of the figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthFigures {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// "Tháng 5/2022"
    pub label: String,
    /// How many postings began in it on each channel, in the order of `channels`.
    #[ts(type = "number[]")]
    pub counts: Vec<u64>,
    /// Whether nothing was newly shown in it, although it has begun.
    pub quiet: bool,
    /// Whether it lies wholly ahead.
    pub ahead: bool,
}

/// The figures of some plan years.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Statistics {
    /// The first year.
    #[ts(type = "number")]
    pub first_year: i64,
    /// The last year.
    #[ts(type = "number")]
    pub last_year: i64,
    /// "năm 2022", "từ năm 2010 đến năm 2022".
    pub period: String,
    /// The day as of which they are true: dd/mm/yyyy.
    pub today: String,
    /// Plan years in use, newest first.
    #[ts(type = "number[]")]
    pub years: Vec<i64>,
    /// By which units `units` is grouped.
    pub units_of: UnitsOf,
    /// All exemplars, those withdrawn included.
    pub exemplars: Count,
    /// How many ever reached each state, in the order of an exemplar's life; returned and withdrawn last.
    pub reached: Vec<ReachedCount>,
    /// From discovery to the first posting.
    pub timely: TimelyFigures,
    /// The days aimed at.
    #[ts(type = "number")]
    pub target_days: i64,
    /// Unit by unit.
    pub units: Vec<UnitFigures>,
    /// The columns of `fields` and of a unit's `categories`.
    pub categories: Vec<Word>,
    /// Field by field.
    pub fields: Vec<FieldFigures>,
    /// Single persons among those not withdrawn.
    pub individuals: BalanceCell,
    /// All that were not withdrawn.
    pub balanced: BalanceCell,
    /// The share of single persons in percent; absent where there is no exemplar.
    pub individual_share: Option<u32>,
    /// Their share among those selected.
    pub selected_share: Option<u32>,
    /// How often a unit took an exemplar up.
    #[ts(type = "number")]
    pub adoptions: u64,
    /// The columns of `months`.
    pub channels: Vec<Word>,
    /// Every month of the years.
    pub months: Vec<MonthFigures>,
    /// How many of them went by without anything newly shown.
    pub quiet_months: u32,
}

/// The days from discovery to the first posting that the office aims at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetDays {
    /// How many, 1 to 365.
    #[ts(type = "number")]
    pub days: i64,
}
