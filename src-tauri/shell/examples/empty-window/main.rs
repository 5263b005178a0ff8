//! An empty page in a window of the same kind, which the figures hold the real one's memory against.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .run(tauri::generate_context!("src-tauri/shell/examples/empty-window/tauri.conf.json"))
}
