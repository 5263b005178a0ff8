//! What pages look like: a few sheets of each sort as pictures, compared pixel by pixel with some tolerance
//! for the arithmetic of another processor.

use std::{fs, sync::Arc};

use office::{ColourWay, poster::SheetRequest};

use crate::samples::{choices, office, reference, writing};

/// How wide the pictures are: small enough to keep in the repository, large enough to see a fault.
const WIDTH: u32 = 240;

/// How far a channel may be off before a pixel counts as another.
const CLOSE: u8 = 24;

/// How many of a thousand pixels may be others.
const OTHERS: usize = 3;

/// The samples shown: long, sparse, a collective, without photo, eight words of name, quotes and signs.
const SHOWN: [&str; 6] = [
    "nguyen-thi-vi-du",
    "tran-van-thi-du",
    "to-hoa-giai-ap-gia-dinh",
    "pham-van-mau",
    "nguyen-hoang-bao-tran-ngoc-thao-vy-mau",
    "clb-phap-luat-va-thanh-nien-xa-cau-vong",
];

#[test]
fn pages_look_as_they_looked() {
    let (mut office, samples) = office();
    let mut differing = Vec::new();
    for choice in choices(&mut office) {
        for (number, stem) in SHOWN.iter().enumerate() {
            let sample =
                samples.iter().find(|sample| sample.stem == *stem).unwrap_or_else(|| panic!("no {stem}"));
            let colour = ColourWay::COLOURED[number % ColourWay::COLOURED.len()];
            let request = SheetRequest { exemplars: vec![sample.id], colour: Some(colour), ..choice.clone() };
            let pdf = Arc::clone(&office.compose(&request).unwrap().pdf);
            let image = office::page_image(pdf, 0, WIDTH).unwrap();
            let template = choice.template.as_ref().unwrap().as_str();
            let name = format!("{template}-{}-{stem}.png", choice.paper.unwrap().name());
            let path = reference("pictures", &name);
            if writing() {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, office::to_png(&image).unwrap()).unwrap();
            }
            let others = compare(&path, &image);
            if others > OTHERS {
                differing.push(format!("{name}: {others} of 1,000 pixels differ"));
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// How many of a thousand pixels differ; all of them if the reference is missing or of another size.
fn compare(path: &std::path::Path, image: &notices::preview::PageImage) -> usize {
    let Ok(reference) = fs::read(path) else { return 1000 };
    let mut decoder = png::Decoder::new(std::io::Cursor::new(reference)).read_info().unwrap();
    let mut pixels = vec![0; decoder.output_buffer_size().unwrap()];
    let frame = decoder.next_frame(&mut pixels).unwrap();
    if (frame.width, frame.height) != (image.width, image.height) {
        return 1000;
    }
    let channels = frame.color_type.samples();
    let pairs = pixels.chunks_exact(channels).zip(image.rgba.chunks_exact(4));
    let others =
        pairs.filter(|(was, is)| was[..3].iter().zip(&is[..3]).any(|(a, b)| a.abs_diff(*b) > CLOSE)).count();
    others * 1000 / (image.rgba.len() / 4)
}
