//! The way in: content and choice to a typeset sheet, typeset sheets to one file.

use crate::art::{ArtName, Drawing};
use crate::check::{Check, GroundFinding};
use crate::compose::message::Message;
use crate::compose::wording::clean_line;
use crate::content::{Approval, BLANK, PosterContent};
use crate::error::NoticeError;
use crate::fonts::Face;
use crate::ground::Grounds;
use crate::layout::page::PageTree;
use crate::layout::shape::Shaper;
use crate::layout::{Sheet, lay_sheet};
use crate::link::link_faults;
use crate::pdf::{PdfSheet, PdfWriter};
use crate::printer::PrintableArea;
use crate::sheet::{ColourWay, Paper, SheetChoice, Slot, TemplateId};
use crate::sheet_photos::{GreyPhotos, without_unreadable_photos};
use crate::template::Template;
use crate::template::boxes::{List, Telling};
use crate::template::own::{Flaw, OwnTemplate};
use crate::test_page::{TEST_PAGE_TITLE, test_page};
use crate::tiling::Tiling;
use crate::tiling::pages::Cut;
use crate::typeset::Typeset;

/// Typefaces, templates and drawings, read once; makes any number of sheets.
pub struct Engine {
    shaper: Shaper,
    templates: Vec<Template>,
    /// Slides and papers: set like posters, never offered among them.
    apart: Vec<Template>,
    writer: PdfWriter,
    grey_photos: GreyPhotos,
    grounds: Grounds,
}

