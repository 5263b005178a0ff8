//! What the command line says of moves and assessments.

use std::path::PathBuf;

/// A move to be recorded.
#[derive(Debug, clap::Args)]
pub(crate) struct MoveArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Bước đến: discovered, nurtured, proposed, checked, selected, publicised, replicated, nominated, awarded, not_awarded, closed, returned, withdrawn
    #[arg(value_name = "BƯỚC")]
    pub(crate) to: String,
    #[command(flatten)]
    pub(crate) ground: MoveGround,
    /// Đơn vị đã học tập, áp dụng; ghi nhiều lần được, cho bước replicated
    #[arg(long = "by-unit", value_name = "ĐƠN-VỊ")]
    pub(crate) units: Vec<String>,
    /// Ngày đơn vị ấy áp dụng
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) on: String,
    /// Kết quả áp dụng
    #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
    pub(crate) result: String,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// On what ground a move is recorded.
#[derive(Debug, clap::Args)]
pub(crate) struct MoveGround {
    /// Căn cứ; với trả lại, rút và lùi bước là lý do
    #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
    pub(crate) reason: String,
    /// Người đã quyết định trên giấy, khi người đang làm việc không có quyền ấy
    #[arg(long, value_name = "TÊN")]
    pub(crate) approver: Option<String>,
    /// Số hoặc ngày của phiếu trình; với khen thưởng là quyết định
    #[arg(long, value_name = "GIẤY-TỜ")]
    pub(crate) paper: Option<String>,
}

/// A selection to be recorded.
#[derive(Debug, clap::Args)]
pub(crate) struct SelectArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) ground: MoveGround,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What a meeting voted.
#[derive(Debug, clap::Args)]
pub(crate) struct VoteArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Số người có mặt
    #[arg(long, value_name = "SỐ")]
    pub(crate) present: i64,
    /// Số phiếu đồng ý
    #[arg(long = "for", value_name = "SỐ")]
    pub(crate) agreed: i64,
    /// Số phiếu không đồng ý
    #[arg(long, value_name = "SỐ", default_value_t = 0, hide_default_value = true)]
    pub(crate) against: i64,
    /// Số ý kiến khác
    #[arg(long, value_name = "SỐ", default_value_t = 0, hide_default_value = true)]
    pub(crate) abstain: i64,
    /// Ngày họp; bỏ trống = hôm nay
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) date: String,
    /// Ghi chú
    #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
    pub(crate) remark: String,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// An assessment to be recorded.
#[derive(Debug, clap::Args)]
pub(crate) struct AssessArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã
    #[arg(value_name = "MÃ")]
    pub(crate) id: String,
    /// Tiêu chí: 1, 2, 3, hoặc mã như creativity
    #[arg(value_name = "TIÊU-CHÍ")]
    pub(crate) criterion: String,
    /// Mức đạt: yes, partly, no
    #[arg(value_name = "MỨC")]
    pub(crate) met: String,
    /// Minh chứng
    #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
    pub(crate) evidence: String,
    /// Ngày đánh giá; bỏ trống = hôm nay
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) date: String,
    /// Người đánh giá; bỏ trống = người đang làm việc
    #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
    pub(crate) by: String,
    /// Tệp minh chứng: PDF, JPEG, PNG hoặc Word; ghi nhiều lần được
    #[arg(long = "file", value_name = "TỆP")]
    pub(crate) files: Vec<PathBuf>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
