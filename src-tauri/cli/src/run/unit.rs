//! Units at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{UnitCommand, UnitGround},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn unit(&self, command: &UnitCommand) -> Result<(), Failure> {
        match command {
            UnitCommand::List { json } => self.list_units(*json),
            UnitCommand::Show { unit, json } => self.show_unit(unit, *json),
            UnitCommand::Add { name, kind, short_name, parent, from, to, basis, json } => {
                let new = json!({
                    "name": name, "kind": kind.to_uppercase(), "short_name": short_name, "parent": parent,
                    "valid_from": from, "valid_to": to, "basis": basis,
                });
                let added = self.call("add_unit", new)?;
                print(*json, &added, |added| format!("Đã thêm đơn vị {}.", text(added, "/id")));
                Ok(())
            }
            UnitCommand::Rename { unit, name, from, ground } => {
                let heirs = json!([{ "new": { "name": name } }]);
                self.rearrange("RENAME", json!([unit]), heirs, from, ground)
            }
            UnitCommand::Merge { units, into, from, ground } => {
                let heirs = json!([self.heir(into)?]);
                self.rearrange("MERGE", json!(units), heirs, from, ground)
            }
            UnitCommand::Split { unit, into, from, ground } => {
                let heirs = into.iter().map(|name| self.heir(name)).collect::<Result<Vec<_>, _>>()?;
                self.rearrange("SPLIT", json!([unit]), Json::Array(heirs), from, ground)
            }
            UnitCommand::End { units, last, ground } => {
                self.rearrange("END", json!(units), json!([]), last, ground)
            }
            UnitCommand::Changes { json } => self.unit_changes(*json),
            UnitCommand::Apply { code, json } => {
                let changed = self.call("apply_unit_change", json!({ "code": code }))?;
                print(*json, &changed, |changed| told(&changed["done"]));
                Ok(())
            }
            UnitCommand::Import { file, from, add_old, skip_faulty, ground } => {
                let request = json!({
                    "file": file.display().to_string(), "day": from, "basis": ground.basis,
                    "add_old": add_old, "skip_faulty": skip_faulty,
                });
                self.import_units(request, ground)
            }
        }
    }

    fn list_units(&self, json: bool) -> Result<(), Failure> {
        let units = self.call("units", Json::Null)?;
        print(json, &units, |units| {
            let line = |it: &Json| {
                format!("{}  {}  {}\n", text(it, "/id"), text(it, "/name"), text(it, "/validity"))
            };
            list(units, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn show_unit(&self, named: &str, json: bool) -> Result<(), Failure> {
        let unit = self.call("show_unit", json!({ "id": named }))?;
        print(json, &unit, |unit| {
            let mut lines = format!("{}\n{}\n", text(unit, "/name"), text(unit, "/kind/label"));
            for it in list(unit, "/line") {
                lines.push_str(&format!("  {}  {}\n", text(it, "/name"), text(it, "/validity")));
            }
            lines
        });
        Ok(())
    }

    /// A unit that is known by this id, code or name, or else a new one of this name.
    fn heir(&self, named: &str) -> Result<Json, Failure> {
        match self.call("show_unit", json!({ "id": named })) {
            Ok(unit) => Ok(json!({ "unit": unit["id"] })),
            Err(failure) if failure.code == "unknown_unit" => Ok(json!({ "new": { "name": named } })),
            Err(failure) => Err(failure),
        }
    }

    fn rearrange(
        &self,
        course: &str,
        units: Json,
        heirs: Json,
        day: &str,
        ground: &UnitGround,
    ) -> Result<(), Failure> {
        let request = json!({
            "course": course, "units": units, "heirs": heirs, "day": day, "basis": ground.basis,
        });
        if ground.preview {
            let preview = self.call("preview_unit_change", request)?;
            print(ground.json, &preview, told);
            return Ok(());
        }
        let changed = self.call("change_units", request)?;
        print(ground.json, &changed, |changed| told(&changed["done"]));
        Ok(())
    }

    fn unit_changes(&self, json: bool) -> Result<(), Failure> {
        let changes = self.call("unit_changes", Json::Null)?;
        print(json, &changes, |changes| {
            let line = |it: &Json| {
                let checked =
                    if it["unconfirmed"] == Json::Bool(true) { " (chưa kiểm chứng)" } else { "" };
                let (code, title) = (text(it, "/code"), text(it, "/title"));
                format!(
                    "{code}  {title}\n  Nguồn: {}{checked}\n{}\n",
                    text(it, "/source"),
                    told(&it["preview"])
                )
            };
            list(changes, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn import_units(&self, request: Json, ground: &UnitGround) -> Result<(), Failure> {
        if ground.preview {
            let read = self.call("read_unit_list", request)?;
            print(ground.json, &read, |read| {
                let fault = |it: &Json| {
                    format!("  dòng {}: {} – {}\n", it["line"], text(it, "/text"), text(it, "/why"))
                };
                let faults: String = list(read, "/faults").iter().map(fault).collect();
                format!("Hiểu được {} dòng.\n{faults}{}", read["understood"], told(&read["preview"]))
            });
            return Ok(());
        }
        let changed = self.call("import_units", request)?;
        print(ground.json, &changed, |changed| told(&changed["done"]));
        Ok(())
    }
}

/// What a change does or would do, a line a unit.
fn told(preview: &Json) -> String {
    let units = list(preview, "/units");
    if units.is_empty() {
        return "  Không có gì thay đổi.\n".to_owned();
    }
    let line = |it: &Json| {
        let what: Vec<&str> = list(it, "/what").iter().filter_map(Json::as_str).collect();
        format!("  {}: {}\n", text(it, "/name"), what.join("; "))
    };
    let mut lines: String = units.iter().map(line).collect();
    for left in list(preview, "/left").iter().filter_map(Json::as_str) {
        lines.push_str(&format!("  Để nguyên: {left}\n"));
    }
    lines
}
