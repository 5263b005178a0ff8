//! Many sheets one after the other, each on its own: what one of them meets with does not keep the others from
//! being made, and whoever carries it out may stop between any two.
//!
//! Knows no thread and no clock. However many sheets there are, no more of them are in memory than one file binds.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
};

use domain::{id::ExemplarId, profile::Duty};
use notices::{TemplateTakes, Typeset};

use super::{
    compose::Composing,
    file::{file_stem, make_folder, write_beside},
    request::SheetRequest,
    shelf::Composed,
};
use crate::{Office, OfficeError, posting::NewPosting};

/// The most sheets bound into one file; more go on in the next. A viewer on an old computer still opens it, and
/// the sheets in memory stay few.
pub const MOST_BOUND: usize = 100;

/// What becomes of the sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BatchForm {
    /// A file each in this folder, named by given name and unit.
    FileEach(PathBuf),
    /// One file of this name, in volumes of at most [`MOST_BOUND`] sheets.
    OneFile(PathBuf),
}

/// A batch under way.
pub struct Batch {
    request: SheetRequest,
    waiting: VecDeque<ExemplarId>,
    form: BatchForm,
    /// How each sheet is posted before it is given out; absent = it is not logged.
    posting: Option<NewPosting>,
    bound: Vec<Typeset>,
}

/// What a step of a batch did.
#[derive(Debug)]
pub enum BatchStep {
    /// A sheet was made: its file, unless it is to be bound with others.
    Made {
        /// About whom.
        exemplar: ExemplarId,
        /// What it is about.
        title: String,
        /// Its file.
        file: Option<PathBuf>,
    },
    /// A sheet was not made.
    Refused {
        /// About whom it would have been.
        exemplar: ExemplarId,
        /// What it would have been about.
        title: String,
        /// Why.
        error: OfficeError,
    },
    /// Sheets were bound into a file.
    Bound {
        /// The file.
        file: PathBuf,
        /// How many sheets it holds.
        sheets: usize,
    },
}

impl Batch {
    /// How many sheets are still to be made.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }
}

impl Office {
    /// A batch of the sheets of a request, one for each of its exemplars. With a posting each sheet is posted on
    /// its own before it is given out; what the posting says of its file is ignored.
    ///
    /// # Errors
    /// When no exemplar is named, the template takes several, the choice does not exist, whoever is working may
    /// not post, or the folder cannot be made.
    pub fn batch(
        &mut self,
        mut request: SheetRequest,
        form: BatchForm,
        posting: Option<NewPosting>,
    ) -> Result<Batch, OfficeError> {
        if posting.is_some() {
            self.require(Duty::Post)?;
        }
        if let Some(name) = &request.printer {
            self.printer(name)?;
        }
        if let Some(id) = request.template.clone() {
            match self.template(&id)?.takes() {
                TemplateTakes::One => {}
                TemplateTakes::Several { least, most } => {
                    return Err(OfficeError::ExemplarCount { given: 1, least, most });
                }
                // All of them would be the same sheet.
                TemplateTakes::Words => {
                    return Err(OfficeError::ExemplarCount { given: 1, least: 0, most: 0 });
                }
            }
            self.choice(&id, &request)?;
        }
        let waiting: VecDeque<ExemplarId> = std::mem::take(&mut request.exemplars).into();
        if waiting.is_empty() {
            return Err(OfficeError::NoExemplars);
        }
        if let BatchForm::FileEach(folder) = &form {
            make_folder(folder)?;
        }
        Ok(Batch { request, waiting, form, posting, bound: Vec::new() })
    }

    /// Makes the next sheet of a batch, or binds those made; `None` when all is done.
    ///
    /// # Errors
    /// When a file or the office cannot be written; what is about one sheet is told by [`BatchStep::Refused`].
    pub fn batch_step(&mut self, batch: &mut Batch) -> Result<Option<BatchStep>, OfficeError> {
        if let BatchForm::OneFile(file) = &batch.form {
            let is_full = batch.bound.len() >= MOST_BOUND || batch.waiting.is_empty();
            if is_full && !batch.bound.is_empty() {
                let file = file.clone();
                return self.bind(&std::mem::take(&mut batch.bound), &file).map(Some);
            }
        }
        let Some(exemplar) = batch.waiting.pop_front() else { return Ok(None) };
        match self.make(exemplar, batch) {
            Ok((title, file)) => Ok(Some(BatchStep::Made { exemplar, title, file })),
            // A full disk is full for the next sheet, too; nothing more is posted without its file.
            Err(error @ (OfficeError::File { .. } | OfficeError::Store(_))) => Err(error),
            Err(error) => {
                let portrait = self.portrait(exemplar);
                let title = portrait.map(|portrait| portrait.name().to_owned()).unwrap_or_default();
                Ok(Some(BatchStep::Refused { exemplar, title, error }))
            }
        }
    }

    fn make(
        &mut self,
        exemplar: ExemplarId,
        batch: &mut Batch,
    ) -> Result<(String, Option<PathBuf>), OfficeError> {
        let request = SheetRequest { exemplars: vec![exemplar], ..batch.request.clone() };
        let composed = self.compose_apart(&request)?;
        if !composed.composing.is_printable() {
            return Err(OfficeError::NotPrintable);
        }
        self.refuse_without_agreement(&composed)?;
        if let Some(posting) = &batch.posting {
            self.post_composed(posting, composed.clone())?;
        }
        let Composed { pdf, composing, sheets, .. } = composed;
        let Composing { title, filed_as, .. } = composing;
        let file = match &batch.form {
            BatchForm::FileEach(folder) => Some(write_beside(folder, &file_stem(&filed_as), &pdf)?),
            BatchForm::OneFile(_) => {
                batch.bound.extend(sheets.iter().cloned());
                None
            }
        };
        Ok((title, file))
    }

    fn bind(&mut self, sheets: &[Typeset], file: &Path) -> Result<BatchStep, OfficeError> {
        let title = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let pdf = self.press.engine()?.pdf(sheets, &title)?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let file = write_beside(folder, &title, &pdf)?;
        Ok(BatchStep::Bound { file, sheets: sheets.len() })
    }
}
