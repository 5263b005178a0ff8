//! The tables that are computed from the change log, and the mark that tells which rules made them.

use domain::text::order::ORDER_VERSION;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{StoreError, rebuild, tables};

const DEFINITION: &str = include_str!("schema/caches.sql");

/// Grows when rows are computed otherwise while their tables stay as they are.
const PROJECTION_VERSION: u32 = 1;

/// The setting that holds the mark.
const MADE_BY: &str = "caches_made_by";

/// Makes the caches anew if other rules made them: another definition, another order of names.
pub(crate) fn bring_up_to_date(connection: &mut Connection) -> Result<(), StoreError> {
    if tables::setting::get(connection, MADE_BY)?.as_deref() == Some(mark().as_str()) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    rebuild::rebuild(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// Drops every cache and makes them empty, as the present definition has them.
pub(crate) fn make_empty(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    for table in names(transaction)? {
        transaction.execute_batch(&format!("DROP TABLE \"{table}\""))?;
    }
    transaction.execute_batch(DEFINITION)?;
    tables::setting::set(transaction, MADE_BY, Some(&mark()))
}

/// The tables that are caches: all but those of the log and of this machine. Shadow tables of the
/// search index go with it.
fn names(connection: &Connection) -> Result<Vec<String>, StoreError> {
    const KEPT: [&str; 10] = [
        "change",
        "undo_entry",
        "setting",
        "profile",
        "thumbnail",
        "erasure",
        "erased_record",
        "erased_change",
        "erased_file",
        "erasing",
    ];
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names.into_iter().filter(|name| !KEPT.contains(&name.as_str())).collect())
}

fn mark() -> String {
    format!("{}/{PROJECTION_VERSION}/{ORDER_VERSION}", blake3::hash(DEFINITION.as_bytes()).to_hex())
}
