//! A large sheet in pieces: which part of it each office sheet shows, and how the pieces overlap.
//!
//! Knows lengths only; the pages with their marks are made beside it.

pub(crate) mod pages;

use crate::error::NoticeError;
use crate::sheet::{Orientation, Paper};

/// How a sheet is cut into pieces.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tiling {
    paper: Paper,
    overlap_mm: f32,
}

/// How far neighbours overlap if nothing else is wished, in mm: enough for a strip of glue.
pub const USUAL_OVERLAP_MM: f32 = 10.0;
/// The widest overlap, in mm; beyond it pieces show more of their neighbours than of their own.
pub const WIDEST_OVERLAP_MM: f32 = 50.0;
/// What is left free around a piece, in mm: no office printer prints to the edge, and the marks need room.
pub(crate) const RIM: f32 = 10.0;

impl Tiling {
    /// Pieces on this paper that overlap by so many mm.
    ///
    /// # Errors
    /// [`NoticeError::NoTiling`] when the paper is none of an office printer's (A4, A3) or the overlap is
    /// negative or wider than [`WIDEST_OVERLAP_MM`].
    pub fn new(paper: Paper, overlap_mm: f32) -> Result<Self, NoticeError> {
        let is_office_paper = matches!(paper, Paper::A4 | Paper::A3);
        if is_office_paper && (0.0..=WIDEST_OVERLAP_MM).contains(&overlap_mm) {
            Ok(Self { paper, overlap_mm })
        } else {
            Err(NoticeError::NoTiling { paper, overlap_mm })
        }
    }

    /// The paper of the pieces.
    #[must_use]
    pub fn paper(&self) -> Paper {
        self.paper
    }

    /// How far neighbours overlap, in mm.
    #[must_use]
    pub fn overlap_mm(&self) -> f32 {
        self.overlap_mm
    }

    /// The pieces of a sheet of this size in mm, the paper turned so that there are as few as can be.
    #[must_use]
    pub fn grid(&self, size_mm: (f32, f32)) -> TileGrid {
        let upright = TileGrid::new(*self, size_mm, Orientation::Portrait);
        let lying = TileGrid::new(*self, size_mm, Orientation::Landscape);
        if lying.count() < upright.count() { lying } else { upright }
    }
}

/// The pieces of a sheet in rows and columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TileGrid {
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub columns: usize,
    /// How the pieces' paper lies.
    pub orientation: Orientation,
    /// Width and height of the whole sheet in mm.
    pub sheet_mm: (f32, f32),
    /// Width and height of a piece's paper in mm.
    pub page_mm: (f32, f32),
    tiling: Tiling,
}

/// One piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tile {
    /// Counted from 0, from the top.
    pub row: usize,
    /// Counted from 0, from the left.
    pub column: usize,
    /// The part of the sheet it shows in mm: left, top, width, height.
    pub part_mm: (f32, f32, f32, f32),
}

impl TileGrid {
    fn new(tiling: Tiling, sheet_mm: (f32, f32), orientation: Orientation) -> Self {
        let (short, long) = tiling.paper.sides_mm();
        let page_mm = if orientation == Orientation::Portrait { (short, long) } else { (long, short) };
        let count = |whole: f32, page: f32| {
            let step = page - 2.0 * RIM - tiling.overlap_mm;
            // A hundredth of a millimetre is no reason for another row.
            let pieces = ((whole - tiling.overlap_mm - 0.01) / step).ceil().max(1.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "an A0 sheet has a few dozen pieces"
            )]
            let pieces = pieces as usize;
            pieces
        };
        Self {
            rows: count(sheet_mm.1, page_mm.1),
            columns: count(sheet_mm.0, page_mm.0),
            orientation,
            sheet_mm,
            page_mm,
            tiling,
        }
    }

    /// Number of pieces.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows * self.columns
    }

    /// The pieces row by row.
    pub fn tiles(&self) -> impl Iterator<Item = Tile> + '_ {
        (0..self.rows).flat_map(move |row| (0..self.columns).map(move |column| self.tile(row, column)))
    }

    fn tile(&self, row: usize, column: usize) -> Tile {
        let along = |index: usize, page: f32, whole: f32| {
            let window = page - 2.0 * RIM;
            let start = index as f32 * (window - self.tiling.overlap_mm);
            (start, window.min(whole - start))
        };
        let (x, width) = along(column, self.page_mm.0, self.sheet_mm.0);
        let (y, height) = along(row, self.page_mm.1, self.sheet_mm.1);
        Tile { row, column, part_mm: (x, y, width, height) }
    }
}

impl Tile {
    /// Its short name: the row as a letter, the column as a number. No sheet has more than 26 rows.
    #[must_use]
    pub fn name(&self) -> String {
        let letter = u8::try_from(self.row).map_or('Z', |row| char::from(b'A' + row.min(25)));
        format!("{letter}{}", self.column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_every_sheet_without_a_gap_and_overlap_as_wished() {
        for paper in [Paper::A4, Paper::A3] {
            for overlap in [0.0, 10.0, 50.0] {
                let tiling = Tiling::new(paper, overlap).unwrap();
                for sheet in Paper::ALL {
                    let (short, long) = sheet.sides_mm();
                    for size in [(short, long), (long, short)] {
                        covers(&tiling.grid(size), overlap);
                    }
                }
            }
        }
    }

    fn covers(grid: &TileGrid, overlap: f32) {
        let tiles: Vec<Tile> = grid.tiles().collect();
        assert_eq!(tiles.len(), grid.count());
        for tile in &tiles {
            let (x, y, width, height) = tile.part_mm;
            assert!(width > 0.0 && height > 0.0, "{grid:?} {tile:?}");
            let end = |at: usize, count: usize, edge: f32, whole: f32| {
                assert!(if at + 1 == count { (edge - whole).abs() < 0.02 } else { edge < whole });
            };
            end(tile.column, grid.columns, x + width, grid.sheet_mm.0);
            end(tile.row, grid.rows, y + height, grid.sheet_mm.1);
            let right = tiles.iter().find(|t| t.row == tile.row && t.column == tile.column + 1);
            if let Some(right) = right {
                assert!((x + width - right.part_mm.0 - overlap).abs() < 0.02, "{tile:?} {right:?}");
            }
        }
    }

    #[test]
    fn a_sheet_of_a1_takes_the_fewest_pieces_and_each_has_its_name() {
        let grid = Tiling::new(Paper::A4, USUAL_OVERLAP_MM).unwrap().grid((594.0, 841.0));
        assert!(grid.count() <= 16, "{grid:?}");
        let names: Vec<String> = grid.tiles().map(|tile| tile.name()).collect();
        assert_eq!(names[0], "A1");
        assert_eq!(names[grid.columns + 1], "B2");
    }

    #[test]
    fn what_cannot_be_glued_is_refused() {
        for overlap in [-1.0, 60.0, f32::NAN] {
            assert!(Tiling::new(Paper::A4, overlap).is_err());
        }
        assert!(Tiling::new(Paper::A2, 10.0).is_err());
    }
}
