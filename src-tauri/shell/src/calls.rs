//! The one door for the page's calls: name and arguments in, JSON or bytes out.
//! Knows no call by name; `api` does.

use std::sync::Arc;

use api::{Answer, Api};
use serde_json::Value;
use tauri::State;
use tauri::ipc::Response;

use crate::refusal::Refusal;

/// Passes one call on and gives its answer: JSON as a value, bytes (a page image, a PDF) as an
/// `ArrayBuffer`, which is several times faster than a JSON list of numbers.
#[tauri::command]
pub async fn call(api: State<'_, Arc<Api>>, name: String, args: Option<Value>) -> Result<Response, Refusal> {
    answer(Arc::clone(&api), name, args.unwrap_or(Value::Null), None).await
}

/// Runs a call off the window's thread: rendering or a slow disk must not freeze the window.
///
/// # Errors
/// What `api` refused, or [`Refusal::Broken`] when the call panicked.
pub async fn answer(
    api: Arc<Api>,
    name: String,
    args: Value,
    body: Option<Vec<u8>>,
) -> Result<Response, Refusal> {
    let work = move || api.call(&name, args, body);
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(Ok(Answer::Json(value))) => Ok(Response::new(value.to_string())),
        Ok(Ok(Answer::Bytes { bytes, .. })) => Ok(Response::new(bytes)),
        Ok(Err(refused)) => Err(Refusal::Call(Box::new(refused))),
        Err(_panicked) => Err(Refusal::Broken),
    }
}
