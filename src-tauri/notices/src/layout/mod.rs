//! From composed boxes to finished pages: shaping, line breaking, fitting, continuing.
//!
//! Knows fonts and boxes, nothing of files: its result, the page tree, serves the PDF and the checks alike.

mod boxes;
pub(crate) mod lines;
pub(crate) mod page;
mod paint;
pub(crate) mod shape;
mod sheets;
pub(crate) mod story;
pub(crate) mod text;

pub(crate) use sheets::{Sheet, lay_sheet};
