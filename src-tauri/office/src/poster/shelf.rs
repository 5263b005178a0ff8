//! Composed files kept at hand, so that the page on screen, the saved file and the print are the very
//! same bytes.

use std::{collections::VecDeque, fmt, sync::Arc};

use notices::Typeset;
use sha2::{Digest, Sha256};

use super::compose::Composing;

/// How many files are kept. A gallery shows a dozen at once; the rest are composed again when asked for.
const KEPT: usize = 32;

/// The most bytes kept at once, so that many long files do not fill the memory of a small computer.
const KEPT_BYTES: usize = 48 * 1024 * 1024;

/// Names a composed file: the SHA-256 of its bytes in hex.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SheetKey(String);

impl SheetKey {
    /// A key as it came back from outside.
    #[must_use]
    pub const fn new(key: String) -> Self {
        Self(key)
    }
}

impl fmt::Display for SheetKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A composed file.
#[derive(Debug, Clone)]
pub struct Composed {
    /// Its key.
    pub key: SheetKey,
    /// Its bytes.
    pub pdf: Arc<Vec<u8>>,
    /// What composing found out.
    pub composing: Composing,
    /// The sheets themselves, to be cut or bound without composing them again.
    pub(super) sheets: Arc<Vec<Typeset>>,
}

impl Composed {
    pub(crate) fn new(pdf: Vec<u8>, composing: Composing, sheets: impl Into<Arc<Vec<Typeset>>>) -> Self {
        let digest = Sha256::digest(&pdf);
        let key = SheetKey(digest.iter().map(|byte| format!("{byte:02x}")).collect());
        Self { key, pdf: Arc::new(pdf), composing, sheets: sheets.into() }
    }

    /// Where every piece of its sheets lies, as text: for references in tests.
    #[must_use]
    pub fn snapshot(&self) -> String {
        self.sheets.iter().map(Typeset::snapshot).collect()
    }
}

/// The files at hand, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Shelf(VecDeque<Composed>);

impl Shelf {
    pub(crate) fn keep(&mut self, composed: Composed) -> &Composed {
        self.0.retain(|known| known.key != composed.key);
        self.0.push_back(composed);
        let bytes = |shelf: &VecDeque<Composed>| shelf.iter().map(|known| known.pdf.len()).sum::<usize>();
        while self.0.len() > 1 && (self.0.len() > KEPT || bytes(&self.0) > KEPT_BYTES) {
            self.0.pop_front();
        }
        &self.0[self.0.len() - 1]
    }

    /// Forgets every file.
    pub(crate) fn empty(&mut self) {
        self.0.clear();
    }

    pub(super) fn find(&self, key: &SheetKey) -> Option<&Composed> {
        self.0.iter().rev().find(|known| known.key == *key)
    }
}
