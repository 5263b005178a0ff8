//! The order of what a search found.

use std::cmp::Reverse;

use domain::{
    exemplar::Category,
    id::RecordId,
    text::{fold::folded_words, tone::marked_key},
};
use rusqlite::{Connection, Row, params, types::Value};

use super::{ExemplarCounts, ExemplarFilter, ExemplarQuery, ExemplarSort, Shelf, SubjectKind};
use crate::{
    ProgressFilter, StoreError,
    search::{
        Facets, Typed,
        finding::{self, Found, Tier},
    },
};

/// What a search found, in the order asked for.
pub(super) struct Ranked {
    /// Row ids with the place each hit.
    pub hits: Vec<(i64, Tier)>,
    /// Whether there are more than are listed.
    pub more: bool,
    /// How many hits each group has, the filter's category and subject aside.
    pub counts: ExemplarCounts,
}

/// What of a row decides its place and its group.
struct Candidate {
    id: i64,
    tier: Tier,
    category: Option<Category>,
    subject: Option<SubjectKind>,
    closeness: Closeness,
    updated_at: i64,
    /// The columns of the order asked for; nothing for orders that need none.
    keys: [Value; 2],
}

/// How close a name comes to what was typed, the more important first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Closeness {
    /// How many of the typed words have the name's very marks, where marks were typed.
    marks: usize,
    /// Whether the given name, the last word, is what was typed last.
    given_name: bool,
    /// How many of the typed words are whole words of the name.
    whole_words: usize,
}

/// Finds and orders what was typed.
pub(super) fn rank(
    connection: &Connection,
    query: &ExemplarQuery,
    typed: &Typed,
) -> Result<Ranked, StoreError> {
    let any_group = ExemplarFilter { category: None, subject: None, ..query.filter.clone() };
    let mut found = finding::find(connection, typed, &Facets::of(&any_group))?;
    let mut candidates = read(connection, &found, query, typed)?;
    let counts = counts(&candidates);
    if any_group != query.filter {
        if found.more {
            // The hits listed are the newest of all groups; the group chosen may have others.
            found = finding::find(connection, typed, &Facets::of(&query.filter))?;
            candidates = read(connection, &found, query, typed)?;
        }
        candidates.retain(|hit| {
            query.filter.category.is_none_or(|wanted| hit.category == Some(wanted))
                && query.filter.subject.is_none_or(|wanted| hit.subject == Some(wanted))
        });
    }
    sort(&mut candidates, query.sort);
    let hits = candidates.into_iter().map(|hit| (hit.id, hit.tier)).collect();
    Ok(Ranked { hits, more: found.more, counts })
}

fn sort(candidates: &mut [Candidate], sort: ExemplarSort) {
    let by_keys = |a: &Candidate, b: &Candidate| {
        let [a_first, a_second] = a.keys.each_ref().map(sortable);
        let [b_first, b_second] = b.keys.each_ref().map(sortable);
        (a_first, a_second, a.id).cmp(&(b_first, b_second, b.id))
    };
    match sort {
        ExemplarSort::BestMatch => {
            candidates.sort_by_key(|hit| (hit.tier, Reverse((hit.closeness, hit.updated_at, hit.id))));
        }
        ExemplarSort::NewestChange => candidates.sort_by_key(|hit| Reverse((hit.updated_at, hit.id))),
        ExemplarSort::GivenNameReversed => candidates.sort_by(|a, b| by_keys(b, a)),
        ExemplarSort::GivenName | ExemplarSort::Unit | ExemplarSort::State => candidates.sort_by(by_keys),
    }
}

/// The columns an order goes by.
const fn key_columns(sort: ExemplarSort) -> &'static str {
    match sort {
        ExemplarSort::BestMatch | ExemplarSort::NewestChange => "NULL, NULL",
        ExemplarSort::GivenName | ExemplarSort::GivenNameReversed => "name_key, NULL",
        ExemplarSort::Unit => "unit_key, name_key",
        ExemplarSort::State => "state_rank, name_key",
    }
}

