//! The real window on a desk of its own, from the first start to a printed sheet.
//!
//! Linux only, as the driver is. Ignored by default, because it needs `Xvfb`, `dbus-run-session` and
//! `WebKitWebDriver`, and a built `neu-guong`; `cargo xtask test` sees to all of them.
#![cfg(target_os = "linux")]

mod story;
mod window;
