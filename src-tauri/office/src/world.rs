//! The two things of the outside world that work in the office needs: the time, and fresh ids.

use domain::{date::Timestamp, id::RecordId};
use uuid::Uuid;

/// Where time and fresh ids come from; tests bring their own.
pub trait World: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// An id nobody else has.
    fn fresh_id(&self) -> RecordId;

    /// Sixteen bytes nobody else has, naming this run of the program in the change log.
    fn run_id(&self) -> [u8; 16] {
        *self.fresh_id().bytes()
    }
}

/// The computer's own clock and random numbers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Computer;

impl World for Computer {
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Timestamp::from_millis(since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX)))
    }

    fn fresh_id(&self) -> RecordId {
        RecordId::new(Uuid::now_v7())
    }
}
