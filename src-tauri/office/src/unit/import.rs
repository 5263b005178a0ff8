//! Taking in a list of communes: each line a commune and the units it was formed from, in one operation.

use std::collections::BTreeMap;

use domain::{
    date::PartialDate,
    id::UnitId,
    operation::Operation,
    rearrangement::{Course, Rearrangement, UnitFault, Units},
    text::normal::clean,
    unit::{Unit, UnitKind, UnitTier},
    unit_list::{self, LIST_LIMIT, LineFault, ListedUnit, commune_name, full_key, name_key, own_name},
};

use super::{full_day, plan::UnitPlan};
use crate::{Office, OfficeError, door::Saved};

/// A list to be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRequest {
    /// The list: UTF-8, with or without a header.
    pub bytes: Vec<u8>,
    /// The first day of its communes, as people write it.
    pub day: String,
    /// The paper behind it.
    pub basis: String,
    /// Whether old communes the office does not know are added, ended the day before.
    pub add_old: bool,
    /// Whether what cannot be understood is passed over; else nothing is taken in while there is any.
    pub skip_faulty: bool,
}

/// Why a list is refused as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ListFault {
    /// It is larger than [`LIST_LIMIT`].
    #[error("too large")]
    TooLarge,
    /// It has more than [`domain::unit_list::MOST_LINES`] lines.
    #[error("too many lines")]
    TooManyLines,
    /// It is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// Some lines cannot be understood, and nobody said to pass over them.
    #[error("{0} faulty lines")]
    Faulty(usize),
}

/// Why a line is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowFault {
    /// It cannot be read.
    Line(LineFault),
    /// The same name stands in an earlier line.
    Again(usize),
    /// The office knows no such old unit, and it is none that could be added as a commune.
    NoSuchUnit(String),
    /// Several units of the office are called so.
    Several(String),
    /// What it says contradicts what the office has.
    Unit(UnitFault),
}

/// A list as it was understood.
#[derive(Debug, Clone)]
pub struct ImportedList {
    /// What taking it in would do.
    pub plan: UnitPlan,
    /// How many lines are understood.
    pub understood: usize,
    /// The lines that are not, with their text and why.
    pub faults: Vec<(usize, String, RowFault)>,
}

impl Office {
    /// Reads a list and tells what taking it in would do.
    ///
    /// # Errors
    /// When the list as a whole cannot be read.
    pub fn read_unit_list(&self, request: &ListRequest) -> Result<ImportedList, OfficeError> {
        let from = full_day(&request.day)?;
        if request.bytes.len() > LIST_LIMIT {
            return Err(ListFault::TooLarge.into());
        }
        let text = std::str::from_utf8(&request.bytes).map_err(|_| ListFault::NotUtf8)?;
        let list = unit_list::read(text);
        if list.is_cut {
            return Err(ListFault::TooManyLines.into());
        }
        if list.units.is_empty() && list.faults.is_empty() {
            return Err(ListFault::Empty.into());
        }
        let units = self.names()?.units;
        let parent = self.own_unit()?.map(|(id, _)| id);
        let links = domain::rearrangement::succession(&units);
        let parent = parent.and_then(|own| links.heirs_on(own, from).first().copied().or(Some(own)));
        let mut reading = Reading {
            office: self,
            plan: UnitPlan::new(units),
            from,
            parent,
            request,
            lines: BTreeMap::new(),
        };
        let mut faults: Vec<_> =
            list.faults.into_iter().map(|it| (it.line, it.text, RowFault::Line(it.fault))).collect();
        let mut understood = 0;
        for row in &list.units {
            match reading.take(row) {
                Ok(()) => understood += 1,
                Err(why) => faults.push((row.line, row_text(row), why)),
            }
        }
        faults.sort_by_key(|(line, ..)| *line);
        Ok(ImportedList { plan: reading.plan, understood, faults })
    }

    /// Takes a list in, in one operation; nothing is written where it says nothing new.
    ///
    /// # Errors
    /// When it cannot be read, or some lines cannot be understood and `skip_faulty` is not set.
    pub fn import_unit_list(
        &mut self,
        request: &ListRequest,
    ) -> Result<(ImportedList, Option<Saved>), OfficeError> {
        let list = self.read_unit_list(request)?;
        if !list.faults.is_empty() && !request.skip_faulty {
            return Err(ListFault::Faulty(list.faults.len()).into());
        }
        if list.plan.is_empty() {
            return Ok((list, None));
        }
        let saved = self.write(Operation::ImportUnits, &list.plan.edits()?)?;
        Ok((list, Some(saved)))
    }
}

