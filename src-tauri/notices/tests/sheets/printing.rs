//! From a sheet to paper: pieces that make the whole again, a page to set a printer by, margins.

use std::sync::Arc;

use lopdf::Document;
use notices::preview::{PageImage, Preview};
use notices::{
    Approval, Check, LinkFault, NoticeError, Paper, PosterContent, PrintFit, PrintableArea, SheetPhoto,
    TemplateId, Tiling, Typeset,
};

use crate::samples::{person, photo};
use crate::{choice, individual, typeset, with_engine};

/// Pixels a millimetre: pieces begin at whole millimetres, so their pixels are those of the whole.
const SHARP: u32 = 2;

fn shown_person() -> PosterContent {
    let picture = include_bytes!("../../../../assets/sample-office/portraits/nu-1.jpg");
    let prepared = notices::photo::prepare(picture).unwrap();
    let (width_px, height_px) = (prepared.width, prepared.height);
    let shown = SheetPhoto { jpeg: Arc::from(prepared.jpeg), width_px, height_px, ..photo(1, 1) };
    PosterContent { photo: Some(shown), approval: Approval::Draft, ..person() }
}

fn pixel(image: &PageImage, x: usize, y: usize) -> &[u8] {
    let at = (y * image.width as usize + x) * 4;
    &image.rgba[at..at + 3]
}

fn pieces(sheet: &Typeset, tiling: &Tiling) -> Vec<u8> {
    with_engine(|engine| engine.tiled(sheet, tiling, "Nguyễn Thị Ví Dụ").unwrap())
}

/// Shares of a thousand pixels that differ between a whole page and its pieces put together.
fn difference(sheet: &Typeset, tiling: &Tiling) -> usize {
    let whole = with_engine(|engine| engine.pdf(std::slice::from_ref(sheet), "Cả tờ").unwrap());
    let width = (sheet.size_mm().0 * SHARP as f32).round() as u32;
    let whole = Preview::open(Arc::new(whole)).unwrap().page_image(0, width).unwrap();
    let file = Preview::open(Arc::new(pieces(sheet, tiling))).unwrap();
    let grid = tiling.grid(sheet.size_mm());
    assert_eq!(file.page_count(), grid.count() + 1);
    let rim = 10 * SHARP as usize;
    let (mut seen, mut different) = (0, 0);
    for (number, tile) in grid.tiles().enumerate() {
        let piece = file.page_image(number + 1, (grid.page_mm.0 * SHARP as f32).round() as u32).unwrap();
        let pixels = |mm: f32| (mm * SHARP as f32).round() as usize;
        let (x, y, width, height) = tile.part_mm;
        // The last row of a part is shared with the rim.
        for down in 1..pixels(height) - 1 {
            for right in 1..pixels(width) - 1 {
                let a = pixel(&piece, rim + right, rim + down);
                let b = pixel(&whole, pixels(x) + right, pixels(y) + down);
                seen += 1;
                different += usize::from(a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 48));
            }
        }
    }
    different * 1000 / seen
}

#[test]
fn pieces_put_together_are_the_sheet() {
    let content = shown_person();
    for (paper, tiles, overlap) in [(Paper::A2, Paper::A4, 10.0), (Paper::A3, Paper::A4, 15.0)] {
        let sheet = typeset(&content, &choice(TemplateId::INDIVIDUAL, paper));
        let different = difference(&sheet, &Tiling::new(tiles, overlap).unwrap());
        assert_eq!(different, 0, "{paper:?} on {tiles:?}");
    }
}

#[test]
fn a_sheet_in_pieces_is_drawn_once() {
    let sheet = typeset(&shown_person(), &choice(TemplateId::INDIVIDUAL, Paper::A1));
    let tiling = Tiling::new(Paper::A4, 10.0).unwrap();
    let bytes = pieces(&sheet, &tiling);
    assert!(bytes == pieces(&sheet, &tiling), "the bytes differ");
    let whole = with_engine(|engine| engine.pdf(std::slice::from_ref(&sheet), "Cả tờ").unwrap());
    // A map and sixteen pieces add their marks and labels, not their drawings.
    assert!(bytes.len() < whole.len() + 40_000, "{} and {}", bytes.len(), whole.len());
    let file = Document::load_mem(&bytes).unwrap();
    let forms = file.objects.values().filter_map(|object| object.as_stream().ok());
    let text = |content: &[u8]| content.windows(2).any(|pair| pair == b"TJ");
    let drawn = forms.filter(|stream| {
        let is_form = stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().unwrap() == b"Form");
        is_form && stream.decompressed_content().is_ok_and(|content| text(&content))
    });
    assert_eq!(drawn.count(), 1);
    for page in file.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
        let shown = content.operations.iter().filter(|operation| operation.operator == "Do").count();
        assert_eq!(shown, 1);
    }
}

