//! Boards: adding, finding, listing. Their fields change as those of any record do.

use domain::{
    board::Board,
    id::BoardId,
    operation::Operation,
    record::{BINNED, Entity, Kind, Path},
    text::{fold::fold, normal::clean, order::title_key},
};

use crate::{Office, OfficeError, door::Saved, error::Reference, exemplar::add::edit};

/// A board in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardView {
    /// Its id.
    pub id: BoardId,
    /// The board.
    pub board: Board,
    /// Whether it lies in the bin.
    pub binned: bool,
}

impl Office {
    /// Adds a board.
    ///
    /// # Errors
    /// When it has no name, or one of its sizes is none.
    pub fn add_board(&mut self, board: &Board) -> Result<(BoardId, Saved), OfficeError> {
        if clean(&board.name).is_empty() {
            return Err(OfficeError::NameMissing);
        }
        let id: BoardId = self.world().fresh_id().into();
        let saved = self.write(Operation::AddBoard, &[edit(id.into(), board)?])?;
        Ok((id, saved))
    }

    /// The boards in use, by name.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn boards(&self) -> Result<Vec<BoardView>, OfficeError> {
        self.boards_where(|is_binned| !is_binned)
    }

    /// The boards in the bin, by name.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn binned_boards(&self) -> Result<Vec<BoardView>, OfficeError> {
        self.boards_where(|is_binned| is_binned)
    }

    fn boards_where(&self, wanted: impl Fn(bool) -> bool) -> Result<Vec<BoardView>, OfficeError> {
        let bin = Path::field(BINNED);
        let mut boards: Vec<BoardView> = Vec::new();
        for (id, fields) in self.store().all(Kind::Board)? {
            let binned = fields.contains_key(&bin);
            if wanted(binned) {
                boards.push(BoardView { id: id.into(), board: Board::from_fields(&fields), binned });
            }
        }
        boards.sort_by_cached_key(|it| (title_key(&it.board.name), it.id));
        Ok(boards)
    }

    /// One board, also one in the bin: old postings still name it.
    ///
    /// # Errors
    /// When there is none.
    pub fn board(&self, id: BoardId) -> Result<BoardView, OfficeError> {
        let fields = self.fields_of(id.into(), Kind::Board)?;
        let binned = fields.contains_key(&Path::field(BINNED));
        Ok(BoardView { id, board: Board::from_fields(&fields), binned })
    }

    /// The board with this id or name.
    ///
    /// # Errors
    /// When there is none.
    pub fn find_board(&self, text: &str) -> Result<BoardId, OfficeError> {
        if let Ok(id) = text.parse() {
            return Ok(self.board(id)?.id);
        }
        let folded = fold(text);
        let called = |it: &BoardView| fold(&it.board.name) == folded;
        let found = self.boards()?.into_iter().find(called).map(|it| it.id);
        found.ok_or_else(|| OfficeError::Unknown { what: Reference::Board, name: text.to_owned() })
    }
}
