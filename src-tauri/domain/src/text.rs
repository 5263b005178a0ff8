//! Vietnamese text: what is stored, how it is found, how it is ordered, how it is set on a line.
//!
//! Stored text is NFC and keeps the spelling its author chose. Whatever makes spellings equal (marks
//! dropped, tones moved, abbreviations opened) happens in keys, beside the text and never in it.
//! Nothing here knows old encodings such as TCVN3 or VNI: text is decoded before it comes in.

pub mod abbreviation;
pub mod count;
pub mod fold;
pub mod mention;
pub mod names;
pub mod normal;
pub mod order;
pub mod spoken;
pub mod tone;
pub mod typography;
pub mod variants;