#[test]
fn a_tile_of_no_office_paper_is_refused() {
    assert!(matches!(Tiling::new(Paper::A0, 10.0), Err(NoticeError::NoTiling { paper: Paper::A0, .. })));
}

#[test]
fn the_rulers_of_the_test_page_measure_a_hundred_millimetres() {
    for paper in [Paper::A4, Paper::A3] {
        let bytes = with_engine(|engine| engine.test_page(paper, &PrintableArea::OFFICE).unwrap());
        let width = (paper.sides_mm().0 * 4.0) as u32;
        let image = Preview::open(Arc::new(bytes)).unwrap().page_image(0, width).unwrap();
        let is_black = |x: usize, y: usize| pixel(&image, x, y)[0] < 150;
        // From the first black pixel of the ruler's line to its last, at four pixels a millimetre.
        let across: Vec<usize> = (45 * 4..155 * 4).filter(|x| is_black(*x, 110 * 4)).collect();
        let down: Vec<usize> = (109 * 4..215 * 4).filter(|y| is_black(30 * 4, *y)).collect();
        for line in [across, down] {
            let length = line[line.len() - 1] - line[0];
            assert!((399..=402).contains(&length), "{paper:?}: {length} quarters of a millimetre");
        }
    }
}

#[test]
fn a_sheet_that_a_printer_would_cut_is_moved_or_refused() {
    let sheet = typeset(&shown_person(), &individual());
    assert_eq!(sheet.print_fit(&PrintableArea::WHOLE), PrintFit::Whole);
    assert_eq!(sheet.print_fit(&PrintableArea::OFFICE), PrintFit::WhiteRim);
    let crooked = PrintableArea { left: 18.0, ..PrintableArea::OFFICE };
    let PrintFit::Move { right_mm, down_mm } = sheet.print_fit(&crooked) else {
        panic!("{:?}", sheet.print_fit(&crooked));
    };
    assert!(right_mm > 2.0 && right_mm < 7.0 && down_mm == 0.0, "{right_mm} {down_mm}");
    assert_eq!(sheet.moved(right_mm, down_mm).print_fit(&crooked), PrintFit::WhiteRim);
    let narrow = PrintableArea { left: 30.0, right: 30.0, ..PrintableArea::OFFICE };
    assert_eq!(sheet.print_fit(&narrow), PrintFit::TooLarge);
}

#[test]
fn a_link_is_told_wrong_where_a_telephone_would_not_follow_it() {
    let faults = |link: &str, template: TemplateId, paper: Paper| -> Vec<LinkFault> {
        let content = PosterContent { link: link.into(), ..person() };
        let sheet = typeset(&content, &choice(template, paper));
        let told = sheet.checks().iter().filter_map(|check| match check {
            Check::Link(fault) => Some(*fault),
            _ => None,
        });
        told.collect()
    };
    let good = "https://stp.example/guong/nguyen-thi-vi-du";
    for paper in [Paper::A4, Paper::A3, Paper::A1] {
        assert_eq!(faults(good, TemplateId::INDIVIDUAL, paper), []);
        assert_eq!(faults(good, TemplateId::COLLECTIVE, paper), []);
    }
    assert_eq!(faults("", TemplateId::INDIVIDUAL, Paper::A4), []);
    assert_eq!(faults("stp.example/a", TemplateId::INDIVIDUAL, Paper::A4), [LinkFault::NotSecure]);
    let endless = good.repeat(20);
    assert_eq!(faults(&endless, TemplateId::INDIVIDUAL, Paper::A4), [LinkFault::TooLong { most: 213 }]);
}

#[test]
fn pieces_of_several_sheets_follow_one_another() {
    let sheet = typeset(&shown_person(), &choice(TemplateId::INDIVIDUAL, Paper::A3));
    let tiling = Tiling::new(Paper::A4, 10.0).unwrap();
    let one = Document::load_mem(&pieces(&sheet, &tiling)).unwrap().get_pages().len();
    let both = [sheet.clone(), sheet];
    let bytes = with_engine(|engine| engine.tiled_booklet(&both, &tiling, "Hai tờ").unwrap());
    assert_eq!(Document::load_mem(&bytes).unwrap().get_pages().len(), 2 * one);
}
