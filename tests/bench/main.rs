//! Measures what the README promises and prints it as one table, each figure beside what it has
//! to reach. `cargo xtask bench` builds everything in release and starts it; it says where the
//! binaries are in `NEU_GUONG`, `GUONG` and `EMPTY_WINDOW`, and where the peers' Python is in `PEERS_PYTHON`.

mod machine;
mod posters;
mod records;
mod size;
#[cfg(target_os = "linux")]
mod window;
mod workshop;
mod years;

use std::process::ExitCode;

/// One line of the table.
pub(crate) struct Figure {
    /// What is measured, with its unit.
    what: String,
    /// What was found.
    found: f64,
    /// What it has to reach.
    reach: Reach,
}

/// What a figure has to reach.
enum Reach {
    /// No more than this.
    AtMost(f64),
    /// No less than this.
    AtLeast(f64),
    /// It stands there to be compared with.
    Told,
}

impl Figure {
    fn at_most(what: &str, found: f64, most: f64) -> Self {
        Self { what: what.to_owned(), found, reach: Reach::AtMost(most) }
    }

    fn at_least(what: &str, found: f64, least: f64) -> Self {
        Self { what: what.to_owned(), found, reach: Reach::AtLeast(least) }
    }

    fn told(what: &str, found: f64) -> Self {
        Self { what: what.to_owned(), found, reach: Reach::Told }
    }

    fn reached(&self) -> bool {
        match self.reach {
            Reach::AtMost(most) => self.found <= most,
            Reach::AtLeast(least) => self.found >= least,
            Reach::Told => true,
        }
    }

    fn line(&self) -> String {
        let reach = match self.reach {
            Reach::AtMost(most) => format!("≤ {most:.1}"),
            Reach::AtLeast(least) => format!("≥ {least:.1}"),
            Reach::Told => String::new(),
        };
        let verdict = match self.reach {
            Reach::Told => "",
            _ if self.reached() => "ok",
            _ => "MISSED",
        };
        format!("| {} | {:.2} | {reach} | {verdict} |", self.what, self.found)
    }
}

/// What one area measures; the words say why it could not.
type Measured = Result<Vec<Figure>, String>;

/// One area: the word that asks for it alone, and what measures it.
type Area = (&'static str, fn() -> Measured);

/// Every area that is measured.
const AREAS: [Area; 7] = [
    ("binaries", size::binaries),
    ("peers", posters::beside_peers),
    ("thousand", posters::a_thousand),
    ("workshop", workshop::mixed_large_and_long),
    ("screen", posters::on_screen),
    ("records", records::saving_and_searching),
    ("years", years::twenty_years),
];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if asked.first().is_some_and(|word| word == posters::THOUSAND) {
        return match posters::set_a_thousand() {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("{why}");
                ExitCode::FAILURE
            }
        };
    }
    if asked.first().is_some_and(|word| word == workshop::MIXED) {
        return match workshop::set_mixed() {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("{why}");
                ExitCode::FAILURE
            }
        };
    }
    println!("| what | found | to reach | |\n|---|---:|---:|---|");
    let mut all_reached = true;
    for (name, area) in AREAS.iter().filter(|(name, _)| asked.is_empty() || asked.iter().any(|it| it == name))
    {
        match area() {
            Ok(figures) => {
                for figure in figures {
                    all_reached &= figure.reached();
                    println!("{}", figure.line());
                }
            }
            Err(why) => {
                all_reached = false;
                eprintln!("{name}: {why}");
            }
        }
    }
    if all_reached { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
