//! Single lines of plain words at a place: the labels of tiles and of the test page. Nothing is broken or
//! fitted here; whoever writes a label knows its room.

use crate::compose::MM;
use crate::fonts::Face;
use crate::layout::lines::Measure;
use crate::layout::page::{Item, Passage, PlacedWord, Rect, Role, WordRun};
use crate::layout::shape::Shaper;
use crate::layout::text::{TextAlign, tokens_of};
use crate::sheet::Rgb;

pub(crate) const BLACK: Rgb = Rgb(0, 0, 0);
pub(crate) const WHITE: Rgb = Rgb(255, 255, 255);

/// Where a line of words stands, in mm: its left end, middle or right end, and its baseline.
#[derive(Clone, Copy)]
pub(crate) struct Spot {
    pub x: f32,
    pub baseline: f32,
    pub align: TextAlign,
}

/// Writes labels in black.
pub(crate) struct Lettering<'a> {
    shaper: &'a mut Shaper,
    pub items: Vec<Item>,
    told: usize,
}

impl<'a> Lettering<'a> {
    /// Writes on top of what is painted already.
    pub(crate) fn new(shaper: &'a mut Shaper, items: Vec<Item>) -> Self {
        Self { shaper, items, told: 0 }
    }

    /// Adds the title of the page.
    pub(crate) fn title(&mut self, text: &str, font: (Face, f32), spot: Spot) {
        self.tell(text, font, (spot, Role::Title));
    }

    /// Adds a line that is also told to those who do not see the page.
    pub(crate) fn line(&mut self, text: &str, font: (Face, f32), spot: Spot) -> f32 {
        self.tell(text, font, (spot, Role::Text))
    }

    /// Adds a number or a name beside a mark, which nobody needs who does not see the mark.
    pub(crate) fn label(&mut self, text: &str, font: (Face, f32), spot: Spot) {
        let passage = Passage { role: Role::Running, ..Passage::default() };
        self.put(text, font, (spot, passage));
    }

    fn tell(&mut self, text: &str, font: (Face, f32), (spot, role): (Spot, Role)) -> f32 {
        self.told += 1;
        self.put(text, font, (spot, Passage { number: self.told, role, ..Passage::default() }))
    }

    /// Adds a line of words; the size in pt. Gives its width in mm.
    fn put(&mut self, text: &str, (face, size): (Face, f32), (spot, passage): (Spot, Passage)) -> f32 {
        let tokens = tokens_of(self.shaper, text, face, 0, 1.0);
        let measure = Measure { size, tracking: 0.0, width: f32::MAX };
        let mut words = Vec::new();
        let mut pen = 0.0;
        let mut width = 0.0;
        for token in &tokens {
            words.push(PlacedWord { word: token.word.clone(), x: pen, space_after: true });
            width = pen + measure.of(token);
            pen = width + measure.space(token);
        }
        let shift = match spot.align {
            TextAlign::Left => 0.0,
            TextAlign::Centre => width / 2.0,
            TextAlign::Right => width,
        };
        self.items.push(Item::Words(WordRun {
            face,
            size,
            tracking: 0.0,
            colour: BLACK,
            x: spot.x * MM - shift,
            baseline: spot.baseline * MM,
            words,
            passage,
        }));
        width / MM
    }

    /// Adds a black rectangle; all in mm.
    pub(crate) fn bar(&mut self, x: f32, y: f32, (width, height): (f32, f32)) {
        self.items.push(Item::Fill { rect: millimetres(x, y, width, height), colour: BLACK });
    }
}

/// A rectangle given in mm, in pt.
pub(crate) fn millimetres(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect { x: x * MM, y: y * MM, width: width * MM, height: height * MM }
}
