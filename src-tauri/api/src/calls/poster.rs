//! Sheets.

use std::{path::Path, sync::Arc};

use domain::text::normal::clean;
use office::{
    ColourWay, Office, Orientation, Paper, Severity, TemplateId,
    consent::Lacking,
    poster::{Composed, SheetKey, SheetRequest, Spot},
};

use super::{
    Call,
    consent::lacking_card,
    convert::exemplar_ids,
    poster_words::{words_in, words_out},
};
use crate::{
    failure::{Code, refuse},
    types::{
        self, Failure,
        poster::{
            PosterFile, PosterKey, PosterPage, PosterRequest, PosterSheet, SavePoster, SavePosterBeside,
            SheetCheck, SheetRegion,
        },
    },
    typescript::Bytes,
    wording,
};

/// The widest picture of a page.
pub(super) const WIDEST: u32 = 4000;

pub(super) fn compose(call: Call<'_>, request: PosterRequest) -> Result<PosterSheet, Failure> {
    call.api.with(|office| {
        let request = sheet_request(office, &request)?;
        let key = office.compose(&request)?.key.clone();
        let lacking = office.lacking_today(&key)?;
        Ok(sheet(office.composed(&key)?, &lacking))
    })
}

pub(super) fn sheet_request(office: &Office, request: &PosterRequest) -> Result<SheetRequest, Failure> {
    let unknown = |name: &str| refuse(Code::UnknownChoice, [("name", name.to_owned())]);
    let board = request.board.as_deref().filter(|board| !board.is_empty());
    let paper = |name: &String| Paper::named(name).ok_or_else(|| unknown(name));
    let orientation = |name: &String| Orientation::named(name).ok_or_else(|| unknown(name));
    let colour = |name: &String| ColourWay::named(name).ok_or_else(|| unknown(name));
    Ok(SheetRequest {
        exemplars: exemplar_ids(office, &request.exemplars)?,
        template: request.template.as_deref().map(TemplateId::new),
        paper: request.paper.as_ref().map(paper).transpose()?,
        orientation: request.orientation.as_ref().map(orientation).transpose()?,
        colour: request.colour.as_ref().map(colour).transpose()?,
        draft: request.draft,
        slogan: request.slogan.clone(),
        words: request.words.as_ref().map(words_in).transpose()?.unwrap_or_default(),
        board: board.map(|board| office.find_board(board)).transpose()?,
        link: request.link.as_deref().map(clean).unwrap_or_default(),
        background: request.background.unwrap_or_default(),
        printer: request.printer.clone().filter(|printer| !printer.is_empty()),
    })
}

pub(super) fn sheet(composed: &Composed, lacking: &[Lacking]) -> PosterSheet {
    let composing = &composed.composing;
    PosterSheet {
        key: composed.key.to_string(),
        sha256: composed.key.to_string(),
        bytes: composed.pdf.len() as u64,
        pages: u32::try_from(composing.pages).unwrap_or(u32::MAX),
        width_mm: composing.size_mm.0,
        height_mm: composing.size_mm.1,
        template: composing.choice.template.as_str().to_owned(),
        paper: composing.choice.paper.name().to_owned(),
        orientation: composing.choice.orientation.name().to_owned(),
        colour: composing.choice.colour.name().to_owned(),
        words: words_out(&composing.words),
        regions: composing
            .spots
            .iter()
            .map(|Spot { region, exemplar, place }| SheetRegion {
                exemplar: exemplar.to_string(),
                record: place.record.to_string(),
                path: place.path.to_string(),
                label: wording::slot_label(region.slot),
                page: u32::try_from(region.page).unwrap_or(u32::MAX),
                x: region.x,
                y: region.y,
                width: region.width,
                height: region.height,
            })
            .collect(),
        checks: checks(composed),
        printable: composing.is_printable(),
        draft: composing.is_draft,
        lacking: lacking.iter().map(lacking_card).collect(),
        file_name: format!("{}.pdf", composing.file_stem()),
    }
}

fn checks(composed: &Composed) -> Vec<SheetCheck> {
    let mut checks: Vec<SheetCheck> = composed
        .composing
        .findings
        .iter()
        .map(|finding| {
            let (code, text) = wording::check(&finding.check);
            SheetCheck {
                exemplar: finding.exemplar.map(|id| id.to_string()).unwrap_or_default(),
                code: code.to_owned(),
                severity: severity(finding.check.severity()),
                text,
                record: finding.place.as_ref().map(|place| place.record.to_string()),
                path: finding.place.as_ref().map(|place| place.path.to_string()),
            }
        })
        .collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.severity));
    checks
}

const fn severity(severity: Severity) -> types::poster::Severity {
    match severity {
        Severity::Fine => types::poster::Severity::Fine,
        Severity::Notice => types::poster::Severity::Notice,
        Severity::Warning => types::poster::Severity::Warning,
        Severity::Blocking => types::poster::Severity::Blocking,
    }
}

pub(super) fn page(call: Call<'_>, request: PosterPage) -> Result<Bytes, Failure> {
    let pdf = call.api.with(|office| Ok(Arc::clone(&office.composed(&SheetKey::new(request.key))?.pdf)))?;
    // The office is free for other calls while the picture is made.
    let image = office::page_image(pdf, request.page as usize, request.width.clamp(1, WIDEST))
        .map_err(office::OfficeError::from)?;
    Ok(Bytes { mime: "image/png", bytes: office::to_png(&image).map_err(office::OfficeError::from)? })
}

pub(super) fn save(call: Call<'_>, request: SavePoster) -> Result<PosterFile, Failure> {
    call.api.with(|office| {
        let written = office.save_sheet(&SheetKey::new(request.key), Path::new(&request.file))?;
        file(office, &written)
    })
}

pub(super) fn save_slide(call: Call<'_>, request: SavePoster) -> Result<PosterFile, Failure> {
    call.api.with(|office| {
        let written = office.save_slide(&SheetKey::new(request.key), Path::new(&request.file))?;
        file(office, &written)
    })
}

pub(super) fn save_beside(call: Call<'_>, request: SavePosterBeside) -> Result<PosterFile, Failure> {
    call.api.with(|office| {
        let key = SheetKey::new(request.key);
        let written = office.save_sheet_beside(&key, Path::new(&request.folder))?;
        file(office, &written)
    })
}

pub(super) fn print(call: Call<'_>, request: PosterKey) -> Result<PosterFile, Failure> {
    let folder = call.api.print_folder();
    call.api.with(|office| {
        let written = office.save_sheet_for_printing(&SheetKey::new(request.key), &folder)?;
        file(office, &written)
    })
}

fn file(office: &Office, written: &office::poster::WrittenSheet) -> Result<PosterFile, Failure> {
    let composed = office.composed(&written.key)?;
    Ok(PosterFile {
        file: written.file.display().to_string(),
        pages: u32::try_from(composed.composing.pages).unwrap_or(u32::MAX),
        sha256: written.key.to_string(),
        checks: checks(composed),
    })
}
