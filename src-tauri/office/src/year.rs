//! The plan year the office works on, going over to the next one, and what its beginning brings along.

mod situation;

use domain::{
    date::Timestamp,
    exemplar::Exemplar,
    id::{ExemplarId, RecordId},
    operation::Operation,
    plan_year::{Decision, PlanYear},
    profile::Duty,
    record::{Edit, Entity, Kind},
    rollover::{Choice, Task, tasks},
    rules::State,
    text::normal::clean,
};

use crate::{Office, OfficeError, door::Saved, exemplar::moves::NewMove};

/// A task of a year's beginning, with what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearTask {
    /// The task.
    pub task: Task,
    /// The latest decision, if there is one.
    pub decision: Option<Decision>,
}

/// A plan year and what its beginning brings along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearView {
    /// The year the office works on.
    pub current: i64,
    /// The year looked at.
    pub year: i64,
    /// When it was begun and by whom; absent = not yet, or nobody wrote it down.
    pub begun: Option<(Timestamp, String)>,
    /// What must change, or be looked at, as things are now.
    pub tasks: Vec<YearTask>,
    /// Decisions about what is no longer there to be decided, the latest first.
    pub past: Vec<Decision>,
}

impl YearView {
    /// How many tasks nobody has decided.
    #[must_use]
    pub fn open(&self) -> usize {
        self.tasks.iter().filter(|it| it.decision.is_none()).count()
    }
}

/// What somebody decides about some tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// The keys of the tasks.
    pub tasks: Vec<String>,
    /// What is decided.
    pub choice: Choice,
    /// Why, or what was done; needed where something is withdrawn.
    pub note: String,
}

impl Office {
    /// The plan year the office works on: the latest begun; else the newest in use; else that of the calendar.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn current_year(&self) -> Result<i64, OfficeError> {
        if let Some(begun) = self.begun_year()? {
            return Ok(begun);
        }
        if let Some(newest) = self.plan_years()?.first() {
            return Ok(*newest);
        }
        Ok(self.today_in_vietnam().ok_or(OfficeError::NoDay)?.year().into())
    }

    /// The latest plan year that somebody began.
    pub(crate) fn begun_year(&self) -> Result<Option<i64>, OfficeError> {
        let years = self.all(Kind::PlanYear)?.map(|(_, fields)| PlanYear::from_fields(&fields));
        Ok(years.filter(|year| year.begun_at.is_some()).filter_map(|year| year.year).max())
    }

    /// A plan year with what its beginning brings along; the one worked on unless another is named.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn year(&self, named: Option<i64>) -> Result<YearView, OfficeError> {
        let current = self.current_year()?;
        let year = named.unwrap_or(current);
        let record: PlanYear = self.read(PlanYear::id(year))?.unwrap_or_default();
        let found: Vec<YearTask> = tasks(year, &self.situation(year)?)
            .into_iter()
            .map(|task| YearTask { decision: record.decision(&task.key).cloned(), task })
            .collect();
        let mut past: Vec<Decision> = Vec::new();
        for decision in &record.decisions {
            let is_latest = record.decision(&decision.task).is_some_and(|latest| latest.id == decision.id);
            if is_latest && !found.iter().any(|it| it.task.key == decision.task) {
                past.push(decision.clone());
            }
        }
        past.sort_by_key(|decision| std::cmp::Reverse((decision.at, decision.id)));
        let begun = record.begun_at.map(|at| (at, record.begun_by.clone()));
        Ok(YearView { current, year, begun, tasks: found, past })
    }

    /// Goes over to the next plan year, with what is decided at once; the rest stays on the list. One operation,
    /// taken back as one.
    ///
    /// # Errors
    /// When `year` is not the one after the present, whoever works does not work for the whole office, or one of the
    /// decisions cannot be made.
    pub fn begin_year(&mut self, year: i64, decisions: &[NewDecision]) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteAnywhere)?;
        let current = self.current_year()?;
        if year != current + 1 {
            return Err(OfficeError::NotTheNextYear { current, year });
        }
        let worker = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
        let begin = |it: &mut PlanYear, now| {
            it.year = Some(year);
            it.begun_at = Some(now);
            it.begun_by = worker;
        };
        let edits = self.year_edits(year, decisions, begin)?;
        self.write(Operation::BeginYear, &edits)
    }

    /// Decides tasks of a year that has begun.
    ///
    /// # Errors
    /// When the year has not begun, or one of the decisions cannot be made.
    pub fn settle_year(&mut self, year: i64, decisions: &[NewDecision]) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteAnywhere)?;
        let current = self.current_year()?;
        if year > current {
            return Err(OfficeError::YearNotBegun(year));
        }
        let edits = self.year_edits(year, decisions, |it, _| it.year = Some(year))?;
        self.write(Operation::SettleYear, &edits)
    }

    /// Everything that some decisions change, beside the year's own record.
    fn year_edits(
        &self,
        year: i64,
        decisions: &[NewDecision],
        change: impl FnOnce(&mut PlanYear, Timestamp),
    ) -> Result<Vec<Edit>, OfficeError> {
        let id = PlanYear::id(year);
        let before: PlanYear = self.read(id)?.unwrap_or_default();
        let mut after = before.clone();
        let now = self.world().now();
        change(&mut after, now);
        let by = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
        let known = tasks(year, &self.situation(year)?);
        let mut edits = Vec::new();
        for decision in decisions {
            let note = clean(&decision.note);
            for key in &decision.tasks {
                let gone = || OfficeError::NoSuchTask { year };
                let task = known.iter().find(|task| task.key == *key).ok_or_else(gone)?;
                if !task.choices().contains(&decision.choice) {
                    return Err(OfficeError::NotAChoice { choice: decision.choice });
                }
                edits.extend(self.carry_out(year, task, decision.choice, &note)?);
                after.decisions.push(Decision {
                    id: self.world().fresh_id().into(),
                    task: task.key.clone(),
                    about: format!("{}: {}", task.kind.label(), task.name),
                    choice: decision.choice,
                    note: note.clone(),
                    by: by.clone(),
                    at: now,
                });
            }
        }
        edits.push(Edit::between(id, Kind::PlanYear, &before.to_fields(), &after.to_fields()));
        Ok(edits)
    }

    /// What a decision changes in an exemplar itself.
    fn carry_out(
        &self,
        year: i64,
        task: &Task,
        choice: Choice,
        note: &str,
    ) -> Result<Option<Edit>, OfficeError> {
        let Some((record, Kind::Exemplar)) = task.record else { return Ok(None) };
        let id = ExemplarId::from(record);
        let to = match choice {
            Choice::Carry => return Ok(Some(self.carried(record, year)?)),
            Choice::Close => State::Closed,
            Choice::Withdraw => State::Withdrawn,
            Choice::Stay | Choice::Done | Choice::Keep => return Ok(None),
        };
        let new = NewMove { basis: note.to_owned(), ..NewMove::to(to) };
        Ok(Some(self.move_edit(id, &new)?))
    }

    fn carried(&self, record: RecordId, year: i64) -> Result<Edit, OfficeError> {
        let exemplar: Exemplar = self.exemplar(record.into())?;
        let carried = Exemplar { plan_year: year, ..exemplar.clone() };
        Ok(Edit::between(record, Kind::Exemplar, &exemplar.to_fields(), &carried.to_fields()))
    }
}
