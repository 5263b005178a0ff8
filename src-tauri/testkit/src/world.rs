//! A world that is the same in every run.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use domain::{date::Timestamp, id::RecordId};
use office::world::World;
use uuid::Uuid;

/// Tuesday 24/05/2022, 09:41 in Vietnam: the day the design's pictures show.
const BEGINNING: i64 = 1_653_360_060_000;

/// A clock that moves on by a second each time it is read, and ids that are counted.
#[derive(Debug)]
pub struct SteadyWorld {
    now: AtomicI64,
    ids: AtomicU64,
    /// Which run of the program this is; it is part of every id.
    salt: u64,
}

impl SteadyWorld {
    /// A world on the first day, its ids not yet counted.
    #[must_use]
    pub fn new() -> Self {
        Self { now: AtomicI64::new(BEGINNING), ids: AtomicU64::new(1), salt: 0 }
    }

    /// The world in which the program is started again: the same clock, other ids.
    #[must_use]
    pub fn next_run(&self) -> Self {
        let now = AtomicI64::new(self.now.load(Ordering::Relaxed));
        Self { now, ids: AtomicU64::new(1), salt: self.salt + 1 }
    }

    /// Lets days pass.
    pub fn pass_days(&self, days: i64) {
        self.now.fetch_add(days * 86_400_000, Ordering::Relaxed);
    }
}

impl Default for SteadyWorld {
    fn default() -> Self {
        Self::new()
    }
}

impl World for SteadyWorld {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now.fetch_add(1000, Ordering::Relaxed))
    }

    fn fresh_id(&self) -> RecordId {
        let count = self.ids.fetch_add(1, Ordering::Relaxed);
        // The count stands at the front, so that ids grow with time as those of version 7 do.
        RecordId::new(Uuid::from_u64_pair(count, 0x8000_0000_0000_0000 | self.salt))
    }
}
