//! The pages of a sheet in pieces: a map first, then each piece with marks to cut by and its name.

use super::{RIM, Tile, TileGrid, Tiling};
use crate::compose::MM;
use crate::fonts::Face;
use crate::layout::page::{Item, PageTree};
use crate::layout::shape::Shaper;
use crate::layout::text::TextAlign;
use crate::lettering::{Lettering, Spot, WHITE, millimetres};
use crate::sheet::Paper;

/// Length of the marks in mm, and their distance from the corner they point at.
const MARK: (f32, f32) = (6.0, 1.0);
/// Width of the marks in mm: thinner lines break up in toner.
const LINE: f32 = 0.15;

/// A page of a sheet to be cut: its number among the sheet's, and its name for the labels.
pub(crate) struct Cut<'a> {
    pub tiling: Tiling,
    pub page: usize,
    pub size_mm: (f32, f32),
    pub title: &'a str,
}

impl Cut<'_> {
    /// The map and the pieces.
    pub(crate) fn pages(&self, shaper: &mut Shaper) -> Vec<PageTree> {
        let grid = self.tiling.grid(self.size_mm);
        let mut pages = vec![self.map(&grid, shaper)];
        for tile in grid.tiles() {
            pages.push(self.piece(&grid, tile, shaper));
        }
        pages
    }

    fn piece(&self, grid: &TileGrid, tile: Tile, shaper: &mut Shaper) -> PageTree {
        let (x, y, width, height) = tile.part_mm;
        let sheet = Item::Sheet {
            page: self.page,
            rect: millimetres(RIM - x, RIM - y, grid.sheet_mm.0, grid.sheet_mm.1),
            clip: millimetres(RIM, RIM, width, height),
            size: (grid.sheet_mm.0 * MM, grid.sheet_mm.1 * MM),
        };
        let mut lettering = Lettering::new(shaper, vec![sheet]);
        corner_marks(&mut lettering, (width, height));
        self.overlap_marks(&mut lettering, grid, tile);
        let baseline = grid.page_mm.1 - RIM + 7.2;
        let left = RIM + MARK.0 + 4.0;
        let spot = Spot { x: left, baseline, align: TextAlign::Left };
        let name = lettering.line(&tile.name(), (Face::SansSemiBold, 10.0), spot);
        let words = format!(
            "·  hàng {}, cột {}  ·  tờ {} trong {}  ·  {}",
            tile.row + 1,
            tile.column + 1,
            tile.row * grid.columns + tile.column + 1,
            grid.count(),
            shortened(self.title),
        );
        lettering.line(&words, (Face::Sans, 8.0), Spot { x: left + name + 2.0, ..spot });
        page(grid.page_mm, lettering.items)
    }

    /// Lines on the rim where the neighbour to the right and the one below begin.
    fn overlap_marks(&self, lettering: &mut Lettering, grid: &TileGrid, tile: Tile) {
        let (_, _, width, height) = tile.part_mm;
        let overlap = self.tiling.overlap_mm();
        if overlap <= 0.0 {
            return;
        }
        let (length, gap) = (MARK.0 / 2.0, MARK.1);
        if tile.column + 1 < grid.columns {
            let x = RIM + width - overlap - LINE / 2.0;
            lettering.bar(x, RIM - gap - length, (LINE, length));
            lettering.bar(x, RIM + height + gap, (LINE, length));
        }
        if tile.row + 1 < grid.rows {
            let y = RIM + height - overlap - LINE / 2.0;
            lettering.bar(RIM - gap - length, y, (length, LINE));
            lettering.bar(RIM + width + gap, y, (length, LINE));
        }
    }

    fn map(&self, grid: &TileGrid, shaper: &mut Shaper) -> PageTree {
        let (page_width, page_height) = grid.page_mm;
        let (left, top) = (20.0, 52.0);
        let room = (page_width - 2.0 * left, page_height - top - 20.0);
        let scale = (room.0 / grid.sheet_mm.0).min(room.1 / grid.sheet_mm.1);
        let small = |x: f32, y: f32, width: f32, height: f32| {
            (left + x * scale, top + y * scale, width * scale, height * scale)
        };
        let (x, y, width, height) = small(0.0, 0.0, grid.sheet_mm.0, grid.sheet_mm.1);
        let rect = millimetres(x, y, width, height);
        let size = (grid.sheet_mm.0 * MM, grid.sheet_mm.1 * MM);
        let sheet = Item::Sheet { page: self.page, rect, clip: rect, size };
        let mut lettering = Lettering::new(shaper, vec![sheet]);
        for (number, (text, size)) in self.words(grid).iter().enumerate() {
            let spot = Spot { x: left, baseline: 22.0 + number as f32 * 6.5, align: TextAlign::Left };
            if number == 0 {
                lettering.title(text, (Face::SansSemiBold, *size), spot);
            } else {
                lettering.line(text, (Face::Sans, *size), spot);
            }
        }
        for tile in grid.tiles() {
            let (x, y, width, height) = tile.part_mm;
            let (x, y, width, height) = small(x, y, width, height);
            frame(&mut lettering, (x, y, width, height));
            let (middle, centre) = (x + width / 2.0, y + height / 2.0);
            let plate = millimetres(middle - 6.0, centre - 4.0, 12.0, 8.0);
            lettering.items.push(Item::Fill { rect: plate, colour: WHITE });
            let spot = Spot { x: middle, baseline: centre + 1.8, align: TextAlign::Centre };
            lettering.label(&tile.name(), (Face::SansSemiBold, 13.0), spot);
        }
        page(grid.page_mm, lettering.items)
    }

    fn words(&self, grid: &TileGrid) -> [(String, f32); 4] {
        let (width, height) = grid.sheet_mm;
        let paper = self.tiling.paper().name();
        let pieces = format!(
            "{} {width} × {height} mm, ghép từ {} tờ {paper}: {} hàng × {} cột. In đúng 100 %, không co giãn.",
            sheet_name(grid.sheet_mm),
            grid.count(),
            grid.rows,
            grid.columns,
        );
        let overlap = self.tiling.overlap_mm();
        let glue = if overlap > 0.0 {
            format!("Cắt mép trái và mép trên theo dấu, đặt chồng {overlap} mm lên tờ bên cạnh rồi dán.")
        } else {
            "Cắt cả bốn mép theo dấu rồi dán sát các tờ với nhau.".to_owned()
        };
        let order = "Dán từ A1 sang phải, xong một hàng mới xuống hàng dưới.".to_owned();
        [
            (format!("Sơ đồ ghép: {}", shortened(self.title)), 14.0),
            (pieces, 10.0),
            (glue, 10.0),
            (order, 10.0),
        ]
    }
}

