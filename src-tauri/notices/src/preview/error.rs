//! What can hinder a look at a PDF file.

/// A situation in which no picture of a page can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PreviewError {
    /// The bytes are not a PDF file that can be opened without a password.
    #[error("the bytes are not a readable PDF file")]
    NotAPdf,
    /// The file has fewer pages.
    #[error("page {page} of {pages} does not exist")]
    NoSuchPage {
        /// The wanted page, counted from 0.
        page: usize,
        /// How many pages there are.
        pages: usize,
    },
    /// The wanted width is zero, too large, or leads to too large a height.
    #[error("a page cannot be drawn {width_px} pixels wide")]
    UnsuitableSize {
        /// The wanted width in pixels.
        width_px: u32,
    },
    /// The picture's bytes do not fill its width and height.
    #[error("the picture does not fill its own size")]
    NotAPicture,
}
