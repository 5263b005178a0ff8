//! The content of a page: items of the page tree as PDF operations.

use printpdf::{
    Codepoint, Color, FontId, Greyscale, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, Rect as PdfRect, Rgb as PdfRgb, TextItem, TextMatrix, TextRenderingMode, WindingOrder,
    XObjectId, XObjectTransform,
};

use super::draft_state;
use super::drawing::{self, Stamp};
use super::fonts::{GlyphUse, resource_name};
use super::forms;
use super::marks::{Mark, Marker, Telling};
use crate::art::ArtName;
use crate::fonts::{Face, FaceMetrics};
use crate::layout::page::{Item, PageTree, Rect, WordRun};
use crate::qr::{Code, QUIET};
use crate::sheet::Rgb;

/// Opacity of the draft word: plain to see on band, photo and paper, and light enough to read across.
pub(super) const DRAFT_OPACITY: f32 = 0.26;
/// Width of the draft word's outline in one ink, in em.
const DRAFT_OUTLINE: f32 = 0.006;
/// The draft word rises along the sheet's diagonal, but never steeper than this (radians).
const STEEPEST: f32 = 0.96;

/// Writes one page.
pub(super) struct PageWriter<'a, M> {
    page_height: f32,
    metrics: M,
    glyphs: &'a GlyphUse,
    stamps: &'a [Stamp],
    ops: Vec<Op>,
}

/// What a page became.
pub(super) struct WrittenPage {
    pub ops: Vec<Op>,
    pub marks: Vec<Mark>,
}

impl<'a, 'm, M: Fn(Face) -> &'m FaceMetrics> PageWriter<'a, M> {
    pub(super) fn new(page_height: f32, metrics: M, glyphs: &'a GlyphUse, stamps: &'a [Stamp]) -> Self {
        Self { page_height, metrics, glyphs, stamps, ops: Vec::new() }
    }

    /// The operations of a page; photos are drawn from the objects `photos`.
    pub(super) fn write(
        mut self,
        page: &PageTree,
        photos: &[Option<XObjectId>],
        telling: Telling,
    ) -> WrittenPage {
        let mut marker = Marker::new(telling);
        for item in &page.items {
            marker.begin(item, &mut self.ops);
            self.item(item, page, photos);
        }
        marker.end(&mut self.ops);
        WrittenPage { ops: self.ops, marks: marker.marks }
    }

    fn item(&mut self, item: &Item, page: &PageTree, photos: &[Option<XObjectId>]) {
        match item {
            Item::Fill { rect, colour } => {
                self.fill_colour(*colour);
                self.rectangle(*rect, PaintMode::Fill);
            }
            Item::Border { rect, width, colour } => {
                self.stroke_colour(*colour);
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                self.rectangle(*rect, PaintMode::Stroke);
            }
            Item::Art { name, rect, clip, colour } => self.art(*name, *rect, *clip, *colour),
            Item::Photo { photo, frame, picture, .. } | Item::Ground { photo, frame, picture, .. } => {
                if let Some(Some(photo)) = photos.get(*photo) {
                    self.clipped(*frame, |writer| writer.place(photo, *picture, (1.0, 1.0)));
                }
            }
            Item::Sheet { page, rect, clip, size } => {
                self.clipped(*clip, |writer| writer.place(&forms::id(*page), *rect, *size));
            }
            Item::Code { code, frame, colour, .. } => {
                self.fill_colour(Rgb(255, 255, 255));
                self.rectangle(*frame, PaintMode::Fill);
                self.fill_colour(*colour);
                self.code(code, *frame);
            }
            Item::Words(run) => {
                self.ops.push(Op::StartTextSection);
                self.words(run, [1.0, 0.0, 0.0, 1.0, run.x, self.page_height - run.baseline]);
                self.ops.push(Op::EndTextSection);
            }
            Item::Draft(run) => self.draft(run, page),
        }
    }

    fn fill_colour(&mut self, colour: Rgb) {
        self.ops.push(Op::SetFillColor { col: pdf_colour(colour) });
    }

    fn stroke_colour(&mut self, colour: Rgb) {
        self.ops.push(Op::SetOutlineColor { col: pdf_colour(colour) });
    }

