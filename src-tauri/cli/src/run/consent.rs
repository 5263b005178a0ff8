//! Consents at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::{Desk, posting::lines};
use crate::{
    arguments::ConsentCommand,
    output::{list, print, text},
};

impl Desk {
    pub(super) fn consent(&self, command: &ConsentCommand) -> Result<(), Failure> {
        match command {
            ConsentCommand::List { person, json } => {
                let consents = self.call("consents", json!({ "person": person }))?;
                print(*json, &consents, |consents| list(consents, "").iter().map(line).collect());
            }
            ConsentCommand::Add { json, .. } => {
                let added = self.call("add_consent", request(command))?;
                print(*json, &added, |added| format!("Đã ghi:\n{}", line(&added["consent"])));
            }
            ConsentCommand::Withdraw { consent, on, reason, json } => {
                let request = json!({ "consent": consent, "on": on, "reason": reason });
                let withdrawn = self.call("withdraw_consent", request)?;
                print(*json, &withdrawn, |withdrawn| match &withdrawn["to_take_down"] {
                    Json::Array(postings) if postings.is_empty() => {
                        "Đã ghi rút đồng ý; không còn gì phải gỡ.".to_owned()
                    }
                    postings => format!("Đã ghi rút đồng ý. Phải gỡ:\n{}", lines(postings)),
                });
            }
            ConsentCommand::Scan { consent, file, json } => {
                let request = json!({ "consent": consent, "file": file.display().to_string() });
                let saved = self.call("add_scan", request)?;
                print(*json, &saved, |saved| format!("Đã thêm bản quét lúc {}.", text(saved, "/clock")));
            }
        }
        Ok(())
    }
}

fn request(command: &ConsentCommand) -> Json {
    let ConsentCommand::Add {
        person,
        scopes,
        channels,
        from,
        to,
        purpose,
        scan,
        other_ground,
        decided_by,
        json: _,
    } = command
    else {
        return Json::Null;
    };
    let codes = |words: &[String]| words.iter().map(|word| word.to_uppercase()).collect::<Vec<_>>();
    json!({
        "person": person,
        "ground": if other_ground.is_some() { "OTHER" } else { "AGREEMENT" },
        "scopes": codes(scopes),
        "channels": codes(channels),
        "from": from,
        "to": to,
        "purpose": purpose,
        "reason": other_ground.as_deref().unwrap_or_default(),
        "decided_by": decided_by,
        "file": scan.as_ref().map(|scan| scan.display().to_string()),
    })
}

fn line(consent: &Json) -> String {
    let labels = |pointer: &str| {
        let labels: Vec<&str> = list(consent, pointer).iter().map(|word| text(word, "/label")).collect();
        labels.join(", ")
    };
    let state = match (text(consent, "/withdrawn_on"), &consent["holds"]) {
        ("", Json::Bool(true)) => "còn hiệu lực".to_owned(),
        ("", _) => "không trong thời hạn".to_owned(),
        (day, _) => format!("đã rút ngày {day}"),
    };
    format!(
        "{}  {}  ·  {}  ·  {}  ·  từ {}  ·  {state}\n",
        text(consent, "/id"),
        text(consent, "/name"),
        labels("/scopes"),
        labels("/channels"),
        text(consent, "/from")
    )
}
