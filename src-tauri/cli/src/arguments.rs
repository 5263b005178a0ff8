//! What the command line says.

use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, error::ErrorKind};

mod article;
mod board;
mod consent;
mod moves;
mod nomination;
mod paper;
mod people;
mod picture;
mod poster;
mod posting;
mod printing;
mod profile;
mod statistics;
mod template;
mod unit;

pub(crate) use article::{PortalArguments, SlideArguments, SpeechArguments};
pub(crate) use board::BoardCommand;
pub(crate) use consent::ConsentCommand;
pub(crate) use moves::{AssessArguments, MoveArguments, MoveGround, SelectArguments, VoteArguments};
pub(crate) use nomination::{AwardCommand, NominateArguments, NominateCommand, RuleCommand};
pub(crate) use paper::PaperArguments;
pub(crate) use people::PersonCommand;
pub(crate) use picture::OfficePicture;
pub(crate) use poster::{Lying, PosterArguments};
pub(crate) use posting::{PostArguments, PostedArguments, PostingArguments, TakedownArguments};
pub(crate) use printing::{PrinterCommand, TestPageArguments};
pub(crate) use profile::ProfileCommand;
pub(crate) use statistics::{StatsArguments, YearCommand};
pub(crate) use template::TemplateCommand;
pub(crate) use unit::{UnitCommand, UnitGround};

