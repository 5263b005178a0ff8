//! Who works on this machine.

use domain::{
    date::Timestamp,
    id::{ProfileId, RecordId, UnitId},
    pin::{PinLock, PinReset},
    profile::{Profile, Role},
};
use rusqlite::{Connection, Row, params};

use crate::StoreError;

/// Every profile, in the order in which they were made.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Profile>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, role, unit, retired_at, pin, pin_failures, pin_failed_at, pin_reset_by, pin_reset_at
         FROM profile ORDER BY created_at, id",
    )?;
    let rows = statement.query_and_then([], read)?;
    rows.collect()
}

fn read(row: &Row<'_>) -> Result<Profile, StoreError> {
    let role: String = row.get(2)?;
    let moment = |column: usize| -> rusqlite::Result<Option<Timestamp>> {
        Ok(row.get::<_, Option<i64>>(column)?.map(Timestamp::from_millis))
    };
    let reset_by: Option<String> = row.get(8)?;
    Ok(Profile {
        id: ProfileId::from(super::record_at(row, 0)?),
        name: row.get(1)?,
        role: Role::from_code(&role).ok_or_else(|| StoreError::damaged(format!("unknown role: {role}")))?,
        unit: super::maybe_record_at(row, 3)?.map(UnitId::from),
        retired_at: moment(4)?,
        pin: PinLock {
            hash: row.get(5)?,
            failures: row.get(6)?,
            failed_at: moment(7)?,
            reset: reset_by.zip(moment(9)?).map(|(by, at)| PinReset { by, at }),
        },
    })
}

/// Adds a profile, or alters the one with its id, which keeps its place.
pub(crate) fn put(connection: &Connection, profile: &Profile, now: Timestamp) -> Result<(), StoreError> {
    let Profile { id, name, role, unit, retired_at, pin } = profile;
    connection
        .prepare_cached(
            "INSERT INTO profile (id, name, role, unit, retired_at, pin, pin_failures, pin_failed_at,
                                  pin_reset_by, pin_reset_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (id) DO UPDATE SET name = ?2, role = ?3, unit = ?4, retired_at = ?5, pin = ?6,
                pin_failures = ?7, pin_failed_at = ?8, pin_reset_by = ?9, pin_reset_at = ?10",
        )?
        .execute(params![
            RecordId::from(*id).bytes(),
            name,
            role.code(),
            unit.map(|id| *RecordId::from(id).bytes()),
            retired_at.map(Timestamp::millis),
            pin.hash,
            pin.failures,
            pin.failed_at.map(Timestamp::millis),
            pin.reset.as_ref().map(|reset| &reset.by),
            pin.reset.as_ref().map(|reset| reset.at.millis()),
            now.millis(),
        ])?;
    Ok(())
}
