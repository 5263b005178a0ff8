//! What a sheet says, text by text, each with the place it comes from: what a posting keeps, so that
//! later changes of the records can be told from what hangs on the board.

use domain::{
    id::{ExemplarId, RecordId},
    photo::Photo,
    posting::Fact,
    text::normal::clean_paragraphs,
};
use notices::{PosterContent, Slot};

use super::content::Gathered;
use crate::exemplar::{add::POSITION_STEP, detail::Portrait};

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
    }
}

/// The slot that stands for a part; `None` for a part this version does not know.
#[must_use]
pub fn slot_of_part(name: &str) -> Option<Slot> {
    const SLOTS: [Slot; 11] = [
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
        Slot::Photo,
    ];
    SLOTS.into_iter().find(|slot| part(*slot) == name)
}

/// Everything the records say for a sheet about an exemplar. Agency, month and slogan come from no field of
/// the exemplar, so that no later edit of it changes them.
pub(crate) fn facts(gathered: &Gathered, portrait: &Portrait) -> Vec<Fact> {
    let photo = portrait.photo.as_ref().map(|(_, photo)| photo);
    let said = gathered.places().iter().filter_map(|(slot, place)| {
        let text = clean_paragraphs(&text(&gathered.content, *slot, photo)?);
        (!text.is_empty()).then_some((*slot, place, text))
    });
    said.zip(1..)
        .map(|((slot, place, text), number)| Fact {
            id: fact_id(portrait.id, place.record, place.path.as_str()),
            position: number * POSITION_STEP,
            exemplar: portrait.id,
            record: place.record,
            place: place.path.clone(),
            part: part(slot).to_owned(),
            text,
        })
        .collect()
}

/// The same place of the same record is the same fact, whoever composes the sheet.
fn fact_id(exemplar: ExemplarId, record: RecordId, place: &str) -> domain::id::ItemId {
    RecordId::built_in("fact", &format!("{exemplar}/{record}/{place}")).into()
}

fn text(content: &PosterContent, slot: Slot, photo: Option<&Photo>) -> Option<String> {
    let text = match slot {
        Slot::Name => &content.name,
        Slot::Subtitle => &content.subtitle,
        Slot::Role => &content.role,
        Slot::Unit => &content.unit,
        Slot::Note => &content.note,
        Slot::Quotation => &content.quotation,
        Slot::Praise => &content.praise,
        Slot::Summary => &content.summary,
        Slot::Achievement(index) => content.achievements.get(index)?,
        Slot::Figure(index) => {
            let figure = content.figures.get(index)?;
            return Some(format!("{} {} – {}", figure.value, figure.unit, figure.caption));
        }
        Slot::Photo => {
            // Left out of the sheet, it is no fact of it either.
            content.photo.as_ref()?;
            return photo.map(|it| format!("{} {} {}", it.hash, it.focus_x, it.focus_y));
        }
        // These come from no field of one exemplar.
        Slot::Agency
        | Slot::Occasion
        | Slot::Eyebrow
        | Slot::Card(_)
        | Slot::Section(_)
        | Slot::Point(_)
        | Slot::Event(_)
        | Slot::Row(_)
        | Slot::Award
        | Slot::Closing
        | Slot::Signer
        | Slot::Slogan
        | Slot::Source
        | Slot::Place => return None,
    };
    Some(text.clone())
}