const TEMPLATE: &str = "{about}\n\nCách dùng: {usage}\n\n{all-args}\n";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "guong",
    version,
    about = "Nêu Gương trên dòng lệnh: cùng dữ liệu, cùng thao tác như cửa sổ chương trình.",
    help_template = TEMPLATE,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    subcommand_help_heading = "Lệnh",
    subcommand_value_name = "LỆNH",
    override_usage = "guong [--office THƯ-MỤC] LỆNH …",
    next_help_heading = "Tùy chọn"
)]
pub(crate) struct Arguments {
    /// Thư mục của văn phòng; bỏ trống = thư mục dữ liệu của người dùng
    #[arg(long, value_name = "THƯ-MỤC", global = true)]
    pub(crate) office: Option<PathBuf>,
    /// Tên người đang làm việc, ghi vào lịch sử; bỏ trống = người làm việc gần nhất
    #[arg(long, value_name = "TÊN", global = true)]
    pub(crate) worker: Option<String>,
    /// Hiện trợ giúp
    #[arg(long, short = 'h', global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    /// Hiện phiên bản
    #[arg(long, short = 'V', action = clap::ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tạo văn phòng mới
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong init [--sample]")]
    Init {
        /// Nạp sẵn mười tám điển hình mẫu (không có thật)
        #[arg(long)]
        sample: bool,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Liệt kê điển hình
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong list [--search CHỮ] [--limit SỐ] [--json]")]
    List {
        /// Tìm theo tên, đơn vị, thành tích; không cần gõ dấu
        #[arg(long, value_name = "CHỮ", default_value = "", hide_default_value = true)]
        search: String,
        /// Số dòng nhiều nhất; bỏ trống = 100
        #[arg(long, value_name = "SỐ", default_value_t = 100, hide_default_value = true)]
        limit: u32,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem một hồ sơ, như bây giờ hoặc như vào cuối một ngày đã qua
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong show MÃ [--at NGÀY] [--json]")]
    Show {
        /// Mã hồ sơ, hoặc phần đầu của mã
        #[arg(value_name = "MÃ")]
        id: String,
        /// Hồ sơ như vào cuối ngày này
        #[arg(long, value_name = "NGÀY")]
        at: Option<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Thêm một điển hình từ tệp JSON
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong add TỆP.json [--json]")]
    Add {
        /// Tệp JSON
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Sửa các mục của một hồ sơ
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong set MÃ mục=giá-trị … [--json]")]
    Set {
        /// Mã hồ sơ, hoặc phần đầu của mã
        #[arg(value_name = "MÃ")]
        id: String,
        /// Mục và giá trị mới, như summary="…" hoặc unit="Phòng Tư pháp …"; để trống sau dấu = để xóa
        #[arg(value_name = "MỤC=GIÁ-TRỊ", required = true)]
        changes: Vec<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem lịch sử một hồ sơ, hoặc mọi việc đã làm trong một ngày
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong history (MÃ | --day [NGÀY]) [--json]")]
    History {
        /// Mã hồ sơ, hoặc phần đầu của mã
        #[arg(value_name = "MÃ", required_unless_present = "day")]
        id: Option<String>,
        /// Mọi việc đã làm trong một ngày; bỏ trống = hôm nay
        #[arg(long, value_name = "NGÀY", num_args = 0..=1, default_missing_value = "", conflicts_with = "id")]
        day: Option<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Chuyển một hồ sơ sang bước khác
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong move MÃ BƯỚC [--reason CHỮ] [--approver TÊN --paper GIẤY-TỜ] [--by-unit ĐƠN-VỊ… [--on NGÀY] [--result CHỮ]] [--json]"
    )]
    Move(MoveArguments),
    /// Đánh giá một hồ sơ theo một tiêu chí
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong assess MÃ TIÊU-CHÍ yes|partly|no [--evidence CHỮ] [--date NGÀY] [--by TÊN] [--file TỆP…] [--json]"
    )]
    Assess(AssessArguments),
    /// Ghi một hồ sơ đã được lựa chọn
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong select MÃ [--reason CHỮ] [--approver TÊN --paper GIẤY-TỜ] [--json]"
    )]
    Select(SelectArguments),
    /// Ghi kết quả họp xét một hồ sơ: có mặt, đồng ý, không đồng ý, ý kiến khác
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong vote MÃ --present SỐ --for SỐ [--against SỐ] [--abstain SỐ] [--date NGÀY] [--remark CHỮ] [--json]"
    )]
    Vote(VoteArguments),
    /// Lập phiếu trình, danh sách lựa chọn hoặc phiếu thông tin điển hình (PDF)
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong paper approval-slip|selection-list|exemplar-sheet [--year NĂM] [--id MÃ…] [--number SỐ] [--date NGÀY] [--opening CHỮ] [--closing CHỮ] [--capacity CHỮ] [--signer TÊN] --out TỆP [--json]"
    )]
    Paper(PaperArguments),
    /// Liệt kê hồ sơ xét chọn của một năm: bước, tiêu chí, điều kiện
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong candidates [--year NĂM] [--json]")]
    Candidates {
        /// Năm kế hoạch; bỏ trống = năm mới nhất
        #[arg(long, value_name = "NĂM")]
        year: Option<i64>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem các lĩnh vực đã có bao nhiêu điển hình trong một năm
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong coverage [--year NĂM] [--json]")]
    Coverage {
        /// Năm kế hoạch; bỏ trống = năm mới nhất
        #[arg(long, value_name = "NĂM")]
        year: Option<i64>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Xem hồ sơ đang chờ người đang làm việc
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong inbox [--json]")]
    Inbox {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Số liệu toàn cảnh: từng bước, kịp thời, đơn vị, lĩnh vực, lượt đăng theo tháng
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong stats [--year NĂM | --from NĂM --to NĂM | --all] [--units then|now] [--json]"
    )]
    Stats(StatsArguments),
    /// Năm kế hoạch: xem việc đầu năm, sang năm mới
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong year show|next|settle …"
    )]
    Year(YearCommand),
    /// Người làm việc trên máy này: liệt kê, thêm, sửa, cho nghỉ, mã PIN
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong profile list|add|set|retire|bring-back|pin|reset-pin …"
    )]
    Profile(ProfileCommand),
    /// Liệt kê cá nhân, tập thể có thể bị nhập hai lần
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong duplicates [--json]")]
    Duplicates {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Hợp nhất hai hồ sơ cá nhân hoặc tập thể; hồ sơ thứ hai vào thùng rác
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong merge GIỮ KIA [mục=ours|theirs …] [--json]"
    )]
    Merge {
        /// Hồ sơ được giữ: mã của cá nhân, tập thể, hoặc của điển hình
        #[arg(value_name = "GIỮ")]
        keep: String,
        /// Hồ sơ kia
        #[arg(value_name = "KIA")]
        other: String,
        /// Mục lấy của bên nào: birth=theirs lấy của hồ sơ kia
        #[arg(value_name = "MỤC=BÊN")]
        choices: Vec<String>,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Ghi hai hồ sơ không phải một người, một tập thể
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong distinct MÃ MÃ [--json]")]
    Distinct {
        /// Một hồ sơ
        #[arg(value_name = "MÃ")]
        one: String,
        /// Hồ sơ kia
        #[arg(value_name = "MÃ-KIA")]
        other: String,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Dữ liệu cá nhân: xem, xuất, xóa, thời hạn lưu
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong person show|export|erase|erasures|retention …"
    )]
    Person(PersonCommand),
    /// Hoàn tác thao tác gần nhất
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong undo [--json]")]
    Undo {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Liệt kê mẫu áp phích và tông màu
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong templates [--json]")]
    Templates {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Mẫu của văn phòng: liệt kê, xem, nhân bản, sửa, xuất, nhập, bỏ
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong template list|show|copy|set|export|import|remove …"
    )]
    Template(TemplateCommand),
    /// Đơn vị: liệt kê, thêm, đổi tên, sáp nhập, chia tách, kết thúc, danh mục thay đổi, nhập danh sách
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong unit list|show|add|rename|merge|split|end|changes|apply|import …"
    )]
    Unit(UnitCommand),
    /// Dựng áp phích thành tệp PDF: một tệp chung, hoặc mỗi hồ sơ một tệp
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong poster [MÃ… | --all] [--template MẪU] [--paper KHỔ] [--orientation CHIỀU] [--colour TÔNG | --mono] [--background] [--tile A4|A3 [--overlap MM]] [--printer MÁY-IN] [--qr ĐƯỜNG-DẪN] [--draft] [--words TỆP.json] (--out TỆP.pdf | --batch THƯ-MỤC) [--json]"
    )]
    Poster(PosterArguments),
    /// Đặt hoặc bỏ biểu trưng của cơ quan ở chân áp phích
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong logo (TỆP-ẢNH | --remove) [--json]"
    )]
    Logo(OfficePicture),
    /// Đặt hoặc bỏ ảnh nền của cơ quan, cho áp phích dựng với --background
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong background (TỆP-ẢNH | --remove) [--json]"
    )]
    Background(OfficePicture),
    /// Ghi trang thử máy in: thước 100 mm và khung lề
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong test-page --out TỆP.pdf [--paper KHỔ] [--printer MÁY-IN] [--json]"
    )]
    TestPage(TestPageArguments),
    /// Lề của các máy in: liệt kê, ghi, bỏ
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong printer list|set|remove …"
    )]
    Printer(PrinterCommand),
    /// Gói bài đăng cổng thông tin điện tử: tiêu đề, tóm tắt, nội dung, ảnh
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong portal MÃ --out THƯ-MỤC [--zip] [--draft] [--json]"
    )]
    Portal(PortalArguments),
    /// Viết bản tin phát thanh dưới hai phút
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong speech MÃ --out TỆP.txt [--draft] [--json]"
    )]
    Speech(SpeechArguments),
    /// Dựng trang chiếu 16:9
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong slide MÃ --out TỆP.pdf|TỆP.png [--colour TÔNG] [--draft] [--json]"
    )]
    Slide(SlideArguments),
    /// Bảng thông báo: liệt kê, thêm, sửa, bỏ
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong board list|add|set|bin …"
    )]
    Board(BoardCommand),
    /// Ghi lượt niêm yết hoặc lượt đăng cổng, kèm đúng tệp áp phích
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong post MÃ… (--board BẢNG | --portal [--link ĐƯỜNG-DẪN]) [--from NGÀY] [--to NGÀY] [--copies SỐ] [--approved-by TÊN --basis GIẤY-TỜ] [--words TỆP.json] [--qr ĐƯỜNG-DẪN] [--json]"
    )]
    Post(PostArguments),
    /// Ghi gỡ xuống
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong takedown LƯỢT… --reason LÝ-DO [--on NGÀY] [--json]"
    )]
    Takedown(TakedownArguments),
    /// Tra đã niêm yết những gì vào một ngày, hoặc lịch của một năm
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong posted [--board BẢNG] [--on NGÀY | --year NĂM] [--json]"
    )]
    Posted(PostedArguments),
    /// Xem một lượt niêm yết, lấy lại đúng tệp đã đăng
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        override_usage = "guong posting LƯỢT [--out TỆP.pdf] [--json]"
    )]
    Posting(PostingArguments),
    /// Đồng ý công khai: xem, ghi, rút, thêm bản quét
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong consent list|add|withdraw|scan …"
    )]
    Consent(ConsentCommand),
    /// Đề nghị khen thưởng: ghi, ghi kết quả, rút, xem một đợt
    #[command(
        help_template = TEMPLATE,
        next_help_heading = "Tùy chọn",
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong nominate MÃ… --form HÌNH-THỨC --round ĐỢT [--title CHỮ] [--year NĂM] [--council HỘI-ĐỒNG] [--kind LOẠI] [--on NGÀY] [--submission GIẤY-TỜ] [--check] [--json]\n       guong nominate ĐỀ-NGHỊ… --result awarded|not_awarded --number SỐ [--date NGÀY] [--issuer TÊN] [--form HÌNH-THỨC] [--json]\n       guong nominate ĐỀ-NGHỊ… --take-back LÝ-DO [--json]\n       guong nominate list [--year NĂM] [--round ĐỢT] [--json]"
    )]
    Nominate(NominateArguments),
    /// Quá trình khen thưởng của một người, tập thể: xem, thêm
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong award list|add …"
    )]
    Award(AwardCommand),
    /// Quy tắc khen thưởng: liệt kê, xác nhận, thêm, sửa
    #[command(
        subcommand,
        help_template = TEMPLATE,
        disable_help_subcommand = true,
        subcommand_help_heading = "Lệnh",
        subcommand_value_name = "LỆNH",
        override_usage = "guong rule list|confirm|add|set …"
    )]
    Rule(RuleCommand),
    /// Kiểm tra tệp dữ liệu
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong check [--json]")]
    Check {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// Dựng lại mọi bảng tra cứu từ nhật ký thay đổi
    #[command(help_template = TEMPLATE, next_help_heading = "Tùy chọn", override_usage = "guong rebuild [--json]")]
    Rebuild {
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
}

impl Arguments {
    /// Whether data are to be printed as JSON.
    pub(crate) const fn json(&self) -> bool {
        match &self.command {
            Command::Init { json, .. }
            | Command::List { json, .. }
            | Command::Show { json, .. }
            | Command::Add { json, .. }
            | Command::Set { json, .. }
            | Command::History { json, .. }
            | Command::Candidates { json, .. }
            | Command::Coverage { json, .. }
            | Command::Inbox { json }
            | Command::Duplicates { json }
            | Command::Merge { json, .. }
            | Command::Distinct { json, .. }
            | Command::Undo { json }
            | Command::Templates { json }
            | Command::Check { json }
            | Command::Rebuild { json } => *json,
            Command::Logo(picture) | Command::Background(picture) => picture.json,
            Command::Move(arguments) => arguments.json,
            Command::Assess(arguments) => arguments.json,
            Command::Select(arguments) => arguments.json,
            Command::Vote(arguments) => arguments.json,
            Command::Stats(arguments) => arguments.json,
            Command::Year(command) => command.json(),
            Command::Paper(arguments) => arguments.json,
            Command::Profile(command) => command.json(),
            Command::Person(command) => command.json(),
            Command::Poster(arguments) => arguments.json,
            Command::Template(command) => command.json(),
            Command::Unit(command) => command.json(),
            Command::TestPage(arguments) => arguments.json,
            Command::Printer(command) => command.json(),
            Command::Portal(arguments) => arguments.json,
            Command::Speech(arguments) => arguments.json,
            Command::Slide(arguments) => arguments.json,
            Command::Board(command) => command.json(),
            Command::Post(arguments) => arguments.json,
            Command::Takedown(arguments) => arguments.json,
            Command::Posted(arguments) => arguments.json,
            Command::Posting(arguments) => arguments.json,
            Command::Consent(command) => command.json(),
            Command::Nominate(arguments) => arguments.json(),
            Command::Award(command) => command.json(),
            Command::Rule(command) => command.json(),
        }
    }
}

/// Reads the command line; otherwise what was shown instead, with its exit code.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Arguments, ExitCode> {
    Arguments::try_parse_from(arguments).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp => {
            print!("{error}");
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayVersion => {
            println!("guong {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        kind => {
            eprintln!("{}", sentence(kind, &error));
            eprintln!("Gõ “guong --help” để xem các lệnh.");
            ExitCode::from(2)
        }
    })
}

