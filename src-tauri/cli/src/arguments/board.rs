//! What the command line says of boards.

use clap::Subcommand;

use super::TEMPLATE;

/// What is to be done with boards.
#[derive(Debug, Subcommand)]
pub(crate) enum BoardCommand {
    /// Liệt kê các bảng
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong board list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm một bảng
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong board add TÊN [--place NƠI] [--width MM] [--height MM] [--a4 SỐ] [--a3 SỐ] [--json]"
    )]
    Add {
        /// Tên bảng
        #[arg(value_name = "TÊN")]
        name: String,
        /// Nơi treo
        #[arg(long, value_name = "NƠI", default_value = "", hide_default_value = true)]
        place: String,
        /// Chiều rộng, milimét
        #[arg(long, value_name = "MM")]
        width: Option<i64>,
        /// Chiều cao, milimét
        #[arg(long, value_name = "MM")]
        height: Option<i64>,
        /// Treo vừa mấy tờ A4
        #[arg(long = "a4", value_name = "SỐ")]
        a_four: Option<i64>,
        /// Treo vừa mấy tờ A3
        #[arg(long = "a3", value_name = "SỐ")]
        a_three: Option<i64>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Sửa các mục của một bảng
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong board set BẢNG mục=giá-trị … [--json]"
    )]
    Set {
        /// Mã hoặc tên bảng
        #[arg(value_name = "BẢNG")]
        board: String,
        /// Mục và giá trị mới: name, place, width_mm, height_mm, holds_a_four, holds_a_three, note
        #[arg(value_name = "MỤC=GIÁ-TRỊ", required = true)]
        changes: Vec<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Bỏ bảng vào thùng rác; bảng còn lượt niêm yết thì không bỏ được
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong board bin BẢNG [--json]")]
    Bin {
        /// Mã hoặc tên bảng
        #[arg(value_name = "BẢNG")]
        board: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl BoardCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Add { json, .. }
            | Self::Set { json, .. }
            | Self::Bin { json, .. } => *json,
        }
    }
}
