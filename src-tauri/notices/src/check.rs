//! What the pre-print checks found, as values; their words are the interface's business.

use crate::printer::PrintFit;
use crate::sheet::Slot;

/// One finding about a typeset sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// A text is too long for its place even in the smallest size.
    DoesNotFit {
        /// The text in question.
        slot: Slot,
        /// How many characters are too many.
        over_characters: usize,
    },
    /// The text goes on; the sheet has this many pages.
    Continues {
        /// Number of pages.
        pages: usize,
    },
    /// The photo is coarse for the size it is printed in.
    PhotoResolution {
        /// Pixels an inch on paper.
        dpi: u32,
        /// Warning below the paper's [`fine_dpi`](crate::Paper::fine_dpi), blocking below its
        /// [`broken_dpi`](crate::Paper::broken_dpi).
        level: Severity,
    },
    /// The photo's bytes are not a JPEG that can be printed as it is; it was left out.
    PhotoUnreadable,
    /// Something a full sheet has is not there.
    Missing {
        /// What is missing.
        slot: Slot,
    },
    /// The sheet is a draft and says so.
    NotApproved,
    /// No bundled typeface has this character; it was left out.
    MissingGlyph {
        /// The text in question.
        slot: Slot,
        /// The character.
        character: char,
    },
    /// Not all of it has a place on this kind of sheet.
    Shortened {
        /// What was shortened.
        slot: Slot,
        /// How many sentences or entries are not shown.
        left_out: usize,
    },
    /// A text was set in a smaller size so that it fits.
    SteppedDown {
        /// The text in question.
        slot: Slot,
    },
    /// The link cannot be followed from the sheet as it should be.
    Link(LinkFault),
    /// How the office's own picture below the sheet stands to its letters.
    Ground(GroundFinding),
    /// The printer has margins in which the sheet shows something; a sheet that had to be moved was moved.
    Margins(PrintFit),
}

/// What is wrong with the link of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Longer than a code can hold that a telephone still reads; the code was left out.
    TooLong {
        /// The most letters without marks that fit.
        most: usize,
    },
    /// No address that begins with `https://`: telephones warn of others or do not open them.
    NotSecure,
    /// The design has no place for a code.
    NoPlace,
    /// The code is smaller than a telephone reads at an arm's length.
    TooSmall {
        /// Its side in mm, the bare paper around it included.
        side_mm: u32,
        /// The least side in mm.
        least_mm: u32,
    },
}

/// What became of the picture below a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroundFinding {
    /// It was paled so that every letter reads at every place of it.
    Legible,
    /// It was left out: it cannot be read, or no letters of these colours could be read on it.
    LeftOut,
    /// It was left out: one ink would print it as dots below the letters.
    OneInk,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing to do.
    Fine,
    /// Good to know.
    Notice,
    /// Better looked at before printing.
    Warning,
    /// Must not be printed like this.
    Blocking,
}

impl Check {
    /// The slot this finding is about, if it is about one.
    #[must_use]
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Self::DoesNotFit { slot, .. }
            | Self::Missing { slot }
            | Self::MissingGlyph { slot, .. }
            | Self::Shortened { slot, .. }
            | Self::SteppedDown { slot } => Some(*slot),
            Self::PhotoResolution { .. } | Self::PhotoUnreadable => Some(Slot::Photo),
            Self::Link(_) => Some(Slot::Link),
            Self::Continues { .. } | Self::NotApproved | Self::Ground(_) | Self::Margins(_) => None,
        }
    }

    /// How much this finding matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::DoesNotFit { .. } => Severity::Blocking,
            Self::PhotoResolution { level, .. } => *level,
            Self::Missing { slot: Slot::Name } => Severity::Blocking,
            Self::Missing { slot: Slot::Unit | Slot::Photo } => Severity::Warning,
            Self::PhotoUnreadable | Self::MissingGlyph { .. } | Self::NotApproved => Severity::Warning,
            Self::Link(_) | Self::Ground(GroundFinding::LeftOut) | Self::Margins(PrintFit::TooLarge) => {
                Severity::Warning
            }
            Self::Ground(GroundFinding::OneInk) => Severity::Notice,
            Self::Margins(PrintFit::Move { .. } | PrintFit::WhiteRim) => Severity::Notice,
            Self::Continues { .. } | Self::Missing { .. } | Self::Shortened { .. } => Severity::Notice,
            Self::SteppedDown { .. }
            | Self::Ground(GroundFinding::Legible)
            | Self::Margins(PrintFit::Whole) => Severity::Fine,
        }
    }
}
