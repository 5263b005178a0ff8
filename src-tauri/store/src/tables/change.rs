//! The change log: the truth everything else is computed from.

use domain::{date::Timestamp, id::RecordId, record::Kind};
use records::{Change, ChangeHash, OperationId, Stamp};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{StoreError, journal::Neighbours};

const COLUMNS: &str = "hash, record, kind, actor, sequence, operation, code, author, at, bytes";

/// What was done, and the record it was done to.
pub(crate) type Touch = (Stamp, (RecordId, Kind));

/// Adds a change; one that is known already stays as it is.
pub(crate) fn append(connection: &Connection, change: &Change) -> Result<(), StoreError> {
    put(connection, None, change)
}

/// Adds a change at a free place of the log, or at its end.
pub(crate) fn put(connection: &Connection, ordinal: Option<i64>, change: &Change) -> Result<(), StoreError> {
    let stamp = change.stamp.as_ref();
    connection
        .prepare_cached(
            "INSERT INTO change (ordinal, hash, record, kind, actor, sequence, operation, code, author, at, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (hash) DO NOTHING",
        )?
        .execute(params![
            ordinal,
            change.hash.0,
            change.record.bytes(),
            change.kind.code(),
            change.actor,
            i64::try_from(change.sequence).unwrap_or(i64::MAX),
            stamp.map(|stamp| *stamp.operation.bytes()),
            stamp.map(|stamp| stamp.code.as_str()),
            stamp.map(|stamp| stamp.author.as_str()),
            stamp.map(|stamp| stamp.at.millis()),
            change.bytes,
        ])?;
    Ok(())
}

/// The changes of one record, in the order of arrival.
pub(crate) fn of_record(connection: &Connection, record: RecordId) -> Result<Vec<Change>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM change WHERE record = ?1 ORDER BY ordinal");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_and_then([record.bytes()], read)?;
    rows.collect()
}

/// The changes an operation made, in the order in which it made them: record and fingerprint.
pub(crate) fn of_operation(
    connection: &Connection,
    operation: OperationId,
) -> Result<Vec<(RecordId, ChangeHash)>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record, hash FROM change WHERE operation = ?1 ORDER BY ordinal")?;
    let rows = statement
        .query_map([operation.bytes()], |row| Ok((super::record_at(row, 0)?, ChangeHash(row.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What was done from a moment on and before another, once for each record it was done to.
pub(crate) fn between(
    connection: &Connection,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Touch>, StoreError> {
    let mut statement = connection.prepare_cached(
        // Of a group the row of its least ordinal is read.
        "SELECT operation, code, author, at, record, kind, min(ordinal) FROM change
         WHERE at >= ?1 AND at < ?2 AND operation IS NOT NULL GROUP BY operation, record ORDER BY 7",
    )?;
    let rows = statement.query_and_then([from.millis(), to.millis()], |row| {
        let stamp = Stamp {
            operation: OperationId::from_bytes(row.get(0)?),
            code: row.get(1)?,
            author: row.get(2)?,
            at: Timestamp::from_millis(row.get(3)?),
        };
        Ok((stamp, (super::record_at(row, 4)?, kind_at(row, 5)?)))
    })?;
    rows.collect()
}

/// The last moment of a change before one moment, and the first from another on; changes of the operations
/// of these codes do not count.
pub(crate) fn around(
    connection: &Connection,
    (before, from): (Timestamp, Timestamp),
    passed_over: [&str; 2],
) -> Result<Neighbours, StoreError> {
    let found = |sql: &str, at: Timestamp| -> Result<Option<Timestamp>, StoreError> {
        let [one, other] = passed_over;
        let mut statement = connection.prepare_cached(sql)?;
        let millis: Option<i64> =
            statement.query_row(params![at.millis(), one, other], |row| row.get(0)).optional()?;
        Ok(millis.map(Timestamp::from_millis))
    };
    Ok((
        found(
            "SELECT at FROM change WHERE at < ?1 AND code NOT IN (?2, ?3) ORDER BY at DESC LIMIT 1",
            before,
        )?,
        found("SELECT at FROM change WHERE at >= ?1 AND code NOT IN (?2, ?3) ORDER BY at LIMIT 1", from)?,
    ))
}

/// Every record with its kind, in the order in which they became known.
pub(crate) fn records(connection: &Connection) -> Result<Vec<(RecordId, Kind)>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT record, kind, min(ordinal) FROM change GROUP BY record ORDER BY 3")?;
    let rows = statement.query_and_then([], |row| Ok((super::record_at(row, 0)?, kind_at(row, 1)?)))?;
    rows.collect()
}

/// The kind under which a record is known, if it is.
pub(crate) fn kind_of(connection: &Connection, record: RecordId) -> Result<Option<Kind>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT kind FROM change WHERE record = ?1 LIMIT 1")?;
    let mut rows = statement.query([record.bytes()])?;
    rows.next()?.map(|row| kind_at(row, 0)).transpose()
}

/// Whether a change is known.
pub(crate) fn is_known(connection: &Connection, hash: ChangeHash) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM change WHERE hash = ?1")?.exists([hash.0])?)
}

/// When a record was changed last; the beginning of time for what only the product filled in.
pub(crate) fn last_change(connection: &Connection, record: RecordId) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached("SELECT max(at) FROM change WHERE record = ?1")?;
    let at: Option<Option<i64>> = statement.query_row([record.bytes()], |row| row.get(0)).optional()?;
    Ok(at.flatten().unwrap_or_default())
}

fn read(row: &Row<'_>) -> Result<Change, StoreError> {
    let operation: Option<[u8; 16]> = row.get(5)?;
    let stamp = match operation {
        Some(operation) => Some(Stamp {
            operation: OperationId::from_bytes(operation),
            code: row.get(6)?,
            author: row.get(7)?,
            at: Timestamp::from_millis(row.get(8)?),
        }),
        None => None,
    };
    Ok(Change {
        hash: ChangeHash(row.get(0)?),
        record: super::record_at(row, 1)?,
        kind: kind_at(row, 2)?,
        actor: row.get(3)?,
        sequence: u64::try_from(row.get::<_, i64>(4)?).unwrap_or_default(),
        stamp,
        bytes: row.get(9)?,
    })
}

pub(crate) fn kind_at(row: &Row<'_>, column: usize) -> Result<Kind, StoreError> {
    let code: String = row.get(column)?;
    Kind::from_code(&code).ok_or_else(|| StoreError::damaged(format!("unknown kind of record: {code}")))
}
