//! The real window, driven through WebKit's own driver on a screen of its own: for the tests that go the
//! whole way, and for the figures that only a window has.
//!
//! Linux only: elsewhere no driver comes with the web view. Needs `Xvfb`, `dbus-run-session` and
//! `WebKitWebDriver`; what breaks in here breaks the test that uses it, so it panics with a sentence.
#![cfg(target_os = "linux")]

mod desk;
mod driver;
mod memory;
mod screen;

pub use desk::Desk;
pub use driver::{Element, Window};