fn row_text(row: &ListedUnit) -> String {
    if row.before.is_empty() {
        row.name.clone()
    } else {
        format!("{} ← {}", row.name, row.before.join("; "))
    }
}

/// A list on its way into a plan.
struct Reading<'a> {
    office: &'a Office,
    plan: UnitPlan,
    from: PartialDate,
    /// The unit above new communes.
    parent: Option<UnitId>,
    request: &'a ListRequest,
    /// The line each name stood in.
    lines: BTreeMap<String, usize>,
}

impl Reading<'_> {
    /// Takes one line over, wholly or not at all.
    fn take(&mut self, row: &ListedUnit) -> Result<(), RowFault> {
        let key = name_key(&row.name);
        if let Some(line) = self.lines.get(&key) {
            return Err(RowFault::Again(*line));
        }
        let last = self.from.plus_days(-1).ok_or(RowFault::Unit(UnitFault::NoFullDay))?;
        let mut tried = self.plan.after.clone();
        let mut before = Vec::new();
        for name in &row.before {
            before.push(match find(&tried, name, |unit| unit.is_valid_on(last)) {
                Found::One(id) => id,
                Found::Several => return Err(RowFault::Several(name.clone())),
                Found::None if self.request.add_old && commune_name(name).is_some() => {
                    let mut old = self.commune(name);
                    old.valid_to = Some(last);
                    let id = self.office.world().fresh_id().into();
                    tried.insert(id, old);
                    id
                }
                Found::None => return Err(RowFault::NoSuchUnit(name.clone())),
            });
        }
        before.sort_unstable();
        before.dedup();
        let target = self.target(&mut tried, row, &before)?;
        for old in before.into_iter().filter(|old| *old != target) {
            let one = Rearrangement {
                course: Course::Merge,
                before: vec![old],
                after: vec![target],
                from: self.from,
            };
            one.apply(&mut tried).map_err(RowFault::Unit)?;
        }
        self.plan.after = tried;
        self.lines.insert(key, row.line);
        Ok(())
    }

    /// The commune a line speaks of: one that begins on the day or goes on over it, or else a new one.
    fn target(&self, units: &mut Units, row: &ListedUnit, before: &[UnitId]) -> Result<UnitId, RowFault> {
        let begins = |unit: &Unit| unit.valid_from == Some(self.from);
        match find(units, &row.name, begins) {
            Found::One(id) => return Ok(id),
            Found::Several => return Err(RowFault::Several(row.name.clone())),
            Found::None => {}
        }
        let goes_on = |id: &UnitId, unit: &Unit| unit.is_valid_on(self.from) && !before.contains(id);
        match find_among(units, &row.name, goes_on) {
            Found::One(id) => Ok(id),
            Found::Several => Err(RowFault::Several(row.name.clone())),
            Found::None => {
                let mut unit = self.commune(&row.name);
                unit.valid_from = Some(self.from);
                unit.basis = clean(&self.request.basis);
                let id = self.office.world().fresh_id().into();
                units.insert(id, unit);
                Ok(id)
            }
        }
    }

    /// A commune of this name.
    fn commune(&self, name: &str) -> Unit {
        let commune = commune_name(name).unwrap_or(name);
        let mut letters = commune.chars();
        let lower: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        let official_name = format!("UBND {lower}");
        Unit {
            short_name: official_name.clone(),
            official_name,
            kind: Some(UnitKind::Commune),
            tier: Some(UnitTier::Commune),
            parent: self.parent,
            place_name: own_name(commune).to_owned(),
            letterhead_name: format!("ỦY BAN NHÂN DÂN {}", commune.to_uppercase()),
            abbreviation: "UBND".to_owned(),
            ..Unit::default()
        }
    }
}

enum Found {
    None,
    One(UnitId),
    Several,
}

fn find(units: &Units, name: &str, counts: impl Fn(&Unit) -> bool) -> Found {
    find_among(units, name, |_, unit| counts(unit))
}

fn find_among(units: &Units, name: &str, counts: impl Fn(&UnitId, &Unit) -> bool) -> Found {
    // Two communes of two districts may share a name: the whole name tells them apart.
    for key_of in [full_key, name_key] {
        let key = key_of(name);
        let is_called = |unit: &Unit| {
            unit.code == name || key_of(&unit.official_name) == key || key_of(&unit.short_name) == key
        };
        let mut found = units.iter().filter(|(id, unit)| counts(id, unit) && is_called(unit));
        match (found.next(), found.next()) {
            (None, _) => {}
            (Some((id, _)), None) => return Found::One(*id),
            (Some(_), Some(_)) => return Found::Several,
        }
    }
    Found::None
}
