//! How many exemplars there are of each sort; kept by triggers, read instead of counting rows.

use domain::exemplar::Category;
use rusqlite::{Connection, ToSql};

use super::exemplar::subject_code;
use crate::{ExemplarCounts, ExemplarFilter, Shelf, StoreError, SubjectKind};

/// How many exemplars of one category and subject there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Share {
    pub category: String,
    pub subject: String,
    pub count: usize,
}

/// The shares a filter leaves, its category and subject aside.
pub(crate) fn shares(connection: &Connection, filter: &ExemplarFilter) -> Result<Vec<Share>, StoreError> {
    let (shelf, state) = (filter.shelf == Shelf::Bin, filter.state.map(|state| state.code()));
    let unit = filter.unit_condition();
    let work_field = filter.work_field.map(|id| *domain::id::RecordId::from(id).bytes());
    let progress = filter.progress.as_ref().map(|it| format!("AND {}", it.condition())).unwrap_or_default();
    // Units, fields of work and what the figures count are too many to be counted beforehand.
    let is_counted = unit.is_none() && work_field.is_none() && progress.is_empty();
    let narrowed = "binned = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR plan_year = ?3)";
    let sql = match (&unit, work_field) {
        (None, None) if is_counted => format!("sum(count) FROM exemplar_count WHERE {narrowed}"),
        (None, None) => format!("count(*) FROM exemplar WHERE {narrowed} AND ?4 IS NULL"),
        (Some(unit), _) => format!(
            "count(*) FROM exemplar WHERE {narrowed} AND {unit}
               AND (?4 IS NULL OR EXISTS
                    (SELECT 1 FROM exemplar_work_field WHERE work_field = ?4 AND exemplar = exemplar.id))"
        ),
        (None, Some(_)) => format!(
            "count(*) FROM exemplar_work_field JOIN exemplar ON id = exemplar
             WHERE work_field = ?4 AND {narrowed}"
        ),
    };
    let sql = format!("SELECT category, subject_kind, {sql} {progress} GROUP BY category, subject_kind");
    let all: [&dyn ToSql; 4] = [&shelf, &state, &filter.plan_year, &work_field];
    let used = if is_counted { &all[..3] } else { &all[..] };
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(used, |row| {
        let count: i64 = row.get(2)?;
        Ok(Share {
            category: row.get(0)?,
            subject: row.get(1)?,
            count: usize::try_from(count).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The shares put together as groups.
pub(crate) fn groups(shares: &[Share]) -> ExemplarCounts {
    let sum = |wanted: &dyn Fn(&Share) -> bool| {
        shares.iter().filter(|share| wanted(share)).map(|share| share.count).sum::<usize>()
    };
    let subject = |kind| sum(&|share| share.subject == subject_code(Some(kind)));
    let category = |category: Category| sum(&|share| share.category == category.code());
    ExemplarCounts {
        all: sum(&|_| true),
        individual: subject(SubjectKind::Individual),
        collective: subject(SubjectKind::Collective),
        new_model: category(Category::NewModel),
        new_factor: category(Category::NewFactor),
    }
}

/// How many exemplars a filter leaves, its category and subject included.
pub(crate) fn total(shares: &[Share], filter: &ExemplarFilter) -> usize {
    shares
        .iter()
        .filter(|share| filter.category.is_none_or(|category| share.category == category.code()))
        .filter(|share| filter.subject.is_none_or(|subject| share.subject == subject_code(Some(subject))))
        .map(|share| share.count)
        .sum()
}
