//! What the command line says of the office's own templates.

use std::path::PathBuf;

use clap::Subcommand;

use super::TEMPLATE;

/// What is to be done with own templates.
#[derive(Debug, Subcommand)]
pub(crate) enum TemplateCommand {
    /// Liệt kê mẫu của văn phòng
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong template list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem một mẫu của văn phòng với mọi mục đổi được
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong template show MẪU [--json]")]
    Show {
        /// Mã hoặc tên mẫu
        #[arg(value_name = "MẪU")]
        template: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Nhân bản một mẫu thành mẫu của văn phòng
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong template copy MẪU TÊN [--json]")]
    Copy {
        /// Mẫu gốc: mã mẫu có sẵn, hoặc mã hay tên mẫu của văn phòng
        #[arg(value_name = "MẪU")]
        template: String,
        /// Tên mẫu mới
        #[arg(value_name = "TÊN")]
        name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Sửa các mục của một mẫu
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong template set MẪU mục=giá-trị … [--json]"
    )]
    Set {
        /// Mã hoặc tên mẫu
        #[arg(value_name = "MẪU")]
        template: String,
        /// Mục và giá trị mới, như colour_band="#17395f", hidden=photo,note, order=story,figures; để trống = như mẫu gốc
        #[arg(value_name = "MỤC=GIÁ-TRỊ", required = true)]
        changes: Vec<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xuất một mẫu thành tệp
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong template export MẪU TỆP.mau-neuguong [--json]"
    )]
    Export {
        /// Mã hoặc tên mẫu
        #[arg(value_name = "MẪU")]
        template: String,
        /// Tệp
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Nhập một mẫu từ tệp; không mẫu nào bị ghi đè
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong template import TỆP.mau-neuguong [--json]"
    )]
    Import {
        /// Tệp
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Bỏ một mẫu; lấy lại được bằng “guong undo”
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong template remove MẪU [--json]")]
    Remove {
        /// Mã hoặc tên mẫu
        #[arg(value_name = "MẪU")]
        template: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl TemplateCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Show { json, .. }
            | Self::Copy { json, .. }
            | Self::Set { json, .. }
            | Self::Export { json, .. }
            | Self::Import { json, .. }
            | Self::Remove { json, .. } => *json,
        }
    }
}
