//! The office's own templates at the terminal.

use std::path::Path;

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::TemplateCommand,
    output::{list, print, text},
};

impl Desk {
    pub(super) fn template(&self, command: &TemplateCommand) -> Result<(), Failure> {
        match command {
            TemplateCommand::List { json } => self.list_own(*json),
            TemplateCommand::Show { template, json } => self.show_own(template, *json),
            TemplateCommand::Copy { template, name, json } => {
                let new = json!({ "based_on": self.template_id(template)?, "name": name });
                let added = self.call("add_template", new)?;
                print(*json, &added, |added| format!("Đã thêm mẫu {}.", text(added, "/id")));
                Ok(())
            }
            TemplateCommand::Set { template, changes, json } => self.set_own(template, changes, *json),
            TemplateCommand::Export { template, file, json } => {
                let request = json!({ "id": template, "file": file.display().to_string() });
                let written = self.call("export_template", request)?;
                print(*json, &written, |written| format!("Đã ghi {}.", text(written, "/file")));
                Ok(())
            }
            TemplateCommand::Import { file, json } => self.import(file, *json),
            TemplateCommand::Remove { template, json } => {
                let saved = self.call("bin", json!({ "records": [self.own_id(template)?] }))?;
                print(*json, &saved, |saved| {
                    format!("Đã bỏ mẫu lúc {}; lấy lại bằng “guong undo”.", text(saved, "/clock"))
                });
                Ok(())
            }
        }
    }

    fn list_own(&self, json: bool) -> Result<(), Failure> {
        let own = Json::Array(self.own_cards()?);
        print(json, &own, |own| {
            let line = |it: &Json| {
                format!("{}  {}  ·  {}\n", text(it, "/id"), text(it, "/name"), text(it, "/family"))
            };
            list(own, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn show_own(&self, named: &str, json: bool) -> Result<(), Failure> {
        let own = self.call("show_template", json!({ "id": named }))?;
        print(json, &own, |own| {
            let mut lines = format!("{} – mẫu gốc: {}\n", text(own, "/name"), text(own, "/family_name"));
            let mut line = |path: &str, label: &str, value: &str| {
                lines.push_str(&format!("{path}  {label}: {value}\n"));
            };
            for it in list(own, "/colours") {
                line(text(it, "/path"), text(it, "/label"), text(it, "/shown"));
            }
            for it in list(own, "/fonts").iter().chain(list(own, "/words")) {
                line(text(it, "/path"), text(it, "/label"), text(it, "/value"));
            }
            for it in list(own, "/parts") {
                let shown = if it["shown"] == Json::Bool(true) { "hiện" } else { "không hiện" };
                line(text(it, "/code"), text(it, "/label"), shown);
            }
            lines
        });
        Ok(())
    }

    fn set_own(&self, named: &str, changes: &[String], json: bool) -> Result<(), Failure> {
        let split = |change: &String| match change.split_once('=') {
            Some((path, value)) => Ok(json!({ "path": path, "value": value })),
            None => Err(failure::refuse(failure::Code::NoSuchPlace, [("path", change.clone())])),
        };
        let changes = changes.iter().map(split).collect::<Result<Vec<_>, _>>()?;
        let saved = self.call("save_fields", json!({ "record": self.own_id(named)?, "changes": changes }))?;
        print(json, &saved, |saved| format!("Đã lưu lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    fn import(&self, file: &Path, json: bool) -> Result<(), Failure> {
        let imported = self.call("import_template", json!({ "file": file.display().to_string() }))?;
        print(json, &imported, |imported| {
            let name = text(imported, "/name");
            match text(imported, "/outcome") {
                "already_there" => format!("Văn phòng đã có đúng mẫu này: “{name}”. Không ghi gì thêm."),
                "renamed" => format!("Đã nhập mẫu; tên đã có nên ghi là “{name}”."),
                _ => format!("Đã nhập mẫu “{name}”."),
            }
        });
        Ok(())
    }

    fn own_cards(&self) -> Result<Vec<Json>, Failure> {
        let templates = self.call("templates", Json::Null)?;
        Ok(list(&templates, "/templates")
            .iter()
            .filter(|it| it["own"] == Json::Bool(true))
            .cloned()
            .collect())
    }

    fn own_id(&self, named: &str) -> Result<String, Failure> {
        Ok(text(&self.call("show_template", json!({ "id": named }))?, "/id").to_owned())
    }

    /// The id of a template by its id or, of an own one, by its name.
    pub(super) fn template_id(&self, named: &str) -> Result<String, Failure> {
        let templates = self.call("templates", Json::Null)?;
        let is_it = |it: &&Json| text(it, "/id") == named || text(it, "/name") == named;
        let found = list(&templates, "/templates").iter().find(is_it);
        Ok(found.map_or_else(|| named.to_owned(), |it| text(it, "/id").to_owned()))
    }
}
