//! Where things lie in the checkout, and the tools as they are called there.

use std::path::{Path, PathBuf};

use crate::tool::Tool;

/// A checkout of the repository.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The checkout that this program was built from.
    pub fn here() -> Self {
        // src-tauri/xtask, two levels below the root; this program never leaves its checkout.
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: own.ancestors().nth(2).unwrap_or(own).to_owned() }
    }

    /// A path inside the checkout.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// A binary of the workspace, as cargo built it.
    pub fn binary(&self, profile: &str, name: &str) -> PathBuf {
        self.built(profile, &format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Anything in the folder where cargo builds a profile.
    pub fn built(&self, profile: &str, inside: &str) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        self.root.join(target).join(profile).join(inside)
    }

    /// Any program, started in the root.
    pub fn tool(&self, program: impl AsRef<std::ffi::OsStr>) -> Tool {
        Tool::new(program).inside(&self.root)
    }

    /// The cargo that runs this program.
    pub fn cargo(&self, arguments: &[&str]) -> Tool {
        self.tool(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments)
    }

    /// npm in the page's folder.
    pub fn npm(&self, arguments: &[&str]) -> Tool {
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Tool::new(program).inside(&self.path("ui")).args(arguments)
    }
}
