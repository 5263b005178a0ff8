//! Renaming, merging, splitting and ending units from a day: what each does to the units, and what speaks
//! against it. Nothing is removed: the units before end, those after begin, and links tell who took over.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    date::{PartialDate, Precision},
    id::UnitId,
    rules::vocabulary,
    succession::{Life, Succession},
    unit::Unit,
};

vocabulary! {
    /// How units are rearranged.
    Course {
        /// One unit goes on under another name.
        Rename = "RENAME", "Đổi tên";
        /// Several become one.
        Merge = "MERGE", "Sáp nhập";
        /// One becomes several.
        Split = "SPLIT", "Chia tách";
        /// One ends, and nobody takes over.
        End = "END", "Kết thúc";
    }
}

/// One rearrangement of units that are all known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rearrangement {
    /// How.
    pub course: Course,
    /// The units before.
    pub before: Vec<UnitId>,
    /// The units after; one that is among those before, too, goes on.
    pub after: Vec<UnitId>,
    /// The first day of those after; those before exist until the day before it.
    pub from: PartialDate,
}

/// What speaks against a rearrangement or a unit's own days.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnitFault {
    /// The day is not known to the day.
    #[error("no full day")]
    NoFullDay,
    /// Too few units before or after for what is to be done.
    #[error("too few units for {0:?}")]
    TooFew(Course),
    /// A unit is named twice.
    #[error("{0} twice")]
    Twice(String),
    /// A new name is the old one.
    #[error("{0} keeps its name")]
    SameName(String),
    /// A unit before begins only on this day.
    #[error("{name} begins on {from:?}")]
    NotBegun {
        /// Its name.
        name: String,
        /// Its first day.
        from: PartialDate,
    },
    /// A unit before ended on this day.
    #[error("{name} ended on {to:?}")]
    Ended {
        /// Its name.
        name: String,
        /// Its last day.
        to: PartialDate,
    },
    /// A unit after begins only on this day.
    #[error("{name} takes over but begins on {from:?}")]
    HeirNotBegun {
        /// Its name.
        name: String,
        /// Its first day.
        from: PartialDate,
    },
    /// A unit after ended on this day.
    #[error("{name} takes over but ended on {to:?}")]
    HeirEnded {
        /// Its name.
        name: String,
        /// Its last day.
        to: PartialDate,
    },
    /// A unit would take over from itself.
    #[error("{0} would take over from itself")]
    Circle(String),
    /// A unit's last day lies before its first.
    #[error("{0} ends before it begins")]
    EndsFirst(String),
}

/// The units of an office.
pub type Units = BTreeMap<UnitId, Unit>;

/// The links between units.
#[must_use]
pub fn succession(units: &Units) -> Succession {
    Succession::new(units.iter().map(|(id, unit)| Life::of(*id, unit)))
}

impl Rearrangement {
    /// Does it to the units; those after must be among them already.
    ///
    /// # Errors
    /// When something speaks against it; then the units are to be thrown away.
    pub fn apply(&self, units: &mut Units) -> Result<(), UnitFault> {
        let last = Some(self.from).filter(|day| day.precision() == Precision::Day);
        let last = last.and_then(|day| day.plus_days(-1)).ok_or(UnitFault::NoFullDay)?;
        self.refuse_numbers(units)?;
        for heir in &self.after {
            self.refuse_heir(units, *heir)?;
        }
        for old in self.ending() {
            self.refuse_old(units, old, last)?;
            self.refuse_circle(units, old)?;
            self.hand_over(units, old, last);
        }
        Ok(())
    }

