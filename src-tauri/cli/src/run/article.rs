//! The portal's package, the text for the loudspeakers and the slide at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{PortalArguments, SlideArguments, SpeechArguments},
    output::{list, print, text},
};

impl Desk {
    pub(super) fn portal(&self, arguments: &PortalArguments) -> Result<(), Failure> {
        let request = json!({
            "exemplar": arguments.id,
            "draft": arguments.draft,
            "wrapping": if arguments.zip { "zip" } else { "folder" },
            "folder": arguments.out.display().to_string(),
        });
        let package = self.call("save_article", request)?;
        print(arguments.json, &package, |package| {
            let mut lines = format!("Đã ghi gói bài {}.\n", text(package, "/place"));
            for file in list(package, "/files") {
                lines.push_str(&format!("– {} ({} byte)\n", text(file, "/name"), file["bytes"]));
            }
            lines
        });
        Ok(())
    }

    pub(super) fn speech(&self, arguments: &SpeechArguments) -> Result<(), Failure> {
        let request = json!({
            "exemplar": arguments.id,
            "draft": arguments.draft,
            "file": arguments.out.display().to_string(),
        });
        let file = self.call("save_speech", request)?;
        print(arguments.json, &file, |file| {
            let words = |place: &str| {
                list(file, place).iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", ")
            };
            let mut lines = format!("Đã ghi {} (khoảng {} giây).\n", text(file, "/file"), file["seconds"]);
            for (place, label) in [("/left_out", "Không đủ giờ để đọc"), ("/unread", "Chưa rõ cách đọc")]
            {
                let told = words(place);
                if !told.is_empty() {
                    lines.push_str(&format!("– {label}: {told}\n"));
                }
            }
            lines
        });
        Ok(())
    }

    pub(super) fn slide(&self, arguments: &SlideArguments) -> Result<(), Failure> {
        let request = json!({
            "exemplars": [arguments.id],
            "template": "slide",
            "colour": arguments.colour,
            "draft": arguments.draft,
        });
        let sheet = self.call("poster", request)?;
        let saving = json!({ "key": sheet["key"], "file": arguments.out.display().to_string() });
        let file = self.call("save_slide", saving)?;
        print(arguments.json, &file, |file| {
            let mut lines = format!("Đã ghi {}.\n", text(file, "/file"));
            for check in list(file, "/checks").iter().filter(|check| text(check, "/severity") != "fine") {
                lines.push_str(&format!("– {}\n", text(check, "/text")));
            }
            lines
        });
        Ok(())
    }
}
