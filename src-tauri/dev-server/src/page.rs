//! Serves the built page, as the window does: same files, same content security policy.

use std::fs;
use std::path::{Component, Path, PathBuf};

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;

/// Answers one `GET`. An address without an extension is a screen of the page, not a file.
pub fn reply(folder: &Path, path: &str, csp: &str) -> Response {
    let read = file_of(path).and_then(|file| Some((mime_of(&file), fs::read(folder.join(&file)).ok()?)));
    let Some((mime, bytes)) = read else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, mime),
        (header::CONTENT_SECURITY_POLICY, csp),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, bytes).into_response()
}

/// The file for an address, relative to the page's folder; none when it would lead out of it.
fn file_of(path: &str) -> Option<PathBuf> {
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
        for path in ["/", "/kho/0190"] {
            assert_eq!(file_of(path), Some("index.html".into()), "{path}");
        }
        assert_eq!(file_of("/assets/app.js"), Some("assets/app.js".into()));
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for path in ["/../Cargo.toml", "/assets/%2e%2e/%2e%2e/Cargo.toml", "//etc/../passwd.txt"] {
            assert_eq!(file_of(path), None, "{path}");
        }
    }
}
