//! `POST /call/NAME` with the arguments as JSON, and `POST /upload/NAME?args=JSON` with a file as
//! the body. Answers 200 with JSON or bytes, 422 with the refusal.

use std::io;

use api::{Answer, Api, Failure};
use axum::Json;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// What a request asks for.
#[derive(Debug, PartialEq)]
struct Call {
    name: String,
    args: Value,
    body: Option<Vec<u8>>,
}

/// Answers one call.
pub fn reply(api: &Api, uri: &Uri, body: &[u8]) -> Response {
    match parse(uri, body) {
        Ok(call) => shown(api.call(&call.name, call.args, call.body)),
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    }
}

fn parse(uri: &Uri, body: &[u8]) -> io::Result<Call> {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    if let Some(name) = path.strip_prefix("/call/") {
        let args = if body.is_empty() { Value::Null } else { serde_json::from_slice(body)? };
        return Ok(Call { name: name.to_owned(), args, body: None });
    }
    let name = path.strip_prefix("/upload/").ok_or(io::ErrorKind::NotFound)?;
    let args = match query.split('&').find_map(|pair| pair.strip_prefix("args=")) {
        Some(encoded) => {
            let json = percent_decode_str(encoded).decode_utf8().map_err(io::Error::other)?;
            serde_json::from_str(&json)?
        }
        None => Value::Null,
    };
    Ok(Call { name: name.to_owned(), args, body: Some(body.to_vec()) })
}

fn shown(answer: Result<Answer, Failure>) -> Response {
    match answer {
        Ok(Answer::Json(value)) => Json(value).into_response(),
        Ok(Answer::Bytes { mime, bytes }) => ([(header::CONTENT_TYPE, mime)], bytes).into_response(),
        Err(refused) => (StatusCode::UNPROCESSABLE_ENTITY, Json(refused)).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(url: &'static str, body: &[u8]) -> io::Result<Call> {
        parse(&Uri::from_static(url), body)
    }

    #[test]
    fn a_call_has_its_arguments_in_the_body() {
        let call = parsed("/call/exemplar_list", br#"{"search":"bien hoa"}"#).unwrap();
        let args = json!({ "search": "bien hoa" });
        assert_eq!(call, Call { name: "exemplar_list".into(), args, body: None });
        assert_eq!(parsed("/call/undo", b"").unwrap().args, Value::Null);
    }

    #[test]
    fn an_upload_has_its_arguments_in_the_address_and_the_file_in_the_body() {
        let url = "/upload/photo_add?args=%7B%22file%22%3A%22%E1%BA%A2nh.jpg%22%7D";
        let call = parsed(url, &[1, 2]).unwrap();
        let args = json!({ "file": "Ảnh.jpg" });
        assert_eq!(call, Call { name: "photo_add".into(), args, body: Some(vec![1, 2]) });
    }

    #[test]
    fn anything_else_is_no_call() {
        assert!(parsed("/", b"").is_err());
        assert!(parsed("/call/x", b"{").is_err());
        assert!(parsed("/upload/x?args=%FF", b"").is_err());
    }
}
