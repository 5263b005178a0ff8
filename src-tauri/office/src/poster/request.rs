//! Composing sheets about exemplars into one file.

use std::collections::BTreeSet;

use domain::{
    id::{ExemplarId, RecordId},
    posting::Fact,
    record::Path,
};
use notices::{
    Approval, Check, ColourWay, Paper, Region, Severity, SheetChoice, Slot, Subject, Template, TemplateId,
    Typeset,
};

use super::{
    content::Gathered,
    facts,
    shelf::{Composed, SheetKey},
};
use crate::{Office, OfficeError, consent::Shown, error::Choice, exemplar::detail::Portrait};

/// What is asked for. What is left open is chosen to suit each exemplar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetRequest {
    /// The exemplars, one sheet each.
    pub exemplars: Vec<ExemplarId>,
    /// The template.
    pub template: Option<TemplateId>,
    /// The paper.
    pub paper: Option<Paper>,
    /// The colour way.
    pub colour: Option<ColourWay>,
    /// Whether the sheet says "Dự thảo" whatever the exemplar's state.
    pub draft: bool,
    /// The sentence at the foot.
    pub slogan: Option<String>,
}

/// A field of a record, as the place a text on a sheet comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The record.
    pub record: RecordId,
    /// The place in it.
    pub path: Path,
}

impl Place {
    pub(crate) fn field(record: RecordId, name: &str) -> Self {
        Self { record, path: Path::field(name) }
    }
}

/// Something found on a sheet before printing.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// About which exemplar.
    pub exemplar: ExemplarId,
    /// What.
    pub check: Check,
    /// The field it is about, if it is about one.
    pub place: Option<Place>,
}

impl Office {
    /// Composes the sheets and keeps the file at hand.
    ///
    /// # Errors
    /// When no exemplar is named, one does not exist, or the choice does not.
    pub fn compose(&mut self, request: &SheetRequest) -> Result<&Composed, OfficeError> {
        if request.exemplars.is_empty() {
            return Err(OfficeError::NoExemplars);
        }
        let names = self.names()?;
        let mut sheets = Vec::with_capacity(request.exemplars.len());
        let mut findings = Vec::new();
        let mut regions = Vec::new();
        let mut first: Option<(SheetChoice, String)> = None;
        let mut said = Said::default();
        for id in &request.exemplars {
            let portrait = self.portrait(*id)?;
            let gathered = self.gather(&portrait, &names, request)?;
            let choice = self.choose(request, gathered.content.subject)?;
            let typeset = self.press.engine()?.typeset(&gathered.content, &choice)?;
            findings.extend(found(*id, &typeset, &gathered));
            self.note_said(&mut said, &portrait, &gathered, &typeset)?;
            if first.is_none() {
                regions = places(&typeset, &gathered);
                first = Some((choice, portrait.name().to_owned()));
            }
            sheets.push(typeset);
        }
        let (choice, name) = first.ok_or(OfficeError::NoExemplars)?;
        let title =
            if sheets.len() == 1 { name } else { format!("{name} và {} gương khác", sheets.len() - 1) };
        let pages = sheets.iter().map(Typeset::pages).sum();
        let size_mm = sheets.first().map_or((0.0, 0.0), Typeset::size_mm);
        let pdf = self.press.engine()?.pdf(&sheets, &title)?;
        let composing = Composing {
            title,
            choice,
            pages,
            size_mm,
            regions,
            findings,
            exemplars: request.exemplars.clone(),
            left_out: said.left_out(),
            drafts: said.drafts,
            facts: said.facts,
            shown: said.shown,
        };
        Ok(self.shelf.keep(Composed::new(pdf, composing)))
    }

    /// Notes what a sheet says, of whom, and whether it is a draft.
    fn note_said(
        &self,
        said: &mut Said,
        portrait: &Portrait,
        gathered: &Gathered,
        typeset: &Typeset,
    ) -> Result<(), OfficeError> {
        let parts: BTreeSet<&str> = typeset.regions().iter().map(|region| facts::part(region.slot)).collect();
        let known = facts::facts(gathered, portrait);
        said.known.extend(known.iter().map(|fact| fact.part.clone()));
        let facts: Vec<Fact> = known.into_iter().filter(|fact| parts.contains(fact.part.as_str())).collect();
        if gathered.content.approval == Approval::Draft {
            said.drafts.push(portrait.id);
        } else {
            let parts = facts.iter().map(|fact| fact.part.as_str()).collect();
            said.shown.extend(self.shown_by(portrait, &parts)?);
        }
        said.facts.extend(facts);
        Ok(())
    }

