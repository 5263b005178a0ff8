//! Rules about awards: how many years in a row somebody must have held one before another is asked for, and
//! what share of those with one award may be given another. They are the office's data, each dated, with its
//! source, and unconfirmed until somebody has compared it with the paper. A rule refuses nothing: it tells.

use std::collections::BTreeSet;

use crate::{
    award::AwardForm,
    date::PartialDate,
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// What a rule asks for.
    RuleSort {
        /// So many years in a row of another form.
        Consecutive = "CONSECUTIVE", "Liên tục nhiều năm";
        /// At most such a share of those who hold another form.
        Ratio = "RATIO", "Tỷ lệ tối đa";
    }
}

/// Places that hold who confirmed a rule; they change only by confirming, and go when anything else changes.
pub const CONFIRMATION: [&str; 3] = ["confirmed_by", "confirmed_on", "confirmed_from"];

/// One rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AwardRule {
    /// What it asks for.
    pub sort: Option<RuleSort>,
    /// For which form it holds.
    pub form: Option<AwardForm>,
    /// The form that must have been held, or of whose holders a share is taken.
    pub of_form: Option<AwardForm>,
    /// How many years in a row.
    pub years: Option<i64>,
    /// The largest share in percent.
    pub percent: Option<i64>,
    /// Where it stands.
    pub source: String,
    /// The first day it holds; absent = since ever.
    pub valid_from: Option<PartialDate>,
    /// The last day it holds; absent = still.
    pub valid_to: Option<PartialDate>,
    /// Who compared it with the paper; empty = nobody yet.
    pub confirmed_by: String,
    /// When.
    pub confirmed_on: Option<PartialDate>,
    /// With which paper, where that is not the source itself.
    pub confirmed_from: String,
    /// Anything else.
    pub note: String,
}

/// What a rule says of a nomination or a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is kept.
    Met,
    /// These years are missing.
    YearsMissing(Vec<i64>),
    /// The share is too large.
    ShareTooLarge {
        /// How many are asked for.
        part: usize,
        /// Of how many.
        whole: usize,
    },
    /// Nothing is known by which it could be told.
    Unknown(Untold),
}

/// Why a rule cannot say anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untold {
    /// No award of the holder is recorded at all.
    NoHistory,
    /// Nobody with the form of which a share is taken is recorded.
    NobodyCounted,
    /// The rule itself lacks its number or its forms.
    RuleIncomplete,
}

impl AwardRule {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds_on(&self, day: PartialDate) -> bool {
        let begun = self.valid_from.is_none_or(|from| from.first_day() <= day);
        begun && self.valid_to.is_none_or(|to| to.last_day() >= day)
    }

    /// Whether somebody has compared it with the paper.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        !self.confirmed_by.is_empty()
    }

    /// What it says of somebody put forward in a round of this year, who held its other form in these years.
    /// The years in a row end with that of the round or with the one before: at the end of a year its own
    /// titles may or may not have been given.
    #[must_use]
    pub fn of_years(&self, round: i64, held: &BTreeSet<i64>, has_history: bool) -> Verdict {
        let Some(years) = self.years.filter(|years| *years > 0 && self.of_form.is_some()) else {
            return Verdict::Unknown(Untold::RuleIncomplete);
        };
        if !has_history {
            return Verdict::Unknown(Untold::NoHistory);
        }
        let missing = |last: i64| -> Vec<i64> {
            (last - years + 1..=last).filter(|year| !held.contains(year)).collect()
        };
        let (before, with) = (missing(round - 1), missing(round));
        let fewest = if with.len() < before.len() { with } else { before };
        if fewest.is_empty() { Verdict::Met } else { Verdict::YearsMissing(fewest) }
    }

    /// What it says of a round in which so many are asked for out of so many.
    #[must_use]
    pub fn of_share(&self, part: usize, whole: usize) -> Verdict {
        let percent = self.percent.and_then(|percent| usize::try_from(percent).ok());
        match percent.filter(|_| self.of_form.is_some()) {
            None => Verdict::Unknown(Untold::RuleIncomplete),
            Some(_) if whole == 0 => Verdict::Unknown(Untold::NobodyCounted),
            Some(percent) if part * 100 <= percent * whole => Verdict::Met,
            Some(_) => Verdict::ShareTooLarge { part, whole },
        }
    }
}

