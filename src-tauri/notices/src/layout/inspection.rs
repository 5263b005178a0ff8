//! Where the ink of a finished page lies and how well it stands out: for checks that look at the result
//! rather than at the intent.

use super::page::{Item, PageTree, Rect, WordRun};
use crate::compose::MM;
use crate::sheet::Rgb;

/// A run of words as it came to lie, in one face and size on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedText {
    /// The words, with plain spaces.
    pub text: String,
    /// The page, counted from 0.
    pub page: usize,
    /// Left edge of the ink in mm.
    pub x: f32,
    /// Top edge of the ink in mm.
    pub y: f32,
    /// Width of the ink in mm.
    pub width: f32,
    /// Height of the ink in mm.
    pub height: f32,
    /// Size of the letters in pt.
    pub size: f32,
    /// Contrast with the ground as WCAG 2 counts it, 1 to 21; `None` over a photo.
    pub contrast: Option<f32>,
}

impl PageTree {
    /// All words of the page in painting order; the draft word is no text.
    pub(crate) fn texts(&self, page: usize) -> Vec<PrintedText> {
        let mut texts = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            let Item::Words(run) = item else { continue };
            let ink = ink(run);
            let words: Vec<&str> = run.words.iter().map(|placed| &*placed.word.text).collect();
            texts.push(PrintedText {
                text: words.join(" "),
                page,
                x: ink.x / MM,
                y: ink.y / MM,
                width: ink.width / MM,
                height: ink.height / MM,
                size: run.size,
                contrast: self.ground(&ink, index).map(|tones| least_contrast(run.colour, tones)),
            });
        }
        texts
    }

    /// Where all words and pictures stand, or nothing if there are none.
    pub(crate) fn told_ink(&self) -> Option<Rect> {
        let told = self.items.iter().filter_map(|item| match item {
            Item::Words(run) => Some(ink(run)),
            Item::Photo { frame, .. } | Item::Code { frame, .. } => Some(*frame),
            _ => None,
        });
        told.reduce(|a, b| a.united(&b))
    }

    /// The darkest and the lightest colour below a rectangle, of what was painted before an item.
    fn ground(&self, rect: &Rect, before: usize) -> Option<[Rgb; 2]> {
        const WHITE: Rgb = Rgb(255, 255, 255);
        let touches = |other: &Rect| {
            rect.x < other.right()
                && other.x < rect.right()
                && rect.y < other.bottom()
                && other.y < rect.bottom()
        };
        let mut ground = Some([WHITE; 2]);
        for item in &self.items[..before] {
            match item {
                Item::Fill { rect: fill, colour } if rect.is_within(fill, 0.5) => ground = Some([*colour; 2]),
                Item::Ground { tones, .. } => ground = Some(*tones),
                Item::Photo { frame, .. } if touches(frame) => ground = None,
                _ => {}
            }
        }
        ground
    }
}

fn least_contrast(colour: Rgb, tones: [Rgb; 2]) -> f32 {
    let [dark, light] = tones.map(|tone| colour.contrast(tone));
    dark.min(light)
}

fn ink(run: &WordRun) -> Rect {
    let boxes = run.words.iter().map(|placed| {
        let ink = placed.word.ink;
        let spread = placed.word.glyphs.len().saturating_sub(1) as f32 * run.tracking * run.size;
        Rect {
            x: run.x + placed.x + ink.left * run.size,
            y: run.baseline - ink.top * run.size,
            width: (ink.right - ink.left) * run.size + spread,
            height: (ink.top - ink.bottom) * run.size,
        }
    });
    boxes.reduce(|a, b| a.united(&b)).unwrap_or_default()
}
