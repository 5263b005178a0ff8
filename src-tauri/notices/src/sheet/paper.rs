//! Papers with their sizes, and how a sheet lies on one.

/// The paper a sheet is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 420 × 594 mm.
    A2,
    /// 594 × 841 mm.
    A1,
    /// 841 × 1189 mm.
    A0,
    /// A projected page of 16:9, as large as office programs make theirs; no paper at all.
    Slide,
}

impl Paper {
    /// All papers, the smallest first.
    pub const ALL: [Self; 5] = [Self::A4, Self::A3, Self::A2, Self::A1, Self::A0];
    /// Papers no office printer takes: sheets of A3 enlarged, for a print shop or in tiles.
    pub const LARGE: [Self; 3] = [Self::A2, Self::A1, Self::A0];

    /// The paper of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Slide]).find(|paper| paper.name() == name)
    }

    /// Pixels an inch from which a photo looks fine on this paper.
    ///
    /// A4 and A3 are read from an arm's length. A larger sheet is seen whole from no nearer than about its
    /// diagonal, where an eye that resolves one minute of arc tells 3438 / diagonal in inches dots apart:
    /// 120 an inch on A2 (28.6 in), 85 on A1 (40.5 in), 60 on A0 (57.3 in). Its letters are sharp at any
    /// distance, being outlines.
    #[must_use]
    pub fn fine_dpi(self) -> f32 {
        match self {
            Self::A4 | Self::A3 => 150.0,
            Self::A2 => 120.0,
            Self::A1 => 85.0,
            Self::A0 => 60.0,
            // A pixel of the photo for each of the 1,920 that are shown.
            Self::Slide => 144.0,
        }
    }

    /// Pixels an inch below which a photo looks broken on this paper: two thirds of what looks fine.
    #[must_use]
    pub fn broken_dpi(self) -> f32 {
        self.fine_dpi() * 2.0 / 3.0
    }

    /// Short and long side in millimetres (ISO 216; a slide is 13.333 by 7.5 inches).
    #[must_use]
    pub fn sides_mm(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::A2 => (420.0, 594.0),
            Self::A1 => (594.0, 841.0),
            Self::A0 => (841.0, 1189.0),
            Self::Slide => (190.5, 338.667),
        }
    }

    /// The paper's usual name, the same on screen, on the command line and in template files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::A2 => "A2",
            Self::A1 => "A1",
            Self::A0 => "A0",
            Self::Slide => "16:9",
        }
    }
}

/// How a template lies on its paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Orientation {
    /// The short side on top.
    Portrait,
    /// The long side on top.
    Landscape,
}

impl Orientation {
    /// Both, the upright one first.
    pub const ALL: [Self; 2] = [Self::Portrait, Self::Landscape];

    /// The name used in files and requests.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
        }
    }

    /// The orientation of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|orientation| orientation.name() == name)
    }
}
