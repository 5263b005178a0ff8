//! Why the office refuses: situations, not words. The sentences are made where people read them.

use std::path::PathBuf;

use domain::{
    date::PartialDate,
    moves::Passage,
    profile::{Duty, Role},
    rearrangement::UnitFault,
    record::MalformedPath,
    rules::State,
    schema::Refusal,
    vote::{Count, Miscount},
};
use notices::{Flaw, NoticeError, photo::PhotoError, preview::PreviewError};
use store::StoreError;

use crate::{
    consent::Lacking, paper::PaperKind, poster::words::Remembered, selection::Obstacle, unit::ListFault,
};

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The file of the office refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A text does not have the form its place needs.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A text names no place of a record.
    #[error(transparent)]
    Path(#[from] MalformedPath),
    /// A picture cannot be used.
    #[error(transparent)]
    Photo(#[from] PhotoError),
    /// A sheet cannot be made.
    #[error(transparent)]
    Notice(#[from] NoticeError),
    /// The picture of a page cannot be made.
    #[error(transparent)]
    Preview(#[from] PreviewError),
    /// Nobody has said who is working.
    #[error("nobody is working")]
    NobodyWorking,
    /// There is no such record, or it is of another kind.
    #[error("no such record: {0}")]
    NoSuchRecord(String),
    /// The beginning of an id fits several records.
    #[error("several records begin with {0}")]
    AmbiguousRecord(String),
    /// Two records cannot be made one: they are the same, of different kinds, or one is put away.
    #[error("these two records cannot be merged")]
    NotAPair,
    /// The name typed to confirm is another one.
    #[error("the name typed is not that of the person")]
    NameNotTyped,
    /// The person's data were erased before.
    #[error("the data of this person were erased")]
    AlreadyErased,
    /// Something about the person still hangs.
    #[error("{count} postings about the person are live")]
    StillPosted {
        /// How many.
        count: usize,
    },
    /// A number of years is none for which data are kept.
    #[error("data are not kept for {0} years")]
    NotYears(String),
    /// A new record lacks its name.
    #[error("the name is empty")]
    NameMissing,
    /// A new exemplar names neither a person nor a collective nor a model.
    #[error("nobody and nothing stands behind the exemplar")]
    SubjectMissing,
    /// A unit, field of work, movement or word was named that the office does not know.
    #[error("unknown {what}: {name}")]
    Unknown {
        /// What it should have been.
        what: Reference,
        /// How it was named.
        name: String,
    },
    /// That move is not possible from the present state.
    #[error("no move from {from:?} to {to:?}")]
    NoSuchMove {
        /// The present state.
        from: State,
        /// The wished state.
        to: State,
    },
    /// A move is kept for others, and whoever is working may not even write it down.
    #[error("{role:?} may not move by {passage:?}")]
    MoveNotPermitted {
        /// The role of whoever is working.
        role: Role,
        /// The move.
        passage: Passage,
    },
    /// A move kept for others is written down without naming who made it and in which paper.
    #[error("no approver or no paper for {passage:?}")]
    PaperMissing {
        /// The move.
        passage: Passage,
    },
    /// Something stands in the way of a move.
    #[error("moving to {to:?} is blocked: {obstacles:?}")]
    MoveBlocked {
        /// The wished state.
        to: State,
        /// What stands in the way.
        obstacles: Vec<Obstacle>,
    },
    /// An award, or none, is recorded without the decision's number or date.
    #[error("no decision named")]
    DecisionMissing,
    /// Nobody is named who took an exemplar up.
    #[error("no replication named")]
    ReplicationMissing,
    /// Exemplars that have not come as far as an award, with where they stand.
    #[error("not to be nominated: {0:?}")]
    NotNominable(Vec<(String, State)>),
    /// A nomination names no round.
    #[error("no round named")]
    RoundMissing,
    /// Something else came of these nominations; whose they are.
    #[error("decided already: {0:?}")]
    AlreadyDecided(Vec<String>),
    /// A rule does not say where it stands.
    #[error("no source named")]
    SourceMissing,
    /// An award was carried over from a nomination's decision and changes only with it.
    #[error("carried over")]
    CarriedOver,
    /// Nobody in that year stands where a paper is about.
    #[error("{kind:?}: no exemplar of {plan_year}")]
    PaperWithoutRows {
        /// The paper.
        kind: PaperKind,
        /// The year.
        plan_year: i64,
    },
    /// The day of a meeting is a month or a year.
    #[error("a meeting has a day")]
    NoMeetingDay,
    /// The votes of a meeting cannot be right.
    #[error("{flaw:?}: {count:?}")]
    Miscounted {
        /// What is wrong.
        flaw: Miscount,
        /// What was counted.
        count: Count,
    },
    /// A day lies ahead of what can have happened.
    #[error("{day:?} lies ahead")]
    DayAhead {
        /// The day.
        day: PartialDate,
    },
    /// A record belongs to another unit than that of whoever is working.
    #[error("{role:?} keeps to own unit")]
    OtherUnit {
        /// The role of whoever is working.
        role: Role,
    },
    /// Whoever is working changes texts only, and this is none.
    #[error("{role:?} changes texts only, not {label}")]
    TextsOnly {
        /// The role of whoever is working.
        role: Role,
        /// Label of the place.
        label: String,
    },
    /// The last operation was done by somebody else, and only that person takes it back.
    #[error("done by {author}")]
    DoneByAnother {
        /// Who did it.
        author: String,
    },
    /// A profile of this name is there already.
    #[error("the name {0} is taken")]
    NameTaken(String),
    /// Somebody who keeps to a unit has none.
    #[error("no unit of the profile")]
    UnitMissing,
    /// A profile works here no more.
    #[error("{0} is retired")]
    Retired(String),
    /// Whoever is working cannot be retired.
    #[error("at work")]
    AtWork,
    /// A PIN is no four to eight digits.
    #[error("not a PIN")]
    NotAPin,
    /// A PIN is asked for and was not given.
    #[error("PIN of {0} needed")]
    PinNeeded(String),
    /// A PIN is wrong.
    #[error("wrong PIN")]
    PinWrong {
        /// How many seconds must pass before the next try.
        wait: i64,
    },
    /// Too many wrong PINs came; the next one is not even looked at.
    #[error("wait {wait} s")]
    PinWait {
        /// How many seconds must pass.
        wait: i64,
    },
    /// There is nothing to undo or redo.
    #[error("nothing to take back")]
    NothingToUndo,
    /// No exemplar was named for a sheet.
    #[error("no exemplar named")]
    NoExemplars,
    /// A template takes another number of exemplars.
    #[error("{given} exemplars where {least} to {most} are taken")]
    ExemplarCount {
        /// How many were named.
        given: usize,
        /// How many there must be.
        least: usize,
        /// How many there may be.
        most: usize,
    },
    /// No year has passed since the day to be remembered, or there is no such day.
    #[error("no anniversary: {0:?}")]
    NotAnAnniversary(Remembered),
    /// A sheet has findings that forbid printing.
    #[error("the sheet may not be printed")]
    NotPrintable,
    /// The composed file is not kept any more.
    #[error("sheet {0} is not at hand")]
    SheetGone(String),
    /// No such template, paper or colour way.
    #[error("unknown {what}: {name}")]
    UnknownChoice {
        /// What was chosen.
        what: Choice,
        /// How it was named.
        name: String,
    },
    /// Whoever is working may not do this.
    #[error("{role:?} may not {duty:?}")]
    NotPermitted {
        /// The role of whoever is working.
        role: Role,
        /// What was tried.
        duty: Duty,
    },
    /// Exemplars that were not selected cannot be posted; their names.
    #[error("not selected: {0:?}")]
    NotApproved(Vec<String>),
    /// A file that says "Dự thảo" cannot be posted.
    #[error("the sheet is a draft")]
    DraftSheet,
    /// People shown have not agreed to it.
    #[error("consent is lacking: {0:?}")]
    ConsentMissing(Vec<Lacking>),
    /// Nobody is named as having approved, or no paper on which the approval stands.
    #[error("no approval")]
    ApprovalMissing,
    /// A consent says neither what nor where.
    #[error("a consent to nothing")]
    ConsentToNothing,
    /// A consent was withdrawn before.
    #[error("withdrawn already")]
    AlreadyWithdrawn,
    /// Nobody whose consent could be recorded stands behind this.
    #[error("no person stands behind {0}")]
    NobodyBehind(String),
    /// No board was named for a sheet.
    #[error("no board named")]
    BoardMissing,
    /// The foot of the sheet names another board than the one it is to hang on.
    #[error("the sheet names another board")]
    AnotherBoard,
    /// Something hangs on the board.
    #[error("{count} postings hang on the board")]
    BoardInUse {
        /// How many.
        count: usize,
    },
    /// No reason was given where one is needed.
    #[error("no reason given")]
    ReasonMissing,
    /// A posting was taken down before.
    #[error("taken down already")]
    AlreadyDown,
    /// A last day lies before the first.
    #[error("{to:?} lies before {from:?}")]
    EndsBeforeBeginning {
        /// The first day.
        from: PartialDate,
        /// The last day.
        to: PartialDate,
    },
    /// A number of days is none to aim at.
    #[error("a target of {0} days")]
    NotATarget(i64),
    /// A plan year is not the one after the present.
    #[error("{year} does not follow {current}")]
    NotTheNextYear {
        /// The year worked on.
        current: i64,
        /// The year asked for.
        year: i64,
    },
    /// A plan year has not begun.
    #[error("{0} has not begun")]
    YearNotBegun(i64),
    /// A year's beginning brings no such task along, or no longer.
    #[error("no such task of {year}")]
    NoSuchTask {
        /// The year.
        year: i64,
    },
    /// A task cannot be decided so.
    #[error("{choice:?} is not to be chosen")]
    NotAChoice {
        /// What was chosen.
        choice: domain::rollover::Choice,
    },
    /// A margin is none that a printer has.
    #[error("a margin of {0} mm")]
    NotAMargin(f64),
    /// The computer's clock, or a year typed, lies outside the years the product accepts.
    #[error("no day")]
    NoDay,
    /// A place is the trace of what was done and is not typed.
    #[error("{label} is a record of what was done")]
    RecordedOnce {
        /// Label of the place.
        label: String,
    },
    /// A file is of no kind that is kept here.
    #[error("not a file to attach")]
    NotAnAttachment {
        /// Whether a Word file would have been.
        word: bool,
    },
    /// A file is too large to be attached.
    #[error("a file of {bytes} bytes")]
    AttachmentTooLarge {
        /// Its size.
        bytes: u64,
    },
    /// An attached file is not beside the office.
    #[error("file {0} is not at hand")]
    FileNotAtHand(String),
    /// A file could not be read or written.
    #[error("{action} {path:?}: {source}")]
    File {
        /// What was tried.
        action: FileAction,
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something speaks against changing units so.
    #[error(transparent)]
    Unit(#[from] UnitFault),
    /// A list of units cannot be taken in.
    #[error(transparent)]
    UnitList(#[from] ListFault),
    /// An own template is not as it must be.
    #[error(transparent)]
    Template(#[from] Flaw),
    /// A built-in file of the product is faulty; a test keeps this from happening.
    #[error("built-in {name}: {reason}")]
    BuiltIn {
        /// Which file.
        name: &'static str,
        /// What is wrong.
        reason: String,
    },
}

/// What a name should have led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// A unit.
    Unit,
    /// A field of work.
    WorkField,
    /// A movement.
    Movement,
    /// A board.
    Board,
    /// A printer whose margins are remembered.
    Printer,
    /// A word of a vocabulary, or a date.
    Word,
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Unit => "unit",
            Self::WorkField => "field of work",
            Self::Movement => "movement",
            Self::Board => "board",
            Self::Printer => "printer",
            Self::Word => "word",
        })
    }
}

/// What was chosen for a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The template.
    Template,
    /// The paper.
    Paper,
    /// The colour way.
    Colour,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Template => "template",
            Self::Paper => "paper",
            Self::Colour => "colour way",
        })
    }
}

/// What was tried with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAction {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
}

impl std::fmt::Display for FileAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Read => "reading",
            Self::Write => "writing",
        })
    }
}