fn sentence(kind: ErrorKind, error: &clap::Error) -> String {
    use clap::error::ContextKind;
    let named = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = named(ContextKind::InvalidArg);
    match kind {
        ErrorKind::InvalidSubcommand => format!("Không có lệnh “{}”.", named(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => format!("Không có tùy chọn “{argument}”."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("Giá trị “{}” của {argument} không dùng được.", named(ContextKind::InvalidValue))
        }
        ErrorKind::MissingRequiredArgument => format!("Còn thiếu {argument}."),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Chưa có lệnh.".to_owned()
        }
        ErrorKind::ArgumentConflict => format!("Tùy chọn {argument} bị lặp hoặc trái nhau."),
        _ => "Dòng lệnh không đúng.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_defined_and_its_help_is_vietnamese() {
        Arguments::command().debug_assert();
        let help = Arguments::command().render_help().to_string();
        assert!(
            help.contains("Cách dùng:") && help.contains("Lệnh:") && help.contains("Tùy chọn:"),
            "{help}"
        );
        for english in ["Usage", "Commands:", "Options:", "Print", "default"] {
            assert!(!help.contains(english), "{english} in:\n{help}");
        }
    }

    #[test]
    fn every_command_explains_itself_in_vietnamese() {
        let mut whole = Arguments::command();
        whole.build();
        let nested = whole.get_subcommands().flat_map(clap::Command::get_subcommands);
        for command in whole.get_subcommands().chain(nested) {
            let help = command.clone().render_help().to_string();
            for english in ["Usage", "Arguments:", "Options:", "Print", "[default"] {
                assert!(!help.contains(english), "{english} in:\n{help}");
            }
        }
    }
}
