//! Work with exemplars: adding, reading, changing, moving forward, binning, listing.

pub mod add;
pub mod bin;
pub mod detail;
pub mod draft;
pub mod list;
pub mod moves;
pub mod save;
