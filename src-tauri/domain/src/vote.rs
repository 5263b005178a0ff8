//! The votes of a meeting on an exemplar (họp xét): how many were present, how many agreed. The product notes
//! what was counted in the room; whether somebody is chosen remains a move of whoever may make it.

use crate::{
    date::PartialDate,
    id::{ItemId, RecordId},
};

/// The most people a meeting is thought to have.
pub const MOST_PRESENT: i64 = 1000;

/// What was counted in the room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many were present.
    pub present: i64,
    /// How many agreed (đồng ý).
    pub agreed: i64,
    /// How many did not (không đồng ý).
    pub against: i64,
    /// How many were of another opinion (ý kiến khác).
    pub abstained: i64,
}

/// Why a count cannot be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miscount {
    /// Nobody voted.
    NoVotes,
    /// More votes than people present.
    TooManyVotes,
    /// A number below nothing, or more people than a meeting has.
    NoSuchNumber,
}

/// The votes of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// The day of the meeting; there is one entry a day.
    pub on: PartialDate,
    /// What was counted.
    pub count: Count,
    /// What else was said.
    pub remark: String,
    /// Who wrote it down.
    pub by: String,
}

impl Count {
    /// How many votes were cast.
    #[must_use]
    pub const fn cast(self) -> i64 {
        self.agreed.saturating_add(self.against).saturating_add(self.abstained)
    }

    /// The count as a list and a slip tell it: "8/9 đồng ý, 1 ý kiến khác".
    #[must_use]
    pub fn in_words(self) -> String {
        let mut told = format!("{}/{} đồng ý", self.agreed, self.present);
        for (number, what) in [(self.against, "không đồng ý"), (self.abstained, "ý kiến khác")] {
            if number > 0 {
                told.push_str(&format!(", {number} {what}"));
            }
        }
        told
    }

    /// Whether it can be right. Not everybody present has to vote.
    ///
    /// # Errors
    /// With what is wrong.
    pub fn check(self) -> Result<(), Miscount> {
        let numbers = [self.present, self.agreed, self.against, self.abstained];
        if numbers.iter().any(|number| !(0..=MOST_PRESENT).contains(number)) {
            return Err(Miscount::NoSuchNumber);
        }
        match self.cast() {
            0 => Err(Miscount::NoVotes),
            cast if cast > self.present => Err(Miscount::TooManyVotes),
            _ => Ok(()),
        }
    }
}

impl Vote {
    /// The item that holds the votes of a day. It is the same in every office, so that two offices that write
    /// the same meeting down meet in one entry.
    #[must_use]
    pub fn item(day: PartialDate) -> ItemId {
        RecordId::built_in("meeting", &day.to_iso()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_has_votes_and_no_more_of_them_than_people() {
        let count = |present, agreed, against, abstained| Count { present, agreed, against, abstained };
        for (counted, found) in [
            (count(9, 8, 0, 1), Ok(())),
            (count(11, 8, 0, 1), Ok(())),
            (count(9, 0, 0, 0), Err(Miscount::NoVotes)),
            (count(8, 8, 0, 1), Err(Miscount::TooManyVotes)),
            (count(9, -1, 0, 1), Err(Miscount::NoSuchNumber)),
            (count(1001, 1, 0, 0), Err(Miscount::NoSuchNumber)),
        ] {
            assert_eq!(counted.check(), found, "{counted:?}");
        }
    }

    #[test]
    fn a_count_is_told_in_words_without_what_was_none() {
        let count = |against, abstained| Count { present: 9, agreed: 8, against, abstained };
        assert_eq!(count(0, 1).in_words(), "8/9 đồng ý, 1 ý kiến khác");
        assert_eq!(count(1, 0).in_words(), "8/9 đồng ý, 1 không đồng ý");
        assert_eq!(count(0, 0).in_words(), "8/9 đồng ý");
    }

    #[test]
    fn the_votes_of_a_day_are_one_item_in_every_office() {
        let day = |day| PartialDate::from_day(2022, 5, day).unwrap();
        assert_eq!(Vote::item(day(19)), Vote::item(day(19)));
        assert_ne!(Vote::item(day(19)), Vote::item(day(20)));
    }
}
