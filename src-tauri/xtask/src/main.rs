//! The developer's commands: `cargo xtask run | test | check | bench | gallery | package`.
//!
//! Uses nothing but the standard library, so that it is compiled in a moment and never has to be
//! rebuilt while it runs. It must not know the product: it starts cargo, npm and the product's
//! own binaries, and says what happened. What `run` says is Vietnamese, since the person who
//! tries the program reads it; the rest is for developers.

mod bench;
mod gallery;
mod needs;
mod package;
mod page;
mod project;
mod run;
mod steps;
mod test;
mod tool;

use std::process::ExitCode;

use crate::project::Project;

const HELP: &str = "\
cargo xtask COMMAND

  run       prepare everything, build, open the window (without a display: posters into out/)
  test      every check there is; this is what CI runs
  check     the quick part of it: format, lints, Rust tests, types and tests of the page
  bench     the figures of the README, with the peers in the same run
  gallery   contact sheets of every kind of sheet into out/gallery
  types     write the TypeScript types of the calls anew
  package   a .deb of the release build

On Debian and Ubuntu missing system packages are installed with apt-get when root or sudo can.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run"] => run::run,
        ["test"] => test::everything,
        ["check"] => test::quick_part,
        ["bench"] => bench::bench,
        ["gallery"] => gallery::gallery,
        ["types"] => types,
        ["package"] => package::package,
        [] | ["help" | "-h" | "--help"] => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match command(&Project::here()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

/// The comparison of the committed types with those of the calls writes them when told to.
fn types(project: &Project) -> Result<(), tool::Trouble> {
    // The whole workspace, so that what is built is what the tests use: one crate alone has other features.
    project.cargo(&["test", "--workspace", "--lib", "typescript"]).env("WRITE_TYPES", "1").run()
}
