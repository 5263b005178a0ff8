//! The pages of a sheet: one arrangement each, what does not fit going on to the next.
//!
//! Two things can go on: a story, which breaks between lines, and a flowing list, whose entries are never
//! parted. The last page of a list also holds what closes it, so at least one entry is kept for it.

use super::boxes::{self, LaidBoxes, Overfull};
use super::shape::Shaper;
use super::sheets::Sheet;
use super::story::{Position, StorySet};
use crate::check::Check;
use crate::compose::message::Message;
use crate::compose::{Flow, PageNumber, Shown, Tree, compose};
use crate::error::NoticeError;
use crate::template::Arrangement;

/// A story that needs more pages is no poster; the rest is refused by name.
const MOST_STORY_PAGES: usize = 12;
/// A list of so many pages is no notice.
const MOST_LIST_PAGES: usize = 120;
/// More entries than any page holds, so that a long list is not laid out as a whole for each page.
const MOST_ON_A_PAGE: usize = 72;

/// Where a page begins, and what may be done for it to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub story: Position,
    /// The first entry of the flowing list.
    pub entry: usize,
    /// How many entries to try; more than the page before held.
    pub window: usize,
    pub overfull: Overfull,
}

/// One page before painting.
pub(super) struct LaidPage {
    pub number: PageNumber,
    pub tree: Tree,
    pub boxes: LaidBoxes,
    pub story: Option<StorySet>,
}

impl Default for Start {
    fn default() -> Self {
        Self { story: Position::default(), entry: 0, window: MOST_ON_A_PAGE, overfull: Overfull::Report }
    }
}

impl Start {
    /// The beginning, with texts that step down where they must.
    pub(super) fn stepping_down() -> Self {
        Self { overfull: Overfull::StepDown, ..Self::default() }
    }
}

impl PageNumber {
    /// The only page.
    pub(super) fn only() -> Self {
        Self { page: 1, pages: 1, continued: false, entries: 0..MOST_ON_A_PAGE }
    }
}

impl LaidPage {
    /// Where the next page begins; `None` when all is set.
    fn rest(&self) -> Option<Start> {
        let story = self.story.as_ref().and_then(|story| story.rest);
        let entry = self.tree.flow.as_ref().and_then(|flow| {
            let held = flow.units.get(self.boxes.units_held).map_or(flow.end, |unit| unit.entry);
            (held < flow.total).then_some(held)
        });
        (story.is_some() || entry.is_some()).then(|| Start {
            story: story.unwrap_or_default(),
            entry: entry.unwrap_or_default(),
            window: window_behind(&self.number),
            overfull: Overfull::StepDown,
        })
    }

    /// Whether all entries that were tried found room, and there are more.
    fn has_room_for_more(&self) -> bool {
        let flow = self.tree.flow.as_ref();
        flow.is_some_and(|flow| flow.end < flow.total && self.boxes.units_held == flow.units.len())
    }

    /// Whether it shows part of a list that fills page after page.
    fn fills_pages(&self) -> bool {
        self.tree.flow.as_ref().is_some_and(|flow| !flow.even)
    }

    /// How many entries the whole list has.
    fn total(&self) -> usize {
        self.tree.flow.as_ref().map_or(0, |flow| flow.total)
    }

    /// Whether nothing is left for another page.
    pub(super) fn is_last(&self) -> bool {
        self.rest().is_none()
    }

    /// Whether all is where it should be, in sizes that were allowed.
    pub(super) fn is_sound(&self) -> bool {
        let blocks = self.boxes.blocks.iter().flatten();
        self.boxes.overfull.is_none() && blocks.map(|(_, set)| set.over_characters).sum::<usize>() == 0
    }

    /// The coarsest photo's resolution relative to one that looks fine; 1 and more: it does.
    pub(super) fn photo_fineness(&self, message: &Message) -> f32 {
        let shown = self.tree.nodes.iter().zip(&self.boxes.frames).filter_map(|(node, frame)| {
            let Shown::Photo { photo, mat, .. } = &node.shown else { return None };
            let window = frame.inset(*mat);
            // Frames shrunk to their picture miss the mark by no more than a rounding error.
            Some(message.pixels(*photo)?.fine_share((window.width, window.height)) + 0.001)
        });
        shown.fold(f32::MAX, f32::min)
    }

    /// What was found about its texts.
    pub(super) fn add_checks(&self, checks: &mut Vec<Check>) {
        for (block, set) in self.boxes.blocks.iter().flatten() {
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
            self.boxes.overfull.map(|(slot, over_characters)| Check::DoesNotFit { slot, over_characters }),
        );
    }

