//! Sheets at the terminal.

use std::path::Path;

use api::{Failure, failure};
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{Lying, PosterArguments},
    output::{list, print, text},
};

/// How many rows a list answers at once.
const PAGE: usize = 500;

impl Desk {
    pub(super) fn poster(&self, arguments: &PosterArguments) -> Result<(), Failure> {
        let ids = if arguments.all { self.every_id()? } else { arguments.ids.clone() };
        let words = arguments.words.as_deref().map(read_json).transpose()?;
        let template = arguments.template.as_deref().map(|named| self.template_id(named)).transpose()?;
        let request = json!({
            "exemplars": ids,
            "template": template,
            "paper": arguments.paper,
            "orientation": arguments.orientation.map(Lying::code),
            "colour": arguments.colour_way(),
            "draft": arguments.draft,
            "background": arguments.background,
            "words": words,
            "printer": arguments.printer,
            "link": arguments.qr,
        });
        if let Some(folder) = &arguments.batch {
            return self.batch(arguments, &ids, &request, folder);
        }
        let (key, tiled) = self.pressed(arguments, request)?;
        let out = arguments.out.as_deref().unwrap_or(Path::new("ap-phich.pdf"));
        let saving = json!({ "key": key, "file": out.display().to_string() });
        let mut file = self.call("save_poster", saving)?;
        file["tiled"] = tiled;
        print(arguments.json, &file, |file| {
            let mut lines = format!("Đã ghi {} ({} trang).\n", text(file, "/file"), file["pages"]);
            for sheet in list(file, "/tiled/sheets") {
                let (rows, columns) = (&sheet["rows"], &sheet["columns"]);
                lines.push_str(&format!(
                    "– {}: {rows} hàng × {columns} cột tờ {}\n",
                    text(sheet, "/title"),
                    text(file, "/tiled/paper")
                ));
            }
            for check in list(file, "/checks").iter().filter(|check| text(check, "/severity") != "fine") {
                lines.push_str(&format!("– {}\n", text(check, "/text")));
            }
            lines
        });
        Ok(())
    }

    /// Composes what is asked for; with `--tile` it is cut, and how is told beside the key.
    fn pressed(&self, arguments: &PosterArguments, request: Json) -> Result<(Json, Json), Failure> {
        let sheet = self.call("poster", request)?;
        let Some(paper) = &arguments.tile else { return Ok((sheet["key"].clone(), Json::Null)) };
        let cut = json!({ "key": sheet["key"], "paper": paper, "overlap_mm": arguments.overlap });
        let tiled = self.call("tile_poster", cut)?;
        Ok((tiled["key"].clone(), tiled))
    }

    /// A file each, told as they are written. One that is refused does not keep the others from being written;
    /// the last refusal is the command's own.
    fn batch(
        &self,
        arguments: &PosterArguments,
        ids: &[String],
        request: &Json,
        folder: &Path,
    ) -> Result<(), Failure> {
        if ids.is_empty() {
            return Err(failure::refuse(failure::Code::NoExemplars, []));
        }
        let mut written = Vec::new();
        let mut refused = None;
        for (number, id) in (1..).zip(ids) {
            match self.one_of_many(arguments, id, request, folder) {
                Ok(file) => {
                    eprintln!("{number}/{}  {}", ids.len(), text(&file, "/file"));
                    written.push(json!({ "id": id, "file": file, "refused": null }));
                }
                Err(failure) => {
                    eprintln!("{number}/{}  {}", ids.len(), failure.what);
                    let Failure { code, what, kept, todo, params } = &failure;
                    let parts =
                        json!({ "code": code, "what": what, "kept": kept, "todo": todo, "params": params });
                    written.push(json!({ "id": id, "file": null, "refused": parts }));
                    refused = Some(failure);
                }
            }
        }
        print(arguments.json, &Json::Array(written), |written| {
            let files = list(written, "").iter().filter(|entry| entry["file"].is_object()).count();
            format!("Đã ghi {files} tệp vào {}.", folder.display())
        });
        refused.map_or(Ok(()), Err)
    }

    fn one_of_many(
        &self,
        arguments: &PosterArguments,
        id: &str,
        request: &Json,
        folder: &Path,
    ) -> Result<Json, Failure> {
        let mut request = request.clone();
        request["exemplars"] = json!([id]);
        let (key, _) = self.pressed(arguments, request)?;
        let saving = json!({ "key": key, "folder": folder.display().to_string() });
        self.call("save_poster_beside", saving)
    }

    /// The ids of all exemplars, by given name.
    fn every_id(&self) -> Result<Vec<String>, Failure> {
        let mut ids = Vec::new();
        loop {
            let request = json!({ "order": "name", "offset": ids.len(), "limit": PAGE });
            let page = self.call("list_exemplars", request)?;
            let rows = list(&page, "/rows");
            ids.extend(rows.iter().map(|row| text(row, "/id").to_owned()));
            if rows.len() < PAGE {
                return Ok(ids);
            }
        }
    }
}

pub(super) fn read_json(file: &Path) -> Result<Json, Failure> {
    let refuse = |detail: String| {
        let particulars = [("path", file.display().to_string()), ("detail", detail)];
        failure::refuse(failure::Code::FileNotRead, particulars)
    };
    let bytes = std::fs::read(file).map_err(|_| refuse("không mở được".to_owned()))?;
    serde_json::from_slice(&bytes).map_err(|error| refuse(format!("không phải JSON, dòng {}", error.line())))
}
