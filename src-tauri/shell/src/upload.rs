//! Calls that carry a file: the bytes are the raw body of the request, name and arguments stand
//! in its header. Knows nothing of what the bytes are; `api` checks them.

use std::sync::Arc;

use api::Api;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;
use tauri::State;
use tauri::ipc::{InvokeBody, Request, Response};

use crate::calls::answer;
use crate::refusal::Refusal;

/// The header with the call: percent-encoded JSON `{"name": …, "args": …}`, since a header may
/// hold ASCII only and a file name is Vietnamese.
const CALL_HEADER: &str = "x-call";

/// Passes on one call with a file.
#[tauri::command]
pub async fn upload(api: State<'_, Arc<Api>>, request: Request<'_>) -> Result<Response, Refusal> {
    let header = request.headers().get(CALL_HEADER).and_then(|value| value.to_str().ok());
    let call = header.and_then(parse_call).ok_or(Refusal::Unreadable)?;
    let bytes = bytes(request.body())?;
    answer(Arc::clone(&api), call.name, call.args, Some(bytes)).await
}

#[derive(Debug, Deserialize, PartialEq)]
struct Call {
    name: String,
    #[serde(default)]
    args: Value,
}

fn parse_call(header: &str) -> Option<Call> {
    let json = percent_decode_str(header).decode_utf8().ok()?;
    serde_json::from_str(&json).ok()
}

/// The file as sent. An old web view that can't send a raw body sends a list of numbers instead.
fn bytes(body: &InvokeBody) -> Result<Vec<u8>, Refusal> {
    match body {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(numbers) => Vec::<u8>::deserialize(numbers).map_err(|_| Refusal::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_header_carries_a_vietnamese_file_name() {
        let header =
            "%7B%22name%22%3A%22photo_add%22%2C%22args%22%3A%7B%22file%22%3A%22%E1%BA%A2nh.jpg%22%7D%7D";
        let call = parse_call(header).unwrap();
        assert_eq!(call, Call { name: "photo_add".into(), args: json!({ "file": "Ảnh.jpg" }) });
    }

    #[test]
    fn a_header_without_a_name_or_in_broken_utf8_is_refused() {
        assert_eq!(parse_call("%7B%7D"), None);
        assert_eq!(parse_call("%FF%FE"), None);
    }

    #[test]
    fn a_list_of_numbers_is_the_same_file_as_a_raw_body() {
        assert_eq!(bytes(&InvokeBody::Json(json!([255, 216, 0]))).unwrap(), [255, 216, 0]);
        assert_eq!(bytes(&InvokeBody::Raw(vec![255, 216, 0])).unwrap(), [255, 216, 0]);
        assert!(bytes(&InvokeBody::Json(json!([256]))).is_err());
    }
}
