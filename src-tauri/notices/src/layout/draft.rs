//! The word across a sheet that was not approved.

use super::page::{Item, PageTree, Passage, PlacedWord, WordRun};
use super::shape::Shaper;
use crate::fonts::Face;
use crate::palette::Palette;
use crate::sheet::ColourRole;

/// What is written across a sheet that was not approved.
const DRAFT: [&str; 2] = ["Dự", "thảo"];
/// Share of the page's diagonal that the word takes.
const DRAFT_LENGTH: f32 = 0.68;

/// Puts the draft word above fills and pictures and below all text, so that it never harms reading.
pub(super) fn add_draft(tree: &mut PageTree, shaper: &mut Shaper, colours: &Palette) {
    let words = DRAFT.map(|text| shaper.word(text, Face::SerifBold));
    let space = shaper.metrics(Face::SerifBold).space_advance();
    let em_width = words.iter().map(|word| word.advance).sum::<f32>() + space;
    let size = tree.width.hypot(tree.height) * DRAFT_LENGTH / em_width;
    let second = (words[0].advance + space) * size;
    let [first_word, second_word] = words;
    let run = WordRun {
        face: Face::SerifBold,
        size,
        tracking: 0.0,
        colour: colours.colour(ColourRole::Gold),
        x: -em_width * size / 2.0,
        baseline: 0.0,
        words: vec![
            PlacedWord { word: first_word, x: 0.0, space_after: true },
            PlacedWord { word: second_word, x: second, space_after: true },
        ],
        // Number 0: that a sheet is a draft is said before anything else.
        passage: Passage::default(),
    };
    let first_words = tree.items.iter().position(|item| matches!(item, Item::Words(_)));
    // Words stand among fills and photos in painting order: everything inked flat goes below the draft word.
    let (mut flat, words): (Vec<Item>, Vec<Item>) =
        std::mem::take(&mut tree.items).into_iter().partition(|item| !matches!(item, Item::Words(_)));
    debug_assert!(first_words.is_some() || words.is_empty());
    flat.push(Item::Draft(run));
    flat.extend(words);
    tree.items = flat;
}
