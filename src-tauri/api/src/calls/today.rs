//! Việc hôm nay.

use domain::{
    date::{PartialDate, Timestamp},
    exemplar::Gap,
    posting::FactChange,
    profile::Duty,
    rules::State,
};
use office::{ExemplarRow, consent::Lacking, people::Overdue, posting::PostingView, today::Waiting};

use super::{Call, record::history_entry};
use crate::{
    types::{
        Failure, Nothing,
        today::{FunnelStep, Task, TaskGroup, TaskTarget, Today, TodaySheet},
    },
    wording,
};

/// How many tasks of one group are listed.
const LISTED: usize = 5;

pub(super) fn today(call: Call<'_>, _: Nothing) -> Result<Today, Failure> {
    let now = call.api.world.now();
    call.api.with(|office| {
        let today = office.today()?;
        let waiting: Vec<Task> = today.waiting.iter().map(|group| waiting(group, now)).collect();
        let unfinished: Vec<Task> =
            today.unfinished.iter().take(LISTED).map(|(row, gaps)| unfinished(row, gaps, now)).collect();
        let unconsented_tasks = today.unconsented.iter().take(LISTED).map(unconsented).collect();
        let withdrawn_tasks = today.withdrawn.iter().take(LISTED).map(withdrawn).collect();
        let changed_tasks = today.changed.iter().take(LISTED).map(changed).collect();
        let ending_tasks = today.ending.iter().take(LISTED).map(ending).collect();
        let ready = today.ready.iter().map(|(row, since)| ready(row, *since, now)).collect();
        let keeping = match office.may(Duty::KeepPersonalData) {
            true => keeping(&office.retention()?.overdue),
            false => Vec::new(),
        };
        let groups = [
            group(
                "unconsented",
                "Phải gỡ vì không còn đồng ý",
                today.unconsented.len() as u64,
                unconsented_tasks,
            ),
            group("withdrawn", "Phải gỡ vì đã rút hồ sơ", today.withdrawn.len() as u64, withdrawn_tasks),
            group("changed", "Khác bản đã đăng", today.changed.len() as u64, changed_tasks),
            group("ending", "Hết hạn trong 7 ngày", today.ending.len() as u64, ending_tasks),
            group("waiting", "Đang chờ xử lý", waiting.len() as u64, waiting),
            group("ready", "Sẵn sàng làm áp phích", today.ready_in_all as u64, ready),
            group("keeping", "Dữ liệu cá nhân", keeping.len() as u64, keeping),
            group("unfinished", "Hồ sơ còn thiếu", today.unfinished.len() as u64, unfinished),
        ];
        Ok(Today {
            date: wording::long_day(now),
            day: now.day_in_vietnam().map(PartialDate::on_screen).unwrap_or_default(),
            groups: groups.into_iter().filter(|group| !group.tasks.is_empty()).collect(),
            sheets: today.sheets.iter().map(small_sheet).collect(),
            recent: today.recent.iter().map(|entry| history_entry(entry, now)).collect(),
            funnel: today
                .funnel
                .iter()
                .map(|(step, count)| FunnelStep { label: step.label().to_owned(), count: *count as u64 })
                .collect(),
        })
    })
}

fn group(code: &str, label: &str, count: u64, tasks: Vec<Task>) -> TaskGroup {
    TaskGroup { code: code.to_owned(), label: label.to_owned(), count, tasks }
}

fn waiting(group: &Waiting, now: Timestamp) -> Task {
    let (what, button) = match group.state {
        State::Proposed => ("chờ Văn phòng Sở kiểm tra", "Ghi kết quả kiểm tra"),
        State::Checked => ("chờ Giám đốc Sở lựa chọn", "Ghi kết quả chọn"),
        _ => ("bị trả lại, cần bổ sung", "Bổ sung"),
    };
    let target = match &group.rows[..] {
        [only] => TaskTarget::Show { id: only.id.to_string() },
        _ => TaskTarget::State { state: group.state.code().to_owned() },
    };
    Task {
        icon: if group.state == State::Checked { "select" } else { "check" }.to_owned(),
        title: format!("{} hồ sơ {what}", group.count),
        detail: names(&group.rows, group.count),
        since: wording::waiting_since(group.since, now),
        button: button.to_owned(),
        target,
    }
}

fn unfinished(row: &ExemplarRow, gaps: &[Gap], now: Timestamp) -> Task {
    let missing: Vec<&str> = gaps.iter().map(|gap| gap.label()).collect();
    let first = gaps.first().copied().unwrap_or(Gap::Summary);
    let (icon, button) = match first {
        Gap::Photo => ("photo", "Thêm ảnh"),
        _ => ("text", "Bổ sung"),
    };
    Task {
        icon: icon.to_owned(),
        title: format!("{} chưa có {}", row.name, missing.join(", ")),
        detail: row.unit_name.clone(),
        since: wording::waiting_since(row.updated_at.day_in_vietnam(), now),
        button: button.to_owned(),
        target: TaskTarget::Edit { id: row.id.to_string(), path: first.code().to_owned() },
    }
}

