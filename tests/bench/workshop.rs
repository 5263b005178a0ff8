//! What a workshop of posters makes: a thousand sheets of all families, a large sheet in pieces, a long list;
//! each beside Typst in the same run.

use std::{
    env, fs,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use notices::{Engine, Paper, SheetChoice, SheetPhoto, TemplateId, Tiling, USUAL_OVERLAP_MM, photo};

#[path = "../../src-tauri/notices/tests/samples/mod.rs"]
mod contents;

use crate::posters::{peer, photo_file};
use crate::{Figure, Measured, machine};

/// The word by which this program starts itself to set a thousand mixed sheets in a process of its own.
pub const MIXED: &str = "--a-thousand-mixed-sheets";

/// How many sheets are mixed.
const SHEETS: usize = 1000;

/// How often a single sheet is set before its median counts.
const TIMES: usize = 9;

/// Rows of the long list.
const ROWS: usize = 500;

/// A thousand mixed sheets, A1 on A4, a list of five hundred rows.
pub fn mixed_large_and_long() -> Measured {
    let mut figures = a_thousand_mixed()?;
    figures.extend(in_pieces()?);
    figures.extend(a_long_list()?);
    Ok(figures)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn picture() -> Result<SheetPhoto, String> {
    let prepared = photo::prepare(&fs::read(photo_file()).map_err(said)?).map_err(said)?;
    let (width_px, height_px) = (prepared.width, prepared.height);
    Ok(SheetPhoto { jpeg: Arc::from(prepared.jpeg), width_px, height_px, ..contents::photo(1, 1) })
}

/// Sets sheets of all families, on both papers, upright and lying, in all colour ways, on all processors; prints
/// the seconds it took, how many files there were, and the most memory in MB.
pub fn set_mixed() -> Result<(), String> {
    let picture = picture()?;
    let templates = Engine::new().map_err(said)?.templates().to_vec();
    let order = |number: usize| {
        let template = &templates[number % templates.len()];
        let round = number / templates.len();
        let papers: Vec<_> = template.papers().collect();
        let (paper, orientation) = papers[round % papers.len()];
        let colour = notices::ColourWay::COLOURED[round % 4];
        let mut content = contents::cases(template.id(), &picture, &picture).swap_remove(0).1;
        content.name = format!("{} {number}", content.name);
        content.slogan = format!("{} {number}", content.slogan);
        (content, SheetChoice { paper, orientation, colour, ..template.usual_choice() })
    };
    let files = AtomicUsize::new(0);
    let began = Instant::now();
    notices::set_each(SHEETS, order, |_, file| {
        files.fetch_add(usize::from(file.is_ok()), Ordering::Relaxed);
    })
    .map_err(said)?;
    println!("{} {} {}", began.elapsed().as_secs_f64(), files.into_inner(), machine::peak_mb());
    Ok(())
}

fn a_thousand_mixed() -> Measured {
    let own = env::current_exe().map_err(said)?;
    let output = Command::new(own).arg(MIXED).output().map_err(said)?;
    let told = String::from_utf8_lossy(&output.stdout);
    let found: Vec<f64> = told.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    let [seconds, files, memory] = found[..] else {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    };
    // A sheet each of one family only, one after the other: Typst's command starts anew for every file.
    let typst = peer("typst")?;
    Ok(vec![
        Figure::at_most("1,000 mixed sheets, a file each, on all processors, s", seconds, 8.0),
        Figure::told("1,000 portraits by Typst, warm, CPU s", typst * SHEETS as f64 / 1000.0),
        Figure::at_least("mixed sheets that became a file", files, SHEETS as f64),
        Figure::at_most("1,000 mixed sheets, peak RSS in MB", memory, 60.0),
    ])
}

/// What the pieces cost beyond the sheet itself: both are set and written.
fn in_pieces() -> Measured {
    let picture = picture()?;
    let mut engine = Engine::new().map_err(said)?;
    let tiling = Tiling::new(Paper::A4, USUAL_OVERLAP_MM).map_err(said)?;
    let usual = crate::posters::usual(&engine, &TemplateId::INDIVIDUAL)?;
    let choice = SheetChoice { paper: Paper::A1, ..usual };
    let content = contents::cases(&TemplateId::INDIVIDUAL, &picture, &picture).swap_remove(0).1;
    let whole = median(|| {
        let sheet = engine.typeset(&content, &choice).map_err(said)?;
        engine.pdf(&[sheet], "A1").map_err(said)
    })?;
    let pieces = median(|| {
        let sheet = engine.typeset(&content, &choice).map_err(said)?;
        engine.tiled(&sheet, &tiling, "A1").map_err(said)
    })?;
    let (typst_whole, typst_pieces) = (peer("typst-a1")?, peer("typst-pieces")?);
    Ok(vec![
        Figure::told("A1 sheet, ms", whole),
        Figure::at_most("A1 tiled on A4, ms more than the sheet itself", pieces - whole, 60.0),
        Figure::told("the same by Typst, CPU ms more", typst_pieces - typst_whole),
    ])
}

fn a_long_list() -> Measured {
    let mut engine = Engine::new().map_err(said)?;
    let choice = crate::posters::usual(&engine, &TemplateId::LIST)?;
    let content = contents::list(ROWS);
    let ms = median(|| {
        let sheet = engine.typeset(&content, &choice).map_err(said)?;
        engine.pdf(&[sheet], "Danh sách").map_err(said)
    })?;
    Ok(vec![
        Figure::at_most("list of 500 rows, ms", ms, 150.0),
        Figure::told("the same by Typst, CPU ms", peer("typst-list")?),
    ])
}

/// The middle of several runs in ms; the first, which reads typefaces, does not count.
fn median(mut work: impl FnMut() -> Result<Vec<u8>, String>) -> Result<f64, String> {
    work()?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        work()?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[TIMES / 2])
}
