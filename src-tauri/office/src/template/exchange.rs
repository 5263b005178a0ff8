//! An own template as a file: given to another office, taken in from one. Nothing is ever written over.

use std::path::{Path, PathBuf};

use domain::{id::OwnTemplateId, operation::Operation};

use super::OwnTemplateView;
use crate::{
    Office, OfficeError,
    door::Saved,
    poster::file::{file_stem, write_whole},
};

/// The ending of a template's file. It is TOML inside; an ending of its own keeps it from being taken for one
/// of the built-in files, and lets a dialog show nothing else.
pub const EXTENSION: &str = "mau-neuguong";

/// A template that came from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// The template as it is in the office now.
    pub template: OwnTemplateView,
    /// What became of the file.
    pub done: Imported,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Imported {
    /// It is new.
    Added(Saved),
    /// It is new; another template has its name, so it got a number.
    Renamed(Saved),
    /// The office has the very same already; nothing was written.
    AlreadyThere,
}

impl Office {
    /// Writes an own template to a place of the user's choice; the ending is added if it is missing.
    ///
    /// # Errors
    /// When there is no such template, or the file cannot be written.
    pub fn export_template(&self, named: &str, file: &Path) -> Result<PathBuf, OfficeError> {
        let view = self.find_template(named)?;
        let file = if file.extension().is_some_and(|it| it.eq_ignore_ascii_case(EXTENSION)) {
            file.to_owned()
        } else {
            let mut name = file.as_os_str().to_owned();
            name.push(".");
            name.push(EXTENSION);
            PathBuf::from(name)
        };
        write_whole(&file, view.template.to_file().as_bytes())?;
        Ok(file)
    }

    /// Takes in a template from a file.
    ///
    /// # Errors
    /// When the file is not as it must be, with the line and column at fault; then nothing is written.
    pub fn import_template(&mut self, bytes: &[u8]) -> Result<Import, OfficeError> {
        let mut own = self.press.engine()?.read_own(bytes)?;
        let same = self.own_templates()?.into_iter().find(|known| {
            // One that was numbered when it came the first time is still the same.
            let name = known.template.name.strip_prefix(&own.name);
            let is_called_so = name.is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("));
            is_called_so
                && known.template == notices::OwnTemplate { name: known.template.name.clone(), ..own.clone() }
        });
        if let Some(template) = same {
            return Ok(Import { template, done: Imported::AlreadyThere });
        }
        let name = own.name.clone();
        self.name_apart(&mut own)?;
        let (id, saved): (OwnTemplateId, Saved) = self.add_own(&own, Operation::ImportTemplate)?;
        let done = if own.name == name { Imported::Added(saved) } else { Imported::Renamed(saved) };
        Ok(Import { template: OwnTemplateView { id, template: own }, done })
    }
}

/// A good name for a template's file.
#[must_use]
pub fn file_name(name: &str) -> String {
    format!("{}.{EXTENSION}", file_stem(name))
}
