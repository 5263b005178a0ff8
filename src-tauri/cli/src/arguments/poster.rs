//! What the command line says of sheets.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// How a sheet lies, in the words of the terminal.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Lying {
    /// Upright.
    #[value(name = "doc", alias = "portrait")]
    Portrait,
    /// Lying.
    #[value(name = "ngang", alias = "landscape")]
    Landscape,
}

impl Lying {
    /// The word of the calls.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
        }
    }
}

/// The colour way of a laser printer without colour.
const MONO: &str = "den-trang";

impl PosterArguments {
    /// The colour way asked for.
    pub(crate) fn colour_way(&self) -> Option<&str> {
        if self.mono { Some(MONO) } else { self.colour.as_deref() }
    }
}

/// Sheets to be written as one file, or one file each.
#[derive(Debug, Args)]
pub(crate) struct PosterArguments {
    /// Mã các hồ sơ, hoặc phần đầu của mã; mỗi hồ sơ một áp phích, hoặc chung một tờ nếu mẫu dành cho nhiều gương
    #[arg(value_name = "MÃ")]
    pub(crate) ids: Vec<String>,
    /// Mọi hồ sơ của văn phòng, theo tên
    #[arg(long, conflicts_with = "ids")]
    pub(crate) all: bool,
    /// Mẫu áp phích; bỏ trống = mẫu hợp với hồ sơ
    #[arg(long, value_name = "MẪU")]
    pub(crate) template: Option<String>,
    /// Khổ giấy: A4, A3, A2, A1 hoặc A0
    #[arg(long, value_name = "KHỔ")]
    pub(crate) paper: Option<String>,
    /// Tờ dọc hoặc ngang: doc, ngang; bỏ trống = chiều vốn có của mẫu
    #[arg(long, value_name = "CHIỀU")]
    pub(crate) orientation: Option<Lying>,
    /// Tông màu: son, cham, ngoc, canh-gian; den-trang cho máy in đen trắng
    #[arg(long, value_name = "TÔNG")]
    pub(crate) colour: Option<String>,
    /// In một mực đen, như tông den-trang
    #[arg(long, conflicts_with = "colour")]
    pub(crate) mono: bool,
    /// Đặt ảnh nền của cơ quan dưới tờ, làm nhạt cho chữ đọc rõ
    #[arg(long, conflicts_with = "mono")]
    pub(crate) background: bool,
    /// Cắt thành nhiều tờ A4 hoặc A3 để ghép, kèm sơ đồ
    #[arg(long, value_name = "KHỔ")]
    pub(crate) tile: Option<String>,
    /// Phần chồng giữa hai tờ ghép, milimét, từ 0 đến 50; bỏ trống = 10
    #[arg(long, value_name = "MM", requires = "tile")]
    pub(crate) overlap: Option<f32>,
    /// Máy in đã ghi lề: tờ A4, A3 được dời vào phần in được
    #[arg(long, value_name = "MÁY-IN")]
    pub(crate) printer: Option<String>,
    /// Đường dẫn bài viết, in thành mã QR
    #[arg(long, value_name = "ĐƯỜNG-DẪN")]
    pub(crate) qr: Option<String>,
    /// In chữ “Dự thảo” dù hồ sơ đã được lựa chọn
    #[arg(long)]
    pub(crate) draft: bool,
    /// Tệp JSON ghi lời không có trong hồ sơ: tên tờ, ngày kỷ niệm, người ký, hình thức khen
    #[arg(long, value_name = "TỆP")]
    pub(crate) words: Option<PathBuf>,
    /// Tệp PDF sẽ ghi
    #[arg(long, value_name = "TỆP", required_unless_present = "batch")]
    pub(crate) out: Option<PathBuf>,
    /// Thư mục sẽ ghi mỗi hồ sơ một tệp, đặt theo tên và đơn vị; không ghi đè tệp nào
    #[arg(long, value_name = "THƯ-MỤC", conflicts_with = "out")]
    pub(crate) batch: Option<PathBuf>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
