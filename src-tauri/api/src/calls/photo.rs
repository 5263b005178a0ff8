//! Photos.

use std::path::Path;

use domain::photo::Photo;
use office::{
    OfficeError,
    photo::{Crop, PhotoPart, read_file},
};

use super::{
    Call,
    convert::{record_id, saved},
};
use crate::{
    types::{
        Failure,
        photo::{AddPhoto, PhotoAdded, PhotoCard, PhotoCrop, PhotoImage},
    },
    typescript::Bytes,
    wording,
};

const JPEG: &str = "image/jpeg";

/// The largest picture given out.
const LARGEST: u32 = 2000;

pub(super) fn add(call: Call<'_>, request: AddPhoto) -> Result<PhotoAdded, Failure> {
    let owner = record_id(&request.record)?;
    let part = if request.background == Some(true) { PhotoPart::Background } else { PhotoPart::Own };
    let (bytes, name) = brought(call.body, request.file.as_deref(), request.file_name, read_file)?;
    call.api.with(|office| {
        let added = office.add_photo(owner, part, (&name, &bytes))?;
        let photo = photo_card(added.id.to_string(), &added.photo);
        Ok(PhotoAdded { photo, saved: saved(office, added.saved, Vec::new())? })
    })
}

/// The bytes a call brought along, or those of the file it names, with the file's name.
pub(super) fn brought(
    body: Option<Vec<u8>>,
    file: Option<&str>,
    file_name: String,
    read: impl Fn(&Path) -> Result<Vec<u8>, OfficeError>,
) -> Result<(Vec<u8>, String), Failure> {
    match (body, file.map(Path::new)) {
        (Some(bytes), _) => Ok((bytes, file_name)),
        (None, Some(path)) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Ok((read(path)?, name))
        }
        (None, None) => Ok((Vec::new(), file_name)),
    }
}

pub(super) fn photo_card(id: String, photo: &Photo) -> PhotoCard {
    PhotoCard {
        id,
        width: photo.width,
        height: photo.height,
        focus_x: photo.focus_x,
        focus_y: photo.focus_y,
        quality: wording::photo_quality(photo.width, photo.height),
    }
}

pub(super) fn image(call: Call<'_>, request: PhotoImage) -> Result<Bytes, Failure> {
    let photo = record_id(&request.photo)?;
    let whole = call.api.with(|office| Ok(office.photo_whole(photo.into())?))?;
    // The office is free for other calls while the picture is made smaller.
    Ok(Bytes { mime: JPEG, bytes: whole.at_most(request.long_side.clamp(1, LARGEST))? })
}

pub(super) fn crop(call: Call<'_>, request: PhotoCrop) -> Result<Bytes, Failure> {
    let photo = record_id(&request.photo)?;
    let (width, height) = (request.width.clamp(1, LARGEST), request.height.clamp(1, LARGEST));
    let bytes = match call.api.with(|office| Ok(office.photo_crop(photo.into(), width, height)?))? {
        Crop::Kept(bytes) => bytes,
        Crop::ToCut(cutting) => {
            let bytes = cutting.cut()?;
            call.api.with(|office| Ok(office.keep_crop(&cutting, &bytes)?))?;
            bytes
        }
    };
    Ok(Bytes { mime: JPEG, bytes })
}
