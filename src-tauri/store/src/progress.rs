//! The figures: how far exemplars have come, how much was shown in which month; and which exemplars each of those
//! numbers stands for.

use domain::{
    channel::Channel,
    date::{PartialDate, Period},
    exemplar::Category,
    id::{BoardId, RecordId, UnitId, WorkFieldId},
    rules::State,
};
use rusqlite::params;

use crate::{
    Store, StoreError, SubjectKind,
    tables::{
        maybe_record_at,
        posting::day,
        progress::{bit, day_number, place},
        record_at,
    },
};

/// Plan years from one to another, both included; absent = as far as there are any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YearRange {
    /// The first.
    pub first: Option<i64>,
    /// The last.
    pub last: Option<i64>,
}

impl YearRange {
    /// One year.
    #[must_use]
    pub const fn of(year: i64) -> Self {
        Self { first: Some(year), last: Some(year) }
    }

    /// The bounds as numbers that every year lies between.
    const fn bounds(self) -> (i64, i64) {
        let first = match self.first {
            Some(first) => first,
            None => i64::MIN,
        };
        match self.last {
            Some(last) => (first, last),
            None => (first, i64::MAX),
        }
    }
}

/// How far one exemplar has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRow {
    /// What kind of example.
    pub category: Category,
    /// Who stands behind it; absent for a model that stands for itself.
    pub subject: Option<SubjectKind>,
    /// The unit a list shows for it.
    pub unit: Option<UnitId>,
    /// Where it stands now.
    pub state: State,
    /// How many units took it up.
    pub adoptions: usize,
    /// How many postings there are about it.
    pub postings: usize,
    /// How many days passed from its discovery to its first approved posting, as of the day asked; absent where
    /// it was not posted by then, or the day of its discovery is not known.
    pub days: Option<i64>,
    /// Whether it was posted by the day asked.
    pub is_posted: bool,
    /// Its fields of work, in the order of their ids.
    pub work_fields: Vec<WorkFieldId>,
    reached: i64,
}

impl ProgressRow {
    /// Whether it has ever been in this state.
    #[must_use]
    pub fn has_reached(&self, state: State) -> bool {
        self.reached & bit(state) != 0
    }
}

/// Where an exemplar stands, seen by a plan year's balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was not withdrawn.
    InPlan,
    /// It is selected or has come further.
    Selected,
}

/// How an exemplar's way from discovery to its first posting is seen, as of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timeliness {
    /// It was posted.
    Posted,
    /// It was posted, and the days it took are known.
    Measured,
    /// It took no more than so many days.
    Within(i64),
    /// It took more than so many days.
    Beyond(i64),
    /// It was posted, but the days it took are not known.
    Unmeasured,
}

/// Which exemplars a number of the figures stands for. All that is asked narrows together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgressFilter {
    /// Of these plan years.
    pub years: YearRange,
    /// That have ever been in this state.
    pub reached: Option<State>,
    /// That stand so now.
    pub standing: Option<Standing>,
    /// That were posted so, as of a day.
    pub timeliness: Option<(Timeliness, PartialDate)>,
    /// Of one of these units; absent = of any or none, empty = of none.
    pub units: Option<Vec<UnitId>>,
    /// Without any of these fields of work.
    pub without_fields: Option<Vec<WorkFieldId>>,
}

