//! Who works on this machine.

use domain::{
    date::Timestamp,
    id::{ProfileId, RecordId, UnitId},
    profile::{Profile, Role},
};
use rusqlite::{Connection, params};

use crate::StoreError;

/// Every profile, in the order in which they were made.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Profile>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id, name, role, unit FROM profile ORDER BY created_at, id")?;
    let rows = statement.query_and_then([], |row| {
        let role: String = row.get(2)?;
        Ok(Profile {
            id: ProfileId::from(super::record_at(row, 0)?),
            name: row.get(1)?,
            role: Role::from_code(&role)
                .ok_or_else(|| StoreError::damaged(format!("unknown role: {role}")))?,
            unit: super::maybe_record_at(row, 3)?.map(UnitId::from),
        })
    })?;
    rows.collect()
}

/// Adds a profile, or alters the one with its id, which keeps its place.
pub(crate) fn put(connection: &Connection, profile: &Profile, now: Timestamp) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO profile (id, name, role, unit, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, unit = excluded.unit",
        )?
        .execute(params![
            RecordId::from(profile.id).bytes(),
            profile.name,
            profile.role.code(),
            profile.unit.map(|id| *RecordId::from(id).bytes()),
            now.millis(),
        ])?;
    Ok(())
}
