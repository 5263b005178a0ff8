//! Checking an office: is the file whole, and do the caches say what the log says?

use std::fmt;

use domain::id::RecordId;
use records::{Change, Document};
use rusqlite::Connection;

use crate::{Store, StoreError, projection, tables};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The database's own check found a fault; the text is for whoever repairs it.
    File(String),
    /// A change in the log can't be read, or is not what the log notes beside it.
    Change(RecordId),
    /// A record's document, row or index differs from what its changes say; [`Store::rebuild`] mends it.
    Cache(RecordId),
    /// A table holds more or less than it should; [`Store::rebuild`] mends it.
    Table(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(detail) => write!(f, "file: {detail}"),
            Self::Change(record) => write!(f, "change of record {record}"),
            Self::Cache(record) => write!(f, "cache of record {record}"),
            Self::Table(table) => write!(f, "table {table}"),
        }
    }
}

/// What a check went through and found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// How many records were compared.
    pub records: usize,
    /// How many changes were verified.
    pub changes: usize,
    /// What is not as it should be; empty = all well.
    pub faults: Vec<Fault>,
}

impl Store {
    /// Checks the file page by page, every change against its fingerprint, and every cache against the
    /// log. Changes nothing.
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        let mut report = CheckReport { faults: file_faults(&self.connection)?, ..CheckReport::default() };
        for (record, kind) in tables::change::records(&self.connection)? {
            report.records += 1;
            let changes = tables::change::of_record(&self.connection, record)?;
            report.changes += changes.len();
            let mut replayed = Document::new(record, kind)?;
            match replayed.apply(changes.iter().map(|change| change.bytes.as_slice())) {
                Ok(applied) if log_agrees(&changes, &applied.new) => {
                    if !self.caches_agree(&replayed)? {
                        report.faults.push(Fault::Cache(record));
                    }
                }
                _ => report.faults.push(Fault::Change(record)),
            }
        }
        report.faults.extend(table_faults(&self.connection, report.records)?);
        Ok(report)
    }

    fn caches_agree(&self, replayed: &Document) -> Result<bool, StoreError> {
        let cached = match tables::document::load(&self.connection, replayed.record()) {
            Ok(Some(cached)) => cached,
            Ok(None) | Err(StoreError::Record(_)) => return Ok(false),
            Err(error) => return Err(error),
        };
        let plain = match tables::document::fields(&self.connection, replayed.record()) {
            Ok(found) => found.map(|(_, fields)| fields),
            Err(StoreError::Damaged { .. }) => None,
            Err(error) => return Err(error),
        };
        let same = cached.kind() == replayed.kind()
            && plain.as_ref() == Some(&cached.fields())
            && cached.heads() == replayed.heads()
            && cached.fields() == replayed.fields();
        Ok(same && projection::agrees(&self.connection, replayed)?)
    }
}

/// Whether what the log notes beside its changes is what they say themselves. A record's first change is
/// not new to a replayed record; the author of a change that came too early was not known then.
fn log_agrees(logged: &[Change], replayed: &[Change]) -> bool {
    let author_aside = |change: &Change| {
        let mut change = change.clone();
        if let Some(stamp) = &mut change.stamp {
            stamp.author.clear();
        }
        change
    };
    logged.iter().all(|change| {
        let Some(said) = replayed.iter().find(|said| said.hash == change.hash) else {
            return change.sequence == 1 && change.stamp.is_none();
        };
        let early = change.stamp.as_ref().is_some_and(|stamp| stamp.author.is_empty());
        change == said || (early && author_aside(change) == author_aside(said))
    })
}

/// What the database says of itself, in at most a hundred lines.
fn file_faults(connection: &Connection) -> Result<Vec<Fault>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check(100)")?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(Fault::File).collect())
}

/// Tables that hold rows of nothing, or whose sums are wrong.
fn table_faults(connection: &Connection, records: usize) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Vec::new();
    let mut expect = |table: &'static str, sql: &str| -> Result<(), StoreError> {
        if !connection.query_row(sql, [], |row| row.get::<_, bool>(0))? {
            faults.push(Fault::Table(table));
        }
        Ok(())
    };
    expect("document", &format!("SELECT count(*) = {records} FROM document"))?;
    expect(
        "exemplar_count",
        "SELECT NOT EXISTS (
            SELECT binned, category, subject_kind, state, plan_year, count(*) FROM exemplar GROUP BY 1, 2, 3, 4, 5
            EXCEPT SELECT * FROM exemplar_count)
         AND (SELECT coalesce(sum(count), 0) FROM exemplar_count) = (SELECT count(*) FROM exemplar)",
    )?;
    for table in ["posting", "consent"] {
        expect(
            table,
            &format!(
                "SELECT NOT EXISTS (
                    SELECT record FROM {table} EXCEPT SELECT record FROM document WHERE kind = '{table}')"
            ),
        )?;
    }
    expect(
        "posting_exemplar",
        "SELECT NOT EXISTS (SELECT posting FROM posting_exemplar EXCEPT SELECT record FROM posting)",
    )?;
    for table in ["candidate", "progress"] {
        let stray = format!("SELECT exemplar FROM {table} EXCEPT SELECT id FROM exemplar");
        expect(table, &format!("SELECT NOT EXISTS ({stray})"))?;
    }
    expect(
        "likeness",
        "SELECT NOT EXISTS (
            SELECT record FROM likeness EXCEPT SELECT record FROM document WHERE kind IN ('person', 'collective'))",
    )?;
    expect(
        "person_link",
        "SELECT NOT EXISTS (SELECT record FROM person_link EXCEPT SELECT record FROM document)",
    )?;
    for table in ["exemplar_text", "exemplar_search", "exemplar_name", "exemplar_name_part"] {
        let key = if table == "exemplar_text" { "id" } else { "rowid" };
        expect(
            table,
            &format!(
                "SELECT (SELECT count(*) FROM {table}) = (SELECT count(*) FROM exemplar)
                    AND NOT EXISTS (SELECT {key} FROM {table} EXCEPT SELECT id FROM exemplar)"
            ),
        )?;
    }
    Ok(faults)
}
