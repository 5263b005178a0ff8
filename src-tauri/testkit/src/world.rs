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
    /// Told apart from other worlds by its ids.
    salt: u64,
}

impl SteadyWorld {
    /// A world whose ids begin anew.
    #[must_use]
    pub fn new() -> Self {
        Self::salted(0)
    }

    /// A world whose ids differ from those of worlds with another salt, as those of two runs do.
    #[must_use]
    pub fn salted(salt: u64) -> Self {
        Self { now: AtomicI64::new(BEGINNING), ids: AtomicU64::new(1), salt }
    }

    pub(crate) const fn salt_of_next_run(&self) -> u64 {
        self.salt + 1
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
