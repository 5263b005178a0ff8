//! Where the office's data lie when nobody says otherwise. Reads the environment, never the disk.

use std::ffi::OsString;
use std::path::PathBuf;

/// Overrides the place: tests, a second office, or a data folder on another drive.
const OVERRIDE: &str = "NEU_GUONG_DATA";

/// The person's own data folder for Nêu Gương: `%APPDATA%\NeuGuong` on Windows,
/// `~/Library/Application Support/NeuGuong` on macOS, `$XDG_DATA_HOME/neu-guong` or
/// `~/.local/share/neu-guong` elsewhere. The variable `NEU_GUONG_DATA` overrides it.
pub fn default_data_dir() -> PathBuf {
    data_dir(std::env::consts::OS, |name| std::env::var_os(name))
}

fn data_dir(os: &str, variable: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    let folder = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(chosen) = folder(OVERRIDE) {
        return chosen;
    }
    let own = match os {
        "windows" => folder("APPDATA").map(|roaming| roaming.join("NeuGuong")),
        "macos" => folder("HOME").map(|home| home.join("Library/Application Support/NeuGuong")),
        _ => folder("XDG_DATA_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".local/share")))
            .map(|data| data.join("neu-guong")),
    };
    // Without a home (a service account) the folder the program was started in is all there is.
    own.unwrap_or_else(|| PathBuf::from("neu-guong-data"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dir(os: &str, variables: &[(&str, &str)]) -> PathBuf {
        data_dir(os, |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn each_system_keeps_the_data_where_its_people_expect_them() {
        assert_eq!(dir("windows", &[("APPDATA", "C:/R")]), PathBuf::from("C:/R").join("NeuGuong"));
        assert_eq!(dir("linux", &[("HOME", "/h")]), PathBuf::from("/h/.local/share/neu-guong"));
        assert_eq!(dir("linux", &[("HOME", "/h"), ("XDG_DATA_HOME", "/x")]), PathBuf::from("/x/neu-guong"));
        assert_eq!(dir("macos", &[("HOME", "/h")]), PathBuf::from("/h/Library/Application Support/NeuGuong"));
    }

    #[test]
    fn the_override_wins_but_an_empty_one_counts_as_unset() {
        assert_eq!(dir("linux", &[("HOME", "/h"), (OVERRIDE, "/d")]), PathBuf::from("/d"));
        assert_eq!(
            dir("windows", &[("APPDATA", "C:/R"), (OVERRIDE, "")]),
            PathBuf::from("C:/R").join("NeuGuong")
        );
        assert_eq!(dir("linux", &[]), PathBuf::from("neu-guong-data"));
    }
}
