//! Which situation an error of the office is.

use domain::{
    profile::{Duty, Role},
    schema::Refusal,
    vote::{Count, MOST_PRESENT, Miscount},
};
use office::consent::Lacking;
use office::error::{OfficeError, Reference};
use office::printer::WIDEST_MARGIN_MM;
use office::statistics::LONGEST_TARGET_DAYS;
use office::{FileOperation, NoticeError, PhotoError, StoreError, WIDEST_OVERLAP_MM};

use super::{Code, refuse};
use crate::{types::Failure, wording};

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        match error {
            OfficeError::Store(error) => store(&error),
            OfficeError::Refused(refusal) => refused(refusal),
            OfficeError::Path(error) => refuse(Code::NoSuchPlace, [("path", error.0)]),
            OfficeError::Photo(error) => photo(&error),
            OfficeError::Notice(error) => notice(&error),
            OfficeError::Preview(error) => refuse(Code::SheetFault, [("detail", error.to_string())]),
            OfficeError::NobodyWorking => refuse(Code::NobodyWorking, []),
            OfficeError::NoSuchRecord(record) => refuse(Code::NoSuchRecord, [("record", record)]),
            OfficeError::AmbiguousRecord(record) => refuse(Code::AmbiguousRecord, [("record", record)]),
            OfficeError::NotAPair => refuse(Code::NotAPair, []),
            OfficeError::NameNotTyped => refuse(Code::NameNotTyped, []),
            OfficeError::AlreadyErased => refuse(Code::AlreadyErased, []),
            OfficeError::StillPosted { count } => refuse(Code::StillPosted, [("count", count.to_string())]),
            OfficeError::NotYears(years) => refuse(Code::NotYears, [("years", years)]),
            OfficeError::NameMissing => refuse(Code::NameMissing, []),
            OfficeError::SubjectMissing => refuse(Code::SubjectMissing, []),
            OfficeError::Unknown { what, name } => unknown(what, name),
            OfficeError::NoSuchMove { from, to } => {
                refuse(Code::NoSuchMove, [("from", from.label().to_owned()), ("to", to.label().to_owned())])
            }
            OfficeError::MoveNotPermitted { role, passage } => refuse(
                Code::MoveNotPermitted,
                [
                    ("role", role.label().to_owned()),
                    ("to", passage.to.label().to_owned()),
                    ("mover", wording::moves::mover(passage.mover).to_owned()),
                ],
            ),
            OfficeError::PaperMissing { passage } => refuse(
                Code::PaperMissing,
                [
                    ("to", passage.to.label().to_owned()),
                    ("mover", wording::moves::mover(passage.mover).to_owned()),
                ],
            ),
            OfficeError::MoveBlocked { to, obstacles } => {
                let missing: Vec<String> = obstacles.iter().map(wording::moves::obstacle).collect();
                let missing = missing.iter().map(|sentence| sentence.trim_end_matches('.'));
                let missing = missing.collect::<Vec<_>>().join("; ");
                refuse(Code::MoveBlocked, [("to", to.label().to_owned()), ("missing", missing)])
            }
            OfficeError::DecisionMissing => refuse(Code::DecisionMissing, []),
            OfficeError::ReplicationMissing => refuse(Code::ReplicationMissing, []),
            OfficeError::NotNominable(found) => {
                let told: Vec<String> =
                    found.iter().map(|(name, state)| format!("{name} ({})", state.label())).collect();
                refuse(Code::NotNominable, [("names", told.join("; "))])
            }
            OfficeError::RoundMissing => refuse(Code::RoundMissing, []),
            OfficeError::AlreadyDecided(names) => refuse(Code::AlreadyDecided, [("names", names.join("; "))]),
            OfficeError::SourceMissing => refuse(Code::SourceMissing, []),
            OfficeError::CarriedOver => refuse(Code::CarriedOver, []),
            OfficeError::DayAhead { day } => refuse(Code::DayAhead, [("day", day.on_screen())]),
            OfficeError::OtherUnit { role } => refuse(Code::OtherUnit, [("role", role.label().to_owned())]),
            OfficeError::TextsOnly { role, label } => {
                refuse(Code::TextsOnly, [("role", role.label().to_owned()), ("label", label)])
            }
            OfficeError::DoneByAnother { author } => refuse(Code::DoneByAnother, [("author", author)]),
            OfficeError::NameTaken(name) => refuse(Code::NameTaken, [("name", name)]),
            OfficeError::UnitMissing => refuse(Code::UnitMissing, []),
            OfficeError::Retired(name) => refuse(Code::Retired, [("name", name)]),
            OfficeError::AtWork => refuse(Code::AtWork, []),
            OfficeError::NotAPin => refuse(Code::NotAPin, []),
            OfficeError::PinNeeded(name) => refuse(Code::PinNeeded, [("name", name)]),
            OfficeError::PinWrong { wait } => refuse(Code::PinWrong, [("wait", wait.to_string())]),
            OfficeError::PinWait { wait } => refuse(Code::PinWait, [("wait", wait.to_string())]),
            OfficeError::NothingToUndo => refuse(Code::NothingToUndo, []),
            OfficeError::NoExemplars => refuse(Code::NoExemplars, []),
            OfficeError::ExemplarCount { given, least, most } => refuse(
                Code::ExemplarCount,
                [("given", given.to_string()), ("least", least.to_string()), ("most", most.to_string())],
            ),
            OfficeError::NotAnAnniversary(day) => refuse(
                Code::NotAnAnniversary,
                [
                    ("first", format!("{}/{}/{}", day.day, day.month, day.first_year)),
                    ("year", day.year.to_string()),
                ],
            ),
            OfficeError::NotPrintable => refuse(Code::NotPrintable, []),
            OfficeError::SheetGone(key) => refuse(Code::SheetGone, [("key", key)]),
            OfficeError::UnknownChoice { name, .. } => refuse(Code::UnknownChoice, [("name", name)]),
            OfficeError::NotPermitted { role, duty } => not_permitted(role, duty),
            OfficeError::NotApproved(names) => refuse(Code::NotApproved, [("names", names.join("; "))]),
            OfficeError::DraftSheet => refuse(Code::DraftSheet, []),
            OfficeError::ConsentMissing(lacking) => consent_missing(&lacking),
            OfficeError::ApprovalMissing => refuse(Code::ApprovalMissing, []),
            OfficeError::ConsentToNothing => refuse(Code::ConsentToNothing, []),
            OfficeError::AlreadyWithdrawn => refuse(Code::AlreadyWithdrawn, []),
            OfficeError::NobodyBehind(name) => refuse(Code::NobodyBehind, [("name", name)]),
            OfficeError::BoardMissing => refuse(Code::BoardMissing, []),
            OfficeError::AnotherBoard => refuse(Code::AnotherBoard, []),
            OfficeError::NotAMargin(margin) => refuse(
                Code::NotAMargin,
                [("margin", wording::decimal(margin)), ("widest", wording::decimal(WIDEST_MARGIN_MM))],
            ),
            OfficeError::NotATarget(days) => refuse(
                Code::NotATarget,
                [("days", days.to_string()), ("longest", LONGEST_TARGET_DAYS.to_string())],
            ),
            OfficeError::NotTheNextYear { current, year } => refuse(
                Code::NotTheNextYear,
                [
                    ("current", current.to_string()),
                    ("year", year.to_string()),
                    ("next", (current + 1).to_string()),
                ],
            ),
            OfficeError::YearNotBegun(year) => refuse(Code::YearNotBegun, [("year", year.to_string())]),
            OfficeError::NoSuchTask { year } => refuse(Code::NoSuchTask, [("year", year.to_string())]),
            OfficeError::NotAChoice { choice } => {
                refuse(Code::NotAChoice, [("choice", choice.label().to_owned())])
            }
            OfficeError::BoardInUse { count } => refuse(Code::BoardInUse, [("count", count.to_string())]),
            OfficeError::ReasonMissing => refuse(Code::ReasonMissing, []),
            OfficeError::PaperWithoutRows { kind, plan_year } => refuse(
                Code::PaperWithoutRows,
                [("year", plan_year.to_string()), ("paper", kind.label().to_lowercase())],
            ),
            OfficeError::NoMeetingDay => refuse(Code::NoMeetingDay, []),
            OfficeError::Miscounted { flaw, count } => miscounted(flaw, count),
            OfficeError::AlreadyDown => refuse(Code::AlreadyDown, []),
            OfficeError::EndsBeforeBeginning { from, to } => {
                refuse(Code::EndsBeforeBeginning, [("from", from.on_screen()), ("to", to.on_screen())])
            }
            OfficeError::NoDay => refuse(Code::NoDay, []),
            OfficeError::RecordedOnce { label } => refuse(Code::RecordedOnce, [("label", label)]),
            OfficeError::NotAnAttachment { word: true } => refuse(Code::NotEvidence, []),
            OfficeError::NotAnAttachment { word: false } => refuse(Code::NotAnAttachment, []),
            OfficeError::AttachmentTooLarge { bytes } => {
                refuse(Code::AttachmentTooLarge, [("size", format!("{} MB", bytes / (1024 * 1024)))])
            }
            OfficeError::FileNotAtHand(record) => refuse(Code::FileNotAtHand, [("record", record)]),
            OfficeError::File { action, path, source } => file(action, &path, &source),
            OfficeError::Unit(fault) => {
                let (why, todo) = wording::units::fault(&fault);
                refuse(Code::UnitRefused, [("why", why), ("todo", todo.to_owned())])
            }
            OfficeError::UnitList(fault) => {
                let (why, todo) = wording::units::list_fault(fault);
                refuse(Code::UnitListRefused, [("why", why), ("todo", todo.to_owned())])
            }
            OfficeError::Template(flaw) => crate::calls::template_words::flawed(&flaw),
            OfficeError::BuiltIn { name, reason } => {
                refuse(Code::ProductFault, [("detail", format!("{name}: {reason}"))])
            }
        }
    }
}

