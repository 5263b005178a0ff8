//! The office's own picture below a sheet: whatever it shows, every letter reads.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use lopdf::Document;
use notices::photo::prepare;
use notices::{Check, ColourWay, GroundFinding, Paper, PosterContent, SheetChoice, SheetPhoto};

use crate::rules::faint;
use crate::samples::{cases, person, photo};
use crate::{choice, individual, pdf, reading, typeset, with_engine};

fn picture(pixel: impl Fn(u32, u32) -> [u8; 3]) -> SheetPhoto {
    let drawn = RgbImage::from_fn(240, 320, |x, y| Rgb(pixel(x, y)));
    let mut png = Cursor::new(Vec::new());
    drawn.write_to(&mut png, ImageFormat::Png).unwrap();
    let prepared = prepare(png.get_ref()).unwrap();
    SheetPhoto {
        jpeg: prepared.jpeg.into(),
        width_px: prepared.width,
        height_px: prepared.height,
        focus: (0.5, 0.5),
        alt: String::new(),
    }
}

/// Pictures that are hardest to write on.
fn pictures() -> [(&'static str, SheetPhoto); 4] {
    let noise = |x: u32, y: u32| {
        let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).wrapping_mul(x | 1);
        let [_, red, green, blue] = mixed.to_be_bytes();
        [red, green, blue]
    };
    let squares = |x: u32, y: u32| if (x / 40 + y / 40).is_multiple_of(2) { [0; 3] } else { [255; 3] };
    [
        ("black", picture(|_, _| [0; 3])),
        ("white", picture(|_, _| [255; 3])),
        ("squares", picture(squares)),
        ("noise", picture(noise)),
    ]
}

fn finding(checks: &[Check]) -> Option<GroundFinding> {
    checks.iter().find_map(|check| match check {
        Check::Ground(finding) => Some(*finding),
        _ => None,
    })
}

#[test]
fn every_letter_of_every_family_reads_on_every_picture() {
    let scan = photo(1200, 1600);
    let pictures = pictures();
    for template in with_engine(|engine| engine.templates().to_vec()) {
        for colour in ColourWay::ALL.iter().copied().filter(|colour| *colour != ColourWay::Mono) {
            for (name, background) in &pictures {
                let (case, content) = cases(template.id(), &scan, &scan).swap_remove(0);
                let content = PosterContent { background: Some(background.clone()), ..content };
                let choice = SheetChoice { colour, ..choice(template.id().clone(), Paper::A4) };
                let sheet = typeset(&content, &choice);
                let what = format!("{:?} {colour:?} {case} on {name}", template.id());
                assert_eq!(finding(sheet.checks()), Some(GroundFinding::Legible), "{what}");
                assert_eq!(faint(&sheet.texts()), Vec::<String>::new(), "{what}");
            }
        }
    }
}

#[test]
fn one_ink_and_an_unreadable_picture_leave_the_paper_bare_and_say_so() {
    let [.., (_, noise)] = pictures();
    let content = PosterContent { background: Some(noise), ..person() };
    let mono = SheetChoice { colour: ColourWay::Mono, ..individual() };
    let in_one_ink = typeset(&content, &mono);
    assert_eq!(finding(in_one_ink.checks()), Some(GroundFinding::OneInk));
    assert_eq!(in_one_ink.snapshot(), typeset(&person(), &mono).snapshot());
    let broken = SheetPhoto { jpeg: b"GIF89a".to_vec().into(), ..photo(10, 10) };
    let left_out = typeset(&PosterContent { background: Some(broken), ..person() }, &individual());
    assert_eq!(finding(left_out.checks()), Some(GroundFinding::LeftOut));
    assert_eq!(left_out.snapshot(), typeset(&person(), &individual()).snapshot());
}

#[test]
fn the_ground_is_in_the_file_once_and_told_to_nobody() {
    let [.., (_, noise)] = pictures();
    let content = PosterContent { background: Some(noise), ..person() };
    let sheets = with_engine(|engine| {
        let sheets = [(), ()].map(|()| engine.typeset(&content, &individual()).unwrap());
        engine.pdf(&sheets, "Hai tờ").unwrap()
    });
    let file = Document::load_mem(&sheets).unwrap();
    let pictures = file.objects.values().filter(|object| {
        let stream = object.as_stream();
        stream.is_ok_and(|it| {
            it.dict.get(b"Subtype").and_then(|it| it.as_name()).is_ok_and(|it| it == b"Image")
        })
    });
    assert_eq!(pictures.count(), 1);
    let told = |bytes: &[u8]| reading::whole_text(bytes);
    assert_eq!(told(&pdf(&content, &individual())), told(&pdf(&person(), &individual())));
    assert_eq!(pdf(&content, &individual()), pdf(&content, &individual()), "the same every time");
}
