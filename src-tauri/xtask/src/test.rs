//! `cargo xtask test` and `check`: every check there is, and the quick part of them.
//!
//! One profile and one set of features throughout: everything is built for the whole workspace at
//! once, so that the window is compiled a single time.

use crate::project::Project;
use crate::steps::Steps;
use crate::tool::Trouble;
use crate::{needs, page};

/// Every check. All run, even when one fails.
pub fn everything(project: &Project) -> Result<(), Trouble> {
    let mut steps = Steps::default();
    prepare(project, &mut steps, needs::for_the_tests);
    rust_style(project, &mut steps);
    steps.check("Rust documentation", || {
        project.cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").run()
    });
    rust_tests(project, &mut steps);
    steps.check("Examples in the Rust documentation", || {
        project.cargo(&["test", "--workspace", "--doc"]).run()
    });
    steps.check("Page: lint", || project.npm(&["run", "lint"]).run());
    page_tests(project, &mut steps);
    steps.check("Page: stories in the browser", || stories_in_the_browser(project));
    steps.check("The real window", || real_window(project));
    steps.summary()
}

/// What a developer runs before each commit.
pub fn quick_part(project: &Project) -> Result<(), Trouble> {
    let mut steps = Steps::default();
    prepare(project, &mut steps, needs::for_the_window);
    rust_style(project, &mut steps);
    rust_tests(project, &mut steps);
    page_tests(project, &mut steps);
    steps.summary()
}

fn prepare(project: &Project, steps: &mut Steps, needs: fn(&Project) -> Result<(), Trouble>) {
    steps.check("System packages", || needs(project));
    steps.check("Page: build", || page::build(project));
}

fn rust_style(project: &Project, steps: &mut Steps) {
    steps.check("Rust format", || project.cargo(&["fmt", "--all", "--check"]).run());
    steps.check("Rust lints", || {
        project.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).run()
    });
}

/// Among these are the rules of the house, the licences, and whether the generated types of the
/// page are current.
fn rust_tests(project: &Project, steps: &mut Steps) {
    steps.check("Rust build", || project.cargo(&["build", "--workspace", "--all-targets"]).run());
    steps.check("Rust tests", || {
        let tests: &[&str] = match needs::has_nextest(project) {
            true => &["nextest", "run", "--workspace", "--no-fail-fast"],
            false => &["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"],
        };
        project.cargo(tests).run()
    });
}

fn page_tests(project: &Project, steps: &mut Steps) {
    steps.check("Page: types", || project.npm(&["run", "check"]).run());
    steps.check("Page: tests", || project.npm(&["test"]).run());
}

/// The page in a browser, against the real core behind `dev-server`.
fn stories_in_the_browser(project: &Project) -> Result<(), Trouble> {
    let Some(browser) = needs::browser() else {
        return Err(Trouble::DoFirst("Chromium is missing; install it and try again.".into()));
    };
    project
        .npm(&["run", "e2e"])
        .env("CHROMIUM", browser)
        .env("DEV_SERVER", project.binary("debug", "dev-server"))
        .run()
}

/// The real window, driven through WebKit's own driver: Linux only, since only there a driver
/// comes with the web view.
fn real_window(project: &Project) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        println!("left out: this system has no driver for its web view");
        return Ok(());
    }
    let tests: &[&str] = match needs::has_nextest(project) {
        true => {
            &["nextest", "run", "--workspace", "--run-ignored=only", "-E", "binary(e2e)", "--test-threads=1"]
        }
        false => &["test", "--workspace", "--test", "e2e", "--", "--ignored", "--test-threads=1"],
    };
    project.cargo(tests).run()
}
