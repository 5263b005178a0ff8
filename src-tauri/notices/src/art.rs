//! The family's own drawings (bronze drum, its frieze unrolled, mark), read once into plain paths.
//!
//! A drawing has no colour of its own: whoever places it says which one. Knows nothing of pages or PDF.

use usvg::tiny_skia_path::PathSegment;

use crate::error::NoticeError;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ArtName {
    Drum,
    Mark,
    Arrow,
    Dot,
    Ring,
    Frieze,
}

impl ArtName {
    pub(crate) const ALL: [Self; 6] =
        [Self::Drum, Self::Mark, Self::Arrow, Self::Dot, Self::Ring, Self::Frieze];

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Drum => "drum",
            Self::Mark => "mark",
            Self::Arrow => "arrow",
            Self::Dot => "dot",
            Self::Ring => "ring",
            Self::Frieze => "frieze",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Drum => include_str!("../../../assets/art/drum.svg"),
            Self::Mark => include_str!("../../../assets/art/mark.svg"),
            Self::Arrow => include_str!("../../../assets/art/arrow.svg"),
            Self::Dot => include_str!("../../../assets/art/dot.svg"),
            Self::Ring => include_str!("../../../assets/art/ring.svg"),
            Self::Frieze => include_str!("../../../assets/art/frieze.svg"),
        }
    }
}

/// One step of an outline; coordinates in the drawing's own units, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Segment {
    Move(f32, f32),
    Line(f32, f32),
    Curve(f32, f32, f32, f32, f32, f32),
    Close,
}

/// How an outline is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stroke {
    Filled,
    Drawn { width: f32 },
}

/// A drawing as outlines in painting order.
#[derive(Clone, Debug)]
pub(crate) struct Drawing {
    pub width: f32,
    pub height: f32,
    pub outlines: Vec<(Vec<Segment>, Stroke)>,
}

impl Drawing {
    /// Reads a bundled drawing.
    pub(crate) fn read(name: ArtName) -> Result<Self, NoticeError> {
        let tree = usvg::Tree::from_str(name.source(), &usvg::Options::default())
            .map_err(|error| NoticeError::Drawing { name: name.name(), problem: error.to_string() })?;
        let mut drawing =
            Self { width: tree.size().width(), height: tree.size().height(), outlines: Vec::new() };
        drawing.collect(tree.root());
        Ok(drawing)
    }

    fn collect(&mut self, group: &usvg::Group) {
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.collect(group),
                usvg::Node::Path(path) => self.add_path(path),
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
    }

    fn add_path(&mut self, path: &usvg::Path) {
        let transform = path.abs_transform();
        let Some(placed) = path.data().clone().transform(transform) else { return };
        let outline = segments(&placed);
        if path.fill().is_some() {
            self.outlines.push((outline.clone(), Stroke::Filled));
        }
        if let Some(stroke) = path.stroke() {
            let width = stroke.width().get() * transform.sx.hypot(transform.ky);
            self.outlines.push((outline, Stroke::Drawn { width }));
        }
    }
}

fn segments(path: &usvg::tiny_skia_path::Path) -> Vec<Segment> {
    let mut at = (0.0, 0.0);
    path.segments()
        .map(|segment| match segment {
            PathSegment::MoveTo(p) => {
                at = (p.x, p.y);
                Segment::Move(p.x, p.y)
            }
            PathSegment::LineTo(p) => {
                at = (p.x, p.y);
                Segment::Line(p.x, p.y)
            }
            PathSegment::QuadTo(c, p) => {
                let third = 2.0 / 3.0;
                let first = (at.0 + third * (c.x - at.0), at.1 + third * (c.y - at.1));
                let second = (p.x + third * (c.x - p.x), p.y + third * (c.y - p.y));
                at = (p.x, p.y);
                Segment::Curve(first.0, first.1, second.0, second.1, p.x, p.y)
            }
            PathSegment::CubicTo(a, b, p) => {
                at = (p.x, p.y);
                Segment::Curve(a.x, a.y, b.x, b.y, p.x, p.y)
            }
            PathSegment::Close => Segment::Close,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_drawing_has_outlines_inside_its_frame() {
        for name in ArtName::ALL {
            let drawing = Drawing::read(name).unwrap();
            assert!(!drawing.outlines.is_empty(), "{name:?}");
            for (outline, _) in &drawing.outlines {
                for segment in outline {
                    if let Segment::Move(x, y) | Segment::Line(x, y) = *segment {
                        let inside = (-1.0..=drawing.width + 1.0).contains(&x)
                            && (-1.0..=drawing.height + 1.0).contains(&y);
                        assert!(inside, "{name:?} leaves its frame at {x} {y}");
                    }
                }
            }
        }
    }
}
