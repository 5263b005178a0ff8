//! The figures and the plan year at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{StatsArguments, YearCommand},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn stats(&self, asked: &StatsArguments) -> Result<(), Failure> {
        let is_range = asked.all || asked.from.is_some() || asked.to.is_some();
        let (first, last) = if is_range {
            (asked.from, asked.to)
        } else {
            let year = Some(self.plan_year(asked.year)?);
            (year, year)
        };
        let request = json!({ "first_year": first, "last_year": last, "units": asked.units.word() });
        let found = self.call("statistics", request)?;
        print(asked.json, &found, figures);
        Ok(())
    }

    pub(super) fn year(&self, command: &YearCommand) -> Result<(), Failure> {
        match command {
            YearCommand::Show { year, json } => {
                let view = self.call("year", json!({ "year": year }))?;
                print(*json, &view, tasks);
            }
            YearCommand::Next { json } => {
                let view = self.call("year", Json::Null)?;
                let saved = self.call("begin_year", json!({ "year": view["next"] }))?;
                print(*json, &saved, |_| format!("Đã sang năm kế hoạch {}.", view["next"]));
            }
            YearCommand::Settle { tasks, choice, note, json } => {
                let view = self.call("year", Json::Null)?;
                let decision = json!({ "tasks": tasks, "choice": choice.to_uppercase(), "note": note });
                let saved =
                    self.call("settle_year", json!({ "year": view["current"], "decisions": [decision] }))?;
                print(*json, &saved, |saved| format!("Đã ghi lúc {}.", text(saved, "/clock")));
            }
        }
        Ok(())
    }
}

fn figures(found: &Json) -> String {
    let mut shown = format!("Toàn cảnh {}\n", text(found, "/period"));
    for step in list(found, "/reached") {
        shown.push_str(&format!("Từng “{}”: {}\n", text(step, "/state/label"), step["count"]["count"]));
    }
    let timely = &found["timely"];
    shown.push_str(&format!(
        "Từ phát hiện đến lần đăng đầu: {}, mức đặt ra {} ngày\n",
        days(&timely["median"]),
        found["target_days"]
    ));
    for unit in list(found, "/units") {
        shown.push_str(&format!(
            "{}: {} điển hình, {} đã lựa chọn, {} lượt đăng, {}\n",
            text(unit, "/name"),
            unit["exemplars"]["count"],
            unit["selected"]["count"],
            unit["postings"],
            days(&unit["timely"]["median"])
        ));
    }
    shown.push_str(&format!("Tháng không đăng gì: {}", found["quiet_months"]));
    shown
}

/// "9 ngày", "9,5 ngày".
fn days(median: &Json) -> String {
    let shown = median.as_f64().map(|days| format!("{} ngày", days.to_string().replace('.', ",")));
    shown.unwrap_or_else(|| "chưa tính được".to_owned())
}

fn tasks(view: &Json) -> String {
    let mut shown = format!("Năm kế hoạch đang làm: {}\n", view["current"]);
    shown.push_str(&format!("Việc đầu năm {}: còn {} việc\n", view["year"], view["open"]));
    for task in list(view, "/tasks") {
        let decided = text(task, "/decision/choice/label");
        let mark = if decided.is_empty() { "chưa quyết định" } else { decided };
        shown.push_str(&format!(
            "{}\n  {}: {}\n  {} [{mark}]\n",
            text(task, "/key"),
            text(task, "/kind/label"),
            text(task, "/title"),
            text(task, "/text")
        ));
    }
    shown
}
