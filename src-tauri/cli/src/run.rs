//! Carrying out a command by the calls of the window.

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
mod selection;
mod statistics;
mod template;
mod unit;

use std::path::Path;

use api::{Answer, Api, Config, Failure, default_data_dir, failure};
use serde_json::{Value as Json, json};

use crate::{
    arguments::{Arguments, Command},
    fields,
    output::{list, print, text},
};

/// The role of whoever works from a terminal without having been chosen in the window.
const ROLE: &str = "OFFICE_CLERK";

/// The name written into the history when nobody says another.
const WORKER: &str = "Người quản trị";

/// Carries out the command.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = arguments.office.clone().unwrap_or_else(default_data_dir);
    let desk = Desk { api: Api::new(Config::new(folder)) };
    let json = arguments.json();
    if let Command::Init { sample, .. } = &arguments.command {
        let contents = if *sample { "sample" } else { "empty" };
        let worker = arguments.worker.as_deref().unwrap_or(WORKER);
        let new = json!({ "name": "", "contents": contents, "worker": worker, "role": ROLE });
        let status = desk.call("create_office", new)?;
        print(json, &status, |status| {
            format!("Đã tạo văn phòng “{}” trong {}.", text(status, "/office/name"), text(status, "/folder"))
        });
        return Ok(());
    }
    if let Some(name) = &arguments.worker {
        desk.let_work(name)?;
    }
    match &arguments.command {
        Command::Init { .. } => Ok(()),
        Command::List { search, limit, .. } => desk.list(search, *limit, json),
        Command::Show { id, at: None, .. } => desk.show(id, json),
        Command::Show { id, at: Some(day), .. } => desk.show_at(id, day, json),
        Command::Add { file, .. } => desk.add(file, json),
        Command::Set { id, changes, .. } => desk.set(id, changes, json),
        Command::History { id: Some(id), .. } => desk.history(id, json),
        Command::History { day, .. } => desk.journal(day.as_deref().unwrap_or_default(), json),
        Command::Move(arguments) => desk.record_move(arguments),
        Command::Assess(arguments) => desk.assess(arguments),
        Command::Select(arguments) => desk.select(arguments),
        Command::Vote(arguments) => desk.vote(arguments),
        Command::Paper(arguments) => desk.paper(arguments),
        Command::Candidates { year, .. } => desk.candidates(*year, json),
        Command::Coverage { year, .. } => desk.coverage(*year, json),
        Command::Inbox { .. } => desk.inbox(json),
        Command::Stats(arguments) => desk.stats(arguments),
        Command::Year(command) => desk.year(command),
        Command::Profile(command) => desk.profile(command),
        Command::Duplicates { .. } => desk.duplicates(json),
        Command::Merge { keep, other, choices, .. } => desk.merge(keep, other, choices, json),
        Command::Distinct { one, other, .. } => desk.mark_distinct(one, other, json),
        Command::Person(command) => desk.person(command),
        Command::Undo { .. } => desk.undo(json),
        Command::Templates { .. } => desk.templates(json),
        Command::Logo(picture) => desk.logo(picture),
        Command::Background(picture) => desk.background(picture),
        Command::Template(command) => desk.template(command),
        Command::Unit(command) => desk.unit(command),
        Command::Poster(arguments) => desk.poster(arguments),
        Command::TestPage(arguments) => desk.test_page(arguments),
        Command::Printer(command) => desk.printer(command),
        Command::Portal(arguments) => desk.portal(arguments),
        Command::Speech(arguments) => desk.speech(arguments),
        Command::Slide(arguments) => desk.slide(arguments),
        Command::Board(command) => desk.board(command),
        Command::Post(arguments) => desk.post(arguments),
        Command::Takedown(arguments) => desk.take_down(arguments),
        Command::Posted(arguments) => desk.posted(arguments),
        Command::Posting(arguments) => desk.posting(arguments),
        Command::Consent(command) => desk.consent(command),
        Command::Nominate(arguments) => desk.nominate(arguments),
        Command::Award(command) => desk.award(command),
        Command::Rule(command) => desk.rule(command),
        Command::Check { .. } => desk.check("check_office", json),
        Command::Rebuild { .. } => desk.check("rebuild_office", json),
    }
}

struct Desk {
    api: Api,
}

impl Desk {
    fn call(&self, name: &str, request: Json) -> Result<Json, Failure> {
        match self.api.call(name, request, None)? {
            Answer::Json(data) => Ok(data),
            Answer::Bytes { .. } => Ok(Json::Null),
        }
    }

