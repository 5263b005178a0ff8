//! Answering questions to the list of exemplars.

use domain::{
    date::Timestamp,
    exemplar::{Category, Subject},
    id::{CollectiveId, ExemplarId, ModelId, PersonId, PhotoId, RecordId, UnitId},
    rules::State,
};
use rusqlite::{Connection, Row, ToSql};

use super::{ExemplarPage, ExemplarQuery, ExemplarRow, ExemplarSort, Shelf, Snippet, SnippetOf, ranking};
use crate::{
    ProgressFilter, Store, StoreError,
    search::{Hits, Typed, finding::Tier},
    tables::{exemplar::subject_code, exemplar_count, exemplar_text, maybe_record_at, record_at, unit},
};

impl Store {
    /// One page of the list of exemplars, with how many there are.
    pub fn exemplars(&self, query: &ExemplarQuery) -> Result<ExemplarPage, StoreError> {
        // Hundreds of small questions under one lock, instead of a lock for each.
        let reading = self.connection.unchecked_transaction()?;
        let page = match Typed::read(&query.search) {
            Some(typed) => self.searched(query, &typed),
            None => self.browsed(query),
        };
        reading.finish()?;
        page
    }

    fn browsed(&self, query: &ExemplarQuery) -> Result<ExemplarPage, StoreError> {
        let shares = exemplar_count::shares(&self.connection, &query.filter)?;
        let mut rows = Vec::new();
        for id in page(&self.connection, query)? {
            rows.push(read_row(&self.connection, id)?);
        }
        let total = exemplar_count::total(&shares, &query.filter);
        Ok(ExemplarPage { total, more: false, counts: exemplar_count::groups(&shares), rows })
    }

    fn searched(&self, query: &ExemplarQuery, typed: &Typed) -> Result<ExemplarPage, StoreError> {
        let ranked = ranking::rank(&self.connection, query, typed)?;
        let shown = ranked.hits.iter().skip(query.offset).take(query.limit);
        let mut rows = Vec::new();
        for (id, tier) in shown {
            let mut row = read_row(&self.connection, *id)?;
            explain(&self.connection, *id, *tier, typed, &mut row)?;
            rows.push(row);
        }
        Ok(ExemplarPage { total: ranked.hits.len(), more: ranked.more, counts: ranked.counts, rows })
    }
}

/// The ids of one page, found in the index of its order alone.
fn page(connection: &Connection, query: &ExemplarQuery) -> Result<Vec<i64>, StoreError> {
    let filter = &query.filter;
    let mut conditions = vec!["binned = ?"];
    let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(filter.shelf == Shelf::Bin)];
    let mut ask = |condition, value: Option<Box<dyn ToSql>>| {
        if let Some(value) = value {
            conditions.push(condition);
            values.push(value);
        }
    };
    let id = |record: RecordId| -> Box<dyn ToSql> { Box::new(*record.bytes()) };
    let progress = filter.progress.as_ref().map(ProgressFilter::condition);
    ask("category = ?", filter.category.map(|category| Box::new(category.code()) as _));
    ask("subject_kind = ?", filter.subject.map(|subject| Box::new(subject_code(Some(subject))) as _));
    ask("state = ?", filter.state.map(|state| Box::new(state.code()) as _));
    ask("plan_year = ?", filter.plan_year.map(|year| Box::new(year) as _));
    ask(
        "id IN (SELECT exemplar FROM exemplar_work_field WHERE work_field = ?)",
        filter.work_field.map(|field| id(field.into())),
    );
    let unit = filter.unit_condition();
    conditions.extend(unit.as_deref());
    conditions.extend(progress.as_deref());
    let number = |count: usize| -> Box<dyn ToSql> { Box::new(i64::try_from(count).unwrap_or(i64::MAX)) };
    values.push(number(query.limit));
    values.push(number(query.offset));
    let sql = format!(
        "SELECT id FROM exemplar WHERE {} ORDER BY {} LIMIT ? OFFSET ?",
        conditions.join(" AND "),
        order(query.sort)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Each order names every column of its index: so the index gives it without sorting, and equal names
/// always come in the same order.
const fn order(sort: ExemplarSort) -> &'static str {
    match sort {
        ExemplarSort::BestMatch | ExemplarSort::GivenName => {
            "name_key, category, subject_kind, state, plan_year, unit, id"
        }
        ExemplarSort::GivenNameReversed => {
            "name_key DESC, category DESC, subject_kind DESC, state DESC, plan_year DESC, unit DESC, id DESC"
        }
        ExemplarSort::NewestChange => {
            "updated_at DESC, category DESC, subject_kind DESC, state DESC, plan_year DESC, unit DESC, id DESC"
        }
        ExemplarSort::Unit => "unit_key, name_key, category, subject_kind, state, plan_year, unit, id",
        ExemplarSort::State => "state_rank, name_key, category, subject_kind, state, plan_year, unit, id",
    }
}

