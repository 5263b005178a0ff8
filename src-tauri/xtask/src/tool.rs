//! Starting a program and saying clearly how it ended.

use std::ffi::{OsStr, OsString};
use std::fmt::{self, Display};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program to start, with its arguments.
#[derive(Debug)]
pub struct Tool {
    command: Command,
}

/// Why a command of this program did not come to its end.
#[derive(Debug)]
pub enum Trouble {
    /// The program could not be started.
    NoSuchTool {
        /// What was to be started.
        line: String,
        /// What the system says.
        error: io::Error,
    },
    /// The program ended with a fault; it has said itself which.
    Ended {
        /// What was started.
        line: String,
        /// How it ended: "exit status: 1".
        status: String,
    },
    /// A file or folder could not be read or written.
    Disk {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Steps failed; each has been reported in its place.
    Steps(Vec<String>),
    /// Something the developer has to do first, as a full sentence.
    DoFirst(String),
}

impl Trouble {
    /// For `map_err`: the file operation on `path` failed.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Disk { path: path.to_owned(), error }
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchTool { line, error } => write!(f, "could not start `{line}`: {error}"),
            Self::Ended { line, status } => write!(f, "`{line}` failed ({status})"),
            Self::Disk { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Steps(failed) => write!(f, "failed: {}", failed.join(", ")),
            Self::DoFirst(sentence) => f.write_str(sentence),
        }
    }
}

impl Tool {
    /// A program by name or path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program) }
    }

    /// Starts it in this folder.
    pub fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Adds arguments.
    pub fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it to its end, in sight of the developer.
    pub fn run(mut self) -> Result<(), Trouble> {
        self.command.stdin(Stdio::null());
        let status = self.command.status().map_err(|error| self.missing(error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Trouble::Ended { line: self.line(), status: status.to_string() })
        }
    }

    /// Runs it to its end and returns what it printed. Its complaints stay in sight.
    pub fn output(mut self) -> Result<String, Trouble> {
        self.command.stdin(Stdio::null()).stderr(Stdio::inherit());
        let output = self.command.output().map_err(|error| self.missing(error))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Trouble::Ended { line: self.line(), status: output.status.to_string() })
        }
    }

    /// Whether it starts and ends well. Prints nothing.
    pub fn works(mut self) -> bool {
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }

    fn missing(&self, error: io::Error) -> Trouble {
        Trouble::NoSuchTool { line: self.line(), error }
    }

    /// The command as one would type it.
    fn line(&self) -> String {
        let program = Path::new(self.command.get_program()).file_name().unwrap_or_default();
        let words = std::iter::once(program).chain(self.command.get_args());
        words.map(|word| OsString::from(word).to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_and_a_failed_one_are_told_apart() {
        let missing = Tool::new("no-such-tool-anywhere").args(["--version"]).run().unwrap_err();
        assert!(
            missing.to_string().starts_with("could not start `no-such-tool-anywhere --version`"),
            "{missing}"
        );

        let failed = Tool::new("cargo").args(["no-such-command"]).works();
        assert!(!failed);
    }
}
