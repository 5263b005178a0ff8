//! A screen that nobody sees, and the one thing a person does to a window from outside its page:
//! closing it by the cross in its corner.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

/// The size of the smallest screen that counts.
const SIZE: &str = "1366x768x24";

/// How long a window may take to be shown.
const PATIENCE: Duration = Duration::from_secs(15);

/// An X server of its own; it ends with the test.
pub struct Screen {
    server: Child,
    /// What `DISPLAY` must be for a program on this screen.
    pub display: String,
}

impl Screen {
    /// Starts the server on a number that it finds free itself.
    pub fn new() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb must be installed");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, display: format!(":{}", number.trim()) }
    }

    /// Presses the cross of the window in front. A desktop sends the same message for it.
    pub fn press_the_cross(&self) {
        let (desktop, screen) = x11rb::connect(Some(&self.display)).unwrap();
        let atom = |name: &[u8]| desktop.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));

        let root = desktop.setup().roots[screen].root;
        let deadline = Instant::now() + PATIENCE;
        let front = loop {
            let windows = desktop.query_tree(root).unwrap().reply().unwrap().children;
            if let Some(front) =
                windows.into_iter().rev().find(|&window| is_open(&desktop, window, protocols))
            {
                break front;
            }
            assert!(Instant::now() < deadline, "no window was shown within {PATIENCE:?}");
            std::thread::sleep(Duration::from_millis(50));
        };
        let message = ClientMessageEvent::new(32, front, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
        desktop.send_event(false, front, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether a window is on the screen and can be asked to close, which its hidden companions can't.
fn is_open(desktop: &RustConnection, window: Window, protocols: Atom) -> bool {
    let state = desktop.get_window_attributes(window).unwrap().reply().map(|found| found.map_state);
    let asks = desktop.get_property(false, window, protocols, AtomEnum::ATOM, 0, 8).unwrap().reply();
    state.is_ok_and(|state| state == MapState::VIEWABLE) && asks.is_ok_and(|asks| asks.value_len > 0)
}
