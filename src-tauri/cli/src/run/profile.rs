//! The people who work on this machine, at the terminal. PINs come by the environment or by a line typed,
//! never as an argument: arguments can be seen by everybody on the machine.

use std::io::BufRead;

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::{Desk, ROLE};
use crate::{
    arguments::ProfileCommand,
    output::{list, print, text},
};

/// Holds the PIN of whoever works.
const PIN: &str = "NEU_GUONG_PIN";

impl Desk {
    /// Lets the person of this name work, adding a clerk where nobody has it.
    pub(super) fn let_work(&self, name: &str) -> Result<(), Failure> {
        let status = self.call("status", Json::Null)?;
        match named(&status, name) {
            Some(profile) => {
                self.call("choose_profile", json!({ "id": profile["id"], "pin": std::env::var(PIN).ok() }))?
            }
            None => self.call("add_profile", json!({ "name": name, "role": ROLE }))?,
        };
        Ok(())
    }

    pub(super) fn profile(&self, command: &ProfileCommand) -> Result<(), Failure> {
        let status = self.call("status", Json::Null)?;
        let found = |name: &str| {
            let unknown = || failure::refuse(failure::Code::NoSuchRecord, [("record", name.to_owned())]);
            named(&status, name).ok_or_else(unknown)
        };
        let done = match command {
            ProfileCommand::List { .. } => status.clone(),
            ProfileCommand::Add { name, role, unit, .. } => {
                self.call("add_profile", json!({ "name": name, "role": role.to_uppercase(), "unit": unit }))?
            }
            ProfileCommand::Set { name, new_name, role, unit, .. } => {
                let known = found(name)?;
                let role = role.as_ref().map(|role| role.to_uppercase());
                let request = json!({
                    "id": known["id"],
                    "name": new_name.as_deref().unwrap_or(name),
                    "role": role.as_deref().unwrap_or_else(|| text(known, "/role/code")),
                    "unit": unit.as_deref().unwrap_or_else(|| text(known, "/unit/id")),
                });
                self.call("change_profile", request)?
            }
            ProfileCommand::Retire { name, .. } => {
                self.call("retire_profile", json!({ "id": found(name)?["id"] }))?
            }
            ProfileCommand::BringBack { name, .. } => {
                self.call("bring_back_profile", json!({ "id": found(name)?["id"] }))?
            }
            ProfileCommand::Pin { .. } => {
                let mut typed = String::new();
                // Without a line there is no new PIN to set, and none is not what was meant.
                let read = std::io::stdin().lock().read_line(&mut typed);
                if !read.is_ok_and(|bytes| bytes > 0) {
                    return Err(failure::refuse(failure::Code::NotAPin, []));
                }
                let present = std::env::var(PIN).unwrap_or_default();
                self.call("set_pin", json!({ "present": present, "new": typed.trim() }))?
            }
            ProfileCommand::ResetPin { name, .. } => {
                self.call("reset_pin", json!({ "id": found(name)?["id"] }))?
            }
        };
        print(command.json(), &done, |status| {
            let all = list(status, "/profiles").iter().map(|profile| line(profile, ""));
            let gone = list(status, "/retired_profiles").iter().map(|profile| line(profile, "  ·  đã nghỉ"));
            all.chain(gone).collect()
        });
        Ok(())
    }
}

/// The profile of this name, also of somebody who left.
fn named<'a>(status: &'a Json, name: &str) -> Option<&'a Json> {
    let all = list(status, "/profiles").iter().chain(list(status, "/retired_profiles"));
    all.into_iter().find(|profile| text(profile, "/name") == name)
}

fn line(profile: &Json, after: &str) -> String {
    let pin = if profile["has_pin"] == true { "  ·  có mã PIN" } else { "" };
    format!(
        "{}  ·  {}  ·  {}{pin}{after}\n",
        text(profile, "/name"),
        text(profile, "/role/label"),
        text(profile, "/unit/name")
    )
}
