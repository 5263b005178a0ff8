//! The printers of this machine with the margins in which they cannot print: read once from the test page,
//! remembered from then on. They never travel: another machine has other printers.

use domain::text::{fold::fold, normal::clean, order::title_key};
use notices::PrintableArea;
use serde::{Deserialize, Serialize};

use crate::{Office, OfficeError, Setting, error::Reference};

/// The widest margin that is believed, in mm: no printer for office paper leaves more.
pub const WIDEST_MARGIN_MM: f64 = 40.0;

/// A printer and its margins in mm from the edges of the paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Printer {
    /// What people call it.
    pub name: String,
    /// At the top edge.
    pub top: f64,
    /// At the right edge.
    pub right: f64,
    /// At the bottom edge.
    pub bottom: f64,
    /// At the left edge.
    pub left: f64,
}

impl Printer {
    /// Where it can print.
    #[must_use]
    pub const fn area(&self) -> PrintableArea {
        let Self { top, right, bottom, left, .. } = self;
        PrintableArea {
            top: narrow(*top),
            right: narrow(*right),
            bottom: narrow(*bottom),
            left: narrow(*left),
        }
    }

    fn is_called(&self, name: &str) -> bool {
        fold(&self.name) == fold(name)
    }
}

/// Millimetres as layouts count them; people's own numbers are kept as they were typed.
#[expect(clippy::cast_possible_truncation, reason = "a margin of at most 40 mm, read to a tenth")]
const fn narrow(mm: f64) -> f32 {
    mm as f32
}

impl Office {
    /// The printers remembered, by name.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn printers(&self) -> Result<Vec<Printer>, OfficeError> {
        let kept = self.setting(Setting::Printers)?;
        // What a later version may have written differently is asked for again, not fatal.
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
    }

    /// The printer with this name.
    ///
    /// # Errors
    /// When none is remembered under it.
    pub fn printer(&self, name: &str) -> Result<Printer, OfficeError> {
        let found = self.printers()?.into_iter().find(|printer| printer.is_called(name));
        found.ok_or_else(|| OfficeError::Unknown { what: Reference::Printer, name: name.to_owned() })
    }

    /// Remembers a printer; one with its name is replaced.
    ///
    /// # Errors
    /// When it has no name, or a margin that no printer has.
    pub fn remember_printer(&mut self, printer: &Printer) -> Result<(), OfficeError> {
        let name = clean(&printer.name);
        if name.is_empty() {
            return Err(OfficeError::NameMissing);
        }
        let margins = [printer.top, printer.right, printer.bottom, printer.left];
        if let Some(wrong) = margins.into_iter().find(|margin| !(0.0..=WIDEST_MARGIN_MM).contains(margin)) {
            return Err(OfficeError::NotAMargin(wrong));
        }
        let mut printers = self.printers()?;
        printers.retain(|known| !known.is_called(&name));
        printers.push(Printer { name, ..printer.clone() });
        printers.sort_by_cached_key(|printer| title_key(&printer.name));
        self.keep_printers(&printers)
    }

    /// Forgets a printer.
    ///
    /// # Errors
    /// When none is remembered under that name.
    pub fn forget_printer(&mut self, name: &str) -> Result<(), OfficeError> {
        let known = self.printer(name)?;
        let mut printers = self.printers()?;
        printers.retain(|printer| printer.name != known.name);
        self.keep_printers(&printers)
    }

    fn keep_printers(&mut self, printers: &[Printer]) -> Result<(), OfficeError> {
        // A list of names and numbers always has a JSON text.
        self.set(Setting::Printers, &serde_json::to_string(printers).unwrap_or_default())
    }
}
