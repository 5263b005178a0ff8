//! Opening a file in the system's own program, and which files the page may ask for.
//! The page may name only what this program wrote: it is no file manager.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use api::Api;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::refusal::Refusal;

/// The kinds of file this program writes. Anything else is never opened, whatever its path.
const OUR_KINDS: [&str; 3] = ["pdf", "docx", "xlsx"];

/// The paths that the person chose in a save dialog since the start: these and all inside the
/// folder for printing are the paths the page may ask to open.
#[derive(Debug, Default)]
pub struct Chosen(Mutex<BTreeSet<PathBuf>>);

impl Chosen {
    /// The person chose this path to save to.
    pub fn remember(&self, path: &Path) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }

    fn contains(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

/// Whether `path` is ours by kind and by place.
fn is_ours(path: &Path, chosen: &Chosen, print_folder: &Path) -> bool {
    let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_lowercase);
    let ours_by_kind = kind.is_some_and(|kind| OUR_KINDS.contains(&kind.as_str()));
    ours_by_kind && (chosen.contains(path) || lies_in(print_folder, path))
}

/// Both are taken as the disk sees them, so that `..` or a link does not lead out of the folder.
fn lies_in(folder: &Path, path: &Path) -> bool {
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// Opens a file in the program the system has for it.
#[tauri::command]
pub async fn open_path(
    app: AppHandle,
    api: State<'_, Arc<Api>>,
    chosen: State<'_, Chosen>,
    path: PathBuf,
) -> Result<(), Refusal> {
    if !is_ours(&path, &chosen, &api.print_folder()) {
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
        let chosen = Chosen::default();
        chosen.remember(Path::new("chosen/poster.pdf"));
        chosen.remember(Path::new("chosen/program.exe"));
        let may_open = |path: &str| is_ours(Path::new(path), &chosen, Path::new("nowhere"));

        assert!(may_open("chosen/poster.pdf"));
        assert!(!may_open("chosen/other.pdf"));
        assert!(!may_open("chosen/program.exe"));
    }

    #[test]
    fn a_path_that_climbs_out_of_the_print_folder_is_not_ours() {
        let data = std::env::temp_dir().join(format!("neu-guong-opening-{}", std::process::id()));
        let print_folder = data.join("print");
        std::fs::create_dir_all(&print_folder).unwrap();
        for file in [print_folder.join("sheet.pdf"), data.join("secret.pdf")] {
            std::fs::write(file, b"%PDF").unwrap();
        }
        let may_open = |path: &Path| is_ours(path, &Chosen::default(), &print_folder);

        assert!(may_open(&print_folder.join("sheet.pdf")));
        assert!(!may_open(&print_folder.join("..").join("secret.pdf")));
        std::fs::remove_dir_all(data).unwrap();
    }
}
