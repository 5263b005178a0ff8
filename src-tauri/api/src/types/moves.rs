//! Moves of an exemplar: those it has made, those that may be made now.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, office::Named};

/// Records a move to another state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RecordMove {
    /// The exemplar.
    pub exemplar: String,
    /// Code of the state.
    pub to: String,
    /// On what basis, or why.
    #[serde(default)]
    pub basis: String,
    /// Who made the move on paper; needed where `on_paper` says so.
    #[serde(default)]
    pub approver: Option<String>,
    /// The paper's number or date, with `approver`; for an award, the decision.
    #[serde(default)]
    pub paper: Option<String>,
    /// Who took the exemplar up; needed where `needs` says `replication`.
    #[serde(default)]
    pub replications: Option<Vec<NewReplication>>,
}

/// A unit that took an exemplar up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewReplication {
    /// An id, a code or the exact name of the unit.
    pub unit: String,
    /// When, as people write it; empty = not known.
    #[serde(default)]
    pub on: String,
    /// With what result.
    #[serde(default)]
    pub result: String,
}

/// A move that whoever is working may record now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MoveOption {
    /// Code of the state it leads to.
    pub to: String,
    /// What the button says: "Ghi đã lựa chọn", "Trả lại", "Lùi về “Đã giới thiệu”".
    pub label: String,
    /// Which way it leads: `FORWARD`, `RETURN`, `WITHDRAW`, `BACK`.
    pub course: Word,
    /// What must be told with it.
    pub needs: MoveNeed,
    /// Whether it is kept for somebody else, so that `approver` and `paper` must be named.
    pub on_paper: bool,
    /// Whose move it is: "Giám đốc Sở".
    pub mover: String,
    /// What stands in its way, a sentence each; while there is any it is refused.
    pub blocked: Vec<String>,
}

/// What must be told with a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveNeed {
    /// Nothing; a basis may be.
    Nothing,
    /// `basis` says why.
    Reason,
    /// `replications` names who took it up.
    Replication,
    /// `paper` holds the decision's number or date.
    Decision,
}

/// A move that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MoveDetail {
    /// Id of the item.
    pub id: String,
    /// The state it led to.
    pub to: Word,
    /// The day: dd/mm/yyyy.
    pub day: String,
    /// On what basis, or why.
    pub basis: String,
    /// Who recorded it; empty for moves of older versions.
    pub by: String,
    /// In which role.
    pub role: Option<Word>,
    /// Who made it on paper; empty where whoever recorded it made it.
    pub approver: String,
    /// The paper.
    pub paper: String,
}

/// A unit that took an exemplar up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReplicationDetail {
    /// Id of the item.
    pub id: String,
    /// The unit.
    pub unit: Option<Named>,
    /// When, as shown.
    pub on: String,
    /// With what result.
    pub result: String,
}
