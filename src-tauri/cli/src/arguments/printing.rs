//! What the command line says of printers and their test page.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::TEMPLATE;

/// The page by which a printer is set.
#[derive(Debug, Args)]
pub(crate) struct TestPageArguments {
    /// Tệp PDF sẽ ghi
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: PathBuf,
    /// Khổ giấy; bỏ trống = A4
    #[arg(long, value_name = "KHỔ")]
    pub(crate) paper: Option<String>,
    /// Máy in đã ghi lề, để khung viền hiện đúng lề ấy
    #[arg(long, value_name = "MÁY-IN")]
    pub(crate) printer: Option<String>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What is to be done with printers.
#[derive(Debug, Subcommand)]
pub(crate) enum PrinterCommand {
    /// Liệt kê các máy in đã ghi lề trên máy này
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong printer list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Ghi lề của một máy in, đọc từ trang thử
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong printer set TÊN --top MM --right MM --bottom MM --left MM [--json]"
    )]
    Set {
        /// Tên máy in
        #[arg(value_name = "TÊN")]
        name: String,
        /// Lề trên, milimét
        #[arg(long, value_name = "MM")]
        top: f64,
        /// Lề phải, milimét
        #[arg(long, value_name = "MM")]
        right: f64,
        /// Lề dưới, milimét
        #[arg(long, value_name = "MM")]
        bottom: f64,
        /// Lề trái, milimét
        #[arg(long, value_name = "MM")]
        left: f64,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Bỏ một máy in khỏi danh sách
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong printer remove TÊN [--json]")]
    Remove {
        /// Tên máy in
        #[arg(value_name = "TÊN")]
        name: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl PrinterCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json } | Self::Set { json, .. } | Self::Remove { json, .. } => *json,
        }
    }
}
