//! The page: its packages are installed when the lock file has changed, and it is built when a
//! source is newer than what was built last.

use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use crate::project::Project;
use crate::tool::Trouble;

/// Installs the page's packages exactly as locked, unless they are there.
pub fn install(project: &Project) -> Result<(), Trouble> {
    let lock_path = project.path("ui/package-lock.json");
    let lock = fs::read(&lock_path).map_err(Trouble::at(&lock_path))?;
    // A copy of the lock file inside what was installed from it: equal means nothing to do.
    let stamp = project.path("ui/node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    project.npm(&["ci", "--no-audit", "--no-fund"]).run()?;
    fs::write(&stamp, lock).map_err(Trouble::at(&stamp))
}

/// Builds the page into `ui/dist`, unless it is newer than every source.
pub fn build(project: &Project) -> Result<(), Trouble> {
    install(project)?;
    let ui = project.path("ui");
    let built = changed(&ui.join("dist/index.html")).unwrap_or(SystemTime::UNIX_EPOCH);
    let newest = newest_source(&ui).map_err(Trouble::at(&ui))?;
    if built > newest { Ok(()) } else { project.npm(&["run", "build"]).run() }
}

/// When the last of the page's sources changed.
fn newest_source(folder: &Path) -> io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "node_modules" || name == "dist" {
            continue;
        }
        let path = entry.path();
        let this = if path.is_dir() { newest_source(&path)? } else { changed(&path)? };
        newest = newest.max(this);
    }
    Ok(newest)
}

fn changed(path: &Path) -> io::Result<SystemTime> {
    fs::metadata(path)?.modified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_installed_or_built_is_no_source() {
        let ui = std::env::temp_dir().join(format!("neu-guong-page-{}", std::process::id()));
        for folder in ["src", "dist", "node_modules/x"] {
            fs::create_dir_all(ui.join(folder)).unwrap();
        }
        let write = |file: &str, seconds: u64| {
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
            let file = fs::File::create(ui.join(file)).unwrap();
            file.set_modified(time).unwrap();
            time
        };
        write("index.html", 10);
        let newest = write("src/main.ts", 20);
        write("dist/index.html", 30);
        write("node_modules/x/index.js", 40);

        assert_eq!(newest_source(&ui).unwrap(), newest);
        fs::remove_dir_all(ui).unwrap();
    }
}
