//! The situations in which no sheet can be made at all.

use crate::sheet::{Paper, TemplateId};

/// Why the engine could not do what was asked. A text that is too long is a [`crate::Check`], not an error.
#[derive(Debug, thiserror::Error)]
pub enum NoticeError {
    /// A template file does not say what it must.
    #[error("template {file}, line {line}: {problem}")]
    Template {
        /// The file's name.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// A bundled typeface could not be read.
    #[error("typeface {face} cannot be read")]
    Typeface {
        /// Its name.
        face: &'static str,
    },
    /// A bundled drawing could not be read.
    #[error("drawing {name} cannot be read: {problem}")]
    Drawing {
        /// Its name.
        name: &'static str,
        /// What the reader of drawings said.
        problem: String,
    },
    /// No template has this id.
    #[error("no template is called {0:?}")]
    UnknownTemplate(TemplateId),
    /// The template is not made for this paper.
    #[error("template {template:?} is not made for {paper:?}")]
    PaperNotOffered {
        /// The template.
        template: TemplateId,
        /// The paper asked for.
        paper: Paper,
    },
    /// A sheet cannot be cut into pieces like this.
    #[error("no pieces of {paper:?} that overlap by {overlap_mm} mm")]
    NoTiling {
        /// The paper of the pieces.
        paper: Paper,
        /// How far they were to overlap, in mm.
        overlap_mm: f32,
    },
    /// No sheets were given.
    #[error("a file needs at least one sheet")]
    NoSheets,
    /// The boxes of a template could not be laid out.
    #[error("the boxes of the sheet cannot be laid out: {0}")]
    Boxes(String),
    /// The PDF file could not be written.
    #[error("the file cannot be written: {0}")]
    Pdf(String),
}
