//! The replication (nhân rộng) of an exemplar: which unit took it up, when, with what result.

use crate::{
    date::PartialDate,
    id::{ItemId, UnitId},
};

/// One unit that took an exemplar up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replication {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// Where it stands in the list.
    pub position: i64,
    /// The unit that took it up.
    pub unit: Option<UnitId>,
    /// When.
    pub on: Option<PartialDate>,
    /// With what result.
    pub result: String,
}
