//! The table of places of an office's own template.

use super::{
    FieldSpec, Form,
    tables::{BIN, field},
};
use crate::template::CHANGES;

/// Name, family and description, then every change, then the bin.
const COUNT: usize = CHANGES.len() + 4;

pub(super) const TEMPLATE: &[FieldSpec] = &places();

const fn places() -> [FieldSpec; COUNT] {
    let mut places = [BIN; COUNT];
    places[0] = field("name", "Tên mẫu", Form::Line);
    places[1] = field("based_on", "Mẫu gốc", Form::Line);
    places[2] = field("description", "Dùng khi nào", Form::Line);
    let mut index = 0;
    while index < CHANGES.len() {
        let (place, label) = CHANGES[index];
        places[index + 3] = field(place, label, Form::Line);
        index += 1;
    }
    places
}
