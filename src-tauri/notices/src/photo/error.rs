//! What can be wrong with a file that somebody offers as a photo.

/// A situation in which a file cannot become a photo. The words a person reads are made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// The content is no picture at all, whatever the file is called.
    #[error("the file is not a picture")]
    NotAPicture,
    /// A picture of a kind that is not read, for example GIF or AVIF.
    #[error("pictures of the kind {name} are not read")]
    UnsupportedFormat {
        /// The usual short name of the kind, as a person would know it.
        name: &'static str,
    },
    /// A HEIC picture, the iPhone's own kind. The phone or its viewer can save it as JPEG.
    #[error("HEIC pictures are not read")]
    Heic,
    /// The file has more bytes than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES).
    #[error("the file has {bytes} bytes")]
    FileTooLarge {
        /// Size of the file in bytes.
        bytes: u64,
    },
    /// The picture has more pixels than [`MAX_PIXELS`](super::MAX_PIXELS) or
    /// [`MAX_SIDE`](super::MAX_SIDE) allow.
    #[error("the picture measures {width} × {height} pixels")]
    TooLarge {
        /// Width in pixels that the file declares.
        width: u32,
        /// Height in pixels that the file declares.
        height: u32,
    },
    /// The file ends before the picture does, as after a broken copy or download.
    #[error("the file ends too early")]
    Truncated,
    /// The file is a picture, but its content contradicts itself.
    #[error("the picture is damaged")]
    Damaged,
    /// The picture uses a rare variant of its kind, for example arithmetic coding in a JPEG.
    #[error("a rare variant of {name} is not read")]
    UnsupportedVariant {
        /// The usual short name of the kind.
        name: &'static str,
    },
}
