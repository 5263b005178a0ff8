//! Erasing a person's data for good: out of the log, the caches, the index, the undo stack, the file's free pages and
//! the folder. The database is changed in one transaction; what lies outside it is listed there and removed after,
//! at the next start if need be.
//!
//! What cannot be reached: what the disk itself keeps of overwritten and removed files, and copies made elsewhere.

use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::Path,
};

use domain::{
    attachment::Media,
    date::Timestamp,
    id::RecordId,
    record::{Fields, Kind},
};
use records::{Change, ChangeHash, Document, OperationId, Rewrite, RunActor, Stamp};
use rusqlite::{Connection, Transaction};

use crate::{
    FileHash, FileOperation, OFFICE_FILE, PhotoHash, Store, StoreError, Written, erased_marks,
    migrations::COPY, search::index, tables, writing::Changed,
};

/// A record about the erased person, and all that stays of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anonymous {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it holds from now on; nothing it ever held is left beside it.
    pub fields: Fields,
}

/// A file beside the database that goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErasedFile {
    /// A photo.
    Photo(PhotoHash),
    /// An attached file.
    Attached(FileHash, Media),
}

/// What is to be erased.
pub struct Erasure<'a> {
    /// Who, when, in which operation.
    pub stamp: Stamp,
    /// Sixteen fresh random bytes: whatever is written from now on belongs to another run.
    pub run: RunActor,
    /// The person.
    pub person: RecordId,
    /// Why.
    pub reason: String,
    /// The records about the person.
    pub records: Vec<Anonymous>,
    /// Other records that hold, or ever held, a text that goes.
    pub naming: Vec<RecordId>,
    /// What such a text becomes.
    pub rewrite: &'a Rewrite<'a>,
    /// The files about the person.
    pub files: Vec<ErasedFile>,
    /// What else in the folder may name anybody and is made anew when needed, relative to it.
    pub leavings: &'a [&'a str],
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// What changed.
    pub written: Written,
    /// What could not be removed yet and is removed at the next start, relative to the folder.
    pub left: Vec<String>,
}

/// An erasure of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastErasure {
    /// The operation.
    pub operation: OperationId,
    /// The person, who has no name any more.
    pub person: RecordId,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub author: String,
    /// Why.
    pub reason: String,
}

impl Store {
    /// Erases a person's data. It cannot be taken back.
    ///
    /// Once this answers, no byte of the database holds what was erased. On an error before the transaction is
    /// complete nothing has changed; after it, whatever is left is removed at the next start.
    pub fn erase(&mut self, erasure: &Erasure<'_>) -> Result<Erased, StoreError> {
        self.connection.pragma_update(None, "secure_delete", true)?;
        let files = self.leaving_files(erasure)?;
        let transaction = self.begin()?;
        let mut changed = Changed::default();
        for record in &erasure.records {
            make_anonymous(&transaction, &mut changed, record, erasure)?;
        }
        for record in &erasure.naming {
            tell_anew(&transaction, &mut changed, *record, erasure)?;
        }
        tables::erasure::forbid_deleting(&transaction)?;
        let written = changed.finish(&transaction, erasure.stamp.operation)?;
        // Taken out of an index, words stay in its older pieces until these are merged.
        index::optimize(&transaction)?;
        transaction.execute("DELETE FROM thumbnail", [])?;
        tables::erasure::put(
            &transaction,
            &PastErasure {
                operation: erasure.stamp.operation,
                person: erasure.person,
                at: erasure.stamp.at,
                author: erasure.stamp.author.clone(),
                reason: erasure.reason.clone(),
            },
        )?;
        for file in &files {
            tables::erasure::put_file(&transaction, file)?;
        }
        transaction.commit()?;
        #[cfg(test)]
        interrupt();
        self.run = erasure.run;
        // What is erased is erased: whatever cannot be finished now is no failure, but told.
        let left = finish(&mut self.connection, &self.folder).unwrap_or(files);
        let _ = erased_marks::keep(&self.connection, &self.folder);
        Ok(Erased { written, left })
    }

    /// The records that hold, or ever held, a text that would be rewritten. It reads every change of the office.
    pub fn naming(&self, rewrite: &Rewrite<'_>) -> Result<BTreeMap<RecordId, Kind>, StoreError> {
        let mut naming = BTreeMap::new();
        let mut statement =
            self.connection.prepare("SELECT record, kind, bytes FROM change WHERE operation IS NOT NULL")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let record = tables::record_at(row, 0)?;
            if naming.contains_key(&record) {
                continue;
            }
            let bytes = row.get_ref(2)?.as_blob().map_err(|error| StoreError::damaged(error.to_string()))?;
            if Change::is_rewritten(record, bytes, rewrite)? {
                naming.insert(record, tables::change::kind_at(row, 1)?);
            }
        }
        Ok(naming)
    }

    /// What was erased, the newest first.
    pub fn erasures(&self) -> Result<Vec<PastErasure>, StoreError> {
        tables::erasure::all(&self.connection)
    }

    /// What has to go from the folder, relative to it. Copies made before a migration hold everything that stood in
    /// the office then, and a copy cannot be rewritten without becoming another one.
    fn leaving_files(&self, erasure: &Erasure<'_>) -> Result<Vec<String>, StoreError> {
        let mut files = vec![OFFICE_FILE.to_owned()];
        files.extend(erasure.leavings.iter().map(|it| (*it).to_owned()));
        let unreadable = |error| StoreError::file(FileOperation::Read, &self.folder, error);
        for entry in fs::read_dir(&self.folder).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
            if name.starts_with(COPY) {
                files.push(name);
            }
        }
        for file in &erasure.files {
            let path = match file {
                ErasedFile::Photo(hash) => self.photo_path(*hash),
                ErasedFile::Attached(hash, media) => self.file_path(*hash, *media),
            };
            files.extend(path.strip_prefix(&self.folder).ok().map(|it| it.to_string_lossy().into_owned()));
        }
        Ok(files)
    }
}

