//! A list of checks: each under its heading, timed, all of them run even when one fails, and a
//! summary at the end that can be read without scrolling.

use std::time::{Duration, Instant};

use crate::tool::Trouble;

/// The checks of one run so far.
#[derive(Debug, Default)]
pub struct Steps {
    done: Vec<Step>,
}

#[derive(Debug)]
struct Step {
    title: &'static str,
    took: Duration,
    trouble: Option<String>,
}

impl Steps {
    /// Runs one check. A failure is reported and kept; the next check runs all the same.
    pub fn check(&mut self, title: &'static str, check: impl FnOnce() -> Result<(), Trouble>) {
        println!("\n──── {title}");
        let start = Instant::now();
        let trouble = check().err().map(|trouble| trouble.to_string());
        if let Some(trouble) = &trouble {
            println!("{trouble}");
        }
        self.done.push(Step { title, took: start.elapsed(), trouble });
    }

    /// Prints the summary.
    ///
    /// # Errors
    /// With the titles of the checks that failed.
    pub fn summary(self) -> Result<(), Trouble> {
        println!("\n──── Summary");
        for step in &self.done {
            let verdict = if step.trouble.is_none() { "ok    " } else { "FAILED" };
            println!("{verdict} {:>7.1} s  {}", step.took.as_secs_f64(), step.title);
        }
        let whole: Duration = self.done.iter().map(|step| step.took).sum();
        println!("       {:>7.1} s  in all", whole.as_secs_f64());

        let failed = self.done.iter().filter(|step| step.trouble.is_some());
        let failed: Vec<String> = failed.map(|step| step.title.to_owned()).collect();
        if failed.is_empty() { Ok(()) } else { Err(Trouble::Steps(failed)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_check_does_not_stop_the_next_but_fails_the_whole() {
        let mut steps = Steps::default();
        let mut reached = false;
        steps.check("first", || Err(Trouble::DoFirst("Broken.".into())));
        steps.check("second", || {
            reached = true;
            Ok(())
        });
        let trouble = steps.summary().unwrap_err();
        assert!(reached);
        assert_eq!(trouble.to_string(), "failed: first");
    }
}
