//! The photo of a sheet: untouched bytes, enough pixels, or a frame that suits them.

use std::io::Cursor;
use std::sync::Arc;

use image::{ImageFormat, Rgb, RgbImage};
use lopdf::Document;
use notices::{
    Approval, Check, ColourWay, Paper, PosterContent, Severity, SheetChoice, SheetPhoto, Slot, TemplateId,
    Typeset,
};

use crate::samples::{cases, person, photo, variants};
use crate::{choice, every_choice, individual, pdf, typeset, with_engine};

#[test]
fn the_photo_goes_into_the_file_byte_for_byte_and_once() {
    let content = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
    let bytes = with_engine(|engine| {
        let sheets: Vec<Typeset> = (0..3).map(|_| engine.typeset(&content, &individual()).unwrap()).collect();
        engine.pdf(&sheets, "Ba tờ").unwrap()
    });
    let file = Document::load_mem(&bytes).unwrap();
    let jpeg = content.photo.unwrap().jpeg;
    let found =
        file.objects.values().filter(|object| object.as_stream().is_ok_and(|stream| stream.content == *jpeg));
    assert_eq!(found.count(), 1);
    assert_eq!(file.get_pages().len(), 3);
}

#[test]
fn bytes_that_are_no_photo_are_left_out_and_reported() {
    let broken = SheetPhoto { jpeg: Arc::from(&b"GIF89a"[..]), ..photo(10, 10) };
    let sheet = typeset(&PosterContent { photo: Some(broken), ..person() }, &individual());
    assert!(sheet.checks().contains(&Check::PhotoUnreadable));
    assert!(sheet.checks().contains(&Check::Missing { slot: Slot::Photo }));
}

#[test]
fn a_coarse_photo_warns_and_a_broken_one_blocks() {
    let level = |width, height| {
        let content = PosterContent { photo: Some(photo(width, height)), ..person() };
        let sheet = typeset(&content, &individual());
        sheet.checks().iter().find_map(|check| match check {
            Check::PhotoResolution { level, .. } => Some(*level),
            _ => None,
        })
    };
    assert_eq!(level(1200, 1500), None);
    assert_eq!(level(200, 250), Some(Severity::Warning));
    assert_eq!(level(120, 160), Some(Severity::Blocking));
}

/// A 3 × 4 cm portrait scanned at 300 dpi is what most offices have.
#[test]
fn every_family_has_a_frame_for_a_portrait_of_three_by_four_centimetres() {
    let scan = photo(354, 472);
    for template in with_engine(|engine| engine.templates().to_vec()) {
        let (paper, _) = template.papers().last().unwrap();
        for (name, content) in cases(template.id(), &scan, &scan) {
            let sheet = typeset(&content, &choice(template.id().clone(), paper));
            let coarse = sheet.checks().iter().find(|check| matches!(check, Check::PhotoResolution { .. }));
            assert_eq!(coarse, None, "{name} {:?} {paper:?}", template.id());
        }
    }
}

#[test]
fn a_portrait_of_three_by_four_centimetres_finds_a_frame_that_suits_it() {
    for choice in every_choice() {
        for content in variants(&PosterContent { photo: Some(photo(354, 472)), ..person() }) {
            let (name, content) = content;
            let Some(wide) = typeset(&content, &choice)
                .regions()
                .iter()
                .find(|region| region.slot == Slot::Photo)
                .map(|region| region.width)
            else {
                continue;
            };
            let checks = typeset(&content, &choice).checks().to_vec();
            let coarse = checks.iter().find(|check| matches!(check, Check::PhotoResolution { .. }));
            assert_eq!(coarse, None, "{name} {choice:?}");
            assert!(wide >= 44.9, "{name} {choice:?}: {wide} mm");
        }
    }
}

