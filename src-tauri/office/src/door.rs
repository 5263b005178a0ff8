//! The one write door: every change a user makes passes here, with the operation's name and the name of
//! whoever is working, in one transaction, and can be undone.

use domain::{
    date::Timestamp,
    id::RecordId,
    operation::{Operation, UndoPolicy},
    profile::Duty,
    record::Edit,
};
use store::{OperationId, Stamp, UndoEntry, Written};
use uuid::Uuid;

use crate::{Office, OfficeError};

/// What a write did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// When.
    pub at: Timestamp,
    /// The records that changed or that show something that did.
    pub changed: Vec<RecordId>,
    /// What was undone or redone; only after undo and redo.
    pub taken_back: Option<Operation>,
}

/// What undo and redo would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UndoOffer {
    /// What would be undone.
    pub undo: Option<Operation>,
    /// What would be redone.
    pub redo: Option<Operation>,
}

/// The name under which the product itself fills an office.
const PRODUCT: &str = "Nêu Gương";

/// How long somebody may think between two keys for both to be one step of undo: what is typed is saved
/// many times a sentence, and nobody wants to take a sentence back letter by letter.
const TYPING_PAUSE_MS: i64 = 5_000;

impl Office {
    /// Writes the edits of one operation: all of them or none.
    ///
    /// # Errors
    /// When nobody is working, whoever is working may not change one of the records so, or the office cannot
    /// be written; then nothing is changed.
    pub fn write(&mut self, operation: Operation, edits: &[Edit]) -> Result<Saved, OfficeError> {
        let stamp = self.stamp(operation)?;
        self.refuse_beyond_reach(operation, edits)?;
        let at = stamp.at;
        let undo = match operation.undo_policy() {
            UndoPolicy::Undoable => store::UndoPolicy::Offered,
            UndoPolicy::UndoableTyping => store::UndoPolicy::Joined { pause_ms: TYPING_PAUSE_MS },
            UndoPolicy::NotStacked => store::UndoPolicy::Never,
        };
        self.press.forget_own();
        let written = self.store_mut().write(&store::Operation { stamp, undo }, edits)?;
        Ok(Saved::of(written, at))
    }

    /// Takes the last operation back.
    ///
    /// # Errors
    /// When there is nothing to take back, nobody is working, or it was done by somebody else who alone may.
    pub fn undo(&mut self) -> Result<Saved, OfficeError> {
        let stamp = self.stamp(Operation::Undo)?;
        self.refuse_others_work(self.store().undo_state()?.undo)?;
        let offered = self.undo_offer()?.undo;
        let at = stamp.at;
        self.press.forget_own();
        let undone = self.store_mut().undo(&stamp)?.ok_or(OfficeError::NothingToUndo)?;
        Ok(Saved { taken_back: offered, ..Saved::of(undone.written, at) })
    }

    /// Does the operation taken back last once more.
    ///
    /// # Errors
    /// When nothing was taken back, nobody is working, or it was done by somebody else who alone may.
    pub fn redo(&mut self) -> Result<Saved, OfficeError> {
        let stamp = self.stamp(Operation::Redo)?;
        self.refuse_others_work(self.store().undo_state()?.redo)?;
        let offered = self.undo_offer()?.redo;
        let at = stamp.at;
        self.press.forget_own();
        let redone = self.store_mut().redo(&stamp)?.ok_or(OfficeError::NothingToUndo)?;
        Ok(Saved { taken_back: offered, ..Saved::of(redone.written, at) })
    }

    /// What undo and redo would do.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn undo_offer(&self) -> Result<UndoOffer, OfficeError> {
        let state = self.store().undo_state()?;
        let named = |entry: Option<UndoEntry>| entry.and_then(|entry| Operation::from_code(&entry.code));
        Ok(UndoOffer { undo: named(state.undo), redo: named(state.redo) })
    }

    pub(crate) fn stamp(&self, operation: Operation) -> Result<Stamp, OfficeError> {
        let by_product = matches!(operation, Operation::FillCatalogue | Operation::FillSample);
        let author = match self.worker() {
            Some(worker) if by_product || worker.role.may(Duty::Write) => worker.name.clone(),
            Some(worker) => return Err(OfficeError::NotPermitted { role: worker.role, duty: Duty::Write }),
            None if by_product => PRODUCT.to_owned(),
            None => return Err(OfficeError::NobodyWorking),
        };
        let id = OperationId::new(Uuid::from_bytes(*self.world().fresh_id().bytes()));
        Ok(Stamp { operation: id, code: operation.code().to_owned(), author, at: self.world().now() })
    }
}

impl Saved {
    pub(crate) fn of(written: Written, at: Timestamp) -> Self {
        let changed = written.changed.into_iter().chain(written.refreshed).collect();
        Self { at, changed, taken_back: None }
    }
}
