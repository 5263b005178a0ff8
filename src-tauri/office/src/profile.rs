//! Who works on this machine: several people share one computer, and every change carries a name.
//!
//! A profile may have a PIN. It keeps an honest colleague from working under another's name and encrypts
//! nothing: whoever can open the folder of the office can read what is in it.

use domain::{
    id::{ProfileId, UnitId},
    profile::{Duty, Profile, Role},
    text::normal::clean,
    unit::UnitKind,
};

use crate::{Office, OfficeError, Setting};

mod pin;

/// Somebody new on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewProfile<'a> {
    /// The name.
    pub name: &'a str,
    /// The work.
    pub role: Role,
    /// The unit; absent = the office's own.
    pub unit: Option<UnitId>,
    /// The PIN; empty = none.
    pub pin: &'a str,
}

/// What a profile shall be from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileChange {
    /// The name.
    pub name: String,
    /// The work.
    pub role: Role,
    /// The unit; absent = the office's own.
    pub unit: Option<UnitId>,
}

impl Office {
    /// Everybody who works on this machine or has worked on it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn profiles(&self) -> Result<Vec<Profile>, OfficeError> {
        Ok(self.store().profiles()?)
    }

    /// Adds somebody and lets that person work now.
    ///
    /// # Errors
    /// When the name is empty or taken, the unit or the PIN is missing its form, only a chief or a Director
    /// may give that role, or the office cannot be written.
    pub fn add_profile(&mut self, new: &NewProfile<'_>) -> Result<Profile, OfficeError> {
        let name = self.free_name(new.name, None)?;
        self.refuse_granting([new.role])?;
        let unit = self.unit_of_profile(new.role, new.unit)?;
        let mut profile = Profile::new(self.world().fresh_id().into(), name, new.role, unit);
        if !new.pin.is_empty() {
            profile.pin.hash = Some(self.hash_pin(new.pin)?);
        }
        self.keep_profile(&profile)?;
        self.let_work(profile.clone())?;
        Ok(profile)
    }

    /// Lets somebody known work from now on.
    ///
    /// # Errors
    /// When nobody has that id, the person works here no more, or the PIN is missing or wrong.
    pub fn choose_profile(&mut self, id: ProfileId, pin: &str) -> Result<Profile, OfficeError> {
        let profile = self.profile(id)?;
        if !profile.is_in_use() {
            return Err(OfficeError::Retired(profile.name));
        }
        let profile = self.unlock(profile, pin)?;
        self.let_work(profile.clone())?;
        Ok(profile)
    }

    /// Lets nobody work until somebody is chosen again.
    ///
    /// # Errors
    /// When the office cannot be written.
    pub fn leave(&mut self) -> Result<(), OfficeError> {
        self.set(Setting::Worker, "")?;
        self.put_to_work(None);
        Ok(())
    }

    /// Renames somebody, or gives another role or unit. What was done before keeps the name it was done under.
    ///
    /// # Errors
    /// When nobody has that id, the name is empty or taken, or whoever is working may not.
    pub fn change_profile(&mut self, id: ProfileId, change: &ProfileChange) -> Result<Profile, OfficeError> {
        let before = self.profile(id)?;
        let name = self.free_name(&change.name, Some(id))?;
        let unit = self.unit_of_profile(change.role, change.unit)?;
        let is_own_name = self.worker().is_some_and(|worker| worker.id == id)
            && (change.role, unit) == (before.role, before.unit);
        if !is_own_name {
            self.require_keeping_profiles()?;
        }
        if change.role != before.role || !is_own_name {
            self.refuse_granting([before.role, change.role])?;
        }
        let profile = Profile { name, role: change.role, unit, ..before };
        self.keep_profile(&profile)?;
        if self.worker().is_some_and(|worker| worker.id == id) {
            self.put_to_work(Some(profile.clone()));
        }
        Ok(profile)
    }

    /// Notes that somebody works here no more, or does again. The history keeps the name.
    ///
    /// # Errors
    /// When nobody has that id, the person is at work, or whoever is working may not.
    pub fn retire_profile(&mut self, id: ProfileId, retired: bool) -> Result<Profile, OfficeError> {
        let before = self.profile(id)?;
        self.require_keeping_profiles()?;
        self.refuse_granting([before.role])?;
        if retired && self.worker().is_some_and(|worker| worker.id == id) {
            return Err(OfficeError::AtWork);
        }
        let profile = Profile { retired_at: retired.then(|| self.world().now()), ..before };
        self.keep_profile(&profile)?;
        Ok(profile)
    }

    pub(crate) fn profile(&self, id: ProfileId) -> Result<Profile, OfficeError> {
        let known = self.profiles()?.into_iter().find(|profile| profile.id == id);
        known.ok_or_else(|| OfficeError::NoSuchRecord(id.to_string()))
    }

    pub(crate) fn keep_profile(&mut self, profile: &Profile) -> Result<(), OfficeError> {
        let now = self.world().now();
        Ok(self.store_mut().put_profile(profile, now)?)
    }

    /// Two people of one name could not be told apart in the history; those who left are still in it.
    fn free_name(&self, typed: &str, own: Option<ProfileId>) -> Result<String, OfficeError> {
        let name = clean(typed);
        if name.is_empty() {
            return Err(OfficeError::NameMissing);
        }
        let is_taken =
            |profile: &Profile| Some(profile.id) != own && profile.name.to_lowercase() == name.to_lowercase();
        match self.profiles()?.into_iter().find(is_taken) {
            Some(other) => Err(OfficeError::NameTaken(other.name)),
            None => Ok(name),
        }
    }

    /// Somebody who keeps to a unit needs one; the department itself is everybody's.
    fn unit_of_profile(&self, role: Role, named: Option<UnitId>) -> Result<Option<UnitId>, OfficeError> {
        let own = self.own_unit()?;
        if let Some(unit) = named {
            return Ok(Some(unit));
        }
        let is_everybodys = own.as_ref().is_none_or(|(_, unit)| unit.kind == Some(UnitKind::Department));
        if role.keeps_to_a_unit() && is_everybodys {
            return Err(OfficeError::UnitMissing);
        }
        Ok(own.map(|(id, _)| id))
    }

    /// Other people's profiles are kept by the office; where nobody of the office works, by anybody.
    fn require_keeping_profiles(&self) -> Result<(), OfficeError> {
        let keeps = |profile: &Profile| profile.is_in_use() && profile.role.may(Duty::KeepProfiles);
        match self.worker() {
            Some(_) if !self.profiles()?.iter().any(keeps) => Ok(()),
            _ => self.require(Duty::KeepProfiles),
        }
    }

    /// Once a chief or a Director has a PIN, only a chief or a Director gives and takes those roles: else the
    /// PIN would be passed by adding another Director.
    fn refuse_granting(&self, roles: impl IntoIterator<Item = Role>) -> Result<(), OfficeError> {
        let is_guarded =
            |profile: &Profile| profile.is_in_use() && profile.role.approves() && profile.has_pin();
        if !roles.into_iter().any(Role::approves) || !self.profiles()?.iter().any(is_guarded) {
            return Ok(());
        }
        self.require(Duty::GrantApproval)
    }

    fn let_work(&mut self, profile: Profile) -> Result<(), OfficeError> {
        self.set(Setting::Worker, &profile.id.to_string())?;
        self.put_to_work(Some(profile));
        Ok(())
    }
}
