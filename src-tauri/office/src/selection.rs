//! Choosing a plan year's exemplars: who stands where, what is missing, how the fields are covered, and what
//! waits for whoever is working.

pub mod candidate;
pub mod coverage;
pub mod inbox;
pub mod obstacle;

pub use candidate::Candidate;
pub use coverage::{Coverage, CoverageRow, Tally};
pub use inbox::{LastReturn, Waiting};
pub use obstacle::Obstacle;
