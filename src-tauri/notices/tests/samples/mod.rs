//! What the sheets of the tests and of the proofs say: the one room for sample contents.
//! All people and units are fictional.
#![allow(dead_code, unused_imports, reason = "each program that shares the samples uses a part of them")]

mod cases;
mod exemplars;
mod families;
mod trials;
mod variants;

pub use cases::cases;
pub use exemplars::{person, photo, team};
pub use families::{anniversary, bulletin, congratulation, list, model, quotation, several};
pub use trials::{Setting, TRIALS};
pub use variants::variants;

use notices::Figure;

pub fn figure(value: &str, unit: &str, caption: &str) -> Figure {
    Figure { value: value.into(), unit: unit.into(), caption: caption.into() }
}
