//! CUPS, through its own programs `lp` and `lpstat`. Nothing passes a shell: a name is an argument, whatever signs
//! it holds.

use std::{
    ffi::OsStr,
    path::PathBuf,
    process::{Command, Output},
};

use crate::{PrintJob, Queues, SpoolError, Spooler};

/// The programs of CUPS in one folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cups {
    folder: PathBuf,
}

/// Prints a file.
const LP: &str = "lp";
/// Tells of printers.
const LPSTAT: &str = "lpstat";

impl Cups {
    /// The programs on a search path, if both are there.
    #[must_use]
    pub fn on_path(path: &OsStr) -> Option<Self> {
        let has_both = |folder: &PathBuf| [LP, LPSTAT].iter().all(|name| folder.join(name).is_file());
        std::env::split_paths(path).find(has_both).map(|folder| Self { folder })
    }

    fn run(&self, program: &'static str, arguments: &[&OsStr]) -> Result<Output, SpoolError> {
        let mut command = Command::new(self.folder.join(program));
        // In a language of people its lines could not be told apart.
        command.env("LC_ALL", "C").args(arguments);
        command.output().map_err(|source| SpoolError::Unstartable { program, source })
    }

    fn lines(&self, arguments: &[&str]) -> Result<Vec<String>, SpoolError> {
        let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        // A system without any printer says so by failing; its lines are then none.
        let told = self.run(LPSTAT, &arguments)?.stdout;
        Ok(String::from_utf8_lossy(&told).lines().map(str::to_owned).collect())
    }
}

impl Spooler for Cups {
    fn queues(&self) -> Result<Queues, SpoolError> {
        let named = |line: String| line.strip_prefix("printer ")?.split(' ').next().map(str::to_owned);
        let names: Vec<String> = self.lines(&["-p"])?.into_iter().filter_map(named).collect();
        let usual =
            |line: &String| line.split_once("default destination: ").map(|(_, name)| name.trim().to_owned());
        let usual = self.lines(&["-d"])?.iter().find_map(usual);
        Ok(Queues { usual: usual.filter(|usual| names.contains(usual)), names })
    }

    fn send(&self, job: &PrintJob<'_>) -> Result<(), SpoolError> {
        if !self.queues()?.names.iter().any(|name| name == job.queue) {
            return Err(SpoolError::NoSuchQueue(job.queue.to_owned()));
        }
        let (copies, media) = (job.copies.to_string(), format!("media={}", job.paper));
        let options = ["-d", job.queue, "-n", &copies, "-t", job.title, "-o", &media];
        let true_size = ["-o", "print-scaling=none", "-o", "fit-to-page=false", "--"];
        let mut arguments: Vec<&OsStr> = options.iter().chain(&true_size).map(OsStr::new).collect();
        arguments.push(job.file.as_os_str());
        let done = self.run(LP, &arguments)?;
        if done.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&done.stderr);
        Err(SpoolError::Refused(said.lines().next().unwrap_or_default().trim().to_owned()))
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt, path::Path};

    use tempfile::TempDir;

    use super::*;

    /// Programs that answer like those of CUPS and note what they were asked.
    fn fake(lpstat: &str, lp: &str) -> (TempDir, Cups) {
        let folder = TempDir::new().unwrap();
        for (name, script) in [(LPSTAT, lpstat), (LP, lp)] {
            let file = folder.path().join(name);
            fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let cups = Cups::on_path(folder.path().as_os_str()).unwrap();
        (folder, cups)
    }

    const TWO: &str = r#"case "$1" in
-p) echo "printer Canon_LBP is idle.  enabled since Mon"; echo "printer HP-3 disabled since Tue -"; echo "	reason";;
-d) echo "system default destination: HP-3";;
esac"#;

    fn job<'a>(queue: &'a str, file: &'a Path) -> PrintJob<'a> {
        PrintJob { queue, file, title: "Nguyễn Thị Ví Dụ; rm -rf $HOME", paper: "A3", copies: 2 }
    }

    #[test]
    fn the_printers_of_the_system_are_named_and_the_usual_one_is_told() {
        let (_folder, cups) = fake(TWO, "");
        let expected = Queues { names: vec!["Canon_LBP".into(), "HP-3".into()], usual: Some("HP-3".into()) };
        assert_eq!(cups.queues().unwrap(), expected);
        let (_folder, none) = fake("echo 'lpstat: No destinations added.' >&2; exit 1", "");
        assert_eq!(none.queues().unwrap(), Queues::default());
    }

    #[test]
    fn a_file_is_sent_at_its_true_size_and_no_sign_in_a_name_is_a_command() {
        let (folder, cups) =
            fake(TWO, r#"for it in "$@"; do printf "%s\n" "$it"; done > "$(dirname "$0")/asked""#);
        let file = folder.path().join("tờ 1.pdf");
        cups.send(&job("Canon_LBP", &file)).unwrap();
        let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
        let asked: Vec<&str> = asked.lines().collect();
        assert_eq!(asked[..6], ["-d", "Canon_LBP", "-n", "2", "-t", "Nguyễn Thị Ví Dụ; rm -rf $HOME"]);
        for option in ["media=A3", "print-scaling=none", "fit-to-page=false"] {
            assert!(asked.contains(&option), "{asked:?}");
        }
        assert_eq!(asked[asked.len() - 2..], ["--", file.to_str().unwrap()]);
    }

    #[test]
    fn a_printer_that_is_not_there_or_refuses_is_told() {
        let (_folder, cups) = fake(TWO, "echo 'lp: The printer is not accepting jobs.' >&2; exit 1");
        let file = Path::new("/to.pdf");
        assert!(
            matches!(cups.send(&job("Máy lạ", file)), Err(SpoolError::NoSuchQueue(name)) if name == "Máy lạ")
        );
        let refused = cups.send(&job("HP-3", file));
        assert!(matches!(refused, Err(SpoolError::Refused(said)) if said.contains("not accepting")));
    }

    #[test]
    fn a_system_without_both_programs_prints_by_its_viewer() {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join(LP), "").unwrap();
        assert_eq!(Cups::on_path(folder.path().as_os_str()), None);
    }
}
