//! A stretch of days: how long something hangs, how long a consent holds.

use super::PartialDate;

/// Whole days from the first to the last, both counted; without a last day it goes on.
///
/// Half-known dates are widened: from "6/2022" it begins on the first of June, until "6/2022" it ends on
/// the thirtieth. A period whose last day lies before its first holds no day at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: PartialDate,
    last: Option<PartialDate>,
}

impl Period {
    /// From one date until another.
    #[must_use]
    pub fn new(from: PartialDate, until: Option<PartialDate>) -> Self {
        Self { first: from.first_day(), last: until.map(PartialDate::last_day) }
    }

    /// All days a date can mean: one day, a month, a year.
    #[must_use]
    pub fn of(date: PartialDate) -> Self {
        Self::new(date, Some(date))
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> PartialDate {
        self.first
    }

    /// The last day, if there is one.
    #[must_use]
    pub const fn last(self) -> Option<PartialDate> {
        self.last
    }

    /// Whether it holds no day.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.last.is_some_and(|last| last < self.first)
    }

    /// Whether this day lies in it.
    #[must_use]
    pub fn contains(self, day: PartialDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }

    /// Whether the two have a day in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let begins_before_end = |one: Self, end: Option<PartialDate>| end.is_none_or(|end| one.first <= end);
        !self.is_empty()
            && !other.is_empty()
            && begins_before_end(self, other.last)
            && begins_before_end(other, self.last)
    }

    /// The same period, ended on this day at the latest.
    #[must_use]
    pub fn ended_by(self, day: Option<PartialDate>) -> Self {
        let last = match (self.last, day.map(PartialDate::last_day)) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { first: self.first, last }
    }

    /// Whether each of its days lies in one of the others, which may follow on one another or overlap.
    #[must_use]
    pub fn is_covered_by(self, others: &[Self]) -> bool {
        let mut day = self.first;
        while self.contains(day) {
            // Of those that hold this day, the one that leads furthest.
            let mut furthest: Option<PartialDate> = None;
            for other in others.iter().filter(|other| other.contains(day)) {
                let Some(last) = other.last else { return true };
                furthest = furthest.max(Some(last));
            }
            let Some(reached) = furthest else { return false };
            // Past the last day the product accepts nothing is left to cover.
            let Some(next) = reached.plus_days(1) else { return true };
            day = next;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: i64) -> PartialDate {
        PartialDate::from_day(2022, 5, 20).unwrap().plus_days(number).unwrap()
    }

    fn period() -> impl Strategy<Value = Period> {
        (0..40_i64, proptest::option::weighted(0.9, 0..20_i64))
            .prop_map(|(first, length)| Period::new(day(first), length.map(|length| day(first + length))))
    }

    /// Far enough beyond every period's last day to stand for "it goes on".
    const HORIZON: i64 = 70;

    fn days(period: Period) -> impl Iterator<Item = PartialDate> {
        (0..HORIZON).map(day).filter(move |day| period.contains(*day))
    }

    #[test]
    fn half_known_dates_are_widened() {
        let june = Period::of(PartialDate::from_month(2022, 6).unwrap());
        assert_eq!(june.first(), PartialDate::from_day(2022, 6, 1).unwrap());
        assert_eq!(june.last(), PartialDate::from_day(2022, 6, 30).ok());
    }

    #[test]
    fn a_period_that_ends_before_it_begins_holds_no_day() {
        let none = Period::new(day(3), Some(day(2)));
        assert!(none.is_empty() && !none.contains(day(2)) && !none.contains(day(3)));
        assert!(!none.meets(Period::new(day(0), None)));
    }

    proptest! {
        #[test]
        fn two_periods_meet_when_a_day_lies_in_both(one in period(), other in period()) {
            prop_assert_eq!(one.meets(other), days(one).any(|day| other.contains(day)));
            prop_assert_eq!(one.meets(other), other.meets(one));
        }

        #[test]
        fn a_period_is_covered_when_each_of_its_days_is(
            whole in period(),
            parts in proptest::collection::vec(period(), 0..5),
        ) {
            let each = days(whole).all(|day| parts.iter().any(|part| part.contains(day)));
            prop_assert_eq!(whole.is_covered_by(&parts), each);
        }

        #[test]
        fn an_ended_period_has_no_day_after_its_end(whole in period(), end in 0..50_i64) {
            let ended = whole.ended_by(Some(day(end)));
            for today in (0..HORIZON).map(day) {
                prop_assert_eq!(ended.contains(today), whole.contains(today) && today <= day(end));
            }
        }
    }
}
