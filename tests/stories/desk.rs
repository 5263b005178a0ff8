//! A clerk at a desk: an office in a temporary folder, spoken to by the calls of the window.

use std::{path::Path, sync::Arc};

use api::{Answer, Api, Config, Failure};
use serde_json::{Value as Json, json};
use spooler::Spooler;
use tempfile::TempDir;
use testkit::SteadyWorld;

pub struct Desk {
    pub api: Api,
    pub world: Arc<SteadyWorld>,
    pub folder: TempDir,
}

impl Desk {
    /// A machine on which nothing was made yet.
    pub fn bare() -> Self {
        let folder = TempDir::new().unwrap();
        let world = Arc::new(SteadyWorld::new());
        let api = Api::new(config(folder.path(), world.clone()));
        Self { api, world, folder }
    }

    /// The same machine with printers of its own.
    pub fn with_printers(mut self, spooler: Arc<dyn Spooler>) -> Self {
        let config = config(self.folder.path(), self.world.clone());
        self.api.close();
        self.api = Api::new(Config { spooler: Some(spooler), ..config });
        self
    }

    pub fn empty() -> Self {
        Self::with("empty")
    }

    pub fn sample() -> Self {
        Self::with("sample")
    }

    fn with(contents: &str) -> Self {
        let desk = Self::bare();
        let office =
            json!({ "name": "", "contents": contents, "worker": "Hà Thị Mẫu", "role": "OFFICE_CLERK" });
        desk.call("create_office", office);
        desk
    }

    /// The same machine after the program was closed and started again.
    pub fn restart(self) -> Self {
        let Self { api, world, folder } = self;
        drop(api);
        let world = Arc::new(world.next_run());
        let api = Api::new(config(folder.path(), world.clone()));
        Self { api, world, folder }
    }

    pub fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("du-lieu")
    }

    #[track_caller]
    pub fn call(&self, name: &str, request: Json) -> Json {
        match self.try_call(name, request) {
            Ok(answer) => answer,
            Err(failure) => panic!("{name} was refused: {} {} {}", failure.code, failure.what, failure.todo),
        }
    }

    pub fn try_call(&self, name: &str, request: Json) -> Result<Json, Failure> {
        match self.api.call(name, request, None)? {
            Answer::Json(data) => Ok(data),
            Answer::Bytes { bytes, .. } => Ok(json!(bytes.len())),
        }
    }

    #[track_caller]
    pub fn refused(&self, name: &str, request: Json) -> String {
        match self.try_call(name, request) {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(failure) => {
                assert!(!failure.what.contains('{'), "a particular is missing in “{}”", failure.what);
                failure.code
            }
        }
    }

    #[track_caller]
    pub fn bytes(&self, name: &str, request: Json) -> Vec<u8> {
        match self.api.call(name, request, None) {
            Ok(Answer::Bytes { bytes, .. }) => bytes,
            other => panic!("{name} gave no bytes: {other:?}"),
        }
    }

    /// Adds a person and gives the exemplar's id.
    #[track_caller]
    pub fn add_person(&self, name: &str) -> String {
        let added = self.call(
            "add_exemplar",
            json!({
                "person": { "full_name": name, "position": "Chuyên viên" },
                "unit": "STP-VP",
                "plan_year": 2022,
                "summary": "Rút ngắn thời gian giải quyết hồ sơ từ 03 ngày còn 01 ngày.",
            }),
        );
        added["id"].as_str().unwrap().to_owned()
    }

    /// The record of the person or collective behind an exemplar.
    #[track_caller]
    pub fn subject(&self, exemplar: &str) -> String {
        self.call("show_exemplar", json!({ "id": exemplar }))["subject"]["id"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub fn save(&self, record: &str, path: &str, value: impl Into<Json>) -> Json {
        let change = json!([{ "path": path, "value": value.into() }]);
        self.call("save_fields", json!({ "record": record, "changes": change }))
    }

    /// The names of the exemplars a search lists.
    #[track_caller]
    pub fn names(&self, request: Json) -> Vec<String> {
        let page = self.call("list_exemplars", request);
        let rows = page["rows"].as_array().unwrap();
        rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }

    /// Lets somebody new work, as from another chair.
    #[track_caller]
    pub fn work_as(&self, name: &str, role: &str, unit: Option<&str>) {
        let status = self.call("status", Json::Null);
        let known = status["profiles"].as_array().unwrap().iter().find(|it| it["name"] == name).cloned();
        match known {
            Some(profile) => self.call("choose_profile", json!({ "id": profile["id"] })),
            None => self.call("add_profile", json!({ "name": name, "role": role, "unit": unit })),
        };
    }

    /// Has all three criteria of an exemplar assessed.
    #[track_caller]
    pub fn assess(&self, exemplar: &str) {
        for criterion in ["LEADING_EXAMPLE", "CREATIVITY", "SOLIDARITY"] {
            self.call(
                "assess",
                json!({ "exemplar": exemplar, "criterion": criterion, "met": "YES", "evidence": "Báo cáo 2021" }),
            );
        }
    }

    /// Records a move that somebody else made on paper.
    #[track_caller]
    pub fn move_on_paper(&self, exemplar: &str, to: &str) {
        let request = json!({
            "exemplar": exemplar, "to": to, "approver": "Giả Định", "paper": "Phiếu trình số 12",
        });
        self.call("record_move", request);
    }

    /// Lets an exemplar be assessed, put forward, checked and selected.
    #[track_caller]
    pub fn select(&self, exemplar: &str) {
        self.assess(exemplar);
        self.call("record_move", json!({ "exemplar": exemplar, "to": "PROPOSED" }));
        for to in ["CHECKED", "SELECTED"] {
            self.move_on_paper(exemplar, to);
        }
    }

    /// Composes the sheet of the sample exemplar with this name.
    #[track_caller]
    pub fn sheet(&self, name: &str) -> Json {
        self.call("poster", json!({ "exemplars": [self.sample_id(name)] }))
    }

    /// Puts the sheet of a sample exemplar up on a board, approved on paper.
    #[track_caller]
    pub fn hang(&self, name: &str, board: &str, from: &str, to: &str) -> Json {
        let posting = json!({
            "key": self.sheet(name)["key"], "board": board, "from": from, "to": to,
            "approved_by": "Giả Định", "approval_basis": "Phiếu trình số 12",
        });
        self.call("post", posting)["posting"].clone()
    }

    /// The id of the sample exemplar with this name.
    #[track_caller]
    pub fn sample_id(&self, name: &str) -> String {
        let page = self.call("list_exemplars", json!({ "limit": 500 }));
        let rows = page["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("no {name}"));
        row["id"].as_str().unwrap().to_owned()
    }
}

/// No printers: a story must not depend on those of the machine it is told on, and print nothing.
fn config(folder: &Path, world: Arc<SteadyWorld>) -> Config {
    Config { folder: folder.join("du-lieu"), world, spooler: None }
}

/// A photo of the test collection.
pub fn photo(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("photos").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}
