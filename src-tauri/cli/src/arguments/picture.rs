//! What the command line says of the office's own pictures.

use std::path::PathBuf;

use clap::Args;

/// A picture of the office's own.
#[derive(Debug, Args)]
pub(crate) struct OfficePicture {
    /// Tệp ảnh: JPEG, PNG, WebP, BMP hoặc TIFF
    #[arg(value_name = "TỆP", required_unless_present = "remove", conflicts_with = "remove")]
    pub(crate) file: Option<PathBuf>,
    /// Bỏ ảnh đang dùng
    #[arg(long)]
    pub(crate) remove: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
