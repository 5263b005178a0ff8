//! What keeps a telephone from following a sheet's link: read from the link, its code and the finished pages.

use crate::check::LinkFault;
use crate::compose::MM;
use crate::compose::message::Message;
use crate::layout::page::{Item, PageTree};
use crate::qr::{LEAST_SIDE_MM, MOST_LETTERS};

/// What is wrong with a link and its code on these pages.
pub(crate) fn link_faults(link: &str, message: &Message, pages: &[PageTree]) -> Vec<LinkFault> {
    let link = link.trim();
    if link.is_empty() {
        return Vec::new();
    }
    let mut faults = Vec::new();
    if !link.starts_with("https://") {
        faults.push(LinkFault::NotSecure);
    }
    let sides = pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
        Item::Code { frame, .. } => Some(frame.width / MM),
        _ => None,
    });
    match (&message.code, sides.reduce(f32::min)) {
        (None, _) => faults.push(LinkFault::TooLong { most: MOST_LETTERS }),
        (Some(_), None) => faults.push(LinkFault::NoPlace),
        // A hundredth of a millimetre is rounding.
        (Some(_), Some(side)) if side + 0.01 < LEAST_SIDE_MM => {
            faults.push(LinkFault::TooSmall { side_mm: whole(side), least_mm: whole(LEAST_SIDE_MM) });
        }
        _ => {}
    }
    faults
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sides of a code on paper")]
fn whole(mm: f32) -> u32 {
    mm.floor() as u32
}
