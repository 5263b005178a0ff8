//! The exact file that was posted, given out again.

use std::path::{Path, PathBuf};

use domain::{
    attachment::{Attachment, Media},
    id::PostingId,
};

use crate::{Office, OfficeError, attachment::place_for_viewing};

impl Office {
    /// The bytes of the file that was posted, unchanged.
    ///
    /// # Errors
    /// When nothing was kept with the posting, or the file is not at hand.
    pub fn posted_file(&self, id: PostingId) -> Result<(Attachment, Vec<u8>), OfficeError> {
        let file = self.posting(id)?.posting.file;
        let file = file.ok_or_else(|| OfficeError::FileNotAtHand(id.to_string()))?;
        let (attachment, _, bytes) = self.attachment(file)?;
        Ok((attachment, bytes))
    }

    /// Writes the posted file into a folder of the product, for opening in the computer's PDF viewer.
    ///
    /// # Errors
    /// As [`Self::posted_file`], or when it cannot be written.
    pub fn posted_file_for_viewing(
        &self,
        id: PostingId,
        folder: &Path,
    ) -> Result<(Attachment, PathBuf), OfficeError> {
        let (attachment, bytes) = self.posted_file(id)?;
        let file = place_for_viewing(&attachment, Media::Pdf, &bytes, folder)?;
        Ok((attachment, file))
    }
}
