//! The window over a large office: its memory beside an empty window of the same kind, how soon it can be
//! used, and how long a key takes to its paint. Measured where a driver for the web view exists.

use std::{path::Path, path::PathBuf, thread, time::Duration, time::Instant};

use real_window::{Desk, Window};
use serde_json::json;

use crate::{Figure, Measured, machine};

/// How much more memory than an empty window the program may take.
const MOST_TIMES_AN_EMPTY_WINDOW: f64 = 1.3;

/// How long a window is left alone before its memory is read.
const REST: Duration = Duration::from_secs(4);

/// The key Escape in WebDriver's alphabet.
const ESCAPE: &str = "\u{e00c}";

/// Notes for each key typed into the search the time from the key to the paint that shows its hits.
const NOTE_PAINTS: &str = "
    const box = document.querySelector('[role=search] input');
    const list = document.querySelector('[role=grid]').closest('section');
    box.id = 'measured';
    window.paints = [];
    let watcher;
    box.addEventListener('keydown', key => {
        // A key that changed nothing must not be charged with what the next one changes.
        watcher?.disconnect();
        if (key.key === 'Escape') return;
        watcher = new MutationObserver(() => {
            watcher.disconnect();
            requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.onmessage = () => window.paints.push(performance.now() - key.timeStamp);
                painted.port2.postMessage(null);
            });
        });
        watcher.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    });";

/// Memory and first use in an office of this size, whose folder no program has open.
pub fn memory_and_first_use(office: &Path, size: usize) -> Measured {
    let (empty, program) = (program("EMPTY_WINDOW")?, program("NEU_GUONG")?);
    let desk = Desk::new();
    let window = desk.open(&empty);
    thread::sleep(REST);
    let empty_mb = desk.memory_mb();
    window.forget();

    let desk = Desk::with_data(office);
    let began = Instant::now();
    let window = desk.open(&program);
    open_the_library(&window);
    let usable = began.elapsed().as_secs_f64();
    thread::sleep(REST);
    let full_mb = desk.memory_mb();
    close(&desk, window);
    Ok(vec![
        Figure::told(&format!("from the start to the list of {size} records, s"), usable),
        Figure::told("an empty window, MB (PSS with helper processes)", empty_mb),
        Figure::told(&format!("the window with the list of {size} records, MB"), full_mb),
        Figure::at_most("times the empty window", full_mb / empty_mb, MOST_TIMES_AN_EMPTY_WINDOW),
    ])
}

/// The way of a key to the screen while somebody searches in an office of this size.
pub fn keys(office: &Path, size: usize, searches: &[&str]) -> Measured {
    let desk = Desk::with_data(office);
    let window = desk.open(&program("NEU_GUONG")?);
    open_the_library(&window);
    window.script(NOTE_PAINTS, &json!([]));
    for typed in searches {
        for letter in typed.chars() {
            window.type_into("#measured", &letter.to_string());
            // The pace of somebody who types well.
            thread::sleep(Duration::from_millis(150));
        }
        window.type_into("#measured", ESCAPE);
        thread::sleep(Duration::from_millis(300));
    }
    let paints = window.script("return window.paints", &json!([]));
    close(&desk, window);
    let paints: Vec<f64> = paints.as_array().into_iter().flatten().filter_map(|it| it.as_f64()).collect();
    if paints.len() < searches.len() {
        return Err(format!("only {} keys reached the screen", paints.len()));
    }
    Ok(vec![Figure::at_most(
        &format!("key to paint at {size} records, p95 in ms"),
        machine::p95(paints),
        60.0,
    )])
}

/// Closes the window as a person does, so that the office is free when this returns.
fn close(desk: &Desk, window: Window) {
    desk.press_the_cross();
    desk.wait_for_the_end_of(window);
    thread::sleep(Duration::from_millis(500));
}

fn open_the_library(window: &Window) {
    window.wait_for_text("Việc hôm nay");
    window.press("Kho điển hình");
    window.find("[role=grid] [role=row] [role=gridcell]");
}

fn program(variable: &str) -> Result<PathBuf, String> {
    let path = std::env::var_os(variable).map(PathBuf::from);
    path.ok_or_else(|| format!("{variable} does not say where the program is"))
}
