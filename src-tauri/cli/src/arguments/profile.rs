//! What the command line says of the people who work on this machine.

use clap::Subcommand;

use super::TEMPLATE;

/// What is to be done with profiles.
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// Liệt kê người làm việc trên máy này
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm người làm việc
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile add TÊN --role VAI-TRÒ [--unit ĐƠN-VỊ] [--json]")]
    Add {
        /// Họ và tên
        #[arg(value_name = "TÊN")]
        name: String,
        /// Vai trò: office_clerk, office_chief, director, dissemination_division, unit_contact, district_officer, viewer
        #[arg(long, value_name = "VAI-TRÒ")]
        role: String,
        /// Đơn vị; bỏ trống = đơn vị của văn phòng
        #[arg(long, value_name = "ĐƠN-VỊ")]
        unit: Option<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Đổi tên, vai trò hoặc đơn vị
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile set TÊN [--name TÊN-MỚI] [--role VAI-TRÒ] [--unit ĐƠN-VỊ] [--json]")]
    Set {
        /// Họ và tên hiện nay
        #[arg(value_name = "TÊN")]
        name: String,
        /// Họ và tên mới
        #[arg(long = "name", value_name = "TÊN-MỚI")]
        new_name: Option<String>,
        /// Vai trò mới
        #[arg(long, value_name = "VAI-TRÒ")]
        role: Option<String>,
        /// Đơn vị mới
        #[arg(long, value_name = "ĐƠN-VỊ")]
        unit: Option<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Cho một người nghỉ; lịch sử vẫn giữ tên
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile retire TÊN [--json]")]
    Retire {
        /// Họ và tên
        #[arg(value_name = "TÊN")]
        name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Cho người đã nghỉ làm việc trở lại
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile bring-back TÊN [--json]")]
    BringBack {
        /// Họ và tên
        #[arg(value_name = "TÊN")]
        name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Đặt mã PIN cho người đang làm việc: đọc mã mới từ một dòng nhập; dòng trống = bỏ mã
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong --worker TÊN profile pin [--json]")]
    Pin {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Bỏ mã PIN mà người khác đã quên
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong profile reset-pin TÊN [--json]")]
    ResetPin {
        /// Họ và tên
        #[arg(value_name = "TÊN")]
        name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl ProfileCommand {
    pub(crate) const fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Add { json, .. }
            | Self::Set { json, .. }
            | Self::Retire { json, .. }
            | Self::BringBack { json, .. }
            | Self::Pin { json }
            | Self::ResetPin { json, .. } => *json,
        }
    }
}
