//! Composing sheets into one file, and what that finds out beside the bytes.

use std::collections::BTreeSet;

use domain::{
    id::{BoardId, ExemplarId},
    posting::Fact,
    text::names::given_name,
};
use notices::{Approval, Check, Paper, Region, Severity, SheetChoice, Slot, Typeset};

use super::{
    facts,
    file::file_stem,
    plan::Planned,
    shelf::{Composed, SheetKey},
    tile::Pieces,
    words::SheetWords,
};
use crate::{
    Office, OfficeError,
    consent::Shown,
    exemplar::detail::{Portrait, Standing},
    poster::{Place, SheetRequest},
};

/// Something found on a sheet before printing.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// About which exemplar; nobody on a sheet of words.
    pub exemplar: Option<ExemplarId>,
    /// What.
    pub check: Check,
    /// The field it is about, if it is about one.
    pub place: Option<Place>,
}

/// A place of a sheet and the field it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Where it lies.
    pub region: Region,
    /// Whose field it is.
    pub exemplar: ExemplarId,
    /// The field.
    pub place: Place,
}

/// What composing found out, beside the bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Composing {
    /// What the file is about.
    pub title: String,
    /// What the file is called among many: by given name and unit where it is about one.
    pub filed_as: String,
    /// What was chosen for the first sheet.
    pub choice: SheetChoice,
    /// The words of the first sheet that come from no record, what was left open filled in.
    pub words: SheetWords,
    /// How many pages.
    pub pages: usize,
    /// Width and height of the first page in millimetres.
    pub size_mm: (f32, f32),
    /// Where each text of the first sheet lies, with its field.
    pub spots: Vec<Spot>,
    /// What was found before printing.
    pub findings: Vec<Finding>,
    /// The exemplars, in order.
    pub exemplars: Vec<ExemplarId>,
    /// Whether a sheet says "Dự thảo".
    pub is_draft: bool,
    /// What the sheets say.
    pub facts: Vec<Fact>,
    /// Parts that a sheet leaves out although the records hold something for them.
    pub left_out: BTreeSet<String>,
    /// What of whom the sheets that are no drafts show.
    pub shown: Vec<Shown>,
    /// The board that the foot names.
    pub board: Option<BoardId>,
    /// How the sheets were cut, if the file shows them in pieces.
    pub pieces: Option<Pieces>,
}

impl Composing {
    /// Whether nothing forbids printing.
    #[must_use]
    pub fn is_printable(&self) -> bool {
        self.findings.iter().all(|finding| finding.check.severity() < Severity::Blocking)
    }

    /// A good name for the file, without its extension.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let stem = file_stem(&self.title);
        match &self.pieces {
            Some(pieces) => format!("{stem}-ghep-{}", pieces.tiling.paper().name()),
            None => stem,
        }
    }
}

impl Office {
    /// Composes the sheets and keeps the file at hand.
    ///
    /// # Errors
    /// When no exemplar is named or not as many as the template takes, one does not exist, or the choice
    /// does not.
    pub fn compose(&mut self, request: &SheetRequest) -> Result<&Composed, OfficeError> {
        let composed = self.compose_apart(request)?;
        Ok(self.shelf.keep(composed))
    }

    /// Composes the sheets without keeping the file at hand, so that what is at hand stays there.
    pub(super) fn compose_apart(&mut self, request: &SheetRequest) -> Result<Composed, OfficeError> {
        let planned = self.plan(request)?;
        let sheets = self.typeset(&planned, request)?;
        let (Some(first), Some(first_set)) = (planned.first(), sheets.first()) else {
            return Err(OfficeError::NoExemplars);
        };
        let mut composing = Composing {
            title: title(&planned),
            filed_as: filed_as(first),
            choice: first.choice.clone(),
            words: first.words.clone(),
            pages: sheets.iter().map(Typeset::pages).sum(),
            size_mm: first_set.size_mm(),
            spots: spots(first_set, first),
            findings: Vec::new(),
            exemplars: Vec::new(),
            is_draft: false,
            facts: Vec::new(),
            left_out: BTreeSet::new(),
            shown: Vec::new(),
            board: request.board.filter(|_| !request.draft),
            pieces: None,
        };
        for (sheet, set) in planned.iter().zip(&sheets) {
            self.note(sheet, set, &mut composing)?;
        }
        let pdf = self.press.engine()?.pdf(&sheets, &composing.title)?;
        Ok(Composed::new(pdf, composing, sheets))
    }

