//! Nominations: putting exemplars forward for awards in a round, recording what came of it, and what the rules
//! say. An exemplar follows its nominations: it is nominated while one waits, and awarded once one was granted.

mod finding;
mod follow;
mod nominate;
mod outcome;
mod round;

pub use finding::{Finding, Told};
pub use nominate::{NewNomination, Nominated};
pub use outcome::NewOutcome;
pub use round::{Counted, Round, RoundRow, Totals};
