//! Opening an office, and what belongs to it while it is open.

use std::{path::Path, sync::Arc};

use domain::{id::UnitId, profile::Profile, record::Entity, unit::Unit};
use store::{OFFICE_FILE, RunActor, Store};

use crate::{
    OfficeError, catalogue,
    poster::{press::Press, shelf::Shelf},
    world::World,
};

/// An open office. Only one program has it open at a time.
pub struct Office {
    store: Store,
    world: Arc<dyn World>,
    worker: Option<Profile>,
    pub(crate) press: Press,
    pub(crate) shelf: Shelf,
}

/// What a new office is called and whether it is filled with examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// Catalogues only.
    Empty,
    /// Catalogues and eighteen invented exemplars.
    Sample,
}

/// A setting of this machine. Settings never travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// What the office is called, where it differs from its unit's name.
    OfficeName,
    /// The code of the office's own unit.
    OwnUnit,
    /// Whether it began as the sample office.
    Sample,
    /// Who worked last.
    Worker,
    /// How the interface looks, as the interface wrote it.
    Appearance,
    /// The printers of this machine with their margins.
    Printers,
    /// How many days from discovery to the first posting are aimed at.
    TargetDays,
    /// For how many years after an exemplar is closed the data about its person are kept.
    RetentionYears,
}

impl Setting {
    const fn key(self) -> &'static str {
        match self {
            Self::OfficeName => "office_name",
            Self::OwnUnit => "own_unit",
            Self::Sample => "sample",
            Self::Worker => "worker",
            Self::Appearance => "appearance",
            Self::Printers => "printers",
            Self::TargetDays => "target_days",
            Self::RetentionYears => "retention_years",
        }
    }
}

impl Office {
    /// Makes a new office in a folder and fills it; a folder that holds one already is refused.
    ///
    /// # Errors
    /// When the folder cannot be written or holds an office.
    pub fn create(folder: &Path, world: Arc<dyn World>, beginning: Beginning) -> Result<Self, OfficeError> {
        let store = Store::create(folder, RunActor(world.run_id()))?;
        let mut office = Self::around(store, world)?;
        office.fill_catalogues()?;
        office.set(Setting::OwnUnit, catalogue::OWN_UNIT)?;
        if beginning == Beginning::Sample {
            office.fill_sample()?;
            office.set(Setting::Sample, "yes")?;
        }
        Ok(office)
    }

    /// Opens the office in a folder.
    ///
    /// # Errors
    /// When there is none, another program has it open, or it is damaged or too new.
    pub fn open(folder: &Path, world: Arc<dyn World>) -> Result<Self, OfficeError> {
        let mut office = Self::around(Store::open(folder, RunActor(world.run_id()))?, world)?;
        office.fill_catalogues()?;
        let last = office.setting(Setting::Worker)?;
        // Whoever has a PIN is asked for it again; whoever left does not work.
        office.worker = office.profiles()?.into_iter().find(|profile| {
            Some(profile.id.to_string()) == last && profile.is_in_use() && !profile.has_pin()
        });
        Ok(office)
    }

    /// Whether a folder holds an office.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        folder.join(OFFICE_FILE).exists()
    }

    fn around(store: Store, world: Arc<dyn World>) -> Result<Self, OfficeError> {
        Ok(Self { store, world, worker: None, press: Press::default(), shelf: Shelf::default() })
    }

    /// What the office is called.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn name(&self) -> Result<String, OfficeError> {
        if let Some(name) = self.setting(Setting::OfficeName)?.filter(|name| !name.is_empty()) {
            return Ok(name);
        }
        Ok(self.own_unit()?.map(|(_, unit)| unit.official_name).unwrap_or_default())
    }

    /// The office's own unit.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn own_unit(&self) -> Result<Option<(UnitId, Unit)>, OfficeError> {
        let code = self.setting(Setting::OwnUnit)?.unwrap_or_else(|| catalogue::OWN_UNIT.to_owned());
        let id = catalogue::unit_id(&code);
        let fields = self.store.fields(id.into())?;
        Ok(fields.map(|(_, fields)| (id, Unit::from_fields(&fields))))
    }

    /// A unit, if it has arrived.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn unit(&self, id: UnitId) -> Result<Option<Unit>, OfficeError> {
        self.read(id.into())
    }

    /// What a setting says.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn setting(&self, setting: Setting) -> Result<Option<String>, OfficeError> {
        Ok(self.store.setting(setting.key())?)
    }

    /// Changes a setting of this machine.
    ///
    /// # Errors
    /// When the office cannot be written.
    pub fn set(&mut self, setting: Setting, value: &str) -> Result<(), OfficeError> {
        Ok(self.store.set_setting(setting.key(), Some(value))?)
    }

    /// Who is working.
    #[must_use]
    pub const fn worker(&self) -> Option<&Profile> {
        self.worker.as_ref()
    }

    pub(crate) fn put_to_work(&mut self, profile: Option<Profile>) {
        self.worker = profile;
    }

    pub(crate) fn world(&self) -> &dyn World {
        &*self.world
    }

    pub(crate) const fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) const fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}
