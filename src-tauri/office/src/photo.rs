//! Photos: taking one in, cropping it around what must stay visible, giving it out in the size asked for.

use std::{collections::BTreeMap, io::Read, path::Path as FilePath};

use domain::{
    id::{PhotoId, RecordId},
    operation::Operation,
    photo::{MIDDLE, Photo},
    record::{Edit, Kind, Path, Value},
};
use notices::photo::{MAX_FILE_BYTES, PhotoError, prepare, thumbnail, thumbnail_cropped};
use store::PhotoHash;

use crate::{Office, OfficeError, door::Saved, error::FileAction, exemplar::add::edit};

/// Where the eyes of a portrait usually are, in thousandths from the top: new pictures are cropped
/// around it until somebody moves the point.
const PORTRAIT_FOCUS: i64 = 400;

/// The longest side of a mark in pixels: 300 an inch for 9 mm on A4, enlarged to A0. Every sheet holds it.
const LOGO_SIDE: u32 = 600;

/// What a photo is to the record it is added to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoPart {
    /// Its picture; of a unit, its mark.
    Own,
    /// The ground of a unit's sheets.
    Background,
}

impl PhotoPart {
    const fn field(self) -> &'static str {
        match self {
            Self::Own => "photo",
            Self::Background => "background",
        }
    }
}

/// A photo taken in and what its saving changed.
#[derive(Debug)]
pub struct PhotoAdded {
    /// The photo's record.
    pub id: PhotoId,
    /// What is known of it.
    pub photo: Photo,
    /// What was saved.
    pub saved: Saved,
}

impl Office {
    /// Gives a person, collective or model a picture, or a unit its mark or the ground of its sheets. The picture
    /// it had before stays in the office and comes back with undo.
    ///
    /// # Errors
    /// When the record has no such picture, the bytes are no usable one, or the office cannot be written; nothing
    /// is left behind.
    pub fn add_photo(
        &mut self,
        owner: RecordId,
        part: PhotoPart,
        (file_name, bytes): (&str, &[u8]),
    ) -> Result<PhotoAdded, OfficeError> {
        let unknown = || OfficeError::NoSuchRecord(owner.to_string());
        let (kind, _) = self.store().fields(owner)?.ok_or_else(unknown)?;
        let photo = match (kind, part) {
            (Kind::Unit, PhotoPart::Own) => {
                self.take_in(file_name, &thumbnail(&prepare(bytes)?.jpeg, LOGO_SIDE)?)?
            }
            (Kind::Unit, PhotoPart::Background)
            | (Kind::Person | Kind::Collective | Kind::Model, PhotoPart::Own) => {
                self.take_in(file_name, bytes)?
            }
            _ => return Err(unknown()),
        };
        let id: PhotoId = self.world().fresh_id().into();
        let new_photo = edit(id.into(), &photo)?;
        let pointer = BTreeMap::from([(Path::field(part.field()), Some(Value::Text(id.to_string())))]);
        let pointing = Edit { record: owner, kind, changes: pointer };
        let saved = self.write(Operation::AddPhoto, &[new_photo, pointing])?;
        Ok(PhotoAdded { id, photo, saved })
    }

    /// Prepares a picture and keeps its bytes; its record is written by the caller.
    pub(crate) fn take_in(&mut self, file_name: &str, bytes: &[u8]) -> Result<Photo, OfficeError> {
        let prepared = prepare(bytes)?;
        let hash = self.store_mut().put_photo(&prepared.jpeg)?;
        let portrait = prepared.height > prepared.width;
        Ok(Photo {
            hash: hash.to_string(),
            width: i64::from(prepared.width),
            height: i64::from(prepared.height),
            focus_x: MIDDLE,
            focus_y: if portrait { PORTRAIT_FOCUS } else { MIDDLE },
            file_name: file_name.to_owned(),
        })
    }

