//! Why the office refuses: situations, not words. The sentences are made where people read them.

use std::path::PathBuf;

use domain::{record::MalformedPath, rules::State, schema::Refusal};
use notices::{NoticeError, photo::PhotoError, preview::PreviewError};
use store::StoreError;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The file of the office refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A text does not have the form its place needs.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A text names no place of a record.
    #[error(transparent)]
    Path(#[from] MalformedPath),
    /// A picture cannot be used.
    #[error(transparent)]
    Photo(#[from] PhotoError),
    /// A sheet cannot be made.
    #[error(transparent)]
    Notice(#[from] NoticeError),
    /// The picture of a page cannot be made.
    #[error(transparent)]
    Preview(#[from] PreviewError),
    /// Nobody has said who is working.
    #[error("nobody is working")]
    NobodyWorking,
    /// There is no such record, or it is of another kind.
    #[error("no such record: {0}")]
    NoSuchRecord(String),
    /// The beginning of an id fits several records.
    #[error("several records begin with {0}")]
    AmbiguousRecord(String),
    /// A new record lacks its name.
    #[error("the name is empty")]
    NameMissing,
    /// A new exemplar names neither a person nor a collective nor a model.
    #[error("nobody and nothing stands behind the exemplar")]
    SubjectMissing,
    /// A unit, field of work, movement or word was named that the office does not know.
    #[error("unknown {what}: {name}")]
    Unknown {
        /// What it should have been.
        what: Reference,
        /// How it was named.
        name: String,
    },
    /// That move is not possible from the present state.
    #[error("no move from {from:?} to {to:?}")]
    NoSuchMove {
        /// The present state.
        from: State,
        /// The wished state.
        to: State,
    },
    /// There is nothing to undo or redo.
    #[error("nothing to take back")]
    NothingToUndo,
    /// No exemplar was named for a sheet.
    #[error("no exemplar named")]
    NoExemplars,
    /// A sheet has findings that forbid printing.
    #[error("the sheet may not be printed")]
    NotPrintable,
    /// The composed file is not kept any more.
    #[error("sheet {0} is not at hand")]
    SheetGone(String),
    /// No such template, paper or colour way.
    #[error("unknown {what}: {name}")]
    UnknownChoice {
        /// What was chosen.
        what: Choice,
        /// How it was named.
        name: String,
    },
    /// A file could not be read or written.
    #[error("{action} {path:?}: {source}")]
    File {
        /// What was tried.
        action: FileAction,
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A built-in file of the product is faulty; a test keeps this from happening.
    #[error("built-in {name}: {reason}")]
    BuiltIn {
        /// Which file.
        name: &'static str,
        /// What is wrong.
        reason: String,
    },
}

/// What a name should have led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// A unit.
    Unit,
    /// A field of work.
    WorkField,
    /// A movement.
    Movement,
    /// A word of a vocabulary, or a date.
    Word,
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Unit => "unit",
            Self::WorkField => "field of work",
            Self::Movement => "movement",
            Self::Word => "word",
        })
    }
}

/// What was chosen for a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The template.
    Template,
    /// The paper.
    Paper,
    /// The colour way.
    Colour,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Template => "template",
            Self::Paper => "paper",
            Self::Colour => "colour way",
        })
    }
}

/// What was tried with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAction {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
}

impl std::fmt::Display for FileAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Read => "reading",
            Self::Write => "writing",
        })
    }
}
