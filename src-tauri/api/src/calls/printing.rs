//! From a composed file to paper: pieces, printers with their margins, the test page, printing directly.

use std::path::Path;

use office::{Office, Paper, Tiling, USUAL_OVERLAP_MM, poster::SheetKey, printer::Printer};

use spooler::{PrintJob, SpoolError};

use super::Call;
use crate::{
    failure::{Code, refuse},
    types::{
        Failure, Nothing,
        printing::{
            PrintQueues, PrinterCard, PrinterName, SendPoster, SentPoster, TestPage, TestPageFile,
            TilePoster, TiledPoster, TiledSheet,
        },
    },
};

pub(super) fn tile(call: Call<'_>, request: TilePoster) -> Result<TiledPoster, Failure> {
    let overlap = request.overlap_mm.unwrap_or(USUAL_OVERLAP_MM);
    let tiling = Tiling::new(paper(&request.paper)?, overlap).map_err(office::OfficeError::from)?;
    call.api.with(|office| {
        let composed = office.tile(&SheetKey::new(request.key), tiling)?;
        let composing = &composed.composing;
        let sheets = composing.pieces.iter().flat_map(|pieces| &pieces.sheets).map(|sheet| TiledSheet {
            title: sheet.title.clone(),
            map: count(sheet.map),
            rows: count(sheet.grid.rows),
            columns: count(sheet.grid.columns),
            page_width_mm: sheet.grid.page_mm.0,
            page_height_mm: sheet.grid.page_mm.1,
        });
        Ok(TiledPoster {
            key: composed.key.to_string(),
            pages: count(composing.pages),
            bytes: composed.pdf.len() as u64,
            paper: tiling.paper().name().to_owned(),
            overlap_mm: tiling.overlap_mm(),
            sheets: sheets.collect(),
            file_name: format!("{}.pdf", composing.file_stem()),
        })
    })
}

fn paper(name: &str) -> Result<Paper, Failure> {
    Paper::named(name).ok_or_else(|| refuse(Code::UnknownChoice, [("name", name.to_owned())]))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn printers(call: Call<'_>, _: Nothing) -> Result<Vec<PrinterCard>, Failure> {
    call.api.with(|office| cards(office))
}

pub(super) fn set_printer(call: Call<'_>, request: PrinterCard) -> Result<Vec<PrinterCard>, Failure> {
    call.api.with(|office| {
        let PrinterCard { name, top, right, bottom, left } = request;
        office.remember_printer(&Printer { name, top, right, bottom, left })?;
        cards(office)
    })
}

pub(super) fn remove_printer(call: Call<'_>, request: PrinterName) -> Result<Vec<PrinterCard>, Failure> {
    call.api.with(|office| {
        office.forget_printer(&request.name)?;
        cards(office)
    })
}

fn cards(office: &Office) -> Result<Vec<PrinterCard>, Failure> {
    let card = |printer: Printer| {
        let Printer { name, top, right, bottom, left } = printer;
        PrinterCard { name, top, right, bottom, left }
    };
    Ok(office.printers()?.into_iter().map(card).collect())
}

pub(super) fn test_page(call: Call<'_>, request: TestPage) -> Result<TestPageFile, Failure> {
    let paper = request.paper.as_deref().map_or(Ok(Paper::A4), paper)?;
    let folder = call.api.print_folder();
    call.api.with(|office| {
        let printer = request.printer.as_deref().filter(|name| !name.is_empty());
        let printer = printer.map(|name| office.printer(name)).transpose()?;
        let file = match request.file {
            Some(file) => {
                office.save_test_page(paper, printer.as_ref(), Path::new(&file))?;
                file
            }
            None => {
                let file = office.save_test_page_for_printing(paper, printer.as_ref(), &folder)?;
                file.display().to_string()
            }
        };
        Ok(TestPageFile { file })
    })
}

/// The most copies sent at once; more is a slip of the finger.
const MOST_COPIES: u32 = 99;

pub(super) fn queues(call: Call<'_>, _: Nothing) -> Result<PrintQueues, Failure> {
    let Some(spooler) = &call.api.spooler else { return Ok(PrintQueues::default()) };
    let known = spooler.queues().map_err(|error| spool(&error))?;
    Ok(PrintQueues {
        direct: !known.names.is_empty(),
        queues: known.names,
        usual: known.usual.unwrap_or_default(),
    })
}

pub(super) fn send(call: Call<'_>, request: SendPoster) -> Result<SentPoster, Failure> {
    let Some(spooler) = &call.api.spooler else { return Err(refuse(Code::NotDirect, [])) };
    let folder = call.api.print_folder();
    let (file, title, paper, pages) = call.api.with(|office| {
        let written = office.save_sheet_for_printing(&SheetKey::new(request.key), &folder)?;
        let composing = &office.composed(&written.key)?.composing;
        let cut = composing.pieces.as_ref().map(|pieces| pieces.tiling.paper());
        let paper = cut.unwrap_or(composing.choice.paper);
        Ok((written.file, composing.title.clone(), paper.name(), count(composing.pages)))
    })?;
    // The office is free for other calls while the system takes the file.
    let copies = request.copies.unwrap_or(1).clamp(1, MOST_COPIES);
    let job = PrintJob { queue: &request.queue, file: &file, title: &title, paper, copies };
    spooler.send(&job).map_err(|error| spool(&error))?;
    Ok(SentPoster { queue: request.queue, pages })
}

fn spool(error: &SpoolError) -> Failure {
    match error {
        SpoolError::NoSuchQueue(name) => refuse(Code::UnknownQueue, [("name", name.clone())]),
        SpoolError::Unstartable { program, .. } => {
            refuse(Code::PrintRefused, [("detail", format!("không chạy được {program}"))])
        }
        SpoolError::Refused(said) => refuse(Code::PrintRefused, [("detail", said.clone())]),
    }
}
