//! An empty window of the same kind, which the figures hold the real one's memory against.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let nothing = WebviewUrl::External(tauri::Url::parse("about:blank")?);
            WebviewWindowBuilder::new(app, "empty", nothing).inner_size(1366.0, 768.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!("src-tauri/shell/examples/empty-window/tauri.conf.json"))
}
