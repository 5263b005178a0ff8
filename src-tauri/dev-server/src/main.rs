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
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use api::{Api, Config};
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::{Router, serve};
use tokio::net::TcpListener;
use tokio::task::spawn_blocking;

use crate::options::Options;

type Fault = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(options) => options,
        Err(wrong) => {
            eprintln!("dev-server: {wrong}\nusage: dev-server [--data DIR] [--page DIR] [--port N]");
            return ExitCode::from(2);
        }
    };
    match answer_calls(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dev-server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn answer_calls(options: Options) -> Result<(), Fault> {
    let desk =
        Desk { api: Api::new(Config::new(options.data)), page: options.page, csp: csp::of_the_window()? };
    // Photos come as large as they are; the core has its own limits.
    let router = Router::new().fallback(answer).layer(DefaultBodyLimit::disable()).with_state(Arc::new(desk));
    // Loopback only: the data are not for the network, not even in a test.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    println!("http://{}", listener.local_addr()?);
    io::stdout().flush()?;
    Ok(serve(listener, router).await?)
}

/// What answers are made from.
struct Desk {
    api: Api,
    page: PathBuf,
    csp: String,
}

/// Answers one request beside the others: a slow rendering holds up no list, as in the window.
async fn answer(State(desk): State<Arc<Desk>>, method: Method, uri: Uri, body: Bytes) -> Response {
    let answered = spawn_blocking(move || match method {
        Method::POST => call::reply(&desk.api, &uri, &body),
        Method::GET => page::reply(&desk.page, uri.path(), &desk.csp),
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    });
    answered.await.unwrap_or_else(|broken| {
        eprintln!("dev-server: {broken}");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    })
}
