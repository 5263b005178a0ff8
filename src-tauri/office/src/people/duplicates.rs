//! Suspected doubles, and that somebody said they are none. Nothing is ever merged by itself.

use std::{cmp::Reverse, collections::BTreeSet};

use domain::{
    date::PartialDate,
    id::{RecordId, UnitId},
    likeness::{Reason, SUSPECT, Ties, Traits, reasons, score},
    operation::Operation,
    profile::Duty,
    record::{Edit, Kind, Path, Value},
};
use store::Alike;

use crate::{Office, OfficeError, door::Saved};

/// So many pairs are listed at most, the likeliest first.
const LISTED: usize = 200;

/// So many people of a name are shown to whoever adds one.
const NAMESAKES: usize = 20;

/// Two records that may be about one person or one collective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// One of them.
    pub one: Alike,
    /// The other one.
    pub other: Alike,
    /// Why, and what speaks against it.
    pub reasons: Vec<Reason>,
    /// How strongly; see [`domain::likeness::score`].
    pub score: i64,
}

/// All that is suspected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suspects {
    /// Pairs of people, the likeliest first.
    pub people: Vec<Pair>,
    /// Pairs of collectives.
    pub collectives: Vec<Pair>,
    /// Whether there are more than are listed.
    pub more: bool,
}

/// Somebody about to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// Person or collective.
    pub kind: Kind,
    /// The name.
    pub name: String,
    /// The birth.
    pub birth: Option<PartialDate>,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The position.
    pub position: String,
}

impl Office {
    /// Who may stand in the office twice.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn duplicates(&self) -> Result<Suspects, OfficeError> {
        let successors = self.successions()?;
        let (people, more_people) = self.suspected(Kind::Person, &successors)?;
        let (collectives, more_collectives) = self.suspected(Kind::Collective, &successors)?;
        Ok(Suspects { people, collectives, more: more_people || more_collectives })
    }

    /// Whom somebody about to be added may already be, the likeliest first. Whoever adds decides: the same name is
    /// enough to ask, and nothing is answered beforehand.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn lookalikes(&self, newcomer: &Newcomer) -> Result<Vec<Pair>, OfficeError> {
        let successors = self.successions()?;
        let one = Alike {
            record: RecordId::from_bytes([0; 16]),
            name: newcomer.name.clone(),
            birth: newcomer.birth,
            unit: newcomer.unit,
            position: newcomer.position.clone(),
        };
        let known = self.store().namesakes(newcomer.kind, &newcomer.name, newcomer.birth, NAMESAKES)?;
        let mut pairs: Vec<Pair> =
            known.into_iter().map(|other| compared(one.clone(), other, false, &successors)).collect();
        pairs.sort_by_key(|pair| Reverse(pair.score));
        Ok(pairs)
    }

    /// Notes on both that two records are not about one person or one collective.
    ///
    /// # Errors
    /// When they are no pair, or whoever is working may not change them.
    pub fn mark_distinct(&mut self, one: RecordId, other: RecordId) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteFacts)?;
        let kind = self.kind_of(one)?;
        if one == other || self.kind_of(other)? != kind || !matches!(kind, Kind::Person | Kind::Collective) {
            return Err(OfficeError::NotAPair);
        }
        let edits = [(one, other), (other, one)].map(|(record, from)| {
            let place = Path::member("distinct_from", from);
            Edit { record, kind, changes: [(place, Some(Value::Flag(true)))].into() }
        });
        self.write(Operation::MarkDistinct, &edits)
    }

    fn suspected(
        &self,
        kind: Kind,
        successors: &BTreeSet<(UnitId, UnitId)>,
    ) -> Result<(Vec<Pair>, bool), OfficeError> {
        let links: Vec<(UnitId, UnitId)> = successors.iter().copied().collect();
        let doubles = self.store().doubles(kind, &links)?;
        let mut pairs: Vec<Pair> = doubles
            .pairs
            .into_iter()
            .map(|it| compared(it.one, it.other, it.same_plan_year, successors))
            .filter(|pair| pair.score >= SUSPECT)
            .collect();
        pairs.sort_by(|a, b| (b.score, &a.one.name, a.one.record).cmp(&(a.score, &b.one.name, b.one.record)));
        let more = doubles.more || pairs.len() > LISTED;
        pairs.truncate(LISTED);
        Ok((pairs, more))
    }

    /// Each unit that ended with every unit that took over from it.
    fn successions(&self) -> Result<BTreeSet<(UnitId, UnitId)>, OfficeError> {
        let names = self.names()?;
        let after = names.units.iter().flat_map(|(id, unit)| unit.successors.iter().map(|next| (*id, *next)));
        Ok(after.collect())
    }
}

fn compared(one: Alike, other: Alike, same_plan_year: bool, successors: &BTreeSet<(UnitId, UnitId)>) -> Pair {
    let successor_units = one
        .unit
        .zip(other.unit)
        .is_some_and(|(one, other)| successors.contains(&(one, other)) || successors.contains(&(other, one)));
    let reasons = reasons(&traits(&one), &traits(&other), Ties { successor_units, same_plan_year });
    Pair { score: score(&reasons), one, other, reasons }
}

fn traits(alike: &Alike) -> Traits<'_> {
    Traits { name: &alike.name, birth: alike.birth, unit: alike.unit, position: &alike.position }
}
