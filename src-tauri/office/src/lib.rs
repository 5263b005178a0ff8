//! The use cases: one function for each thing a user wants to do.
//!
//! Speaks domain words only. It knows neither SQL nor PDF, neither window nor terminal, and no sentence
//! that a user reads; every change passes the one write door ([`Office::write`]).

pub mod article;
pub mod attachment;
pub mod award;
pub mod award_rule;
pub mod board;
pub mod catalogue;
pub mod check;
pub mod consent;
pub mod door;
pub mod earlier;
pub mod error;
pub mod exemplar;
pub mod history;
pub mod journal;
pub mod names;
pub mod nomination;
mod open;
pub mod paper;
pub mod people;
pub mod permission;
pub mod photo;
pub mod poster;
pub mod posting;
pub mod printer;
pub mod profile;
pub mod sample;
pub mod selection;
pub mod speech;
pub mod statistics;
pub mod template;
mod text_file;
pub mod today;
pub mod unit;
pub mod world;
pub mod year;

pub use error::OfficeError;
pub use notices::{
    BLANK, Check, ColourName, ColourWay, Fault as TemplateFault, Flaw, FlawPlace, Font, FontRole,
    GroundFinding, Illegible, LinkFault, NoticeError, Orientation, OwnTemplate, Paper, PartName, PrintFit,
    Region, Severity, Slot, Subject, Template, TemplateId, TemplateTakes, TileGrid, Tiling, USUAL_OVERLAP_MM,
    WIDEST_OVERLAP_MM, Wanted, WordName,
    photo::PhotoError,
    preview::{PreviewError, page_image, to_png},
};
pub use open::{Beginning, Office, Setting};
pub use store::{
    Alike, CandidateRow, CheckReport, ExemplarFilter, ExemplarPage, ExemplarQuery, ExemplarRow, ExemplarSort,
    Fault, FileOperation, Mark, NominationRow, PastErasure, PostingDays, PostingFilter, ProgressFilter,
    RebuildReport, Revision, RoundName, Shelf, Snippet, SnippetOf, Standing, StoreError, SubjectKind,
    Timeliness, UnitTies, YearRange,
};