impl Entity for AwardRule {
    const KIND: Kind = Kind::AwardRule;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.put_some("sort", self.sort);
        writer.put_some("form", self.form);
        writer.put_some("of_form", self.of_form);
        writer.put_some("years", self.years);
        writer.put_some("percent", self.percent);
        writer.text("source", &self.source);
        writer.put_some("valid_from", self.valid_from.map(|date| date.to_iso()));
        writer.put_some("valid_to", self.valid_to.map(|date| date.to_iso()));
        writer.text("confirmed_by", &self.confirmed_by);
        writer.put_some("confirmed_on", self.confirmed_on.map(|date| date.to_iso()));
        writer.text("confirmed_from", &self.confirmed_from);
        writer.text("note", &self.note);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            sort: reader.word("sort", RuleSort::from_code),
            form: reader.word("form", AwardForm::from_code),
            of_form: reader.word("of_form", AwardForm::from_code),
            years: reader.int("years"),
            percent: reader.int("percent"),
            source: reader.text("source"),
            valid_from: reader.date("valid_from"),
            valid_to: reader.date("valid_to"),
            confirmed_by: reader.text("confirmed_by"),
            confirmed_on: reader.date("confirmed_on"),
            confirmed_from: reader.text("confirmed_from"),
            note: reader.text("note"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::schema;

    fn three_years() -> AwardRule {
        AwardRule {
            sort: Some(RuleSort::Consecutive),
            form: Some(AwardForm::ProvincialEmulationFighter),
            of_form: Some(AwardForm::BaseEmulationFighter),
            years: Some(3),
            ..AwardRule::default()
        }
    }

    fn of(years: &[i64]) -> Verdict {
        three_years().of_years(2022, &years.iter().copied().collect(), true)
    }

    #[test]
    fn a_rule_is_read_as_it_was_written_and_every_place_is_in_the_table() {
        let rule = AwardRule {
            percent: Some(15),
            source: "Nghị định 91/2017/NĐ-CP".to_owned(),
            valid_from: PartialDate::from_year(2017).ok(),
            valid_to: PartialDate::from_year(2023).ok(),
            confirmed_by: "Hà Thị Mẫu".to_owned(),
            confirmed_on: PartialDate::from_year(2022).ok(),
            confirmed_from: "Công báo".to_owned(),
            note: "Đối chiếu".to_owned(),
            ..three_years()
        };
        let fields = rule.to_fields();
        assert_eq!(AwardRule::from_fields(&fields), rule);
        assert!(fields.keys().all(|path| schema::spec(Kind::AwardRule, path).is_some()));
        for place in CONFIRMATION {
            assert!(fields.keys().any(|path| path.as_str() == place), "{place}");
        }
    }

    #[test]
    fn years_in_a_row_end_with_the_round_or_the_year_before() {
        assert_eq!(of(&[2019, 2020, 2021]), Verdict::Met);
        assert_eq!(of(&[2020, 2021, 2022]), Verdict::Met);
        assert_eq!(of(&[2018, 2019, 2020]), Verdict::YearsMissing(vec![2021]));
        assert_eq!(of(&[2021]), Verdict::YearsMissing(vec![2019, 2020]));
        assert_eq!(of(&[2021, 2022]), Verdict::YearsMissing(vec![2020]), "the row nearer to whole is told");
        assert_eq!(of(&[]), Verdict::YearsMissing(vec![2019, 2020, 2021]));
    }

    #[test]
    fn what_is_not_recorded_is_not_told_to_be_missing() {
        let nothing = BTreeSet::new();
        let untold = three_years().of_years(2022, &nothing, false);
        assert_eq!(untold, Verdict::Unknown(Untold::NoHistory));
        let without_number = AwardRule { years: None, ..three_years() };
        assert_eq!(without_number.of_years(2022, &nothing, true), Verdict::Unknown(Untold::RuleIncomplete));
        assert_eq!(three_years().of_share(1, 9), Verdict::Unknown(Untold::RuleIncomplete));
    }

    #[test]
    fn a_share_is_taken_of_those_who_are_recorded() {
        let rule = AwardRule { percent: Some(15), ..three_years() };
        assert_eq!(rule.of_share(3, 20), Verdict::Met);
        assert_eq!(rule.of_share(4, 20), Verdict::ShareTooLarge { part: 4, whole: 20 });
        assert_eq!(rule.of_share(1, 0), Verdict::Unknown(Untold::NobodyCounted));
    }

    #[test]
    fn a_rule_holds_from_its_first_to_its_last_day() {
        let day = |iso: &str| PartialDate::from_iso(iso).unwrap();
        let rule =
            AwardRule { valid_from: Some(day("2017-10-01")), valid_to: Some(day("2023")), ..three_years() };
        for (on, holds) in
            [("2017-09-30", false), ("2017-10-01", true), ("2023-12-31", true), ("2024-01-01", false)]
        {
            assert_eq!(rule.holds_on(day(on)), holds, "{on}");
        }
    }

    proptest! {
        /// Whatever years are missing, typing just those in makes the rule kept.
        #[test]
        fn the_missing_years_are_those_that_would_do(
            years in 1_i64..6, held in prop::collection::btree_set(2012_i64..2023, 0..9),
        ) {
            let rule = AwardRule { years: Some(years), ..three_years() };
            if let Verdict::YearsMissing(missing) = rule.of_years(2022, &held, true) {
                prop_assert!(missing.iter().all(|year| !held.contains(year)));
                let all: BTreeSet<i64> = held.into_iter().chain(missing).collect();
                prop_assert_eq!(rule.of_years(2022, &all, true), Verdict::Met);
            }
        }
    }
}
