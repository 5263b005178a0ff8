//! What the command line says of consents.

use std::path::PathBuf;

use clap::Subcommand;

use super::TEMPLATE;

/// What is to be done with consents.
#[derive(Debug, Subcommand)]
pub(crate) enum ConsentCommand {
    /// Xem các đồng ý công khai của một người
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong consent list MÃ [--json]")]
    List {
        /// Mã điển hình (hoặc phần đầu của mã), hoặc mã cá nhân
        #[arg(value_name = "MÃ")]
        person: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Ghi một đồng ý công khai
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong consent add MÃ --scope NỘI-DUNG… --channel NƠI… [--from NGÀY] [--to NGÀY] [--purpose MỤC-ĐÍCH] [--scan TỆP] [--other-ground LÝ-DO --decided-by TÊN] [--json]"
    )]
    Add {
        /// Mã điển hình (hoặc phần đầu của mã), hoặc mã cá nhân
        #[arg(value_name = "MÃ")]
        person: String,
        /// Nội dung được công khai: name, photo, biography, achievement; ghi nhiều lần được
        #[arg(long = "scope", value_name = "NỘI-DUNG", required = true)]
        scopes: Vec<String>,
        /// Nơi công khai: notice_board, portal, loudspeaker; ghi nhiều lần được
        #[arg(long = "channel", value_name = "NƠI", required = true)]
        channels: Vec<String>,
        /// Từ ngày; bỏ trống = hôm nay
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        from: String,
        /// Đến ngày; bỏ trống = đến khi rút
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        to: String,
        /// Mục đích
        #[arg(long, value_name = "MỤC-ĐÍCH", default_value = "", hide_default_value = true)]
        purpose: String,
        /// Bản quét giấy đồng ý: PDF, JPEG hoặc PNG
        #[arg(long, value_name = "TỆP")]
        scan: Option<PathBuf>,
        /// Không có đồng ý nhưng Giám đốc quyết định theo căn cứ khác: lý do
        #[arg(long, value_name = "LÝ-DO")]
        other_ground: Option<String>,
        /// Người quyết định theo căn cứ khác
        #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
        decided_by: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Ghi việc rút đồng ý; in ra những lượt phải gỡ
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong consent withdraw MÃ [--on NGÀY] [--reason LÝ-DO] [--json]"
    )]
    Withdraw {
        /// Mã của đồng ý, hoặc phần đầu của mã
        #[arg(value_name = "MÃ")]
        consent: String,
        /// Ngày rút; bỏ trống = hôm nay
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        on: String,
        /// Lý do, nếu có nói
        #[arg(long, value_name = "LÝ-DO", default_value = "", hide_default_value = true)]
        reason: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm bản quét giấy đồng ý
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong consent scan MÃ TỆP [--json]")]
    Scan {
        /// Mã của đồng ý, hoặc phần đầu của mã
        #[arg(value_name = "MÃ")]
        consent: String,
        /// PDF, JPEG hoặc PNG
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl ConsentCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json, .. }
            | Self::Add { json, .. }
            | Self::Withdraw { json, .. }
            | Self::Scan { json, .. } => *json,
        }
    }
}
