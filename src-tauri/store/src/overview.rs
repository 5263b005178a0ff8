//! Questions about the office as a whole: how many stand where, what was done last.

use domain::{
    id::{ExemplarId, PhotoId, RecordId},
    record::Kind,
    rules::State,
};
use records::{ChangeHash, Revision};
use rusqlite::OptionalExtension;

use crate::{
    Store, StoreError,
    tables::{self, change::kind_at, record_at},
};

impl Store {
    /// How many exemplars in use stand in each state; states nobody stands in are left out.
    pub fn state_counts(&self) -> Result<Vec<(State, usize)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT state, sum(count) FROM exemplar_count WHERE binned = 0 AND count > 0 GROUP BY state",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        let mut counts = Vec::new();
        for row in rows {
            let (code, count) = row?;
            let state = State::from_code(&code)
                .ok_or_else(|| StoreError::damaged(format!("unknown state in an exemplar's row: {code}")))?;
            counts.push((state, usize::try_from(count).unwrap_or_default()));
        }
        Ok(counts)
    }

    /// The plan years in use, newest first.
    pub fn plan_years(&self) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT plan_year FROM exemplar_count WHERE binned = 0 AND count > 0 ORDER BY plan_year DESC",
        )?;
        let years = statement.query_map([], |row| row.get(0))?;
        Ok(years.collect::<Result<_, _>>()?)
    }

    /// The exemplars a person, a collective or a model stands behind.
    pub fn exemplars_about(&self, record: RecordId) -> Result<Vec<ExemplarId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record FROM exemplar WHERE subject = ?1 OR model = ?1 ORDER BY updated_at DESC",
        )?;
        let rows = statement.query_map([record.bytes()], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(ExemplarId::from)).collect::<Result<_, _>>()?)
    }

    /// What a list calls an exemplar; `None` while it has not arrived.
    pub fn exemplar_name(&self, exemplar: ExemplarId) -> Result<Option<String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT name FROM exemplar WHERE record = ?1")?;
        Ok(statement.query_row([RecordId::from(exemplar).bytes()], |row| row.get(0)).optional()?)
    }

    /// The exemplars that show a photo.
    pub fn exemplars_with_photo(&self, photo: PhotoId) -> Result<Vec<ExemplarId>, StoreError> {
        let showing = tables::exemplar::showing(&self.connection, Kind::Photo, photo.into())?;
        Ok(showing.into_iter().map(ExemplarId::from).collect())
    }

    /// The exemplars whose id, written out, begins with this text; two at most, since one more is enough
    /// to know that it is ambiguous.
    pub fn exemplars_beginning(&self, text: &str) -> Result<Vec<ExemplarId>, StoreError> {
        let digits = text.replace('-', "");
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT record FROM exemplar WHERE lower(hex(record)) LIKE lower(?1) || '%' LIMIT 2",
        )?;
        let rows = statement.query_map([digits], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(ExemplarId::from)).collect::<Result<_, _>>()?)
    }

    /// What was changed last in this office, newest first: at least one revision of each of the last
    /// `changes` changes that somebody made.
    pub fn recent_revisions(&self, changes: usize) -> Result<Vec<(RecordId, Kind, Revision)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record, kind, hash FROM change WHERE operation IS NOT NULL ORDER BY ordinal DESC LIMIT ?1",
        )?;
        let limit = i64::try_from(changes).unwrap_or(i64::MAX);
        let rows = statement.query_and_then([limit], |row| {
            Ok::<_, StoreError>((record_at(row, 0)?, kind_at(row, 1)?, ChangeHash(row.get(2)?)))
        })?;
        let mut recent = Vec::new();
        for row in rows {
            let (record, kind, hash) = row?;
            if let Some(document) = self.document(record)? {
                recent
                    .extend(document.revisions_of(hash).into_iter().map(|revision| (record, kind, revision)));
            }
        }
        Ok(recent)
    }
}
