//! Tells Tauri which commands the page may call, and where the capability file lies.

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use tauri_build::{AppManifest, Attributes};

/// Every command of the window. Naming them switches Tauri's access list on for them:
/// a window may call only those that `capabilities/main.json` allows.
const COMMANDS: &[&str] =
    &["call", "upload", "pick_file", "pick_save", "pick_folder", "open_path", "window_ready", "window_close"];

/// What the window shows when the page has not been built yet, so that `cargo check` and the
/// language server work on a fresh clone, without Node.
const PAGE_NOT_BUILT: &str = "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">\
    <title>Nêu Gương</title><p>Giao diện chưa được dựng. Hãy chạy: cargo xtask run</p></html>\n";

/// Where the linker is told so.
const WITHOUT_UNWINDING: &str = "src-tauri/shell/no-unwinding.ld";

fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        fs::create_dir_all("ui/dist")?;
        fs::write(page, PAGE_NOT_BUILT)?;
        // Older than every source, so that it is never taken for a page that is up to date.
        File::options().write(true).open(page)?.set_modified(SystemTime::UNIX_EPOCH)?;
    }
    // The page is embedded in the binary: a new page must give a new binary.
    println!("cargo:rerun-if-changed=ui/dist");
    println!("cargo:rerun-if-changed=src-tauri/shell/capabilities");
    leave_out_what_is_never_read();

    tauri_build::try_build(
        Attributes::new()
            .capabilities_path_pattern("./src-tauri/shell/capabilities/*")
            .app_manifest(AppManifest::new().commands(COMMANDS)),
    )?;
    Ok(())
}

/// Tells the linker of a released program to leave the tables of unwinding out. Windows needs its own kind of them.
fn leave_out_what_is_never_read() {
    println!("cargo:rerun-if-changed={WITHOUT_UNWINDING}");
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|it| it == value);
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,-T,{WITHOUT_UNWINDING}");
    }
}
