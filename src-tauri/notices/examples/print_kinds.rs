//! The ways to paper, for the eye: one ink, a sheet in pieces, a booklet, the test page, a code.
//!
//! `cargo run -p notices --example print_kinds -- OUT_DIR PORTRAIT.jpg`

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

#[path = "../tests/samples/mod.rs"]
mod samples;

use notices::{
    ColourWay, Engine, Paper, PosterContent, PrintableArea, SheetChoice, SheetPhoto, Tiling, USUAL_OVERLAP_MM,
};
use samples::cases;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let out = arguments.first().ok_or("name a folder")?;
    let prepared = notices::photo::prepare(&std::fs::read(arguments.get(1).ok_or("name a portrait")?)?)?;
    let portrait = SheetPhoto {
        jpeg: Arc::from(prepared.jpeg),
        width_px: prepared.width,
        height_px: prepared.height,
        focus: (0.5, 0.45),
        alt: "Chân dung minh họa".into(),
    };
    std::fs::create_dir_all(out)?;
    let mut engine = Engine::new()?;
    let mut booklet = Vec::new();
    for template in engine.templates().to_vec() {
        let (_, content) = cases(template.id(), &portrait, &portrait).swap_remove(0);
        let content = PosterContent { link: "https://stp.example/guong/nguyen-thi-vi-du".into(), ..content };
        for colour in [ColourWay::Mono, template.default_colour()] {
            let choice = SheetChoice { colour, ..template.usual_choice() };
            let sheet = engine.typeset(&content, &choice)?;
            let name = format!("{}-{}.pdf", template.id().as_str(), colour.name());
            std::fs::write(out.join(name), engine.pdf(std::slice::from_ref(&sheet), sheet.title())?)?;
            booklet.push(sheet);
        }
        let choice = SheetChoice { paper: Paper::A1, ..template.usual_choice() };
        let large = engine.typeset(&content, &choice)?;
        let pieces = engine.tiled(&large, &Tiling::new(Paper::A4, USUAL_OVERLAP_MM)?, large.title())?;
        std::fs::write(out.join(format!("{}-pieces.pdf", template.id().as_str())), pieces)?;
    }
    std::fs::write(out.join("booklet.pdf"), engine.pdf(&booklet, "Tập áp phích")?)?;
    std::fs::write(out.join("test-page.pdf"), engine.test_page(Paper::A4, &PrintableArea::OFFICE)?)?;
    Ok(())
}
