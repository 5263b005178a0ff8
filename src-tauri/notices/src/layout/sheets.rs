//! A whole sheet: the arrangement that suits the content, and as many pages as the story needs.

use super::boxes::{self, LaidBoxes, Overfull};
use super::page::{Item, PageTree, Passage, PlacedWord, WordRun};
use super::paint::Painter;
use super::shape::Shaper;
use super::story::{Position, StorySet};
use crate::check::{BROKEN_DPI, COARSE_DPI, Check, Severity};
use crate::compose::message::Message;
use crate::compose::{PageNumber, Shown, Tree, compose};
use crate::content::{Approval, PosterContent};
use crate::error::NoticeError;
use crate::fonts::Face;
use crate::sheet::{ColourRole, ColourWay, Region};
use crate::template::{Arrangement, PaperUse, Template};

/// A sheet that needs more pages is no poster; the rest is refused by name.
const MOST_PAGES: usize = 12;

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
    pub template: &'a Template,
    pub paper: &'a PaperUse,
    pub colours: ColourWay,
    pub content: &'a PosterContent,
    pub message: &'a Message,
}

/// One page before painting.
struct LaidPage {
    tree: Tree,
    boxes: LaidBoxes,
    story: Option<StorySet>,
}

impl LaidPage {
    fn rest(&self) -> Option<Position> {
        self.story.as_ref().and_then(|story| story.rest)
    }

    /// The photo's resolution relative to one that looks fine; 1 and more: it does.
    fn photo_fineness(&self, sheet: &Sheet) -> f32 {
        let shown = self.tree.nodes.iter().zip(&self.boxes.frames).filter_map(|(node, frame)| {
            let (Shown::Photo { mat, .. }, Some(photo)) = (&node.shown, sheet.message.photo) else {
                return None;
            };
            let window = frame.inset(*mat);
            // Frames shrunk to their picture miss the mark by no more than a rounding error.
            Some(photo.fine_share((window.width, window.height)) + 0.001)
        });
        shown.fold(f32::MAX, f32::min)
    }

    /// Whether all is where it should be, in sizes that were allowed.
    fn is_sound(&self) -> bool {
        let blocks = self.boxes.blocks.iter().flatten();
        self.boxes.overfull.is_none() && blocks.map(|(_, set)| set.over_characters).sum::<usize>() == 0
    }
}

/// Lays a sheet.
pub(crate) fn lay_sheet(sheet: &Sheet, shaper: &mut Shaper) -> Result<Laid, NoticeError> {
    let mut chosen: Option<(&Arrangement, LaidPage)> = None;
    let mut coarse: Option<(f32, &Arrangement, LaidPage)> = None;
    let fitting = sheet.template.pages().first.iter().filter(|a| sheet.message.suits(a, sheet.paper));
    for arrangement in fitting {
        let number = PageNumber { page: 1, pages: 1 };
        let start = (Position::default(), Overfull::Report);
        let page = lay_page(sheet, shaper, arrangement, number, start)?;
        let is_whole = page.is_sound() && (arrangement.continues || page.rest().is_none());
        let fineness = page.photo_fineness(sheet);
        if is_whole && fineness < 1.0 {
            // A later arrangement may have a frame that suits the photo better.
            if coarse.as_ref().is_none_or(|(known, ..)| fineness > known + 0.01) {
                coarse = Some((fineness, arrangement, page));
            }
            continue;
        }
        chosen = Some((arrangement, page));
        if is_whole {
            coarse = None;
            break;
        }
    }
    let chosen = coarse.map(|(_, arrangement, page)| (arrangement, page)).or(chosen);
    let Some((arrangement, mut first)) = chosen else {
        return Err(NoticeError::Boxes("no arrangement suits the content".to_owned()));
    };
    if !first.is_sound() {
        let start = (Position::default(), Overfull::StepDown);
        first = lay_page(sheet, shaper, arrangement, PageNumber { page: 1, pages: 1 }, start)?;
    }
    let pages = if arrangement.continues && first.rest().is_some() {
        numbered_pages(sheet, shaper, arrangement)?
    } else {
        vec![first]
    };
    Ok(finished(sheet, shaper, &arrangement.name, &pages))
}

/// Lays all pages of a continuing sheet; again with the true number of pages once that is known.
fn numbered_pages(
    sheet: &Sheet,
    shaper: &mut Shaper,
    first: &Arrangement,
) -> Result<Vec<LaidPage>, NoticeError> {
    let draft = lay_pages(sheet, shaper, first, MOST_PAGES)?;
    let count = draft.len();
    lay_pages(sheet, shaper, first, count)
}

fn lay_pages(
    sheet: &Sheet,
    shaper: &mut Shaper,
    first: &Arrangement,
    pages: usize,
) -> Result<Vec<LaidPage>, NoticeError> {
    let start = (Position::default(), Overfull::StepDown);
    let mut laid = vec![lay_page(sheet, shaper, first, PageNumber { page: 1, pages }, start)?];
    while let Some(from) = laid.last().and_then(LaidPage::rest) {
        if laid.len() >= MOST_PAGES {
            break;
        }
        let number = PageNumber { page: laid.len() + 1, pages: pages.max(laid.len() + 1) };
        let further = sheet.template.pages().further.iter().find(|a| sheet.message.suits(a, sheet.paper));
        let Some(arrangement) = further else { break };
        let page = lay_page(sheet, shaper, arrangement, number, (from, Overfull::StepDown))?;
        // A page that takes nothing of the story would be followed by another like it for ever.
        if page.rest() == Some(from) {
            break;
        }
        laid.push(page);
    }
    Ok(laid)
}