    /// Those before that do not go on.
    fn ending(&self) -> impl Iterator<Item = UnitId> + '_ {
        self.before.iter().copied().filter(|id| !self.after.contains(id))
    }

    fn refuse_numbers(&self, units: &Units) -> Result<(), UnitFault> {
        for side in [&self.before, &self.after] {
            let mut seen = BTreeSet::new();
            if let Some(twice) = side.iter().find(|id| !seen.insert(**id)) {
                return Err(UnitFault::Twice(name(units, *twice)));
            }
        }
        let (before, after) = (self.before.len(), self.after.len());
        let enough = match self.course {
            Course::Rename => before == 1 && after == 1,
            Course::Merge => before >= 1 && after == 1 && self.ending().next().is_some(),
            Course::Split => before == 1 && after >= 2,
            Course::End => before >= 1 && after == 0,
        };
        if enough { Ok(()) } else { Err(UnitFault::TooFew(self.course)) }
    }

    /// Whoever takes over must exist on the first day.
    fn refuse_heir(&self, units: &Units, id: UnitId) -> Result<(), UnitFault> {
        let Some(heir) = units.get(&id) else { return Ok(()) };
        if let Some(from) = heir.valid_from.filter(|day| day.first_day() > self.from) {
            return Err(UnitFault::HeirNotBegun { name: heir.official_name.clone(), from });
        }
        match heir.valid_to.filter(|_| heir.has_ended_on(self.from)) {
            Some(to) => Err(UnitFault::HeirEnded { name: heir.official_name.clone(), to }),
            None => Ok(()),
        }
    }

    /// Whoever hands over must exist on the last day, and not have been said to end on another one. A unit
    /// that is only renamed may go on to an end already known: the new name takes that over.
    fn refuse_old(&self, units: &Units, id: UnitId, last: PartialDate) -> Result<(), UnitFault> {
        let Some(old) = units.get(&id) else { return Ok(()) };
        if let Some(from) = old.valid_from.filter(|day| day.first_day() > last) {
            return Err(UnitFault::NotBegun { name: old.official_name.clone(), from });
        }
        // Whoever took over from others must be there when they end.
        let links = succession(units);
        let mut handed_over = links.previous(id).filter_map(|before| units.get(&before)?.valid_to);
        if handed_over.any(|day| day.last_day() >= last) {
            return Err(UnitFault::HeirEnded { name: old.official_name.clone(), to: last });
        }
        let ends_otherwise = |to: &PartialDate| {
            let day = to.last_day();
            day < last || (day > last && !self.is_renamed_to_a_new_one(units, &links))
        };
        match old.valid_to.filter(ends_otherwise) {
            Some(to) => Err(UnitFault::Ended { name: old.official_name.clone(), to }),
            None => Ok(()),
        }
    }

    /// A new name, with no links of its own yet, can be put in between.
    fn is_renamed_to_a_new_one(&self, units: &Units, links: &Succession) -> bool {
        let is_new = |id: &UnitId| {
            let has_end = units.get(id).is_none_or(|heir| heir.valid_to.is_some());
            !has_end && links.next(*id).chain(links.previous(*id)).next().is_none()
        };
        self.course == Course::Rename && self.after.iter().all(is_new)
    }

    fn refuse_circle(&self, units: &Units, old: UnitId) -> Result<(), UnitFault> {
        let links = succession(units);
        match self.after.iter().find(|heir| links.would_circle(old, **heir)) {
            Some(_) => Err(UnitFault::Circle(name(units, old))),
            None => Ok(()),
        }
    }

    fn hand_over(&self, units: &mut Units, old: UnitId, last: PartialDate) {
        let Some(before) = units.get_mut(&old) else { return };
        let end = before.valid_to.filter(|to| to.last_day() > last);
        if before.valid_to.is_none() || end.is_some() {
            before.valid_to = Some(last);
        }
        if let (Some(end), Course::Rename, [heir]) = (end, self.course, self.after.as_slice()) {
            let later = std::mem::replace(&mut before.successors, BTreeSet::from([*heir]));
            if let Some(after) = units.get_mut(heir) {
                after.valid_to = Some(end);
                after.successors = later;
            }
            return;
        }
        before.successors.extend(&self.after);
    }
}

