//! The window's calls over loopback HTTP, so that a browser can play the stories against the
//! real core. For tests only, never shipped. It must not know what a call means, and offers no
//! call that the window lacks.
//!
//! `dev-server [--data DIR] [--page DIR] [--port N]` prints its address as one line on stdout:
//! `http://127.0.0.1:PORT`.

mod call;
mod csp;
mod options;
mod page;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use api::{Api, Config};
use tiny_http::{Method, Request, Response, Server};

use crate::options::Options;

/// How many requests are answered at once: a slow rendering must not hold up the list beside it,
/// as it does not in the window.
const WORKERS: usize = 4;

/// An answer whose body is wholly in memory.
type Reply = Response<io::Cursor<Vec<u8>>>;

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(options) => options,
        Err(wrong) => {
            eprintln!("dev-server: {wrong}\nusage: dev-server [--data DIR] [--page DIR] [--port N]");
            return ExitCode::from(2);
        }
    };
    match serve(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dev-server: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(options: Options) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    // Loopback only: the data are not for the network, not even in a test.
    let server = Server::http(("127.0.0.1", options.port))?;
    let address = server.server_addr().to_ip().ok_or("no TCP address")?;
    println!("http://{address}");
    io::stdout().flush()?;

    let api = Api::new(Config::new(options.data));
    let desk = Arc::new(Desk { server, api, page: options.page, csp: csp::of_the_window()? });
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let desk = Arc::clone(&desk);
            thread::spawn(move || desk.work())
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_panicked| "a worker broke down")?;
    }
    Ok(())
}

/// What every worker shares.
struct Desk {
    server: Server,
    api: Api,
    page: std::path::PathBuf,
    csp: String,
}

impl Desk {
    fn work(&self) {
        while let Ok(mut request) = self.server.recv() {
            let reply = self.reply(&mut request);
            // A browser that has gone away is no fault of the server's.
            let _ = request.respond(reply);
        }
    }

    fn reply(&self, request: &mut Request) -> Reply {
        match request.method() {
            Method::Post => call::reply(&self.api, request),
            Method::Get => page::reply(&self.page, request.url(), &self.csp),
            _ => Response::from_data(Vec::new()).with_status_code(405),
        }
    }
}
