//! Asking the index: names first, then everything, then parts of names.
//!
//! Ranking by word statistics (bm25) goes through every text that holds a frequent word, tens of
//! milliseconds in a large office. What a clerk types is mostly a name, so hits in the name come first;
//! every list of hits is cut at [`LISTED`], newest first, which bounds what a keystroke costs.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::query::{Facets, Typed};
use crate::StoreError;

/// How many hits a search lists at most. More can't be looked through; one more word narrows them.
pub(crate) const LISTED: usize = 500;

/// Below so many hits of a single word, parts of words in names are looked for too. Several words are meant
/// as they stand: there parts are the last resort.
const FEW: usize = 20;

/// Where a search hit, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tier {
    /// Everything typed begins words of the name.
    Name,
    /// Everything typed begins words somewhere.
    Anywhere,
    /// What was typed is a part of the name, from inside a word.
    NamePart,
}

/// What a search hit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found {
    /// The exemplars' row ids with the best place each hit.
    pub hits: Vec<(i64, Tier)>,
    /// Whether there are more than are listed.
    pub more: bool,
}

/// Finds the exemplars that hold everything typed. Hits of [`Tier::NamePart`] are not filtered.
pub(crate) fn find(connection: &Connection, typed: &Typed, facets: &Facets) -> Result<Found, StoreError> {
    let mut found = Found::default();
    let mut known = HashSet::new();
    found.take(&mut known, Tier::Name, ask(connection, Tier::Name, &typed.question("name", facets))?);
    if !found.more {
        let question = typed.question("name place lead body", facets);
        found.take(&mut known, Tier::Anywhere, ask(connection, Tier::Anywhere, &question)?);
    }
    let enough = if typed.words.len() == 1 { FEW } else { 1 };
    if found.hits.len() < enough
        && let Some(question) = typed.part_question()
    {
        found.take(&mut known, Tier::NamePart, ask(connection, Tier::NamePart, &question)?);
    }
    Ok(found)
}

impl Found {
    fn take(&mut self, known: &mut HashSet<i64>, tier: Tier, ids: Vec<i64>) {
        // A full answer was cut off, even where every hit in it was known from a better place.
        self.more |= ids.len() > LISTED;
        self.hits.extend(ids.into_iter().filter(|id| known.insert(*id)).map(|id| (id, tier)));
        self.more |= self.hits.len() > LISTED;
        self.hits.truncate(LISTED);
    }
}

/// The newest hits of a place: one more than is listed, so that "more" can be told.
fn ask(connection: &Connection, tier: Tier, question: &str) -> Result<Vec<i64>, StoreError> {
    let index = match tier {
        Tier::Name => "exemplar_name",
        Tier::Anywhere => "exemplar_search",
        Tier::NamePart => "exemplar_name_part",
    };
    let sql = format!("SELECT rowid FROM {index} WHERE {index} MATCH ?1 ORDER BY rowid DESC LIMIT ?2");
    let limit = i64::try_from(LISTED + 1).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![question, limit], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