#[test]
fn a_larger_sheet_is_seen_from_farther_and_may_have_a_coarser_photo() {
    for template in with_engine(|engine| engine.templates().to_vec()) {
        for (paper, _) in template.large_papers() {
            assert!(paper.fine_dpi() < Paper::A3.fine_dpi() && paper.broken_dpi() < paper.fine_dpi());
        }
    }
    let level = |paper, pixels| {
        let content = PosterContent { photo: Some(photo(pixels, pixels)), ..person() };
        let sheet = typeset(&content, &choice(TemplateId::INDIVIDUAL, paper));
        sheet.checks().iter().any(|check| matches!(check, Check::PhotoResolution { .. }))
    };
    // 1,100 pixels on a portrait of A1 are 95 an inch at its true size.
    assert!(!level(Paper::A1, 1_100));
    assert!(level(Paper::A1, 300));
}

#[test]
fn in_one_ink_a_photo_is_grey_and_the_file_knows_no_colour() {
    let picture = include_bytes!("../../../../assets/sample-office/portraits/nu-1.jpg");
    let prepared = notices::photo::prepare(picture).unwrap();
    let shown = SheetPhoto {
        jpeg: Arc::from(prepared.jpeg),
        width_px: prepared.width,
        height_px: prepared.height,
        ..photo(1, 1)
    };
    for draft in [Approval::Approved, Approval::Draft] {
        let content = PosterContent { photo: Some(shown.clone()), approval: draft, ..person() };
        let file =
            Document::load_mem(&pdf(&content, &SheetChoice { colour: ColourWay::Mono, ..individual() }));
        let file = file.unwrap();
        for object in file.objects.values() {
            let Ok(stream) = object.as_stream() else { continue };
            assert!(
                stream.dict.get(b"ColorSpace").is_ok_and(|space| space.as_name().unwrap() == b"DeviceGray")
                    || !stream.dict.has(b"ColorSpace")
            );
        }
        for page in file.get_pages().into_values() {
            let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
            for operation in content.operations {
                match operation.operator.as_str() {
                    "rg" | "RG" | "k" | "K" | "gs" => panic!("{operation:?} in one ink"),
                    "g" | "G" => {
                        let grey = operation.operands[0].as_float().unwrap();
                        assert!(grey == 0.0 || grey == 1.0, "a grey of dots");
                    }
                    _ => {}
                }
            }
        }
    }
}

/// A photo of one colour, taken in as a clerk's photos are.
fn taken_in(width: u32, height: u32, colour: [u8; 3]) -> SheetPhoto {
    let mut png = Cursor::new(Vec::new());
    RgbImage::from_pixel(width, height, Rgb(colour)).write_to(&mut png, ImageFormat::Png).unwrap();
    let prepared = notices::photo::prepare(png.get_ref()).unwrap();
    SheetPhoto {
        jpeg: prepared.jpeg.into(),
        width_px: prepared.width,
        height_px: prepared.height,
        ..photo(1, 1)
    }
}

/// Screens decode a photo with another program than ours; sides that no block of a JPEG divides are the test.
#[test]
fn a_photo_has_its_colours_on_the_screen_whatever_its_size() {
    const COLOUR: [u8; 3] = [176, 64, 96];
    for (width, height) in [(1200, 1600), (1000, 1334), (1169, 1754), (333, 451)] {
        let content = PosterContent { photo: Some(taken_in(width, height, COLOUR)), ..person() };
        let sheet = typeset(&content, &individual());
        let frame = sheet.regions().iter().find(|region| region.slot == Slot::Photo).unwrap().clone();
        let bytes = with_engine(|engine| engine.pdf(&[sheet], "").unwrap());
        let page = notices::preview::page_image(Arc::new(bytes), 0, 420).unwrap();
        // 420 pixels for 210 mm: two for each millimetre.
        for share in [0.3, 0.5, 0.7] {
            let at = |from: f32, length: f32| ((from + length * share) * 2.0) as usize;
            let pixel = at(frame.y, frame.height) * page.width as usize + at(frame.x, frame.width);
            let seen = &page.rgba[pixel * 4..][..3];
            let is_near = seen.iter().zip(COLOUR).all(|(seen, meant)| seen.abs_diff(meant) <= 6);
            assert!(is_near, "{width} × {height} at {share}: {seen:?}");
        }
    }
}
