//! Photos: adding, cropping, showing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::Saved;

/// A photo in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhotoCard {
    /// Id of its record.
    pub id: String,
    /// Width in pixels.
    #[ts(type = "number")]
    pub width: i64,
    /// Height in pixels.
    #[ts(type = "number")]
    pub height: i64,
    /// What must stay visible: thousandths from the left.
    #[ts(type = "number")]
    pub focus_x: i64,
    /// What must stay visible: thousandths from the top.
    #[ts(type = "number")]
    pub focus_y: i64,
    /// "1.800 × 2.400, đủ nét in A3"
    pub quality: String,
}

/// Adds a photo to a person, collective or model. The picture comes as the call's bytes, or `file`
/// names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddPhoto {
    /// The person, collective or model; a unit, whose mark it then is.
    pub record: String,
    /// Whether it is the ground of a unit's sheets instead of its mark.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub background: Option<bool>,
    /// Name of the file the picture came from.
    #[serde(default)]
    pub file_name: String,
    /// Where to read the picture when no bytes come along.
    #[serde(default)]
    pub file: Option<String>,
}

/// What adding a photo answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhotoAdded {
    /// The photo.
    pub photo: PhotoCard,
    /// What was saved.
    pub saved: Saved,
}

/// Asks for a photo as JPEG.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PhotoImage {
    /// The photo's id.
    pub photo: String,
    /// Longest side in pixels, at most 2000.
    pub long_side: u32,
}

/// Asks for a photo as JPEG, cut around its focus.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PhotoCrop {
    /// The photo's id.
    pub photo: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
