//! The bin: records put away are kept whole, with their history, until somebody takes them out again.

use std::collections::BTreeMap;

use domain::{
    id::ExemplarId,
    operation::Operation,
    record::{BINNED, Edit, Kind, Path, Value},
};

use crate::{Office, OfficeError, door::Saved};

impl Office {
    /// Puts exemplars into the bin.
    ///
    /// # Errors
    /// When nobody is working or the office cannot be written.
    pub fn bin(&mut self, exemplars: &[ExemplarId]) -> Result<Saved, OfficeError> {
        let now = Value::from(self.world().now().to_iso());
        self.mark_binned(Operation::Bin, exemplars, Some(&now))
    }

    /// Takes exemplars out of the bin.
    ///
    /// # Errors
    /// When nobody is working or the office cannot be written.
    pub fn restore(&mut self, exemplars: &[ExemplarId]) -> Result<Saved, OfficeError> {
        self.mark_binned(Operation::Restore, exemplars, None)
    }

    fn mark_binned(
        &mut self,
        operation: Operation,
        exemplars: &[ExemplarId],
        since: Option<&Value>,
    ) -> Result<Saved, OfficeError> {
        let mut edits = Vec::with_capacity(exemplars.len());
        for id in exemplars {
            self.exemplar(*id)?;
            let changes = BTreeMap::from([(Path::field(BINNED), since.cloned())]);
            edits.push(Edit { record: (*id).into(), kind: Kind::Exemplar, changes });
        }
        self.write(operation, &edits)
    }
}
