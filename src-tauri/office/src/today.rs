//! Việc hôm nay: what waits in the office, each with the one thing to do next.

use domain::{
    date::PartialDate,
    exemplar::Gap,
    id::ExemplarId,
    operation::Operation,
    posting::FactChange,
    record::Kind,
    rules::{State, Step},
};
use store::{ExemplarFilter, ExemplarQuery, ExemplarRow, ExemplarSort};

use crate::{
    Office, OfficeError,
    consent::Lacking,
    history::{Called, Entry},
    posting::PostingView,
};

/// How many rows of one sort are listed.
const LISTED: usize = 5;

/// How many unfinished records are looked through for what they lack: enough to fill the page without
/// reading a whole year.
const LOOKED_THROUGH: usize = 40;

/// How many recent changes are listed.
const RECENT: usize = 6;

/// How many small sheets are shown.
const SHEETS: usize = 8;

/// The page that opens first, as values.
#[derive(Debug, Clone, PartialEq)]
pub struct Today {
    /// Who waits for somebody: those in a state, how many in all and the longest waiting first.
    pub waiting: Vec<Waiting>,
    /// Records that lack something, newest first.
    pub unfinished: Vec<(ExemplarRow, Vec<Gap>)>,
    /// Approved ones whose sheet has not been put up.
    pub ready: Vec<(ExemplarRow, Option<PartialDate>)>,
    /// How many are ready in all.
    pub ready_in_all: usize,
    /// Approved exemplars to show as small sheets, newest first.
    pub sheets: Vec<ExemplarRow>,
    /// What was done last, newest first.
    pub recent: Vec<Entry>,
    /// How many stand in each step.
    pub funnel: Vec<(Step, usize)>,
    /// Postings that end within a week, or ended lately and were not taken down; the first to end first.
    pub ending: Vec<PostingView>,
    /// What hangs and says otherwise than the records do now.
    pub changed: Vec<(PostingView, Vec<FactChange>)>,
    /// What hangs although a consent for it has ended.
    pub unconsented: Vec<(PostingView, Vec<Lacking>)>,
    /// What hangs although somebody it is about was withdrawn or put into the bin.
    pub withdrawn: Vec<PostingView>,
}

/// Exemplars waiting in one state.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The state.
    pub state: State,
    /// How many in all.
    pub count: usize,
    /// Some of them, newest change first.
    pub rows: Vec<ExemplarRow>,
    /// Since when the one that has waited longest of those listed has been there.
    pub since: Option<PartialDate>,
}

impl Office {
    /// What waits today.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn today(&self) -> Result<Today, OfficeError> {
        let mut waiting = Vec::new();
        for state in [State::Returned, State::Proposed, State::Checked] {
            let (count, rows) = self.in_state(state, LISTED)?;
            if count > 0 {
                let since = rows.iter().map(|row| self.there_since(row.id)).collect::<Result<Vec<_>, _>>()?;
                waiting.push(Waiting { state, count, rows, since: since.into_iter().flatten().min() });
            }
        }
        let mut unfinished = Vec::new();
        for state in [
            State::Discovered,
            State::Nurtured,
            State::Returned,
            State::Proposed,
            State::Checked,
            State::Selected,
        ] {
            for row in self.in_state(state, LOOKED_THROUGH)?.1 {
                let gaps = self.portrait(row.id)?.gaps();
                if !gaps.is_empty() {
                    unfinished.push((row, gaps));
                }
            }
        }
        unfinished.sort_by_key(|(row, _)| std::cmp::Reverse(row.updated_at));
        let (ready_in_all, rows) = self.in_state(State::Selected, LISTED)?;
        let mut ready = Vec::new();
        for row in rows {
            let since = self.there_since(row.id)?;
            ready.push((row, since));
        }
        let mut sheets = Vec::new();
        for state in [State::Publicised, State::Selected, State::Replicated, State::Nominated, State::Awarded]
        {
            sheets.extend(self.in_state(state, SHEETS)?.1);
        }
        sheets.truncate(SHEETS);
        Ok(Today {
            waiting,
            unfinished,
            ready,
            ready_in_all,
            sheets,
            recent: self.recent()?,
            funnel: self.funnel()?,
            ending: self.ending_soon()?,
            changed: self.changed_postings()?,
            unconsented: self.unconsented()?,
            withdrawn: self.postings_of_withdrawn()?,
        })
    }

    /// The day on which an exemplar came into its present state.
    fn there_since(&self, id: ExemplarId) -> Result<Option<PartialDate>, OfficeError> {
        let exemplar = self.exemplar(id)?;
        let moved = exemplar.moves.last().and_then(|step| step.at.get(..10));
        Ok(moved.and_then(|day| PartialDate::from_iso(day).ok()).or(exemplar.discovered_on))
    }

    fn in_state(&self, state: State, limit: usize) -> Result<(usize, Vec<ExemplarRow>), OfficeError> {
        let filter = ExemplarFilter { state: Some(state), ..ExemplarFilter::default() };
        let query =
            ExemplarQuery { filter, sort: ExemplarSort::NewestChange, limit, ..ExemplarQuery::default() };
        let page = self.list(&query)?;
        Ok((page.total, page.rows))
    }

    fn recent(&self) -> Result<Vec<Entry>, OfficeError> {
        let mut names = Called::default();
        let mut entries: Vec<Entry> = Vec::new();
        for (record, kind, revision) in self.store().recent_revisions(RECENT * 6)? {
            // One line tells of an operation, whatever it touched; what the product filled in is no news.
            let operation = revision.stamp.as_ref().map(|stamp| stamp.operation);
            let last = entries.last().and_then(|entry| entry.revision.stamp.as_ref());
            if operation.is_none() || last.map(|stamp| stamp.operation) == operation {
                continue;
            }
            let entry = self.entry(record, kind, revision, &mut names)?;
            let by_hand = |entry: &Entry| {
                !matches!(entry.operation(), None | Some(Operation::FillCatalogue | Operation::FillSample))
            };
            entries.extend(entry.filter(by_hand));
            if entries.len() == RECENT {
                break;
            }
        }
        Ok(entries)
    }

    fn funnel(&self) -> Result<Vec<(Step, usize)>, OfficeError> {
        let counts = self.store().state_counts()?;
        let in_step = |step: Step| {
            counts.iter().filter(|(state, _)| state.step() == step).map(|(_, count)| count).sum()
        };
        Ok(Step::ALL.into_iter().map(|step| (step, in_step(step))).collect())
    }

    /// The plan years in use, newest first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn plan_years(&self) -> Result<Vec<i64>, OfficeError> {
        Ok(self.store().plan_years()?)
    }

    /// The exemplar a record belongs to: itself, or the newest that shows it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn exemplar_of(&self, record: domain::id::RecordId) -> Result<Option<ExemplarId>, OfficeError> {
        let kind = self.store().fields(record)?.map(|(kind, _)| kind);
        Ok(match kind {
            Some(Kind::Exemplar) => Some(record.into()),
            Some(_) => self.store().exemplars_about(record)?.into_iter().next(),
            None => None,
        })
    }
}
