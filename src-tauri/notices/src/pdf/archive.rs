//! What the colours of a file mean: sRGB, said by a profile inside the file (ISO 19005-2, 6.2.3), so that
//! it looks the same on every screen and printer.

use std::ops::Range;

use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use moxcms::ColorProfile;

use super::flate;
use crate::error::NoticeError;

/// Where a profile keeps the date it was made (ICC.1:2022, 7.2.8).
const DATE: Range<usize> = 24..36;
/// The first of January 2022, 0:00: a date of today would make every file another.
const FIXED_DATE: [u8; 12] = [0x07, 0xe6, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];

/// Adds the profile and the intent that names it.
pub(super) fn add(file: &mut Document) -> Result<(), NoticeError> {
    let profile = srgb()?;
    let dict = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let stream = Stream::new(dict, flate::deflate(&profile, flate::FRESH)?).with_compression(false);
    let profile = file.add_object(stream);
    let name = || Object::String(b"sRGB IEC61966-2.1".to_vec(), StringFormat::Literal);
    let intent = file.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => name(),
        "Info" => name(),
        "DestOutputProfile" => Object::Reference(profile),
    });
    let catalog = file.catalog_mut().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    Ok(())
}

fn srgb() -> Result<Vec<u8>, NoticeError> {
    let mut profile =
        ColorProfile::new_srgb().encode().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    if let Some(date) = profile.get_mut(DATE) {
        date.copy_from_slice(&FIXED_DATE);
    }
    Ok(profile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_small_readable_and_always_the_same() {
        let profile = srgb().unwrap();
        assert!(profile.len() < 1_000, "{} bytes", profile.len());
        assert_eq!(profile, srgb().unwrap());
        assert_eq!(profile[DATE], FIXED_DATE);
        assert!(ColorProfile::new_from_slice(&profile).is_ok());
    }
}