fn ready(row: &ExemplarRow, since: Option<PartialDate>, now: Timestamp) -> Task {
    Task {
        icon: "poster".to_owned(),
        title: format!("{} đã được lựa chọn", row.name),
        detail: row.unit_name.clone(),
        since: wording::waiting_since(since, now),
        button: "Làm áp phích".to_owned(),
        target: TaskTarget::Poster { id: row.id.to_string() },
    }
}

fn ending(view: &PostingView) -> Task {
    let days = view.days_left.unwrap_or_default();
    let what = if days < 0 { "đã hết hạn, chưa ghi gỡ" } else { "sắp hết hạn" };
    Task {
        icon: "poster".to_owned(),
        title: format!("{} {what}", view.posting.title),
        detail: place(view),
        since: wording::days_left(days),
        button: "Gỡ hoặc gia hạn".to_owned(),
        target: posting(view),
    }
}

fn changed((view, changes): &(PostingView, Vec<FactChange>)) -> Task {
    let mut parts: Vec<String> = Vec::new();
    for change in changes {
        let label = wording::part_label(&change.part);
        if !parts.contains(&label) {
            parts.push(label);
        }
    }
    Task {
        icon: "text".to_owned(),
        title: format!("{} khác bản đã đăng", view.posting.title),
        detail: format!("{} – {}", parts.join(", "), place(view)),
        since: view.posting.posted_from.map(|from| format!("từ {}", from.on_screen())).unwrap_or_default(),
        button: "Xem chỗ khác".to_owned(),
        target: posting(view),
    }
}

fn unconsented((view, lacking): &(PostingView, Vec<Lacking>)) -> Task {
    let who: Vec<String> = lacking.iter().map(wording::lacking).collect();
    Task {
        icon: "photo".to_owned(),
        title: format!("{} không còn được đồng ý công khai", view.posting.title),
        detail: format!("{} – {}", who.join("; "), place(view)),
        since: String::new(),
        button: "Gỡ xuống".to_owned(),
        target: posting(view),
    }
}

fn withdrawn(view: &PostingView) -> Task {
    Task {
        icon: "poster".to_owned(),
        title: format!("{} đã rút nhưng vẫn còn đăng", view.posting.title),
        detail: place(view),
        since: view.posting.posted_from.map(|from| format!("từ {}", from.on_screen())).unwrap_or_default(),
        button: "Gỡ xuống".to_owned(),
        target: posting(view),
    }
}

/// Whose data are kept too long, and whose came back with an older copy of the office; nobody is erased by itself.
fn keeping(overdue: &[Overdue]) -> Vec<Task> {
    let task = |people: Vec<&Overdue>, what: &str| {
        let named: Vec<&str> = people.iter().take(LISTED).map(|it| it.name.as_str()).collect();
        (!people.is_empty()).then(|| Task {
            icon: "check".to_owned(),
            title: format!("{} người {what}", people.len()),
            detail: named.join("; "),
            since: String::new(),
            button: "Xem từng người".to_owned(),
            target: TaskTarget::People {},
        })
    };
    let (back, late): (Vec<&Overdue>, Vec<&Overdue>) = overdue.iter().partition(|it| it.brought_back);
    let tasks = [
        task(back, "đã xóa dữ liệu lại có trong văn phòng vì phục hồi bản sao lưu cũ"),
        task(late, "đã quá thời hạn lưu dữ liệu"),
    ];
    tasks.into_iter().flatten().collect()
}

fn place(view: &PostingView) -> String {
    if view.board_name.is_empty() { view.posting.channel.label().to_owned() } else { view.board_name.clone() }
}

fn posting(view: &PostingView) -> TaskTarget {
    let exemplar = view.posting.exemplars.first().map(|id| id.to_string()).unwrap_or_default();
    TaskTarget::Posting { id: view.id.to_string(), exemplar }
}

fn names(rows: &[ExemplarRow], count: usize) -> String {
    /// How many names fit into a row.
    const NAMED: usize = 3;
    let named: Vec<&str> = rows.iter().take(NAMED).map(|row| row.name.as_str()).collect();
    let rest = count.saturating_sub(named.len());
    if rest == 0 { named.join("; ") } else { format!("{}; {rest} hồ sơ khác", named.join("; ")) }
}

fn small_sheet(row: &ExemplarRow) -> TodaySheet {
    TodaySheet { id: row.id.to_string(), name: row.name.clone(), unit: row.unit_name.clone() }
}