    /// Where every piece of a sheet lies, as text: for references in tests.
    ///
    /// # Errors
    /// As [`Self::compose`].
    pub fn snapshot(&mut self, request: &SheetRequest) -> Result<String, OfficeError> {
        let names = self.names()?;
        let mut text = String::new();
        for id in &request.exemplars {
            let gathered = self.gather(&self.portrait(*id)?, &names, request)?;
            let choice = self.choose(request, gathered.content.subject)?;
            text.push_str(&self.press.engine()?.typeset(&gathered.content, &choice)?.snapshot());
        }
        Ok(text)
    }

    /// The templates at hand.
    ///
    /// # Errors
    /// When one of the bundled files is broken.
    pub fn templates(&mut self) -> Result<&[Template], OfficeError> {
        Ok(self.press.engine()?.templates())
    }

    /// The composed file with this key.
    ///
    /// # Errors
    /// When it was composed too long ago.
    pub fn composed(&self, key: &SheetKey) -> Result<&Composed, OfficeError> {
        self.shelf.find(key).ok_or_else(|| OfficeError::SheetGone(key.to_string()))
    }

    fn choose(&mut self, request: &SheetRequest, subject: Subject) -> Result<SheetChoice, OfficeError> {
        let usual = match subject {
            Subject::Person => TemplateId::INDIVIDUAL,
            Subject::Collective | Subject::Model => TemplateId::COLLECTIVE,
        };
        let wanted = request.template.clone().unwrap_or(usual);
        let template = self
            .templates()?
            .iter()
            .find(|template| *template.id() == wanted)
            .ok_or_else(|| unknown(Choice::Template, wanted.as_str()))?;
        let usual = template.papers().next().map(|(paper, _)| paper);
        let paper = request.paper.or(usual).ok_or_else(|| unknown(Choice::Paper, ""))?;
        if !template.offers(paper) {
            return Err(unknown(Choice::Paper, paper.name()));
        }
        Ok(SheetChoice {
            template: template.id().clone(),
            paper,
            colour: request.colour.unwrap_or(template.default_colour()),
        })
    }
}

/// What the sheets of a file say, collected sheet by sheet.
#[derive(Default)]
struct Said {
    facts: Vec<Fact>,
    /// Parts the records hold something for, shown or not.
    known: BTreeSet<String>,
    drafts: Vec<ExemplarId>,
    shown: Vec<Shown>,
}

impl Said {
    fn left_out(&self) -> BTreeSet<String> {
        let is_shown = |part: &String| self.facts.iter().any(|fact| fact.part == *part);
        self.known.iter().filter(|part| !is_shown(part)).cloned().collect()
    }
}

/// What composing found out, beside the bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Composing {
    /// What the file is about.
    pub title: String,
    /// What was chosen for the first exemplar.
    pub choice: SheetChoice,
    /// How many pages.
    pub pages: usize,
    /// Width and height of the first page in millimetres.
    pub size_mm: (f32, f32),
    /// Where each text of the first exemplar lies, with its field.
    pub regions: Vec<(Region, Place)>,
    /// What was found before printing.
    pub findings: Vec<Finding>,
    /// The exemplars, in order.
    pub exemplars: Vec<ExemplarId>,
    /// Those whose sheet says "Dự thảo".
    pub drafts: Vec<ExemplarId>,
    /// What the sheets say.
    pub facts: Vec<Fact>,
    /// Parts the template leaves out although the records hold something for them.
    pub left_out: BTreeSet<String>,
    /// What of whom the sheets that are no drafts show.
    pub shown: Vec<Shown>,
}

impl Composing {
    /// Whether nothing forbids printing.
    #[must_use]
    pub fn is_printable(&self) -> bool {
        self.findings.iter().all(|finding| finding.check.severity() < Severity::Blocking)
    }
}

fn unknown(what: Choice, name: &str) -> OfficeError {
    OfficeError::UnknownChoice { what, name: name.to_owned() }
}

fn found(exemplar: ExemplarId, typeset: &Typeset, gathered: &Gathered) -> Vec<Finding> {
    let finding = |check: &Check| {
        let place = check.slot().and_then(|slot| gathered.place(slot)).cloned();
        Finding { exemplar, check: check.clone(), place }
    };
    typeset.checks().iter().map(finding).collect()
}

fn places(typeset: &Typeset, gathered: &Gathered) -> Vec<(Region, Place)> {
    let with_place = |region: &Region| {
        let slot: Slot = region.slot;
        gathered.place(slot).map(|place| (region.clone(), place.clone()))
    };
    typeset.regions().iter().filter_map(with_place).collect()
}
