//! What a posted sheet would say otherwise if it were made today.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fact, Posting};
use crate::{
    id::{ExemplarId, RecordId},
    record::Path,
};

/// One thing that a posted sheet says otherwise than the records do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactChange {
    /// About which exemplar.
    pub exemplar: ExemplarId,
    /// The record it comes from.
    pub record: RecordId,
    /// The place in that record.
    pub place: Path,
    /// The part of the sheet, as in [`Fact::part`].
    pub part: String,
    /// What the posted sheet says; absent = nothing.
    pub before: Option<String>,
    /// What a sheet made now would say; absent = nothing.
    pub after: Option<String>,
}

/// Compares what was posted with everything the records say `now`.
///
/// Something new counts unless the posted sheet's template leaves its part out: then it would not be seen
/// on a new sheet either.
#[must_use]
pub fn changed_since(posting: &Posting, now: &[Fact]) -> Vec<FactChange> {
    let key = |fact: &Fact| (fact.exemplar, fact.record, fact.place.clone());
    let present: BTreeMap<_, &Fact> = now.iter().map(|fact| (key(fact), fact)).collect();
    let posted: BTreeSet<_> = posting.facts.iter().map(key).collect();
    let change = |fact: &Fact, before: Option<&Fact>, after: Option<&Fact>| FactChange {
        exemplar: fact.exemplar,
        record: fact.record,
        place: fact.place.clone(),
        part: fact.part.clone(),
        before: before.map(|fact| fact.text.clone()),
        after: after.map(|fact| fact.text.clone()),
    };
    let altered = posting.facts.iter().filter_map(|fact| {
        let after = present.get(&key(fact)).copied();
        (after.map(|after| &after.text) != Some(&fact.text)).then(|| change(fact, Some(fact), after))
    });
    let is_new = |fact: &&Fact| !posted.contains(&key(fact)) && !posting.left_out.contains(&fact.part);
    let added = now.iter().filter(is_new).map(|fact| change(fact, None, Some(fact)));
    altered.chain(added).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::Channel;

    fn fact(place: &str, part: &str, text: &str) -> Fact {
        let id = |number: u8| RecordId::from_bytes([number; 16]);
        Fact {
            id: id(9).into(),
            position: 0,
            exemplar: id(1).into(),
            record: id(2),
            place: Path::field(place),
            part: part.to_owned(),
            text: text.to_owned(),
        }
    }

    fn changes(facts: Vec<Fact>, left_out: &[&str], now: &[Fact]) -> Vec<(Option<String>, Option<String>)> {
        let posting = Posting {
            facts,
            left_out: left_out.iter().map(|part| (*part).to_owned()).collect(),
            ..Posting::new(BTreeSet::new(), Channel::NoticeBoard)
        };
        changed_since(&posting, now).into_iter().map(|change| (change.before, change.after)).collect()
    }

    #[test]
    fn what_says_the_same_has_not_changed() {
        let facts = vec![fact("summary", "summary", "Một"), fact("praise", "praise", "Hai")];
        assert_eq!(changes(facts.clone(), &[], &facts), []);
    }

    #[test]
    fn an_altered_a_removed_and_an_added_text_are_told() {
        let then = vec![fact("summary", "summary", "Một"), fact("praise", "praise", "Hai")];
        let now = [fact("summary", "summary", "Một rưỡi"), fact("quotation", "quotation", "Ba")];
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(
            changes(then, &[], &now),
            [(said("Một"), said("Một rưỡi")), (said("Hai"), None), (None, said("Ba"))]
        );
    }

    #[test]
    fn a_part_the_template_leaves_out_does_not_count() {
        let now = [fact("summary", "summary", "Một")];
        assert_eq!(changes(Vec::new(), &["summary"], &now), []);
    }
}
