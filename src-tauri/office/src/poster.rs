//! Sheets about exemplars: gathering what they say, composing them, keeping the composed file at hand,
//! writing it out.

pub mod batch;
pub(crate) mod brief;
pub mod compose;
pub mod content;
pub mod facts;
pub mod file;
pub(crate) mod frame;
pub(crate) mod group;
pub(crate) mod model;
pub(crate) mod plan;
pub(crate) mod press;
pub mod request;
pub mod shelf;
pub(crate) mod slide;
pub mod test_page;
pub mod tile;
pub mod words;

pub use batch::{Batch, BatchForm, BatchStep};
pub use compose::{Composing, Finding, Spot};
pub use file::WrittenSheet;
pub use request::{Place, SheetRequest};
pub use shelf::{Composed, SheetKey};
pub use tile::Pieces;
pub use words::SheetWords;
