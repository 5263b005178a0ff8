//! Measures what the README promises and prints it as one table, each figure beside what it has
//! to reach. `cargo xtask bench` builds everything in release and starts it; it says where the
//! binaries are in `NEU_GUONG` and `GUONG`, and where the peers' Python is in `PEERS_PYTHON`.

mod size;

use std::process::ExitCode;

/// One line of the table.
struct Figure {
    /// What is measured, with its unit.
    what: String,
    /// What was found.
    found: f64,
    /// What it must not exceed.
    reach: f64,
}

impl Figure {
    fn reached(&self) -> bool {
        self.found <= self.reach
    }
}

/// What one area measures; the words say why it could not.
type Measured = Result<Vec<Figure>, String>;

/// Every area that is measured.
const AREAS: [fn() -> Measured; 1] = [size::binaries];

fn main() -> ExitCode {
    let measured: Result<Vec<_>, String> = AREAS.iter().map(|area| area()).collect();
    let figures: Vec<Figure> = match measured {
        Ok(areas) => areas.into_iter().flatten().collect(),
        Err(why) => {
            eprintln!("figures: {why}");
            return ExitCode::FAILURE;
        }
    };
    println!("| what | found | to reach | |\n|---|---:|---:|---|");
    for figure in &figures {
        let verdict = if figure.reached() { "ok" } else { "MISSED" };
        println!("| {} | {:.1} | ≤ {:.1} | {verdict} |", figure.what, figure.found, figure.reach);
    }
    if figures.iter().all(Figure::reached) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
