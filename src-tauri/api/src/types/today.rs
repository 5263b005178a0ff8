//! Việc hôm nay: what waits, one button each.

use serde::Serialize;
use ts_rs::TS;

use super::record::HistoryEntry;

/// The page that opens first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Today {
    /// "Thứ Ba, 24/05/2022"
    pub date: String,
    /// The same day: dd/mm/yyyy.
    pub day: String,
    /// What waits, in groups that are not empty.
    pub groups: Vec<TaskGroup>,
    /// Approved exemplars to show as small sheets, newest first, at most eight.
    pub sheets: Vec<TodaySheet>,
    /// What was done last, newest first, at most six.
    pub recent: Vec<HistoryEntry>,
    /// How many exemplars stand in each of the six steps.
    pub funnel: Vec<FunnelStep>,
}

/// Tasks of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskGroup {
    /// `unconsented`, `withdrawn`, `changed`, `ending`, `waiting`, `ready`, `keeping`, `unfinished`.
    pub code: String,
    /// "Đang chờ xử lý"
    pub label: String,
    /// How many there are, though not all may be listed.
    #[ts(type = "number")]
    pub count: u64,
    /// The tasks.
    pub tasks: Vec<Task>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Task {
    /// Name of its picture: `check`, `select`, `photo`, `text`, `poster`.
    pub icon: String,
    /// What is to be done.
    pub title: String,
    /// About whom.
    pub detail: String,
    /// "chờ 5 ngày"
    pub since: String,
    /// What the button says.
    pub button: String,
    /// Where the button leads.
    pub target: TaskTarget,
}

/// Where a task's button leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TaskTarget {
    /// Shows an exemplar in the library.
    Show {
        /// The exemplar.
        id: String,
    },
    /// Edits an exemplar, at a field.
    Edit {
        /// The exemplar.
        id: String,
        /// The place, such as `summary` or `photo`.
        path: String,
    },
    /// Makes the poster of an exemplar.
    Poster {
        /// The exemplar.
        id: String,
    },
    /// Shows a posting.
    Posting {
        /// The posting.
        id: String,
        /// The first exemplar it is about.
        exemplar: String,
    },
    /// Shows the library narrowed to a state.
    State {
        /// Code of the state.
        state: String,
    },
    /// Shows whose data are kept too long.
    People {},
}

/// A small sheet to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodaySheet {
    /// The exemplar.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
}

/// How many exemplars stand in a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FunnelStep {
    /// "Phát hiện"
    pub label: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}
