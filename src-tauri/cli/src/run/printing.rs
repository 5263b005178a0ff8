//! Printers and their test page at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{PrinterCommand, TestPageArguments},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn test_page(&self, arguments: &TestPageArguments) -> Result<(), Failure> {
        let TestPageArguments { out, paper, printer, json } = arguments;
        let request = json!({ "paper": paper, "printer": printer, "file": out.display().to_string() });
        let written = self.call("test_page", request)?;
        print(*json, &written, |written| format!("Đã ghi trang thử {}.", text(written, "/file")));
        Ok(())
    }

    pub(super) fn printer(&self, command: &PrinterCommand) -> Result<(), Failure> {
        let (printers, json) = match command {
            PrinterCommand::List { json } => (self.call("printers", Json::Null)?, json),
            PrinterCommand::Set { name, top, right, bottom, left, json } => {
                let printer = json!({
                    "name": name, "top": top, "right": right, "bottom": bottom, "left": left
                });
                (self.call("set_printer", printer)?, json)
            }
            PrinterCommand::Remove { name, json } => {
                (self.call("remove_printer", json!({ "name": name }))?, json)
            }
        };
        print(*json, &printers, |printers| list(printers, "").iter().map(line).collect());
        Ok(())
    }
}

fn line(printer: &Json) -> String {
    format!(
        "{}  ·  lề trên {}, phải {}, dưới {}, trái {} mm\n",
        text(printer, "/name"),
        printer["top"],
        printer["right"],
        printer["bottom"],
        printer["left"]
    )
}
