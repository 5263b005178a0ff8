//! Sheets in pieces, for printers whose paper is smaller than the sheet.

use notices::{TileGrid, Tiling};

use super::shelf::{Composed, SheetKey};
use crate::{Office, OfficeError};

/// How the sheets of a file were cut.
#[derive(Debug, Clone, PartialEq)]
pub struct Pieces {
    /// Paper and overlap.
    pub tiling: Tiling,
    /// The pieces of each sheet, in order.
    pub sheets: Vec<SheetPieces>,
}

/// The pieces of one sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetPieces {
    /// Whom the sheet shows.
    pub title: String,
    /// The page of the file, from 0, on which the map of its first page stands.
    pub map: usize,
    /// Rows and columns; the same for every page of the sheet.
    pub grid: TileGrid,
}

impl Office {
    /// Cuts a composed file into pieces for an office printer and keeps the result at hand: for each page a map,
    /// then its pieces.
    ///
    /// # Errors
    /// When it was composed too long ago.
    pub fn tile(&mut self, key: &SheetKey, tiling: Tiling) -> Result<&Composed, OfficeError> {
        let Composed { mut composing, sheets, .. } = self.composed(key)?.clone();
        let pdf = self.press.engine()?.tiled_booklet(&sheets, &tiling, &composing.title)?;
        let mut map = 0;
        let mut pieces = Vec::with_capacity(sheets.len());
        for sheet in sheets.iter() {
            let grid = tiling.grid(sheet.size_mm());
            pieces.push(SheetPieces { title: sheet.title().to_owned(), map, grid });
            map += sheet.pages() * (1 + grid.count());
        }
        composing.pages = map;
        composing.filed_as = format!("{} ghep {}", composing.filed_as, tiling.paper().name());
        composing.size_mm = pieces.first().map_or(composing.size_mm, |first| first.grid.page_mm);
        composing.pieces = Some(Pieces { tiling, sheets: pieces });
        // Places on the sheet are none on its pieces.
        composing.spots.clear();
        Ok(self.shelf.keep(Composed::new(pdf, composing, sheets)))
    }
}
