//! The photo of a board, as proof of what hung there.

use std::collections::BTreeMap;

use domain::{
    id::{PhotoId, PostingId},
    operation::Operation,
    profile::Duty,
    record::{Edit, Kind, Path, Value},
};

use crate::{Office, OfficeError, exemplar::add::edit, photo::PhotoAdded};

impl Office {
    /// Gives a posting the photo of its board. The photo it had before stays in the office.
    ///
    /// # Errors
    /// When there is no such posting, or the bytes are no usable picture; nothing is left behind.
    pub fn add_proof(
        &mut self,
        id: PostingId,
        file_name: &str,
        bytes: &[u8],
    ) -> Result<PhotoAdded, OfficeError> {
        self.fields_of(id.into(), Kind::Posting)?;
        self.require(Duty::Post)?;
        let photo = self.take_in(file_name, bytes)?;
        let photo_id: PhotoId = self.world().fresh_id().into();
        let changes = BTreeMap::from([(Path::field("proof"), Some(Value::Text(photo_id.to_string())))]);
        let pointing = Edit { record: id.into(), kind: Kind::Posting, changes };
        let saved = self.write(Operation::AddProof, &[edit(photo_id.into(), &photo)?, pointing])?;
        Ok(PhotoAdded { id: photo_id, photo, saved })
    }
}
