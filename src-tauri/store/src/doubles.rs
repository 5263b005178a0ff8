//! Who may stand in the office twice, and whose data are kept longer than they should be: found by equal keys and
//! indexes, whatever the size of the office.

use std::collections::BTreeSet;

use domain::{
    date::PartialDate,
    id::{PersonId, RecordId, UnitId},
    likeness::{birth_key, name_key},
    record::Kind,
    rules::State,
};
use rusqlite::{Params, params};

use crate::{
    Store, StoreError,
    tables::{self, person_link::Links, record_at},
};

/// So many pairs of one sort are looked at, those of the rarest names first: more than anybody goes through.
const MOST_PAIRS: i64 = 2_000;

/// A person or a collective as two are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// The record.
    pub record: RecordId,
    /// Its name.
    pub name: String,
    /// The birth of a person.
    pub birth: Option<PartialDate>,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The position of a person.
    pub position: String,
}

/// Two records that share a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The one with the lesser id.
    pub one: Alike,
    /// The other one.
    pub other: Alike,
    /// Whether both stand behind an exemplar of one plan year.
    pub same_plan_year: bool,
}

/// Pairs of records that may be one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doubles {
    /// The pairs, in the order of their ids. Those of which somebody said that they are two are not among them.
    pub pairs: Vec<Double>,
    /// Whether there are more than were looked at.
    pub more: bool,
}

/// A person whose data are kept beyond a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPerson {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The last day, where one was set.
    pub until: Option<PartialDate>,
    /// Since when every exemplar about the person is closed, where no day was set.
    pub closed: Option<PartialDate>,
}

/// Of a block of equal keys every pair, small blocks first. The two together name the block.
const BY_BIRTH_YEAR: &str = "
    WITH block AS MATERIALIZED (
        SELECT name_key, birth_year, count(*) AS size FROM likeness
        WHERE kind = ?1 AND birth_year IS NOT NULL GROUP BY name_key, birth_year HAVING size > 1)
    SELECT one.record, other.record FROM block
    JOIN likeness one ON one.kind = ?1 AND one.name_key = block.name_key AND one.birth_year = block.birth_year
    JOIN likeness other ON other.kind = ?1 AND other.name_key = block.name_key
        AND other.birth_year = block.birth_year AND other.record > one.record";

const BY_UNIT: &str = "
    WITH block AS MATERIALIZED (
        SELECT name_key, unit, count(*) AS size FROM likeness
        WHERE kind = ?1 AND unit IS NOT NULL GROUP BY name_key, unit HAVING size > 1)
    SELECT one.record, other.record FROM block
    JOIN likeness one ON one.kind = ?1 AND one.name_key = block.name_key AND one.unit = block.unit
    JOIN likeness other ON other.kind = ?1 AND other.name_key = block.name_key AND other.unit = block.unit
        AND other.record > one.record";

const BY_BIRTH: &str = "
    WITH block AS MATERIALIZED (
        SELECT birth_key, count(*) AS size FROM likeness
        WHERE kind = ?1 AND birth_key IS NOT NULL GROUP BY birth_key HAVING size > 1)
    SELECT one.record, other.record FROM block
    JOIN likeness one ON one.kind = ?1 AND one.birth_key = block.birth_key
    JOIN likeness other ON other.kind = ?1 AND other.birth_key = block.birth_key AND other.record > one.record";

/// People of one name, of a unit and of one that took over from it. The units come as hex digits.
const BY_SUCCESSION: &str = "
    WITH block (before, after, size) AS MATERIALIZED (
        SELECT unhex(value ->> 0), unhex(value ->> 1), 0 FROM json_each(?2))
    SELECT min(one.record, other.record), max(one.record, other.record) FROM block
    CROSS JOIN likeness one ON one.unit = block.before AND one.kind = ?1
    JOIN likeness other ON other.kind = ?1 AND other.name_key = one.name_key AND other.unit = block.after";

/// Nobody has said that they are two.
const NOT_DENIED: &str = "
    NOT EXISTS (SELECT 1 FROM person_link WHERE named = other.record AND record = one.record
                AND place LIKE 'distinct\\_from/%' ESCAPE '\\')
    AND NOT EXISTS (SELECT 1 FROM person_link WHERE named = one.record AND record = other.record
                AND place LIKE 'distinct\\_from/%' ESCAPE '\\')
    ORDER BY block.size";

