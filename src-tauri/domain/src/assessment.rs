//! The assessment of an exemplar by the three criteria of the plan (section II.2.2): how far each is met,
//! what shows it, who says so.

use crate::{
    date::PartialDate,
    id::{AttachmentId, ItemId, RecordId},
    rules::{Criterion, vocabulary},
};

vocabulary! {
    /// How far a criterion is met.
    Met {
        /// Wholly.
        Yes = "YES", "Đạt";
        /// In part.
        Partly = "PARTLY", "Đạt một phần";
        /// Not.
        No = "NO", "Chưa đạt";
    }
}

/// What was said of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Which.
    pub criterion: Criterion,
    /// How far it is met; absent = nobody has said yet.
    pub met: Option<Met>,
    /// What shows it.
    pub evidence: String,
    /// Who says so.
    pub assessor: String,
    /// Since when.
    pub on: Option<PartialDate>,
}

/// A file that shows how far a criterion is met: a scan, a picture, a Word file, a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceFile {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// Where it stands in the list.
    pub position: i64,
    /// The criterion it speaks for.
    pub criterion: Criterion,
    /// The file.
    pub file: AttachmentId,
}

impl Criterion {
    /// The item that holds its assessment. It is the same in every office, so that two offices that assess
    /// the same criterion apart meet in one assessment instead of making two.
    #[must_use]
    pub fn item(self) -> ItemId {
        RecordId::built_in("criterion", self.code()).into()
    }

    /// The criterion whose assessment this item holds.
    #[must_use]
    pub fn of_item(item: ItemId) -> Option<Self> {
        Self::ALL.iter().copied().find(|criterion| criterion.item() == item)
    }
}

/// One criterion as a list shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Which.
    pub criterion: Criterion,
    /// How far it is met; absent = not assessed.
    pub met: Option<Met>,
    /// Whether something is written that shows it.
    pub is_shown: bool,
}

/// What an assessment lacks before the exemplar can be checked and selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unassessed {
    /// Nobody has said how far the criterion is met.
    Mark(Criterion),
    /// Nothing is written that shows it.
    Evidence(Criterion),
}

/// One mark for each criterion, in their order, whatever was assessed.
#[must_use]
pub fn marks(assessments: &[Assessment]) -> Vec<Mark> {
    let of = |criterion: &Criterion| {
        let known = assessments.iter().find(|it| it.criterion == *criterion);
        Mark {
            criterion: *criterion,
            met: known.and_then(|it| it.met),
            is_shown: known.is_some_and(|it| !it.evidence.is_empty()),
        }
    };
    Criterion::ALL.iter().map(of).collect()
}

/// What these marks lack. A criterion that is not met needs nothing to show it.
#[must_use]
pub fn unassessed(marks: &[Mark]) -> Vec<Unassessed> {
    let lacking = |mark: &Mark| match mark.met {
        None => Some(Unassessed::Mark(mark.criterion)),
        Some(Met::Yes | Met::Partly) if !mark.is_shown => Some(Unassessed::Evidence(mark.criterion)),
        Some(_) => None,
    };
    marks.iter().filter_map(lacking).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assessment(criterion: Criterion, met: Met, evidence: &str) -> Assessment {
        let evidence = evidence.to_owned();
        Assessment { criterion, met: Some(met), evidence, assessor: String::new(), on: None }
    }

    #[test]
    fn everything_that_is_missing_is_named() {
        let said = [
            assessment(Criterion::LeadingExample, Met::Yes, ""),
            assessment(Criterion::Solidarity, Met::Partly, "Vận động 26.500.000 đồng"),
        ];
        assert_eq!(
            unassessed(&marks(&said)),
            [Unassessed::Evidence(Criterion::LeadingExample), Unassessed::Mark(Criterion::Creativity)]
        );
        assert_eq!(unassessed(&marks(&[])).len(), 3);
    }

    #[test]
    fn what_is_not_met_needs_no_evidence() {
        let said = Criterion::ALL.iter().map(|it| assessment(*it, Met::No, "")).collect::<Vec<_>>();
        assert_eq!(unassessed(&marks(&said)), []);
    }

    #[test]
    fn each_criterion_has_an_item_of_its_own() {
        for criterion in Criterion::ALL {
            assert_eq!(Criterion::of_item(criterion.item()), Some(*criterion));
        }
        assert_eq!(Criterion::of_item(RecordId::from_bytes([7; 16]).into()), None);
    }
}
