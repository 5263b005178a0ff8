//! Boards.

use std::collections::BTreeMap;

use domain::{
    board::Board,
    date::{PartialDate, Period},
    id::BoardId,
};
use office::{PostingDays, PostingFilter, board::BoardView, posting::Month};

use super::{Call, convert::saved, posting::card};
use crate::types::{
    Failure, Nothing,
    board::{BoardAdded, BoardCard, Calendar, CalendarMonth, CalendarRequest, NewBoard},
};

pub(super) fn boards(call: Call<'_>, _: Nothing) -> Result<Vec<BoardCard>, Failure> {
    call.api.with(|office| {
        let hanging = office.hanging_by_board()?;
        Ok(office.boards()?.into_iter().map(|board| board_card(board, &hanging)).collect())
    })
}

pub(super) fn binned(call: Call<'_>, _: Nothing) -> Result<Vec<BoardCard>, Failure> {
    call.api.with(|office| {
        let hanging = office.hanging_by_board()?;
        Ok(office.binned_boards()?.into_iter().map(|board| board_card(board, &hanging)).collect())
    })
}

fn board_card(BoardView { id, board, .. }: BoardView, hanging: &BTreeMap<BoardId, usize>) -> BoardCard {
    BoardCard {
        id: id.to_string(),
        name: board.name,
        place: board.place,
        width_mm: board.width_mm,
        height_mm: board.height_mm,
        holds_a_four: board.holds_a4,
        holds_a_three: board.holds_a3,
        note: board.note,
        hanging: hanging.get(&id).copied().unwrap_or_default() as u64,
    }
}

pub(super) fn add(call: Call<'_>, request: NewBoard) -> Result<BoardAdded, Failure> {
    let board = Board {
        name: request.name,
        place: request.place,
        width_mm: request.width_mm,
        height_mm: request.height_mm,
        holds_a4: request.holds_a_four,
        holds_a3: request.holds_a_three,
        note: request.note,
    };
    call.api.with(|office| {
        let (id, done) = office.add_board(&board)?;
        Ok(BoardAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn calendar(call: Call<'_>, request: CalendarRequest) -> Result<Calendar, Failure> {
    call.api.with(|office| {
        let board = request.board.as_deref().map(|board| office.find_board(board)).transpose()?;
        let date = match request.month {
            Some(month) => PartialDate::from_month(request.year, month),
            None => PartialDate::from_year(request.year),
        };
        let asked = Period::of(date.map_err(|_| office::OfficeError::NoDay)?);
        let days = PostingDays::Hanging(asked);
        let postings = office.postings(&PostingFilter { board, days, ..PostingFilter::default() })?;
        let months = office.months(request.year, board)?;
        Ok(Calendar {
            first: asked.first().to_iso(),
            last: asked.last().map(PartialDate::to_iso).unwrap_or_default(),
            postings: postings.iter().map(card).collect(),
            months: months.into_iter().map(|it| month(it, request.year)).collect(),
        })
    })
}

fn month(month: Month, year: u16) -> CalendarMonth {
    CalendarMonth {
        month: month.month,
        label: format!("Tháng {}/{year}", month.month),
        begun: month.begun as u64,
        hanging: month.hanging as u64,
        quiet: month.is_quiet(),
    }
}
