//! Two records about one person, or one collective, laid side by side and made one.

use std::collections::BTreeMap;

use domain::{
    erasure::ERASED,
    exemplar::{Category, Exemplar},
    id::{ExemplarId, RecordId},
    operation::Operation,
    profile::Duty,
    record::{BINNED, Edit, Entity, Fields, Kind, Path, Value},
    rules::State,
    schema::{self, Refusal},
};

use crate::{Office, OfficeError, door::Saved, history::Called};

/// Places that say what became of the record; they are no one's to choose.
const OWN: [&str; 3] = [BINNED, "merged_into", ERASED];

/// The list of those whom a record is not.
const DISTINCT: &str = "distinct_from";

/// Whose value a field holds after merging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// That of the record that stays.
    Ours,
    /// That of the other one.
    Theirs,
}

/// One field of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedField {
    /// The place.
    pub place: String,
    /// Its label.
    pub label: &'static str,
    /// What the one holds, as shown.
    pub one: Option<String>,
    /// What the other one holds, as shown.
    pub other: Option<String>,
    /// Whether both hold something and it is not the same.
    pub differs: bool,
}

/// An exemplar behind which a record stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The exemplar.
    pub id: ExemplarId,
    /// Its plan year.
    pub plan_year: i64,
    /// What kind of example.
    pub category: Category,
    /// Where it stands.
    pub state: State,
}

/// Two records side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What both are.
    pub kind: Kind,
    /// Their names.
    pub names: [String; 2],
    /// Every field at least one of them holds.
    pub fields: Vec<ComparedField>,
    /// The exemplars each stands behind.
    pub exemplars: [Vec<Stand>; 2],
    /// How many other records name each: consents, collectives they head.
    pub others: [usize; 2],
}

impl Office {
    /// Lays two records side by side.
    ///
    /// # Errors
    /// When they are no pair.
    pub fn compare(&self, one: RecordId, other: RecordId) -> Result<Comparison, OfficeError> {
        let (kind, [before, after]) = self.pair(one, other)?;
        let mut names = Called::default();
        let mut fields = Vec::new();
        for spec in choosable(kind) {
            let path = Path::field(spec.name);
            let (one, other) = (before.get(&path), after.get(&path));
            if one.is_none() && other.is_none() {
                continue;
            }
            fields.push(ComparedField {
                place: spec.name.to_owned(),
                label: spec.label,
                differs: one.is_some() && other.is_some() && one != other,
                one: self.shown(kind, &path, one, &mut names)?,
                other: self.shown(kind, &path, other, &mut names)?,
            });
        }
        let (one_exemplars, one_others) = self.named_in(one)?;
        let (other_exemplars, other_others) = self.named_in(other)?;
        Ok(Comparison {
            kind,
            names: [self.called(one, &mut names)?, self.called(other, &mut names)?],
            fields,
            exemplars: [one_exemplars, other_exemplars],
            others: [one_others, other_others],
        })
    }

