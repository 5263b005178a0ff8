//! Doubles, merging, personal data and records as they stood, at the terminal.

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::PersonCommand,
    output::{list, print, text},
};

impl Desk {
    pub(super) fn duplicates(&self, json: bool) -> Result<(), Failure> {
        let found = self.call("duplicates", Json::Null)?;
        print(json, &found, |found| {
            let mut lines: String = list(found, "/pairs").iter().map(pair).collect();
            if lines.is_empty() {
                lines.push_str("Không thấy hồ sơ nào bị nhập hai lần.\n");
            }
            if found["more"] == Json::Bool(true) {
                lines.push_str("Còn nữa; xử lý những cặp trên rồi chạy lại.\n");
            }
            lines
        });
        Ok(())
    }

    pub(super) fn merge(
        &self,
        keep: &str,
        other: &str,
        choices: &[String],
        json: bool,
    ) -> Result<(), Failure> {
        let choice = |choice: &String| match choice.split_once('=') {
            Some((field, "ours")) => Ok(json!({ "field": field, "theirs": false })),
            Some((field, "theirs")) => Ok(json!({ "field": field, "theirs": true })),
            _ => Err(failure::refuse(failure::Code::UnknownWord, [("text", choice.clone())])),
        };
        let choices = choices.iter().map(choice).collect::<Result<Vec<Json>, Failure>>()?;
        let saved =
            self.call("merge_records", json!({ "keep": keep, "other": other, "choices": choices }))?;
        print(json, &saved, |saved| {
            format!("Đã hợp nhất lúc {}; “guong undo” lấy lại cả hai hồ sơ.", text(saved, "/clock"))
        });
        Ok(())
    }

    pub(super) fn mark_distinct(&self, one: &str, other: &str, json: bool) -> Result<(), Failure> {
        let saved = self.call("mark_distinct", json!({ "one": one, "other": other }))?;
        print(json, &saved, |saved| format!("Đã ghi lúc {}: không phải một.", text(saved, "/clock")));
        Ok(())
    }

    pub(super) fn show_at(&self, id: &str, day: &str, json: bool) -> Result<(), Failure> {
        let then = self.call("record_at", json!({ "record": id, "day": day }))?;
        print(json, &then, |then| {
            if then["existed"] == Json::Bool(false) {
                return format!("Cuối ngày {} chưa có hồ sơ này.", text(then, "/day"));
            }
            let mut lines = format!("{} – cuối ngày {}\n\n", text(then, "/name"), text(then, "/day"));
            for place in list(then, "/places") {
                let stood = place["stood"].as_str().unwrap_or("(trống)");
                lines.push_str(&format!("{}: {stood}\n", text(place, "/field")));
                if place["differs"] == Json::Bool(true) {
                    let now = place["now"].as_str().unwrap_or("(trống)");
                    lines.push_str(&format!("    bây giờ: {now}\n"));
                }
            }
            lines
        });
        Ok(())
    }

    pub(super) fn person(&self, command: &PersonCommand) -> Result<(), Failure> {
        match command {
            PersonCommand::Show { person, json } => {
                let kept = self.call("personal_data", json!({ "person": person }))?;
                print(*json, &kept, |kept| {
                    format!(
                        "{}\n{} điển hình, {} đồng ý công khai, {} lượt niêm yết, {} ảnh và tệp.",
                        text(kept, "/name"),
                        kept["exemplars"],
                        kept["consents"],
                        kept["postings"],
                        kept["files"]
                    )
                });
            }
            PersonCommand::Export { person, out, zip, json } => {
                let request = json!({ "person": person, "folder": out.display().to_string(), "zip": zip });
                let exported = self.call("export_person", request)?;
                print(*json, &exported, |exported| {
                    let count = list(exported, "/files").len();
                    format!("Đã ghi {} ({count} tệp).", text(exported, "/place"))
                });
            }
            PersonCommand::Erase { person, reason, typed_name, json } => {
                let request = json!({ "person": person, "reason": reason, "typed_name": typed_name });
                let erased = self.call("erase_person", request)?;
                print(*json, &erased, told);
            }
            PersonCommand::Erasures { json } => {
                let erasures = self.call("erasures", Json::Null)?;
                print(*json, &erasures, |erasures| {
                    let line = |it: &Json| {
                        let (day, clock) = (text(it, "/day"), text(it, "/clock"));
                        format!("{day} {clock}  {}  ·  {}\n", text(it, "/author"), text(it, "/reason"))
                    };
                    list(erasures, "").iter().map(line).collect()
                });
            }
            PersonCommand::Retention { years, json } => {
                let retention = match years {
                    Some(years) => self.call("set_retention_years", json!({ "years": years }))?,
                    None => self.call("retention", Json::Null)?,
                };
                print(*json, &retention, |retention| {
                    let mut lines = format!("Lưu {} năm sau khi hồ sơ kết thúc.\n", retention["years"]);
                    for it in list(retention, "/overdue") {
                        let (person, name) = (text(it, "/person"), text(it, "/name"));
                        let why = match it["brought_back"] == Json::Bool(true) {
                            true => "đã xóa trước đây, bản sao lưu đưa trở lại".to_owned(),
                            false => format!("đến {}", text(it, "/until")),
                        };
                        lines.push_str(&format!("{person}  {name}  ·  {why}\n"));
                    }
                    lines
                });
            }
        }
        Ok(())
    }
}

fn pair(pair: &Json) -> String {
    let side = |side: &str| {
        let read = |place: &str| text(pair, &format!("/{side}/{place}")).to_owned();
        let parts = [read("record"), read("name"), read("birth"), read("unit")];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ")
    };
    let reasons: Vec<&str> = list(pair, "/reasons").iter().map(|word| text(word, "/label")).collect();
    format!("{}\n{}\n    {}\n", side("one"), side("other"), reasons.join(", "))
}

fn told(erased: &Json) -> String {
    let mut lines = format!(
        "Đã xóa: {} hồ sơ thành ẩn danh, cắt tên trong {} hồ sơ khác, bỏ {} ảnh và tệp.\n",
        erased["anonymous"], erased["cut"], erased["files"]
    );
    if erased["namesakes"] != json!(0) {
        lines.push_str(&format!(
            "Còn {} người khác cùng tên; hồ sơ của họ được giữ nguyên.\n",
            erased["namesakes"]
        ));
    }
    if erased["signs_history"] == Json::Bool(true) {
        lines.push_str("Tên này cũng là tên người làm việc ở đây; lịch sử vẫn ghi ai đã làm gì.\n");
    }
    for file in list(erased, "/left").iter().filter_map(Json::as_str) {
        lines.push_str(&format!("Chưa bỏ được {file}; sẽ bỏ khi mở chương trình lần sau.\n"));
    }
    lines.push_str("Bản sao lưu và gói đã gửi nơi khác không tự xóa theo.\n");
    lines
}
