//! The text of an exemplar as search sees it, for cutting snippets from.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// What search finds an exemplar by, beside its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ExemplarText {
    /// Position and unit.
    pub place: String,
    /// The names of the units before and after its own; see the table.
    pub kin: String,
    /// Short praise and the model's name.
    pub lead: String,
    /// Everything else that was written.
    pub body: String,
}

/// Keeps an exemplar's text, and what its names are indexed from. Says whether the latter is new.
pub(crate) fn put(
    connection: &Connection,
    id: i64,
    named: &str,
    text: &ExemplarText,
) -> Result<bool, StoreError> {
    let indexed: Option<String> = connection
        .prepare_cached("SELECT named FROM exemplar_text WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO exemplar_text (id, named, place, kin, lead, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id, named, text.place, text.kin, text.lead, text.body])?;
    Ok(indexed.as_deref() != Some(named))
}

/// Forgets an exemplar's text.
pub(crate) fn remove(connection: &Connection, id: i64) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM exemplar_text WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// An exemplar's text.
pub(crate) fn get(connection: &Connection, id: i64) -> Result<ExemplarText, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT place, kin, lead, body FROM exemplar_text WHERE id = ?1")?;
    let text = statement.query_row([id], |row| {
        Ok(ExemplarText { place: row.get(0)?, kin: row.get(1)?, lead: row.get(2)?, body: row.get(3)? })
    });
    Ok(text.optional()?.unwrap_or_default())
}
