//! People: who stands in the office twice, what is kept on one person, and its end.

mod duplicates;
mod erase;
mod export;
mod holdings;
mod merge;
mod retention;

pub use duplicates::{Newcomer, Pair, Suspects};
pub use erase::{ErasureOrder, PersonErased};
pub use holdings::Holdings;
pub use merge::{Choice, ComparedField, Comparison, Stand};
pub use retention::{Overdue, Retention};
