//! `cargo xtask package`: a .deb of the release build, through Tauri's own command line.

use crate::project::Project;
use crate::tool::Trouble;
use crate::{needs, page};

/// The version that goes with the `tauri` of the workspace.
const TAURI_CLI: &str = "@tauri-apps/cli@2.12.5";

/// Debian's package names are ASCII; the name people see stands in the menu entry, with its marks.
const PACKAGE_NAME: &str = r#"{"productName":"neu-guong"}"#;

/// Builds the package and says where it lies.
pub fn package(project: &Project) -> Result<(), Trouble> {
    needs::for_the_window(project)?;
    page::install(project)?;
    let npx = if cfg!(windows) { "npx.cmd" } else { "npx" };
    project
        .tool(npx)
        .args(["--yes", "--package", TAURI_CLI, "--", "tauri", "build", "--bundles", "deb"])
        .args(["--config", PACKAGE_NAME])
        .run()?;
    println!("The package lies in {}", project.built("release", "bundle/deb").display());
    Ok(())
}