impl Engine {
    /// Reads the bundled typefaces, templates and drawings.
    ///
    /// # Errors
    /// When one of the bundled files is broken; the crate's tests read them all.
    pub fn new() -> Result<Self, NoticeError> {
        let drawings = ArtName::ALL.into_iter().map(Drawing::read).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            shaper: Shaper::new()?,
            templates: Template::bundled()?,
            apart: Template::slides()?.into_iter().chain(Template::papers_of_office()?).collect(),
            writer: PdfWriter::new(&drawings)?,
            grey_photos: GreyPhotos::default(),
            grounds: Grounds::default(),
        })
    }

    /// The templates in the order they are offered: the bundled ones, then the office's own.
    #[must_use]
    pub fn templates(&self) -> &[Template] {
        &self.templates
    }

    /// Puts these in the place of the office's own templates so far. One whose family is not among the bundled
    /// ones is left out.
    pub fn set_own(&mut self, own: &[(TemplateId, OwnTemplate)]) {
        self.templates.retain(|template| template.own().is_none());
        let derived = own.iter().filter_map(|(id, own)| {
            let family = self.templates.iter().find(|family| *family.id() == own.based_on)?;
            Some(own.derived(id.clone(), family))
        });
        let derived: Vec<Template> = derived.collect();
        self.templates.extend(derived);
    }

    /// Reads a file with an own template.
    ///
    /// # Errors
    /// When something in it is not as it must be, with the line and column of the first such place.
    pub fn read_own(&self, file: &[u8]) -> Result<OwnTemplate, Flaw> {
        OwnTemplate::from_file(file, &self.families())
    }

    /// Whether an own template asks for nothing that its family has not, and can be read.
    ///
    /// # Errors
    /// With the key at fault.
    pub fn check_own(&self, own: &OwnTemplate) -> Result<(), Flaw> {
        own.check(&self.families())
    }

    fn families(&self) -> Vec<Template> {
        self.templates.iter().filter(|template| template.own().is_none()).cloned().collect()
    }

    /// The template, the slide or the paper with this id.
    #[must_use]
    pub fn template(&self, id: &TemplateId) -> Option<&Template> {
        self.templates.iter().chain(&self.apart).find(|template| template.id() == id)
    }

    /// Sets a poster. What is wrong with it is told by [`Typeset::checks`].
    ///
    /// # Errors
    /// When the template or its paper does not exist.
    pub fn typeset(&mut self, content: &PosterContent, choice: &SheetChoice) -> Result<Typeset, NoticeError> {
        let template = self.templates.iter().chain(&self.apart).find(|it| it.id() == &choice.template);
        let template = template.ok_or_else(|| NoticeError::UnknownTemplate(choice.template.clone()))?;
        let (layout, paper) = template.layout(choice.paper, choice.orientation)?;
        let changed = template.changes().map(|changes| changes.applied(content));
        let content = changed.as_ref().unwrap_or(content);
        let in_one_ink = (choice.colour == ColourWay::Mono).then(|| self.grey_photos.in_greys(content));
        let content = in_one_ink.as_ref().unwrap_or(content);
        let readable = without_unreadable_photos(content);
        let content = readable.as_ref().unwrap_or(content);
        let mut palette = template.palette(choice.colour);
        let mut message = Message::new(content, paper, palette.has_frieze());
        let background = content.background.as_ref();
        let in_colour = background.filter(|_| choice.colour != ColourWay::Mono);
        let ground = in_colour.and_then(|photo| self.grounds.under(photo, &palette));
        let finding = background.map(|_| match (&ground, in_colour) {
            (Some(_), _) => GroundFinding::Legible,
            (None, Some(_)) => GroundFinding::LeftOut,
            (None, None) => GroundFinding::OneInk,
        });
        let ground = ground.map(|ground| {
            palette = ground.palette;
            message.photos.push(ground.photo);
            (message.photos.len() - 1, ground.tones)
        });
        let sheet = Sheet {
            pages: &layout.pages,
            paper,
            colours: &palette,
            approval: content.approval,
            message: &message,
            ground,
        };
        let mut laid = lay_sheet(&sheet, &mut self.shaper)?;
        if readable.is_some() {
            laid.checks.push(Check::PhotoUnreadable);
        }
        self.add_content_checks(content, (template, &message), &mut laid.checks);
        laid.checks.extend(finding.map(Check::Ground));
        let faults = link_faults(&content.link, &message, &laid.pages);
        laid.checks.extend(faults.into_iter().map(Check::Link));
        let name = clean_line(&content.name);
        Ok(Typeset {
            title: if name.is_empty() { template.name().to_owned() } else { name },
            pages: laid.pages,
            photos: message.photos,
            size_mm: paper.size_mm(),
            regions: laid.regions,
            checks: laid.checks,
            arrangement: laid.arrangement,
        })
    }

    /// Writes sheets into one PDF file; more than one become a booklet with a bookmark
    /// each. The same sheets and title give the same bytes.
    ///
    /// # Errors
    /// When no sheets are given or the file cannot be written.
    pub fn pdf(&mut self, sheets: &[Typeset], title: &str) -> Result<Vec<u8>, NoticeError> {
        if sheets.is_empty() {
            return Err(NoticeError::NoSheets);
        }
        let sheets: Vec<PdfSheet> = sheets.iter().map(Typeset::printed).collect();
        self.writer.write(&sheets, |face| self.shaper.metrics(face), &clean_line(title))
    }

    /// Writes a large sheet in pieces for an office printer: for each of its pages a map and the pieces, which
    /// all show one drawing of the page.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn tiled(&mut self, sheet: &Typeset, tiling: &Tiling, title: &str) -> Result<Vec<u8>, NoticeError> {
        self.tiled_booklet(std::slice::from_ref(sheet), tiling, title)
    }

    /// Writes large sheets in pieces, one after the other in one file.
    ///
    /// # Errors
    /// When no sheets are given or the file cannot be written.
    pub fn tiled_booklet(
        &mut self,
        sheets: &[Typeset],
        tiling: &Tiling,
        title: &str,
    ) -> Result<Vec<u8>, NoticeError> {
        if sheets.is_empty() {
            return Err(NoticeError::NoSheets);
        }
        let mut pieces: Vec<Vec<PageTree>> = Vec::new();
        let mut first = 0;
        for sheet in sheets {
            let mut pages = Vec::new();
            for page in first..first + sheet.pages.len() {
                let cut = Cut { tiling: *tiling, page, size_mm: sheet.size_mm, title: &sheet.title };
                pages.extend(cut.pages(&mut self.shaper));
            }
            first += sheet.pages.len();
            pieces.push(pages);
        }
        let placed: Vec<PdfSheet> = sheets.iter().map(Typeset::printed).collect();
        let shown = sheets.iter().zip(&pieces);
        let shown: Vec<PdfSheet> =
            shown.map(|(sheet, pages)| PdfSheet { title: &sheet.title, pages, photos: &[] }).collect();
        self.writer.write_tools(&placed, &shown, |face| self.shaper.metrics(face), &clean_line(title))
    }

    /// Writes a page to set a printer by: rulers of 100 mm, scales at the edges, a frame where it can print.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn test_page(&mut self, paper: Paper, area: &PrintableArea) -> Result<Vec<u8>, NoticeError> {
        let page = test_page(paper, area, &mut self.shaper);
        let sheet = PdfSheet { title: TEST_PAGE_TITLE, pages: &[page], photos: &[] };
        self.writer.write_tools(&[], &[sheet], |face| self.shaper.metrics(face), TEST_PAGE_TITLE)
    }

    fn add_content_checks(
        &self,
        content: &PosterContent,
        (template, message): (&Template, &Message),
        checks: &mut Vec<Check>,
    ) {
        let is_none = |list: List| message.scope().list(list).is_empty();
        let missing = [
            (Slot::Name, content.name.trim().is_empty()),
            (Slot::Photo, content.photo.is_none()),
            (Slot::Unit, content.unit.trim().is_empty() && content.role.trim().is_empty()),
            (Slot::Quotation, content.quotation.trim().is_empty()),
            (Slot::Figure(0), is_none(List::Figures)),
            (Slot::Summary, message.paragraphs(Telling::Everything).is_empty()),
            (Slot::Source, content.source.trim().is_empty()),
            (Slot::Card(0), is_none(List::Cards)),
            (Slot::Section(0), is_none(List::Sections)),
            (Slot::Point(0), is_none(List::Points)),
            (Slot::Row(0), is_none(List::Lines)),
            (Slot::Signer, content.signature.name.trim().is_empty()),
            (Slot::Award, content.award.title.trim().is_empty()),
        ];
        let wanted = missing.into_iter().filter(|(slot, is_missing)| *is_missing && template.wants(*slot));
        checks.extend(wanted.map(|(slot, _)| Check::Missing { slot }));
        if content.approval == Approval::Draft {
            checks.push(Check::NotApproved);
        }
        for (slot, text) in message.all_texts() {
            for character in text.chars().filter(|c| !is_everyday(*c)) {
                let finding = Check::MissingGlyph { slot, character };
                if !self.shaper.can_print(character, Face::Sans) && !checks.contains(&finding) {
                    checks.push(finding);
                }
            }
        }
    }
}

/// Letters that every face is tested to have, so that a check need not look each of them up.
fn is_everyday(character: char) -> bool {
    matches!(character, BLANK | '\n' | ' '..='~' | '\u{a0}' | 'À'..='ư' | 'Ạ'..='ỹ' | '–' | '“' | '”')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_and_sheets_can_work_on_another_thread() {
        fn needs_send<T: Send>() {}
        needs_send::<Engine>();
        needs_send::<Typeset>();
    }
}