    fn list(&self, search: &str, limit: u32, json: bool) -> Result<(), Failure> {
        let page = self.call("list_exemplars", json!({ "search": search, "limit": limit }))?;
        let rows: Vec<Json> = list(&page, "/rows").iter().map(short_row).collect();
        print(json, &Json::Array(rows), |rows| {
            let line = |row: &Json| {
                format!(
                    "{}  {}  ·  {}  ·  {}\n",
                    text(row, "/id"),
                    text(row, "/name"),
                    text(row, "/unit"),
                    text(row, "/state_label")
                )
            };
            list(rows, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn show(&self, id: &str, json: bool) -> Result<(), Failure> {
        let exemplar = self.call("show_exemplar", json!({ "id": id }))?;
        print(json, &exemplar, |it| {
            format!(
                "{}\n{} – {}\n{}\n\n{}\n\n{}",
                text(it, "/name"),
                text(it, "/category/label"),
                text(it, "/state/label"),
                text(it, "/unit/name"),
                text(it, "/praise"),
                text(it, "/summary")
            )
        });
        Ok(())
    }

    fn add(&self, file: &Path, json: bool) -> Result<(), Failure> {
        let detail = |detail: String| {
            failure::refuse(
                failure::Code::FileNotRead,
                [("path", file.display().to_string()), ("detail", detail)],
            )
        };
        let bytes = std::fs::read(file).map_err(|_| detail("không mở được".to_owned()))?;
        let draft = serde_json::from_slice(&bytes)
            .map_err(|error| detail(format!("không phải JSON, dòng {}", error.line())))?;
        let added = self.call("add_exemplar", draft)?;
        print(json, &added, |added| format!("Đã thêm hồ sơ {}.", text(added, "/id")));
        Ok(())
    }

    fn set(&self, id: &str, changes: &[String], json: bool) -> Result<(), Failure> {
        let exemplar = self.call("show_exemplar", json!({ "id": id }))?;
        let catalogue = self.call("catalogue", Json::Null)?;
        let sorted = fields::sort(&exemplar, &catalogue, changes)
            .map_err(|path| failure::refuse(failure::Code::NoSuchPlace, [("path", path)]))?;
        let mut saved = Json::Null;
        for record in sorted {
            saved =
                self.call("save_fields", json!({ "record": record.record, "changes": record.changes }))?;
        }
        print(json, &saved, |saved| format!("Đã lưu lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    fn journal(&self, day: &str, json: bool) -> Result<(), Failure> {
        let journal = self.call("journal", json!({ "day": day }))?;
        print(json, &journal, |journal| {
            let mut lines = format!("{}\n", text(journal, "/heading"));
            for deed in list(journal, "/deeds") {
                let (clock, author) = (text(deed, "/clock"), text(deed, "/author"));
                lines.push_str(&format!("{clock}  {author}  ·  {}\n", text(deed, "/operation")));
                for about in list(deed, "/about") {
                    for change in list(about, "/changes") {
                        let (name, field) = (text(about, "/name"), text(change, "/field"));
                        lines.push_str(&format!("       {name}: {field} → {}\n", text(change, "/after")));
                    }
                }
            }
            lines
        });
        Ok(())
    }

    fn history(&self, id: &str, json: bool) -> Result<(), Failure> {
        let entries = self.call("history", json!({ "record": id }))?;
        print(json, &entries, |entries| {
            let line = |entry: &Json| {
                format!(
                    "{} {}  {}  {}: {} → {}\n",
                    text(entry, "/day"),
                    text(entry, "/clock"),
                    text(entry, "/author"),
                    text(entry, "/field"),
                    entry["before"].as_str().unwrap_or("(trống)"),
                    entry["after"].as_str().unwrap_or("(trống)")
                )
            };
            list(entries, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn undo(&self, json: bool) -> Result<(), Failure> {
        let saved = self.call("undo", Json::Null)?;
        print(json, &saved, |saved| format!("Đã hoàn tác: {}.", text(saved, "/label")));
        Ok(())
    }

    fn templates(&self, json: bool) -> Result<(), Failure> {
        let templates = self.call("templates", Json::Null)?;
        print(json, &templates, |templates| {
            let line = |it: &Json| {
                format!("{}  {} – {}\n", text(it, "/id"), text(it, "/name"), text(it, "/description"))
            };
            list(templates, "/templates").iter().map(line).collect()
        });
        Ok(())
    }

    fn check(&self, call: &str, json: bool) -> Result<(), Failure> {
        let report = self.call(call, Json::Null)?;
        print(json, &report, |report| {
            let faults: Vec<&str> = list(report, "/faults").iter().filter_map(Json::as_str).collect();
            let counts = format!("{} hồ sơ, {} thay đổi", report["records"], report["changes"]);
            if faults.is_empty() {
                format!("Dữ liệu nguyên vẹn: {counts}.")
            } else {
                format!("Có {} chỗ sai ({counts}):\n{}", faults.len(), faults.join("\n"))
            }
        });
        if report["sound"] == Json::Bool(true) {
            Ok(())
        } else {
            let detail = format!("{} chỗ sai", list(&report, "/faults").len());
            Err(failure::refuse(failure::Code::OfficeDamaged, [("detail", detail)]))
        }
    }
}

/// A row as the command line's schema has it.
fn short_row(row: &Json) -> Json {
    json!({
        "id": row["id"],
        "name": row["name"],
        "subject": row["subject"],
        "category": row["category"]["code"],
        "unit": row["unit"],
        "state": row["state"]["code"],
        "state_label": row["state"]["label"],
        "plan_year": row["plan_year"],
    })
}
