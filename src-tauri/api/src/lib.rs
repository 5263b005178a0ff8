//! What an interface may say to the office: the list of calls with their requests and answers, and the
//! Vietnamese sentence for everything that can be refused.
//!
//! The window, the command line and the server for browser tests all pass the same calls
//! ([`Api::call`]). This crate knows no transport and no file format; it turns plain data into domain
//! words and back.

mod batches;
mod calls;
mod data_dir;
pub mod failure;
mod open_office;
pub mod types;
mod typescript;
mod wording;

pub use calls::{Answer, NAMES};
pub use data_dir::default_data_dir;
pub use office::world::{Computer, World};
pub use open_office::{Api, Config};
pub use types::Failure;
pub use typescript::typescript;
