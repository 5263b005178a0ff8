//! Sheets about exemplars: gathering what they say, composing them, keeping the composed file at hand,
//! writing it out.

pub mod content;
pub mod facts;
pub mod file;
pub(crate) mod press;
pub mod request;
pub mod shelf;

pub use file::WrittenSheet;
pub use request::{Finding, Place, SheetRequest};
pub use shelf::{Composed, SheetKey};
