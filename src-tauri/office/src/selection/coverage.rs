//! How a plan year's exemplars cover the fields of work, and how many of them are single persons (plan,
//! section II.2.3: above all individuals, in every field).

use domain::{exemplar::Category, id::WorkFieldId, rules::State};
use store::{ProgressRow, SubjectKind, YearRange, is_selected};

use crate::{Office, OfficeError, names::Names};

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All that were not withdrawn.
    pub all: usize,
    /// Those selected.
    pub selected: usize,
}

impl Tally {
    fn count(&mut self, row: &ProgressRow) {
        self.all += 1;
        self.selected += usize::from(is_selected(row.state));
    }
}

/// One field of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow {
    /// The field; absent = those without any.
    pub work_field: Option<WorkFieldId>,
    /// Its name; empty for those without any.
    pub name: String,
    /// How many of each category, in the order of [`Category::ALL`].
    pub categories: Vec<Tally>,
    /// How many in all. An exemplar of two fields counts in both rows.
    pub total: Tally,
}

/// A plan year's balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The fields in their order, then those without any.
    pub rows: Vec<CoverageRow>,
    /// How many exemplars there are.
    pub exemplars: Tally,
    /// How many of them are single persons.
    pub individuals: Tally,
}

impl Office {
    /// How a plan year's exemplars cover the fields of work.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn coverage(&self, plan_year: i64) -> Result<Coverage, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let rows = self.store().progress(YearRange::of(plan_year), today)?;
        Ok(Coverage::of(&rows, &self.names()?))
    }
}

impl Coverage {
    /// The balance of some exemplars; those withdrawn do not count.
    pub(crate) fn of(all: &[ProgressRow], names: &Names) -> Self {
        let rows: Vec<&ProgressRow> = all.iter().filter(|row| row.state != State::Withdrawn).collect();
        let mut fields: Vec<_> = names.work_fields.iter().collect();
        fields.sort_by_key(|(id, field)| (field.position, **id));
        let known = fields.iter().map(|(id, field)| {
            let of_field = rows.iter().copied().filter(|row| row.work_fields.contains(id));
            covered(Some(**id), field.name.clone(), of_field)
        });
        let is_of_none =
            |row: &&ProgressRow| !row.work_fields.iter().any(|field| names.work_fields.contains_key(field));
        let without = covered(None, String::new(), rows.iter().copied().filter(is_of_none));
        let (mut exemplars, mut individuals) = (Tally::default(), Tally::default());
        for row in rows.iter().copied() {
            exemplars.count(row);
            if row.subject == Some(SubjectKind::Individual) {
                individuals.count(row);
            }
        }
        Self { rows: known.chain([without]).collect(), exemplars, individuals }
    }
}

fn covered<'a>(
    work_field: Option<WorkFieldId>,
    name: String,
    rows: impl Iterator<Item = &'a ProgressRow>,
) -> CoverageRow {
    let mut categories = vec![Tally::default(); Category::ALL.len()];
    let mut total = Tally::default();
    for row in rows {
        total.count(row);
        for (tally, category) in categories.iter_mut().zip(Category::ALL) {
            if row.category == *category {
                tally.count(row);
            }
        }
    }
    CoverageRow { work_field, name, categories, total }
}