/// Keys are bytes or small numbers; one column never mixes them.
fn sortable(key: &Value) -> (i64, &[u8]) {
    match key {
        Value::Integer(number) => (*number, &[]),
        Value::Blob(bytes) => (0, bytes),
        _ => (0, &[]),
    }
}

fn closeness(name: &str, typed: &Typed) -> Closeness {
    let mut close = Closeness::default();
    let mut marked = Vec::new();
    let mut given_name = String::new();
    for word in folded_words(name) {
        if typed.marked_words.is_some() {
            marked.push(marked_key(&name[word.range]));
        }
        close.whole_words += usize::from(typed.words.contains(&word.folded));
        given_name = word.folded;
    }
    close.given_name = typed.words.last().is_some_and(|last| given_name.starts_with(last.as_str()));
    let as_typed = |wanted: &&String| marked.iter().any(|word| word.starts_with(wanted.as_str()));
    close.marks = typed.marked_words.as_ref().map_or(0, |wanted| wanted.iter().filter(as_typed).count());
    close
}

fn counts(candidates: &[Candidate]) -> ExemplarCounts {
    let mut counts = ExemplarCounts { all: candidates.len(), ..ExemplarCounts::default() };
    for hit in candidates {
        counts.individual += usize::from(hit.subject == Some(SubjectKind::Individual));
        counts.collective += usize::from(hit.subject == Some(SubjectKind::Collective));
        counts.new_model += usize::from(hit.category == Some(Category::NewModel));
        counts.new_factor += usize::from(hit.category == Some(Category::NewFactor));
    }
    counts
}

/// Reads what decides the order. Hits of parts of names have not been filtered yet; here they are, all
/// but their category and subject.
fn read(
    connection: &Connection,
    found: &Found,
    query: &ExemplarQuery,
    typed: &Typed,
) -> Result<Vec<Candidate>, StoreError> {
    let columns = format!("category, subject_kind, name, updated_at, {}", key_columns(query.sort));
    let progress = query.filter.progress.as_ref().map_or_else(|| "1".to_owned(), ProgressFilter::condition);
    let mut filtered_already =
        connection.prepare_cached(&format!("SELECT {columns} FROM exemplar WHERE id = ?1 AND {progress}"))?;
    let filter = &query.filter;
    let mut filtering = connection.prepare_cached(&format!(
        "SELECT {columns} FROM exemplar
         WHERE id = ?1 AND binned = ?2 AND (?3 IS NULL OR state = ?3) AND (?4 IS NULL OR plan_year = ?4)
           AND {}
           AND (?5 IS NULL OR EXISTS
                (SELECT 1 FROM exemplar_work_field WHERE work_field = ?5 AND exemplar = exemplar.id))
           AND {progress}",
        filter.unit_condition().as_deref().unwrap_or("TRUE")
    ))?;
    let work_field = filter.work_field.map(|id| *RecordId::from(id).bytes());
    let (binned, state) = (filter.shelf == Shelf::Bin, filter.state.map(|state| state.code()));
    let mut candidates = Vec::with_capacity(found.hits.len());
    for (id, tier) in &found.hits {
        let mut rows = match tier {
            Tier::Name | Tier::Anywhere => filtered_already.query([id])?,
            Tier::NamePart => filtering.query(params![id, binned, state, filter.plan_year, work_field])?,
        };
        if let Some(row) = rows.next()? {
            candidates.push(candidate(row, *id, *tier, typed)?);
        }
    }
    Ok(candidates)
}

fn candidate(row: &Row<'_>, id: i64, tier: Tier, typed: &Typed) -> Result<Candidate, StoreError> {
    let text = |column| -> Result<&str, StoreError> {
        row.get_ref(column)?.as_str().map_err(|error| StoreError::damaged(error.to_string()))
    };
    let subject = match text(1)? {
        "individual" => Some(SubjectKind::Individual),
        "collective" => Some(SubjectKind::Collective),
        _ => None,
    };
    let closeness = if tier == Tier::Name { closeness(text(2)?, typed) } else { Closeness::default() };
    Ok(Candidate {
        id,
        tier,
        category: Category::from_code(text(0)?),
        subject,
        closeness,
        updated_at: row.get(3)?,
        keys: [row.get(4)?, row.get(5)?],
    })
}
