//! What the command line says of the other ways to tell a record.

use std::path::PathBuf;

use clap::Args;

/// The package for the portal.
#[derive(Debug, Args)]
pub(crate) struct PortalArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Thư mục sẽ chứa gói bài; gói đặt theo tên và đơn vị, không ghi đè gì
    #[arg(long, value_name = "THƯ-MỤC")]
    pub(crate) out: PathBuf,
    /// Gói thành một tệp .zip thay vì một thư mục
    #[arg(long)]
    pub(crate) zip: bool,
    /// Ghi chữ “Dự thảo” dù hồ sơ đã được lựa chọn
    #[arg(long)]
    pub(crate) draft: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// The text for the loudspeakers.
#[derive(Debug, Args)]
pub(crate) struct SpeechArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Tệp .txt sẽ ghi
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: PathBuf,
    /// Ghi chữ “Dự thảo” dù hồ sơ đã được lựa chọn
    #[arg(long)]
    pub(crate) draft: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// The slide.
#[derive(Debug, Args)]
pub(crate) struct SlideArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Tông màu: son, cham, ngoc, canh-gian
    #[arg(long, value_name = "TÔNG")]
    pub(crate) colour: Option<String>,
    /// Tệp sẽ ghi: .pdf, hoặc .png cỡ 1920 × 1080
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: PathBuf,
    /// In chữ “Dự thảo” dù hồ sơ đã được lựa chọn
    #[arg(long)]
    pub(crate) draft: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
