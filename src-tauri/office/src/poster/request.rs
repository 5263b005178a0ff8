//! What is asked for when sheets are to be made, and what suits where that is left open.

use domain::{
    exemplar::Category,
    id::{BoardId, ExemplarId, RecordId},
    record::Path,
};
use notices::{ColourWay, Orientation, Paper, SheetChoice, Subject, Template, TemplateId};

use super::words::SheetWords;
use crate::{Office, OfficeError, error::Choice, exemplar::detail::Portrait};

/// What is asked for. What is left open is chosen to suit each exemplar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetRequest {
    /// The exemplars: one sheet each, or all on one sheet where the template takes several. Without a template
    /// each has the sheet that suits it.
    pub exemplars: Vec<ExemplarId>,
    /// The template.
    pub template: Option<TemplateId>,
    /// The paper.
    pub paper: Option<Paper>,
    /// Upright or lying; open, as the template lies by nature.
    pub orientation: Option<Orientation>,
    /// The colour way.
    pub colour: Option<ColourWay>,
    /// Whether the sheet says "Dự thảo" whatever the exemplar's state.
    pub draft: bool,
    /// The sentence at the foot.
    pub slogan: Option<String>,
    /// Words that come from no record.
    pub words: SheetWords,
    /// The board it will hang on, which its foot then names. A draft hangs nowhere and names none.
    pub board: Option<BoardId>,
    /// Address of an article, shown as a QR code; empty = none.
    pub link: String,
    /// Whether the office's own picture lies below the sheet.
    pub background: bool,
    /// The printer it will come from, by name: a sheet for an office printer is moved to where it prints.
    pub printer: Option<String>,
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

impl Office {
    /// The templates at hand: the built-in ones, then the office's own by name.
    ///
    /// # Errors
    /// When one of the bundled files is broken, or the office cannot be read.
    pub fn templates(&mut self) -> Result<&[Template], OfficeError> {
        if !self.press.knows_own() {
            let own = self.own_templates()?;
            let own: Vec<_> =
                own.into_iter().map(|it| (TemplateId::new(&it.id.to_string()), it.template)).collect();
            self.press.take_own(&own)?;
        }
        Ok(self.press.engine()?.templates())
    }

    /// The template with this id.
    pub(crate) fn template(&mut self, id: &TemplateId) -> Result<&Template, OfficeError> {
        self.templates()?;
        self.press.engine()?.template(id).ok_or_else(|| unknown(Choice::Template, id.as_str()))
    }

    /// The paper and the colours asked for, or else the template's own.
    pub(crate) fn choice(
        &mut self,
        id: &TemplateId,
        request: &SheetRequest,
    ) -> Result<SheetChoice, OfficeError> {
        let template = self.template(id)?;
        let usual = template.usual_choice();
        let choice = SheetChoice {
            paper: request.paper.unwrap_or(usual.paper),
            orientation: request.orientation.unwrap_or(usual.orientation),
            colour: request.colour.unwrap_or(usual.colour),
            ..usual
        };
        if !template.offers(choice.paper, choice.orientation) {
            return Err(unknown(Choice::Paper, choice.paper.name()));
        }
        Ok(choice)
    }
}

/// The template that suits an exemplar: a new model that says how it works is told step by step.
pub(crate) fn usual_template(portrait: &Portrait, subject: Subject, has_sections: bool) -> TemplateId {
    match subject {
        _ if portrait.exemplar.category == Category::NewModel && has_sections => TemplateId::MODEL,
        Subject::Person => TemplateId::INDIVIDUAL,
        Subject::Collective | Subject::Model => TemplateId::COLLECTIVE,
    }
}

fn unknown(what: Choice, name: &str) -> OfficeError {
    OfficeError::UnknownChoice { what, name: name.to_owned() }
}
