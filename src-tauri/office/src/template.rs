//! The office's own templates: made from a family, changed, given to other offices as files and taken in
//! from them. Their fields change as those of any record do, as long as the family offers what they ask for.

mod exchange;

use domain::{
    id::{OwnTemplateId, RecordId},
    operation::Operation,
    record::{Edit, Entity, Fields, Kind},
    template::{CHANGES, OwnTemplate as Kept},
    text::{fold::fold, normal::clean, order::title_key},
};
use notices::{Flaw, FlawPlace, OwnTemplate, TemplateId};

use crate::{Office, OfficeError, door::Saved, error::Choice, exemplar::add::edit};

pub use exchange::{EXTENSION, Import, Imported, file_name};

/// An own template in use.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnTemplateView {
    /// Its id; the same text names it when a sheet is asked for.
    pub id: OwnTemplateId,
    /// What it is.
    pub template: OwnTemplate,
}

impl Office {
    /// The own templates in use, by name. What another version or a merge left in one that this version cannot
    /// use is as in its family.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn own_templates(&self) -> Result<Vec<OwnTemplateView>, OfficeError> {
        let views = self.all(Kind::Template)?.map(|(id, fields)| OwnTemplateView {
            id: id.into(),
            template: read(&Kept::from_fields(&fields)).0,
        });
        let mut views: Vec<_> = views.collect();
        views.sort_by_cached_key(|it| (title_key(&it.template.name), it.id));
        Ok(views)
    }

    /// Makes an own template from a built-in one, or a copy of an own one. A name that is taken gets a number.
    ///
    /// # Errors
    /// When there is no such template, or it is given no name.
    pub fn add_template(
        &mut self,
        based_on: &TemplateId,
        name: &str,
    ) -> Result<(OwnTemplateId, Saved), OfficeError> {
        if clean(name).is_empty() {
            return Err(OfficeError::NameMissing);
        }
        let base = self.template(based_on)?;
        let mut own = base.own().cloned().unwrap_or_else(|| OwnTemplate::of(base.id().clone(), ""));
        own.put("name", name).map_err(|fault| flaw("name", fault))?;
        self.name_apart(&mut own)?;
        self.add_own(&own, Operation::AddTemplate)
    }

    /// The own template with this id or name.
    ///
    /// # Errors
    /// When there is none.
    pub fn find_template(&self, text: &str) -> Result<OwnTemplateView, OfficeError> {
        let folded = fold(text);
        let is_it = |it: &OwnTemplateView| it.id.to_string() == text || fold(&it.template.name) == folded;
        let found = self.own_templates()?.into_iter().find(is_it);
        found.ok_or_else(|| OfficeError::UnknownChoice { what: Choice::Template, name: text.to_owned() })
    }

    fn add_own(
        &mut self,
        own: &OwnTemplate,
        operation: Operation,
    ) -> Result<(OwnTemplateId, Saved), OfficeError> {
        self.press.engine()?.check_own(own)?;
        let id: OwnTemplateId = self.world().fresh_id().into();
        let saved = self.write(operation, &[edit(RecordId::from(id), &kept(own))?])?;
        Ok((id, saved))
    }

    /// Adds a number to a name that another template has.
    fn name_apart(&mut self, own: &mut OwnTemplate) -> Result<(), OfficeError> {
        /// Room for the number within the longest name.
        const STEM: usize = 54;
        let taken: Vec<String> = self.templates()?.iter().map(|it| fold(it.name())).collect();
        let stem: String = own.name.chars().take(STEM).collect();
        let numbered = (2..).map(|number| format!("{} ({number})", stem.trim_end()));
        let mut names = std::iter::once(own.name.clone()).chain(numbered);
        if let Some(free) = names.find(|name| !taken.contains(&fold(name))) {
            own.name = free;
        }
        Ok(())
    }

    /// What a change would make of an own template must be one.
    pub(crate) fn refuse_flaws(&mut self, fields: &Fields, edit: &Edit) -> Result<(), OfficeError> {
        let mut edited = fields.clone();
        for (path, value) in &edit.changes {
            match value {
                Some(value) => edited.insert(path.clone(), value.clone()),
                None => edited.remove(path),
            };
        }
        let (own, flaws) = read(&Kept::from_fields(&edited));
        if let Some(flaw) = flaws.into_iter().next() {
            return Err(flaw.into());
        }
        Ok(self.press.engine()?.check_own(&own)?)
    }
}

/// A record's template, and what in it is none.
fn read(kept: &Kept) -> (OwnTemplate, Vec<Flaw>) {
    let mut own = OwnTemplate::of(TemplateId::new(&kept.based_on), &kept.name);
    let texts = [("name", &kept.name), ("description", &kept.description)];
    let changes = kept.changes.iter().map(|(place, text)| (*place, text));
    let mut flaws = Vec::new();
    for (place, text) in texts.into_iter().chain(changes) {
        let key = key(place);
        if let Err(fault) = own.put(&key, text) {
            flaws.push(flaw(&key, fault));
        }
    }
    (own, flaws)
}

/// A template as a record keeps it.
fn kept(own: &OwnTemplate) -> Kept {
    let entries = own.entries();
    let change = |(place, _): (&'static str, &str)| {
        let key = key(place);
        entries.iter().find(|(known, _)| *known == key).map(|(_, value)| (place, value.clone()))
    };
    Kept {
        name: own.name.clone(),
        based_on: own.based_on.as_str().to_owned(),
        description: own.description.clone(),
        changes: CHANGES.into_iter().filter_map(change).collect(),
    }
}

fn flaw(key: &str, fault: notices::Fault) -> Flaw {
    Flaw { place: FlawPlace::Key(key.to_owned()), fault }
}

/// The key in a file of what a record keeps at a place: `colour_on_band` is `colours.on-band`.
fn key(place: &str) -> String {
    const SECTIONS: [(&str, &str); 3] = [("colour_", "colours."), ("font_", "fonts."), ("word_", "words.")];
    let sectioned = SECTIONS
        .iter()
        .find_map(|(prefix, section)| place.strip_prefix(prefix).map(|rest| format!("{section}{rest}")));
    let key = sectioned.unwrap_or_else(|| match place {
        "hidden" | "order" => format!("parts.{place}"),
        other => other.to_owned(),
    });
    key.replace('_', "-")
}

/// The place in a record of a key in a file.
#[must_use]
pub fn place_of(key_in_file: &str) -> Option<&'static str> {
    let known = ["name", "description"].into_iter().chain(CHANGES.into_iter().map(|(place, _)| place));
    known.into_iter().find(|place| key(place) == key_in_file)
}

#[cfg(test)]
mod tests {
    use notices::{ColourName, FontRole, WordName};

    use super::*;

    #[test]
    fn every_place_of_a_record_is_a_key_of_a_file_and_every_key_has_a_place() {
        for (place, _) in CHANGES {
            let mut own = OwnTemplate::of(TemplateId::INDIVIDUAL, "Mẫu thử");
            own.put(&key(place), "").unwrap();
            assert_eq!(place_of(&key(place)), Some(place));
        }
        let colours = ColourName::ALL.iter().map(|it| format!("colours.{}", it.name()));
        let fonts = FontRole::ALL.iter().map(|it| format!("fonts.{}", it.name()));
        let words = WordName::ALL.iter().map(|it| format!("words.{}", it.name()));
        let all: Vec<String> = colours.chain(fonts).chain(words).collect();
        for key in &all {
            assert!(place_of(key).is_some(), "{key}");
        }
        assert_eq!(all.len() + ["colours.from", "parts.hidden", "parts.order"].len(), CHANGES.len());
    }
}