    /// A photo's own JPEG, for making it smaller without holding up the office.
    ///
    /// # Errors
    /// When there is no such photo or its file is gone.
    pub fn photo_whole(&self, id: PhotoId) -> Result<Whole, OfficeError> {
        let (photo, jpeg) = self.photo_file(id)?;
        Ok(Whole { photo, jpeg })
    }

    /// A photo cut around its focus, if it was cut so before; else what is needed to cut it.
    ///
    /// # Errors
    /// When there is no such photo or its file is gone.
    pub fn photo_crop(&self, id: PhotoId, width: u32, height: u32) -> Result<Crop, OfficeError> {
        let photo: Photo = self.read(id.into())?.ok_or_else(|| OfficeError::NoSuchRecord(id.to_string()))?;
        let name = format!("{}-{width}x{height}-{}-{}", photo.hash, photo.focus_x, photo.focus_y);
        if let Some(kept) = self.store().thumbnail(&name)? {
            return Ok(Crop::Kept(kept));
        }
        let whole = self.photo_whole(id)?;
        Ok(Crop::ToCut(Cutting { name, whole, width: width.max(1), height: height.max(1) }))
    }

    /// Keeps a cut picture, because lists show the same ones over and over.
    ///
    /// # Errors
    /// When the office cannot be written.
    pub fn keep_crop(&mut self, cutting: &Cutting, jpeg: &[u8]) -> Result<(), OfficeError> {
        Ok(self.store_mut().put_thumbnail(&cutting.name, jpeg)?)
    }

    pub(crate) fn photo_file(&self, id: PhotoId) -> Result<(Photo, Vec<u8>), OfficeError> {
        let missing = || OfficeError::NoSuchRecord(id.to_string());
        let photo: Photo = self.read(id.into())?.ok_or_else(missing)?;
        let hash: PhotoHash = photo.hash.parse().map_err(|_| missing())?;
        let jpeg = self.store().photo(hash)?.ok_or_else(missing)?;
        Ok((photo, jpeg))
    }
}

/// A photo as it is kept.
#[derive(Debug, Clone)]
pub struct Whole {
    photo: Photo,
    jpeg: Vec<u8>,
}

impl Whole {
    /// The photo with its longest side at most this many pixels.
    ///
    /// # Errors
    /// When the kept file is damaged.
    pub fn at_most(self, long_side: u32) -> Result<Vec<u8>, OfficeError> {
        if i64::from(long_side) >= self.photo.width.max(self.photo.height) {
            return Ok(self.jpeg);
        }
        Ok(thumbnail(&self.jpeg, long_side)?)
    }
}

/// A photo of one shape and size.
#[derive(Debug, Clone)]
pub enum Crop {
    /// It was cut before.
    Kept(Vec<u8>),
    /// It has yet to be cut.
    ToCut(Cutting),
}

/// A photo on its way to being cut; cutting takes longer than any other call may wait.
#[derive(Debug, Clone)]
pub struct Cutting {
    name: String,
    whole: Whole,
    width: u32,
    height: u32,
}

impl Cutting {
    /// Cuts the photo around its focus.
    ///
    /// # Errors
    /// When the kept file is damaged.
    pub fn cut(&self) -> Result<Vec<u8>, OfficeError> {
        let Whole { photo, jpeg } = &self.whole;
        Ok(thumbnail_cropped(jpeg, (self.width, self.height), focus(photo), self.height)?)
    }
}

/// The focus as fractions of width and height.
#[must_use]
pub(crate) fn focus(photo: &Photo) -> (f32, f32) {
    // Thousandths are exact in single precision.
    (photo.focus_x as f32 / 1000.0, photo.focus_y as f32 / 1000.0)
}

/// Reads a picture's file, never more than a picture may have.
///
/// # Errors
/// When it cannot be read or is too large.
pub fn read_file(path: &FilePath) -> Result<Vec<u8>, OfficeError> {
    let failed = |source| OfficeError::File { action: FileAction::Read, path: path.to_owned(), source };
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(PhotoError::FileTooLarge { bytes: bytes.len() as u64 }.into());
    }
    Ok(bytes)
}
