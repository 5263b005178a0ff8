//! Posters: *compose* (what goes where) → *layout* (shaping, breaking, fitting) → *pdf* (bytes).
//!
//! Template, content and bundled fonts in, pages out. Knows no database, no clock and no file system.

mod art;
mod check;
mod compose;
mod content;
mod engine;
mod error;
mod fonts;
mod layout;
mod pdf;
pub mod photo;
pub mod preview;
mod sheet;
mod template;

pub use check::{Check, Severity};
pub use content::{
    Anniversary, Approval, Award, Card, Chart, Event, Figure, Point, PosterContent, Register, RegisterGroup,
    Section, SheetPhoto, Signature, Spread, Subject,
};
pub use engine::{Engine, Typeset};
pub use error::NoticeError;
pub use layout::inspection::PrintedText;
pub use sheet::{ColourWay, Orientation, Paper, Region, SheetChoice, Slot, TemplateId};
pub use template::{Template, TemplateTakes};
