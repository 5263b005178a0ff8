//! Administrative papers of the selection: the slip by which exemplars are put before the Director, the list
//! that goes with a decision, the sheet about each exemplar. They are internal, so nobody's consent is asked
//! for, and they are signed by hand: what was approved is written above an empty place, never as a signature.

pub mod list;
mod rows;
mod sheet;
mod words;

use domain::id::ExemplarId;
use notices::{PosterContent, Typeset};

pub use list::{ListGroup, ListPaper};
pub use words::PaperWords;

use crate::{
    Office, OfficeError, TemplateId,
    poster::{Composed, Composing, Finding},
};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// Phiếu trình nội bộ.
    ApprovalSlip,
    /// Danh sách điển hình, phụ lục.
    SelectionList,
    /// Phiếu thông tin điển hình.
    ExemplarSheet,
}

impl PaperKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::ApprovalSlip, Self::SelectionList, Self::ExemplarSheet];

    /// Its name for programs, which is also its template's.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ApprovalSlip => "approval-slip",
            Self::SelectionList => "selection-list",
            Self::ExemplarSheet => "exemplar-sheet",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What it is called.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::ApprovalSlip => "Phiếu trình",
            Self::SelectionList => "Danh sách lựa chọn",
            Self::ExemplarSheet => "Phiếu thông tin điển hình",
        }
    }
}

/// A paper that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRequest {
    /// Which.
    pub kind: PaperKind,
    /// Of which plan year.
    pub plan_year: i64,
    /// About whom; empty = everybody it is about in that year.
    pub exemplars: Vec<ExemplarId>,
    /// Words typed for it.
    pub words: PaperWords,
}

impl Office {
    /// Makes a paper and keeps the file at hand, beside its words with what was left open filled in.
    ///
    /// # Errors
    /// When nobody in that year stands where the paper is about, one of those named does not exist, or the day
    /// is none.
    pub fn compose_paper(&mut self, request: &PaperRequest) -> Result<(&Composed, PaperWords), OfficeError> {
        if request.kind == PaperKind::ExemplarSheet {
            let sheets = self.sheets_of(request)?;
            let title = match sheets.as_slice() {
                [only] => format!("{} {}", request.kind.label(), only.name),
                _ => format!("{} năm {}", request.kind.label(), request.plan_year),
            };
            let composed = self.press_paper(request.kind.name(), &sheets, title)?;
            return Ok((composed, PaperWords::default()));
        }
        let told = self.told_in(request)?;
        let words = self.paper_words(request, &told)?;
        let paper = self.paper_of(request, told, &words)?;
        let composed = self.compose_list(&paper)?;
        Ok((composed, words))
    }

    /// Sets contents in a paper's template, bound into one file.
    pub(super) fn press_paper(
        &mut self,
        template: &str,
        contents: &[PosterContent],
        title: String,
    ) -> Result<&Composed, OfficeError> {
        let engine = self.press.engine()?;
        let id = TemplateId::new(template);
        let choice = engine.template(&id).map(notices::Template::usual_choice);
        let choice = choice.ok_or(notices::NoticeError::UnknownTemplate(id))?;
        let sheets: Vec<Typeset> =
            contents.iter().map(|content| engine.typeset(content, &choice)).collect::<Result<_, _>>()?;
        let pdf = engine.pdf(&sheets, &title)?;
        let found = sheets.iter().flat_map(Typeset::checks).cloned();
        let composing = Composing {
            filed_as: title.clone(),
            title,
            choice,
            pages: sheets.iter().map(Typeset::pages).sum(),
            size_mm: sheets.first().map(Typeset::size_mm).unwrap_or_default(),
            findings: found.map(|check| Finding { exemplar: None, check, place: None }).collect(),
            words: Default::default(),
            spots: Vec::new(),
            exemplars: Vec::new(),
            is_draft: false,
            facts: Vec::new(),
            left_out: Default::default(),
            shown: Vec::new(),
            board: None,
            pieces: None,
        };
        Ok(self.shelf.keep(Composed::new(pdf, composing, sheets)))
    }
}
