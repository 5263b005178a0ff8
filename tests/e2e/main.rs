//! The real window, driven through WebKit's own driver on a display of its own.
//!
//! Linux only: elsewhere no driver comes with the web view. Ignored by default, because it needs
//! `Xvfb`, `dbus-run-session` and `WebKitWebDriver`, and a built `neu-guong`;
//! `cargo xtask test` sees to all of them.
#![cfg(target_os = "linux")]

mod desk;
mod driver;
mod screen;
mod story;
mod window;
