//! What the command line says of nominations, awards and the rules about them.

use clap::Subcommand;

use super::TEMPLATE;

/// Nominations to be recorded, or what came of them; or else a question about a round.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct NominateArguments {
    /// Mã hồ sơ, hoặc phần đầu của mã; với --result và --take-back là mã đề nghị
    #[arg(value_name = "MÃ", required = true)]
    pub(crate) ids: Vec<String>,
    /// Hình thức đề nghị, như certificate_of_merit, base_emulation_fighter; với --result là hình thức được khen nếu khác
    #[arg(long, value_name = "HÌNH-THỨC", default_value = "", hide_default_value = true)]
    pub(crate) form: String,
    /// Tên đầy đủ của hình thức, như “Bằng khen của Chủ tịch UBND tỉnh”
    #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
    pub(crate) title: String,
    /// Tên đợt, như “Cuối năm 2022”
    #[arg(long, value_name = "ĐỢT", default_value = "", hide_default_value = true)]
    pub(crate) round: String,
    /// Năm của đợt; bỏ trống = năm của ngày đề nghị
    #[arg(long, value_name = "NĂM")]
    pub(crate) year: Option<i64>,
    /// Hội đồng; bỏ trống = hội đồng của ngày đề nghị
    #[arg(long, value_name = "HỘI-ĐỒNG", default_value = "", hide_default_value = true)]
    pub(crate) council: String,
    /// Loại hình: merit, campaign, unplanned, long_devotion, service_years, foreign_relations; bỏ trống = merit
    #[arg(long, value_name = "LOẠI", default_value = "", hide_default_value = true)]
    pub(crate) kind: String,
    /// Ngày đề nghị; bỏ trống = hôm nay
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) on: String,
    /// Số, ngày của tờ trình
    #[arg(long, value_name = "GIẤY-TỜ", default_value = "", hide_default_value = true)]
    pub(crate) submission: String,
    /// Chỉ xem quy tắc nói gì, không ghi
    #[arg(long, conflicts_with_all = ["result", "take_back"])]
    pub(crate) check: bool,
    /// Ghi kết quả: awarded hoặc not_awarded
    #[arg(long, value_name = "KẾT-QUẢ", conflicts_with = "take_back")]
    pub(crate) result: Option<String>,
    /// Số quyết định, với --result
    #[arg(long, value_name = "SỐ", default_value = "", hide_default_value = true)]
    pub(crate) number: String,
    /// Ngày quyết định, với --result
    #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
    pub(crate) date: String,
    /// Người, cơ quan quyết định, với --result
    #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
    pub(crate) issuer: String,
    /// Rút kết quả đã ghi, hoặc rút đề nghị còn chờ: lý do
    #[arg(long, value_name = "LÝ-DO")]
    pub(crate) take_back: Option<String>,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) list: Option<NominateCommand>,
}

impl NominateArguments {
    pub(super) const fn json(&self) -> bool {
        match &self.list {
            Some(NominateCommand::List { json, .. }) => *json,
            None => self.json,
        }
    }
}

