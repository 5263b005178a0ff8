//! Nominations, awards and the rules about them at the terminal.

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{AwardCommand, NominateArguments, NominateCommand, RuleCommand},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn nominate(&self, arguments: &NominateArguments) -> Result<(), Failure> {
        if let Some(NominateCommand::List { year, round, json }) = &arguments.list {
            return self.show_round(*year, round.as_deref(), *json);
        }
        let NominateArguments { ids, json, .. } = arguments;
        if let Some(outcome) = &arguments.result {
            let request = json!({
                "nominations": ids, "outcome": outcome.to_uppercase().replace('-', "_"),
                "decision_number": arguments.number, "decision_date": arguments.date,
                "decision_issuer": arguments.issuer, "given": arguments.form.to_uppercase(),
                "given_title": arguments.title,
            });
            let saved = self.call("record_outcome", request)?;
            print(*json, &saved, |saved| format!("Đã ghi kết quả lúc {}.", text(saved, "/clock")));
            return Ok(());
        }
        if let Some(reason) = &arguments.take_back {
            let request = json!({ "nominations": ids, "reason": reason });
            let saved = self.call("take_back_nominations", request)?;
            print(*json, &saved, |saved| format!("Đã rút lúc {}.", text(saved, "/clock")));
            return Ok(());
        }
        let request = json!({
            "exemplars": ids, "year": arguments.year, "round": arguments.round, "council": arguments.council,
            "kind": arguments.kind.to_uppercase(), "form": arguments.form.to_uppercase(),
            "title": arguments.title, "proposed_on": arguments.on, "submission": arguments.submission,
        });
        if arguments.check {
            let told = self.call("preview_nominations", request)?;
            print(*json, &told, |told| list(told, "").iter().map(previewed).collect());
            return Ok(());
        }
        let added = self.call("nominate", request)?;
        print(*json, &added, |added| {
            let ids: Vec<&str> = list(added, "/ids").iter().filter_map(Json::as_str).collect();
            format!("Đã ghi đề nghị:\n{}", ids.join("\n"))
        });
        Ok(())
    }

    fn show_round(&self, year: Option<i64>, round: Option<&str>, json: bool) -> Result<(), Failure> {
        let year = match year {
            Some(year) => year,
            None => {
                let catalogue = self.call("award_catalogue", Json::Null)?;
                let newest = catalogue.pointer("/rounds/0/year").or_else(|| catalogue.pointer("/year"));
                newest.and_then(Json::as_i64).unwrap_or_default()
            }
        };
        let found = self.call("round", json!({ "year": year, "round": round }))?;
        print(json, &found, |found| {
            let mut lines: String = list(found, "/rows").iter().map(nominated).collect();
            let totals = &found["totals"];
            lines.push_str(&format!(
                "Cộng {} đề nghị: {} cá nhân, {} tập thể, {} mô hình; {} chờ kết quả, {} được khen, {} không được khen.\n",
                totals["all"],
                totals["individuals"],
                totals["collectives"],
                totals["models"],
                totals["waiting"],
                totals["awarded"],
                totals["not_awarded"]
            ));
            lines.extend(list(found, "/findings").iter().map(told));
            lines
        });
        Ok(())
    }

    pub(super) fn award(&self, command: &AwardCommand) -> Result<(), Failure> {
        match command {
            AwardCommand::List { holder, json } => {
                let history = self.call("award_history", json!({ "id": holder }))?;
                print(*json, &history, |history| list(history, "/awards").iter().map(award).collect());
            }
            AwardCommand::Add { holder, form, year, title, number, date, issuer, note, json } => {
                let request = json!({
                    "holder": holder, "form": form.to_uppercase(), "year": year, "title": title,
                    "decision_number": number, "decision_date": date, "decision_issuer": issuer, "note": note,
                });
                let added = self.call("add_award", request)?;
                print(*json, &added, |added| format!("Đã thêm {}.", text(added, "/id")));
            }
        }
        Ok(())
    }

    pub(super) fn rule(&self, command: &RuleCommand) -> Result<(), Failure> {
        match command {
            RuleCommand::List { json } => {
                let rules = self.call("award_rules", Json::Null)?;
                print(*json, &rules, |rules| list(rules, "").iter().map(rule).collect());
            }
            RuleCommand::Confirm { rule, from, json } => {
                let saved = self.call("confirm_award_rule", json!({ "rule": rule, "from": from }))?;
                print(*json, &saved, |saved| format!("Đã xác nhận lúc {}.", text(saved, "/clock")));
            }
            RuleCommand::Add { form, of, years, percent, source, from, to, json } => {
                let sort = if years.is_some() { "CONSECUTIVE" } else { "RATIO" };
                let request = json!({
                    "sort": sort, "form": form.to_uppercase(), "of_form": of.to_uppercase(), "years": years,
                    "percent": percent, "source": source, "valid_from": from, "valid_to": to,
                });
                let added = self.call("add_award_rule", request)?;
                print(*json, &added, |added| format!("Đã thêm quy tắc {}.", text(added, "/id")));
            }
            RuleCommand::Set { rule, changes, json } => {
                let split = |change: &String| match change.split_once('=') {
                    Some((path, value)) => Ok(json!({ "path": path, "value": value })),
                    None => Err(failure::refuse(failure::Code::NoSuchPlace, [("path", change.clone())])),
                };
                let changes = changes.iter().map(split).collect::<Result<Vec<_>, _>>()?;
                let saved = self.call("save_fields", json!({ "record": rule, "changes": changes }))?;
                print(*json, &saved, |saved| format!("Đã lưu lúc {}.", text(saved, "/clock")));
            }
        }
        Ok(())
    }
}

