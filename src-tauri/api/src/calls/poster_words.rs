//! The words of a sheet between plain data and the office.

use domain::{
    date,
    text::normal::{clean, clean_paragraphs},
};
use office::poster::{
    SheetWords,
    words::{AwardWords, DayToCome, Remembered, SignedBy},
};

use super::convert::record_id;
use crate::{
    failure::{Code, refuse},
    types::{
        Failure,
        poster_words::{AwardWords as AwardTyped, EventWords, PosterWords, RememberedDay, SignatureWords},
    },
};

/// Reads what was typed.
pub(super) fn words_in(words: &PosterWords) -> Result<SheetWords, Failure> {
    let line = |text: &Option<String>| text.as_deref().map(clean);
    let lines = words.lines.as_ref().map(|lines| {
        lines.iter().map(|line| clean(line)).filter(|line| !line.is_empty()).collect::<Vec<String>>()
    });
    Ok(SheetWords {
        title: line(&words.title),
        subtitle: line(&words.subtitle),
        note: line(&words.note),
        quotation: line(&words.quotation),
        lines_heading: line(&words.lines_heading),
        lines,
        anniversary: words.anniversary.map(|RememberedDay { day, month, first_year, year }| Remembered {
            day,
            month,
            first_year,
            year,
        }),
        lead: words.lead.as_deref().map(record_id).transpose()?.map(Into::into),
        events: words.events.iter().flatten().map(event).collect::<Result<_, _>>()?,
        closing: words.closing.as_deref().map(clean_paragraphs),
        signature: words.signature.as_ref().map(|it| SignedBy {
            capacity: clean_paragraphs(&it.capacity),
            mark: clean(&it.mark),
            name: clean(&it.name),
        }),
        award: words.award.as_ref().map(|it| AwardWords {
            lead_in: clean(&it.lead_in),
            title: clean(&it.title),
            decision: clean(&it.decision),
        }),
    })
}

fn event(typed: &EventWords) -> Result<DayToCome, Failure> {
    let on = date::parse(&typed.on).map_err(|_| {
        refuse(Code::NotADate, [("label", "Ngày trong lịch".to_owned()), ("text", typed.on.clone())])
    })?;
    Ok(DayToCome { on, text: clean(&typed.text) })
}

/// The words as they stand on the sheet.
pub(super) fn words_out(words: &SheetWords) -> PosterWords {
    let events: Vec<EventWords> = words
        .events
        .iter()
        .map(|day| EventWords { on: day.on.on_screen(), text: day.text.clone() })
        .collect();
    PosterWords {
        title: words.title.clone(),
        subtitle: words.subtitle.clone(),
        note: words.note.clone(),
        quotation: words.quotation.clone(),
        lines_heading: words.lines_heading.clone(),
        lines: words.lines.clone(),
        anniversary: words.anniversary.map(|Remembered { day, month, first_year, year }| RememberedDay {
            day,
            month,
            first_year,
            year,
        }),
        lead: words.lead.map(|lead| lead.to_string()),
        events: Some(events).filter(|events| !events.is_empty()),
        closing: words.closing.clone(),
        signature: words.signature.as_ref().map(|it| SignatureWords {
            capacity: it.capacity.clone(),
            mark: it.mark.clone(),
            name: it.name.clone(),
        }),
        award: words.award.as_ref().map(|it| AwardTyped {
            lead_in: it.lead_in.clone(),
            title: it.title.clone(),
            decision: it.decision.clone(),
        }),
    }
}
