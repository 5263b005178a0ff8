//! Proofs of the templates: every arrangement with much, little and missing content, for the designer's eye.
//!
//! `cargo run -p notices --example proof_sheets -- OUT_DIR [PORTRAIT.jpg [GROUP.jpg]]`

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[path = "../tests/samples/mod.rs"]
mod samples;

use notices::{ColourWay, Engine, Paper, PosterContent, SheetChoice, SheetPhoto, TemplateId};
use samples::{person, team, variants};

fn photo(path: Option<&PathBuf>) -> Result<Option<SheetPhoto>, Box<dyn Error>> {
    let Some(path) = path else { return Ok(None) };
    let prepared = notices::photo::prepare(&std::fs::read(path)?)?;
    let (width_px, height_px) = (prepared.width, prepared.height);
    Ok(Some(SheetPhoto {
        jpeg: Arc::from(prepared.jpeg),
        width_px,
        height_px,
        focus: (0.5, 0.45),
        alt: "Ảnh minh họa".into(),
    }))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let out = arguments.first().map_or_else(|| PathBuf::from("proofs"), Clone::clone);
    std::fs::create_dir_all(&out)?;
    let mut engine = Engine::new()?;
    let person = PosterContent { photo: photo(arguments.get(1))?, ..person() };
    let team = PosterContent { photo: photo(arguments.get(2))?, ..team() };
    let kinds = [
        ("individual", TemplateId::INDIVIDUAL, person, [Paper::A4, Paper::A3]),
        ("collective", TemplateId::COLLECTIVE, team, [Paper::A3, Paper::A4]),
    ];
    for (kind, template, base, papers) in kinds {
        for (paper_index, paper) in papers.into_iter().enumerate() {
            for (index, (name, content)) in variants(&base).into_iter().enumerate() {
                let colour = ColourWay::ALL[if index == 0 { 0 } else { (index + paper_index) % 4 }];
                let choice = SheetChoice { template: template.clone(), paper, colour };
                prove(&mut engine, &out, &format!("{kind}-{}-{name}", paper.name()), &content, &choice)?;
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
