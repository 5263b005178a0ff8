//! The order of what a search found.

use std::cmp::Reverse;

use domain::text::{
    fold::{fold, folded_words},
    names::given_name,
    tone::marked_key,
};
use rusqlite::{Connection, params};

use super::{ExemplarCounts, ExemplarFilter, ExemplarQuery, ExemplarSort, Shelf, listing::passes};
use crate::{
    StoreError,
    search::{
        Facets, Typed,
        finding::{self, Found, Tier},
    },
    tables::exemplar_count::{Share, groups},
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

/// What of a row decides its place.
struct Candidate {
    id: i64,
    tier: Tier,
    category: String,
    subject: String,
    name: String,
    name_key: Vec<u8>,
    unit_key: Vec<u8>,
    state_rank: i64,
    updated_at: i64,
}

/// Finds and orders what was typed.
pub(super) fn rank(
    connection: &Connection,
    query: &ExemplarQuery,
    typed: &Typed,
) -> Result<Ranked, StoreError> {
    let any_group = ExemplarFilter { category: None, subject: None, ..query.filter.clone() };
    let found = finding::find(connection, typed, &Facets::of(&any_group))?;
    let more_in_groups = found.more;
    let mut candidates = read(connection, &found, &any_group)?;
    let counts = groups(&shares(&candidates));
    let mut more = found.more;
    if any_group != query.filter {
        if more_in_groups {
            // The hits listed are the newest of all groups; the group chosen may have others.
            let found = finding::find(connection, typed, &Facets::of(&query.filter))?;
            more = found.more;
            candidates = read(connection, &found, &any_group)?;
        }
        candidates.retain(|hit| passes(&query.filter, &hit.category, &hit.subject));
    }
    sort(&mut candidates, query.sort, typed);
    Ok(Ranked { hits: candidates.into_iter().map(|hit| (hit.id, hit.tier)).collect(), more, counts })
}

fn sort(candidates: &mut [Candidate], sort: ExemplarSort, typed: &Typed) {
    match sort {
        ExemplarSort::BestMatch => {
            candidates.sort_by_cached_key(|hit| {
                (hit.tier, Reverse(closeness(hit, typed)), Reverse((hit.updated_at, hit.id)))
            });
        }
        ExemplarSort::GivenName => candidates.sort_by(|a, b| (&a.name_key, a.id).cmp(&(&b.name_key, b.id))),
        ExemplarSort::GivenNameReversed => {
            candidates.sort_by(|a, b| (&b.name_key, b.id).cmp(&(&a.name_key, a.id)));
        }
        ExemplarSort::NewestChange => candidates.sort_by_key(|hit| Reverse((hit.updated_at, hit.id))),
        ExemplarSort::Unit => {
            candidates
                .sort_by(|a, b| (&a.unit_key, &a.name_key, a.id).cmp(&(&b.unit_key, &b.name_key, b.id)));
        }
        ExemplarSort::State => {
            candidates
                .sort_by(|a, b| (a.state_rank, &a.name_key, a.id).cmp(&(b.state_rank, &b.name_key, b.id)));
        }
    }
}

/// How close a name comes to what was typed: marks as typed, then the given name hit, then whole words.
fn closeness(hit: &Candidate, typed: &Typed) -> (usize, bool, usize) {
    if hit.tier != Tier::Name {
        return (0, false, 0);
    }
    let as_typed = typed.marked_words.as_ref().map_or(0, |wanted| {
        let words: Vec<String> =
            folded_words(&hit.name).map(|word| marked_key(&hit.name[word.range])).collect();
        wanted.iter().filter(|wanted| words.iter().any(|word| word.starts_with(wanted.as_str()))).count()
    });
    let given = fold(given_name(&hit.name));
    let given_hit = typed.words.last().is_some_and(|last| given.starts_with(last.as_str()));
    let name = fold(&hit.name);
    let whole = typed.words.iter().filter(|wanted| name.split(' ').any(|word| word == *wanted)).count();
    (as_typed, given_hit, whole)
}

fn shares(candidates: &[Candidate]) -> Vec<Share> {
    let share =
        |hit: &Candidate| Share { category: hit.category.clone(), subject: hit.subject.clone(), count: 1 };
    candidates.iter().map(share).collect()
}

/// Reads what decides the order. Hits of parts of names have not been filtered yet; here they are.
fn read(
    connection: &Connection,
    found: &Found,
    filter: &ExemplarFilter,
) -> Result<Vec<Candidate>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT category, subject_kind, name, name_key, unit_key, state_rank, updated_at FROM exemplar
         WHERE id = ?1 AND binned = ?2 AND (?3 IS NULL OR state = ?3) AND (?4 IS NULL OR plan_year = ?4)
           AND (?5 IS NULL OR unit = ?5)
           AND (?6 IS NULL OR EXISTS
                (SELECT 1 FROM exemplar_work_field WHERE work_field = ?6 AND exemplar = exemplar.id))",
    )?;
    let unit = filter.unit.map(|id| *domain::id::RecordId::from(id).bytes());
    let work_field = filter.work_field.map(|id| *domain::id::RecordId::from(id).bytes());
    let (binned, state) = (filter.shelf == Shelf::Bin, filter.state.map(|state| state.code()));
    let mut candidates = Vec::with_capacity(found.hits.len());
    for (id, tier) in &found.hits {
        let mut rows = statement.query(params![id, binned, state, filter.plan_year, unit, work_field])?;
        let Some(row) = rows.next()? else { continue };
        candidates.push(Candidate {
            id: *id,
            tier: *tier,
            category: row.get(0)?,
            subject: row.get(1)?,
            name: row.get(2)?,
            name_key: row.get(3)?,
            unit_key: row.get(4)?,
            state_rank: row.get(5)?,
            updated_at: row.get(6)?,
        });
    }
    Ok(candidates)
}
