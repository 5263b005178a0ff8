//! Which units stand for which: units merge, split and are renamed, n to m, and every question about that is
//! answered here from their days and the links between them.
//!
//! The links may hold anything a merge of two offices left: cycles, links to units not received, heirs that
//! began long after. Every walk visits a unit once.

use std::collections::{BTreeMap, BTreeSet};

use crate::{date::PartialDate, id::UnitId, unit::Unit};

/// What counts of a unit here: its days and who took over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// The unit.
    pub id: UnitId,
    /// First day it exists; absent = since ever.
    pub valid_from: Option<PartialDate>,
    /// Last day it exists; absent = still.
    pub valid_to: Option<PartialDate>,
    /// Who took over.
    pub successors: BTreeSet<UnitId>,
}

impl Life {
    /// What counts of this unit.
    #[must_use]
    pub fn of(id: UnitId, unit: &Unit) -> Self {
        let successors = unit.successors.clone();
        Self { id, valid_from: unit.valid_from, valid_to: unit.valid_to, successors }
    }

    /// Whether it exists on this day. Half-known days are read in favour of the unit.
    #[must_use]
    pub fn is_valid_on(&self, day: PartialDate) -> bool {
        self.has_begun_on(day) && !self.has_ended_on(day)
    }

    fn has_begun_on(&self, day: PartialDate) -> bool {
        self.valid_from.is_none_or(|from| from.first_day() <= day)
    }

    fn has_ended_on(&self, day: PartialDate) -> bool {
        self.valid_to.is_some_and(|to| to.last_day() < day)
    }
}

/// Who counts for a unit in figures grouped by the units of one day ("theo đơn vị hiện nay").
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// One unit: itself, or the only one that took over.
    One(UnitId),
    /// It was divided, and nobody knows which part a record of it belongs to: it keeps a row of its own,
    /// "… (nay là: A, B, C)". Two or more, in the order of [`Succession::new`].
    Divided(Vec<UnitId>),
    /// Nobody took over, or nobody has begun yet: it keeps a row of its own.
    Nobody,
}

/// All units and the links between them.
#[derive(Debug, Clone, Default)]
pub struct Succession {
    lives: BTreeMap<UnitId, Life>,
    /// The place of each unit in the list it came in, which answers keep.
    places: BTreeMap<UnitId, usize>,
    predecessors: BTreeMap<UnitId, BTreeSet<UnitId>>,
}

impl Succession {
    /// Takes the units in; answers name units in this order.
    #[must_use]
    pub fn new(lives: impl IntoIterator<Item = Life>) -> Self {
        let mut known = Self::default();
        for (place, life) in lives.into_iter().enumerate() {
            for heir in &life.successors {
                known.predecessors.entry(*heir).or_default().insert(life.id);
            }
            known.places.insert(life.id, place);
            known.lives.insert(life.id, life);
        }
        known
    }

    /// One unit's days and links.
    #[must_use]
    pub fn life(&self, of: UnitId) -> Option<&Life> {
        self.lives.get(&of)
    }

    /// Who stands for a unit on a day: itself while it exists, afterwards whoever took over, and whoever took
    /// over from those. Before its first day, and where nobody took over, nobody.
    #[must_use]
    pub fn heirs_on(&self, of: UnitId, day: PartialDate) -> Vec<UnitId> {
        let mut standing = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![of];
        while let Some(id) = open.pop() {
            let Some(life) = self.lives.get(&id).filter(|_| seen.insert(id)) else { continue };
            if life.is_valid_on(day) {
                standing.insert(id);
            } else if life.has_ended_on(day) {
                open.extend(&life.successors);
            }
        }
        self.in_order(standing)
    }

    /// Who counts for a unit in figures by the units of this day. Every unit counts in exactly one row.
    #[must_use]
    pub fn standing_on(&self, of: UnitId, day: PartialDate) -> Standing {
        let heirs = self.heirs_on(of, day);
        match heirs[..] {
            [] => Standing::Nobody,
            [one] => Standing::One(one),
            _ => Standing::Divided(heirs),
        }
    }

