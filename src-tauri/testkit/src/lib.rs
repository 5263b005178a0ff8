//! What tests are built from: a world whose clock and ids are the same in every run, temporary offices,
//! and drafts that are complete but for what a test is about. Never part of a shipped binary.

mod drafts;
mod offices;
mod world;

pub use drafts::{collective, model, person};
pub use offices::TempOffice;
pub use world::SteadyWorld;
