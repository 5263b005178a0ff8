//! Who works on this machine: several people share one computer, and every change carries a name.

use domain::{
    id::ProfileId,
    profile::{Profile, Role},
    text::normal::clean,
};

use crate::{Office, OfficeError, Setting};

impl Office {
    /// Everybody who works on this machine.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn profiles(&self) -> Result<Vec<Profile>, OfficeError> {
        Ok(self.store().profiles()?)
    }

    /// Adds somebody and lets that person work now.
    ///
    /// # Errors
    /// When the name is empty or the office cannot be written.
    pub fn add_profile(&mut self, name: &str, role: Role) -> Result<Profile, OfficeError> {
        let name = clean(name);
        if name.is_empty() {
            return Err(OfficeError::NameMissing);
        }
        let unit = self.own_unit()?.map(|(id, _)| id);
        let profile = Profile { id: self.world().fresh_id().into(), name, role, unit };
        let now = self.world().now();
        self.store_mut().put_profile(&profile, now)?;
        self.let_work(profile.clone())?;
        Ok(profile)
    }

    /// Lets somebody known work from now on.
    ///
    /// # Errors
    /// When nobody has that id.
    pub fn choose_profile(&mut self, id: ProfileId) -> Result<Profile, OfficeError> {
        let known = self.profiles()?.into_iter().find(|profile| profile.id == id);
        let profile = known.ok_or_else(|| OfficeError::NoSuchRecord(id.to_string()))?;
        self.let_work(profile.clone())?;
        Ok(profile)
    }

    fn let_work(&mut self, profile: Profile) -> Result<(), OfficeError> {
        self.set(Setting::Worker, &profile.id.to_string())?;
        self.put_to_work(profile);
        Ok(())
    }
}
