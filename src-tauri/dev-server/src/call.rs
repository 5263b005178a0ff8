//! `POST /call/NAME` with the arguments as JSON, and `POST /upload/NAME?args=JSON` with a file as
//! the body. Answers 200 with JSON or bytes, 422 with the refusal.

use std::io;

use api::{Answer, Api, Failure};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tiny_http::{Request, Response};

use crate::Reply;

/// What a request asks for.
#[derive(Debug, PartialEq)]
struct Call {
    name: String,
    args: Value,
    body: Option<Vec<u8>>,
}

/// Answers one call.
pub fn reply(api: &Api, request: &mut Request) -> Reply {
    let mut body = Vec::new();
    let call = request.as_reader().read_to_end(&mut body).and_then(|_length| parse(request.url(), body));
    match call {
        Ok(call) => shown(api.call(&call.name, call.args, call.body)),
        Err(error) => Response::from_string(error.to_string()).with_status_code(400),
    }
}

fn parse(url: &str, body: Vec<u8>) -> io::Result<Call> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    if let Some(name) = path.strip_prefix("/call/") {
        let args = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body)? };
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
    Ok(Call { name: name.to_owned(), args, body: Some(body) })
}

fn shown(answer: Result<Answer, Failure>) -> Reply {
    match answer {
        Ok(Answer::Json(value)) => typed(value.to_string().into_bytes(), "application/json"),
        Ok(Answer::Bytes { mime, bytes }) => typed(bytes, mime),
        Err(refused) => {
            let json = serde_json::to_vec(&refused).unwrap_or_default();
            typed(json, "application/json").with_status_code(422)
        }
    }
}

/// A reply with its kind of content.
pub fn typed(bytes: Vec<u8>, mime: &str) -> Reply {
    header(Response::from_data(bytes), "Content-Type", mime)
}

/// A reply with one more header. Names and values here are ASCII, so none is ever left out.
pub fn header(reply: Reply, name: &str, value: &str) -> Reply {
    match tiny_http::Header::from_bytes(name, value) {
        Ok(header) => reply.with_header(header),
        Err(()) => reply,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_call_has_its_arguments_in_the_body() {
        let call = parse("/call/exemplar_list", br#"{"search":"bien hoa"}"#.to_vec()).unwrap();
        let args = json!({ "search": "bien hoa" });
        assert_eq!(call, Call { name: "exemplar_list".into(), args, body: None });
        assert_eq!(parse("/call/undo", Vec::new()).unwrap().args, Value::Null);
    }

    #[test]
    fn an_upload_has_its_arguments_in_the_address_and_the_file_in_the_body() {
        let call =
            parse("/upload/photo_add?args=%7B%22file%22%3A%22%E1%BA%A2nh.jpg%22%7D", vec![1, 2]).unwrap();
        let args = json!({ "file": "Ảnh.jpg" });
        assert_eq!(call, Call { name: "photo_add".into(), args, body: Some(vec![1, 2]) });
    }

    #[test]
    fn anything_else_is_no_call() {
        assert!(parse("/", Vec::new()).is_err());
        assert!(parse("/call/x", b"{".to_vec()).is_err());
        assert!(parse("/upload/x?args=%FF", Vec::new()).is_err());
    }
}
