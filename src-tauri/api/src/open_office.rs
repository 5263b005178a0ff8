//! The one open office behind all calls.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use office::{
    Office,
    world::{Computer, World},
};
use serde_json::Value as Json;
use spooler::Spooler;

use crate::{
    batches::Batches,
    calls::{self, Answer},
    failure::{Code, refuse},
    types::Failure,
};

pub(crate) const PRINT_FOLDER: &str = "in-an";

/// Where the office lies and where time and ids come from.
#[derive(Clone)]
pub struct Config {
    /// The folder of the office.
    pub folder: PathBuf,
    /// Time and ids.
    pub world: Arc<dyn World>,
    /// The printers of the system, where files can be sent to them directly.
    pub spooler: Option<Arc<dyn Spooler>>,
}

impl Config {
    /// An office in this folder, with the computer's own clock and printers.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), world: Arc::new(Computer), spooler: spooler::system() }
    }
}

/// Everything an interface can ask for. Calls may come from any thread; those that need the office take
/// their turn. A copy speaks to the same office.
#[derive(Clone)]
pub struct Api {
    pub(crate) world: Arc<dyn World>,
    pub(crate) batches: Arc<Batches>,
    pub(crate) spooler: Option<Arc<dyn Spooler>>,
    state: Arc<Mutex<State>>,
}

pub(crate) struct State {
    pub(crate) folder: PathBuf,
    pub(crate) office: Option<Office>,
}

impl Api {
    /// Nothing is opened yet: the first call that needs the office does that, so that a refusal reaches
    /// the user as the answer to a call.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let state = State { folder: config.folder, office: None };
        Self {
            world: config.world,
            batches: Arc::default(),
            spooler: config.spooler,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Answers a call. `args` is the request as JSON; `body` are bytes that came along (a picture).
    ///
    /// # Errors
    /// With the sentence to show; nothing was changed then, or the sentence says what was.
    pub fn call(&self, name: &str, args: Json, body: Option<Vec<u8>>) -> Result<Answer, Failure> {
        calls::dispatch(self, name, args, body)
    }

    /// Closes the office, so that another program may open it.
    pub fn close(&self) {
        let mut state = self.state();
        self.batches.leave();
        state.office = None;
    }

    /// The folder beside the office's data in which sheets are put for the PDF viewer. A window may open
    /// what lies in it.
    #[must_use]
    pub fn print_folder(&self) -> PathBuf {
        self.state().folder.join(PRINT_FOLDER)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A panic in an earlier call leaves the office as its last transaction left it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a call work with the open office, opening it if need be.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Office) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut state = self.state();
        if self.open(&mut state)?
            && let Some(office) = state.office.as_mut()
        {
            return work(office);
        }
        Err(refuse(Code::NoOffice, [("folder", state.folder.display().to_string())]))
    }

    /// Lets somebody work with the office only while it is open.
    pub(crate) fn if_open<T>(&self, work: impl FnOnce(&mut Office) -> T) -> Option<T> {
        self.state().office.as_mut().map(work)
    }

    /// Opens the office if it is not open; `false` if there is none yet.
    pub(crate) fn open(&self, state: &mut State) -> Result<bool, Failure> {
        if state.office.is_none() && Office::exists(&state.folder) {
            state.office = Some(Office::open(&state.folder, Arc::clone(&self.world))?);
        }
        Ok(state.office.is_some())
    }
}
