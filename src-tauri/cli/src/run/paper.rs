//! Administrative papers at the terminal.

use api::Failure;
use serde_json::json;

use super::Desk;
use crate::{
    arguments::PaperArguments,
    output::{list, print, text},
};

impl Desk {
    pub(super) fn paper(&self, arguments: &PaperArguments) -> Result<(), Failure> {
        let PaperArguments { kind, ids, number, date, opening, closing, capacity, signer, out, .. } =
            arguments;
        let request = json!({
            "kind": kind, "plan_year": self.plan_year(arguments.year)?, "exemplars": ids,
            "words": {
                "number": number, "day": date, "opening": opening, "closing": closing, "capacity": capacity,
                "signer": signer,
            },
        });
        let paper = self.call("paper", request)?;
        let saving = json!({ "key": paper["sheet"]["key"], "file": out.display().to_string() });
        let file = self.call("save_poster", saving)?;
        print(arguments.json, &file, |file| {
            let mut lines = format!("Đã ghi {} ({} trang).\n", text(file, "/file"), file["pages"]);
            for check in list(file, "/checks").iter().filter(|check| text(check, "/severity") != "fine") {
                lines.push_str(&format!("– {}\n", text(check, "/text")));
            }
            lines
        });
        Ok(())
    }
}
