//! The bin: records put away are kept whole, with their history, until somebody takes them out again.

use std::collections::BTreeMap;

use domain::{
    id::{BoardId, ExemplarId, RecordId},
    operation::Operation,
    record::{BINNED, Edit, Kind, Path, Value},
};

use store::{PostingDays, PostingFilter};

use crate::{Office, OfficeError, door::Saved};

impl Office {
    /// Puts exemplars into the bin.
    ///
    /// # Errors
    /// When nobody is working or the office cannot be written.
    pub fn bin(&mut self, exemplars: &[ExemplarId]) -> Result<Saved, OfficeError> {
        self.bin_records(&records(exemplars))
    }

    /// Takes exemplars out of the bin.
    ///
    /// # Errors
    /// When nobody is working or the office cannot be written.
    pub fn restore(&mut self, exemplars: &[ExemplarId]) -> Result<Saved, OfficeError> {
        self.restore_records(&records(exemplars))
    }

    /// Puts records into the bin: exemplars, boards, postings recorded by mistake, consents.
    ///
    /// # Errors
    /// When one is of a kind that is not binned, or a board on which something hangs.
    pub fn bin_records(&mut self, records: &[RecordId]) -> Result<Saved, OfficeError> {
        for record in records {
            match self.kind_of(*record)? {
                Kind::Board => self.refuse_in_use((*record).into())?,
                Kind::Award => self.refuse_carried_over((*record).into())?,
                _ => {}
            }
        }
        let now = Value::from(self.world().now().to_iso());
        self.mark_binned(Operation::Bin, records, Some(&now))
    }

    /// Takes records out of the bin.
    ///
    /// # Errors
    /// When one is of a kind that is not binned.
    pub fn restore_records(&mut self, records: &[RecordId]) -> Result<Saved, OfficeError> {
        self.mark_binned(Operation::Restore, records, None)
    }

    fn refuse_in_use(&self, board: BoardId) -> Result<(), OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(()) };
        let days = PostingDays::Live(today);
        let filter = PostingFilter { board: Some(board), days, ..PostingFilter::default() };
        match self.store().postings(&filter)?.len() {
            0 => Ok(()),
            count => Err(OfficeError::BoardInUse { count }),
        }
    }

    fn mark_binned(
        &mut self,
        operation: Operation,
        records: &[RecordId],
        since: Option<&Value>,
    ) -> Result<Saved, OfficeError> {
        let mut edits = Vec::with_capacity(records.len());
        for record in records {
            let kind = self.kind_of(*record)?;
            if !is_binned(kind) {
                return Err(OfficeError::NoSuchRecord(record.to_string()));
            }
            let changes = BTreeMap::from([(Path::field(BINNED), since.cloned())]);
            edits.push(Edit { record: *record, kind, changes });
        }
        self.write(operation, &edits)
    }
}

/// Whether records of this kind are put into the bin by themselves. A nomination is taken back instead, with its
/// reason, so that its exemplar goes back with it.
const fn is_binned(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Exemplar
            | Kind::Board
            | Kind::Posting
            | Kind::Consent
            | Kind::Template
            | Kind::Award
            | Kind::AwardRule
    )
}

fn records(exemplars: &[ExemplarId]) -> Vec<RecordId> {
    exemplars.iter().map(|id| RecordId::from(*id)).collect()
}
