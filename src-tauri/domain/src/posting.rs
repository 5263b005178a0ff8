//! The posting (lượt niêm yết, lượt đăng): what was shown where, from when until when, on whose word, with
//! which exact file, and what it said, so that years later the question "what hung there" has an answer.

use std::collections::BTreeSet;

use crate::{
    channel::Channel,
    date::{PartialDate, Period},
    id::{AttachmentId, BoardId, ExemplarId, ItemId, PhotoId, RecordId},
    record::Path,
};

mod changed;
mod fields;

pub use changed::{FactChange, changed_since};

/// How many days ahead the end of a posting is announced.
pub const ENDING_SOON_DAYS: i64 = 7;

/// How many days after its end a posting is still called overdue; later nobody takes it down any more.
pub const OVERDUE_DAYS: i64 = 30;

/// The places of a posting that hold words rather than what hung when.
pub const TEXTS: &[&str] = &["link", "note"];

/// Places that a form may change afterwards. All others are the trace of what was posted.
pub const TYPED: &[&str] = &["posted_to", "link", "copies", "posted_by", "note"];

/// One thing a posted sheet said: the text, and the place in a record it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id within the posting.
    pub id: ItemId,
    /// Where it stands among the facts; lower comes first.
    pub position: i64,
    /// About which exemplar.
    pub exemplar: ExemplarId,
    /// The record it came from.
    pub record: RecordId,
    /// The place in that record.
    pub place: Path,
    /// The part of the sheet it stood in, such as `summary`; places of one list share a part.
    pub part: String,
    /// What was said; of a picture its fingerprint and the point kept in view.
    pub text: String,
}

/// That a posting was taken down. Takedowns are only ever added; the earliest counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takedown {
    /// Its id within the posting.
    pub id: ItemId,
    /// The day.
    pub on: PartialDate,
    /// Why.
    pub reason: String,
    /// Who did it.
    pub by: String,
}

/// One posting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// Whom the sheets are about.
    pub exemplars: BTreeSet<ExemplarId>,
    /// On a board or on the portal.
    pub channel: Channel,
    /// The board, for [`Channel::NoticeBoard`].
    pub board: Option<BoardId>,
    /// The address of the article, for [`Channel::Portal`].
    pub link: String,
    /// The first day.
    pub posted_from: Option<PartialDate>,
    /// The last day planned; absent = until taken down.
    pub posted_to: Option<PartialDate>,
    /// How many copies were printed.
    pub copies: Option<i64>,
    /// Who put it up.
    pub posted_by: String,
    /// Who approved it.
    pub approved_by: String,
    /// On which paper the approval stands.
    pub approval_basis: String,
    /// The exact file.
    pub file: Option<AttachmentId>,
    /// What the file is about.
    pub title: String,
    /// The template used.
    pub template: String,
    /// The paper used.
    pub paper: String,
    /// The colour way used.
    pub colour: String,
    /// What it said.
    pub facts: Vec<Fact>,
    /// Parts the template leaves out although the records hold something for them.
    pub left_out: BTreeSet<String>,
    /// A photo of the board as proof.
    pub proof: Option<PhotoId>,
    /// That it was taken down.
    pub takedowns: Vec<Takedown>,
    /// Anything else.
    pub note: String,
}

/// Where a posting stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It has yet to begin.
    Planned,
    /// It hangs.
    Hanging,
    /// Its last day has passed, and nobody recorded that it was taken down.
    Ended,
    /// It was taken down.
    TakenDown,
}

impl Stage {
    /// The code under which it is named to programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Hanging => "hanging",
            Self::Ended => "ended",
            Self::TakenDown => "taken_down",
        }
    }

    /// In Vietnamese.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Planned => "Sắp niêm yết",
            Self::Hanging => "Đang niêm yết",
            Self::Ended => "Đã hết hạn",
            Self::TakenDown => "Đã gỡ",
        }
    }
}

