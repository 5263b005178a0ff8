//! From composed boxes to finished pages: shaping, line breaking, fitting, continuing.
//!
//! Knows fonts and boxes, nothing of files: its result, the page tree, serves the PDF and the checks alike.

mod boxes;
mod draft;
pub(crate) mod inspection;
pub(crate) mod lines;
mod overfull;
pub(crate) mod page;
mod pages;
mod paint;
mod rings;
pub(crate) mod shape;
mod sheets;
pub(crate) mod story;
mod style;
pub(crate) mod text;

pub(crate) use sheets::{Sheet, lay_sheet};
