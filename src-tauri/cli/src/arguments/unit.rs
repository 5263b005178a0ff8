//! What the command line says of units.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::TEMPLATE;

/// What goes with every change of units.
#[derive(Debug, Args)]
pub(crate) struct UnitGround {
    /// Căn cứ: số, ngày của văn bản
    #[arg(long, value_name = "CĂN-CỨ", default_value = "", hide_default_value = true)]
    pub(crate) basis: String,
    /// Chỉ xem trước những gì sẽ đổi
    #[arg(long)]
    pub(crate) preview: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What is to be done with units.
#[derive(Debug, Subcommand)]
pub(crate) enum UnitCommand {
    /// Liệt kê các đơn vị
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong unit list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem một đơn vị với các đơn vị trước và sau nó
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong unit show ĐƠN-VỊ [--json]")]
    Show {
        /// Mã hoặc tên đơn vị
        #[arg(value_name = "ĐƠN-VỊ")]
        unit: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm một đơn vị
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit add TÊN [--kind LOẠI] [--short-name TÊN] [--parent ĐƠN-VỊ] [--from NGÀY] [--to NGÀY] [--basis CĂN-CỨ] [--json]"
    )]
    Add {
        /// Tên đầy đủ
        #[arg(value_name = "TÊN")]
        name: String,
        /// Loại: department, division, public_service_unit, district_division, commune
        #[arg(long, value_name = "LOẠI", default_value = "", hide_default_value = true)]
        kind: String,
        /// Tên ngắn
        #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
        short_name: String,
        /// Đơn vị cấp trên
        #[arg(long, value_name = "ĐƠN-VỊ", default_value = "", hide_default_value = true)]
        parent: String,
        /// Có từ ngày
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        from: String,
        /// Đến hết ngày
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        to: String,
        /// Căn cứ: số, ngày của văn bản
        #[arg(long, value_name = "CĂN-CỨ", default_value = "", hide_default_value = true)]
        basis: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Đổi tên một đơn vị từ một ngày
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit rename ĐƠN-VỊ TÊN-MỚI --from NGÀY [--basis CĂN-CỨ] [--preview] [--json]"
    )]
    Rename {
        /// Mã hoặc tên đơn vị
        #[arg(value_name = "ĐƠN-VỊ")]
        unit: String,
        /// Tên mới
        #[arg(value_name = "TÊN-MỚI")]
        name: String,
        /// Ngày đầu tiên mang tên mới
        #[arg(long, value_name = "NGÀY")]
        from: String,
        #[command(flatten)]
        ground: UnitGround,
    },
    /// Sáp nhập nhiều đơn vị thành một từ một ngày
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit merge ĐƠN-VỊ… --into ĐƠN-VỊ --from NGÀY [--basis CĂN-CỨ] [--preview] [--json]"
    )]
    Merge {
        /// Mã hoặc tên các đơn vị cũ
        #[arg(value_name = "ĐƠN-VỊ", required = true)]
        units: Vec<String>,
        /// Đơn vị tiếp nhận: mã hoặc tên đã có, hoặc tên mới
        #[arg(long, value_name = "ĐƠN-VỊ")]
        into: String,
        /// Ngày đầu tiên sau sáp nhập
        #[arg(long, value_name = "NGÀY")]
        from: String,
        #[command(flatten)]
        ground: UnitGround,
    },
    /// Chia tách một đơn vị thành nhiều đơn vị từ một ngày
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit split ĐƠN-VỊ --into ĐƠN-VỊ --into ĐƠN-VỊ … --from NGÀY [--basis CĂN-CỨ] [--preview] [--json]"
    )]
    Split {
        /// Mã hoặc tên đơn vị cũ
        #[arg(value_name = "ĐƠN-VỊ")]
        unit: String,
        /// Đơn vị sau chia tách: mã hoặc tên đã có, hoặc tên mới
        #[arg(long, value_name = "ĐƠN-VỊ", required = true)]
        into: Vec<String>,
        /// Ngày đầu tiên sau chia tách
        #[arg(long, value_name = "NGÀY")]
        from: String,
        #[command(flatten)]
        ground: UnitGround,
    },
    /// Kết thúc đơn vị mà không có đơn vị kế thừa
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit end ĐƠN-VỊ… --last NGÀY [--basis CĂN-CỨ] [--preview] [--json]"
    )]
    End {
        /// Mã hoặc tên đơn vị
        #[arg(value_name = "ĐƠN-VỊ", required = true)]
        units: Vec<String>,
        /// Ngày cuối cùng còn hoạt động
        #[arg(long, value_name = "NGÀY")]
        last: String,
        #[command(flatten)]
        ground: UnitGround,
    },
    /// Danh mục thay đổi đơn vị từ năm 2022, mỗi thay đổi sẽ làm gì ở đây
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong unit changes [--json]")]
    Changes {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Áp dụng một thay đổi trong danh mục
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong unit apply MÃ [--json]")]
    Apply {
        /// Mã của thay đổi
        #[arg(value_name = "MÃ")]
        code: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Nhập danh sách xã, phường: mỗi dòng một tên và các đơn vị cũ cách nhau bằng dấu ;
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong unit import TỆP --from NGÀY [--add-old] [--skip-faulty] [--basis CĂN-CỨ] [--preview] [--json]"
    )]
    Import {
        /// Tệp .csv hoặc .txt
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// Ngày đầu tiên của các xã, phường trong danh sách
        #[arg(long, value_name = "NGÀY")]
        from: String,
        /// Thêm cả xã, phường cũ chưa có trong danh mục
        #[arg(long)]
        add_old: bool,
        /// Bỏ qua các dòng chưa hiểu được
        #[arg(long)]
        skip_faulty: bool,
        #[command(flatten)]
        ground: UnitGround,
    },
}

impl UnitCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Show { json, .. }
            | Self::Add { json, .. }
            | Self::Changes { json }
            | Self::Apply { json, .. } => *json,
            Self::Rename { ground, .. }
            | Self::Merge { ground, .. }
            | Self::Split { ground, .. }
            | Self::End { ground, .. }
            | Self::Import { ground, .. } => ground.json,
        }
    }
}
