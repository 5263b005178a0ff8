//! Attached files: taking one in, giving its bytes out again.

use std::{
    io::Read,
    path::{Path as FilePath, PathBuf},
};

use domain::{
    attachment::{ATTACHMENT_LIMIT, Attachment, Media},
    id::AttachmentId,
    record::Edit,
};
use store::FileHash;

use crate::{
    Office, OfficeError,
    error::FileAction,
    exemplar::add::edit,
    poster::file::{make_folder, write_whole},
};

impl Office {
    /// An attachment with its bytes.
    ///
    /// # Errors
    /// When there is no such attachment, its file has not been received, or was altered.
    pub fn attachment(&self, id: AttachmentId) -> Result<(Attachment, Media, Vec<u8>), OfficeError> {
        let missing = || OfficeError::FileNotAtHand(id.to_string());
        let attachment: Attachment = self.read(id.into())?.ok_or_else(missing)?;
        let hash: FileHash = attachment.hash.parse().map_err(|_| missing())?;
        let media = attachment.media.ok_or_else(missing)?;
        let bytes = self.store().file(hash, media)?.ok_or_else(missing)?;
        Ok((attachment, media, bytes))
    }

    /// Keeps a file's bytes if it is of an accepted kind; its record is the edit, which the caller writes.
    pub(crate) fn take_in_file(
        &mut self,
        file_name: &str,
        bytes: &[u8],
        accepted: &[Media],
    ) -> Result<(AttachmentId, Edit), OfficeError> {
        if bytes.len() as u64 > ATTACHMENT_LIMIT {
            return Err(OfficeError::AttachmentTooLarge { bytes: bytes.len() as u64 });
        }
        let media = Media::of(bytes)
            .filter(|media| accepted.contains(media))
            .ok_or(OfficeError::NotAnAttachment { word: accepted.contains(&Media::Docx) })?;
        let hash = self.store_mut().put_file(media, bytes)?;
        let attachment = Attachment {
            hash: hash.to_string(),
            bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            media: Some(media),
            file_name: file_name.to_owned(),
        };
        let id: AttachmentId = self.world().fresh_id().into();
        Ok((id, edit(id.into(), &attachment)?))
    }
}

/// Writes an attachment into a folder of the product, under a name of its own, and gives that name.
pub(crate) fn place_for_viewing(
    attachment: &Attachment,
    media: Media,
    bytes: &[u8],
    folder: &FilePath,
) -> Result<PathBuf, OfficeError> {
    make_folder(folder)?;
    let stem = FilePath::new(&attachment.file_name).file_stem().unwrap_or_default().to_string_lossy();
    let hash: String = attachment.hash.chars().take(8).collect();
    let file = folder.join(format!("{stem}-{hash}.{}", media.extension()));
    write_whole(&file, bytes)?;
    Ok(file)
}

/// Reads a file to attach, never more than an attachment may have.
///
/// # Errors
/// When it cannot be read or is too large.
pub fn read_file(path: &FilePath) -> Result<Vec<u8>, OfficeError> {
    let failed = |source| OfficeError::File { action: FileAction::Read, path: path.to_owned(), source };
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(ATTACHMENT_LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > ATTACHMENT_LIMIT {
        return Err(OfficeError::AttachmentTooLarge { bytes: bytes.len() as u64 });
    }
    Ok(bytes)
}
