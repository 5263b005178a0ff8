//! Erasing a person's data, wherever the office keeps them. It cannot be taken back: whoever does it gives the reason
//! and types the name.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    erasure::{self, CUT, NAME, SIGNED},
    id::{PersonId, RecordId},
    operation::Operation,
    person::Person,
    posting::Posting,
    profile::Duty,
    record::{Entity, Fields, Kind, Path, Value},
    text::{fold::fold, mention::Mention, normal::clean, tone::marked_key},
};
use store::{Anonymous, ErasedFile, Erasure, PastErasure, PostingDays, PostingFilter, RunActor};

use super::{Holdings, holdings::file_of};
use crate::{Office, OfficeError, door::Saved};

/// An erasure as it is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureOrder<'a> {
    /// The person.
    pub person: PersonId,
    /// Why; it must not name the person, and where it does, the name is cut out.
    pub reason: &'a str,
    /// The full name, typed to confirm.
    pub typed_name: &'a str,
    /// What lies in the office's folder beside its data and may name anybody.
    pub leavings: &'a [&'a str],
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonErased {
    /// What was saved.
    pub saved: Saved,
    /// How many records about the person became anonymous.
    pub anonymous: usize,
    /// In how many other records the name was cut out.
    pub cut: usize,
    /// How many pictures and files were removed.
    pub files: usize,
    /// How many other people of the same name there are; their records were left as they are.
    pub namesakes: usize,
    /// Whether somebody of this name works here: the history keeps who did what.
    pub signs_history: bool,
    /// Files that another program holds; they are removed at the next start.
    pub left: Vec<String>,
}

impl Office {
    /// Erases a person's data.
    ///
    /// # Errors
    /// When whoever is working may not, no reason is given, another name is typed, something about the person still
    /// hangs, or the data were erased before.
    pub fn erase_person(&mut self, order: &ErasureOrder<'_>) -> Result<PersonErased, OfficeError> {
        self.require(Duty::ErasePeople)?;
        let person = Person::from_fields(&self.fields_of(order.person.into(), Kind::Person)?);
        if !person.erased.is_empty() {
            return Err(OfficeError::AlreadyErased);
        }
        if marked_key(&clean(order.typed_name)) != marked_key(&clean(&person.full_name)) {
            return Err(OfficeError::NameNotTyped);
        }
        let reason = clean(order.reason);
        if reason.is_empty() {
            return Err(OfficeError::ReasonMissing);
        }
        let holdings = self.holdings(order.person)?;
        self.refuse_while_posted(&holdings)?;
        let names = self.names_ever(&holdings.people)?;
        let signs_history = self.profiles()?.iter().any(|it| names.iter().any(|name| same(name, &it.name)));
        let cutting = Cutting::of(&names, signs_history);
        let rewrite = |place: &str, text: &str| cutting.cut(place, text);
        let stamp = self.stamp(Operation::ErasePerson)?;

        let (namesakes, spared) = self.spared(&names, &holdings)?;
        let mut naming = self.store().naming(&rewrite)?;
        let mut plan =
            Plan { at: stamp.at.to_iso(), cutting: &cutting, records: Vec::new(), files: BTreeSet::new() };
        plan.take_person(self, &holdings)?;
        let own: BTreeSet<RecordId> = plan.records.iter().map(|it| it.record).collect();
        naming.retain(|record, _| !own.contains(record) && !spared.contains(record));
        plan.take_postings(self, &holdings, &naming)?;
        plan.drop_files(self)?;
        let taken: BTreeSet<RecordId> = plan.records.iter().map(|it| it.record).collect();
        let naming: Vec<RecordId> = naming.into_keys().filter(|record| !taken.contains(record)).collect();

        let files: Vec<ErasedFile> = plan.files.into_iter().collect();
        let (anonymous, cut, file_count, at) = (plan.records.len(), naming.len(), files.len(), stamp.at);
        let erasure = Erasure {
            stamp,
            run: RunActor(self.world().run_id()),
            person: order.person.into(),
            reason: cutting.cut("", &reason).unwrap_or(reason),
            records: plan.records,
            naming,
            rewrite: &rewrite,
            files,
            leavings: order.leavings,
        };
        self.press.forget_own();
        self.shelf.empty();
        let erased = self.store_mut().erase(&erasure)?;
        Ok(PersonErased {
            saved: Saved::of(erased.written, at),
            anonymous,
            cut,
            files: file_count,
            namesakes,
            signs_history,
            left: erased.left,
        })
    }

