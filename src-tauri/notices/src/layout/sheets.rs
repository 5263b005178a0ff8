//! A whole sheet: the arrangement that suits the content, and as many pages as it needs.

use super::draft::add_draft;
use super::page::PageTree;
use super::pages::{LaidPage, Start, lay_page, numbered_pages};
use super::paint::Painter;
use super::shape::Shaper;
use crate::check::{Check, Severity};
use crate::compose::PageNumber;
use crate::compose::message::Message;
use crate::content::Approval;
use crate::error::NoticeError;
use crate::palette::Palette;
use crate::sheet::{Paper, Region, Rgb};
use crate::template::{Arrangement, Pages, PaperUse};

/// What came of laying a sheet.
pub(crate) struct Laid {
    pub pages: Vec<PageTree>,
    pub regions: Vec<Region>,
    pub checks: Vec<Check>,
    /// The arrangement of the first page, for tests and snapshots.
    pub arrangement: String,
}

/// What a sheet is made from.
pub(crate) struct Sheet<'a> {
    pub pages: &'a Pages,
    pub paper: &'a PaperUse,
    pub colours: &'a Palette,
    pub approval: Approval,
    pub message: &'a Message,
    /// The picture below it: its number among the message's photos, its darkest and its lightest place.
    pub ground: Option<(usize, [Rgb; 2])>,
}

impl Sheet<'_> {
    /// The arrangement of later pages.
    pub(super) fn further(&self) -> Option<&Arrangement> {
        self.pages.further.iter().find(|a| self.message.suits(a, self.paper))
    }
}

/// Lays a sheet.
pub(crate) fn lay_sheet(sheet: &Sheet, shaper: &mut Shaper) -> Result<Laid, NoticeError> {
    let (arrangement, mut first) = chosen(sheet, shaper)?;
    if !first.is_sound() {
        first = lay_page(sheet, shaper, arrangement, &PageNumber::only(), Start::stepping_down())?;
    }
    let pages = if arrangement.continues && !first.is_last() {
        numbered_pages(sheet, shaper, arrangement)?
    } else {
        vec![first]
    };
    Ok(finished(sheet, shaper, &arrangement.name, &pages))
}

/// The first arrangement that suits the content and holds it, and its first page; the last that suits if
/// none holds it.
fn chosen<'a>(sheet: &Sheet<'a>, shaper: &mut Shaper) -> Result<(&'a Arrangement, LaidPage), NoticeError> {
    let mut last: Option<(&Arrangement, LaidPage)> = None;
    let mut coarse: Option<(f32, &Arrangement, LaidPage)> = None;
    let fitting = sheet.pages.first.iter().filter(|a| sheet.message.suits(a, sheet.paper));
    for arrangement in fitting {
        let page = lay_page(sheet, shaper, arrangement, &PageNumber::only(), Start::default())?;
        let is_whole = page.is_sound() && (page.is_last() || may_go_on(sheet, shaper, arrangement)?);
        let fineness = page.photo_fineness(sheet.message);
        if !is_whole {
            last = Some((arrangement, page));
        } else if fineness >= 1.0 {
            return Ok((arrangement, page));
        } else if coarse.as_ref().is_none_or(|(known, ..)| fineness > known + 0.01) {
            // A later arrangement may have a frame that suits the photo better.
            coarse = Some((fineness, arrangement, page));
        }
    }
    let found = coarse.map(|(_, arrangement, page)| (arrangement, page)).or(last);
    found.ok_or_else(|| NoticeError::Boxes("no arrangement suits the content".to_owned()))
}

/// Whether the arrangement still holds what it must once its page says that another follows.
fn may_go_on(sheet: &Sheet, shaper: &mut Shaper, arrangement: &Arrangement) -> Result<bool, NoticeError> {
    if !arrangement.continues {
        return Ok(false);
    }
    let number = PageNumber { pages: 2, continued: true, ..PageNumber::only() };
    Ok(lay_page(sheet, shaper, arrangement, &number, Start::default())?.is_sound())
}

fn finished(sheet: &Sheet, shaper: &mut Shaper, arrangement: &str, pages: &[LaidPage]) -> Laid {
    let mut laid = Laid {
        pages: Vec::new(),
        regions: Vec::new(),
        checks: Vec::new(),
        arrangement: arrangement.to_owned(),
    };
    let mut coarsest = f32::MAX;
    for (number, page) in pages.iter().enumerate() {
        let mut painter = Painter {
            page: number,
            colours: sheet.colours,
            photos: &sheet.message.photos,
            ground: sheet.ground,
            tree: PageTree::default(),
            regions: Vec::new(),
            coarsest_dpi: f32::MAX,
        };
        painter.paint(&page.tree, &page.boxes, page.story.as_ref());
        if sheet.approval == Approval::Draft {
            add_draft(&mut painter.tree, shaper, sheet.colours);
        }
        page.add_checks(&mut laid.checks);
        coarsest = coarsest.min(painter.coarsest_dpi);
        laid.pages.push(painter.tree);
        laid.regions.append(&mut painter.regions);
    }
    laid.checks.extend(resolution(coarsest, sheet.paper.paper));
    laid.checks.extend(pages.last().and_then(LaidPage::left_over));
    if pages.len() > 1 {
        laid.checks.push(Check::Continues { pages: pages.len() });
    }
    laid
}

fn resolution(dpi: f32, paper: Paper) -> Option<Check> {
    // A frame that was made for its picture may miss the figure by a rounding error.
    let dpi = (dpi * 10.0).round() / 10.0;
    let level = if dpi < paper.broken_dpi() {
        Severity::Blocking
    } else if dpi < paper.fine_dpi() {
        Severity::Warning
    } else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a resolution is small and positive"
    )]
    let dpi = dpi.round() as u32;
    Some(Check::PhotoResolution { dpi, level })
}
