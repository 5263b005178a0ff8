//! The content of a sheet as a tree of entries: the sheet itself, and the entries of its lists.
//!
//! A box that is repeated for a list sees the entry it stands for first, then the entries around it.

use super::TableCell;
use crate::sheet::Slot;
use crate::template::boxes::{Field, List};
use crate::template::facts::{Condition, Fact, Mark};

/// The sheet, or one entry of a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// Cleaned and tied texts; one that is there and empty hides what stands further out.
    pub texts: Vec<(Field, Slot, String)>,
    pub lists: Vec<(List, Vec<Entry>)>,
    pub facts: Vec<Fact>,
    /// What its texts are in the table of a list notice.
    pub cell: Option<TableCell>,
    /// Index into the sheet's photos.
    pub photo: Option<usize>,
    /// The length of a bar or the weight of a column, as a share.
    pub measure: f32,
    /// Whether it must not be the last on a page that goes on.
    pub keeps_with_next: bool,
}

/// Entries from the sheet inwards; the last is the one a box stands for.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub entry: &'a Entry,
    pub around: Option<&'a Scope<'a>>,
}

impl Entry {
    pub(crate) fn marked(mut self, mark: Mark, is_marked: bool) -> Self {
        if is_marked {
            self.facts.push(Fact::Marked(mark));
        }
        self
    }

    fn text(&self, field: Field) -> Option<(Slot, &str)> {
        let own = self.texts.iter().find(|(known, ..)| *known == field);
        own.map(|(_, slot, text)| (*slot, text.as_str()))
    }

    pub(crate) fn list(&self, list: List) -> Option<&[Self]> {
        self.lists.iter().find(|(known, _)| *known == list).map(|(_, entries)| entries.as_slice())
    }

    /// All texts of this entry and of those within it.
    pub(crate) fn all_texts(&self) -> Vec<(Slot, &str)> {
        let own = self.texts.iter().map(|(_, slot, text)| (*slot, text.as_str()));
        own.chain(self.lists.iter().flat_map(|(_, entries)| entries.iter().flat_map(Self::all_texts)))
            .collect()
    }
}

impl<'a> Scope<'a> {
    pub(crate) fn of(entry: &'a Entry) -> Self {
        Self { entry, around: None }
    }

    /// The text of a field with the slot it belongs to; empty when there is none.
    pub(crate) fn text(&self, field: Field) -> (Slot, &'a str) {
        match (self.entry.text(field), self.around) {
            (Some(found), _) => found,
            (None, Some(around)) => around.text(field),
            (None, None) => (Slot::Name, ""),
        }
    }

    /// The entries of a list; none when nobody has it.
    pub(crate) fn list(&self, list: List) -> &'a [Entry] {
        match (self.entry.list(list), self.around) {
            (Some(found), _) => found,
            (None, Some(around)) => around.list(list),
            (None, None) => &[],
        }
    }

    fn is_true(&self, fact: Fact) -> bool {
        match fact {
            Fact::Filled(field) => !self.text(field).1.is_empty(),
            Fact::Some(list) => !self.list(list).is_empty(),
            Fact::UpTo(count, list) => self.list(list).len() <= count,
            Fact::Photo => self.entry.photo.is_some(),
            Fact::Caption => {
                [Field::Role, Field::Unit, Field::Note].iter().any(|field| !self.text(*field).1.is_empty())
            }
            Fact::Marked(_) => self.entry.facts.contains(&fact),
            _ => self.outermost().facts.contains(&fact),
        }
    }

    fn outermost(&self) -> &'a Entry {
        self.around.map_or(self.entry, Scope::outermost)
    }

    /// Whether all conditions hold on a page that does (not) go on.
    pub(crate) fn meets(&self, conditions: &[Condition], continued: bool) -> bool {
        conditions.iter().all(|condition| {
            let holds = match condition.fact {
                Fact::Continued => continued,
                fact => self.is_true(fact),
            };
            holds == condition.holds
        })
    }
}
