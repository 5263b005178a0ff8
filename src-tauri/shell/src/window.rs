//! Builds the one window and wires its commands. Knows Tauri's builder, and nothing about calls.

use std::sync::Arc;
use std::time::Duration;

use api::Api;
use tauri::{App, AppHandle, Manager, WebviewWindow};
use tauri_plugin_window_state::StateFlags;

use crate::closing::Closing;
use crate::opening::Chosen;
use crate::{calls, closing, dialogs, opening, upload};

/// The label of the only window, as in `tauri.conf.json`.
pub const MAIN: &str = "main";

/// A page that has not said "ready" by then is shown all the same: a blank window that can be
/// closed is better than a program that seems not to start.
const PATIENCE_WITH_THE_PAGE: Duration = Duration::from_secs(4);

/// Opens the window and returns when it has closed.
///
/// # Errors
/// When the web view or the display can't be had.
pub fn run(api: Arc<Api>) -> tauri::Result<()> {
    tauri::Builder::default()
        // First of all plugins: a second start ends here, before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered()).build())
        .manage(api)
        .manage(Chosen::default())
        .manage(Closing::default())
        .invoke_handler(tauri::generate_handler![
            calls::call,
            upload::upload,
            dialogs::pick_file,
            dialogs::pick_save,
            dialogs::pick_folder,
            opening::open_path,
            window_ready,
            closing::window_close,
        ])
        .on_window_event(closing::let_the_page_save_first)
        .setup(|app| {
            show_even_if_the_page_stays_silent(app);
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// The page says that its first screen is painted. The window starts hidden, so that nobody sees
/// it white.
#[tauri::command]
fn window_ready(window: WebviewWindow) -> tauri::Result<()> {
    window.show()?;
    window.set_focus()
}

/// Place and size come back at the next start. Visibility does not: the window always starts
/// hidden and is shown when the page is ready.
fn remembered() -> StateFlags {
    StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED
}

/// Brings the window to the front: at a second start the person wants the one already open.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each may be refused by the desktop; the window is open either way.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn show_even_if_the_page_stays_silent(app: &App) {
    let app = app.handle().clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE_WITH_THE_PAGE);
        if let Some(window) = app.get_webview_window(MAIN)
            && !window.is_visible().unwrap_or(true)
        {
            let _ = window.show();
        }
    });
}
