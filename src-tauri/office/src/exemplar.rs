//! Work with exemplars: adding, reading, changing, assessing, moving, binning, listing.

pub mod add;
pub mod assess;
pub mod bin;
pub mod detail;
pub mod draft;
pub mod list;
pub mod moves;
pub mod save;
pub mod vote;