fn read_row(connection: &Connection, id: i64) -> Result<ExemplarRow, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT exemplar.record, exemplar.name, role, subject_kind, subject, model, exemplar.unit,
                unit.short_name, category, state, plan_year, exemplar.photo, updated_at
         FROM exemplar
         LEFT JOIN unit ON unit.record = exemplar.unit
         WHERE id = ?1",
    )?;
    let mut rows = statement.query([id])?;
    match rows.next()? {
        Some(row) => row_of(row),
        None => Err(StoreError::damaged(format!("the index names exemplar {id}, which is not there"))),
    }
}

fn row_of(row: &Row<'_>) -> Result<ExemplarRow, StoreError> {
    let (subject_kind, category, state): (String, String, String) = (row.get(3)?, row.get(8)?, row.get(9)?);
    let subject = maybe_record_at(row, 4)?.and_then(|id| match subject_kind.as_str() {
        "individual" => Some(Subject::Person(PersonId::from(id))),
        "collective" => Some(Subject::Collective(CollectiveId::from(id))),
        _ => None,
    });
    let unknown = || StoreError::damaged(format!("unknown code in an exemplar's row: {category}, {state}"));
    Ok(ExemplarRow {
        id: ExemplarId::from(record_at(row, 0)?),
        name: row.get(1)?,
        role: row.get(2)?,
        subject,
        model: maybe_record_at(row, 5)?.map(ModelId::from),
        unit: maybe_record_at(row, 6)?.map(UnitId::from),
        unit_name: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        category: Category::from_code(&category).ok_or_else(unknown)?,
        state: State::from_code(&state).ok_or_else(unknown)?,
        plan_year: row.get(10)?,
        photo: maybe_record_at(row, 11)?.map(PhotoId::from),
        updated_at: Timestamp::from_millis(row.get(12)?),
        marks: Vec::new(),
        snippet: None,
    })
}

/// Marks the hits in a row's name and, where the name does not explain the hit, shows the text that does.
fn explain(
    connection: &Connection,
    id: i64,
    tier: Tier,
    typed: &Typed,
    row: &mut ExemplarRow,
) -> Result<(), StoreError> {
    if tier == Tier::NamePart {
        row.marks = Hits::find_part(typed, &row.name).marks();
        return Ok(());
    }
    let in_name = Hits::find(typed, &row.name);
    row.marks = in_name.marks();
    if tier == Tier::Name || in_name.stretches() == typed.stretches.len() {
        return Ok(());
    }
    let text = exemplar_text::get(connection, id)?;
    let own = |part| (part, SnippetOf::Text);
    let parts = std::iter::once(own(text.place.as_str()))
        .chain(text.kin.lines().filter_map(kin))
        .chain([own(&text.lead), own(&text.body)]);
    let mut best: Option<(Hits<'_>, SnippetOf)> = None;
    for (part, of) in parts {
        let hits = Hits::find_piece(typed, part);
        if best.as_ref().is_none_or(|(best, _)| hits.stretches() > best.stretches()) {
            best = Some((hits, of));
        }
        if best.as_ref().is_some_and(|(best, _)| best.stretches() == typed.stretches.len()) {
            break;
        }
    }
    row.snippet = best.and_then(|(hits, of)| hits.snippet().map(|snippet| Snippet { of, ..snippet }));
    Ok(())
}

/// The name of a unit before or after an exemplar's own.
fn kin(line: &str) -> Option<(&str, SnippetOf)> {
    let before = line.strip_prefix(unit::BEFORE).map(|name| (name, SnippetOf::UnitBefore));
    before.or_else(|| line.strip_prefix(unit::AFTER).map(|name| (name, SnippetOf::UnitAfter)))
}
