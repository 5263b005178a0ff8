//! What a finished sheet can be: papers, colour ways, and the slots texts and pictures go into.
//!
//! Knows the constants of the poster family (colours, paper sizes) and nothing of templates, fonts or PDF.

mod colour;
mod paper;
mod rgb;
mod slot;

use std::borrow::Cow;

pub(crate) use colour::ColourRole;
pub use colour::ColourWay;
pub use paper::{Orientation, Paper};
pub(crate) use rgb::{Rgb, linear, mixed};
pub use slot::{Region, Slot};

/// What the user chose for a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetChoice {
    /// Which template.
    pub template: TemplateId,
    /// On which paper.
    pub paper: Paper,
    /// Upright or lying.
    pub orientation: Orientation,
    /// In which colours.
    pub colour: ColourWay,
}

/// The name of a template, as its data file states it (`id = "individual"`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateId(Cow<'static, str>);

impl TemplateId {
    /// One person, A4 portrait by nature.
    pub const INDIVIDUAL: Self = Self(Cow::Borrowed("individual"));
    /// A team or a way of working, A3 landscape by nature.
    pub const COLLECTIVE: Self = Self(Cow::Borrowed("collective"));
    /// A way of working in numbered sections.
    pub const MODEL: Self = Self(Cow::Borrowed("model"));
    /// Several exemplars as cards.
    pub const SEVERAL: Self = Self(Cow::Borrowed("several"));
    /// What somebody said, large.
    pub const QUOTATION: Self = Self(Cow::Borrowed("quotation"));
    /// A day that is remembered.
    pub const ANNIVERSARY: Self = Self(Cow::Borrowed("anniversary"));
    /// A list with a signature.
    pub const LIST: Self = Self(Cow::Borrowed("list"));
    /// Congratulations on an award.
    pub const CONGRATULATION: Self = Self(Cow::Borrowed("congratulation"));
    /// A page to be projected.
    pub const SLIDE: Self = Self(Cow::Borrowed("slide"));
    /// A lead story and briefs.
    pub const BULLETIN: Self = Self(Cow::Borrowed("bulletin"));

    /// A template id as written in a request; whether it exists is decided by the engine.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Cow::Owned(id.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
