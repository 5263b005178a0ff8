//! Who may be chosen (plan, section II.2.1): somebody working, on the day, in a unit that exists then, on a
//! level that the plan covers then. The levels are dated data handed in, because they change with the law.

use crate::{
    date::PartialDate,
    unit::{Unit, UnitTier},
};

/// A level of government and the days on which its people may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierRule {
    /// The level.
    pub tier: UnitTier,
    /// The first day; absent = since ever.
    pub valid_from: Option<PartialDate>,
    /// The last day; absent = still.
    pub valid_to: Option<PartialDate>,
}

/// What counts of a unit here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitTerm {
    /// On which level it stands.
    pub tier: Option<UnitTier>,
    /// Its first day.
    pub valid_from: Option<PartialDate>,
    /// Its last day.
    pub valid_to: Option<PartialDate>,
}

impl UnitTerm {
    /// What counts of this unit.
    #[must_use]
    pub const fn of(unit: &Unit) -> Self {
        Self { tier: unit.tier, valid_from: unit.valid_from, valid_to: unit.valid_to }
    }
}

/// Where somebody stands. A collective and a model have no days of work of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Employment {
    /// Whether anybody or anything stands behind the exemplar.
    pub is_known: bool,
    /// First day of work; unknown = not in question.
    pub started: Option<PartialDate>,
    /// Last day of work; absent = still.
    pub ended: Option<PartialDate>,
    /// The unit.
    pub unit: Option<UnitTerm>,
}

/// Why an exemplar may not be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ineligible {
    /// Nobody and nothing stands behind it.
    Nobody,
    /// Its person begins to work only on this day.
    NotYetWorking(PartialDate),
    /// Its person has stopped working on this day.
    StoppedWorking(PartialDate),
    /// No unit is known.
    NoUnit,
    /// Its unit begins only on this day.
    UnitNotYet(PartialDate),
    /// Its unit ended on this day.
    UnitEnded(PartialDate),
    /// Nobody has said on which level the unit stands.
    NoTier,
    /// People of this level may not be chosen on this day.
    TierNotCovered(UnitTier),
}

/// The day on which an exemplar of a plan year is judged: today, kept within that year.
#[must_use]
pub fn judged_on(plan_year: i64, today: PartialDate) -> PartialDate {
    let Some(year) = u16::try_from(plan_year).ok().and_then(|year| PartialDate::from_year(year).ok()) else {
        return today;
    };
    today.clamp(year.first_day(), year.last_day())
}

/// Everything that keeps somebody from being chosen on this day.
#[must_use]
pub fn ineligible(who: &Employment, rules: &[TierRule], on: PartialDate) -> Vec<Ineligible> {
    if !who.is_known {
        return vec![Ineligible::Nobody];
    }
    let mut reasons = Vec::new();
    if let Some(started) = who.started.filter(|day| day.first_day() > on) {
        reasons.push(Ineligible::NotYetWorking(started));
    }
    if let Some(ended) = who.ended.filter(|day| day.last_day() < on) {
        reasons.push(Ineligible::StoppedWorking(ended));
    }
    let Some(unit) = who.unit else {
        reasons.push(Ineligible::NoUnit);
        return reasons;
    };
    if let Some(from) = unit.valid_from.filter(|day| day.first_day() > on) {
        reasons.push(Ineligible::UnitNotYet(from));
    }
    if let Some(to) = unit.valid_to.filter(|day| day.last_day() < on) {
        reasons.push(Ineligible::UnitEnded(to));
    }
    let covers = |rule: &TierRule, tier| {
        let begun = rule.valid_from.is_none_or(|day| day.first_day() <= on);
        rule.tier == tier && begun && rule.valid_to.is_none_or(|day| day.last_day() >= on)
    };
    match unit.tier {
        None => reasons.push(Ineligible::NoTier),
        Some(tier) if !rules.iter().any(|rule| covers(rule, tier)) => {
            reasons.push(Ineligible::TierNotCovered(tier));
        }
        Some(_) => {}
    }
    reasons
}

/// The year on whose results the selection of a plan year rests (plan, section II.2.3).
#[must_use]
pub const fn base_year(plan_year: i64) -> i64 {
    plan_year - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> PartialDate {
        PartialDate::from_iso(iso).unwrap()
    }

    fn rules() -> [TierRule; 3] {
        let rule = |tier, to: Option<&str>| TierRule { tier, valid_from: None, valid_to: to.map(day) };
        [
            rule(UnitTier::Department, None),
            rule(UnitTier::District, Some("2025-06-30")),
            rule(UnitTier::Commune, None),
        ]
    }

    fn working_in(tier: UnitTier) -> Employment {
        let unit = UnitTerm { tier: Some(tier), valid_from: None, valid_to: None };
        Employment { is_known: true, started: None, ended: None, unit: Some(unit) }
    }

    #[test]
    fn people_of_districts_may_be_chosen_until_districts_ended() {
        let district = working_in(UnitTier::District);
        assert_eq!(ineligible(&district, &rules(), day("2025-06-30")), []);
        assert_eq!(
            ineligible(&district, &rules(), day("2025-07-01")),
            [Ineligible::TierNotCovered(UnitTier::District)]
        );
        assert_eq!(ineligible(&working_in(UnitTier::Commune), &rules(), day("2025-07-01")), []);
    }

    #[test]
    fn only_who_works_on_the_day_may_be_chosen() {
        let who = Employment {
            started: Some(day("2020")),
            ended: Some(day("2022-05")),
            ..working_in(UnitTier::Department)
        };
        // Half-known dates are read in favour of whoever is judged.
        assert_eq!(ineligible(&who, &rules(), day("2020-01-01")), []);
        assert_eq!(ineligible(&who, &rules(), day("2022-05-31")), []);
        assert_eq!(ineligible(&who, &rules(), day("2019-12-31")), [Ineligible::NotYetWorking(day("2020"))]);
        assert_eq!(
            ineligible(&who, &rules(), day("2022-06-01")),
            [Ineligible::StoppedWorking(day("2022-05"))]
        );
    }

    #[test]
    fn the_unit_must_exist_on_the_day_and_every_reason_is_told() {
        let unit = UnitTerm { tier: None, valid_from: Some(day("2026-04-30")), valid_to: None };
        let who = Employment { unit: Some(unit), ended: Some(day("2021")), ..working_in(UnitTier::Commune) };
        assert_eq!(
            ineligible(&who, &rules(), day("2022-05-20")),
            [
                Ineligible::StoppedWorking(day("2021")),
                Ineligible::UnitNotYet(day("2026-04-30")),
                Ineligible::NoTier
            ]
        );
        assert_eq!(
            ineligible(&Employment { unit: None, ..who }, &rules(), day("2021-05-20")),
            [Ineligible::NoUnit]
        );
        assert_eq!(ineligible(&Employment::default(), &rules(), day("2022-05-20")), [Ineligible::Nobody]);
    }

    #[test]
    fn an_exemplar_is_judged_within_its_plan_year() {
        for (year, today, judged) in [
            (2022, "2022-05-24", "2022-05-24"),
            (2022, "2026-11-23", "2022-12-31"),
            (2023, "2022-12-15", "2023-01-01"),
            (0, "2022-05-24", "2022-05-24"),
        ] {
            assert_eq!(judged_on(year, day(today)), day(judged), "{year} on {today}");
        }
        assert_eq!(base_year(2022), 2021);
    }
}