/// What speaks against a unit's own days and links as they stand.
///
/// # Errors
/// When it ends before it begins, hands over to a unit that ended before it began, or to itself.
pub fn refuse_unsound(units: &Units, id: UnitId) -> Result<(), UnitFault> {
    let Some(unit) = units.get(&id) else { return Ok(()) };
    if unit.valid_from.zip(unit.valid_to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        return Err(UnitFault::EndsFirst(unit.official_name.clone()));
    }
    let links = succession(units);
    for heir in &unit.successors {
        if links.would_circle(id, *heir) {
            return Err(UnitFault::Circle(unit.official_name.clone()));
        }
    }
    let after = links.next(id).map(|heir| (id, heir));
    let mut handings = after.chain(links.previous(id).map(|before| (before, id)));
    handings.try_for_each(|(before, heir)| refuse_handing(units.get(&before), units.get(&heir)))
}

/// Nobody takes over from a unit that began only after oneself had ended.
fn refuse_handing(before: Option<&Unit>, heir: Option<&Unit>) -> Result<(), UnitFault> {
    let (Some(before), Some(heir)) = (before, heir) else { return Ok(()) };
    match before.valid_from.zip(heir.valid_to).filter(|(from, to)| to.last_day() < from.first_day()) {
        Some((_, to)) => Err(UnitFault::HeirEnded { name: heir.official_name.clone(), to }),
        None => Ok(()),
    }
}

