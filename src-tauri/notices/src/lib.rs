//! Posters: *compose* (what goes where) → *layout* (shaping, breaking, fitting) → *pdf* (bytes).
//!
//! Template, content and bundled fonts in, pages out. Knows no database, no clock and no file system.

mod art;
mod batch;
mod check;
mod compose;
mod content;
mod engine;
mod error;
mod fonts;
mod ground;
mod layout;
mod lettering;
mod link;
mod palette;
mod pdf;
pub mod photo;
pub mod preview;
mod printer;
mod qr;
mod sheet;
mod sheet_photos;
mod template;
mod test_page;
mod tiling;
mod typeset;

pub use batch::set_each;
pub use check::{Check, GroundFinding, LinkFault, Severity};
pub use content::{
    Anniversary, Approval, Award, BLANK, Card, Chart, Event, Figure, Point, PosterContent, Register,
    RegisterGroup, Section, SheetPhoto, Signature, Spread, Subject,
};
pub use engine::Engine;
pub use error::NoticeError;
pub use layout::inspection::PrintedText;
pub use palette::{Colour, ColourName, Illegible};
pub use printer::{PrintFit, PrintableArea};
pub use sheet::{ColourWay, Orientation, Paper, Region, SheetChoice, Slot, TemplateId};
pub use template::own::{
    FORMAT as TEMPLATE_FORMAT, Fault, Flaw, FlawPlace, Font, FontRole, OwnTemplate, PartName, Wanted,
    WordName,
};
pub use template::{Template, TemplateTakes};
pub use tiling::{Tile, TileGrid, Tiling, USUAL_OVERLAP_MM, WIDEST_OVERLAP_MM};
pub use typeset::Typeset;
