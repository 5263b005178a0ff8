//! Batches of sheets under way, each on a thread of its own. Between two sheets the office is free for every other
//! call, and that is where a batch is stopped: never within a file.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use office::poster::{Batch, BatchStep};

use crate::{
    Api,
    failure::{Code, refuse},
    types::{
        Failure,
        batch::{BatchEntry, BatchProgress, BatchState},
    },
};

/// How far a batch is, or why that is not known.
pub(crate) type Answered = Result<BatchProgress, Failure>;

/// How many batches are remembered; whoever asks for an older one has long been told how it ended.
const REMEMBERED: usize = 8;

/// The pause between two sheets, in which other calls get their turn: without it a thread that lets go of a lock
/// mostly takes it again itself.
const TURN: Duration = Duration::from_millis(1);

/// The batches since the program was started.
#[derive(Default)]
pub(crate) struct Batches(Mutex<Known>);

#[derive(Default)]
struct Known {
    last: u64,
    jobs: BTreeMap<u64, Arc<Job>>,
}

/// One batch, shared by its thread and whoever asks.
struct Job {
    id: u64,
    total: usize,
    stop: AtomicBool,
    told: Mutex<Told>,
}

struct Told {
    state: BatchState,
    entries: Vec<BatchEntry>,
    files: Vec<String>,
    failure: Option<Failure>,
}

impl Batches {
    /// Begins a batch.
    pub(crate) fn start(&self, api: &Api, batch: Batch) -> BatchProgress {
        let mut known = lock(&self.0);
        known.last += 1;
        let told = Told { state: BatchState::Running, entries: Vec::new(), files: Vec::new(), failure: None };
        let job = Arc::new(Job {
            id: known.last,
            total: batch.waiting(),
            stop: AtomicBool::new(false),
            told: Mutex::new(told),
        });
        known.jobs.insert(job.id, Arc::clone(&job));
        let old: Vec<u64> = known.jobs.keys().rev().skip(REMEMBERED).copied().collect();
        for id in old {
            if let Some(job) = known.jobs.remove(&id) {
                job.stop.store(true, Ordering::Relaxed);
            }
        }
        let (api, carried) = (api.clone(), Arc::clone(&job));
        thread::spawn(move || Carrying(carried).run(&api, batch));
        job.progress(0)
    }

    /// How far a batch is, with its entries from `since` on.
    pub(crate) fn progress(&self, id: &str, since: usize) -> Answered {
        Ok(self.find(id)?.progress(since))
    }

    /// Stops a batch before its next sheet.
    pub(crate) fn cancel(&self, id: &str) -> Answered {
        let job = self.find(id)?;
        job.stop.store(true, Ordering::Relaxed);
        Ok(job.progress(0))
    }

    /// Stops all batches, because their office is left.
    pub(crate) fn leave(&self) {
        for job in lock(&self.0).jobs.values() {
            let mut told = lock(&job.told);
            if told.state == BatchState::Running {
                told.state = BatchState::Failed;
                told.failure = Some(refuse(Code::BatchLeft, []));
            }
            job.stop.store(true, Ordering::Relaxed);
        }
    }

    fn find(&self, id: &str) -> Result<Arc<Job>, Failure> {
        let found = id.parse().ok().and_then(|id: u64| lock(&self.0).jobs.get(&id).cloned());
        found.ok_or_else(|| refuse(Code::NoSuchBatch, [("id", id.to_owned())]))
    }
}

/// A batch in the hands of its thread. However that ends, the batch does not go on looking as if it ran.
struct Carrying(Arc<Job>);

impl Carrying {
    fn run(&self, api: &Api, mut batch: Batch) {
        loop {
            // Asked while the office is held: it may have become another one a moment ago.
            let step = api.if_open(|office| {
                let goes_on = !self.0.stop.load(Ordering::Relaxed);
                goes_on.then(|| office.batch_step(&mut batch))
            });
            match step.flatten() {
                None if self.0.stop.load(Ordering::Relaxed) => return self.0.end(BatchState::Stopped, None),
                None => return,
                Some(Ok(None)) => return self.0.end(BatchState::Done, None),
                Some(Ok(Some(step))) => self.0.note(step),
                Some(Err(error)) => return self.0.end(BatchState::Failed, Some(error.into())),
            }
            thread::sleep(TURN);
        }
    }
}

impl Drop for Carrying {
    fn drop(&mut self) {
        self.0.end(BatchState::Failed, Some(refuse(Code::BatchLeft, [])));
    }
}

impl Job {
    fn note(&self, step: BatchStep) {
        let mut told = lock(&self.told);
        match step {
            BatchStep::Made { exemplar, title, file } => told.entries.push(BatchEntry {
                exemplar: exemplar.to_string(),
                title,
                file: file.map(|file| file.display().to_string()),
                refused: None,
            }),
            BatchStep::Refused { exemplar, title, error } => told.entries.push(BatchEntry {
                exemplar: exemplar.to_string(),
                title,
                file: None,
                refused: Some(error.into()),
            }),
            BatchStep::Bound { file, .. } => told.files.push(file.display().to_string()),
        }
    }

    /// Ends it, unless it has ended already.
    fn end(&self, state: BatchState, failure: Option<Failure>) {
        let mut told = lock(&self.told);
        if told.state == BatchState::Running {
            told.state = state;
            told.failure = failure;
        }
    }

    fn progress(&self, since: usize) -> BatchProgress {
        let told = lock(&self.told);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        BatchProgress {
            id: self.id.to_string(),
            state: told.state,
            total: count(self.total),
            finished: count(told.entries.len()),
            made: count(told.entries.iter().filter(|entry| entry.refused.is_none()).count()),
            entries: told.entries.iter().skip(since).cloned().collect(),
            files: told.files.clone(),
            failure: told.failure.clone(),
        }
    }
}

/// What was told before a panic is still true.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