fn name(units: &Units, id: UnitId) -> String {
    units.get(&id).map(|unit| unit.official_name.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::RecordId;

    fn id(number: u8) -> UnitId {
        RecordId::from_bytes([number; 16]).into()
    }

    fn day(iso: &str) -> PartialDate {
        PartialDate::from_iso(iso).unwrap()
    }

    fn unit(name: &str, from: &str, to: &str) -> Unit {
        let known = |iso: &str| (!iso.is_empty()).then(|| day(iso));
        let official_name = name.to_owned();
        Unit { official_name, valid_from: known(from), valid_to: known(to), ..Unit::default() }
    }

    /// 1 and 2 exist, 3 begins with July 2025, 4 has ended.
    fn units() -> Units {
        BTreeMap::from([
            (id(1), unit("Một", "", "")),
            (id(2), unit("Hai", "2010", "")),
            (id(3), unit("Ba", "2025-07-01", "")),
            (id(4), unit("Bốn", "", "2020-12-31")),
        ])
    }

    fn change(course: Course, before: &[u8], after: &[u8], from: &str) -> Result<Units, UnitFault> {
        let ids = |numbers: &[u8]| numbers.iter().copied().map(id).collect();
        let mut units = units();
        let change = Rearrangement { course, before: ids(before), after: ids(after), from: day(from) };
        change.apply(&mut units).map(|()| units)
    }

    #[test]
    fn what_was_before_ends_the_day_before_and_names_who_took_over() {
        let after = change(Course::Merge, &[1, 2], &[3], "2025-07-01").unwrap();
        for old in [1, 2] {
            assert_eq!(after[&id(old)].valid_to, Some(day("2025-06-30")));
            assert_eq!(after[&id(old)].successors, BTreeSet::from([id(3)]));
        }
        let after = change(Course::Merge, &[1, 2], &[2], "2025-07-01").unwrap();
        assert_eq!(after[&id(2)].valid_to, None, "the one that others join goes on");
        assert_eq!(after[&id(1)].successors, BTreeSet::from([id(2)]));
        let after = change(Course::End, &[1], &[], "2025-07-01").unwrap();
        assert_eq!((after[&id(1)].valid_to, after[&id(1)].successors.len()), (Some(day("2025-06-30")), 0));
    }

    #[test]
    fn a_name_put_in_between_takes_over_the_end_already_known() {
        let mut units = units();
        units.insert(id(5), unit("Năm", "2015-01-01", ""));
        let before = units.get_mut(&id(4)).unwrap();
        before.successors = BTreeSet::from([id(1)]);
        let change = Rearrangement {
            course: Course::Rename,
            before: vec![id(4)],
            after: vec![id(5)],
            from: day("2015-01-01"),
        };
        change.apply(&mut units).unwrap();
        assert_eq!(units[&id(4)].successors, BTreeSet::from([id(5)]));
        assert_eq!(units[&id(4)].valid_to, Some(day("2014-12-31")));
        assert_eq!(units[&id(5)].successors, BTreeSet::from([id(1)]));
        assert_eq!(units[&id(5)].valid_to, Some(day("2020-12-31")));
    }

    #[test]
    fn what_cannot_have_been_is_refused() {
        let name = |name: &str| name.to_owned();
        for (course, before, after, from, fault) in [
            (Course::Rename, &[1_u8][..], &[3_u8][..], "2025", UnitFault::NoFullDay),
            (Course::Merge, &[1], &[1], "2025-07-01", UnitFault::TooFew(Course::Merge)),
            (Course::Split, &[1], &[3], "2025-07-01", UnitFault::TooFew(Course::Split)),
            (Course::Merge, &[1, 1], &[3], "2025-07-01", UnitFault::Twice(name("Một"))),
            (
                Course::End,
                &[2],
                &[],
                "2010-01-01",
                UnitFault::NotBegun { name: name("Hai"), from: day("2010") },
            ),
            (
                Course::End,
                &[4],
                &[],
                "2025-07-01",
                UnitFault::Ended { name: name("Bốn"), to: day("2020-12-31") },
            ),
            (
                Course::Rename,
                &[1],
                &[3],
                "2025-06-01",
                UnitFault::HeirNotBegun { name: name("Ba"), from: day("2025-07-01") },
            ),
            (
                Course::Rename,
                &[1],
                &[4],
                "2025-07-01",
                UnitFault::HeirEnded { name: name("Bốn"), to: day("2020-12-31") },
            ),
        ] {
            assert_eq!(change(course, before, after, from).unwrap_err(), fault);
        }
    }

    #[test]
    fn nobody_takes_over_from_itself() {
        let mut units = units();
        units.get_mut(&id(2)).unwrap().successors = BTreeSet::from([id(1)]);
        let change = Rearrangement {
            course: Course::Rename,
            before: vec![id(1)],
            after: vec![id(2)],
            from: day("2025-07-01"),
        };
        assert_eq!(change.apply(&mut units.clone()).unwrap_err(), UnitFault::Circle("Một".to_owned()));
        units.get_mut(&id(1)).unwrap().successors = BTreeSet::from([id(2)]);
        assert_eq!(refuse_unsound(&units, id(1)), Err(UnitFault::Circle("Một".to_owned())));
        units.insert(id(6), unit("Sáu", "2020-01-01", "2019-01-01"));
        assert_eq!(refuse_unsound(&units, id(6)), Err(UnitFault::EndsFirst("Sáu".to_owned())));
    }

    proptest! {
        #[test]
        fn any_number_of_changes_leaves_every_unit_sound(
            steps in prop::collection::vec((0_usize..4, 1_u8..6, 1_u8..6, 1_u8..6, 2000_u16..2030), 0..12)
        ) {
            let mut units = units();
            units.insert(id(5), unit("Năm", "", ""));
            for (course, one, other, third, year) in steps {
                let course = Course::ALL[course];
                let (before, after) = match course {
                    Course::Rename => (vec![one], vec![other]),
                    Course::Merge => (vec![one, other], vec![third]),
                    Course::Split => (vec![one], vec![other, third]),
                    Course::End => (vec![one], vec![]),
                };
                let ids = |numbers: Vec<u8>| numbers.into_iter().map(id).collect();
                let from = PartialDate::from_day(year, 7, 1).unwrap();
                let mut tried = units.clone();
                let change = Rearrangement { course, before: ids(before), after: ids(after), from };
                if change.apply(&mut tried).is_ok() {
                    units = tried;
                }
                for unit in units.keys() {
                    prop_assert_eq!(refuse_unsound(&units, *unit), Ok(()));
                }
            }
        }
    }
}