/// A question about a round.
#[derive(Debug, Subcommand)]
pub(crate) enum NominateCommand {
    /// Xem các đề nghị của một năm hoặc một đợt, tổng số và quy tắc nói gì
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong nominate list [--year NĂM] [--round ĐỢT] [--json]"
    )]
    List {
        /// Năm của đợt; bỏ trống = năm mới nhất có đề nghị
        #[arg(long, value_name = "NĂM")]
        year: Option<i64>,
        /// Tên đợt; bỏ trống = mọi đợt trong năm
        #[arg(long, value_name = "ĐỢT")]
        round: Option<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

/// What is to be done with somebody's history of awards.
#[derive(Debug, Subcommand)]
pub(crate) enum AwardCommand {
    /// Xem quá trình khen thưởng
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong award list MÃ [--json]")]
    List {
        /// Mã điển hình (hoặc phần đầu của mã), hoặc mã cá nhân, tập thể, mô hình
        #[arg(value_name = "MÃ")]
        holder: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm một danh hiệu, hình thức khen thưởng đã có
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong award add MÃ --form HÌNH-THỨC --year NĂM [--title CHỮ] [--number SỐ] [--date NGÀY] [--issuer TÊN] [--note CHỮ] [--json]"
    )]
    Add {
        /// Mã điển hình (hoặc phần đầu của mã), hoặc mã cá nhân, tập thể, mô hình
        #[arg(value_name = "MÃ")]
        holder: String,
        /// Danh hiệu, hình thức, như advanced_worker, certificate_of_merit
        #[arg(long, value_name = "HÌNH-THỨC")]
        form: String,
        /// Năm được khen
        #[arg(long, value_name = "NĂM")]
        year: i64,
        /// Tên đầy đủ
        #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
        title: String,
        /// Số quyết định
        #[arg(long, value_name = "SỐ", default_value = "", hide_default_value = true)]
        number: String,
        /// Ngày quyết định
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        date: String,
        /// Người, cơ quan quyết định
        #[arg(long, value_name = "TÊN", default_value = "", hide_default_value = true)]
        issuer: String,
        /// Ghi chú
        #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
        note: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl AwardCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json, .. } | Self::Add { json, .. } => *json,
        }
    }
}

/// What is to be done with the rules about awards.
#[derive(Debug, Subcommand)]
pub(crate) enum RuleCommand {
    /// Liệt kê quy tắc, nguồn và ai đã xác nhận
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong rule list [--json]")]
    List {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xác nhận đã đối chiếu một quy tắc với văn bản
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong rule confirm MÃ [--from VĂN-BẢN] [--json]"
    )]
    Confirm {
        /// Mã quy tắc, hoặc phần đầu của mã
        #[arg(value_name = "MÃ")]
        rule: String,
        /// Văn bản đã đối chiếu, nếu không phải nguồn của quy tắc
        #[arg(long, value_name = "VĂN-BẢN", default_value = "", hide_default_value = true)]
        from: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm một quy tắc: số năm liên tục, hoặc tỷ lệ tối đa
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong rule add --form HÌNH-THỨC --of HÌNH-THỨC (--years SỐ | --percent SỐ) --source NGUỒN [--from NGÀY] [--to NGÀY] [--json]"
    )]
    Add {
        /// Hình thức được đề nghị
        #[arg(long, value_name = "HÌNH-THỨC")]
        form: String,
        /// Hình thức phải có trước, hoặc để tính tỷ lệ
        #[arg(long, value_name = "HÌNH-THỨC")]
        of: String,
        /// Số năm liên tục
        #[arg(long, value_name = "SỐ", required_unless_present = "percent", conflicts_with = "percent")]
        years: Option<i64>,
        /// Tỷ lệ tối đa, phần trăm
        #[arg(long, value_name = "SỐ")]
        percent: Option<i64>,
        /// Văn bản, điều khoản
        #[arg(long, value_name = "NGUỒN")]
        source: String,
        /// Áp dụng từ ngày
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        from: String,
        /// Áp dụng đến hết ngày
        #[arg(long, value_name = "NGÀY", default_value = "", hide_default_value = true)]
        to: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Sửa các mục của một quy tắc; sửa xong phải xác nhận lại
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong rule set MÃ mục=giá-trị … [--json]"
    )]
    Set {
        /// Mã quy tắc
        #[arg(value_name = "MÃ")]
        rule: String,
        /// Mục và giá trị mới: years, percent, source, valid_from, valid_to, form, of_form, note
        #[arg(value_name = "MỤC=GIÁ-TRỊ", required = true)]
        changes: Vec<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl RuleCommand {
    pub(super) const fn json(&self) -> bool {
        match self {
            Self::List { json }
            | Self::Confirm { json, .. }
            | Self::Add { json, .. }
            | Self::Set { json, .. } => *json,
        }
    }
}
