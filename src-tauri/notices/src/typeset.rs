//! A sheet that is set: where everything lies, what was found wrong, and how it stands to a printer.

use crate::check::Check;
use crate::compose::MM;
use crate::content::SheetPhoto;
use crate::layout::inspection::PrintedText;
use crate::layout::page::PageTree;
use crate::pdf::PdfSheet;
use crate::printer::{self, PrintFit, PrintableArea};
use crate::sheet::Region;

/// A sheet with every position settled.
#[derive(Clone, Debug)]
pub struct Typeset {
    pub(crate) title: String,
    pub(crate) pages: Vec<PageTree>,
    pub(crate) photos: Vec<SheetPhoto>,
    pub(crate) size_mm: (f32, f32),
    pub(crate) regions: Vec<Region>,
    pub(crate) checks: Vec<Check>,
    pub(crate) arrangement: String,
}

impl Typeset {
    /// What the sheet is called among others: whom it shows or, without a name, its template.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    pub(crate) fn printed(&self) -> PdfSheet<'_> {
        PdfSheet { title: &self.title, pages: &self.pages, photos: &self.photos }
    }

    /// The sheet as it suits a printer: moved where that saves what would be cut off, with a check that tells
    /// what was done or what the printer leaves out.
    #[must_use]
    pub fn fitted(self, area: &PrintableArea) -> Self {
        let fit = self.print_fit(area);
        let mut fitted = match fit {
            PrintFit::Move { right_mm, down_mm } => self.moved(right_mm, down_mm),
            _ => self,
        };
        if fit != PrintFit::Whole {
            fitted.checks.push(Check::Margins(fit));
        }
        fitted
    }

    /// How the sheet stands to what a printer can print.
    #[must_use]
    pub fn print_fit(&self, area: &PrintableArea) -> PrintFit {
        printer::fit(&self.pages, self.size_mm, area)
    }

    /// The sheet with all it shows moved to the right and down by so many mm, as a [`PrintFit`] advises.
    #[must_use]
    pub fn moved(&self, right_mm: f32, down_mm: f32) -> Self {
        let by = (right_mm * MM, down_mm * MM);
        let regions = self.regions.iter().map(|region| Region {
            x: region.x + right_mm,
            y: region.y + down_mm,
            ..region.clone()
        });
        Self {
            pages: self.pages.iter().map(|page| page.moved(by)).collect(),
            regions: regions.collect(),
            ..self.clone()
        }
    }

    /// Number of pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Width and height of each page in millimetres.
    #[must_use]
    pub fn size_mm(&self) -> (f32, f32) {
        self.size_mm
    }

    /// Where each slot lies.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// What the pre-print checks found.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Every run of words with the place of its ink, page by page.
    #[must_use]
    pub fn texts(&self) -> Vec<PrintedText> {
        self.pages.iter().enumerate().flat_map(|(number, page)| page.texts(number)).collect()
    }

    /// All positions as text, to a tenth of a point: two snapshots are equal when the sheets look alike.
    #[must_use]
    pub fn snapshot(&self) -> String {
        let mut out = format!("arrangement {}\n", self.arrangement);
        for page in &self.pages {
            page.describe(&mut out);
        }
        out
    }
}
