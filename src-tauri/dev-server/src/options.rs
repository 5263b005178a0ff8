//! What the server was started with.

use std::ffi::OsString;
use std::fmt::{self, Display};
use std::path::PathBuf;

/// The server's options.
#[derive(Debug, PartialEq)]
pub struct Options {
    /// The folder with the office's data; by default the person's own.
    pub data: PathBuf,
    /// The folder with the built page.
    pub page: PathBuf,
    /// The port; 0 lets the system choose a free one.
    pub port: u16,
}

/// What is wrong with the arguments.
#[derive(Debug, PartialEq)]
pub enum Wrong {
    /// There is no such option.
    Unknown(String),
    /// The option stands last, without its value.
    NoValue(String),
    /// The port is no number from 0 to 65535.
    NoPort(String),
}

impl Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(option) => write!(f, "no such option: {option}"),
            Self::NoValue(option) => write!(f, "{option} needs a value"),
            Self::NoPort(value) => write!(f, "not a port: {value}"),
        }
    }
}

impl Options {
    /// Reads the arguments, without the program's own name.
    ///
    /// # Errors
    /// At the first argument that can't be understood.
    pub fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, Wrong> {
        let mut options = Self { data: api::default_data_dir(), page: PathBuf::from("ui/dist"), port: 0 };
        while let Some(option) = arguments.next() {
            let option = option.to_string_lossy().into_owned();
            if !["--data", "--page", "--port"].contains(&option.as_str()) {
                return Err(Wrong::Unknown(option));
            }
            let value = arguments.next().ok_or_else(|| Wrong::NoValue(option.clone()))?;
            match option.as_str() {
                "--data" => options.data = value.into(),
                "--page" => options.page = value.into(),
                _ => {
                    let port = value.to_string_lossy().into_owned();
                    options.port = port.parse().map_err(|_| Wrong::NoPort(port))?;
                }
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, Wrong> {
        Options::parse(arguments.iter().map(OsString::from))
    }

    #[test]
    fn options_come_in_any_order_and_the_port_is_free_by_default() {
        let options = parse(&["--port", "4711", "--data", "d", "--page", "p"]).unwrap();
        assert_eq!(options, Options { data: "d".into(), page: "p".into(), port: 4711 });
        assert_eq!(parse(&[]).unwrap().port, 0);
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(parse(&["--host"]), Err(Wrong::Unknown("--host".into())));
        assert_eq!(parse(&["--data"]), Err(Wrong::NoValue("--data".into())));
        assert_eq!(parse(&["--port", "70000"]), Err(Wrong::NoPort("70000".into())));
    }
}
