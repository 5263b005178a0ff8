//! Việc hôm nay.

use domain::{
    date::{PartialDate, Timestamp},
    exemplar::Gap,
    rules::State,
};
use office::{ExemplarRow, today::Waiting};

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
        let ready = today.ready.iter().map(|(row, since)| ready(row, *since, now)).collect();
        let groups = [
            group("waiting", "Đang chờ xử lý", waiting.len() as u64, waiting),
            group("ready", "Sẵn sàng làm áp phích", today.ready_in_all as u64, ready),
            group("unfinished", "Hồ sơ còn thiếu", today.unfinished.len() as u64, unfinished),
        ];
        Ok(Today {
            date: wording::long_day(now),
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