fn not_permitted(role: Role, duty: Duty) -> Failure {
    let what = match duty {
        Duty::Write => "sửa dữ liệu",
        Duty::RecordVotes => "ghi kết quả họp xét",
        Duty::Post => "ghi niêm yết và gỡ xuống",
        Duty::Approve => "phê duyệt",
        Duty::WriteFacts => "sửa thông tin điển hình, ảnh và đánh giá",
        Duty::WriteAnywhere => "sửa danh mục và mẫu của văn phòng",
        Duty::KeepProfiles => "sửa danh sách người làm việc",
        Duty::GrantApproval => "giao hoặc bỏ vai trò Chánh Văn phòng, Giám đốc",
        Duty::ResetPin => "bỏ mã PIN của người khác",
        Duty::KeepPersonalData => "xuất dữ liệu cá nhân và đặt thời hạn lưu",
        Duty::ErasePeople => "xóa dữ liệu cá nhân",
    };
    refuse(Code::NotPermitted, [("role", role.label().to_owned()), ("duty", what.to_owned())])
}

fn miscounted(flaw: Miscount, count: Count) -> Failure {
    match flaw {
        Miscount::NoVotes => refuse(Code::VotesMissing, []),
        Miscount::TooManyVotes => refuse(
            Code::TooManyVotes,
            [("cast", count.cast().to_string()), ("present", count.present.to_string())],
        ),
        Miscount::NoSuchNumber => refuse(Code::NoSuchCount, [("most", MOST_PRESENT.to_string())]),
    }
}

