//! Many sheets at once: as many threads as there are processors, each with an engine of its own.
//!
//! An engine keeps the shapes of words it has set before, so sharing one would make its threads wait for each
//! other; one more engine costs a few megabytes. No more sheets are in memory than there are threads.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::content::PosterContent;
use crate::engine::Engine;
use crate::error::NoticeError;
use crate::sheet::SheetChoice;

/// Sets so many sheets, a file each. `order` says what the sheet of a number is to be, `done` is given its file;
/// both are called from several threads, the numbers rising but not waiting for each other.
///
/// # Errors
/// When a bundled file is broken. What is wrong with one sheet is given to `done` and keeps no other from being
/// set.
pub fn set_each(
    count: usize,
    order: impl Fn(usize) -> (PosterContent, SheetChoice) + Sync,
    done: impl Fn(usize, Result<Vec<u8>, NoticeError>) + Sync,
) -> Result<(), NoticeError> {
    let next = AtomicUsize::new(0);
    let worker = || -> Result<(), NoticeError> {
        let mut engine = Engine::new()?;
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                return Ok(());
            }
            let (content, choice) = order(number);
            done(number, set(&mut engine, &content, &choice));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(count);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        // A worker that panicked has said so; the sheets it left are told by their absence.
        workers.into_iter().filter_map(|worker| worker.join().ok()).collect()
    })
}

fn set(engine: &mut Engine, content: &PosterContent, choice: &SheetChoice) -> Result<Vec<u8>, NoticeError> {
    let sheet = engine.typeset(content, choice)?;
    let title = sheet.title().to_owned();
    engine.pdf(&[sheet], &title)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::sheet::TemplateId;

    fn named(number: usize) -> PosterContent {
        PosterContent { name: format!("Nguyễn Thị Ví Dụ {number}"), ..PosterContent::default() }
    }

    #[test]
    fn sheets_set_at_once_have_the_bytes_of_sheets_set_one_by_one() {
        let mut engine = Engine::new().unwrap();
        let choice = engine.templates()[0].usual_choice();
        let found = Mutex::new(vec![Vec::new(); 7]);
        set_each(
            7,
            |number| (named(number), choice.clone()),
            |number, file| {
                found.lock().unwrap()[number] = file.unwrap();
            },
        )
        .unwrap();
        for (number, file) in found.into_inner().unwrap().into_iter().enumerate() {
            assert!(file == set(&mut engine, &named(number), &choice).unwrap(), "{number}");
        }
    }

    #[test]
    fn a_sheet_that_cannot_be_set_keeps_no_other_from_being_set() {
        let engine = Engine::new().unwrap();
        let choice = |number| {
            let usual = engine.templates()[0].usual_choice();
            if number == 1 { SheetChoice { template: TemplateId::new("none"), ..usual } } else { usual }
        };
        let found = Mutex::new(Vec::new());
        set_each(
            4,
            |number| (named(number), choice(number)),
            |number, file| {
                found.lock().unwrap().push((number, file.is_ok()));
            },
        )
        .unwrap();
        let mut found = found.into_inner().unwrap();
        found.sort_unstable();
        assert_eq!(found, [(0, true), (1, false), (2, true), (3, true)]);
    }
}
