//! The photos of a content before they are set: in greys for one ink, and without those nobody can read.

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::PosterContent;
use crate::pdf::is_printable_photo;

/// Photos in greys made before: a preview asks for the same ones again and again.
#[derive(Default)]
pub(crate) struct GreyPhotos {
    known: HashMap<[u8; 32], Arc<[u8]>>,
}

/// About 4 MB of photos.
const KEPT_GREY_PHOTOS: usize = 16;

impl GreyPhotos {
    /// The content with every photo in greys.
    pub(crate) fn in_greys(&mut self, content: &PosterContent) -> PosterContent {
        let mut content = content.clone();
        let cards = content.cards.iter_mut().filter_map(|card| card.photo.as_mut());
        for photo in content.photo.as_mut().into_iter().chain(cards).chain(content.logo.as_mut()) {
            photo.jpeg = self.grey(&photo.jpeg);
        }
        content
    }

    /// The photo in greys; nothing at all when it cannot be read, which the sheet then reports.
    fn grey(&mut self, jpeg: &[u8]) -> Arc<[u8]> {
        let key = *blake3::hash(jpeg).as_bytes();
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let grey: Arc<[u8]> = crate::photo::in_one_ink(jpeg).unwrap_or_default().into();
        if self.known.len() >= KEPT_GREY_PHOTOS {
            self.known.clear();
        }
        self.known.insert(key, Arc::clone(&grey));
        grey
    }
}

/// The content without the photos that cannot be printed; nothing when all of them can.
pub(crate) fn without_unreadable_photos(content: &PosterContent) -> Option<PosterContent> {
    let cards = content.cards.iter().filter_map(|card| card.photo.as_ref());
    if content.photo.iter().chain(cards).chain(&content.logo).all(is_printable_photo) {
        return None;
    }
    let mut content = content.clone();
    content.photo = content.photo.filter(is_printable_photo);
    content.logo = content.logo.filter(is_printable_photo);
    for card in &mut content.cards {
        card.photo = card.photo.take().filter(is_printable_photo);
    }
    Some(content)
}
