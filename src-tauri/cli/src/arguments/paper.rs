//! What the command line says of administrative papers.

use std::path::PathBuf;

/// A paper to be made.
#[derive(Debug, clap::Args)]
pub(crate) struct PaperArguments {
    /// Loại: approval-slip (phiếu trình), selection-list (danh sách lựa chọn), exemplar-sheet (phiếu thông tin)
    #[arg(value_name = "LOẠI", value_parser = ["approval-slip", "selection-list", "exemplar-sheet"])]
    pub(crate) kind: String,
    /// Năm kế hoạch; bỏ trống = năm mới nhất
    #[arg(long, value_name = "NĂM")]
    pub(crate) year: Option<i64>,
    /// Chỉ những hồ sơ này; ghi nhiều lần được
    #[arg(long = "id", value_name = "MÃ")]
    pub(crate) ids: Vec<String>,
    /// Số của văn bản; bỏ trống = chừa chỗ để ghi
    #[arg(long, value_name = "SỐ", default_value = "", hide_default_value = true)]
    pub(crate) number: String,
    /// Ngày của văn bản; bỏ trống = chừa chỗ để ghi
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) date: String,
    /// Đoạn mở đầu; với danh sách là văn bản kèm theo
    #[arg(long, value_name = "CHỮ")]
    pub(crate) opening: Option<String>,
    /// Đoạn kết
    #[arg(long, value_name = "CHỮ")]
    pub(crate) closing: Option<String>,
    /// Quyền hạn, chức vụ người ký, như "TL. GIÁM ĐỐC"
    #[arg(long, value_name = "CHỮ")]
    pub(crate) capacity: Option<String>,
    /// Người ký
    #[arg(long, value_name = "TÊN")]
    pub(crate) signer: Option<String>,
    /// Tệp PDF
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: PathBuf,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