fn page((width, height): (f32, f32), items: Vec<Item>) -> PageTree {
    PageTree { width: width * MM, height: height * MM, items, ..PageTree::default() }
}

fn sheet_name((width, height): (f32, f32)) -> &'static str {
    let is = |paper: &Paper| paper.sides_mm() == (width.min(height), width.max(height));
    Paper::ALL.iter().find(|paper| is(paper)).map_or("Tờ", |paper| paper.name())
}

/// Two lines at each corner of the part that is shown.
fn corner_marks(lettering: &mut Lettering, (width, height): (f32, f32)) {
    let (length, gap) = MARK;
    for (x, outwards) in [(RIM, -(gap + length)), (RIM + width, gap)] {
        for (y, upwards) in [(RIM, -(gap + length)), (RIM + height, gap)] {
            lettering.bar(x + outwards, y - LINE / 2.0, (length, LINE));
            lettering.bar(x - LINE / 2.0, y + upwards, (LINE, length));
        }
    }
}

fn frame(lettering: &mut Lettering, (x, y, width, height): (f32, f32, f32, f32)) {
    lettering.bar(x, y, (width, LINE));
    lettering.bar(x, y + height - LINE, (width, LINE));
    lettering.bar(x, y, (LINE, height));
    lettering.bar(x + width - LINE, y, (LINE, height));
}

/// A title that has room beside the other words of a label.
fn shortened(title: &str) -> String {
    const MOST: usize = 60;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let cut: String = title.chars().take(MOST).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole_words}…")
}
