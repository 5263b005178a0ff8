//! From a composed file to paper: pieces, printers with their margins, the test page, printing directly.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a composed file in pieces for an office printer.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TilePoster {
    /// Key of the composed file.
    pub key: String,
    /// Paper of the pieces: `A4` or `A3`.
    pub paper: String,
    /// How far neighbours overlap, 0 to 50 mm; absent = 10.
    #[serde(default)]
    pub overlap_mm: Option<f32>,
}

/// A composed file in pieces, kept ready under a key of its own.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TiledPoster {
    /// Names it in `poster_page`, `save_poster` and `print_poster`.
    pub key: String,
    /// How many pages: for each page of a sheet a map and its pieces.
    pub pages: u32,
    /// Size of the file in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Paper of the pieces.
    pub paper: String,
    /// How far neighbours overlap in mm.
    pub overlap_mm: f32,
    /// Each sheet with its rows and columns.
    pub sheets: Vec<TiledSheet>,
    /// A good file name.
    pub file_name: String,
}

/// One sheet in pieces.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TiledSheet {
    /// Whom it shows.
    pub title: String,
    /// The page of the file, from 0, with the map of its first page.
    pub map: u32,
    /// Number of rows.
    pub rows: u32,
    /// Number of columns.
    pub columns: u32,
    /// Width of a piece's paper as it lies, in mm.
    pub page_width_mm: f32,
    /// Height of a piece's paper as it lies, in mm.
    pub page_height_mm: f32,
}

/// A printer of this machine and the margins in which it cannot print, in mm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PrinterCard {
    /// What people call it; names it in `poster` and `test_page`.
    pub name: String,
    /// At the top edge.
    pub top: f64,
    /// At the right edge.
    pub right: f64,
    /// At the bottom edge.
    pub bottom: f64,
    /// At the left edge.
    pub left: f64,
}

/// Names a printer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PrinterName {
    /// Its name.
    pub name: String,
}

/// Asks for the page by which a printer is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct TestPage {
    /// `A4` to `A0`; absent = A4.
    pub paper: Option<String>,
    /// A remembered printer, whose margins the frame shows; absent = those of most office printers.
    pub printer: Option<String>,
    /// Where to write it; absent = where the PDF viewer finds it.
    pub file: Option<String>,
}

/// The written test page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TestPageFile {
    /// Where it is.
    pub file: String,
}

/// The printers that the system knows and a file can be sent to at its true size.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PrintQueues {
    /// Whether this machine can print directly at all; otherwise the PDF viewer prints.
    pub direct: bool,
    /// Their names.
    pub queues: Vec<String>,
    /// The one the system would take; empty if it names none.
    pub usual: String,
}

/// Sends a composed file to a printer of the system, at its true size.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SendPoster {
    /// Key of the composed file.
    pub key: String,
    /// The printer, as the system calls it.
    pub queue: String,
    /// How many copies, 1 to 99; absent = 1.
    #[serde(default)]
    pub copies: Option<u32>,
}

/// A file that was sent to a printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SentPoster {
    /// The printer.
    pub queue: String,
    /// How many pages.
    pub pages: u32,
}
