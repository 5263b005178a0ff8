//! Serves the built page, as the window does: same files, same content security policy.

use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use tiny_http::Response;

use crate::Reply;
use crate::call::{header, typed};

/// Answers one `GET`. An address without an extension is a screen of the page, not a file.
pub fn reply(folder: &Path, url: &str, csp: &str) -> Reply {
    let Some(file) = file_of(url) else {
        return Response::from_data(Vec::new()).with_status_code(404);
    };
    match fs::read(folder.join(&file)) {
        Ok(bytes) => {
            let reply = header(typed(bytes, mime_of(&file)), "Content-Security-Policy", csp);
            header(reply, "Cache-Control", "no-store")
        }
        Err(_) => Response::from_data(Vec::new()).with_status_code(404),
    }
}

/// The file for an address, relative to the page's folder; none when it would lead out of it.
fn file_of(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decode_str(path.trim_start_matches('/')).decode_utf8().ok()?;
    let file = PathBuf::from(path.as_ref());
    if !file.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    Some(if file.extension().is_some() { file } else { PathBuf::from("index.html") })
}

fn mime_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_extension_is_the_page_itself() {
        for url in ["/", "/?theme=dark", "/kho/0190"] {
            assert_eq!(file_of(url), Some("index.html".into()), "{url}");
        }
        assert_eq!(file_of("/assets/app.js?v=1"), Some("assets/app.js".into()));
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for url in ["/../Cargo.toml", "/assets/%2e%2e/%2e%2e/Cargo.toml", "//etc/../passwd.txt"] {
            assert_eq!(file_of(url), None, "{url}");
        }
    }
}
