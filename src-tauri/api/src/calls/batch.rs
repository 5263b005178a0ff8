//! Many sheets in one go.

use std::path::PathBuf;

use office::poster::BatchForm;

use super::{Call, poster::sheet_request, posting::new_posting};
use crate::{
    batches::Answered,
    types::{
        Failure,
        batch::{self, BatchId, BatchProgress, BatchQuery, BatchRequest},
        posting::NewPosting,
    },
};

pub(super) fn start(call: Call<'_>, request: BatchRequest) -> Result<BatchProgress, Failure> {
    let BatchRequest { mut sheets, form, target, posting } = request;
    let target = PathBuf::from(target);
    let form = match form {
        batch::BatchForm::FileEach => BatchForm::FileEach(target),
        batch::BatchForm::OneFile => BatchForm::OneFile(target),
    };
    let batch = call.api.with(|office| {
        if let Some(posting) = &posting {
            sheets.board.clone_from(&posting.board);
        }
        let posting = posting.map(|posting| new_posting(office, NewPosting { key: None, ..posting }));
        let request = sheet_request(office, &sheets)?;
        Ok(office.batch(request, form, posting.transpose()?)?)
    })?;
    Ok(call.api.batches.start(call.api, batch))
}

pub(super) fn progress(call: Call<'_>, request: BatchQuery) -> Answered {
    call.api.batches.progress(&request.id, request.since as usize)
}

pub(super) fn cancel(call: Call<'_>, request: BatchId) -> Answered {
    call.api.batches.cancel(&request.id)
}
