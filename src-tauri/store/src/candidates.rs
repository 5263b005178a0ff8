//! The exemplars among which a plan year's are chosen, read from rows alone.

use domain::{
    assessment::Mark,
    date::PartialDate,
    eligibility::{Employment, UnitTerm},
    exemplar::Category,
    id::{ExemplarId, RecordId, UnitId, WorkFieldId},
    rules::State,
    unit::UnitTier,
    vote::Count,
};
use rusqlite::{Row, params};

use crate::{
    Store, StoreError, SubjectKind,
    tables::{
        candidate::{read_marks, read_vote, read_way},
        maybe_record_at,
        posting::day,
        record_at,
    },
};

/// Which exemplars are asked for; absent = any. The bin is looked at only for one named exemplar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CandidateFilter {
    /// Of this plan year.
    pub plan_year: Option<i64>,
    /// In this state.
    pub state: Option<State>,
    /// This one.
    pub exemplar: Option<ExemplarId>,
}

/// One exemplar as the selection board sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateRow {
    /// The exemplar.
    pub id: ExemplarId,
    /// The name of its subject or its model.
    pub name: String,
    /// Who stands behind it; absent for a model that stands for itself.
    pub subject: Option<SubjectKind>,
    /// What kind of example.
    pub category: Category,
    /// Its plan year.
    pub plan_year: i64,
    /// The unit a list shows for it.
    pub unit: Option<UnitId>,
    /// That unit's short name.
    pub unit_name: String,
    /// The unit that puts it forward.
    pub proposing_unit: Option<UnitId>,
    /// Its fields of work.
    pub work_fields: Vec<WorkFieldId>,
    /// Every state it has been in, the present one last.
    pub way: Vec<State>,
    /// Since when it is in the present one.
    pub since: Option<PartialDate>,
    /// How it was assessed, one mark a criterion.
    pub marks: Vec<Mark>,
    /// How many of its deeds count.
    pub counted: usize,
    /// Where its subject stands.
    pub employment: Employment,
    /// Whether an approved posting of it has begun.
    pub is_posted: bool,
    /// Whether some nomination of it waits for its result.
    pub waits_for_award: bool,
    /// Whether a result of some nomination of it is recorded.
    pub has_outcome: bool,
    /// What the latest meeting counted.
    pub vote: Option<Count>,
}

impl CandidateRow {
    /// Where it stands now.
    #[must_use]
    pub fn state(&self) -> State {
        self.way.last().copied().unwrap_or(State::Discovered)
    }
}

impl Store {
    /// The exemplars asked for, by given name; `today` tells which postings have begun.
    pub fn candidates(
        &self,
        filter: &CandidateFilter,
        today: PartialDate,
    ) -> Result<Vec<CandidateRow>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        // The one named is found in the index of ids; a year and a state are looked for row by row.
        let which = match filter.exemplar {
            Some(_) => "e.record = ?3",
            None => "e.binned = 0 AND (?1 IS NULL OR e.plan_year = ?1) AND (?2 IS NULL OR e.state = ?2)",
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT e.id, e.record, e.name, e.subject_kind, e.category, e.plan_year, e.unit, shown.short_name,
                    c.proposing_unit, c.way, c.since, c.marks, c.counted,
                    s.record IS NOT NULL OR m.record IS NOT NULL, s.started, s.ended,
                    u.record IS NOT NULL, u.tier, u.valid_from, u.valid_to,
                    EXISTS (SELECT 1 FROM posting_exemplar pe JOIN posting p ON p.record = pe.posting
                            WHERE pe.exemplar = e.record AND p.binned = 0 AND p.approved = 1 AND p.first <= ?4),
                    EXISTS (SELECT 1 FROM nomination n
                            WHERE n.exemplar = e.record AND n.binned = 0 AND n.outcome = ''),
                    EXISTS (SELECT 1 FROM nomination n
                            WHERE n.exemplar = e.record AND n.binned = 0 AND n.outcome <> ''),
                    c.vote
             FROM exemplar e
             JOIN candidate c ON c.exemplar = e.id
             LEFT JOIN subject s ON s.record = e.subject
             LEFT JOIN subject m ON m.record = e.model
             LEFT JOIN unit u ON u.record = coalesce(s.unit, m.unit)
             LEFT JOIN unit shown ON shown.record = e.unit
             WHERE {which} ORDER BY e.name_key, e.id"
        ))?;
        let rows = statement.query_and_then(
            params![
                filter.plan_year,
                filter.state.map(State::code),
                filter.exemplar.map(|id| *RecordId::from(id).bytes()),
                day(today),
            ],
            |row| {
                let work_fields = self.work_fields_of(row.get(0)?)?;
                Ok::<_, StoreError>(CandidateRow { work_fields, ..read(row)? })
            },
        )?;
        let candidates = rows.collect();
        drop(statement);
        reading.finish()?;
        candidates
    }

    fn work_fields_of(&self, exemplar: i64) -> Result<Vec<WorkFieldId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT work_field FROM exemplar_work_field WHERE exemplar = ?1 ORDER BY 1")?;
        let rows = statement.query_map([exemplar], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(WorkFieldId::from)).collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> Result<CandidateRow, StoreError> {
    let (subject_kind, category): (String, String) = (row.get(3)?, row.get(4)?);
    let unknown = || StoreError::damaged(format!("unknown code in an exemplar's row: {category}"));
    let date = |column: usize| -> rusqlite::Result<Option<PartialDate>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.and_then(|text| PartialDate::from_iso(&text).ok()))
    };
    let unit = match row.get::<_, bool>(16)? {
        true => {
            let tier: Option<String> = row.get(17)?;
            let tier = tier.as_deref().and_then(UnitTier::from_code);
            Some(UnitTerm { tier, valid_from: date(18)?, valid_to: date(19)? })
        }
        false => None,
    };
    Ok(CandidateRow {
        id: ExemplarId::from(record_at(row, 1)?),
        name: row.get(2)?,
        subject: match subject_kind.as_str() {
            "individual" => Some(SubjectKind::Individual),
            "collective" => Some(SubjectKind::Collective),
            _ => None,
        },
        category: Category::from_code(&category).ok_or_else(unknown)?,
        plan_year: row.get(5)?,
        unit: maybe_record_at(row, 6)?.map(UnitId::from),
        unit_name: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        proposing_unit: maybe_record_at(row, 8)?.map(UnitId::from),
        work_fields: Vec::new(),
        way: read_way(&row.get::<_, String>(9)?),
        since: date(10)?,
        marks: read_marks(&row.get::<_, String>(11)?),
        counted: row.get::<_, i64>(12)?.try_into().unwrap_or_default(),
        employment: Employment { is_known: row.get(13)?, started: date(14)?, ended: date(15)?, unit },
        is_posted: row.get(20)?,
        waits_for_award: row.get(21)?,
        has_outcome: row.get(22)?,
        vote: row.get::<_, Option<String>>(23)?.as_deref().and_then(read_vote),
    })
}
