//! The office's own pictures at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::OfficePicture,
    output::{print, text},
};

impl Desk {
    /// Gives the office its mark, or takes it away.
    pub(super) fn logo(&self, picture: &OfficePicture) -> Result<(), Failure> {
        self.office_picture(picture, ("photo", "biểu trưng"))
    }

    /// Gives the office a picture for the ground of its sheets, or takes it away.
    pub(super) fn background(&self, picture: &OfficePicture) -> Result<(), Failure> {
        self.office_picture(picture, ("background", "ảnh nền"))
    }

    fn office_picture(&self, picture: &OfficePicture, (path, said): (&str, &str)) -> Result<(), Failure> {
        let status = self.call("status", Json::Null)?;
        let unit = text(&status, "/office/unit");
        let answer = match &picture.file {
            Some(file) => {
                let background = path == "background";
                let file = file.display().to_string();
                self.call("add_photo", json!({ "record": unit, "background": background, "file": file }))?
            }
            None => {
                let change = json!({ "path": path, "value": null });
                self.call("save_fields", json!({ "record": unit, "changes": [change] }))?
            }
        };
        let done = if picture.file.is_some() { "đặt" } else { "bỏ" };
        print(picture.json, &answer, |_| format!("Đã {done} {said}."));
        Ok(())
    }
}
