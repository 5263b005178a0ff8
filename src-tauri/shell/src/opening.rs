//! Opening a file in the system's own program, and which files the page may ask for.
//! The page may name only what this program wrote: it is no file manager.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::refusal::Refusal;

/// The folder inside the data folder where sheets go that are opened for printing at once.
pub const PRINT_FOLDER: &str = "in-an";

/// The kinds of file this program writes. Anything else is never opened, whatever its path.
const OUR_KINDS: [&str; 3] = ["pdf", "docx", "xlsx"];

/// The paths the page may ask to open: those the person chose in a save dialog since the start,
/// and all inside the folder for printing.
#[derive(Debug)]
pub struct Granted {
    print_folder: PathBuf,
    chosen: Mutex<BTreeSet<PathBuf>>,
}

impl Granted {
    /// Nothing chosen yet; only the folder for printing is open.
    pub fn within(data_dir: &Path) -> Self {
        Self { print_folder: data_dir.join(PRINT_FOLDER), chosen: Mutex::default() }
    }

    /// The person chose this path to save to.
    pub fn grant(&self, path: &Path) {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }

    /// Whether the page may ask to open `path`: ours by place and by kind. The path is taken as
    /// the disk sees it, so that `..` or a link does not lead out of the folder for printing.
    pub fn allows(&self, path: &Path) -> bool {
        let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_lowercase);
        let ours_by_kind = kind.is_some_and(|kind| OUR_KINDS.contains(&kind.as_str()));
        ours_by_kind && (self.was_chosen(path) || self.is_for_printing(path))
    }

    fn was_chosen(&self, path: &Path) -> bool {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }

    fn is_for_printing(&self, path: &Path) -> bool {
        match (path.canonicalize(), self.print_folder.canonicalize()) {
            (Ok(path), Ok(folder)) => path.starts_with(folder),
            _ => false,
        }
    }
}

/// Opens a file in the program the system has for it.
#[tauri::command]
pub async fn open_path(app: AppHandle, granted: State<'_, Granted>, path: PathBuf) -> Result<(), Refusal> {
    if !granted.allows(&path) {
        return Err(Refusal::NotOurs);
    }
    let shown = path.to_string_lossy().into_owned();
    app.opener()
        .open_path(shown.clone(), None::<&str>)
        .map_err(|_unstartable| Refusal::NothingOpens { path: shown })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_chosen_file_of_our_kinds_may_be_opened() {
        let granted = Granted::within(Path::new("nowhere"));
        granted.grant(Path::new("chosen/poster.pdf"));
        granted.grant(Path::new("chosen/program.exe"));

        assert!(granted.allows(Path::new("chosen/poster.pdf")));
        assert!(!granted.allows(Path::new("chosen/other.pdf")));
        assert!(!granted.allows(Path::new("chosen/program.exe")));
    }

    #[test]
    fn a_path_that_climbs_out_of_the_print_folder_is_not_ours() {
        let data = std::env::temp_dir().join(format!("neu-guong-opening-{}", std::process::id()));
        let print_folder = data.join(PRINT_FOLDER);
        std::fs::create_dir_all(&print_folder).unwrap();
        for file in [print_folder.join("sheet.pdf"), data.join("secret.pdf")] {
            std::fs::write(file, b"%PDF").unwrap();
        }
        let granted = Granted::within(&data);

        assert!(granted.allows(&print_folder.join("sheet.pdf")));
        assert!(!granted.allows(&print_folder.join("..").join("secret.pdf")));
        std::fs::remove_dir_all(data).unwrap();
    }
}
