//! One record told in other ways than a sheet: an article for the portal, a text for the loudspeakers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::consent::LackingConsent;

/// Asks what is told about an exemplar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TellRequest {
    /// The exemplar.
    pub exemplar: String,
    /// Marks it "Dự thảo" whatever the state.
    #[serde(default)]
    pub draft: bool,
}

/// An article for the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticleText {
    /// The title in one line.
    pub title: String,
    /// The short text above the article.
    pub short: String,
    /// The article as plain text, paragraphs parted by an empty line.
    pub long: String,
    /// The article as a page: escaped, without scripts.
    pub html: String,
    /// Its picture, if there is one; `article_picture` gives the bytes.
    pub picture: Option<ArticlePicture>,
    /// Whether it may only be read over.
    pub draft: bool,
    /// That for which no consent for the portal holds today; while there is any, no package is written.
    pub lacking: Vec<LackingConsent>,
    /// A good name for the package, without ending.
    pub file_name: String,
}

/// The picture of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticlePicture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Size in bytes, at most a million.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What stands under it.
    pub caption: String,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
}

/// Writes the package of an article; nothing that is there is written over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveArticle {
    /// The exemplar.
    pub exemplar: String,
    /// Marks it "Dự thảo" whatever the state.
    #[serde(default)]
    pub draft: bool,
    /// A folder, or one .zip.
    pub wrapping: ArticleWrapping,
    /// The very place of the package; a number is added if something is there.
    #[serde(default)]
    pub file: Option<String>,
    /// The folder the package goes into under a name of its own, when no place is named.
    #[serde(default)]
    pub folder: String,
}

/// What an article is wrapped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ArticleWrapping {
    /// A folder.
    Folder,
    /// One .zip.
    Zip,
}

/// A package that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticlePackage {
    /// The folder or the .zip.
    pub place: String,
    /// What is in it, in order.
    pub files: Vec<ArticleFile>,
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArticleFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// A text for the loudspeakers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpeechText {
    /// The text, a paragraph a line.
    pub text: String,
    /// How many syllables are read.
    pub syllables: u32,
    /// How long that takes, in seconds; below two minutes.
    pub seconds: u32,
    /// How many syllables are read in a minute.
    pub per_minute: u32,
    /// What found no time, a line each: "Thành tích (2)".
    pub left_out: Vec<String>,
    /// Abbreviations an announcer has to be told how to read.
    pub unread: Vec<String>,
    /// Whether it may only be read over.
    pub draft: bool,
    /// That for which no consent for the loudspeakers holds today; while there is any, no file is written.
    pub lacking: Vec<LackingConsent>,
    /// A good file name.
    pub file_name: String,
}

/// Writes the text for the loudspeakers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveSpeech {
    /// The exemplar.
    pub exemplar: String,
    /// Marks it "Dự thảo" whatever the state.
    #[serde(default)]
    pub draft: bool,
    /// Where to; `.txt` is added if missing.
    pub file: String,
}

/// A written text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpeechFile {
    /// Where it is.
    pub file: String,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// What found no time.
    pub left_out: Vec<String>,
    /// Abbreviations an announcer has to be told how to read.
    pub unread: Vec<String>,
}
