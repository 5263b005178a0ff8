//! The page by which a printer is set to true size and its margins are read.

use std::path::{Path, PathBuf};

use notices::{Paper, PrintableArea};

use super::file::{make_folder, write_whole};
use crate::{Office, OfficeError, printer::Printer};

impl Office {
    /// Writes the test page for a printer, or for an office printer as most are, to a place of the user's choice.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_test_page(
        &mut self,
        paper: Paper,
        printer: Option<&Printer>,
        file: &Path,
    ) -> Result<(), OfficeError> {
        let area = printer.map_or(PrintableArea::OFFICE, Printer::area);
        let bytes = self.press.engine()?.test_page(paper, &area)?;
        write_whole(file, &bytes)
    }

    /// Writes the test page into a folder of the product, for opening in the computer's PDF viewer.
    ///
    /// # Errors
    /// As [`Self::save_test_page`].
    pub fn save_test_page_for_printing(
        &mut self,
        paper: Paper,
        printer: Option<&Printer>,
        folder: &Path,
    ) -> Result<PathBuf, OfficeError> {
        make_folder(folder)?;
        let file = folder.join(format!("trang-thu-may-in-{}.pdf", paper.name()));
        self.save_test_page(paper, printer, &file)?;
        Ok(file)
    }
}
