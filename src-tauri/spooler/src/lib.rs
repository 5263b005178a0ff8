//! Handing a finished PDF file to a printer of the system at its true size. Knows no sheet, no office and no word a
//! user reads.
//!
//! Systems with CUPS print a file as it is. Windows has no way of its own to print a PDF file: there the computer's
//! PDF viewer prints, and [`system`] gives nothing.

mod cups;

use std::{path::Path, sync::Arc};

pub use cups::Cups;

/// Printers of the system.
pub trait Spooler: Send + Sync {
    /// The printers the system knows.
    ///
    /// # Errors
    /// When the system does not answer.
    fn queues(&self) -> Result<Queues, SpoolError>;

    /// Sends a file to a printer, to be printed at its true size.
    ///
    /// # Errors
    /// When the printer does not exist, or the system refuses.
    fn send(&self, job: &PrintJob<'_>) -> Result<(), SpoolError>;
}

/// The printers the system knows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queues {
    /// Their names.
    pub names: Vec<String>,
    /// The one the system would take.
    pub usual: Option<String>,
}

/// A file for a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintJob<'a> {
    /// The printer, as the system calls it.
    pub queue: &'a str,
    /// The file, a PDF.
    pub file: &'a Path,
    /// What the job is called in the printer's list.
    pub title: &'a str,
    /// The paper: `A4`, `A3`.
    pub paper: &'a str,
    /// How many copies.
    pub copies: u32,
}

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum SpoolError {
    /// The system's program for printing cannot be started.
    #[error("{program} cannot be started: {source}")]
    Unstartable {
        /// Which program.
        program: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// The system knows no such printer.
    #[error("no printer is called {0}")]
    NoSuchQueue(String),
    /// The system refused, in its own words.
    #[error("refused: {0}")]
    Refused(String),
}

/// The way this system prints files directly, if it has one.
#[must_use]
pub fn system() -> Option<Arc<dyn Spooler>> {
    let cups = Cups::on_path(&std::env::var_os("PATH")?)?;
    Some(Arc::new(cups))
}
