//! The system's file dialogs. They give paths only; reading and writing is the calls' business.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::opening::Chosen;
use crate::refusal::Refusal;

/// A dialog can't be driven by a test: when one of these names a path, that path is the answer
/// and no dialog opens. Whoever can set them already runs as the person at the PC.
const FILE_ANSWER: &str = "NEU_GUONG_PICK_FILE";
const SAVE_ANSWER: &str = "NEU_GUONG_PICK_SAVE";
const FOLDER_ANSWER: &str = "NEU_GUONG_PICK_FOLDER";

/// One line of a dialog's list of kinds: "Ảnh", jpg and png.
#[derive(Debug, Deserialize)]
pub struct Kind {
    name: String,
    extensions: Vec<String>,
}

/// Asks for a file to read. `None`: the person closed the dialog.
#[tauri::command]
pub async fn pick_file(
    window: WebviewWindow,
    title: String,
    kinds: Vec<Kind>,
) -> Result<Option<PathBuf>, Refusal> {
    if let Some(path) = answer_from(FILE_ANSWER) {
        return Ok(Some(path));
    }
    let dialog = dialog(&window, title, &kinds);
    ask(move || dialog.blocking_pick_file()).await
}

/// Asks where to save, offering the name `suggested`. The chosen path may be opened afterwards.
#[tauri::command]
pub async fn pick_save(
    window: WebviewWindow,
    remembered: State<'_, Chosen>,
    title: String,
    suggested: String,
    kinds: Vec<Kind>,
) -> Result<Option<PathBuf>, Refusal> {
    let chosen = match answer_from(SAVE_ANSWER) {
        Some(path) => Some(path),
        None => {
            let dialog = dialog(&window, title, &kinds).set_file_name(suggested);
            ask(move || dialog.blocking_save_file()).await?
        }
    };
    let chosen = chosen.map(|path| with_extension(path, &kinds));
    if let Some(path) = &chosen {
        remembered.remember(path);
    }
    Ok(chosen)
}

/// Asks for a folder to put many files into.
#[tauri::command]
pub async fn pick_folder(window: WebviewWindow, title: String) -> Result<Option<PathBuf>, Refusal> {
    if let Some(path) = answer_from(FOLDER_ANSWER) {
        return Ok(Some(path));
    }
    let dialog = dialog(&window, title, &[]);
    ask(move || dialog.blocking_pick_folder()).await
}

fn answer_from(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn dialog(window: &WebviewWindow, title: String, kinds: &[Kind]) -> FileDialogBuilder<tauri::Wry> {
    let dialog = window.dialog().file().set_parent(window).set_title(title);
    kinds.iter().fold(dialog, |dialog, kind| {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog.add_filter(&kind.name, &extensions)
    })
}

/// Waits for the dialog on a thread of its own: the window must go on painting behind it.
async fn ask(open: impl FnOnce() -> Option<FilePath> + Send + 'static) -> Result<Option<PathBuf>, Refusal> {
    let chosen = tauri::async_runtime::spawn_blocking(open).await.map_err(|_panicked| Refusal::Broken)?;
    Ok(chosen.and_then(|path| path.into_path().ok()))
}

/// Adds the first kind's extension to a name typed without one of the kinds'; not every desktop
/// does so itself.
fn with_extension(path: PathBuf, kinds: &[Kind]) -> PathBuf {
    let mut known = kinds.iter().flat_map(|kind| &kind.extensions);
    let typed = path.extension().and_then(|typed| typed.to_str());
    match known.clone().next() {
        Some(first) if !known.any(|kind| typed.is_some_and(|typed| typed.eq_ignore_ascii_case(kind))) => {
            let mut completed = path.into_os_string();
            completed.push(".");
            completed.push(first);
            completed.into()
        }
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_typed_without_extension_gets_the_kinds_own() {
        let pdf = [Kind { name: "PDF".into(), extensions: vec!["pdf".into()] }];
        let completed = |typed: &str| with_extension(PathBuf::from(typed), &pdf);

        assert_eq!(completed("áp phích"), PathBuf::from("áp phích.pdf"));
        assert_eq!(completed("TP. Biên Hòa"), PathBuf::from("TP. Biên Hòa.pdf"));
        assert_eq!(completed("tờ 1.PDF"), PathBuf::from("tờ 1.PDF"));
        assert_eq!(with_extension(PathBuf::from("x"), &[]), PathBuf::from("x"));
    }
}
