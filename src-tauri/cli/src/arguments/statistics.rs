//! What is said of the figures and of the plan year.

use clap::{Args, Subcommand, ValueEnum};

use super::TEMPLATE;

/// What `stats` is told.
#[derive(Debug, Args)]
pub(crate) struct StatsArguments {
    /// Năm kế hoạch; bỏ trống = năm mới nhất
    #[arg(long, value_name = "NĂM", conflicts_with_all = ["from", "to", "all"])]
    pub(crate) year: Option<i64>,
    /// Từ năm kế hoạch này
    #[arg(long, value_name = "NĂM", conflicts_with = "all")]
    pub(crate) from: Option<i64>,
    /// Đến năm kế hoạch này
    #[arg(long, value_name = "NĂM", conflicts_with = "all")]
    pub(crate) to: Option<i64>,
    /// Mọi năm
    #[arg(long)]
    pub(crate) all: bool,
    /// Theo đơn vị khi đó (then) hay đơn vị hiện nay (now)
    #[arg(
        long,
        value_name = "then|now",
        default_value = "then",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) units: Units,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// By which units figures are grouped.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Units {
    Then,
    Now,
}

impl Units {
    /// As a call has it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Then => "then",
            Self::Now => "now",
        }
    }
}

/// What is done about the plan year.
#[derive(Debug, Subcommand)]
pub(crate) enum YearCommand {
    /// Xem năm đang làm và việc đầu năm
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong year show [NĂM] [--json]")]
    Show {
        /// Năm kế hoạch; bỏ trống = năm đang làm, năm kế tiếp = xem trước
        #[arg(value_name = "NĂM")]
        year: Option<i64>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Sang năm kế hoạch mới
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong year next [--json]")]
    Next {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Ghi quyết định cho việc đầu năm
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong year settle VIỆC… --choice QUYẾT-ĐỊNH [--note CHỮ] [--json]"
    )]
    Settle {
        /// Mã việc, như “year show” in ra
        #[arg(value_name = "VIỆC", required = true)]
        tasks: Vec<String>,
        /// done, keep, carry, stay, close hoặc withdraw
        #[arg(long, value_name = "QUYẾT-ĐỊNH")]
        choice: String,
        /// Ghi chú; bắt buộc khi rút hồ sơ
        #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
        note: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl YearCommand {
    pub(crate) const fn json(&self) -> bool {
        match self {
            Self::Show { json, .. } | Self::Next { json } | Self::Settle { json, .. } => *json,
        }
    }
}
