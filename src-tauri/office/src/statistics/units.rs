//! The figures unit by unit: by the units of the time ("theo đơn vị khi đó"), or by those that stand for them today
//! ("theo đơn vị hiện nay"). Every exemplar counts in exactly one row.

use std::collections::BTreeMap;

use domain::{
    date::PartialDate,
    exemplar::Category,
    id::UnitId,
    rules::State,
    succession::{Life, Standing, Succession},
    text::order::title_key,
};
use store::{ProgressRow, is_selected};

use super::{Timely, units_in};
use crate::names::Names;

/// By which units figures are grouped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum UnitsOf {
    /// Those of the time.
    #[default]
    Then,
    /// Those that stand for them today.
    Now,
}

/// One unit's figures.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitFigures {
    /// The unit; absent = exemplars without any.
    pub unit: Option<UnitId>,
    /// The units whose exemplars count here; empty for those without any.
    pub members: Vec<UnitId>,
    /// Who took over, of a unit that was divided: nobody knows to which part a record of it belongs.
    pub divided: Vec<UnitId>,
    /// Whether it has ended and nobody took over.
    pub is_without_heir: bool,
    /// How many exemplars it has.
    pub exemplars: usize,
    /// How many of each category, in the order of [`Category::ALL`].
    pub categories: Vec<usize>,
    /// How many have ever reached each state, in the order of [`State::ALL`].
    pub reached: Vec<usize>,
    /// How many are selected or have come further.
    pub selected: usize,
    /// How many postings there are, counted once for each exemplar they are about.
    pub postings: usize,
    /// From discovery to the first posting.
    pub timely: Timely,
}

/// Which row a unit's exemplars count in.
#[derive(Debug, Default)]
struct Row<'a> {
    members: Vec<UnitId>,
    divided: Vec<UnitId>,
    is_without_heir: bool,
    rows: Vec<&'a ProgressRow>,
}

pub(super) fn by_unit(
    rows: &[ProgressRow],
    names: &Names,
    by: UnitsOf,
    today: PartialDate,
    target_days: i64,
) -> Vec<UnitFigures> {
    let succession = Succession::new(names.units.iter().map(|(id, unit)| Life::of(*id, unit)));
    let mut place: BTreeMap<UnitId, UnitId> = BTreeMap::new();
    let mut grouped: BTreeMap<Option<UnitId>, Row<'_>> = BTreeMap::new();
    for id in units_in(rows) {
        let standing = match by {
            // A unit that has not arrived yet has no days of its own.
            UnitsOf::Now if names.units.contains_key(&id) => succession.standing_on(id, today),
            _ => Standing::One(id),
        };
        let stands = if let Standing::One(heir) = &standing { *heir } else { id };
        place.insert(id, stands);
        let row = grouped.entry(Some(stands)).or_default();
        row.members.push(id);
        match standing {
            Standing::One(_) => {}
            Standing::Divided(heirs) => row.divided = heirs,
            Standing::Nobody => row.is_without_heir = true,
        }
    }
    for row in rows {
        let unit = row.unit.and_then(|unit| place.get(&unit)).copied();
        grouped.entry(unit).or_default().rows.push(row);
    }
    let mut figures: Vec<UnitFigures> =
        grouped.into_iter().map(|(unit, row)| figures_of(unit, row, target_days)).collect();
    figures.sort_by_cached_key(|it| {
        let unit = it.unit.and_then(|id| names.units.get(&id));
        let kind = unit.and_then(|unit| unit.kind);
        (unit.is_none(), kind.is_none(), kind, unit.map(|unit| title_key(&unit.short_name)), it.unit)
    });
    figures
}

fn figures_of(unit: Option<UnitId>, row: Row<'_>, target_days: i64) -> UnitFigures {
    let Row { members, divided, is_without_heir, rows } = row;
    let count = |wanted: &dyn Fn(&ProgressRow) -> bool| rows.iter().filter(|row| wanted(row)).count();
    UnitFigures {
        unit,
        members,
        divided,
        is_without_heir,
        exemplars: rows.len(),
        categories: Category::ALL.iter().map(|it| count(&|row| row.category == *it)).collect(),
        reached: State::ALL.iter().map(|state| count(&|row| row.has_reached(*state))).collect(),
        selected: count(&|row| is_selected(row.state)),
        postings: rows.iter().map(|row| row.postings).sum(),
        timely: Timely::of(rows.iter().copied(), target_days),
    }
}
