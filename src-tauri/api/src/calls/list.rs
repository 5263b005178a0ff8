//! Searching and listing.

use domain::{
    date::Timestamp,
    exemplar::{Category, Subject},
    rules::State,
};
use office::{ExemplarFilter, ExemplarQuery, ExemplarSort, Mark, Office, Shelf, SnippetOf};

use super::{
    Call,
    convert::{by_code, record_id, word},
    statistics,
};
use crate::{
    types::{
        Failure,
        list::{ExemplarPage, ExemplarRow, KindCounts, ListOrder, ListRequest, Snippet, SubjectKind},
    },
    wording,
};

/// Rows answered when the request leaves it open.
const USUAL: u32 = 100;

/// The most rows answered at once.
const MOST: u32 = 500;

/// What a list says of a unit that another office has not handed over yet.
const UNIT_NOT_RECEIVED: &str = "chưa nhận được đơn vị";

pub(super) fn list(call: Call<'_>, request: ListRequest) -> Result<ExemplarPage, Failure> {
    let now = call.api.world.now();
    call.api.with(|office| {
        let mut query = query(office, &request)?;
        if let Some(unit) = query.filter.unit.filter(|_| request.unit_kin == Some(true)) {
            query.filter.kin = office.kin_of(unit)?;
        }
        let page = office.list(&query)?;
        let count = |count: usize| count as u64;
        Ok(ExemplarPage {
            total: count(page.total),
            counts: KindCounts {
                all: count(page.counts.all),
                individual: count(page.counts.individual),
                collective: count(page.counts.collective),
                new_model: count(page.counts.new_model),
                new_factor: count(page.counts.new_factor),
            },
            rows: page.rows.iter().map(|found| row(found, now)).collect(),
        })
    })
}

fn query(office: &Office, request: &ListRequest) -> Result<ExemplarQuery, Failure> {
    let counted = request.counted.as_ref();
    let progress = counted.map(|rows| statistics::filter(office, rows)).transpose()?;
    let request = ListRequest {
        category: request.category.clone().or_else(|| counted?.category.clone()),
        subject: request.subject.or_else(|| counted?.subject),
        work_field: request.work_field.clone().or_else(|| counted?.work_field.clone()),
        ..request.clone()
    };
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let id = |text: &Option<String>| given(text).map(|text| record_id(&text)).transpose();
    let limit = if request.limit == 0 { USUAL } else { request.limit.min(MOST) };
    Ok(ExemplarQuery {
        search: request.search.clone(),
        filter: ExemplarFilter {
            shelf: if request.binned { Shelf::Bin } else { Shelf::InUse },
            category: given(&request.category).map(|code| by_code(&code, Category::from_code)).transpose()?,
            subject: match request.subject {
                Some(SubjectKind::Individual) => Some(office::SubjectKind::Individual),
                Some(SubjectKind::Collective) => Some(office::SubjectKind::Collective),
                Some(SubjectKind::None) | None => None,
            },
            unit: id(&request.unit)?.map(Into::into),
            kin: Vec::new(),
            state: given(&request.state).map(|code| by_code(&code, State::from_code)).transpose()?,
            plan_year: request.plan_year,
            work_field: id(&request.work_field)?.map(Into::into),
            progress,
        },
        sort: match request.order {
            ListOrder::Natural => ExemplarSort::BestMatch,
            ListOrder::Name => ExemplarSort::GivenName,
            ListOrder::NameReversed => ExemplarSort::GivenNameReversed,
            ListOrder::Newest => ExemplarSort::NewestChange,
            ListOrder::Unit => ExemplarSort::Unit,
            ListOrder::State => ExemplarSort::State,
        },
        offset: request.offset as usize,
        limit: limit as usize,
    })
}

fn row(found: &office::ExemplarRow, now: Timestamp) -> ExemplarRow {
    let unit = match (found.unit, found.unit_name.as_str()) {
        (Some(_), "") => UNIT_NOT_RECEIVED.to_owned(),
        (_, name) => name.to_owned(),
    };
    ExemplarRow {
        id: found.id.to_string(),
        name: found.name.clone(),
        name_marks: marks(&found.name, &found.marks),
        role: found.role.clone(),
        snippet: found.snippet.as_ref().map(snippet),
        subject: match found.subject {
            Some(Subject::Person(_)) => SubjectKind::Individual,
            Some(Subject::Collective(_)) => SubjectKind::Collective,
            None => SubjectKind::None,
        },
        category: word!(found.category),
        unit,
        state: word!(found.state),
        step: found.state.step().number(),
        plan_year: found.plan_year,
        photo: found.photo.map(|photo| photo.to_string()),
        changed_ms: found.updated_at.millis(),
        changed: wording::short_day(found.updated_at, now),
    }
}

/// A piece of text; one from the name of another unit says so.
fn snippet(found: &office::Snippet) -> Snippet {
    let label = match found.of {
        SnippetOf::Text => "",
        SnippetOf::UnitBefore => "đơn vị cũ",
        SnippetOf::UnitAfter => "nay là",
    };
    Snippet { label: label.to_owned(), text: found.text.clone(), marks: marks(&found.text, &found.marks) }
}

/// Marks counted in characters, counted in UTF-16 units as browsers do.
fn marks(text: &str, marks: &[Mark]) -> Vec<(u32, u32)> {
    let units = |characters: usize| -> u32 {
        text.chars().take(characters).map(|letter| u32::from(letter.len_utf16() == 2) + 1).sum()
    };
    marks.iter().map(|mark| (units(mark.start), units(mark.end))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_behind_an_emoji_are_counted_as_browsers_count() {
        assert_eq!(marks("🎉 Ánh", &[Mark { start: 2, end: 5 }]), [(3, 6)]);
    }
}