    /// Every unit that took over from this one, directly or through others; never itself.
    #[must_use]
    pub fn successors(&self, of: UnitId) -> Vec<UnitId> {
        self.walk(of, |id, open| open.extend(self.next(id)))
    }

    /// Every unit this one took over from, directly or through others; never itself.
    #[must_use]
    pub fn forerunners(&self, of: UnitId) -> Vec<UnitId> {
        self.walk(of, |id, open| open.extend(self.previous(id)))
    }

    /// Every other unit that is linked with this one: those before and those after it. A sister (another
    /// unit that came out of the same one) is not among them, or one district would stand for its neighbour.
    #[must_use]
    pub fn family(&self, of: UnitId) -> Vec<UnitId> {
        let kin = self.forerunners(of).into_iter().chain(self.successors(of)).collect();
        self.in_order(kin)
    }

    /// The units this one took over from, directly.
    pub fn previous(&self, of: UnitId) -> impl Iterator<Item = UnitId> + '_ {
        self.predecessors.get(&of).into_iter().flatten().copied().filter(|id| self.lives.contains_key(id))
    }

    /// The units that took over from this one, directly.
    pub fn next(&self, of: UnitId) -> impl Iterator<Item = UnitId> + '_ {
        let heirs = self.lives.get(&of).into_iter().flat_map(|life| &life.successors);
        heirs.copied().filter(|id| self.lives.contains_key(id))
    }

    /// Whether `of` would, directly or through others, take over from itself if `heir` took over from it.
    #[must_use]
    pub fn would_circle(&self, of: UnitId, heir: UnitId) -> bool {
        of == heir || self.successors(heir).contains(&of)
    }

    fn walk(&self, of: UnitId, mut step: impl FnMut(UnitId, &mut Vec<UnitId>)) -> Vec<UnitId> {
        let mut seen = BTreeSet::from([of]);
        let mut open = Vec::new();
        step(of, &mut open);
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                step(id, &mut open);
            }
        }
        seen.remove(&of);
        self.in_order(seen)
    }

    fn in_order(&self, ids: BTreeSet<UnitId>) -> Vec<UnitId> {
        let mut ids: Vec<_> = ids.into_iter().collect();
        ids.sort_by_key(|id| self.places.get(id));
        ids
    }
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

    fn life(number: u8, from: &str, to: &str, heirs: &[u8]) -> Life {
        let known = |iso: &str| (!iso.is_empty()).then(|| day(iso));
        let successors = heirs.iter().copied().map(id).collect();
        Life { id: id(number), valid_from: known(from), valid_to: known(to), successors }
    }

    /// A district divided into two communes, one of which took over from a second district too, and was
    /// renamed afterwards.
    fn districts() -> Succession {
        Succession::new([
            life(1, "", "2025-06-30", &[3, 4]),
            life(2, "", "2025-06", &[4]),
            life(3, "2025-07-01", "", &[]),
            life(4, "2025-07-01", "2026-04-29", &[5]),
            life(5, "2026-04-30", "", &[]),
        ])
    }

    #[test]
    fn whoever_took_over_stands_for_a_unit_from_the_day_after_its_last() {
        let units = districts();
        for (of, on, heirs) in [
            (1, "2025-06-30", &[1_u8][..]),
            (1, "2025-07-01", &[3, 4]),
            (1, "2026-04-30", &[3, 5]),
            (2, "2025-06-30", &[2]),
            (2, "2026-11-23", &[5]),
            (3, "2025-06-30", &[]),
            (9, "2025-06-30", &[]),
        ] {
            let heirs: Vec<_> = heirs.iter().copied().map(id).collect();
            assert_eq!(units.heirs_on(id(of), day(on)), heirs, "{of} on {on}");
        }
    }

    #[test]
    fn a_divided_unit_keeps_a_row_of_its_own() {
        let units = districts();
        let today = day("2026-11-23");
        assert_eq!(units.standing_on(id(1), today), Standing::Divided(vec![id(3), id(5)]));
        assert_eq!(units.standing_on(id(2), today), Standing::One(id(5)));
        assert_eq!(units.standing_on(id(3), today), Standing::One(id(3)));
        let closed = Succession::new([life(1, "", "2020", &[])]);
        assert_eq!(closed.standing_on(id(1), today), Standing::Nobody);
    }

    #[test]
    fn before_and_after_are_family_and_sisters_are_not() {
        let units = districts();
        assert_eq!(units.forerunners(id(5)), [id(1), id(2), id(4)]);
        assert_eq!(units.successors(id(1)), [id(3), id(4), id(5)]);
        assert_eq!(units.family(id(4)), [id(1), id(2), id(5)]);
        assert_eq!(units.family(id(3)), [id(1)], "not its sister");
        assert!(units.would_circle(id(1), id(1)));
        assert!(units.would_circle(id(5), id(1)));
        assert!(!units.would_circle(id(1), id(5)));
    }

    /// Any eight units with any days and any links, cycles and links to strangers among them.
    fn anything() -> impl Strategy<Value = Vec<Life>> {
        let year = || prop::option::of(2000_u16..2010);
        let links = prop::collection::btree_set(0_u8..10, 0..4);
        let one = (year(), year(), links);
        prop::collection::vec(one, 1..8).prop_map(|units| {
            let known = |year: Option<u16>| year.map(|year| PartialDate::from_year(year).unwrap());
            let lives = units.into_iter().zip(0_u8..).map(|((from, to, heirs), number)| Life {
                id: id(number),
                valid_from: known(from),
                valid_to: known(to),
                successors: heirs.into_iter().map(id).collect(),
            });
            lives.collect()
        })
    }

    proptest! {
        #[test]
        fn whoever_stands_for_a_unit_exists_on_the_day_and_took_over(lives in anything(), year in 2000_u16..2010) {
            let on = PartialDate::from_day(year, 7, 1).unwrap();
            let units = Succession::new(lives.clone());
            for life in &lives {
                let heirs = units.heirs_on(life.id, on);
                if life.is_valid_on(on) {
                    prop_assert_eq!(&heirs, &vec![life.id]);
                }
                for heir in heirs {
                    prop_assert!(units.life(heir).unwrap().is_valid_on(on));
                    prop_assert!(heir == life.id || units.successors(life.id).contains(&heir));
                }
            }
        }

        #[test]
        fn before_and_after_mirror_each_other(lives in anything()) {
            let units = Succession::new(lives.clone());
            for one in &lives {
                prop_assert!(!units.successors(one.id).contains(&one.id));
                for other in &lives {
                    prop_assert_eq!(
                        units.successors(one.id).contains(&other.id),
                        units.forerunners(other.id).contains(&one.id)
                    );
                    prop_assert_eq!(
                        units.family(one.id).contains(&other.id),
                        units.family(other.id).contains(&one.id)
                    );
                }
            }
        }

        #[test]
        fn every_unit_counts_in_exactly_one_row(lives in anything(), year in 2000_u16..2010) {
            let on = PartialDate::from_day(year, 7, 1).unwrap();
            let units = Succession::new(lives.clone());
            let mut rows: BTreeMap<UnitId, usize> = BTreeMap::new();
            for life in &lives {
                let row = match units.standing_on(life.id, on) {
                    Standing::One(heir) => heir,
                    Standing::Divided(heirs) => {
                        prop_assert!(heirs.len() > 1 && !life.is_valid_on(on));
                        life.id
                    }
                    Standing::Nobody => life.id,
                };
                *rows.entry(row).or_default() += 1;
            }
            prop_assert_eq!(rows.values().sum::<usize>(), lives.len());
        }
    }
}
