//! The PIN of a local profile: four to eight digits that keep an honest colleague from working under
//! another's name. It encrypts nothing: whoever can read the file of the office can read what is in it.

use crate::date::Timestamp;

const LEAST_DIGITS: usize = 4;
const MOST_DIGITS: usize = 8;

/// Two slips of the finger cost nothing.
const FREE_FAILURES: u32 = 2;
/// How long the third wrong PIN makes one wait, in seconds; each further one doubles it.
const FIRST_WAIT: i64 = 5;
/// Nobody waits longer than a quarter of an hour.
const LONGEST_WAIT: i64 = 15 * 60;

/// A PIN as somebody typed it: four to eight digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Reads a PIN; `None` for anything but four to eight digits.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let sound = (LEAST_DIGITS..=MOST_DIGITS).contains(&typed.len())
            && typed.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| Self(typed.to_owned()))
    }

    /// Its digits, for hashing.
    #[must_use]
    pub fn digits(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Somebody else took a PIN away because it was forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinReset {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What is kept of a profile's PIN.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PinLock {
    /// The PIN's salted slow hash; absent = no PIN is asked for.
    pub hash: Option<String>,
    /// How many wrong PINs came in a row.
    pub failures: u32,
    /// When the last of them came.
    pub failed_at: Option<Timestamp>,
    /// That somebody else took the PIN away; kept until the profile has a new one.
    pub reset: Option<PinReset>,
}

impl PinLock {
    /// How many seconds must pass before the next try.
    #[must_use]
    pub fn wait(&self, now: Timestamp) -> Option<i64> {
        let beyond = self.failures.checked_sub(FREE_FAILURES + 1)?;
        let length = FIRST_WAIT.checked_shl(beyond.min(10)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        // A clock set back must not lock anybody out for longer.
        let passed = (now.millis() - self.failed_at?.millis()).max(0) / 1000;
        (passed < length).then(|| length - passed)
    }

    /// The same after one more wrong PIN.
    #[must_use]
    pub fn failed(&self, now: Timestamp) -> Self {
        Self { failures: self.failures.saturating_add(1), failed_at: Some(now), ..self.clone() }
    }

    /// The same after the right PIN.
    #[must_use]
    pub fn opened(&self) -> Self {
        Self { failures: 0, failed_at: None, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits() {
        for typed in ["2468", " 12345678 "] {
            assert!(Pin::read(typed).is_some(), "{typed}");
        }
        for typed in ["", "123", "123456789", "12a4", "١٢٣٤", "12 34"] {
            assert!(Pin::read(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn wrong_pins_make_one_wait_longer_and_longer() {
        let at = Timestamp::from_millis(1_653_360_060_000);
        let later = |seconds: i64| Timestamp::from_millis(at.millis() + seconds * 1000);
        let mut lock = PinLock::default();
        let mut waits = Vec::new();
        for _ in 0..14 {
            lock = lock.failed(at);
            waits.push(lock.wait(at).unwrap_or_default());
        }
        assert_eq!(waits, [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]);
        assert_eq!(lock.wait(later(899)), Some(1));
        assert_eq!(lock.wait(later(900)), None);
        assert_eq!(lock.wait(later(-86_400)), Some(900), "a clock set back");
        assert_eq!(lock.opened().wait(at), None);
    }
}
