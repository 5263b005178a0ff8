//! The selection board at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::output::{list, print, text};

impl Desk {
    pub(super) fn candidates(&self, year: Option<i64>, json: bool) -> Result<(), Failure> {
        let found = self.call("candidates", json!({ "plan_year": self.plan_year(year)? }))?;
        print(json, &found, |found| list(found, "/rows").iter().map(line).collect());
        Ok(())
    }

    pub(super) fn coverage(&self, year: Option<i64>, json: bool) -> Result<(), Failure> {
        let coverage = self.call("coverage", json!({ "plan_year": self.plan_year(year)? }))?;
        print(json, &coverage, |coverage| {
            let counts = |tally: &Json| format!("{} ({} đã chọn)", tally["all"], tally["selected"]);
            let row = |row: &Json| format!("{}: {}\n", text(row, "/name"), counts(&row["total"]));
            let mut shown: String = list(coverage, "/rows").iter().map(row).collect();
            shown.push_str(&format!("Cả năm: {}", counts(&coverage["exemplars"])));
            if let Some(share) = coverage["individual_share"].as_u64() {
                shown.push_str(&format!("; cá nhân {share} %"));
            }
            shown
        });
        Ok(())
    }

    pub(super) fn inbox(&self, json: bool) -> Result<(), Failure> {
        let inbox = self.call("inbox", Json::Null)?;
        print(json, &inbox, |inbox| {
            let item = |item: &Json| {
                let changed = list(item, "/returned/changes").iter();
                let changed: Vec<&str> = changed.map(|change| text(change, "/field")).collect();
                let mut shown = line(&item["candidate"]);
                if !changed.is_empty() {
                    shown.push_str(&format!("– đã sửa từ lần trả lại: {}\n", changed.join(", ")));
                }
                shown
            };
            list(inbox, "/items").iter().map(item).collect()
        });
        Ok(())
    }

    /// The year named, or else the newest in use.
    pub(super) fn plan_year(&self, named: Option<i64>) -> Result<i64, Failure> {
        if let Some(year) = named {
            return Ok(year);
        }
        let catalogue = self.call("catalogue", Json::Null)?;
        let newest = list(&catalogue, "/plan_years").first().and_then(Json::as_i64);
        Ok(newest.unwrap_or_default())
    }
}

fn line(candidate: &Json) -> String {
    let mark = |mark: &Json| match text(mark, "/met") {
        "YES" => "đạt",
        "PARTLY" => "một phần",
        "NO" => "chưa đạt",
        _ => "?",
    };
    let marks: Vec<&str> = list(candidate, "/marks").iter().map(mark).collect();
    let mut shown = format!(
        "{}  {}  ·  {}  ·  {}  ·  {}\n",
        text(candidate, "/id"),
        text(candidate, "/name"),
        text(candidate, "/unit"),
        text(candidate, "/state/label"),
        marks.join(" / ")
    );
    let reasons = list(candidate, "/ineligible").iter().map(|reason| text(reason, "/label"));
    let gaps = list(candidate, "/gaps").iter().filter_map(Json::as_str);
    for told in reasons.chain(gaps) {
        shown.push_str(&format!("– {told}\n"));
    }
    shown
}