fn consent_missing(lacking: &[Lacking]) -> Failure {
    let channel = lacking.first().map(|it| it.channel.label().to_lowercase()).unwrap_or_default();
    let missing: Vec<String> = lacking.iter().map(wording::lacking).collect();
    refuse(Code::ConsentMissing, [("channel", channel), ("missing", missing.join("; "))])
}

fn store(error: &StoreError) -> Failure {
    match error {
        StoreError::NoOffice { folder } => refuse(Code::NoOffice, [("folder", folder.display().to_string())]),
        StoreError::NotAnOffice { path } => refuse(Code::NotAnOffice, [("path", path.display().to_string())]),
        StoreError::AlreadyAnOffice { folder } => {
            refuse(Code::AlreadyAnOffice, [("folder", folder.display().to_string())])
        }
        StoreError::InUse => refuse(Code::OfficeInUse, []),
        StoreError::Newer { version, supported } => refuse(
            Code::OfficeNewer,
            [("version", version.to_string()), ("supported", supported.to_string())],
        ),
        StoreError::Damaged { detail } => refuse(Code::OfficeDamaged, [("detail", detail.clone())]),
        StoreError::ReadOnly => refuse(Code::ReadOnly, []),
        StoreError::DiskFull => refuse(Code::DiskFull, []),
        StoreError::File { operation, path, source } => {
            let code = match operation {
                FileOperation::Read => Code::FileNotRead,
                _ => Code::FileNotWritten,
            };
            refuse(code, [("path", path.display().to_string()), ("detail", reason(source))])
        }
        StoreError::WrongKind { record, .. } => refuse(Code::NoSuchRecord, [("record", record.to_string())]),
        StoreError::Record(error) => refuse(Code::StoreRefused, [("detail", error.to_string())]),
        StoreError::Database(error) => refuse(Code::StoreRefused, [("detail", error.to_string())]),
    }
}

