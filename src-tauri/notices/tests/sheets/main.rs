//! Rules every sheet keeps, whatever it says.
#![expect(clippy::unwrap_used, reason = "a broken expectation is what a test is for")]

mod backgrounds;
mod combinations;
mod every_sheet;
mod files;
mod fitting;
mod own_templates;
mod photos;
mod printing;
mod reading;
mod rules;
#[path = "../samples/mod.rs"]
mod samples;
mod tagging;
mod texts;

use std::sync::{Mutex, OnceLock, PoisonError};

use notices::{
    Check, ColourWay, Engine, Paper, PosterContent, Severity, SheetChoice, Template, TemplateId, Typeset,
};

/// One engine for all tests: reading the typefaces costs more than a sheet.
fn with_engine<T>(work: impl FnOnce(&mut Engine) -> T) -> T {
    static ENGINE: OnceLock<Mutex<Engine>> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| Mutex::new(Engine::new().unwrap()));
    work(&mut engine.lock().unwrap_or_else(PoisonError::into_inner))
}

/// What every template starts with, read once: a test asks for a choice while it holds the engine.
fn choice(template: TemplateId, paper: Paper) -> SheetChoice {
    static KNOWN: OnceLock<Vec<Template>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| Engine::new().unwrap().templates().to_vec());
    let usual = known.iter().find(|known| known.id() == &template).unwrap().usual_choice();
    SheetChoice { paper, colour: ColourWay::Son, ..usual }
}

fn individual() -> SheetChoice {
    choice(TemplateId::INDIVIDUAL, Paper::A4)
}

fn every_choice() -> Vec<SheetChoice> {
    let templates = [TemplateId::INDIVIDUAL, TemplateId::COLLECTIVE];
    templates
        .into_iter()
        .flat_map(|template| [Paper::A4, Paper::A3].map(|paper| choice(template.clone(), paper)))
        .collect()
}

fn typeset(content: &PosterContent, choice: &SheetChoice) -> Typeset {
    with_engine(|engine| engine.typeset(content, choice).unwrap())
}

fn pdf(content: &PosterContent, choice: &SheetChoice) -> Vec<u8> {
    with_engine(|engine| {
        let sheet = engine.typeset(content, choice).unwrap();
        engine.pdf(&[sheet], &content.name).unwrap()
    })
}

fn blocking(sheet: &Typeset) -> Vec<&Check> {
    sheet.checks().iter().filter(|check| check.severity() == Severity::Blocking).collect()
}
