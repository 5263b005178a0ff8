//! Nêu Gương's window: it shows the page, hands each call to `api`, and does the few things only
//! a desktop program can (file dialogs, opening a file, closing without losing a keystroke).
//!
//! The only place that names Tauri. It must not know what a call means: no domain word, no file
//! format, no SQL. `tauri.conf.json` beside the root manifest sets the window and its security.

// A console window behind the application would only puzzle the person at a Windows PC.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod calls;
mod closing;
mod dialogs;
mod incident_log;
mod opening;
mod refusal;
mod upload;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use api::{Api, Config};

fn main() -> ExitCode {
    let data_dir = api::default_data_dir();
    let log = incident_log::IncidentLog::in_folder(&data_dir);
    log.catch_panics();

    let api = Arc::new(Api::new(Config::new(data_dir)));
    match window::run(api) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log.note(&format!("the window could not start: {error}"));
            eprintln!("Nêu Gương không mở được cửa sổ: {error}");
            ExitCode::FAILURE
        }
    }
}
