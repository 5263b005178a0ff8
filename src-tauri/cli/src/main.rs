//! `guong`: the calls of the window from a terminal, for administrators, automation and tests.
//!
//! It knows nothing that the window could not do. Exit 0 = done, 1 = refused with a sentence, 2 = the
//! command line was not understood.

mod arguments;
mod fields;
mod output;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(shown) => return shown,
    };
    match run::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::refusal(&failure, arguments.json());
            ExitCode::from(1)
        }
    }
}