fn file(action: office::error::FileAction, path: &std::path::Path, source: &std::io::Error) -> Failure {
    use office::error::FileAction;
    if source.kind() == std::io::ErrorKind::StorageFull {
        return refuse(Code::DiskFull, []);
    }
    let code = match action {
        FileAction::Read => Code::FileNotRead,
        FileAction::Write => Code::FileNotWritten,
    };
    refuse(code, [("path", path.display().to_string()), ("detail", reason(source))])
}

/// Why the system refused, in words a clerk knows; the rest keeps the system's number.
fn reason(source: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match source.kind() {
        ErrorKind::NotFound => "không thấy tệp hoặc thư mục".to_owned(),
        ErrorKind::PermissionDenied => "không có quyền".to_owned(),
        ErrorKind::AlreadyExists => "đã có tệp cùng tên".to_owned(),
        ErrorKind::StorageFull => "ổ đĩa đã đầy".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "ổ đĩa chỉ cho đọc".to_owned(),
        ErrorKind::IsADirectory => "đó là thư mục".to_owned(),
        ErrorKind::NotADirectory => "đường dẫn không phải thư mục".to_owned(),
        _ => source
            .raw_os_error()
            .map_or_else(|| "lỗi hệ thống".to_owned(), |code| format!("lỗi hệ thống {code}")),
    }
}

fn refused(refusal: Refusal) -> Failure {
    use domain::date::DateError;
    match refusal {
        Refusal::NoSuchPlace(path) => refuse(Code::NoSuchPlace, [("path", path)]),
        Refusal::NotADate { label, text, reason: DateError::LooksMonthFirst { reading } } => refuse(
            Code::MonthFirst,
            [("label", label.to_owned()), ("text", text), ("reading", reading.on_screen())],
        ),
        Refusal::NotADate { label, text, .. } => {
            refuse(Code::NotADate, [("label", label.to_owned()), ("text", text)])
        }
        Refusal::NotANumber { label, text, least, most } => refuse(
            Code::NotANumber,
            [
                ("label", label.to_owned()),
                ("text", text),
                ("least", least.to_string()),
                ("most", most.to_string()),
            ],
        ),
        Refusal::UnknownWord { label, text } => {
            refuse(Code::UnknownWord, [("label", label.to_owned()), ("text", text)])
        }
        Refusal::TooLong { label, bytes } => {
            refuse(Code::TooLong, [("label", label.to_owned()), ("bytes", bytes.to_string())])
        }
    }
}

fn photo(error: &PhotoError) -> Failure {
    match error {
        PhotoError::NotAPicture => refuse(Code::PhotoNotAPicture, []),
        PhotoError::UnsupportedFormat { name } | PhotoError::UnsupportedVariant { name } => {
            refuse(Code::PhotoUnsupported, [("name", (*name).to_owned())])
        }
        PhotoError::Heic => refuse(Code::PhotoHeic, []),
        PhotoError::FileTooLarge { bytes } => {
            refuse(Code::PhotoTooLarge, [("size", format!("{} MB", bytes / (1024 * 1024)))])
        }
        PhotoError::TooLarge { width, height } => {
            refuse(Code::PhotoTooLarge, [("size", format!("{width} × {height} điểm ảnh"))])
        }
        PhotoError::Truncated => refuse(Code::PhotoTruncated, []),
        PhotoError::Damaged => refuse(Code::PhotoDamaged, []),
    }
}

fn notice(error: &NoticeError) -> Failure {
    match error {
        NoticeError::UnknownTemplate(template) => {
            refuse(Code::UnknownChoice, [("name", template.as_str().to_owned())])
        }
        NoticeError::PaperNotOffered { paper, .. } => {
            refuse(Code::UnknownChoice, [("name", paper.name().to_owned())])
        }
        NoticeError::NoSheets => refuse(Code::NoExemplars, []),
        NoticeError::NoTiling { paper, overlap_mm } => refuse(
            Code::NotATiling,
            [
                ("paper", paper.name().to_owned()),
                ("overlap", wording::decimal((*overlap_mm).into())),
                ("widest", wording::decimal(WIDEST_OVERLAP_MM.into())),
            ],
        ),
        other => refuse(Code::SheetFault, [("detail", other.to_string())]),
    }
}

fn unknown(what: Reference, name: String) -> Failure {
    let code = match what {
        Reference::Unit => Code::UnknownUnit,
        Reference::WorkField => Code::UnknownWorkField,
        Reference::Movement => Code::UnknownMovement,
        Reference::Board => Code::UnknownBoard,
        Reference::Printer => Code::UnknownPrinter,
        Reference::Word => return refuse(Code::UnknownWord, [("text", name)]),
    };
    refuse(code, [("name", name)])
}
