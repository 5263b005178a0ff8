//! Finding postings: what hung on a day, what ends soon, which months went by without any.

use std::collections::BTreeMap;

use domain::{
    attachment::Attachment,
    date::{PartialDate, Period},
    id::{BoardId, PostingId, RecordId},
    posting::{ENDING_SOON_DAYS, OVERDUE_DAYS, Posting, Stage},
    record::Kind,
};
use store::{PostingDays, PostingFilter};

use crate::{Office, OfficeError};

/// A posting with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct PostingView {
    /// Its id.
    pub id: PostingId,
    /// The posting.
    pub posting: Posting,
    /// The name of its board; empty on the portal.
    pub board_name: String,
    /// Whom it is about, by name, in the order of their ids.
    pub names: Vec<String>,
    /// What is known of its file.
    pub file: Option<Attachment>,
    /// Where it stands today.
    pub stage: Stage,
    /// How many days it will still hang after today; negative once it has ended, absent without an end.
    pub days_left: Option<i64>,
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// The month, 1 to 12.
    pub month: u8,
    /// How many postings began in it.
    pub begun: usize,
    /// How many hung on at least one of its days.
    pub hanging: usize,
    /// Whether it lies wholly ahead, so that it cannot be blamed for being empty.
    pub is_ahead: bool,
}

impl Month {
    /// Whether the month went by, or goes by, without anything newly shown.
    #[must_use]
    pub const fn is_quiet(self) -> bool {
        self.begun == 0 && !self.is_ahead
    }
}

impl Office {
    /// The postings asked for, by their first day.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn postings(&self, filter: &PostingFilter) -> Result<Vec<PostingView>, OfficeError> {
        self.store().postings(filter)?.into_iter().map(|id| self.posting(id)).collect()
    }

    /// What hung on a board, or on any board and the portal, on a day.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn posted_on(
        &self,
        board: Option<BoardId>,
        day: PartialDate,
    ) -> Result<Vec<PostingView>, OfficeError> {
        let days = PostingDays::Hanging(Period::of(day));
        self.postings(&PostingFilter { board, days, ..PostingFilter::default() })
    }

    /// How many postings hang on each board today; no posting is read for it.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn hanging_by_board(&self) -> Result<BTreeMap<BoardId, usize>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(BTreeMap::new()) };
        Ok(self.store().hanging_by_board(today)?.into_iter().collect())
    }

    /// What ends within a week, and what ended lately without being taken down; by the last day.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn ending_soon(&self) -> Result<Vec<PostingView>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        let Some(from) = today.plus_days(-OVERDUE_DAYS) else { return Ok(Vec::new()) };
        let days = PostingDays::Ending(Period::new(from, today.plus_days(ENDING_SOON_DAYS)));
        let mut ending = self.postings(&PostingFilter { days, ..PostingFilter::default() })?;
        ending.sort_by_key(|view| (view.posting.posted_to, view.id));
        Ok(ending)
    }

    /// What hangs, or is about to, although somebody it is about was withdrawn or put into the bin.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn postings_of_withdrawn(&self) -> Result<Vec<PostingView>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        self.store().postings_of_withdrawn(today)?.into_iter().map(|id| self.posting(id)).collect()
    }

    /// The months of a year with how much was shown in each, on one board or anywhere.
    ///
    /// # Errors
    /// When the year is none, or the office cannot be read.
    pub fn months(&self, year: u16, board: Option<BoardId>) -> Result<Vec<Month>, OfficeError> {
        let whole = PartialDate::from_year(year).map_err(|_| OfficeError::NoDay)?;
        let shown = self.store().hung_within(Period::of(whole), board)?;
        let today = self.today_in_vietnam();
        let count = |month: u8| {
            let days = Period::of(PartialDate::from_month(year, month).map_err(|_| OfficeError::NoDay)?);
            Ok(Month {
                month,
                begun: shown.iter().filter(|period| days.contains(period.first())).count(),
                hanging: shown.iter().filter(|period| period.meets(days)).count(),
                is_ahead: today.is_some_and(|today| today < days.first()),
            })
        };
        (1..=12).map(count).collect()
    }

    /// One posting.
    ///
    /// # Errors
    /// When there is none.
    pub fn posting(&self, id: PostingId) -> Result<PostingView, OfficeError> {
        let missing = || OfficeError::NoSuchRecord(id.to_string());
        let posting: Posting = self.read(id.into())?.ok_or_else(missing)?;
        let board_name = match posting.board {
            // A board that has not arrived yet has no name.
            Some(board) => self.read::<domain::board::Board>(board.into())?.map(|board| board.name),
            None => None,
        };
        let mut names = Vec::new();
        for exemplar in &posting.exemplars {
            names.push(self.store().exemplar_name(*exemplar)?.unwrap_or_default());
        }
        let file = posting.file.map(|file| self.read(RecordId::from(file))).transpose()?.flatten();
        let today = self.today_in_vietnam();
        let stage = today.map_or(Stage::Ended, |today| posting.stage(today));
        let last = posting.posted_to.map(PartialDate::last_day);
        let days_left = today.zip(last).and_then(|(today, last)| today.days_until(last));
        Ok(PostingView {
            id,
            posting,
            board_name: board_name.unwrap_or_default(),
            names,
            file,
            stage,
            days_left,
        })
    }

    /// The posting whose id this is or begins with.
    ///
    /// # Errors
    /// When there is none, or several.
    pub fn find_posting(&self, text: &str) -> Result<PostingId, OfficeError> {
        Ok(self.find_record(Kind::Posting, text)?.into())
    }

    /// The record of a kind whose id this is or begins with.
    ///
    /// # Errors
    /// When there is none, or several.
    pub fn find_record(&self, kind: Kind, text: &str) -> Result<RecordId, OfficeError> {
        match self.store().beginning(kind, text)?[..] {
            [] => Err(OfficeError::NoSuchRecord(text.to_owned())),
            [only] => Ok(only),
            _ => Err(OfficeError::AmbiguousRecord(text.to_owned())),
        }
    }
}
