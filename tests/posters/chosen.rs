//! Forty sheets of the sample office: every family on A4 and A3, upright and lying, in a colour way each time
//! another, and four in one ink; of one exemplar, of many, of words alone. Where every piece lies, as text, and
//! what the first page looks like, compared pixel by pixel with some tolerance for another processor's arithmetic.

use std::{fs, path::Path, sync::Arc};

use domain::id::ExemplarId;
use office::{ColourWay, Template, TemplateId, poster::SheetRequest};

use crate::{
    positions::first_difference,
    samples::{Sample, office, reference, writing},
};

/// How long the longer side of a picture is: small enough to keep, large enough to see a fault.
const LONGER_SIDE: f32 = 220.0;

/// How far a channel may be off before a pixel counts as another.
const CLOSE: u8 = 24;

/// How many of a thousand pixels may be others.
pub const OTHERS: usize = 3;

/// Families shown in one ink as well.
const IN_ONE_INK: [TemplateId; 4] =
    [TemplateId::INDIVIDUAL, TemplateId::COLLECTIVE, TemplateId::SEVERAL, TemplateId::BULLETIN];

/// A sheet and what its references are called.
struct Chosen {
    name: String,
    request: SheetRequest,
    longer_side_mm: f32,
    width_mm: f32,
}

#[test]
fn forty_chosen_sheets_look_as_they_looked_and_lie_where_they_lay() {
    let (mut office, samples) = office();
    let templates = office.templates().unwrap().to_vec();
    let chosen: Vec<Chosen> = templates.iter().flat_map(|template| of_family(template, &samples)).collect();
    assert_eq!(chosen.len(), 40);
    let mut differing = Vec::new();
    for sheet in &chosen {
        let found = office.snapshot(&sheet.request).unwrap();
        let path = reference("chosen", &format!("{}.txt", sheet.name));
        keep(&path, found.as_bytes());
        let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if let Some(line) = first_difference(&expected, &found) {
            differing.push(format!("{}: {line}", sheet.name));
        }
        let pdf = Arc::clone(&office.compose(&sheet.request).unwrap().pdf);
        let width = (LONGER_SIDE * sheet.width_mm / sheet.longer_side_mm).round();
        let image = office::page_image(pdf, 0, width as u32).unwrap();
        let path = reference("chosen", &format!("{}.png", sheet.name));
        keep(&path, &office::to_png(&image).unwrap());
        let others = compare(&path, &image);
        if others > OTHERS {
            differing.push(format!("{}: {others} of 1,000 pixels differ", sheet.name));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// Writes a reference, if told to.
pub fn keep(path: &Path, bytes: &[u8]) {
    if writing() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn of_family(template: &Template, samples: &[Sample]) -> Vec<Chosen> {
    let papers: Vec<_> = template.papers().collect();
    let mut sheets = Vec::new();
    let own = ColourWay::COLOURED.iter().position(|way| *way == template.default_colour()).unwrap();
    for (number, (paper, orientation)) in papers.iter().enumerate() {
        sheets.push((number, *paper, *orientation, ColourWay::COLOURED[(own + number) % 4]));
    }
    if IN_ONE_INK.contains(template.id()) {
        sheets.push((0, papers[0].0, papers[0].1, ColourWay::Mono));
    }
    let chosen = |(number, paper, orientation, colour): (usize, _, office::Orientation, ColourWay)| {
        let (short, long) = office::Paper::sides_mm(paper);
        Chosen {
            name: format!(
                "{}-{}-{}-{}",
                template.id().as_str(),
                paper.name(),
                orientation.name(),
                colour.name()
            ),
            request: SheetRequest {
                exemplars: about(template.id(), number, samples),
                template: Some(template.id().clone()),
                paper: Some(paper),
                orientation: Some(orientation),
                colour: Some(colour),
                ..SheetRequest::default()
            },
            longer_side_mm: long,
            width_mm: if orientation == office::Orientation::Landscape { long } else { short },
        }
    };
    sheets.into_iter().map(chosen).collect()
}

/// Whom a family's sheet of that number is about: long, sparse, without photo, eight words of name; some, many, all.
fn about(template: &TemplateId, number: usize, samples: &[Sample]) -> Vec<ExemplarId> {
    const PEOPLE: [&str; 4] =
        ["nguyen-thi-vi-du", "tran-van-thi-du", "pham-van-mau", "nguyen-hoang-bao-tran-ngoc-thao-vy-mau"];
    const TEAMS: [&str; 2] = ["to-hoa-giai-ap-gia-dinh", "clb-phap-luat-va-thanh-nien-xa-cau-vong"];
    let named = |stem: &str| {
        let found = samples.iter().find(|sample| sample.stem == stem);
        vec![found.unwrap_or_else(|| panic!("no {stem}")).id]
    };
    let first = |count: usize| samples.iter().take(count).map(|sample| sample.id).collect();
    match template.as_str() {
        "individual" | "quotation" | "congratulation" => named(PEOPLE[number % PEOPLE.len()]),
        "collective" => named(TEAMS[number % TEAMS.len()]),
        "model" => named(TEAMS[0]),
        "several" => first([6, 2, 9, 4][number % 4]),
        "bulletin" => first([4, 1, 7, 3][number % 4]),
        "list" => first(samples.len()),
        _ => Vec::new(),
    }
}

/// How many of a thousand pixels differ; all of them if the reference is missing or of another size.
pub fn compare(path: &Path, image: &notices::preview::PageImage) -> usize {
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
