//! Bringing an office's file up to the present format, step by step. Steps concern the log and what is
//! local; caches are made anew whenever their definition changes (see [`crate::caches`]).

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{StoreError, backup};

/// The steps; number n leads from format n to n + 1. Never alter one that has been released.
const STEPS: &[&str] = &[
    include_str!("schema/0001-log.sql"),
    include_str!("schema/0002-boards.sql"),
    include_str!("schema/0003-templates.sql"),
    include_str!("schema/0004-moves.sql"),
    include_str!("schema/0005-people.sql"),
];

/// How the names of the copies begin that are taken before a migration.
pub(crate) const COPY: &str = "van-phong.truoc-nang-cap-";

/// Runs the steps that are missing, each in a transaction of its own together with its number, after a
/// copy of the office was laid beside it.
pub(crate) fn bring_up_to_date(connection: &mut Connection, folder: &Path) -> Result<(), StoreError> {
    run(connection, folder, STEPS)
}

/// Where the copy taken before a migration lies.
pub(crate) fn copy_path(folder: &Path, version: i64) -> PathBuf {
    folder.join(format!("{COPY}{version}.neuguong"))
}

fn run(connection: &mut Connection, folder: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let supported = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if version > supported {
        return Err(StoreError::Newer { version, supported });
    }
    let done = usize::try_from(version).map_err(|_| StoreError::damaged(format!("format {version}")))?;
    if 0 < version && version < supported {
        backup::copy(connection, &copy_path(folder, version))?;
    }
    for (number, step) in steps.iter().enumerate().skip(done) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", i64::try_from(number + 1).unwrap_or(i64::MAX))?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OFFICE_FILE, connection};

    fn version(connection: &Connection) -> i64 {
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_older_office_is_migrated_after_a_copy_was_laid_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = connection::make(&folder.path().join(OFFICE_FILE)).unwrap();
        let steps = ["CREATE TABLE a (x) ;INSERT INTO a VALUES (1)", "ALTER TABLE a ADD COLUMN y"];
        run(&mut connection, folder.path(), &steps[..1]).unwrap();
        run(&mut connection, folder.path(), &steps).unwrap();
        assert_eq!(version(&connection), 2);
        let copy = connection::open(&copy_path(folder.path(), 1)).unwrap();
        assert_eq!(version(&copy), 1);
        assert_eq!(copy.query_row("SELECT x FROM a", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
    }

    #[test]
    fn a_step_that_fails_leaves_the_office_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = connection::make(&folder.path().join(OFFICE_FILE)).unwrap();
        run(&mut connection, folder.path(), &["CREATE TABLE a (x)"]).unwrap();
        let steps = ["CREATE TABLE a (x)", "CREATE TABLE b (x); CREATE TABLE a (x)"];
        assert!(run(&mut connection, folder.path(), &steps).is_err());
        assert_eq!(version(&connection), 1);
        assert!(connection.prepare("SELECT * FROM b").is_err());
    }

    #[test]
    fn a_newer_office_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = connection::make(&folder.path().join(OFFICE_FILE)).unwrap();
        connection.pragma_update(None, "user_version", 9).unwrap();
        let refused = run(&mut connection, folder.path(), &["CREATE TABLE a (x)"]);
        assert!(matches!(refused, Err(StoreError::Newer { version: 9, supported: 1 })));
    }
}
