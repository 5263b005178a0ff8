//! Postings at the terminal.

use std::path::Path;

use api::{Answer, Failure, failure};
use serde_json::{Value as Json, json};

use super::{Desk, poster::read_json};
use crate::{
    arguments::{Lying, PostArguments, PostedArguments, PostingArguments, TakedownArguments},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn post(&self, arguments: &PostArguments) -> Result<(), Failure> {
        let PostArguments { ids, template, paper, orientation, colour, board, qr, .. } = arguments;
        let orientation = orientation.map(Lying::code);
        let words = arguments.words.as_deref().map(read_json).transpose()?;
        let request = json!({
            "exemplars": ids, "template": template, "paper": paper, "orientation": orientation,
            "colour": colour, "words": words, "board": board, "link": qr,
        });
        let sheet = self.call("poster", request)?;
        let posting = json!({
            "key": sheet["key"],
            "channel": if arguments.portal { "PORTAL" } else { "NOTICE_BOARD" },
            "board": arguments.board,
            "link": arguments.link,
            "from": arguments.from,
            "to": arguments.to,
            "copies": arguments.copies,
            "posted_by": arguments.by,
            "approved_by": arguments.approved_by,
            "approval_basis": arguments.basis,
        });
        let added = self.call("post", posting)?;
        print(arguments.json, &added, |added| format!("Đã ghi lượt niêm yết:\n{}", line(&added["posting"])));
        Ok(())
    }

    pub(super) fn take_down(&self, arguments: &TakedownArguments) -> Result<(), Failure> {
        let TakedownArguments { postings, reason, on, json } = arguments;
        let saved = self.call("take_down", json!({ "postings": postings, "reason": reason, "on": on }))?;
        print(*json, &saved, |saved| format!("Đã ghi gỡ xuống lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    pub(super) fn posted(&self, arguments: &PostedArguments) -> Result<(), Failure> {
        let PostedArguments { board, on, year, json } = arguments;
        if let Some(year) = year {
            let calendar = self.call("board_calendar", json!({ "board": board, "year": year }))?;
            print(*json, &calendar, |calendar| {
                let quiet = list(calendar, "/months").iter().filter(|month| month["quiet"] == true);
                let quiet: Vec<&str> = quiet.map(|month| text(month, "/label")).collect();
                let mut lines = lines(&calendar["postings"]);
                if !quiet.is_empty() {
                    lines.push_str(&format!("Không đăng gì mới: {}.\n", quiet.join(", ")));
                }
                lines
            });
            return Ok(());
        }
        let postings = self.call("postings", json!({ "board": board, "on": on, "live": on.is_none() }))?;
        print(*json, &postings, lines);
        Ok(())
    }

    pub(super) fn posting(&self, arguments: &PostingArguments) -> Result<(), Failure> {
        let PostingArguments { id, out, json } = arguments;
        let detail = self.call("show_posting", json!({ "id": id }))?;
        if let Some(out) = out {
            self.write_posted_file(id, out)?;
        }
        print(*json, &detail, |detail| {
            let mut shown = line(&detail["posting"]);
            for change in list(detail, "/changed") {
                shown.push_str(&format!(
                    "– {}: bản đã đăng “{}”, hồ sơ hiện nay “{}”\n",
                    text(change, "/label"),
                    text(change, "/before"),
                    text(change, "/after")
                ));
            }
            for lacking in list(detail, "/lacking") {
                shown.push_str(&format!("– Không còn đồng ý: {}\n", text(lacking, "/text")));
            }
            shown
        });
        Ok(())
    }

    fn write_posted_file(&self, id: &str, out: &Path) -> Result<(), Failure> {
        if let Answer::Bytes { bytes, .. } = self.api.call("posting_file", json!({ "id": id }), None)? {
            std::fs::write(out, bytes).map_err(|_| {
                let detail = [("path", out.display().to_string()), ("detail", "không ghi được".to_owned())];
                failure::refuse(failure::Code::FileNotWritten, detail)
            })?;
        }
        Ok(())
    }
}

pub(super) fn lines(postings: &Json) -> String {
    list(postings, "").iter().map(line).collect()
}

fn line(posting: &Json) -> String {
    let place = match text(posting, "/board_name") {
        "" => text(posting, "/channel/label"),
        board => board,
    };
    let until = match text(posting, "/to") {
        "" => "đến khi gỡ",
        to => to,
    };
    format!(
        "{}  {}  ·  {place}  ·  {} – {until}  ·  {}\n",
        text(posting, "/id"),
        text(posting, "/title"),
        text(posting, "/from"),
        text(posting, "/stage/label")
    )
}