    fn rectangle(&mut self, rect: Rect, mode: PaintMode) {
        let rectangle = PdfRect {
            x: Pt(rect.x),
            y: Pt(self.page_height - rect.bottom()),
            width: Pt(rect.width),
            height: Pt(rect.height),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// All dark squares as one outline: painted one by one, hairs of paper would show between them.
    fn code(&mut self, code: &Code, frame: Rect) {
        let square = frame.width / (code.side + 2 * QUIET) as f32;
        let corner = |x: usize, y: usize| LinePoint {
            p: Point {
                x: Pt(frame.x + (x + QUIET) as f32 * square),
                y: Pt(self.page_height - frame.y - (y + QUIET) as f32 * square),
            },
            bezier: false,
        };
        let ring = |(x, y, count): (usize, usize, usize)| PolygonRing {
            points: vec![corner(x, y), corner(x + count, y), corner(x + count, y + 1), corner(x, y + 1)],
        };
        let polygon = Polygon {
            rings: code.bars().into_iter().map(ring).collect(),
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn clipped(&mut self, window: Rect, draw: impl FnOnce(&mut Self)) {
        self.ops.push(Op::SaveGraphicsState);
        self.rectangle(window, PaintMode::Clip);
        draw(self);
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Places an object of the given own size over a rectangle.
    fn place(&mut self, object: &XObjectId, rect: Rect, (width, height): (f32, f32)) {
        let transform = XObjectTransform {
            translate_x: Some(Pt(rect.x)),
            translate_y: Some(Pt(self.page_height - rect.bottom())),
            scale_x: Some(rect.width / width),
            scale_y: Some(rect.height / height),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: object.clone(), transform });
    }

    fn art(&mut self, name: ArtName, rect: Rect, clip: Rect, colour: Rgb) {
        let Some(stamp) = self.stamps.get(name.index()) else { return };
        let size = (stamp.width, stamp.height);
        self.clipped(clip, |writer| {
            writer.fill_colour(colour);
            writer.stroke_colour(colour);
            writer.place(&drawing::id(name), rect, size);
        });
    }

    fn draft(&mut self, run: &WordRun, page: &PageTree) {
        let angle = (page.height / page.width).atan().min(STEEPEST);
        let (sin, cos) = angle.sin_cos();
        // The run starts left of the origin by half its width; half the height of a capital centres it.
        let (dx, dy) = (run.x, -(self.metrics)(run.face).cap_height * run.size / 2.0);
        let x = page.width / 2.0 + dx * cos - dy * sin;
        let y = page.height / 2.0 + dx * sin + dy * cos;
        self.ops.push(Op::SaveGraphicsState);
        if run.colour.grey().is_some() {
            // In one ink a light word would be a grey of dots; its outline is black and reads as light.
            self.stroke_colour(run.colour);
            self.ops.push(Op::SetOutlineThickness { pt: Pt(run.size * DRAFT_OUTLINE) });
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Stroke });
        } else {
            self.ops.push(Op::LoadGraphicsState { gs: draft_state() });
        }
        self.ops.push(Op::StartTextSection);
        self.words(run, [cos, sin, -sin, cos, x, y]);
        self.ops.push(Op::EndTextSection);
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// One matrix and one kerned string for a run; the pen is steered from glyph to glyph.
    fn words(&mut self, run: &WordRun, matrix: [f32; 6]) {
        let metrics = (self.metrics)(run.face);
        let mut string = Kerned { glyphs: Vec::new(), pen: 0.0 };
        let scale = 1000.0 / run.size;
        for placed in &run.words {
            let start = placed.x * scale;
            for (index, glyph) in placed.word.glyphs.iter().enumerate() {
                let target = start + (glyph.x + index as f32 * run.tracking) * 1000.0;
                let advance = metrics.advance(glyph.id) * 1000.0;
                string.show(self.glyphs.renumbered(run.face, glyph.id), target, advance);
            }
            if placed.space_after {
                let end =
                    start + (placed.word.advance + placed.word.glyphs.len() as f32 * run.tracking) * 1000.0;
                let space = self.glyphs.renumbered(run.face, metrics.space);
                string.show(space, end, metrics.space_advance() * 1000.0);
            }
        }
        let font = PdfFontHandle::External(FontId(resource_name(run.face).to_owned()));
        self.fill_colour(run.colour);
        self.ops.push(Op::SetFont { font, size: Pt(run.size) });
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(string.glyphs)] });
    }
}

/// A string of glyphs with corrections between them, in thousandths of an em.
struct Kerned {
    glyphs: Vec<Codepoint>,
    /// Where a viewer's pen stands after what was shown.
    pen: f32,
}

impl Kerned {
    fn show(&mut self, glyph: u16, target: f32, advance: f32) {
        // Whole thousandths keep the stream short; the pen is followed exactly, so errors never add up.
        let correction = (self.pen - target).round();
        if let Some(last) = self.glyphs.last_mut() {
            last.offset = correction;
            self.pen -= correction;
        }
        self.glyphs.push(Codepoint::new(glyph, 0.0));
        self.pen += advance.round();
    }
}

fn pdf_colour(colour: Rgb) -> Color {
    // Black said as black: from three equal colours some printers mix it of all their inks.
    if let Some(percent) = colour.grey() {
        return Color::Greyscale(Greyscale { percent, icc_profile: None });
    }
    let share = |byte: u8| f32::from(byte) / 255.0;
    Color::Rgb(PdfRgb { r: share(colour.0), g: share(colour.1), b: share(colour.2), icc_profile: None })
}
