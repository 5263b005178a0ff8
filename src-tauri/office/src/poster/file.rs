//! Writing a composed file out, whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{channel::Channel, date::Period};
use notices::preview::{page_image, to_png};

use super::shelf::{Composed, SheetKey};
use crate::{Office, OfficeError, error::FileAction};

/// Pixels across of a slide's picture; with 1,080 down, what projectors and television sets show.
pub const SLIDE_WIDTH: u32 = 1_920;

/// A file that was written.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenSheet {
    /// Where it is.
    pub file: PathBuf,
    /// The composed file it holds.
    pub key: SheetKey,
}

impl Office {
    /// Writes a composed file to a place of the user's choice; `.pdf` is added if it is missing.
    ///
    /// # Errors
    /// When a finding forbids printing, or the file cannot be written; an older file of that name then
    /// stays as it was.
    pub fn save_sheet(&self, key: &SheetKey, file: &Path) -> Result<WrittenSheet, OfficeError> {
        let composed = self.agreed_to(key)?;
        let file = if file.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf")) {
            file.to_owned()
        } else {
            let mut name = file.as_os_str().to_owned();
            name.push(".pdf");
            PathBuf::from(name)
        };
        write_whole(&file, &composed.pdf)?;
        Ok(WrittenSheet { file, key: key.clone() })
    }

    /// Writes a composed slide: its first page as a picture of [`SLIDE_WIDTH`] pixels across where the file
    /// ends in `.png`, else as [`Self::save_sheet`] does.
    ///
    /// # Errors
    /// As [`Self::save_sheet`], or when the page cannot be drawn.
    pub fn save_slide(&self, key: &SheetKey, file: &Path) -> Result<WrittenSheet, OfficeError> {
        if !file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("png")) {
            return self.save_sheet(key, file);
        }
        let composed = self.agreed_to(key)?;
        let picture = to_png(&page_image(Arc::clone(&composed.pdf), 0, SLIDE_WIDTH)?)?;
        write_whole(file, &picture)?;
        Ok(WrittenSheet { file: file.to_owned(), key: key.clone() })
    }

    /// Writes a composed file into a folder of the product, for opening in the computer's PDF viewer.
    ///
    /// # Errors
    /// As [`Self::save_sheet`].
    pub fn save_sheet_for_printing(
        &self,
        key: &SheetKey,
        folder: &Path,
    ) -> Result<WrittenSheet, OfficeError> {
        let composed = self.agreed_to(key)?;
        make_folder(folder)?;
        let name: String = key.to_string().chars().take(8).collect();
        let file = folder.join(format!("{}-{name}.pdf", composed.composing.file_stem()));
        write_whole(&file, &composed.pdf)?;
        Ok(WrittenSheet { file, key: key.clone() })
    }

    /// Writes a composed file into a folder of the user's choice beside others, under a name by given name and
    /// unit. No file that is there already is written over: a number tells the new one apart.
    ///
    /// # Errors
    /// As [`Self::save_sheet`].
    pub fn save_sheet_beside(&self, key: &SheetKey, folder: &Path) -> Result<WrittenSheet, OfficeError> {
        let composed = self.agreed_to(key)?;
        let file = write_beside(folder, &file_stem(&composed.composing.filed_as), &composed.pdf)?;
        Ok(WrittenSheet { file, key: key.clone() })
    }

    /// A file that may leave the office: a draft says so across the sheet, everything else needs the consent
    /// of those it shows.
    fn agreed_to(&self, key: &SheetKey) -> Result<&Composed, OfficeError> {
        let composed = self.printable(key)?;
        self.refuse_without_agreement(composed)?;
        Ok(composed)
    }

    /// Refuses a file that shows somebody who has not agreed to a board today.
    pub(super) fn refuse_without_agreement(&self, composed: &Composed) -> Result<(), OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(()) };
        self.refuse_without_consent(&composed.composing.shown, Channel::NoticeBoard, Period::of(today))
    }

    pub(crate) fn printable(&self, key: &SheetKey) -> Result<&Composed, OfficeError> {
        let composed = self.composed(key)?;
        if composed.composing.is_printable() { Ok(composed) } else { Err(OfficeError::NotPrintable) }
    }
}

/// A file name that every system and every stick takes: marks folded away, words joined by hyphens.
#[must_use]
pub fn file_stem(title: &str) -> String {
    let folded = domain::text::fold::fold(title);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let stem: String = words.collect::<Vec<_>>().join("-").chars().take(60).collect();
    let stem = stem.trim_end_matches('-').to_owned();
    if stem.is_empty() { "ap-phich".to_owned() } else { stem }
}

pub(crate) fn make_folder(folder: &Path) -> Result<(), OfficeError> {
    fs::create_dir_all(folder).map_err(|source| failed(folder, source))
}

/// Writes into a folder under this name, or with a number behind it where that is taken already.
pub(super) fn write_beside(folder: &Path, stem: &str, bytes: &[u8]) -> Result<PathBuf, OfficeError> {
    make_folder(folder)?;
    let numbered = (2..).map(|number| format!("{stem}-{number}.pdf"));
    let mut names = std::iter::once(format!("{stem}.pdf")).chain(numbered);
    let free = names.find(|name| !folder.join(name).exists());
    let file = folder.join(free.unwrap_or_else(|| stem.to_owned()));
    write_whole(&file, bytes)?;
    Ok(file)
}

/// Writes beside the target and renames, so that a full disk or a pulled stick never leaves half a file.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), OfficeError> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".tam");
    let beside = PathBuf::from(beside);
    let written = write_new(&beside, bytes).and_then(|()| fs::rename(&beside, file));
    written.map_err(|source| {
        // The half file is of no use; that it may not be removable either changes nothing.
        let _ = fs::remove_file(&beside);
        failed(file, source)
    })
}

pub(crate) fn write_new(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

pub(crate) fn failed(path: &Path, source: io::Error) -> OfficeError {
    OfficeError::File { action: FileAction::Write, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_has_no_marks_and_no_signs() {
        assert_eq!(file_stem("CLB \"Pháp luật & Đời sống\" 100%"), "clb-phap-luat-doi-song-100");
        assert_eq!(file_stem("<>&\"%"), "ap-phich");
    }
}