    /// What found no place on any page.
    pub(super) fn left_over(&self) -> Option<Check> {
        let rest = self.rest()?;
        if let (Some(set), Some(story)) = (&self.story, &self.boxes.story)
            && let Some(from) = set.rest
        {
            let (slot, over_characters) = story.remaining(from);
            return Some(Check::DoesNotFit { slot, over_characters });
        }
        let flow = self.tree.flow.as_ref()?;
        let unit = flow.units.get(self.boxes.units_held).or(flow.units.last())?;
        // The length of entries that were never set is not known; their number says enough.
        Some(Check::DoesNotFit { slot: unit.slot, over_characters: flow.total - rest.entry })
    }
}

/// Lays all pages of a continuing sheet with the true number of pages on each.
pub(super) fn numbered_pages(
    sheet: &Sheet,
    shaper: &mut Shaper,
    first: &Arrangement,
) -> Result<Vec<LaidPage>, NoticeError> {
    if let Some(laid) = planned_pages(sheet, shaper, first)? {
        return Ok(laid);
    }
    let mut laid = lay_pages(sheet, shaper, first, None)?;
    // Pages of nearly as many entries each may become one more; a third look settles it.
    for _ in 0..3 {
        let count = laid.len();
        laid = lay_pages(sheet, shaper, first, Some(count))?;
        if laid.len() == count {
            break;
        }
    }
    Ok(laid)
}

/// The pages of a list that fills each of them: what each holds is seen from trying too many entries, and
/// only once all are counted is a page laid for good. `None` for stories, for lists spread evenly, and where
/// a page that says its true number turns out to hold less than it was tried with.
fn planned_pages(
    sheet: &Sheet,
    shaper: &mut Shaper,
    first: &Arrangement,
) -> Result<Option<Vec<LaidPage>>, NoticeError> {
    let mut planned: Vec<(&Arrangement, PageNumber)> = Vec::new();
    let mut start = Start::stepping_down();
    let mut arrangement = first;
    let last = loop {
        let page = planned.len() + 1;
        match try_page(sheet, shaper, arrangement, (page, None), start)? {
            Tried::Final(laid) if laid.tree.flow.is_some() => break laid,
            Tried::GoesOn(number, tried) if tried.fills_pages() && number.entries.end < tried.total() => {
                start = Start { entry: number.entries.end, window: window_behind(&number), ..start };
                planned.push((arrangement, number));
            }
            Tried::Final(_) | Tried::GoesOn(..) => return Ok(None),
        }
        match sheet.further() {
            Some(further) if planned.len() < MOST_LIST_PAGES => arrangement = further,
            _ => return Ok(None),
        }
    };
    let pages = planned.len() + 1;
    let mut laid = Vec::with_capacity(pages);
    for (arrangement, number) in planned {
        let start = Start { entry: number.entries.start, ..Start::stepping_down() };
        let page = lay_page(sheet, shaper, arrangement, &PageNumber { pages, ..number }, start)?;
        if page.rest().map(|rest| rest.entry) != Some(page.number.entries.end) {
            return Ok(None);
        }
        laid.push(page);
    }
    laid.push(last);
    Ok(Some(laid))
}

/// How many entries to try on the page behind this one, which may hold some more, its head being lower.
fn window_behind(number: &PageNumber) -> usize {
    let held = number.entries.len();
    let more = if number.page == 1 { held / 4 + 4 } else { 3 };
    (held + more).min(MOST_ON_A_PAGE)
}

/// Lays page after page; `count` is how many there will be, once that is known.
fn lay_pages(
    sheet: &Sheet,
    shaper: &mut Shaper,
    first: &Arrangement,
    count: Option<usize>,
) -> Result<Vec<LaidPage>, NoticeError> {
    let mut laid = vec![lay_continuing(sheet, shaper, first, (1, count), Start::stepping_down())?];
    while let Some(from) = laid.last().and_then(LaidPage::rest) {
        let is_list = laid.last().is_some_and(|page| page.tree.flow.is_some());
        if laid.len() >= if is_list { MOST_LIST_PAGES } else { MOST_STORY_PAGES } {
            break;
        }
        let Some(arrangement) = sheet.further() else { break };
        let page = lay_continuing(sheet, shaper, arrangement, (laid.len() + 1, count), from)?;
        // A page that takes nothing would be followed by another like it for ever.
        if page.rest().is_some_and(|rest| (rest.story, rest.entry) == (from.story, from.entry)) {
            break;
        }
        laid.push(page);
    }
    Ok(laid)
}

