//! The places of a sheet that show one thing of the content each.

/// A place on the sheet that shows one thing of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// The office and the one above it.
    Agency,
    /// The occasion, top right.
    Occasion,
    /// The line above the name.
    Eyebrow,
    /// The name of the person, team or model.
    Name,
    /// The line under a team's name.
    Subtitle,
    /// The person's office.
    Role,
    /// The unit.
    Unit,
    /// A short note such as the year of birth.
    Note,
    /// The quotation.
    Quotation,
    /// The short praise, where no quotation is given.
    Praise,
    /// The summary.
    Summary,
    /// An achievement, counted from 0.
    Achievement(usize),
    /// A figure, counted from 0.
    Figure(usize),
    /// The photo.
    Photo,
    /// One of several exemplars or stories, counted from 0.
    Card(usize),
    /// A numbered section, counted from 0.
    Section(usize),
    /// A short line of a list, counted from 0.
    Point(usize),
    /// A day to come, counted from 0.
    Event(usize),
    /// A row of a list notice, counted from 0.
    Row(usize),
    /// What is congratulated on, with the decision behind it.
    Award,
    /// The lines under a list notice.
    Closing,
    /// Who signed.
    Signer,
    /// The slogan in the foot.
    Slogan,
    /// The legal source in the foot.
    Source,
    /// Place and month in the foot.
    Place,
    /// The link as a QR code.
    Link,
}

/// Where a slot came to lie, in millimetres from the page's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// What is shown there.
    pub slot: Slot,
    /// The page, counted from 0.
    pub page: usize,
    /// Left edge in mm.
    pub x: f32,
    /// Top edge in mm.
    pub y: f32,
    /// Width in mm.
    pub width: f32,
    /// Height in mm.
    pub height: f32,
}
