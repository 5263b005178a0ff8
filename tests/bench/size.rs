//! How large the shipped binaries are, fonts included.

use std::path::PathBuf;

use crate::{Figure, Measured};

/// An office with a slow line still gets a file of this size by e-mail.
const LARGEST_MB: f64 = 25.0;

/// The window and the command line, stripped as they are shipped.
pub fn binaries() -> Measured {
    ["NEU_GUONG", "GUONG"].into_iter().map(size).collect()
}

fn size(variable: &str) -> Result<Figure, String> {
    let path = std::env::var_os(variable).map(PathBuf::from);
    let path = path.ok_or_else(|| format!("{variable} does not say where the binary is"))?;
    let file = std::fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // A file's size fits the 53 bits that a float holds exactly.
    let megabytes = file.len() as f64 / 1e6;
    Ok(Figure::at_most(&format!("binary `{name}`, MB"), megabytes, LARGEST_MB))
}
