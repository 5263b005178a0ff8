//! Drawings as form objects: written and compressed once, placed on any page in any colour.

use std::collections::BTreeMap;
use std::fmt::Write;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObjectId};

use super::flate;
use super::photo::name;
use crate::art::{ArtName, Drawing, Segment, Stroke};
use crate::error::NoticeError;

/// A compressed drawing. It sets no colour, so it takes the one in force where it is placed.
pub(super) struct Stamp {
    pub width: f32,
    pub height: f32,
    stream: Vec<u8>,
}

/// The resource name of a drawing.
pub(super) fn id(art: ArtName) -> XObjectId {
    XObjectId(format!("Art-{}", art.name()))
}

impl Stamp {
    pub(super) fn new(drawing: &Drawing) -> Result<Self, NoticeError> {
        let operators = operators(drawing);
        Ok(Self {
            width: drawing.width,
            height: drawing.height,
            stream: flate::deflate(operators.as_bytes(), flate::KEPT)?,
        })
    }

    /// The form object; its frame is the drawing's.
    pub(super) fn object(&self) -> ExternalXObject {
        let frame = [0.0, 0.0, self.width, self.height].map(DictItem::Real).to_vec();
        let dict = BTreeMap::from([
            ("Type".to_owned(), name("XObject")),
            ("Subtype".to_owned(), name("Form")),
            ("BBox".to_owned(), DictItem::Array(frame)),
            ("Filter".to_owned(), name("FlateDecode")),
        ]);
        let stream = ExternalStream { dict, content: self.stream.clone(), compress: false };
        ExternalXObject { stream, width: None, height: None, dpi: None }
    }
}

fn operators(drawing: &Drawing) -> String {
    let mut out = String::new();
    let mut width_in_force = None;
    for (outline, stroke) in &drawing.outlines {
        if let Stroke::Drawn { width } = stroke
            && width_in_force != Some(*width)
        {
            let _ = writeln!(out, "{} w", short(*width));
            width_in_force = Some(*width);
        }
        for segment in outline {
            add_segment(&mut out, segment, drawing.height);
        }
        out.push_str(if *stroke == Stroke::Filled { "f\n" } else { "S\n" });
    }
    out
}

/// PDF counts upwards, drawings downwards.
fn add_segment(out: &mut String, segment: &Segment, height: f32) {
    let point = |x: f32, y: f32| format!("{} {}", short(x), short(height - y));
    // Writing to a string cannot fail.
    let _ = match *segment {
        Segment::Move(x, y) => writeln!(out, "{} m", point(x, y)),
        Segment::Line(x, y) => writeln!(out, "{} l", point(x, y)),
        Segment::Curve(a, b, c, d, x, y) => {
            writeln!(out, "{} {} {} c", point(a, b), point(c, d), point(x, y))
        }
        Segment::Close => writeln!(out, "h"),
    };
}

/// A number with at most two decimals.
fn short(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
