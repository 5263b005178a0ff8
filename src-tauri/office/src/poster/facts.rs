//! What a sheet says, text by text, each with the place it comes from: what a posting keeps, so that
//! later changes of the records can be told from what hangs on the board.

use domain::{
    id::{ExemplarId, RecordId},
    posting::Fact,
    text::normal::clean_paragraphs,
};
use notices::Slot;

use super::content::Line;
use crate::exemplar::add::POSITION_STEP;

/// The part of figures behind those that go on a sheet: rows of a table, shown as bars at the most.
pub(crate) const FURTHER_FIGURES: &str = "further_figures";

/// The part of a sheet a slot belongs to; all items of a list are one part.
pub(crate) const fn part(slot: Slot) -> &'static str {
    match slot {
        Slot::Agency => "agency",
        Slot::Occasion => "occasion",
        Slot::Eyebrow => "eyebrow",
        Slot::Name => "name",
        Slot::Subtitle => "subtitle",
        Slot::Role => "role",
        Slot::Unit => "unit",
        Slot::Note => "note",
        Slot::Quotation => "quotation",
        Slot::Praise => "praise",
        Slot::Summary => "summary",
        Slot::Achievement(_) => "achievements",
        Slot::Figure(_) => "figures",
        Slot::Photo => "photo",
        Slot::Card(_) => "cards",
        Slot::Section(_) => "sections",
        Slot::Point(_) => "points",
        Slot::Event(_) => "events",
        Slot::Row(_) => "rows",
        Slot::Award => "award",
        Slot::Closing => "closing",
        Slot::Signer => "signer",
        Slot::Slogan => "slogan",
        Slot::Source => "source",
        Slot::Place => "place",
        Slot::Link => "link",
    }
}

/// The slot that stands for a part; `None` for a part this version does not know.
#[must_use]
pub fn slot_of_part(name: &str) -> Option<Slot> {
    const SLOTS: [Slot; 12] = [
        Slot::Name,
        Slot::Subtitle,
        Slot::Role,
        Slot::Unit,
        Slot::Note,
        Slot::Quotation,
        Slot::Praise,
        Slot::Summary,
        Slot::Achievement(0),
        Slot::Figure(0),
        Slot::Section(0),
        Slot::Photo,
    ];
    if name == FURTHER_FIGURES {
        return Some(Slot::Figure(0));
    }
    SLOTS.into_iter().find(|slot| part(*slot) == name)
}

/// Everything the records say for a sheet about an exemplar, each with the line it comes from. Agency, month
/// and slogan come from no field of the exemplar, so that no later edit of it changes them.
pub(crate) fn told(lines: &[Line], exemplar: ExemplarId) -> impl Iterator<Item = (&Line, Fact)> {
    let said = lines.iter().map(|line| (line, clean_paragraphs(&line.text)));
    said.filter(|(_, text)| !text.is_empty()).zip(1..).map(move |((line, text), number)| {
        let Line { place, part, .. } = line;
        let fact = Fact {
            id: fact_id(exemplar, place.record, place.path.as_str()),
            position: number * POSITION_STEP,
            exemplar,
            record: place.record,
            place: place.path.clone(),
            part: (*part).to_owned(),
            text,
        };
        (line, fact)
    })
}

/// The same, without the lines.
pub(crate) fn facts(lines: &[Line], exemplar: ExemplarId) -> Vec<Fact> {
    told(lines, exemplar).map(|(_, fact)| fact).collect()
}

/// The same place of the same record is the same fact, whoever composes the sheet.
fn fact_id(exemplar: ExemplarId, record: RecordId, place: &str) -> domain::id::ItemId {
    RecordId::built_in("fact", &format!("{exemplar}/{record}/{place}")).into()
}