impl ProgressFilter {
    /// The filter as a condition on a row of `exemplar`. Numbers and ids only, so that nothing has to be bound.
    pub(crate) fn condition(&self) -> String {
        let (first, last) = self.years.bounds();
        let mut asked = vec![format!("f.plan_year BETWEEN {first} AND {last}")];
        if let Some(state) = self.reached {
            asked.push(format!("f.reached & {} <> 0", bit(state)));
        }
        match self.standing {
            None => {}
            Some(Standing::InPlan) => {
                asked.push(format!("f.state <> {}", place(State::ALL, State::Withdrawn)));
            }
            Some(Standing::Selected) => {
                let selected = State::ALL.iter().filter(|state| is_selected(**state));
                let places: Vec<_> = selected.map(|it| place(State::ALL, *it).to_string()).collect();
                asked.push(format!("f.state IN ({})", places.join(", ")));
            }
        }
        if let Some((timeliness, on)) = self.timeliness {
            asked.push(timeliness.condition(day_number(on).unwrap_or(i64::MAX)));
        }
        match self.units.as_deref() {
            None => {}
            Some([]) => asked.push("f.unit IS NULL".to_owned()),
            Some(units) => asked.push(format!("f.unit IN ({})", blobs(units.iter().map(|id| (*id).into())))),
        }
        if let Some(fields) = &self.without_fields {
            let fields = blobs(fields.iter().map(|id| (*id).into()));
            asked.push(format!(
                "NOT EXISTS (SELECT 1 FROM exemplar_work_field w
                             WHERE w.exemplar = f.exemplar AND w.work_field IN ({fields}))"
            ));
        }
        format!(
            "EXISTS (SELECT 1 FROM progress f WHERE f.exemplar = exemplar.id AND {})",
            asked.join(" AND ")
        )
    }
}

impl Timeliness {
    fn condition(self, today: i64) -> String {
        // What was posted before it is said to have been noticed has a wrong date in it: it counts as unknown.
        let known = "f.discovered IS NOT NULL AND f.first_posted >= f.discovered";
        let posted = format!("f.first_posted <= {today}");
        match self {
            Self::Posted => posted,
            Self::Measured => format!("{posted} AND {known}"),
            Self::Within(days) => format!("{posted} AND {known} AND f.first_posted - f.discovered <= {days}"),
            Self::Beyond(days) => format!("{posted} AND {known} AND f.first_posted - f.discovered > {days}"),
            Self::Unmeasured => {
                format!("{posted} AND (f.discovered IS NULL OR f.first_posted < f.discovered)")
            }
        }
    }
}

fn blobs(ids: impl Iterator<Item = RecordId>) -> String {
    let blob = |id: RecordId| {
        let digits: String = id.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        format!("x'{digits}'")
    };
    ids.map(blob).collect::<Vec<_>>().join(", ")
}

/// Whether an exemplar in this state is selected: it stays one whatever comes after, until it is taken back,
/// withdrawn or returned.
#[must_use]
pub const fn is_selected(state: State) -> bool {
    state.is_approved() || matches!(state, State::Closed)
}

/// How many postings began in a month on a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthCount {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The channel.
    pub channel: Channel,
    /// How many.
    pub count: usize,
}