fn lay_page(
    sheet: &Sheet,
    shaper: &mut Shaper,
    arrangement: &Arrangement,
    number: PageNumber,
    (from, overfull): (Position, Overfull),
) -> Result<LaidPage, NoticeError> {
    let tree = compose(arrangement, sheet.paper, sheet.message, number);
    let mut boxes = boxes::lay(&tree, shaper, &sheet.message.story, (from, overfull))?;
    let frame = tree.nodes.iter().zip(&boxes.frames).find(|(node, _)| matches!(node.shown, Shown::Story(_)));
    let story = match (&mut boxes.story, frame) {
        (Some(story), Some((_, frame))) if !story.is_empty() => {
            Some(story.set(frame.width, frame.height, from))
        }
        _ => None,
    };
    Ok(LaidPage { tree, boxes, story })
}

fn finished(sheet: &Sheet, shaper: &mut Shaper, arrangement: &str, pages: &[LaidPage]) -> Laid {
    let mut laid = Laid {
        pages: Vec::new(),
        regions: Vec::new(),
        checks: Vec::new(),
        arrangement: arrangement.to_owned(),
    };
    for (number, page) in pages.iter().enumerate() {
        let mut painter = Painter {
            page: number,
            colours: sheet.colours,
            photo: sheet.content.photo.as_ref(),
            tree: PageTree::default(),
            regions: Vec::new(),
            photo_scale: None,
        };
        painter.paint(&page.tree, &page.boxes, page.story.as_ref());
        if sheet.content.approval == Approval::Draft {
            add_draft(&mut painter.tree, shaper, sheet.colours);
        }
        fit_checks(page, &mut laid.checks);
        if let Some((inches, pixels)) = painter.photo_scale {
            laid.checks.extend(resolution(pixels / inches));
        }
        laid.pages.push(painter.tree);
        laid.regions.append(&mut painter.regions);
    }
    if let Some((rest, last)) = pages.last().and_then(|page| Some((page.rest()?, page)))
        && let Some(story) = &last.boxes.story
    {
        let (slot, over_characters) = story.remaining(rest);
        laid.checks.push(Check::DoesNotFit { slot, over_characters });
    }
    if pages.len() > 1 {
        laid.checks.push(Check::Continues { pages: pages.len() });
    }
    laid
}

fn fit_checks(page: &LaidPage, checks: &mut Vec<Check>) {
    for (block, set) in page.boxes.blocks.iter().flatten() {
        let Some(slot) = block.spans.iter().find_map(|span| span.slot) else { continue };
        let finding = match (set.over_characters, set.step) {
            (0, 0) => continue,
            (0, _) => Check::SteppedDown { slot },
            (over_characters, _) => Check::DoesNotFit { slot, over_characters },
        };
        if !checks.contains(&finding) {
            checks.push(finding);
        }
    }
    // No single text is too long, yet together they are.
    checks.extend(
        page.boxes.overfull.map(|(slot, over_characters)| Check::DoesNotFit { slot, over_characters }),
    );
}

fn resolution(dpi: f32) -> Option<Check> {
    // A frame that was made for its picture may miss the figure by a rounding error.
    let dpi = (dpi * 10.0).round() / 10.0;
    let level = if dpi < BROKEN_DPI {
        Severity::Blocking
    } else if dpi < COARSE_DPI {
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

/// What is written across a sheet that was not approved.
const DRAFT: [&str; 2] = ["Dự", "thảo"];
/// Share of the page's diagonal that the word takes.
const DRAFT_LENGTH: f32 = 0.68;

/// Puts the draft word above fills and pictures and below all text, so that it never harms reading.
fn add_draft(tree: &mut PageTree, shaper: &mut Shaper, colours: ColourWay) {
    let words = DRAFT.map(|text| shaper.word(text, Face::SerifBold));
    let space = shaper.metrics(Face::SerifBold).space_advance();
    let em_width = words.iter().map(|word| word.advance).sum::<f32>() + space;
    let size = tree.width.hypot(tree.height) * DRAFT_LENGTH / em_width;
    let second = (words[0].advance + space) * size;
    let [first_word, second_word] = words;
    let run = WordRun {
        face: Face::SerifBold,
        size,
        tracking: 0.0,
        colour: colours.colour(ColourRole::Gold),
        x: -em_width * size / 2.0,
        baseline: 0.0,
        words: vec![
            PlacedWord { word: first_word, x: 0.0, space_after: true },
            PlacedWord { word: second_word, x: second, space_after: false },
        ],
        // Number 0: that a sheet is a draft is said before anything else.
        passage: Passage::default(),
    };
    let first_words = tree.items.iter().position(|item| matches!(item, Item::Words(_)));
    // Words stand among fills and photos in painting order: everything inked flat goes below the draft word.
    let (mut flat, words): (Vec<Item>, Vec<Item>) =
        std::mem::take(&mut tree.items).into_iter().partition(|item| !matches!(item, Item::Words(_)));
    debug_assert!(first_words.is_some() || words.is_empty());
    flat.push(Item::Draft(run));
    flat.extend(words);
    tree.items = flat;
}
