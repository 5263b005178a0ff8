//! Personal data at the terminal: `person …`.

use std::path::PathBuf;

use clap::Subcommand;

use super::TEMPLATE;

/// What is to be done with what is kept on one person.
#[derive(Debug, Subcommand)]
pub(crate) enum PersonCommand {
    /// Xem đang lưu những gì về một người
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong person show MÃ [--json]")]
    Show {
        /// Cá nhân, hoặc một điển hình của người ấy
        #[arg(value_name = "MÃ")]
        person: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xuất mọi dữ liệu đang lưu về một người
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong person export MÃ --out THƯ-MỤC [--zip] [--json]"
    )]
    Export {
        /// Cá nhân, hoặc một điển hình của người ấy
        #[arg(value_name = "MÃ")]
        person: String,
        /// Thư mục nhận
        #[arg(long, value_name = "THƯ-MỤC")]
        out: PathBuf,
        /// Gói thành một tệp .zip
        #[arg(long)]
        zip: bool,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xóa hẳn dữ liệu của một người; không hoàn tác được
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong person erase MÃ --reason LÝ-DO --name HỌ-TÊN [--json]"
    )]
    Erase {
        /// Cá nhân, hoặc một điển hình của người ấy
        #[arg(value_name = "MÃ")]
        person: String,
        /// Lý do, không ghi tên người ấy
        #[arg(long, value_name = "LÝ-DO")]
        reason: String,
        /// Gõ đầy đủ họ tên để xác nhận
        #[arg(long = "name", value_name = "HỌ-TÊN")]
        typed_name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Liệt kê những lần đã xóa dữ liệu
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong person erasures [--json]")]
    Erasures {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem ai đã quá thời hạn lưu; đặt thời hạn
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong person retention [--years NĂM] [--json]"
    )]
    Retention {
        /// Số năm lưu sau khi hồ sơ kết thúc
        #[arg(long, value_name = "NĂM")]
        years: Option<i64>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl PersonCommand {
    /// Whether data are to be printed as JSON.
    pub(crate) const fn json(&self) -> bool {
        match self {
            Self::Show { json, .. }
            | Self::Export { json, .. }
            | Self::Erase { json, .. }
            | Self::Erasures { json }
            | Self::Retention { json, .. } => *json,
        }
    }
}
