//! The rows of a list notice told as a table (PDF 32000-1, 14.8.4.3.4): one over all pages, so that a reader
//! hears with each cell what its column is, and can go down a column past the feet of the pages.

use lopdf::dictionary;

use super::tags::{Element, Kid, whole};
use crate::compose::TableCell;
use crate::sheet::Slot;

/// Where in the table a paragraph stands; cells of one row have one slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub cell: TableCell,
    pub slot: Option<Slot>,
}

impl Place {
    /// Whether both stand in one row.
    fn shares_row(self, other: Self) -> bool {
        match (self.cell, other.cell) {
            (TableCell::Heading(_), TableCell::Heading(_)) => true,
            (TableCell::Group, TableCell::Group) | (TableCell::Cell(_), TableCell::Cell(_)) => {
                self.slot == other.slot
            }
            _ => false,
        }
    }

    /// The column, counted from 0.
    fn column(self) -> usize {
        match self.cell {
            TableCell::Heading(column) | TableCell::Cell(column) => column,
            TableCell::Group => 0,
        }
    }
}

/// The table of these paragraphs, which are in reading order.
pub(super) fn table(paragraphs: Vec<(Place, Element)>) -> Element {
    let columns = paragraphs.iter().map(|(place, _)| place.column() + 1).max().unwrap_or(1);
    let mut rows: Vec<Vec<(Place, Element)>> = Vec::new();
    for (place, element) in paragraphs {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|(last, _)| last.shares_row(place)) => {
                row.push((place, element));
            }
            _ => rows.push(vec![(place, element)]),
        }
    }
    let rows = rows.into_iter().map(|row| Kid::Part(table_row(row, columns)));
    Element::new("Table", rows.collect())
}

/// A row with a cell for each column, also for those that nothing is written in.
fn table_row(paragraphs: Vec<(Place, Element)>, columns: usize) -> Element {
    let kind = paragraphs.first().map(|(place, _)| place.cell);
    let mut cells: Vec<Element> = match kind {
        Some(TableCell::Group) => vec![heading("Column", columns)],
        Some(TableCell::Heading(_)) => (0..columns).map(|_| heading("Column", 1)).collect(),
        // The number is read first, then the name, which tells whose row it is.
        _ => (0..columns)
            .map(|column| if column == 1 { heading("Row", 1) } else { Element::new("TD", Vec::new()) })
            .collect(),
    };
    for (place, element) in paragraphs {
        if let Some(cell) = cells.get_mut(place.column()) {
            cell.kids.push(Kid::Part(element));
        }
    }
    Element::new("TR", cells.into_iter().map(Kid::Part).collect())
}

fn heading(scope: &str, columns: usize) -> Element {
    let mut attributes = dictionary! { "O" => "Table", "Scope" => scope };
    if columns > 1 {
        attributes.set("ColSpan", whole(columns));
    }
    Element { attributes: Some(attributes), ..Element::new("TH", Vec::new()) }
}
