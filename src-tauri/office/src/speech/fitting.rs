//! Which pieces of a speech find time: what must be said, then the rest by how much it matters. What finds no
//! time is counted by part and never dropped in silence.

use std::collections::BTreeSet;

use domain::text::spoken::{spoken, syllables};

use super::{LeftOut, seconds};

/// Something that could be said.
pub(super) struct Piece {
    rank: Rank,
    part: &'static str,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Always,
    /// Said if there is time; the lower number first.
    Wish(u8),
    /// The same, on the line of the piece before; nothing of it is said behind something left out.
    Flowing(u8),
}

impl Rank {
    fn weight(self) -> u8 {
        match self {
            Self::Always => 0,
            Self::Wish(weight) | Self::Flowing(weight) => weight,
        }
    }
}

impl Piece {
    pub(super) fn always(part: &'static str, text: &str) -> Self {
        Self { rank: Rank::Always, part, text: text.to_owned() }
    }

    pub(super) fn wish(weight: u8, part: &'static str, text: &str) -> Self {
        Self { rank: Rank::Wish(weight), part, text: text.to_owned() }
    }

    pub(super) fn flowing(weight: u8, part: &'static str, text: &str) -> Self {
        Self { rank: Rank::Flowing(weight), part, text: text.to_owned() }
    }
}

/// What is said.
pub(super) struct Fitted {
    pub(super) text: String,
    pub(super) parts: BTreeSet<&'static str>,
    pub(super) left_out: Vec<LeftOut>,
}

/// Chooses what can be said in so many seconds.
pub(super) fn fit(pieces: Vec<Piece>, most_seconds: usize) -> Fitted {
    let lengths: Vec<usize> = pieces.iter().map(|piece| syllables(&spoken(&piece.text).text)).collect();
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|index| (pieces[*index].rank.weight(), *index));
    let mut chosen = vec![false; pieces.len()];
    let mut broken_off = BTreeSet::new();
    let mut total = 0;
    for index in order {
        let piece = &pieces[index];
        let fits = seconds(total + lengths[index]) <= most_seconds && !broken_off.contains(piece.part);
        if piece.rank == Rank::Always || fits {
            chosen[index] = true;
            total += lengths[index];
        } else if matches!(piece.rank, Rank::Flowing(_)) {
            broken_off.insert(piece.part);
        }
    }
    let mut fitted = Fitted { text: String::new(), parts: BTreeSet::new(), left_out: Vec::new() };
    let mut flows_from = "";
    for (piece, chosen) in pieces.into_iter().zip(chosen) {
        if !chosen {
            match fitted.left_out.iter_mut().find(|left| left.part == piece.part) {
                Some(left) => left.count += 1,
                None => fitted.left_out.push(LeftOut { part: piece.part, count: 1 }),
            }
            continue;
        }
        let flows = matches!(piece.rank, Rank::Flowing(_)) && flows_from == piece.part;
        if !fitted.text.is_empty() {
            fitted.text.push(if flows { ' ' } else { '\n' });
        }
        fitted.text.push_str(&piece.text);
        flows_from = piece.part;
        if !piece.part.is_empty() {
            fitted.parts.insert(piece.part);
        }
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(count: usize) -> String {
        vec!["chữ"; count].join(" ")
    }

    #[test]
    fn what_matters_more_is_said_and_the_rest_is_counted() {
        let pieces = vec![
            Piece::always("name", &words(50)),
            Piece::wish(5, "achievements", &words(100)),
            Piece::wish(1, "praise", &words(100)),
            Piece::wish(5, "achievements", &words(10)),
            Piece::wish(5, "achievements", &words(90)),
        ];
        let fitted = fit(pieces, 60);
        assert_eq!(fitted.parts, BTreeSet::from(["achievements", "name", "praise"]));
        assert_eq!(fitted.left_out, [LeftOut { part: "achievements", count: 2 }]);
        assert_eq!(syllables(&fitted.text), 160);
    }

    #[test]
    fn a_summary_breaks_off_at_a_sentence_and_does_not_go_on_behind_a_gap() {
        let pieces = vec![
            Piece::flowing(2, "summary", &words(100)),
            Piece::flowing(2, "summary", &words(150)),
            Piece::flowing(2, "summary", &words(10)),
        ];
        let fitted = fit(pieces, 60);
        assert_eq!(syllables(&fitted.text), 100);
        assert_eq!(fitted.left_out, [LeftOut { part: "summary", count: 2 }]);
    }
}
