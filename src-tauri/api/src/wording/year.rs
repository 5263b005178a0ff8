//! What is said of the tasks that the beginning of a plan year brings along.

use domain::{
    id::UnitId,
    record::Kind,
    rollover::{Detail, Mention, Task, TaskKind},
    schema,
};

/// A task's title and what is to be said about it.
pub(crate) fn task(task: &Task, year: i64, unit: &dyn Fn(UnitId) -> String) -> (String, String) {
    let old = year - 1;
    match &task.detail {
        Detail::Years if task.kind == TaskKind::PlanTitle => (
            format!("Kế hoạch năm {old} → kế hoạch năm {year}"),
            format!("Đổi năm trong tên kế hoạch, trong thời gian thực hiện và ở nơi ghi kết quả năm {old}."),
        ),
        Detail::Years => (
            format!("Kế hoạch của UBND cho năm {year}"),
            format!(
                "Chưa đăng ký văn bản của cấp trên cho năm {year}; văn bản năm {old} không dùng lại được."
            ),
        ),
        Detail::Ordinal(then, now) => (
            format!("{then} năm → {now} năm"),
            format!("{}: năm {old} là {then} năm, năm {year} là {now} năm.", task.name),
        ),
        Detail::EndsWithYear(last) => (
            task.name.clone(),
            format!("Giai đoạn của phong trào đã hết năm {last}. Kiểm tra có giai đoạn mới không."),
        ),
        Detail::Heirs(last, heirs) => {
            let heirs: Vec<String> =
                heirs.iter().map(|id| unit(*id)).filter(|name| !name.is_empty()).collect();
            let heirs = if heirs.is_empty() {
                "Chưa ghi đơn vị kế thừa.".to_owned()
            } else {
                format!("Kế thừa: {}.", heirs.join(", "))
            };
            (task.name.clone(), format!("Đơn vị kết thúc ngày {}. {heirs}", last.on_screen()))
        }
        Detail::Level(tier, from, to) => {
            let from = from.map(|day| format!("từ ngày {}", day.on_screen()));
            let to = to.map(|day| format!("đến hết ngày {}", day.on_screen()));
            let days = [from, to].into_iter().flatten().collect::<Vec<_>>().join(", ");
            (
                format!("Người công tác ở {}", tier.label().to_lowercase()),
                format!("Chỉ được xét chọn {days} (chưa kiểm chứng)."),
            )
        }
        Detail::Ends(last) => (task.name.clone(), format!("Hết hạn ngày {}.", last.on_screen())),
        Detail::Words(_, _, mentions) => {
            let agreed = task.record.is_some_and(|(_, kind)| kind == Kind::Consent);
            let ask = if agreed {
                " Đây là điều người ấy đã đồng ý: cần hỏi lại, không tự sửa chữ."
            } else {
                ""
            };
            (place(task), format!("Còn ghi {}.{ask}", mentioned(mentions)))
        }
        Detail::Stands(state) => {
            (task.name.clone(), format!("Hồ sơ năm {old} đang ở bước “{}”, chưa kết thúc.", state.label()))
        }
        Detail::Since(from) => {
            (task.name.clone(), format!("Niêm yết từ ngày {}, chưa ghi đã gỡ.", from.on_screen()))
        }
    }
}

/// "Phương châm: lấy cái đẹp …", "Bảng thông báo “Bảng tầng 1”, ghi chú".
fn place(task: &Task) -> String {
    let Some((_, kind)) = task.record else { return format!("Tên cơ quan: {}", task.name) };
    let label = task.path.as_ref().map(|path| schema::label(kind, path).to_lowercase()).unwrap_or_default();
    format!("{} “{}”, {label}", called(kind), task.name)
}

/// What a kind of record with lasting words is called.
const fn called(kind: Kind) -> &'static str {
    match kind {
        Kind::Unit => "Đơn vị",
        Kind::Movement => "Phong trào",
        Kind::Slogan => "Phương châm",
        Kind::WorkField => "Lĩnh vực",
        Kind::Board => "Bảng thông báo",
        Kind::Template => "Mẫu áp phích",
        Kind::Consent => "Đồng ý công khai của",
        _ => "Hồ sơ",
    }
}

fn mentioned(mentions: &[Mention]) -> String {
    let say = |mention: &Mention| match mention {
        Mention::Year(year) => format!("năm {year}"),
        Mention::YearInWords(year) => format!("năm {year} bằng chữ"),
        Mention::Ordinal(ordinal) => format!("“{ordinal} năm”"),
    };
    mentions.iter().map(say).collect::<Vec<_>>().join(", ")
}