impl Store {
    /// Pairs of people, or of collectives, that may be one: by name and year of birth, by name and unit, by name and a
    /// unit and its successor, by given name and day of birth.
    pub fn doubles(&self, kind: Kind, successors: &[(UnitId, UnitId)]) -> Result<Doubles, StoreError> {
        let mut found = BTreeSet::new();
        let mut more = false;
        for blocks in [BY_BIRTH_YEAR, BY_UNIT, BY_BIRTH] {
            more |= self.pairs(blocks, [kind.code()], &mut found)?;
        }
        if !successors.is_empty() {
            let hex = |unit: UnitId| unit.to_string().replace('-', "");
            let units: Vec<String> = successors
                .iter()
                .map(|(from, to)| format!("[\"{}\",\"{}\"]", hex(*from), hex(*to)))
                .collect();
            let units = format!("[{}]", units.join(","));
            more |= self.pairs(BY_SUCCESSION, [kind.code(), units.as_str()], &mut found)?;
        }
        let mut doubles = Doubles { more, ..Doubles::default() };
        for (one, other) in found {
            if let (Some(one), Some(other)) = (self.alike(one)?, self.alike(other)?) {
                let same_plan_year = self.share_plan_year(one.record, other.record)?;
                doubles.pairs.push(Double { one, other, same_plan_year });
            }
        }
        Ok(doubles)
    }

    /// Who has this name, or this given name and birth, in whatever spelling; at most so many.
    pub fn namesakes(
        &self,
        kind: Kind,
        name: &str,
        birth: Option<PartialDate>,
        limit: usize,
    ) -> Result<Vec<Alike>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record FROM likeness WHERE kind = ?1 AND name_key = ?2
             UNION SELECT record FROM likeness WHERE kind = ?1 AND birth_key = ?3 LIMIT ?4",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(params![kind.code(), name_key(name), birth_key(name, birth), limit], |row| {
                record_at(row, 0)
            })?;
        let mut alike = Vec::new();
        for row in rows {
            alike.extend(self.alike(row?)?);
        }
        Ok(alike)
    }

    /// The places that name a person or a collective: records with what they call the place.
    pub fn links_to(&self, named: RecordId) -> Result<Links, StoreError> {
        tables::person_link::to(&self.connection, named)
    }

    /// Whose data were to be kept until before a day, or, where no day was set, whose exemplars are all closed since
    /// before another; at most so many.
    pub fn kept_beyond(
        &self,
        today: PartialDate,
        closed_before: PartialDate,
        limit: usize,
    ) -> Result<Vec<KeptPerson>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record, subject.name, kept_until, NULL FROM likeness JOIN subject USING (record)
             WHERE kept_until < ?1 AND kind = 'person'
             UNION ALL
             SELECT likeness.record, subject.name, NULL, max(candidate.since) AS closed FROM exemplar
             JOIN candidate ON candidate.exemplar = exemplar.id
             JOIN likeness ON likeness.record = exemplar.subject
             JOIN subject ON subject.record = exemplar.subject
             WHERE exemplar.binned = 0 AND exemplar.state_rank = ?3 AND likeness.kind = 'person'
                AND likeness.kept_until IS NULL
                AND NOT EXISTS (SELECT 1 FROM exemplar still WHERE still.subject = exemplar.subject
                                AND still.binned = 0 AND still.state_rank <> ?3)
             GROUP BY likeness.record HAVING closed < ?2
             LIMIT ?4",
        )?;
        let closed = State::ALL.iter().position(|state| *state == State::Closed).unwrap_or_default();
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let rows = statement.query_map(
            params![today.to_iso(), closed_before.to_iso(), whole(closed), whole(limit)],
            |row| {
                let day = |text: Option<String>| text.and_then(|text| PartialDate::from_iso(&text).ok());
                Ok(KeptPerson {
                    person: record_at(row, 0)?.into(),
                    name: row.get(1)?,
                    until: day(row.get(2)?),
                    closed: day(row.get(3)?),
                })
            },
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds the pairs of equal keys; whether there were more.
    fn pairs(
        &self,
        blocks: &str,
        parameters: impl Params,
        found: &mut BTreeSet<(RecordId, RecordId)>,
    ) -> Result<bool, StoreError> {
        let sql = format!("{blocks} WHERE {NOT_DENIED} LIMIT {MOST_PAIRS}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(parameters, |row| Ok((record_at(row, 0)?, record_at(row, 1)?)))?;
        let mut count = 0;
        for row in rows {
            let (one, other) = row?;
            if one != other {
                found.insert((one, other));
            }
            count += 1;
        }
        Ok(count == MOST_PAIRS)
    }

    fn alike(&self, record: RecordId) -> Result<Option<Alike>, StoreError> {
        let (Some(row), Some(subject)) = (
            tables::likeness::get(&self.connection, record)?,
            tables::subject::get(&self.connection, record)?,
        ) else {
            return Ok(None);
        };
        Ok(Some(Alike {
            record,
            name: subject.name,
            birth: row.birth.and_then(|birth| PartialDate::from_iso(&birth).ok()),
            unit: row.unit.map(UnitId::from),
            position: subject.role,
        }))
    }

    fn share_plan_year(&self, one: RecordId, other: RecordId) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM exemplar one JOIN exemplar other ON other.plan_year = one.plan_year
             WHERE one.subject = ?1 AND other.subject = ?2 AND one.binned = 0 AND other.binned = 0",
        )?;
        Ok(statement.exists([one.bytes(), other.bytes()])?)
    }
}
