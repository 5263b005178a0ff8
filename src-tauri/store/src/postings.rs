//! Questions about what hung where and when, and about who agreed to be shown.

use domain::{
    channel::Channel,
    date::{PartialDate, Period},
    id::{BoardId, ConsentId, ExemplarId, PersonId, PostingId, RecordId},
    record::Kind,
    rules::State,
};
use rusqlite::params;

use crate::{
    Store, StoreError,
    tables::{posting::day, record_at},
};

/// Which postings are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PostingFilter {
    /// Only those about this exemplar.
    pub exemplar: Option<ExemplarId>,
    /// Only those on this board.
    pub board: Option<BoardId>,
    /// Only those on this channel.
    pub channel: Option<Channel>,
    /// Only those with these days.
    pub days: PostingDays,
}

/// Which postings are asked for by their days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PostingDays {
    /// Whatever their days.
    #[default]
    Any,
    /// Those that hung, or are to hang, on a day of this period.
    Hanging(Period),
    /// Those that hang on this day or will hang later.
    Live(PartialDate),
    /// Those whose first day lies in this period.
    Begun(Period),
    /// Those planned to end within this period and not taken down.
    Ending(Period),
}

impl Store {
    /// The postings asked for that are not in the bin, by their first day.
    pub fn postings(&self, filter: &PostingFilter) -> Result<Vec<PostingId>, StoreError> {
        // Bounds of which one is always absent or always met leave every row in.
        let (from, until, condition) = match filter.days {
            PostingDays::Any => (None, None, "?4 IS NULL AND ?5 IS NULL"),
            PostingDays::Hanging(period) => (
                Some(day(period.first())),
                period.last().map(day),
                "(?5 IS NULL OR first <= ?5) AND (last IS NULL OR last >= ?4)
                 AND (down_on IS NULL OR down_on >= ?4) AND first IS NOT NULL",
            ),
            PostingDays::Live(today) => (
                Some(day(today)),
                None,
                "?5 IS NULL AND (last IS NULL OR last >= ?4) AND (down_on IS NULL OR down_on > ?4)
                 AND first IS NOT NULL",
            ),
            PostingDays::Begun(period) => (
                Some(day(period.first())),
                period.last().map(day),
                "first >= ?4 AND (?5 IS NULL OR first <= ?5)",
            ),
            PostingDays::Ending(period) => (
                Some(day(period.first())),
                period.last().map(day),
                "last >= ?4 AND (?5 IS NULL OR last <= ?5) AND down_on IS NULL",
            ),
        };
        let sql = format!(
            "SELECT record FROM posting WHERE binned = 0
                AND (?1 IS NULL OR record IN (SELECT posting FROM posting_exemplar WHERE exemplar = ?1))
                AND (?2 IS NULL OR board = ?2) AND (?3 IS NULL OR channel = ?3) AND {condition}
             ORDER BY first, record"
        );
        let bytes = |id: Option<RecordId>| id.map(|id| *id.bytes());
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(
            params![
                bytes(filter.exemplar.map(Into::into)),
                bytes(filter.board.map(Into::into)),
                filter.channel.map(Channel::code),
                from,
                until,
            ],
            |row| record_at(row, 0),
        )?;
        Ok(rows.map(|row| row.map(PostingId::from)).collect::<Result<_, _>>()?)
    }

    /// The postings that hang on this day or will hang later although somebody they are about was withdrawn or put
    /// into the bin, by their first day.
    pub fn postings_of_withdrawn(&self, today: PartialDate) -> Result<Vec<PostingId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT record FROM posting
             WHERE binned = 0 AND first IS NOT NULL AND (last IS NULL OR last >= ?1)
                AND (down_on IS NULL OR down_on > ?1)
                AND EXISTS (SELECT 1 FROM posting_exemplar AS shown
                            JOIN exemplar ON exemplar.record = shown.exemplar
                            WHERE shown.posting = posting.record
                              AND (exemplar.state = ?2 OR exemplar.binned = 1))
             ORDER BY first, record",
        )?;
        let rows =
            statement.query_map(params![day(today), State::Withdrawn.code()], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(PostingId::from)).collect::<Result<_, _>>()?)
    }

    /// Every posting about an exemplar, also those in the bin.
    pub fn postings_about(&self, exemplar: ExemplarId) -> Result<Vec<PostingId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT posting FROM posting_exemplar WHERE exemplar = ?1 ORDER BY posting")?;
        let rows = statement.query_map([RecordId::from(exemplar).bytes()], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(PostingId::from)).collect::<Result<_, _>>()?)
    }

    /// How many postings hang on each board on a day; boards without any are left out.
    pub fn hanging_by_board(&self, today: PartialDate) -> Result<Vec<(BoardId, usize)>, StoreError> {
        // The plus keeps to the index of days, which holds every column asked for.
        let mut statement = self.connection.prepare_cached(
            "SELECT board, count(*) FROM posting
             WHERE binned = 0 AND +board IS NOT NULL AND first <= ?1 AND (last IS NULL OR last >= ?1)
               AND (down_on IS NULL OR down_on >= ?1)
             GROUP BY +board",
        )?;
        let rows = statement.query_map([day(today)], |row| {
            let count: i64 = row.get(1)?;
            Ok((record_at(row, 0)?.into(), usize::try_from(count).unwrap_or_default()))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The consents a person gave that are not in the bin, in the order of their ids.
    pub fn consents_of(&self, person: PersonId) -> Result<Vec<ConsentId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT record FROM consent WHERE person = ?1 AND binned = 0 ORDER BY record")?;
        let rows = statement.query_map([RecordId::from(person).bytes()], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(ConsentId::from)).collect::<Result<_, _>>()?)
    }

    /// The people of whom some consent was withdrawn or has run out before or on this day.
    pub fn people_with_ended_consents(&self, today: PartialDate) -> Result<Vec<PersonId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT person FROM consent
             WHERE binned = 0 AND person IS NOT NULL AND ended_on <= ?1 ORDER BY person",
        )?;
        let rows = statement.query_map([day(today)], |row| record_at(row, 0))?;
        Ok(rows.map(|row| row.map(PersonId::from)).collect::<Result<_, _>>()?)
    }

    /// The exemplars that show a person: as subject, or as head of the collective behind them.
    pub fn exemplars_showing(&self, person: PersonId) -> Result<Vec<ExemplarId>, StoreError> {
        let mut exemplars = self.exemplars_about(person.into())?;
        for (collective, fields) in self.all(Kind::Collective)? {
            let head = domain::record::Path::field("head_person");
            let leads = fields.get(&head).and_then(|value| value.text()) == Some(person.to_string().as_str());
            if leads {
                exemplars.extend(self.exemplars_about(collective)?);
            }
        }
        exemplars.sort_unstable();
        exemplars.dedup();
        Ok(exemplars)
    }

    /// The records of a kind whose id, written out, begins with this text; two at most, since one more is
    /// enough to know that it is ambiguous.
    pub fn beginning(&self, kind: Kind, text: &str) -> Result<Vec<RecordId>, StoreError> {
        let digits = text.replace('-', "");
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT record FROM document WHERE kind = ?1 AND lower(hex(record)) LIKE lower(?2) || '%' LIMIT 2",
        )?;
        let rows = statement.query_map(params![kind.code(), digits], |row| record_at(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