/// Drops a record's changes and writes what stays of it as if nothing else had ever stood there.
fn make_anonymous(
    transaction: &Transaction<'_>,
    changed: &mut Changed,
    anonymous: &Anonymous,
    erasure: &Erasure<'_>,
) -> Result<(), StoreError> {
    let Anonymous { record, kind, fields } = anonymous;
    let document = Document::afresh(*record, *kind, fields, &erasure.stamp, erasure.run)?;
    // What was done to it can neither be taken back nor done again.
    transaction
        .prepare_cached(
            "DELETE FROM undo_entry WHERE operation IN (SELECT operation FROM change WHERE record = ?1)
                OR taken_back_by IN (SELECT operation FROM change WHERE record = ?1)",
        )?
        .execute([record.bytes()])?;
    let gone = tables::change::of_record(transaction, *record)?;
    let gone: Vec<ChangeHash> = gone.iter().filter(|it| it.stamp.is_some()).map(|it| it.hash).collect();
    put_in_place(transaction, &document, &gone, &HashMap::new())?;
    tables::erasure::keep_record_out(transaction, *record, erasure.stamp.operation)?;
    changed.take(document);
    Ok(())
}

/// Writes a record's history anew without the texts that go.
fn tell_anew(
    transaction: &Transaction<'_>,
    changed: &mut Changed,
    record: RecordId,
    erasure: &Erasure<'_>,
) -> Result<(), StoreError> {
    let Some(document) = tables::document::load(transaction, record)? else { return Ok(()) };
    let told = document.replayed(erasure.rewrite, &erasure.stamp, erasure.run)?;
    let before: HashMap<ChangeHash, ChangeHash> =
        told.told.iter().filter_map(|(old, new)| old.map(|old| (new.hash, old))).collect();
    // A change that still waits for another one is not part of the record yet, and names somebody all the same.
    let logged = tables::change::of_record(transaction, record)?;
    let gone: Vec<ChangeHash> = logged.iter().filter(|it| it.stamp.is_some()).map(|it| it.hash).collect();
    put_in_place(transaction, &told.document, &gone, &before)?;
    changed.take(told.document);
    Ok(())
}

/// Puts a record's changes in the place of those it had; each stands in the log where the one it tells anew stood.
fn put_in_place(
    transaction: &Transaction<'_>,
    document: &Document,
    gone: &[ChangeHash],
    before: &HashMap<ChangeHash, ChangeHash>,
) -> Result<(), StoreError> {
    let record = document.record();
    let mut ordinals: BTreeMap<ChangeHash, i64> = BTreeMap::new();
    let mut statement = transaction.prepare_cached("SELECT hash, ordinal FROM change WHERE record = ?1")?;
    let rows = statement.query_map([record.bytes()], |row| Ok((ChangeHash(row.get(0)?), row.get(1)?)))?;
    for row in rows {
        let (hash, ordinal) = row?;
        ordinals.insert(hash, ordinal);
    }
    tables::erasure::allow_deleting(transaction, record)?;
    transaction.prepare_cached("DELETE FROM change WHERE record = ?1")?.execute([record.bytes()])?;
    for hash in gone {
        tables::erasure::keep_change_out(transaction, *hash)?;
    }
    for change in document.changes() {
        let place = ordinals.remove(before.get(&change.hash).unwrap_or(&change.hash));
        tables::change::put(transaction, place, &change)?;
    }
    Ok(())
}

/// Finishes what an erasure began: writes the database anew without free pages and old log, then removes the files.
/// Gives what could not be removed.
pub(crate) fn finish(connection: &mut Connection, folder: &Path) -> Result<Vec<String>, StoreError> {
    let files = tables::erasure::files(connection)?;
    if files.is_empty() {
        return Ok(Vec::new());
    }
    if files.iter().any(|file| file == OFFICE_FILE) {
        write_anew(connection)?;
    }
    let mut left = Vec::new();
    for file in files.iter().filter(|file| *file != OFFICE_FILE) {
        match remove(&folder.join(file)) {
            Ok(()) => tables::erasure::is_gone(connection, file)?,
            Err(_) => left.push(file.clone()),
        }
    }
    tables::erasure::is_gone(connection, OFFICE_FILE)?;
    Ok(left)
}

/// Writes the file anew, page by page, and empties the log beside it.
fn write_anew(connection: &Connection) -> Result<(), StoreError> {
    connection.flush_prepared_statement_cache();
    // In memory a large office would not fit.
    connection.execute_batch(
        "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY; PRAGMA wal_checkpoint(TRUNCATE);",
    )?;
    Ok(())
}

fn remove(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(it) if it.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
thread_local! {
    /// What a test does at the moment at which the power may go.
    static INTERRUPTION: std::cell::RefCell<Option<Box<dyn FnOnce()>>> = const { std::cell::RefCell::new(None) };
}

/// Lets a test look at the folder once the transaction of the next erasure is complete and nothing else is done.
#[cfg(test)]
pub(crate) fn before_finishing(interruption: impl FnOnce() + 'static) {
    INTERRUPTION.with(|it| *it.borrow_mut() = Some(Box::new(interruption)));
}

#[cfg(test)]
fn interrupt() {
    if let Some(interruption) = INTERRUPTION.with(|it| it.borrow_mut().take()) {
        interruption();
    }
}
