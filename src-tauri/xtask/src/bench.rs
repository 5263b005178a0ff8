//! `cargo xtask bench`: builds the release binaries, prepares the peers that are measured beside
//! them, and hands over to the program that measures.

use crate::project::Project;
use crate::tool::Trouble;
use crate::{needs, page};

/// The peers: two other ways to a PDF, each in the version that the figures name.
const PEERS: [&str; 2] = ["typst==0.15.2", "weasyprint==70.0"];

/// What is measured, and what measures it; each program costs minutes in release.
const BUILT: [&str; 8] =
    ["--bin", "neu-guong", "--bin", "guong", "--bin", "figures", "--example", "empty-window"];

/// Prints the figures.
pub fn bench(project: &Project) -> Result<(), Trouble> {
    needs::for_the_figures(project)?;
    page::build(project)?;
    project.cargo(&["build", "--release", "--workspace"]).args(BUILT).run()?;
    let python = peers(project)?;
    project
        .tool(project.binary("release", "figures"))
        .env("NEU_GUONG", project.binary("release", "neu-guong"))
        .env("GUONG", project.binary("release", "guong"))
        .env("EMPTY_WINDOW", project.binary("release", "examples/empty-window"))
        .env("PEERS_PYTHON", python)
        .run()
}

/// A Python of its own with the peers in it, made at the first run.
fn peers(project: &Project) -> Result<std::path::PathBuf, Trouble> {
    let folder = project.path(".venv");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        project.tool("python3").args(["-m".as_ref(), "venv".as_ref(), folder.as_os_str()]).run()?;
    }
    let all_there = project.tool(&python).args(["-c", "import typst, weasyprint"]).works();
    if !all_there {
        project.tool(&python).args(["-m", "pip", "install", "--quiet"]).args(PEERS).run()?;
    }
    Ok(python)
}
