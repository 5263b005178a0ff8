//! The few words of the WebDriver protocol that the stories need.
//! <https://www.w3.org/TR/webdriver2/>

use std::fmt::Debug;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long something may take to appear on the page.
const PATIENCE: Duration = Duration::from_secs(15);

/// The key under which the protocol wraps an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Presses the first button whose name begins with a text; says whether there was one.
const PRESS: &str =
    "const named = [...document.querySelectorAll('button, [role=radio], [role=tab], input[type=radio], input[type=checkbox]')]
         .filter(it => (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent)
             .trim().startsWith(arguments[0]));
     const button = named.find(it => it.getClientRects().length > 0 && !it.disabled);
     button?.click();
     return button !== undefined";

/// Gives the first field whose label begins with a text the focus and an id; says whether there was one.
const CHOOSE_FIELD: &str =
    "const field = [...document.querySelectorAll('input, textarea')].find(it =>
         it.getClientRects().length > 0 && [...(it.labels ?? [])].some(label => label.textContent.trim().startsWith(arguments[0]))
         || it.getAttribute('aria-label')?.startsWith(arguments[0]));
     if (field) { document.querySelector('#story-field')?.removeAttribute('id'); field.id = 'story-field'; field.focus(); }
     return field !== undefined";

/// The open window of the program.
pub struct Window {
    port: u16,
    session: String,
}

/// Something on the page.
#[derive(Debug)]
pub struct Element(String);

impl Window {
    /// Starts the program through the driver on `port`.
    pub fn open(port: u16, binary: &Path) -> Self {
        let options = json!({ "binary": binary, "args": [] });
        let wish = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer = request(port, "POST", "/session", &wish).expect("a session");
        let session = answer["sessionId"].as_str().expect("a session id").to_owned();
        let window = Self { port, session };
        window.until("the page has loaded", || {
            (window.script("return document.readyState", &json!([])) == "complete").then_some(())
        });
        window
    }

    /// The element for a CSS selector, as soon as it is there and visible.
    pub fn find(&self, selector: &str) -> Element {
        self.until(selector, || self.look_for(selector))
    }

    fn look_for(&self, selector: &str) -> Option<Element> {
        let wish = json!({ "using": "css selector", "value": selector });
        let element = Element(self.try_post("/element", &wish).ok()?[ELEMENT].as_str()?.to_owned());
        let visible = self.script("return arguments[0].checkVisibility()", &json!([{ ELEMENT: element.0 }]));
        (visible == true).then_some(element)
    }

    /// Clicks in the middle of an element.
    pub fn click(&self, selector: &str) {
        let element = self.find(selector);
        self.until(selector, || self.try_post(&format!("/element/{}/click", element.0), &json!({})).ok());
    }

    /// Types into an element, key by key.
    pub fn type_into(&self, selector: &str, text: &str) {
        let element = self.find(selector);
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text }));
    }

    /// Presses the button whose name begins with a text, once it can be pressed.
    pub fn press(&self, name: &str) {
        self.until(&format!("a button “{name}”"), || {
            (self.script(PRESS, &json!([name])) == true).then_some(())
        });
    }

    /// Types into the field with a label, key by key, and leaves it.
    pub fn fill(&self, label: &str, text: &str) {
        self.until(&format!("a field “{label}”"), || {
            (self.script(CHOOSE_FIELD, &json!([label])) == true).then_some(())
        });
        self.type_into("#story-field", text);
        self.script("document.activeElement.blur()", &json!([]));
    }

    /// Waits until the page shows a text somewhere.
    pub fn wait_for_text(&self, text: &str) {
        self.until(text, || self.text().contains(text).then_some(()));
    }

    /// All visible text of the page.
    pub fn text(&self) -> String {
        self.script("return document.body.innerText", &json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script on the page and returns what it returns, promises resolved.
    pub fn script(&self, script: &str, arguments: &Value) -> Value {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Whether the program still runs and answers.
    pub fn is_open(&self) -> bool {
        self.try_post("/execute/sync", &json!({ "script": "return 1", "args": [] })).is_ok()
    }

    /// Ends the driver's session, and the program if it still runs.
    pub fn forget(self) {
        let path = format!("/session/{}", self.session);
        let _ = request(self.port, "DELETE", &path, &Value::Null);
    }

    /// Asks again and again, since a page has its own pace; gives up loudly.
    pub fn until<T>(&self, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = ask() {
                return found;
            }
            assert!(
                Instant::now() < deadline,
                "not within {PATIENCE:?}: {what}\nThe page says:\n{}",
                self.text()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.try_post(path, body).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn try_post(&self, path: &str, body: &Value) -> Result<Value, Value> {
        request(self.port, "POST", &format!("/session/{}{path}", self.session), body)
    }
}

/// One request; the protocol wraps every answer and every error in `{"value": …}`.
fn request(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, Value> {
    let body = body.to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no HTTP answer: {answer:?}"));
    let value =
        serde_json::from_str::<Value>(body).unwrap_or_else(|error| panic!("{error}: {answer}"))["value"]
            .take();
    if head.starts_with("HTTP/1.1 200") { Ok(value) } else { Err(value) }
}
