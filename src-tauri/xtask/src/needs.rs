//! System packages: what is missing is installed on Debian and Ubuntu, or named in one line to
//! type. On other systems what is there is used, and the compiler says what is not.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::project::Project;
use crate::tool::Trouble;

/// Something the system must have.
#[derive(Clone, Copy, Debug)]
struct Need {
    /// Debian's package for it.
    package: &'static str,
    /// Ubuntu's, where the name differs.
    ubuntu: &'static str,
    /// Programs of which one is enough, whatever package brought it. Empty: the package it is.
    programs: &'static [&'static str],
}

const fn package(name: &'static str) -> Need {
    Need { package: name, ubuntu: name, programs: &[] }
}

/// What the window is compiled against.
const WINDOW: &[Need] = &[
    package("build-essential"),
    package("pkg-config"),
    package("libwebkit2gtk-4.1-dev"),
    package("librsvg2-dev"),
    package("libxdo-dev"),
    package("libssl-dev"),
];

/// What only the tests use: a display without a screen, drivers, a second PDF reader.
const TESTS: &[Need] = &[
    package("webkit2gtk-driver"),
    package("xvfb"),
    package("dbus-x11"),
    package("poppler-utils"),
    Need { package: "chromium", ubuntu: "chromium-browser", programs: &CHROMIUMS },
];

/// The names under which systems have Chromium.
const CHROMIUMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// What the window needs, to build and to open it.
pub fn for_the_window(project: &Project) -> Result<(), Trouble> {
    have(project, WINDOW)
}

/// What all the tests need.
pub fn for_the_tests(project: &Project) -> Result<(), Trouble> {
    have(project, &[WINDOW, TESTS].concat())
}

/// What the figures need: the window, its driver, and a Python for the peers.
pub fn for_the_figures(project: &Project) -> Result<(), Trouble> {
    have(project, &[WINDOW, TESTS, &[package("python3-venv")]].concat())
}

/// The browser for the stories of the page, if there is one.
pub fn browser() -> Option<PathBuf> {
    CHROMIUMS.into_iter().find_map(place_on_the_path)
}

fn have(project: &Project, needs: &[Need]) -> Result<(), Trouble> {
    if !on_the_path("dpkg-query") {
        return Ok(());
    }
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_ubuntu = release.lines().any(|line| line == "ID=ubuntu");
    let installed = installed_packages(project)?;
    let missing: Vec<&str> = needs
        .iter()
        .map(|need| (need, if is_ubuntu { need.ubuntu } else { need.package }))
        .filter(|(need, package)| !is_there(need, package, &installed))
        .map(|(_need, package)| package)
        .collect();
    if missing.is_empty() { Ok(()) } else { install(project, &missing) }
}

/// The names of all packages that are installed now; one that was removed is known but not there.
fn installed_packages(project: &Project) -> Result<BTreeSet<String>, Trouble> {
    let known = project.tool("dpkg-query").args(["-W", "-f=${db:Status-Status} ${Package}\n"]).output()?;
    Ok(known.lines().filter_map(|line| line.strip_prefix("installed ")).map(str::to_owned).collect())
}

fn is_there(need: &Need, package: &str, installed: &BTreeSet<String>) -> bool {
    installed.contains(package) || need.programs.iter().any(|program| on_the_path(program))
}

fn install(project: &Project, missing: &[&str]) -> Result<(), Trouble> {
    let list = missing.join(" ");
    let Some(prefix) = right_to_install(project) else {
        return Err(Trouble::DoFirst(format!(
            "Cần cài thêm gói của hệ thống (system packages are missing). Type:\n\n  \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {list}\n"
        )));
    };
    println!("Đang cài gói của hệ thống: {list}");
    let apt = |arguments: &[&str]| {
        let words = prefix.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        let words: Vec<&str> = words.chain(arguments).copied().collect();
        project.tool(words[0]).args(&words[1..]).run()
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], missing].concat())
}

/// What to put before `apt-get`: nothing for root, `sudo -n` where it asks for no password.
fn right_to_install(project: &Project) -> Option<&'static [&'static str]> {
    let root = project.tool("id").args(["-u"]).output().is_ok_and(|id| id.trim() == "0");
    if root {
        return Some(&[]);
    }
    project.tool("sudo").args(["-n", "true"]).works().then_some(&["sudo", "-n"])
}

fn on_the_path(program: &str) -> bool {
    place_on_the_path(program).is_some()
}

fn place_on_the_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|place| place.is_file())
}

/// Whether there is a screen to open a window on.
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Whether the faster runner of the Rust tests is there; cargo's own does as well.
pub fn has_nextest(project: &Project) -> bool {
    project.cargo(&["nextest", "--version"]).works()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_met_by_its_package_or_by_any_of_its_programs() {
        let installed = BTreeSet::from(["xvfb".to_owned()]);
        assert!(is_there(&package("xvfb"), "xvfb", &installed));
        assert!(!is_there(&package("xauth"), "xauth", &installed));

        let by_program = Need { package: "rust", ubuntu: "rust", programs: &["no-such-program", "cargo"] };
        assert!(is_there(&by_program, "rust", &installed));
    }
}
