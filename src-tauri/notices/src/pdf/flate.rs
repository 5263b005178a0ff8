//! Compression of streams, in one place so that nothing is compressed twice.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::error::NoticeError;

/// For what is compressed once and kept: as small as it gets.
pub(super) const KEPT: u32 = 9;
/// For what every file has anew: the level where time and size are both small.
pub(super) const FRESH: u32 = 3;

/// The zlib form of some bytes.
pub(super) fn deflate(bytes: &[u8], level: u32) -> Result<Vec<u8>, NoticeError> {
    let room = Vec::with_capacity(bytes.len() / 2 + 64);
    let mut encoder = ZlibEncoder::new(room, Compression::new(level));
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| NoticeError::Pdf(error.to_string()))
}