impl Posting {
    /// A posting of these exemplars on this channel, nothing else known yet.
    #[must_use]
    pub const fn new(exemplars: BTreeSet<ExemplarId>, channel: Channel) -> Self {
        Self {
            exemplars,
            channel,
            board: None,
            link: String::new(),
            posted_from: None,
            posted_to: None,
            copies: None,
            posted_by: String::new(),
            approved_by: String::new(),
            approval_basis: String::new(),
            file: None,
            title: String::new(),
            template: String::new(),
            paper: String::new(),
            colour: String::new(),
            facts: Vec::new(),
            left_out: BTreeSet::new(),
            proof: None,
            takedowns: Vec::new(),
            note: String::new(),
        }
    }

    /// The takedown that counts: the earliest.
    #[must_use]
    pub fn takedown(&self) -> Option<&Takedown> {
        self.takedowns.iter().min_by_key(|takedown| (takedown.on, takedown.id))
    }

    /// The days it was planned for; one without a first day was shown on none.
    #[must_use]
    pub fn planned(&self) -> Option<Period> {
        Some(Period::new(self.posted_from?, self.posted_to))
    }

    /// The days on which it hung: as planned, and until the day it was taken down, that day included.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        Some(self.planned()?.ended_by(self.takedown().map(|takedown| takedown.on)))
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn stage(&self, today: PartialDate) -> Stage {
        let is_past = |day: PartialDate| day.first_day() <= today;
        if self.takedown().is_some_and(|takedown| is_past(takedown.on)) {
            return Stage::TakenDown;
        }
        match self.planned() {
            Some(period) if period.first() > today => Stage::Planned,
            Some(period) if period.contains(today) => Stage::Hanging,
            _ => Stage::Ended,
        }
    }

    /// Whether it still hangs or is yet to hang.
    #[must_use]
    pub fn is_live(&self, today: PartialDate) -> bool {
        matches!(self.stage(today), Stage::Planned | Stage::Hanging)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Entity;

    fn day(iso: &str) -> PartialDate {
        PartialDate::from_iso(iso).unwrap()
    }

    fn id(number: u8) -> RecordId {
        RecordId::from_bytes([number; 16])
    }

    fn posting() -> Posting {
        Posting {
            posted_from: Some(day("2022-06-01")),
            posted_to: Some(day("2022-06-30")),
            ..Posting::new(BTreeSet::from([id(1).into()]), Channel::NoticeBoard)
        }
    }

    fn down(number: u8, iso: &str) -> Takedown {
        Takedown { id: id(number).into(), on: day(iso), reason: "Bảng sửa".to_owned(), by: String::new() }
    }

    #[test]
    fn what_was_taken_down_hung_until_that_day_and_the_earliest_takedown_counts() {
        let mut posting = posting();
        posting.takedowns = vec![down(3, "2022-06-20"), down(2, "2022-06-10")];
        let hung = posting.period().unwrap();
        assert!(hung.contains(day("2022-06-10")) && !hung.contains(day("2022-06-11")));
        assert_eq!(posting.stage(day("2022-06-10")), Stage::TakenDown);
        assert_eq!(posting.stage(day("2022-06-09")), Stage::Hanging);
    }

    #[test]
    fn a_posting_is_planned_hangs_and_ends() {
        let posting = posting();
        let stage = |iso: &str| posting.stage(day(iso));
        assert_eq!(stage("2022-05-31"), Stage::Planned);
        assert_eq!((stage("2022-06-01"), stage("2022-06-30")), (Stage::Hanging, Stage::Hanging));
        assert_eq!(stage("2022-07-01"), Stage::Ended);
        assert!(posting.is_live(day("2022-05-31")) && !posting.is_live(day("2022-07-01")));
    }

    #[test]
    fn a_posting_is_read_as_it_was_written() {
        let mut posting = posting();
        posting.left_out = BTreeSet::from(["figures".to_owned(), "note".to_owned()]);
        posting.facts = vec![Fact {
            id: id(7).into(),
            position: 1000,
            exemplar: id(1).into(),
            record: id(4),
            place: Path::field("full_name"),
            part: "name".to_owned(),
            text: "Nguyễn Thị Ví Dụ".to_owned(),
        }];
        posting.takedowns = vec![down(2, "2022-06-10")];
        assert_eq!(Posting::from_fields(&posting.to_fields()), posting);
    }
}
