//! PINs: kept as slow salted hashes, asked for with growing delays, taken away when forgotten.

use domain::{
    id::ProfileId,
    pin::{Pin, PinLock, PinReset},
    profile::{Duty, Profile},
};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha256;

use crate::{Office, OfficeError};

/// What is kept begins with it, so that another way of hashing can be told from this one.
const SCHEME: &str = "pbkdf2-sha256";

/// How often the hash is repeated: what OWASP asks for since 2023, about a third of a second on an office
/// PC. The number is kept with the hash and may grow.
const ROUNDS: u32 = 600_000;

const HASH_BYTES: usize = 32;

impl Office {
    /// Gives whoever is working a PIN, another one, or none.
    ///
    /// # Errors
    /// When the present PIN is missing or wrong, or the new one is no four to eight digits.
    pub fn set_pin(&mut self, present: &str, new: &str) -> Result<Profile, OfficeError> {
        let id = self.worker().ok_or(OfficeError::NobodyWorking)?.id;
        let profile = self.unlock(self.profile(id)?, present)?;
        let hash = if new.is_empty() { None } else { Some(self.hash_pin(new)?) };
        let profile = Profile { pin: PinLock { hash, ..PinLock::default() }, ..profile };
        self.keep_profile(&profile)?;
        self.put_to_work(Some(profile.clone()));
        Ok(profile)
    }

    /// Takes away a PIN that somebody else has forgotten; who did it is shown to that person until there is
    /// a new PIN. A chief or a Director may; where there is no other one, whoever is working.
    ///
    /// # Errors
    /// When nobody has that id, it is one's own, or whoever is working may not.
    pub fn reset_pin(&mut self, id: ProfileId) -> Result<Profile, OfficeError> {
        let worker = self.worker().cloned().ok_or(OfficeError::NobodyWorking)?;
        let profile = self.profile(id)?;
        // One's own PIN is changed by giving it.
        if worker.id == id {
            return Err(OfficeError::PinNeeded(worker.name));
        }
        let may_reset =
            |other: &Profile| other.id != id && other.is_in_use() && other.role.may(Duty::ResetPin);
        if self.profiles()?.iter().any(may_reset) {
            self.require(Duty::ResetPin)?;
        }
        let reset = Some(PinReset { by: worker.name, at: self.world().now() });
        let profile = Profile { pin: PinLock { reset, ..PinLock::default() }, ..profile };
        self.keep_profile(&profile)?;
        Ok(profile)
    }

    /// The profile once its PIN has been given; a wrong one is counted.
    pub(super) fn unlock(&mut self, profile: Profile, given: &str) -> Result<Profile, OfficeError> {
        let Some(hash) = &profile.pin.hash else { return Ok(profile) };
        if let Some(wait) = profile.pin.wait(self.world().now()) {
            return Err(OfficeError::PinWait { wait });
        }
        if given.is_empty() {
            return Err(OfficeError::PinNeeded(profile.name));
        }
        let is_right = Pin::read(given).is_some_and(|pin| verify(&pin, hash));
        let now = self.world().now();
        let pin = if is_right { profile.pin.opened() } else { profile.pin.failed(now) };
        let profile = Profile { pin, ..profile };
        self.keep_profile(&profile)?;
        if is_right {
            return Ok(profile);
        }
        Err(OfficeError::PinWrong { wait: profile.pin.wait(now).unwrap_or_default() })
    }

    pub(super) fn hash_pin(&self, typed: &str) -> Result<String, OfficeError> {
        let pin = Pin::read(typed).ok_or(OfficeError::NotAPin)?;
        // A salt need not be secret, only never the same twice.
        let salt = self.world().fresh_id();
        let hash = repeated(&pin, salt.bytes(), ROUNDS);
        Ok(format!("{SCHEME}${ROUNDS}${}${}", hex(salt.bytes()), hex(&hash)))
    }
}

/// Whether a PIN is the one that was hashed.
fn verify(pin: &Pin, kept: &str) -> bool {
    let parts: Vec<&str> = kept.split('$').collect();
    let [SCHEME, rounds, salt, hash] = parts[..] else { return false };
    let (Ok(rounds), Some(salt)) = (rounds.parse(), from_hex(salt)) else { return false };
    hex(&repeated(pin, &salt, rounds)) == hash
}

fn repeated(pin: &Pin, salt: &[u8], rounds: u32) -> [u8; HASH_BYTES] {
    let mut hash = [0; HASH_BYTES];
    pbkdf2_hmac::<Sha256>(pin.digits(), salt, rounds, &mut hash);
    hash
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(digits: &str, rounds: u32) -> String {
        let salt = b"0123456789abcdef";
        let hash = repeated(&Pin::read(digits).unwrap(), salt, rounds);
        format!("{SCHEME}${rounds}${}${}", hex(salt), hex(&hash))
    }

    #[test]
    fn only_the_pin_that_was_hashed_is_right_and_damage_lets_nobody_in() {
        let kept = kept("2468", 3);
        assert!(verify(&Pin::read("2468").unwrap(), &kept));
        assert!(!verify(&Pin::read("2469").unwrap(), &kept));
        for damaged in ["", "2468", &kept.replace("$3$", "$2$"), &kept[..kept.len() - 1]] {
            assert!(!verify(&Pin::read("2468").unwrap(), damaged), "{damaged}");
        }
    }

    #[test]
    fn the_hash_is_the_one_that_rfc_7914_publishes() {
        let mut hash = [0; 64];
        pbkdf2_hmac::<Sha256>(b"passwd", b"salt", 1, &mut hash);
        assert!(hex(&hash).starts_with("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"));
    }
}
