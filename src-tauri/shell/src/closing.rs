//! Closing without losing the last keystrokes: the page is asked first, because it saves a field
//! only a moment after the last key.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{Manager, WebviewWindow, Window, WindowEvent};

/// Asks the page. A listener that has something to save calls `preventDefault()` and, once saved,
/// the command `window_close`; without one the window closes at once.
const ASK_THE_PAGE: &str = "if (window.dispatchEvent(new Event('neu-guong:closing', { cancelable: true }))) \
     window.__TAURI_INTERNALS__.invoke('window_close');";

/// Whether the page has been asked already. A second close means it, at once: nobody should need
/// the task list to get rid of a page that hangs.
#[derive(Debug, Default)]
pub struct Closing(AtomicBool);

/// Holds the first close back until the page has saved.
pub fn let_the_page_save_first(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let Some(page) = window.get_webview_window(window.label()) else { return };
    let asked_before = window.state::<Closing>().0.swap(true, Ordering::SeqCst);
    if !asked_before && page.eval(ASK_THE_PAGE).is_ok() {
        api.prevent_close();
    }
}

/// The page has saved: the window may go.
#[tauri::command]
pub fn window_close(window: WebviewWindow) -> tauri::Result<()> {
    window.destroy()
}
