//! Every template on every paper, upright and lying, in every colour way, with the six contents that try it:
//! first held against the rules of the sheets, then drawn onto contact sheets for the eye.
//!
//! `cargo xtask gallery` starts it as `gallery OUT_DIR PORTRAIT.jpg GROUP.jpg [NAME]`. With a name such as
//! `individual-A4` only the contact sheets that begin so are drawn, larger, in the template's own colours.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

#[path = "../tests/samples/mod.rs"]
mod samples;

use notices::preview::{PageImage, Preview, to_png};
use notices::{ColourWay, Engine, Orientation, Paper, SheetChoice, SheetPhoto, Template};
use samples::{Setting, TRIALS};

/// The longer side of a page, in pixels, among all colour ways and alone.
const SMALL: f32 = 420.0;
const LARGE: f32 = 640.0;

/// White room around each small page, in pixels.
const RIM: usize = 14;

type Failed = Box<dyn Error + Send + Sync>;

/// One contact sheet: a template on a paper, rows of colour ways, columns of trials.
struct Contact {
    template: Template,
    paper: Paper,
    orientation: Orientation,
    colours: Vec<ColourWay>,
    page_px: f32,
}

struct Photos {
    portrait: SheetPhoto,
    group: SheetPhoto,
}

fn main() -> Result<(), Failed> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [out, portrait, group, only @ ..] = arguments.as_slice() else {
        return Err("name a folder, a portrait and a picture of a group".into());
    };
    let only = only.first().and_then(|name| name.to_str());
    let photos = Photos { portrait: photo(portrait)?, group: photo(group)? };
    std::fs::create_dir_all(out)?;
    let contacts = contacts(&Engine::new()?, only);
    let waiting = Mutex::new(contacts.iter());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let worker = || -> Result<(), Failed> {
        let mut engine = Engine::new()?;
        while let Some(contact) = next() {
            let name = contact.file_name();
            std::fs::write(out.join(&name), to_png(&contact.draw(&mut engine, &photos)?)?)?;
            println!("{name}");
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker gave up")?)
    })?;
    std::fs::write(out.join("index.html"), index(&contacts))?;
    Ok(())
}

fn photo(path: &Path) -> Result<SheetPhoto, Failed> {
    let prepared = notices::photo::prepare(&std::fs::read(path)?)?;
    Ok(SheetPhoto {
        jpeg: Arc::from(prepared.jpeg),
        width_px: prepared.width,
        height_px: prepared.height,
        focus: (0.5, 0.45),
        alt: "Ảnh minh họa".into(),
    })
}

fn contacts(engine: &Engine, only: Option<&str>) -> Vec<Contact> {
    let of = |template: &Template| {
        let contact = |(paper, orientation)| {
            let (template, own) = (template.clone(), template.default_colour());
            match only {
                None => {
                    Contact { template, paper, orientation, colours: ColourWay::ALL.to_vec(), page_px: SMALL }
                }
                Some(_) => Contact { template, paper, orientation, colours: vec![own], page_px: LARGE },
            }
        };
        template.papers().chain(template.large_papers()).map(contact).collect::<Vec<_>>()
    };
    let wanted = |contact: &Contact| only.is_none_or(|only| contact.file_name().starts_with(only));
    engine.templates().iter().flat_map(of).filter(wanted).collect()
}

impl Contact {
    fn file_name(&self) -> String {
        format!("{}-{}-{}.png", self.template.id().as_str(), self.paper.name(), self.orientation.name())
    }

    fn choice(&self, colour: ColourWay) -> SheetChoice {
        let Self { template, paper, orientation, .. } = self;
        SheetChoice { paper: *paper, orientation: *orientation, colour, ..template.usual_choice() }
    }

    /// A row for each colour way, and further pages in the template's own colours below.
    fn draw(&self, engine: &mut Engine, photos: &Photos) -> Result<PageImage, Failed> {
        let setting =
            Setting { template: self.template.id(), portrait: &photos.portrait, group: &photos.group };
        let (mut rows, mut further) = (Vec::new(), Vec::new());
        for colour in self.colours.iter().copied() {
            let mut row = Vec::new();
            for (_, content) in TRIALS {
                let sheet = engine.typeset(&content(&setting), &self.choice(colour))?;
                let (width, height) = sheet.size_mm();
                let across = (self.page_px * width / width.max(height)) as u32;
                let file = Preview::open(Arc::new(engine.pdf(&[sheet], "")?))?;
                row.push(file.page_image(0, across)?);
                if colour == self.template.default_colour() {
                    for page in 1..file.page_count() {
                        further.push(file.page_image(page, across)?);
                    }
                }
            }
            rows.push(row);
        }
        further.truncate(TRIALS.len());
        rows.push(further);
        Ok(pasted(&rows))
    }
}

/// Pictures of one size in rows on grey ground.
fn pasted(rows: &[Vec<PageImage>]) -> PageImage {
    let (across, down) = rows.first().and_then(|row| row.first()).map_or((1, 1), |it| (it.width, it.height));
    let (across, down) = (across as usize + RIM, down as usize + RIM);
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1);
    let (width, height) = (columns * across + RIM, rows.len() * down + RIM);
    let mut rgba = [0xb4, 0xb4, 0xb4, 0xff].repeat(width * height);
    for (down_by, row) in rows.iter().enumerate() {
        for (across_by, image) in row.iter().enumerate() {
            for (line, pixels) in image.rgba.chunks_exact(image.width as usize * 4).enumerate() {
                let at = ((down_by * down + RIM + line) * width + across_by * across + RIM) * 4;
                rgba[at..at + pixels.len()].copy_from_slice(pixels);
            }
        }
    }
    PageImage { width: width as u32, height: height as u32, rgba }
}

fn index(contacts: &[Contact]) -> String {
    let trials: Vec<&str> = TRIALS.iter().map(|(name, _)| *name).collect();
    let colours = ColourWay::ALL.map(ColourWay::name);
    let mut page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Gallery</title><p>Columns: {}. Rows: {}, then further pages.</p>\n",
        trials.join(", "),
        colours.join(", ")
    );
    for contact in contacts {
        let name = contact.file_name();
        page.push_str(&format!("<h2>{name}</h2><img src=\"{name}\" alt=\"\">\n"));
    }
    page
}