    /// Sets the sheets; those for an office printer as its margins allow.
    fn typeset(&mut self, planned: &[Planned], request: &SheetRequest) -> Result<Vec<Typeset>, OfficeError> {
        let printer = request.printer.as_deref().map(|name| self.printer(name)).transpose()?;
        let mut sheets = Vec::with_capacity(planned.len());
        for sheet in planned {
            let set = self.press.engine()?.typeset(&sheet.content, &sheet.choice)?;
            let on_printer = printer.as_ref().filter(|_| !Paper::LARGE.contains(&sheet.choice.paper));
            sheets.push(match on_printer {
                Some(printer) => set.fitted(&printer.area()),
                None => set,
            });
        }
        Ok(sheets)
    }

    /// Notes what a sheet says, of whom, and whether it is a draft.
    fn note(&self, sheet: &Planned, set: &Typeset, composing: &mut Composing) -> Result<(), OfficeError> {
        let is_draft = sheet.content.approval == Approval::Draft;
        composing.is_draft |= is_draft;
        composing.findings.extend(findings(sheet, set));
        let slots: BTreeSet<Slot> = set.regions().iter().map(|region| region.slot).collect();
        for told in &sheet.told {
            let (shown, hidden): (Vec<_>, Vec<_>) = facts::told(&told.lines, told.portrait.id)
                .partition(|(line, _)| line.slots.iter().any(|slot| slots.contains(slot)));
            composing.left_out.extend(hidden.into_iter().map(|(_, fact)| fact.part));
            if !is_draft {
                let parts = shown.iter().map(|(line, _)| line.part).collect();
                composing.shown.extend(self.shown_by(&told.portrait, &parts)?);
            }
            composing.facts.extend(shown.into_iter().map(|(_, fact)| fact));
            composing.exemplars.push(told.portrait.id);
        }
        Ok(())
    }

    /// Where every piece of a sheet lies, as text: for references in tests.
    ///
    /// # Errors
    /// As [`Self::compose`].
    pub fn snapshot(&mut self, request: &SheetRequest) -> Result<String, OfficeError> {
        let mut text = String::new();
        for sheet in self.plan(request)? {
            text.push_str(&self.press.engine()?.typeset(&sheet.content, &sheet.choice)?.snapshot());
        }
        Ok(text)
    }

    /// The composed file with this key.
    ///
    /// # Errors
    /// When it was composed too long ago.
    pub fn composed(&self, key: &SheetKey) -> Result<&Composed, OfficeError> {
        self.shelf.find(key).ok_or_else(|| OfficeError::SheetGone(key.to_string()))
    }
}

fn title(planned: &[Planned]) -> String {
    let name = |sheet: &Planned| match sheet.told.as_slice() {
        [told] if sheet.words.title.is_none() => told.portrait.name().to_owned(),
        _ => sheet.content.name.clone(),
    };
    match planned {
        [] => String::new(),
        [only] => name(only),
        [first, others @ ..] => format!("{} và {} gương khác", name(first), others.len()),
    }
}

fn filed_as(first: &Planned) -> String {
    match first.told.as_slice() {
        [told] if first.words.title.is_none() => filed_under(&told.portrait, &first.content.unit),
        _ => first.content.name.clone(),
    }
}

/// What files about an exemplar are called among many: by given name and unit.
pub(crate) fn filed_under(portrait: &Portrait, unit: &str) -> String {
    let name = portrait.name();
    let given = match portrait.standing {
        Some(Standing::Person(_)) => given_name(name),
        _ => "",
    };
    format!("{given} {name} {unit}")
}

fn findings(sheet: &Planned, set: &Typeset) -> Vec<Finding> {
    let draft = sheet.told.iter().find(|told| !told.portrait.exemplar.state().is_approved());
    let about = draft.or(sheet.told.first()).map(|told| told.portrait.id);
    let finding = |check: &Check| {
        let place = check.slot().and_then(|slot| sheet.place(slot));
        Finding {
            exemplar: place.map(|(exemplar, _)| exemplar).or(about),
            check: check.clone(),
            place: place.map(|(_, place)| place.clone()),
        }
    };
    set.checks().iter().chain(&sheet.checks).map(finding).collect()
}

fn spots(set: &Typeset, sheet: &Planned) -> Vec<Spot> {
    // The pictures of several lie in the order of their cards, each in a place of its own.
    let mut pictures = sheet.content.cards.iter().enumerate().filter(|(_, card)| card.photo.is_some());
    let mut spot = |region: &Region| {
        let found = match (region.slot, sheet.told.as_slice()) {
            (Slot::Photo, [_, _, ..]) => {
                let told = &sheet.told[pictures.next()?.0];
                let line = told.lines.iter().find(|line| line.part == "photo")?;
                Some((told.portrait.id, &line.place))
            }
            (slot, _) => sheet.place(slot),
        };
        let (exemplar, place) = found?;
        Some(Spot { region: region.clone(), exemplar, place: place.clone() })
    };
    set.regions().iter().filter_map(&mut spot).collect()
}