/// What trying a page found.
enum Tried {
    /// It needs no other look: all is on it, or a story goes on behind it.
    Final(LaidPage),
    /// It goes on, and holds the entries of this number; the page was laid with more of them.
    GoesOn(PageNumber, LaidPage),
}

/// Lays a page of a sheet that may go on.
fn lay_continuing(
    sheet: &Sheet,
    shaper: &mut Shaper,
    arrangement: &Arrangement,
    place: (usize, Option<usize>),
    start: Start,
) -> Result<LaidPage, NoticeError> {
    match try_page(sheet, shaper, arrangement, place, start)? {
        Tried::Final(page) => Ok(page),
        Tried::GoesOn(number, _) => lay_page(sheet, shaper, arrangement, &number, start),
    }
}

/// Tries with too many entries what a page holds.
fn try_page(
    sheet: &Sheet,
    shaper: &mut Shaper,
    arrangement: &Arrangement,
    (page, count): (usize, Option<usize>),
    start: Start,
) -> Result<Tried, NoticeError> {
    // Until the number is known, another page follows.
    let pages = count.map_or(page + 1, |count| count.max(page));
    let window = start.entry..start.entry + start.window;
    let mut number = PageNumber { page, pages, continued: page < pages, entries: window };
    let mut going_on = lay_page(sheet, shaper, arrangement, &number, start)?;
    while going_on.has_room_for_more() && number.entries.len() < MOST_ON_A_PAGE {
        number.entries.end = start.entry + MOST_ON_A_PAGE.min(number.entries.len() * 2);
        going_on = lay_page(sheet, shaper, arrangement, &number, start)?;
    }
    let Some(flow) = &going_on.tree.flow else { return Ok(Tried::Final(going_on)) };
    let held = going_on.boxes.units_held;
    let left = count.map(|count| count.max(page) - page + 1);
    if flow.holds_all(held) && left.is_none_or(|left| !flow.even || left <= 1) {
        number.continued = false;
        number.pages = count.map_or(page, |count| count.max(page));
        let last = lay_page(sheet, shaper, arrangement, &number, start)?;
        if last.is_last() {
            return Ok(Tried::Final(last));
        }
    }
    number.pages = pages;
    number.continued = true;
    number.entries.end = flow.page_end(held, left);
    Ok(Tried::GoesOn(number, going_on))
}

impl Flow {
    /// Whether a page with room for `held` units has room for the rest of the list.
    fn holds_all(&self, held: usize) -> bool {
        self.end >= self.total && held == self.units.len()
    }

    /// Behind which entry a page ends that has room for `held` units and is followed by another; `left` is
    /// the number of pages from this one on, once that is known.
    fn page_end(&self, held: usize, left: Option<usize>) -> usize {
        let all = self.units.len();
        let mut count = held.clamp(1, all.max(1));
        let reaches_end = self.end >= self.total;
        if let Some(left) = left.filter(|left| self.even && reaches_end && *left > 1) {
            count = count.min(all.div_ceil(left));
        }
        // What closes the list stands with two of its entries, or with one at the least.
        let wanted: usize = if self.even { 1 } else { 2 };
        let behind = |count: usize| self.units.get(count).map_or(0, |unit| self.end - unit.entry);
        while reaches_end && count > 1 && behind(count) < wanted {
            count -= 1;
        }
        while count > 1 && self.units.get(count - 1).is_some_and(|unit| unit.keeps_with_next) {
            count -= 1;
        }
        self.units.get(count).map_or(self.end, |unit| unit.entry)
    }
}

/// Lays one page as it is numbered.
pub(super) fn lay_page(
    sheet: &Sheet,
    shaper: &mut Shaper,
    arrangement: &Arrangement,
    number: &PageNumber,
    start: Start,
) -> Result<LaidPage, NoticeError> {
    let tree = compose(arrangement, sheet.paper, sheet.message, number);
    let mut boxes = boxes::lay(&tree, shaper, sheet.message, (start.story, start.overfull))?;
    let at = tree.nodes.iter().position(|node| matches!(node.shown, Shown::Story(_)));
    let story = match (at, &mut boxes.story) {
        (Some(at), Some(story)) if !story.is_empty() => {
            let frame = boxes.frames[at];
            Some(story.set(frame.width, frame.height, start.story))
        }
        _ => None,
    };
    Ok(LaidPage { number: number.clone(), tree, boxes, story })
}
