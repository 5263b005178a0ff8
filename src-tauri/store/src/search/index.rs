//! Writing the search index of an exemplar.

use domain::{exemplar::Exemplar, id::RecordId, text::fold::fold};
use rusqlite::{Connection, params};

use super::query::Facets;
use crate::{
    StoreError,
    tables::{
        self,
        exemplar::{ExemplarEntry, subject_kind},
        exemplar_text::ExemplarText,
    },
};

/// The tables of the index.
const TABLES: [&str; 3] = ["exemplar_search", "exemplar_name", "exemplar_name_part"];

/// Indexes an exemplar anew.
pub(crate) fn put(
    connection: &Connection,
    id: i64,
    entry: &ExemplarEntry,
    exemplar: &Exemplar,
) -> Result<(), StoreError> {
    let text = text_of(connection, entry, exemplar)?;
    let facets = facets_of(entry, exemplar).words();
    let is_renamed = tables::exemplar_text::put(connection, id, &format!("{}\n{facets}", entry.name), &text)?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO exemplar_search (rowid, name, place, lead, body, facet)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            entry.name,
            joined([text.place.as_str(), &text.kin]),
            text.lead,
            text.body,
            facets
        ])?;
    if is_renamed {
        connection
            .prepare_cached("INSERT OR REPLACE INTO exemplar_name (rowid, name, facet) VALUES (?1, ?2, ?3)")?
            .execute(params![id, entry.name, facets])?;
        connection
            .prepare_cached("INSERT OR REPLACE INTO exemplar_name_part (rowid, name) VALUES (?1, ?2)")?
            .execute(params![id, fold(&entry.name)])?;
    }
    Ok(())
}

/// Pages of the index that are merged for each exemplar written: what one adds is merged this often until it
/// lies in the largest piece.
const MERGED: usize = 16;

/// Merges the pieces of the index as much as so many written exemplars call for, so that searching stays quick
/// and no single write pays for many.
pub(crate) fn merge(connection: &Connection, written: usize) -> Result<(), StoreError> {
    let pages = i64::try_from(written.saturating_mul(MERGED)).unwrap_or(i64::MAX);
    connection
        .prepare_cached("INSERT INTO exemplar_search (exemplar_search, rank) VALUES ('merge', ?1)")?
        .execute([pages])?;
    Ok(())
}

/// Merges the whole index into one piece; for one that has just been made anew.
pub(crate) fn optimize(connection: &Connection) -> Result<(), StoreError> {
    for table in TABLES {
        connection.execute(&format!("INSERT INTO {table} ({table}) VALUES ('optimize')"), [])?;
    }
    Ok(())
}

/// Takes an exemplar out of the index.
pub(crate) fn remove(connection: &Connection, id: i64) -> Result<(), StoreError> {
    tables::exemplar_text::remove(connection, id)?;
    for table in TABLES {
        connection.prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?.execute([id])?;
    }
    Ok(())
}

/// Everything an exemplar can be found by, beside its name.
pub(crate) fn text_of(
    connection: &Connection,
    entry: &ExemplarEntry,
    exemplar: &Exemplar,
) -> Result<ExemplarText, StoreError> {
    let [short_name, official_name] = &entry.unit_names;
    let official_name = if official_name == short_name { "" } else { official_name };
    let model_name = if entry.model_name == entry.name { "" } else { &entry.model_name };
    let mut body = vec![exemplar.summary.as_str()];
    body.extend(exemplar.achievements.iter().map(|deed| deed.text.as_str()));
    body.extend(
        exemplar.figures.iter().flat_map(|figure| [figure.metric.as_str(), &figure.value, &figure.unit]),
    );
    body.extend(
        exemplar.initiatives.iter().flat_map(|initiative| [initiative.title.as_str(), &initiative.decision]),
    );
    body.extend([exemplar.quotation.as_str(), &exemplar.discovered_by]);
    let mut work_fields = Vec::new();
    for id in &exemplar.work_fields {
        work_fields.extend(tables::work_field::get(connection, RecordId::from(*id))?);
    }
    body.extend(work_fields.iter().map(String::as_str));
    Ok(ExemplarText {
        place: joined([entry.role.as_str(), short_name, official_name]),
        kin: entry
            .unit
            .map(|unit| tables::unit::kin_names(connection, unit))
            .transpose()?
            .unwrap_or_default(),
        lead: joined([exemplar.praise.as_str(), model_name]),
        body: joined(body),
    })
}

/// What an exemplar can be filtered by.
fn facets_of(entry: &ExemplarEntry, exemplar: &Exemplar) -> Facets {
    let mut facets = Facets::on(entry.binned);
    facets.category(entry.category);
    facets.subject(subject_kind(entry.subject));
    facets.state(entry.state);
    facets.plan_year(entry.plan_year);
    if let Some(unit) = entry.unit {
        facets.unit(unit);
    }
    exemplar.work_fields.iter().for_each(|id| facets.work_field((*id).into()));
    facets
}

fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join("\n")
}
