//! Who works on this machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, office::Named};

/// Somebody who works on this machine, or has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProfileCard {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Two letters for the round mark.
    pub initials: String,
    /// The role.
    pub role: Word,
    /// The unit.
    pub unit: Option<Named>,
    /// Whether a PIN is asked for.
    pub has_pin: bool,
    /// "Hà Thị Mẫu đã bỏ mã PIN cũ ngày 24/05/2022."; until there is a new PIN.
    pub pin_reset: Option<String>,
}

/// A new profile.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewProfile {
    /// The name.
    pub name: String,
    /// Code of the role.
    pub role: String,
    /// The unit: an id, a code or the exact name; absent = the office's own.
    #[serde(default)]
    pub unit: Option<String>,
    /// A PIN of four to eight digits; absent = none.
    #[serde(default)]
    pub pin: Option<String>,
}

/// Names a profile to work under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChooseProfile {
    /// Its id.
    pub id: String,
    /// Its PIN, if it has one.
    #[serde(default)]
    pub pin: Option<String>,
}

/// What a profile shall be from now on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChangeProfile {
    /// Its id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Code of the role.
    pub role: String,
    /// The unit: an id, a code or the exact name; absent = the office's own.
    #[serde(default)]
    pub unit: Option<String>,
}

/// Gives whoever is working a PIN.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetPin {
    /// The present PIN; empty if there is none.
    #[serde(default)]
    pub present: String,
    /// The new one, four to eight digits; empty = none from now on.
    pub new: String,
}
