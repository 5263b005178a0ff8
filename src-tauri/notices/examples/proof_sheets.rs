//! Proofs of the templates: every arrangement with much, little and missing content, for the designer's eye.
//!
//! `cargo run -p notices --example proof_sheets -- OUT_DIR PORTRAIT.jpg GROUP.jpg [TEMPLATE]`

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[path = "../tests/samples/mod.rs"]
mod samples;

use notices::{ColourWay, Engine, PosterContent, SheetChoice, SheetPhoto};
use samples::cases;

fn photo(path: Option<&PathBuf>) -> Result<SheetPhoto, Box<dyn Error>> {
    let path = path.ok_or("name a portrait and a picture of a group")?;
    let prepared = notices::photo::prepare(&std::fs::read(path)?)?;
    Ok(SheetPhoto {
        jpeg: Arc::from(prepared.jpeg),
        width_px: prepared.width,
        height_px: prepared.height,
        focus: (0.5, 0.45),
        alt: "Ảnh minh họa".into(),
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let out = arguments.first().map_or_else(|| PathBuf::from("proofs"), Clone::clone);
    let (portrait, group) = (photo(arguments.get(1))?, photo(arguments.get(2))?);
    let only = arguments.get(3).and_then(|name| name.to_str());
    std::fs::create_dir_all(&out)?;
    let mut engine = Engine::new()?;
    let templates = engine.templates().to_vec();
    for template in templates.iter().filter(|template| only.is_none_or(|only| template.id().as_str() == only))
    {
        for (paper_index, (paper, orientation)) in template.papers().enumerate() {
            for (index, (name, content)) in cases(template.id(), &portrait, &group).into_iter().enumerate() {
                let colour = match index {
                    0 => template.default_colour(),
                    _ => ColourWay::COLOURED[(index + paper_index) % 4],
                };
                let choice = SheetChoice { template: template.id().clone(), paper, orientation, colour };
                let name =
                    format!("{}-{}-{}-{name}", template.id().as_str(), paper.name(), orientation.name());
                prove(&mut engine, &out, &name, &content, &choice)?;
            }
        }
    }
    Ok(())
}

fn prove(
    engine: &mut Engine,
    out: &Path,
    name: &str,
    content: &PosterContent,
    choice: &SheetChoice,
) -> Result<(), Box<dyn Error>> {
    let sheet = engine.typeset(content, choice)?;
    let arrangement = sheet.snapshot().lines().next().unwrap_or_default().to_owned();
    println!("{name}: {arrangement}, {} pages, {:?}", sheet.pages(), sheet.checks());
    let bytes = engine.pdf(&[sheet], name)?;
    std::fs::write(out.join(format!("{name}.pdf")), bytes)?;
    Ok(())
}
