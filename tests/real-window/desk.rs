//! A desk of its own: folders, display, session bus and driver. Nothing of the
//! person's real data or of another desk's is in reach.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::driver::Window;
use crate::memory;
use crate::screen::Screen;

/// How long display, bus and driver may take to start on a busy machine.
const START: Duration = Duration::from_secs(30);

/// How long the program may take from the cross to its end.
const END: Duration = Duration::from_secs(10);

/// Display, bus and driver with their folders; all end with the test.
pub struct Desk {
    folder: TempDir,
    data: PathBuf,
    screen: Screen,
    port: u16,
    driver: Child,
    /// What bus and driver take by themselves.
    idle_mb: f64,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// Sets up a fresh desk; the program's data folder on it is empty.
    pub fn new() -> Self {
        Self::set_up(None)
    }

    /// Sets up a desk on which the program finds its data in a folder that is there already.
    pub fn with_data(data: &Path) -> Self {
        Self::set_up(Some(data))
    }

    fn set_up(data: Option<&Path>) -> Self {
        let folder = tempfile::Builder::new().prefix("neu-guong-desk-").tempdir().unwrap();
        let data = data.map_or_else(|| folder.path().join("data-of-the-office"), Path::to_owned);
        let port = free_port();
        let screen = Screen::new();
        let driver = start_driver(folder.path(), &data, &screen.display, port);
        let deadline = Instant::now() + START;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver did not start within {START:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
        let idle_mb = memory::of_family(driver.id());
        Self { folder, data, screen, port, driver, idle_mb }
    }

    /// Starts the program that was built beside this test and returns its window, once the page has loaded.
    pub fn open_window(&self) -> Window {
        self.open(&binary())
    }

    /// Starts a program and returns its window, once the page has loaded.
    pub fn open(&self, program: &Path) -> Window {
        Window::open(self.port, program)
    }

    /// The memory the open program takes with its helper processes, in MB; pages that several share are
    /// divided among them.
    pub fn memory_mb(&self) -> f64 {
        memory::of_family(self.driver.id()) - self.idle_mb
    }

    /// Presses the cross in the corner of the window.
    pub fn press_the_cross(&self) {
        self.screen.press_the_cross();
    }

    /// Waits until the program has ended by itself, so that it can be started again.
    pub fn wait_for_the_end_of(&self, window: Window) {
        let deadline = Instant::now() + END;
        while window.is_open() {
            assert!(Instant::now() < deadline, "the program did not end within {END:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
        window.forget();
    }

    /// Where the program on this desk keeps its data.
    pub fn data(&self) -> PathBuf {
        self.data.clone()
    }

    /// Where a save dialog on this desk says to save.
    pub fn saved_pdf(&self) -> PathBuf {
        saved_pdf(self.folder.path())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The driver leads a process group: bus and window go with it.
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        let _ = self.driver.wait();
    }
}

fn saved_pdf(folder: &Path) -> PathBuf {
    folder.join("ap-phich.pdf")
}

fn start_driver(folder: &Path, data: &Path, display: &str, port: u16) -> Child {
    let private = |name: &str| {
        let path = folder.join(name);
        // D-Bus and GTK refuse a runtime folder that others may read.
        fs::DirBuilder::new().mode(0o700).create(&path).unwrap();
        path
    };
    let log = fs::File::create(folder.join("driver.log")).unwrap();
    Command::new("dbus-run-session")
        .args(["--", "WebKitWebDriver", "--host=127.0.0.1", &format!("--port={port}")])
        .env("DISPLAY", display)
        .env("XDG_DATA_HOME", private("data"))
        .env("XDG_CONFIG_HOME", private("config"))
        .env("XDG_CACHE_HOME", private("cache"))
        .env("XDG_STATE_HOME", private("state"))
        .env("XDG_RUNTIME_DIR", private("run"))
        .env("TMPDIR", private("tmp"))
        .env("NEU_GUONG_DATA", data)
        .env("NEU_GUONG_PICK_SAVE", saved_pdf(folder))
        // The window must be open to a driver, and paint without a graphics card.
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .process_group(0)
        .spawn()
        .expect("dbus-run-session and WebKitWebDriver must be installed")
}

/// The program as cargo built it beside this test.
fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let binary = test.ancestors().nth(2).unwrap().join("neu-guong");
    assert!(binary.is_file(), "{} is missing: run `cargo build --workspace --all-targets`", binary.display());
    binary
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
