//! Postings: recording what is put up with its exact file, taking it down, and answering what hung where,
//! what ends soon, what has changed since, and in which months nothing was shown.

pub mod alter;
pub mod changed;
pub mod file;
pub mod list;
pub mod post;
pub mod proof;
pub mod take_down;

pub use list::{Month, PostingView};
pub use post::{NewPosting, Posted, Readiness};