    /// What was erased, by whom and why, the newest first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn erasures(&self) -> Result<Vec<PastErasure>, OfficeError> {
        Ok(self.store().erasures()?)
    }

    /// What hangs has to be taken down first: afterwards nobody would know what to look for.
    fn refuse_while_posted(&self, holdings: &Holdings) -> Result<(), OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(()) };
        let mut live = BTreeSet::new();
        for exemplar in Self::exemplar_ids(holdings) {
            let days = PostingDays::Live(today);
            let filter = PostingFilter { exemplar: Some(exemplar), days, ..PostingFilter::default() };
            live.extend(self.store().postings(&filter)?);
        }
        match live.len() {
            0 => Ok(()),
            count => Err(OfficeError::StillPosted { count }),
        }
    }

    /// How many other people bear one of these names, and the records about them, which are theirs.
    fn spared(
        &self,
        names: &BTreeSet<String>,
        holdings: &Holdings,
    ) -> Result<(usize, BTreeSet<RecordId>), OfficeError> {
        let mut others = BTreeSet::new();
        for name in names {
            let alike = self.store().namesakes(Kind::Person, name, None, usize::MAX)?;
            let bears = |it: &store::Alike| same(name, &it.name) && !holdings.people.contains(&it.record);
            others.extend(alike.into_iter().filter(bears).map(|it| it.record));
        }
        let mut spared = BTreeSet::new();
        for person in &others {
            let theirs = self.holdings((*person).into())?;
            spared.extend(theirs.own().chain(theirs.postings.iter().copied()));
            spared.extend(theirs.files.iter().map(|(_, record)| *record));
        }
        Ok((others.len(), spared))
    }
}

/// Whether two names are one but for capitals and fashions of spelling, or one was typed without marks.
fn same(one: &str, other: &str) -> bool {
    marked_key(one) == marked_key(other) || (fold(one) == fold(other) && (one.is_ascii() || other.is_ascii()))
}

/// What is cut out of texts.
struct Cutting {
    mentions: Vec<Mention>,
    /// Whether places that say who did something keep their names.
    keeps_signatures: bool,
}

impl Cutting {
    fn of(names: &BTreeSet<String>, keeps_signatures: bool) -> Self {
        let mut names: Vec<&String> = names.iter().collect();
        // A longer name may hold a shorter one.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self { mentions: names.iter().filter_map(|name| Mention::of(name)).collect(), keeps_signatures }
    }

    fn cut(&self, place: &str, text: &str) -> Option<String> {
        if self.keeps_signatures && SIGNED.contains(&place) {
            return None;
        }
        let mut cut = None;
        for mention in &self.mentions {
            let shorter = mention.replaced(cut.as_deref().unwrap_or(text), CUT);
            cut = shorter.or(cut);
        }
        cut
    }
}

/// What becomes of which record, put together before anything is written.
struct Plan<'a> {
    at: String,
    cutting: &'a Cutting,
    records: Vec<Anonymous>,
    files: BTreeSet<ErasedFile>,
}