fn previewed(about: &Json) -> String {
    let mut lines = format!("{}\n", text(about, "/name"));
    lines.extend(list(about, "/findings").iter().map(told));
    lines
}

fn nominated(row: &Json) -> String {
    let outcome = match text(row, "/outcome/label") {
        "" => "chờ kết quả".to_owned(),
        outcome => format!("{outcome} ({})", text(row, "/decision")),
    };
    let mut line = format!(
        "{}. {}  {}  ·  {}  ·  {}  ·  {}  ·  {outcome}\n",
        row["number"],
        text(row, "/id"),
        text(row, "/name"),
        text(row, "/unit"),
        text(row, "/round"),
        text(row, "/asked"),
    );
    line.extend(list(row, "/findings").iter().map(told));
    line
}

/// What a rule says, with its source; unconfirmed ones say so.
fn told(finding: &Json) -> String {
    let source = match (text(finding, "/source"), &finding["confirmed"]) {
        ("", _) => String::new(),
        (source, Json::Bool(true)) => format!(" [{source}]"),
        (source, _) => format!(" [{source}; chưa kiểm chứng]"),
    };
    format!("– {}{source}\n", text(finding, "/text"))
}

fn award(award: &Json) -> String {
    let year = award["year"].as_i64().map_or_else(|| "?".to_owned(), |year| year.to_string());
    format!("{year}  {}  {}  {}\n", text(award, "/id"), text(award, "/name"), text(award, "/decision"))
}

fn rule(rule: &Json) -> String {
    let confirmed = match text(rule, "/confirmed/by") {
        "" => "chưa kiểm chứng".to_owned(),
        by => format!("{by} xác nhận {}", text(rule, "/confirmed/on")),
    };
    let days = match (text(rule, "/valid_from"), text(rule, "/valid_to")) {
        (from, "") => format!("từ {from}"),
        (from, to) => format!("{from} – {to}"),
    };
    format!(
        "{}  {}  {days}  [{}; {confirmed}]\n",
        text(rule, "/id"),
        text(rule, "/text"),
        text(rule, "/source")
    )
}
