//! Questions about who was put forward for which award, and who holds which, answered from rows alone.

use domain::{
    award::{Award, AwardForm},
    id::{AwardId, ExemplarId, NominationId, RecordId, UnitId},
    nomination::Nomination,
    rules::State,
};
use rusqlite::{Row, params};

use crate::{
    Store, StoreError, SubjectKind,
    tables::{self, maybe_record_at, record_at},
};

/// Which nominations are asked for; absent = any. The bin is never looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NominationFilter<'a> {
    /// Of rounds of this year.
    pub year: Option<i64>,
    /// Of the round with this very name.
    pub round: Option<&'a str>,
    /// Of this exemplar.
    pub exemplar: Option<ExemplarId>,
    /// This one.
    pub nomination: Option<NominationId>,
}

/// A nomination with what a list shows of its exemplar; what has not been received is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NominationRow {
    /// Its id.
    pub id: NominationId,
    /// The nomination.
    pub nomination: Nomination,
    /// The name of the exemplar's subject or model.
    pub name: String,
    /// The position of a person.
    pub role: String,
    /// Who stands behind it; absent for a model that stands for itself.
    pub subject: Option<SubjectKind>,
    /// The record of whoever holds what is given: a person, a collective, or else a model.
    pub holder: Option<RecordId>,
    /// The unit a list shows for it.
    pub unit: Option<UnitId>,
    /// That unit's short name.
    pub unit_name: String,
    /// The unit that puts it forward.
    pub proposing_unit: Option<UnitId>,
    /// Where it stands.
    pub state: Option<State>,
    /// What is told of it in short: its summary, or else its praise.
    pub told: String,
}

/// A round of nominations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundName {
    /// Its year.
    pub year: i64,
    /// What it is called.
    pub name: String,
    /// How many nominations it holds.
    pub nominations: usize,
    /// How many of them wait for their result.
    pub waiting: usize,
}

impl Store {
    /// The nominations asked for, by given name.
    pub fn nominations(&self, filter: &NominationFilter<'_>) -> Result<Vec<NominationRow>, StoreError> {
        // Each question has its own index to go by.
        let which = match filter {
            NominationFilter { nomination: Some(_), .. } => "n.record = ?4",
            NominationFilter { exemplar: Some(_), .. } => "n.exemplar = ?3",
            NominationFilter { year: Some(_), .. } => "n.year = ?1",
            _ => "1",
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT n.record, e.name, e.role, e.subject_kind, coalesce(e.subject, e.model), e.unit,
                    u.short_name, c.proposing_unit, e.state, c.told, {}
             FROM nomination n
             LEFT JOIN exemplar e ON e.record = n.exemplar
             LEFT JOIN candidate c ON c.exemplar = e.id
             LEFT JOIN unit u ON u.record = e.unit
             WHERE n.binned = 0 AND {which} AND (?1 IS NULL OR n.year = ?1) AND (?2 IS NULL OR n.round = ?2)
                AND (?3 IS NULL OR n.exemplar = ?3) AND (?4 IS NULL OR n.record = ?4)
             ORDER BY e.name_key, n.record",
            tables::nomination::COLUMNS
        ))?;
        let bytes = |id: Option<RecordId>| id.map(|id| *id.bytes());
        let rows = statement.query_map(
            params![
                filter.year,
                filter.round,
                bytes(filter.exemplar.map(Into::into)),
                bytes(filter.nomination.map(Into::into)),
            ],
            read,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every nomination of an exemplar, also those in the bin.
    pub fn nominations_about(&self, exemplar: ExemplarId) -> Result<Vec<RecordId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT record FROM nomination WHERE exemplar = ?1 ORDER BY record")?;
        let rows = statement.query_map([RecordId::from(exemplar).bytes()], |row| record_at(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The rounds in use, the newest year first.
    pub fn rounds(&self) -> Result<Vec<RoundName>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT year, round, count(*), sum(outcome = '') FROM nomination WHERE binned = 0
             GROUP BY year, round ORDER BY year DESC, round",
        )?;
        let count = |row: &Row<'_>, column| {
            row.get::<_, i64>(column).map(|count| usize::try_from(count).unwrap_or_default())
        };
        let rows = statement.query_map([], |row| {
            Ok(RoundName {
                year: row.get(0)?,
                name: row.get(1)?,
                nominations: count(row, 2)?,
                waiting: count(row, 3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The awards of a person, a collective or a model that are not in the bin, oldest year first.
    pub fn awards_of(&self, holder: RecordId) -> Result<Vec<(AwardId, Award)>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT a.record, {} FROM award a WHERE a.holder = ?1 AND a.binned = 0 ORDER BY a.year, a.record",
            tables::award::COLUMNS
        ))?;
        let rows = statement.query_map([holder.bytes()], |row| {
            Ok((record_at(row, 0)?.into(), tables::award::read(row, 1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who holds an award of this form for this year.
    pub fn holders(&self, form: AwardForm, year: i64) -> Result<Vec<RecordId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT holder FROM award
             WHERE form = ?1 AND year = ?2 AND binned = 0 AND holder IS NOT NULL ORDER BY 1",
        )?;
        let rows = statement.query_map(params![form.code(), year], |row| record_at(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<NominationRow> {
    let text = |column: usize| row.get::<_, Option<String>>(column).map(|text| text.unwrap_or_default());
    Ok(NominationRow {
        id: record_at(row, 0)?.into(),
        name: text(1)?,
        role: text(2)?,
        subject: match text(3)?.as_str() {
            "individual" => Some(SubjectKind::Individual),
            "collective" => Some(SubjectKind::Collective),
            _ => None,
        },
        holder: maybe_record_at(row, 4)?,
        unit: maybe_record_at(row, 5)?.map(UnitId::from),
        unit_name: text(6)?,
        proposing_unit: maybe_record_at(row, 7)?.map(UnitId::from),
        state: State::from_code(&text(8)?),
        told: text(9)?,
        nomination: tables::nomination::read(row, 10)?,
    })
}
