//! Boards at the terminal.

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::BoardCommand,
    output::{list, print, text},
};

impl Desk {
    pub(super) fn board(&self, command: &BoardCommand) -> Result<(), Failure> {
        match command {
            BoardCommand::List { json } => self.list_boards(*json),
            BoardCommand::Add { name, place, width, height, a_four, a_three, json } => {
                let board = json!({
                    "name": name, "place": place, "width_mm": width, "height_mm": height,
                    "holds_a_four": a_four, "holds_a_three": a_three
                });
                let added = self.call("add_board", board)?;
                print(*json, &added, |added| format!("Đã thêm bảng {}.", text(added, "/id")));
                Ok(())
            }
            BoardCommand::Set { board, changes, json } => self.set_board(board, changes, *json),
            BoardCommand::Bin { board, json } => {
                let saved = self.call("bin", json!({ "records": [self.board_id(board)?] }))?;
                print(*json, &saved, |saved| format!("Đã bỏ vào thùng rác lúc {}.", text(saved, "/clock")));
                Ok(())
            }
        }
    }

    fn list_boards(&self, json: bool) -> Result<(), Failure> {
        let boards = self.call("boards", Json::Null)?;
        print(json, &boards, |boards| {
            let line = |board: &Json| {
                format!(
                    "{}  {}  ·  {}  ·  đang treo {}\n",
                    text(board, "/id"),
                    text(board, "/name"),
                    text(board, "/place"),
                    board["hanging"]
                )
            };
            list(boards, "").iter().map(line).collect()
        });
        Ok(())
    }

    fn set_board(&self, board: &str, changes: &[String], json: bool) -> Result<(), Failure> {
        let split = |change: &String| match change.split_once('=') {
            Some((path, value)) => Ok(json!({ "path": path, "value": value })),
            None => Err(failure::refuse(failure::Code::NoSuchPlace, [("path", change.clone())])),
        };
        let changes = changes.iter().map(split).collect::<Result<Vec<_>, _>>()?;
        let saved =
            self.call("save_fields", json!({ "record": self.board_id(board)?, "changes": changes }))?;
        print(json, &saved, |saved| format!("Đã lưu lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    /// The id of the board with this id or name.
    fn board_id(&self, named: &str) -> Result<String, Failure> {
        let boards = self.call("boards", Json::Null)?;
        let is_it = |board: &&Json| text(board, "/id") == named || text(board, "/name") == named;
        let found = list(&boards, "").iter().find(is_it).map(|board| text(board, "/id").to_owned());
        found.ok_or_else(|| failure::refuse(failure::Code::UnknownBoard, [("name", named.to_owned())]))
    }
}
