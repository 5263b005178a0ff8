//! Moving an exemplar from one state to the next.

use domain::{
    exemplar::Move,
    id::ExemplarId,
    operation::Operation,
    record::{Edit, Entity, Kind},
    rules::State,
    text::normal::clean,
};

use crate::{Office, OfficeError, door::Saved};

impl Office {
    /// Records that an exemplar moved forward, and on what basis.
    ///
    /// # Errors
    /// When that state is not reached from the present one.
    pub fn record_move(&mut self, id: ExemplarId, to: State, basis: &str) -> Result<Saved, OfficeError> {
        let exemplar = self.exemplar(id)?;
        let from = exemplar.state();
        if !from.forward().contains(&to) {
            return Err(OfficeError::NoSuchMove { from, to });
        }
        let step = Move {
            id: self.world().fresh_id().into(),
            to,
            at: self.world().now().to_iso(),
            basis: clean(basis),
        };
        let mut after = exemplar.clone();
        after.moves.push(step);
        let edit = Edit::between(id.into(), Kind::Exemplar, &exemplar.to_fields(), &after.to_fields());
        self.write(Operation::RecordMove, &[edit])
    }
}
