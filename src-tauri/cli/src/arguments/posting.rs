//! What the command line says of postings.

use std::path::PathBuf;

use clap::Args;

use super::Lying;

/// A posting to record.
#[derive(Debug, Args)]
pub(crate) struct PostArguments {
    /// Mã các hồ sơ, hoặc phần đầu của mã; mẫu chỉ có lời thì không cần
    #[arg(value_name = "MÃ", required_unless_present = "words")]
    pub(crate) ids: Vec<String>,
    /// Bảng để niêm yết, theo mã hoặc tên
    #[arg(long, value_name = "BẢNG", conflicts_with = "portal", required_unless_present = "portal")]
    pub(crate) board: Option<String>,
    /// Đăng trên cổng thông tin điện tử
    #[arg(long)]
    pub(crate) portal: bool,
    /// Đường dẫn bài đăng trên cổng
    #[arg(long, value_name = "ĐƯỜNG-DẪN", default_value = "", hide_default_value = true)]
    pub(crate) link: String,
    /// Từ ngày; bỏ trống = hôm nay
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) from: String,
    /// Đến ngày; bỏ trống = đến khi gỡ
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) to: String,
    /// Số bản in; bỏ trống = 1
    #[arg(long, value_name = "SỐ")]
    pub(crate) copies: Option<i64>,
    /// Người niêm yết; bỏ trống = người đang làm việc
    #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
    pub(crate) by: String,
    /// Người phê duyệt
    #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
    pub(crate) approved_by: String,
    /// Giấy tờ ghi việc phê duyệt, như “Phiếu trình ngày 19/5/2022”
    #[arg(long, value_name = "GIẤY-TỜ", default_value = "", hide_default_value = true)]
    pub(crate) basis: String,
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
    /// Tệp JSON ghi lời không có trong hồ sơ, như của lệnh poster
    #[arg(long, value_name = "TỆP")]
    pub(crate) words: Option<PathBuf>,
    /// Đường dẫn bài viết, in thành mã QR
    #[arg(long, value_name = "ĐƯỜNG-DẪN")]
    pub(crate) qr: Option<String>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Postings to take down.
#[derive(Debug, Args)]
pub(crate) struct TakedownArguments {
    /// Mã các lượt niêm yết, hoặc phần đầu của mã
    #[arg(value_name = "LƯỢT", required = true)]
    pub(crate) postings: Vec<String>,
    /// Lý do gỡ
    #[arg(long, value_name = "LÝ-DO")]
    pub(crate) reason: String,
    /// Ngày gỡ; bỏ trống = hôm nay
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) on: String,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What hung when.
#[derive(Debug, Args)]
pub(crate) struct PostedArguments {
    /// Chỉ trên bảng này, theo mã hoặc tên
    #[arg(long, value_name = "BẢNG")]
    pub(crate) board: Option<String>,
    /// Vào ngày này; tháng hoặc năm cũng được; bỏ trống = mọi lượt còn hiệu lực hôm nay
    #[arg(long, value_name = "NGÀY", conflicts_with = "year")]
    pub(crate) on: Option<String>,
    /// Lịch của một năm, kèm các tháng không đăng gì
    #[arg(long, value_name = "NĂM")]
    pub(crate) year: Option<u16>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// One posting.
#[derive(Debug, Args)]
pub(crate) struct PostingArguments {
    /// Mã lượt niêm yết, hoặc phần đầu của mã
    #[arg(value_name = "LƯỢT")]
    pub(crate) id: String,
    /// Ghi đúng tệp đã đăng ra đây
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: Option<PathBuf>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
