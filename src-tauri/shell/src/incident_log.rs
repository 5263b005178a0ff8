//! A small text file in the data folder that says where the program broke, for the person who is
//! asked for help. It holds no data of the office: places in the program and messages only.

use std::backtrace::Backtrace;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The file's name, as the Vietnamese texts of [`crate::refusal`] give it.
const FILE: &str = "su-co.log";

/// Above this size the file starts anew: an incident that repeats for years must not fill a disk.
const LARGEST: u64 = 1_000_000;

/// Where incidents are written.
#[derive(Clone, Debug)]
pub struct IncidentLog {
    file: PathBuf,
}

impl IncidentLog {
    /// The log in the data folder; neither is made before there is something to write.
    pub fn in_folder(data_dir: &Path) -> Self {
        Self { file: data_dir.join(FILE) }
    }

    /// From now on every panic, on any thread, is written down before the usual message.
    pub fn catch_panics(&self) {
        let log = self.clone();
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |incident| {
            log.note(&describe(incident));
            usual(incident);
        }));
    }

    /// Adds an incident. A log that can't be written is no reason to stop.
    pub fn note(&self, incident: &str) {
        let _ = self.append(incident);
    }

    fn append(&self, incident: &str) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        if fs::metadata(&self.file).is_ok_and(|file| file.len() > LARGEST) {
            fs::remove_file(&self.file)?;
        }
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file)?;
        writeln!(
            file,
            "[unix {seconds}] Nêu Gương {}, {} {}\n{incident}\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
        )
    }
}

fn describe(incident: &PanicHookInfo<'_>) -> String {
    let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
    format!("thread {thread}: {incident}\n{}", Backtrace::force_capture())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn incidents_are_added_until_the_file_is_large_then_it_starts_anew() {
        let folder = std::env::temp_dir().join(format!("neu-guong-incidents-{}", std::process::id()));
        let log = IncidentLog::in_folder(&folder);
        log.note("first");
        log.note("second");
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        assert!(text.contains("first") && text.contains("second"), "{text}");

        fs::write(folder.join(FILE), vec![b'x'; 1_000_001]).unwrap();
        log.note("third");
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        assert!(text.contains("third") && !text.contains("xx"), "{}", text.len());
        fs::remove_dir_all(folder).unwrap();
    }
}
