//! What hangs on units: how many exemplars, people and boards show them.

use std::collections::BTreeMap;

use domain::{
    date::PartialDate,
    id::{RecordId, UnitId},
    rules::State,
};
use rusqlite::params;

use crate::{
    Store, StoreError,
    tables::{posting::day, record_at},
};

/// What hangs on one unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UnitTies {
    /// People who work there on the day asked about.
    pub people: usize,
    /// Exemplars in use whose unit it is.
    pub exemplars: usize,
    /// Those of them that are neither closed nor withdrawn.
    pub open: usize,
    /// Boards on which one of them hangs on the day asked about.
    pub boards: usize,
}

impl Store {
    /// How many exemplars in use each unit has; units without any are left out.
    pub fn exemplars_by_unit(&self) -> Result<BTreeMap<UnitId, usize>, StoreError> {
        // This index holds both columns, so that no row is read.
        let mut statement = self.connection.prepare_cached(
            "SELECT unit, count(*) FROM exemplar INDEXED BY exemplar_in_unit_order
             WHERE binned = 0 AND unit IS NOT NULL GROUP BY unit",
        )?;
        let rows = statement.query_map([], |row| Ok((record_at(row, 0)?.into(), count(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What hangs on a unit on a day.
    pub fn unit_ties(&self, unit: UnitId, on: PartialDate) -> Result<UnitTies, StoreError> {
        let (unit, on) = (*RecordId::from(unit).bytes(), day(on));
        let people = self
            .connection
            .prepare_cached(
                "SELECT count(*) FROM subject s JOIN document d ON d.record = s.record
                 WHERE s.unit = ?1 AND d.kind = 'person' AND (s.started IS NULL OR s.started <= ?2)
                   AND (s.ended IS NULL OR s.ended >= substr(?2, 1, length(s.ended)))",
            )?
            .query_row(params![unit, on], |row| row.get(0))?;
        let (exemplars, open) = self
            .connection
            .prepare_cached(
                "SELECT count(*), count(*) FILTER (WHERE state NOT IN (?2, ?3)) FROM exemplar
                 WHERE unit = ?1 AND binned = 0",
            )?
            .query_row(params![unit, State::Closed.code(), State::Withdrawn.code()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let boards = self
            .connection
            .prepare_cached(
                "SELECT count(DISTINCT p.board) FROM exemplar e
                 JOIN posting_exemplar pe ON pe.exemplar = e.record
                 JOIN posting p ON p.record = pe.posting
                 WHERE e.unit = ?1 AND e.binned = 0 AND p.binned = 0 AND p.first <= ?2
                   AND (p.last IS NULL OR p.last >= ?2) AND (p.down_on IS NULL OR p.down_on > ?2)",
            )?
            .query_row(params![unit, on], |row| row.get(0))?;
        Ok(UnitTies {
            people: count(people),
            exemplars: count(exemplars),
            open: count(open),
            boards: count(boards),
        })
    }
}

fn count(rows: i64) -> usize {
    usize::try_from(rows).unwrap_or_default()
}
