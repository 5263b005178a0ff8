//! Whose data were erased, noted beside the database as well: an older copy of it that is put back does not know of
//! the erasure, and would bring everybody back without a word.

use std::{collections::BTreeSet, fs, path::Path};

use domain::id::RecordId;
use rusqlite::Connection;

use crate::{Store, StoreError, photos, tables};

/// The file: an id a line, of people who have no name any more.
const MARKS: &str = "van-phong.da-xoa";

/// Notes every erasure the database knows beside it; what is noted there already stays.
pub(crate) fn keep(connection: &Connection, folder: &Path) -> Result<(), StoreError> {
    let noted = read(folder);
    let erased = tables::erasure::all(connection)?;
    let all: BTreeSet<RecordId> = noted.iter().copied().chain(erased.iter().map(|it| it.person)).collect();
    if all == noted {
        return Ok(());
    }
    let lines: String = all.iter().map(|person| format!("{person}\n")).collect();
    photos::keep(&folder.join(format!("{MARKS}.tmp")), &folder.join(MARKS), lines.as_bytes())
}

impl Store {
    /// People whose data were erased, and whom an older copy of the office brought back.
    pub fn brought_back(&self) -> Result<Vec<RecordId>, StoreError> {
        let known: BTreeSet<RecordId> = self.erasures()?.into_iter().map(|it| it.person).collect();
        let mut back = Vec::new();
        for person in read(&self.folder).difference(&known) {
            if self.fields(*person)?.is_some() {
                back.push(*person);
            }
        }
        Ok(back)
    }
}

/// What is noted; a line that is no id was not written here, and says nothing.
fn read(folder: &Path) -> BTreeSet<RecordId> {
    let text = fs::read_to_string(folder.join(MARKS)).unwrap_or_default();
    text.lines().filter_map(|line| line.parse().ok()).collect()
}
