//! What can be wrong with an office's own template: situations, not words.

use crate::palette::Illegible;

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{place}: {fault:?}")]
pub struct Flaw {
    /// Where.
    pub place: FlawPlace,
    /// What.
    pub fault: Fault,
}

/// Where a flaw is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlawPlace {
    /// In a file: line and column, counted from 1; the column in characters.
    File {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// At a key of a template that came from no file.
    Key(String),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The file is larger than any template.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The file is no text.
    NotText,
    /// The text is not TOML.
    Syntax,
    /// A key stands there twice.
    Twice {
        /// The key or the word.
        name: String,
    },
    /// The file was written by a newer version.
    Newer {
        /// Its format.
        format: u64,
    },
    /// A key is missing.
    Missing {
        /// The key.
        key: &'static str,
    },
    /// Nobody knows this key.
    UnknownKey {
        /// The key.
        key: String,
        /// Those that are known there.
        known: Vec<&'static str>,
    },
    /// A value is of another type.
    WrongType {
        /// The key.
        key: String,
        /// What it must be.
        wanted: Wanted,
    },
    /// Nobody knows this word.
    UnknownWord {
        /// The word.
        word: String,
        /// Those that are known there.
        known: Vec<String>,
    },
    /// The family has no such part, or it cannot be moved there, or has no such words.
    NotOffered {
        /// The part or the words.
        name: &'static str,
    },
    /// A text is too long for its place.
    TooLong {
        /// Characters it may have.
        most: usize,
    },
    /// A text that must not be empty is.
    Empty,
    /// Braces around something that stands for no number here.
    UnknownNumber {
        /// What stands in braces.
        text: String,
    },
    /// Two colours cannot be read on one another.
    Illegible(Illegible),
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Number,
    /// A list of texts.
    List,
    /// A section such as `[colours]`.
    Section,
    /// A colour such as "#7d1418".
    Colour,
}

impl std::fmt::Display for FlawPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File { line, column } => write!(f, "line {line}, column {column}"),
            Self::Key(key) => f.write_str(key),
        }
    }
}
