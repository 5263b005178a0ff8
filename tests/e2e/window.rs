//! What the window grants its page, and what it does not.

use real_window::Desk;
use serde_json::json;

/// Calls a command of the window and returns its answer, or what it was refused with.
const INVOKE: &str = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])\
     .catch(refused => ({ refused }))";

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn a_call_that_does_not_exist_is_refused_in_the_shape_the_page_can_show() {
    let desk = Desk::new();
    let window = desk.open_window();
    let answer = window.script(INVOKE, &json!(["call", { "name": "no_such_call", "args": {} }]));
    for part in ["code", "what", "kept", "todo"] {
        assert!(answer["refused"][part].is_string(), "{part} is missing in {answer}");
    }
    window.forget();
}

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn the_page_reaches_neither_the_network_nor_the_disk_nor_other_commands() {
    let desk = Desk::new();
    let window = desk.open_window();

    let foreign = window.script(INVOKE, &json!(["plugin:dialog|open", { "options": {} }]));
    assert!(foreign["refused"].as_str().is_some_and(|why| why.contains("not allowed")), "{foreign}");

    let secret = desk.data().join("secret.pdf");
    let opened = window.script(INVOKE, &json!(["open_path", { "path": secret }]));
    assert_eq!(opened["refused"]["code"], "shell.not_ours", "{opened}");

    let fetched = window.script(
        "return fetch('http://127.0.0.1:9/').then(() => 'reached', refused => String(refused))",
        &json!([]),
    );
    assert_ne!(fetched, "reached");
    let policy = window.script(
        "return new Promise(said => {
             document.addEventListener('securitypolicyviolation', breach => said(breach.violatedDirective));
             document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/x.png' }));
         })",
        &json!([]),
    );
    assert_eq!(policy, "img-src");
    window.forget();
}

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn a_save_dialog_answers_with_the_tests_own_path() {
    let desk = Desk::new();
    let window = desk.open_window();
    let kinds = json!([{ "name": "PDF", "extensions": ["pdf"] }]);
    let arguments = json!(["pick_save", { "title": "Lưu", "suggested": "a.pdf", "kinds": kinds }]);
    assert_eq!(window.script(INVOKE, &arguments), json!(desk.saved_pdf()));
    window.forget();
}

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn vietnamese_typed_key_by_key_arrives_as_typed() {
    let desk = Desk::new();
    let window = desk.open_window();
    window.script(
        "const field = Object.assign(document.createElement('input'), { id: 'typed' });
         const button = Object.assign(document.createElement('button'), { id: 'say', textContent: '?' });
         button.onclick = () => { button.textContent = field.value; };
         document.body.replaceChildren(field, button);",
        &json!([]),
    );
    window.type_into("#typed", "Nguyễn Thị Ánh Tuyết, Đồng Nai");
    window.click("#say");
    window.wait_for_text("Nguyễn Thị Ánh Tuyết, Đồng Nai");
    window.forget();
}

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn a_page_with_something_to_save_is_waited_for_and_the_next_start_finds_it_closed_well() {
    let desk = Desk::new();
    let window = desk.open_window();
    window.script(
        "addEventListener('neu-guong:closing', closing => {
             closing.preventDefault();
             document.title = 'saving';
             setTimeout(() => window.__TAURI_INTERNALS__.invoke('window_close'), 600);
         })",
        &json!([]),
    );
    desk.press_the_cross();
    window.until("the page was asked", || {
        (window.script("return document.title", &json!([])) == "saving").then_some(())
    });
    desk.wait_for_the_end_of(window);

    let again = desk.open_window();
    desk.press_the_cross();
    desk.wait_for_the_end_of(again);
}