impl Store {
    /// How far the exemplars of some plan years have come, the bin aside.
    pub fn progress(&self, years: YearRange, today: PartialDate) -> Result<Vec<ProgressRow>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let (first, last) = years.bounds();
        let today = day_number(today).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(
            "SELECT exemplar, category, subject, unit, state, adoptions, postings, discovered, first_posted, reached
             FROM progress WHERE binned = 0 AND plan_year BETWEEN ?1 AND ?2 ORDER BY plan_year, exemplar",
        )?;
        let mut found = statement.query([first, last])?;
        let (mut ids, mut rows) = (Vec::new(), Vec::new());
        while let Some(row) = found.next()? {
            let posted = row.get::<_, Option<i64>>(8)?.filter(|posted| *posted <= today);
            let discovered: Option<i64> = row.get(7)?;
            ids.push(row.get::<_, i64>(0)?);
            rows.push(ProgressRow {
                category: word_at(Category::ALL, row.get(1)?)?,
                subject: match row.get::<_, i64>(2)? {
                    1 => Some(SubjectKind::Individual),
                    2 => Some(SubjectKind::Collective),
                    _ => None,
                },
                unit: maybe_record_at(row, 3)?.map(UnitId::from),
                state: word_at(State::ALL, row.get(4)?)?,
                adoptions: row.get::<_, i64>(5)?.try_into().unwrap_or_default(),
                postings: row.get::<_, i64>(6)?.try_into().unwrap_or_default(),
                days: posted
                    .zip(discovered)
                    .map(|(posted, discovered)| posted - discovered)
                    .filter(|it| *it >= 0),
                is_posted: posted.is_some(),
                work_fields: Vec::new(),
                reached: row.get(9)?,
            });
        }
        drop(found);
        drop(statement);
        self.add_work_fields(years, &ids, &mut rows)?;
        reading.finish()?;
        Ok(rows)
    }

    /// Both lists are in the order of years and of the exemplars' row ids, so that they are read side by side.
    fn add_work_fields(
        &self,
        years: YearRange,
        ids: &[i64],
        rows: &mut [ProgressRow],
    ) -> Result<(), StoreError> {
        let (first, last) = years.bounds();
        let mut statement = self.connection.prepare_cached(
            "SELECT w.exemplar, w.work_field FROM progress f JOIN exemplar_work_field w ON w.exemplar = f.exemplar
             WHERE f.binned = 0 AND f.plan_year BETWEEN ?1 AND ?2 ORDER BY f.plan_year, f.exemplar, w.work_field",
        )?;
        let mut found = statement.query([first, last])?;
        let mut at = 0;
        while let Some(row) = found.next()? {
            let exemplar: i64 = row.get(0)?;
            while ids.get(at).is_some_and(|id| *id != exemplar) {
                at += 1;
            }
            if ids.get(at) == Some(&exemplar)
                && let Some(it) = rows.get_mut(at)
            {
                it.work_fields.push(record_at(row, 1)?.into());
            }
        }
        Ok(())
    }

    /// How many postings began in each month of a period, by channel, on one board or anywhere; months without
    /// any are left out.
    pub fn posted_by_month(
        &self,
        period: Period,
        board: Option<BoardId>,
    ) -> Result<Vec<MonthCount>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT substr(first, 1, 7) AS month, channel, count(*) FROM posting
             WHERE binned = 0 AND first >= ?1 AND first <= ?2 AND (?3 IS NULL OR board = ?3)
             GROUP BY month, channel ORDER BY month, channel",
        )?;
        let last = period.last().map_or_else(|| "9999".to_owned(), day);
        let board = board.map(|id| *RecordId::from(id).bytes());
        let mut rows = statement.query(params![day(period.first()), last, board])?;
        let mut months = Vec::new();
        while let Some(row) = rows.next()? {
            let (month, channel): (String, String) = (row.get(0)?, row.get(1)?);
            let unknown =
                || StoreError::damaged(format!("unknown code in a posting's row: {month}, {channel}"));
            let date = PartialDate::from_iso(&month).map_err(|_| unknown())?;
            months.push(MonthCount {
                year: date.year(),
                month: date.month().ok_or_else(unknown)?,
                channel: Channel::from_code(&channel).ok_or_else(unknown)?,
                count: row.get::<_, i64>(2)?.try_into().unwrap_or_default(),
            });
        }
        Ok(months)
    }

    /// The days on which something hung, or was to hang, within a period: of each posting the first and the last,
    /// its takedown counted in.
    pub fn hung_within(&self, period: Period, board: Option<BoardId>) -> Result<Vec<Period>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT first, last, down_on FROM posting
             WHERE binned = 0 AND first <= ?2 AND (last IS NULL OR last >= ?1)
               AND (down_on IS NULL OR down_on >= ?1) AND (?3 IS NULL OR board = ?3)",
        )?;
        let last = period.last().map_or_else(|| "9999".to_owned(), day);
        let board = board.map(|id| *RecordId::from(id).bytes());
        let mut rows = statement.query(params![day(period.first()), last, board])?;
        let mut spans = Vec::new();
        while let Some(row) = rows.next()? {
            let read = |column: usize| -> rusqlite::Result<Option<PartialDate>> {
                let text: Option<String> = row.get(column)?;
                Ok(text.and_then(|text| PartialDate::from_iso(&text).ok()))
            };
            if let Some(first) = read(0)? {
                spans.push(Period::new(first, read(1)?).ended_by(read(2)?));
            }
        }
        Ok(spans)
    }
}

fn word_at<T: Copy>(all: &[T], place: i64) -> Result<T, StoreError> {
    let word = usize::try_from(place).ok().and_then(|place| all.get(place)).copied();
    word.ok_or_else(|| StoreError::damaged(format!("unknown word {place} in an exemplar's progress")))
}