impl Plan<'_> {
    /// The records about the person alone, with their pictures and files.
    fn take_person(&mut self, office: &Office, holdings: &Holdings) -> Result<(), OfficeError> {
        let unit = |record: RecordId| -> Result<Option<Value>, OfficeError> {
            let fields = office.store().fields(record)?.map(|(_, fields)| fields).unwrap_or_default();
            Ok(fields.get(&Path::field("unit")).cloned())
        };
        let unit = holdings.people.first().map(|person| unit(*person)).transpose()?.flatten();
        for record in holdings.own() {
            let Some((kind, fields)) = office.store().fields(record)? else { continue };
            let mut left = erasure::anonymous(kind, &fields, &self.at);
            let proposing = Path::field("proposing_unit");
            // Without its person an exemplar would belong to no unit, and the figures of the past would change.
            if let (Kind::Exemplar, false, Some(unit)) = (kind, left.contains_key(&proposing), &unit) {
                left.insert(proposing, unit.clone());
            }
            self.push(record, kind, left);
        }
        for (kind, record) in &holdings.files {
            self.files.extend(office.file_beside(*kind, *record)?);
            self.push(*record, *kind, Fields::new());
        }
        Ok(())
    }

    /// The postings about the person, and others whose sheets name the person. The file of a sheet is one piece: what
    /// it says of others stays in their records, the file goes.
    fn take_postings(
        &mut self,
        office: &Office,
        holdings: &Holdings,
        naming: &BTreeMap<RecordId, Kind>,
    ) -> Result<(), OfficeError> {
        let erased: BTreeSet<RecordId> = holdings.exemplars.iter().copied().collect();
        let naming = naming.iter().filter(|(_, kind)| **kind == Kind::Posting).map(|(record, _)| *record);
        let postings: BTreeSet<RecordId> = holdings.postings.iter().copied().chain(naming).collect();
        for record in postings {
            let Some((kind, fields)) = office.store().fields(record)? else { continue };
            let posting = Posting::from_fields(&fields);
            let shows_others = posting.exemplars.iter().any(|id| !erased.contains(&(*id).into()));
            let left = if shows_others {
                let is_about = |id: &str| id.parse::<RecordId>().is_ok_and(|id| erased.contains(&id));
                let facts: BTreeSet<&str> = fields
                    .iter()
                    .filter(|(path, value)| {
                        path.as_str().ends_with("/exemplar") && value.text().is_some_and(is_about)
                    })
                    .filter_map(|(path, _)| path.parts().nth(1))
                    .collect();
                let goes = |path: &Path| match path.parts().collect::<Vec<_>>()[..] {
                    ["file" | "proof" | "link" | "note"] => true,
                    ["facts", item, _] => facts.contains(item),
                    _ => false,
                };
                fields
                    .iter()
                    .filter(|(path, _)| !goes(path))
                    .map(|(path, it)| (path.clone(), it.clone()))
                    .collect()
            } else {
                let mut left = erasure::anonymous(kind, &fields, &self.at);
                left.insert(Path::field("title"), Value::from(NAME));
                left
            };
            let mut files = BTreeSet::new();
            office.gather_files(record, &mut files)?;
            for (kind, file) in files {
                self.files.extend(office.file_beside(kind, file)?);
                self.push(file, kind, Fields::new());
            }
            self.push(record, kind, left);
        }
        Ok(())
    }

    /// Leaves out files whose bytes belong to a record that stays: two may have given the same picture.
    fn drop_files(&mut self, office: &Office) -> Result<(), OfficeError> {
        let taken: BTreeSet<RecordId> = self.records.iter().map(|it| it.record).collect();
        for kind in [Kind::Photo, Kind::Attachment] {
            for (record, fields) in office.store().all(kind)? {
                if !taken.contains(&record)
                    && let Some(file) = file_of(kind, &fields)
                {
                    self.files.remove(&file);
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, record: RecordId, kind: Kind, mut fields: Fields) {
        for (path, value) in &mut fields {
            let place = path.parts().last().unwrap_or_default();
            if let Value::Text(text) = value
                && let Some(cut) = self.cutting.cut(place, text)
            {
                *text = cut;
            }
        }
        if self.records.iter().all(|known| known.record != record) {
            self.records.push(Anonymous { record, kind, fields });
        }
    }
}