    /// Makes one record of two, in one operation that undo takes back whole. Whatever named the other one names the
    /// one that stays; the other one goes into the bin and says where it went. Fields for which nothing is chosen keep
    /// what the staying record holds, or get what only the other one holds.
    ///
    /// # Errors
    /// When they are no pair, a chosen field does not exist, or whoever is working may not change one of the records.
    pub fn merge(
        &mut self,
        keep: RecordId,
        other: RecordId,
        choices: &BTreeMap<String, Choice>,
    ) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteFacts)?;
        let (kind, [ours, theirs]) = self.pair(keep, other)?;
        if let Some(stray) = choices.keys().find(|place| choosable(kind).all(|spec| spec.name != **place)) {
            return Err(Refusal::NoSuchPlace(stray.clone()).into());
        }
        let mut kept = Edit { record: keep, kind, changes: BTreeMap::new() };
        for spec in choosable(kind) {
            let path = Path::field(spec.name);
            let is_theirs = match choices.get(spec.name) {
                Some(choice) => *choice == Choice::Theirs,
                None => !ours.contains_key(&path),
            };
            if is_theirs && ours.get(&path) != theirs.get(&path) {
                kept.changes.insert(path.clone(), theirs.get(&path).cloned());
            }
        }
        // Whoever is not the other one is not the one that stays either.
        let own = Path::member(DISTINCT, keep);
        let denied = theirs.iter().filter(|(path, _)| is_denial(path) && **path != own);
        kept.changes.extend(denied.map(|(path, value)| (path.clone(), Some(value.clone()))));
        kept.changes.insert(Path::member(DISTINCT, other), None);
        let now = Value::from(self.world().now().to_iso());
        let gone = BTreeMap::from([
            (Path::field(BINNED), Some(now)),
            (Path::field("merged_into"), Some(Value::from(keep.to_string()))),
        ]);
        let mut edits = self.renamed(keep, other)?;
        edits.push(kept);
        edits.push(Edit { record: other, kind, changes: gone });
        self.write(Operation::MergeRecords, &edits)
    }

    /// The edits by which everything that named one record names another one.
    fn renamed(&self, keep: RecordId, other: RecordId) -> Result<Vec<Edit>, OfficeError> {
        let mut edits: BTreeMap<RecordId, Edit> = BTreeMap::new();
        for (record, place) in self.store().links_to(other)? {
            let path: Path = place.parse()?;
            if record == keep || record == other || OWN.contains(&place.as_str()) || is_denial(&path) {
                continue;
            }
            let Some((kind, fields)) = self.store().fields(record)? else { continue };
            let edit = edits.entry(record).or_insert_with(|| Edit { record, kind, changes: BTreeMap::new() });
            match fields.get(&path) {
                Some(Value::Text(text)) => {
                    let text = text.replace(&other.to_string(), &keep.to_string());
                    edit.changes.insert(path, Some(Value::Text(text)));
                }
                Some(value) => {
                    let moved: Path = place.replace(&other.to_string(), &keep.to_string()).parse()?;
                    edit.changes.insert(moved, Some(value.clone()));
                    edit.changes.insert(path, None);
                }
                None => {}
            }
        }
        Ok(edits.into_values().collect())
    }

    /// Two records that can be made one.
    fn pair(&self, one: RecordId, other: RecordId) -> Result<(Kind, [Fields; 2]), OfficeError> {
        let read = |record: RecordId| {
            let found = self.store().fields(record)?;
            found.ok_or_else(|| OfficeError::NoSuchRecord(record.to_string()))
        };
        let ((kind, before), (other_kind, after)) = (read(one)?, read(other)?);
        let is_away = |fields: &Fields| OWN.iter().any(|place| fields.contains_key(&Path::field(place)));
        let is_pair = one != other
            && kind == other_kind
            && matches!(kind, Kind::Person | Kind::Collective)
            && !is_away(&before)
            && !is_away(&after);
        if is_pair { Ok((kind, [before, after])) } else { Err(OfficeError::NotAPair) }
    }

    /// The exemplars behind which a record stands, newest year first, and how many other records name it.
    fn named_in(&self, named: RecordId) -> Result<(Vec<Stand>, usize), OfficeError> {
        let (mut stands, mut others) = (Vec::new(), 0);
        for (record, place) in self.store().links_to(named)? {
            match self.store().fields(record)? {
                Some((Kind::Exemplar, fields)) => {
                    let exemplar = Exemplar::from_fields(&fields);
                    stands.push(Stand {
                        id: record.into(),
                        plan_year: exemplar.plan_year,
                        category: exemplar.category,
                        state: exemplar.state(),
                    });
                }
                Some(_) if !OWN.contains(&place.as_str()) && !place.starts_with(DISTINCT) => others += 1,
                _ => {}
            }
        }
        stands.sort_by_key(|stand| std::cmp::Reverse((stand.plan_year, stand.id)));
        Ok((stands, others))
    }
}

fn choosable(kind: Kind) -> impl Iterator<Item = &'static schema::FieldSpec> {
    schema::fields(kind).iter().filter(|spec| !OWN.contains(&spec.name))
}

fn is_denial(path: &Path) -> bool {
    path.list_item().is_some_and(|(list, _)| list == DISTINCT)
}
